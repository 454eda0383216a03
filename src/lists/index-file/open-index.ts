import { isoUtc } from '../../clock/instant.ts'
import { PredialError } from '../../errors.ts'
import type { DncListing } from '../../vocabulary/list.ts'
import type { DncIndex, DncIndexShare, IndexInfo } from './dnc-index.ts'
import type { IndexLayout } from './layout.ts'
import { FIRST, LAST } from './number-bits.ts'

const LISTED: DncListing = Object.freeze({ until: null })
const MAX_DIGITS = 15
const PLUS = 43
const ZERO = 48

/**
 * What all open indexes have in common. Classes, since the gate asks several lists at one place: there the methods of
 * instances of one class are inlined, closures of one function are not.
 */
export abstract class OpenIndex implements DncIndex {
  readonly registry: string
  readonly asOf: number
  readonly covers: 'all' | readonly string[]
  readonly problems: readonly []
  readonly info: IndexInfo
  /** Not of the prototype, so that it comes along when the list is copied with other fields. */
  readonly find: (e164: string, now: number) => DncListing | null
  readonly seller?: string

  constructor({ registry, asOf, covers, problems, info, seller }: IndexFields) {
    this.registry = registry
    this.asOf = asOf
    this.covers = covers
    this.problems = problems
    this.info = info
    this.find = (e164) => (holds(this, e164) ? LISTED : null)
    if (seller !== undefined) this.seller = seller
  }

  abstract holdsNanp(areaCode: number, line: number): boolean

  /** For a number in no area code or exchange from 200, given by all its digits as an integer. */
  abstract holdsOther(digits: number): boolean

  abstract share(): DncIndexShare

  abstract close(): void
}

export type IndexFields = Pick<DncIndex, 'registry' | 'seller' | 'asOf' | 'covers' | 'info'> & {
  readonly problems: readonly []
}

/** What a list is besides its numbers. */
export function fieldsOf(layout: IndexLayout, seller: string | undefined): IndexFields {
  const { header, areas, prefixes, count, fileBytes, version } = layout
  const { registry, asOf, builtAt, covers, seller: own, sources, lines, rejected, duplicates, tool } = header
  if (own !== undefined && seller !== undefined && own !== seller) {
    throw new PredialError('config-invalid', 'seller', `is \`${seller}\`, and the index is the list of \`${own}\``)
  }
  const whose = own ?? seller
  const info: IndexInfo = {
    registry,
    ...(whose === undefined ? {} : { seller: whose }),
    asOf: isoUtc(asOf),
    builtAt: isoUtc(builtAt),
    covers,
    count,
    otherNumbers: prefixes?.count ?? 0,
    areaCodes: Object.freeze(areas.map(({ key, count: of }) => Object.freeze({ areaCode: String(key), count: of }))),
    bytes: fileBytes,
    version,
    sources,
    lines,
    rejected,
    duplicates,
    tool,
  }
  return {
    registry,
    asOf,
    covers,
    problems: Object.freeze<[]>([]),
    info: Object.freeze(info),
    ...(whose === undefined ? {} : { seller: whose }),
  }
}

/** For numbers of area codes that the index does not hold or exchanges below 200; refuses those that are none. */
export function holdsRare(index: OpenIndex, areaCode: number, line: number): boolean {
  const isLine = Number.isInteger(line) && line >= 0 && line < 1e7
  if (!(Number.isInteger(areaCode) && areaCode >= FIRST && areaCode <= LAST && isLine)) {
    throw new RangeError(`+1 ${areaCode} ${line} is no number of an area code`)
  }
  return index.holdsOther(1e10 + areaCode * 1e7 + line)
}

export const closed = (registry: string): PredialError =>
  new PredialError('config-invalid', registry, 'the index was closed; open it again to ask it')

function holds(index: OpenIndex, e164: string): boolean {
  if (typeof e164 !== 'string' || e164.charCodeAt(0) !== PLUS) return index.holdsOther(0)
  const { length } = e164
  if (length === 12 && e164.charCodeAt(1) === ZERO + 1) {
    const areaCode = digitsAt(e164, 2, 5)
    const line = digitsAt(e164, 5, 12)
    if (areaCode >= FIRST && line >= 0) return index.holdsNanp(areaCode, line)
  }
  const isNumber = length <= MAX_DIGITS + 1 && e164.charCodeAt(1) !== ZERO
  return index.holdsOther(isNumber ? Math.max(0, digitsAt(e164, 1, length)) : 0)
}

/** The integer that the digits from `from` on make; negative: there are other characters. */
function digitsAt(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}
