import { dateOrInstantMs, epochMs } from '../clock/instant.ts'
import { PredialError } from '../errors.ts'
import type { Instant, IsoDate } from '../vocabulary/instant.ts'
import type { DncEntry, DncList } from '../vocabulary/list.ts'
import { isName } from '../vocabulary/name.ts'
import { type ListedNumbers, listedNumbers } from './listed-numbers.ts'
import { numberReader } from './number-reader.ts'
import { settledList } from './shortcuts.ts'

const MAX_PROBLEMS = 100
const FIELDS = ['registry', 'asOf', 'covers', 'seller', 'defaultCountry', 'numbers']

/** Whose list it is and what it holds. */
export interface DncListHeader {
  /** Lower case: `us-national`, `internal`, or a name of your own. */
  readonly registry: string
  /** When the copy was taken; a date alone is midnight UTC. */
  readonly asOf: Instant | IsoDate
  /** Area codes, or calling-code prefixes such as `+44`, that the copy holds. Default `all`. */
  readonly covers?: 'all' | readonly string[]
  /** Where one company calls for several sellers: whose list this is. */
  readonly seller?: string
  /** ISO 3166-1 alpha-2, for numbers in national format. Default `US`. */
  readonly defaultCountry?: string
}

/** A list and its numbers. */
export interface DncListConfig extends DncListHeader {
  /** E.164, national format, or wildcards such as `415XXXXXXX`. A wildcard blocks every number with that prefix. */
  readonly numbers: Iterable<string | DncEntry>
}

/** A header that was checked. */
export type CheckedHeader = Pick<DncList, 'registry' | 'seller' | 'asOf' | 'covers'> & {
  readonly defaultCountry: string
}

/**
 * A do-not-call list in memory.
 *
 * A record that cannot be read is kept in `problems`, and a gate that uses the list then denies: it might be any number.
 *
 * @example
 * dncList({ registry: 'internal', asOf: '2026-10-21', numbers: ['+12025550100', '415XXXXXXX'] })
 * @throws PredialError `config-invalid`, with the path of the bad field
 */
export function dncList(config: DncListConfig): DncList {
  const header = checkHeader(config)
  // A misspelt `covers` would be taken for none, which is all.
  const unknown = Object.keys(config).find((key) => !FIELDS.includes(key))
  if (unknown !== undefined) throw invalid(unknown, 'is no field of a list')
  const { numbers } = config
  if (typeof numbers !== 'object' || numbers === null || typeof numbers[Symbol.iterator] !== 'function') {
    throw new PredialError('config-invalid', 'numbers', 'must be an iterable of numbers')
  }
  const listed = listedNumbers()
  const read = numberReader(listed, header.defaultCountry)
  const problems: { path: string; message: string }[] = []
  let bad = 0
  let index = 0
  for (const entry of numbers) {
    const problem = readEntry(entry, read)
    if (problem !== null) {
      bad += 1
      if (problems.length < MAX_PROBLEMS) problems.push({ path: `numbers[${index}]${problem[0]}`, message: problem[1] })
    }
    index += 1
  }
  if (bad > MAX_PROBLEMS) {
    problems[MAX_PROBLEMS - 1] = { path: 'numbers', message: `${bad - MAX_PROBLEMS + 1} more that cannot be read` }
  }
  return assembleList(header, listed, problems)
}

/** Checks everything but the numbers. */
export function checkHeader(config: DncListHeader): CheckedHeader {
  if (typeof config !== 'object' || config === null) throw invalid('list', 'must be an object')
  const { registry, seller, covers = 'all' } = config
  if (typeof registry !== 'string' || registry.trim() === '') throw invalid('registry', 'must name the registry')
  if (registry !== registry.trim().toLowerCase()) throw invalid('registry', `\`${registry}\` must be lower case`)
  // `gb-tps` holds British numbers; a name without a country is the company's own.
  const { defaultCountry = /^[a-z]{2}(?=-)/.exec(registry)?.[0].toUpperCase() ?? 'US' } = config
  const asOf = dateOrInstantMs(config.asOf)
  if (asOf === null) throw invalid('asOf', 'must be a date or an instant with an offset')
  if (seller !== undefined && !isName(seller)) throw invalid('seller', 'must be a name, not blank')
  if (typeof defaultCountry !== 'string' || !/^[A-Z]{2}$/.test(defaultCountry)) {
    throw invalid('defaultCountry', 'must be an ISO 3166-1 alpha-2 code in upper case')
  }
  return {
    registry,
    asOf,
    covers: covers === 'all' ? covers : checkCovers(covers),
    defaultCountry,
    ...(seller === undefined ? {} : { seller }),
  }
}

/** The finished list; nothing in it can be changed any more. */
export function assembleList(
  { registry, seller, asOf, covers }: CheckedHeader,
  { find, holdsNanp, areaOf, settle }: ListedNumbers,
  problems: DncList['problems'],
): DncList {
  settle()
  const list = { registry, asOf, covers, problems: Object.freeze(problems), find, holdsNanp }
  return settledList(Object.freeze(seller === undefined ? list : { ...list, seller }), areaOf)
}

function checkCovers(covers: readonly string[]): readonly string[] {
  if (!Array.isArray(covers)) throw invalid('covers', 'must be `all` or an array of area codes')
  for (const [index, code] of covers.entries()) {
    if (typeof code !== 'string' || !/^(?:[2-9]\d\d|\+[1-9]\d{0,6})$/.test(code)) {
      throw invalid(`covers[${index}]`, 'must be an area code such as `202` or a prefix such as `+44`')
    }
  }
  return Object.freeze([...covers])
}

/** Where in the entry and what is wrong, or null. Entries come from outside: they may be anything at all. */
function readEntry(entry: unknown, read: ReturnType<typeof numberReader>): readonly [string, string] | null {
  try {
    if (typeof entry === 'string') return at('', read(entry, null))
    if (typeof entry !== 'object' || entry === null) return ['', 'neither a number nor an entry with a number']
    const { number, expiresAt } = entry as Record<keyof DncEntry, unknown>
    if (typeof number !== 'string') return ['.number', 'must be a string']
    const until = expiresAt === undefined ? null : epochMs(expiresAt)
    if (until === null && expiresAt !== undefined) return ['.expiresAt', 'must be an instant with an offset']
    return at('.number', read(number, until))
  } catch {
    return ['', 'cannot be read']
  }
}

const at = (path: string, message: string | null): readonly [string, string] | null =>
  message === null ? null : [path, message]

const invalid = (path: string, message: string): PredialError => new PredialError('config-invalid', path, message)
