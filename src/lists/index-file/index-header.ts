import { epochMs, isoUtc } from '../../clock/instant.ts'
import { isName } from '../../vocabulary/name.ts'

/** What an index says of itself besides its numbers. */
export interface IndexHeader {
  /** Lower case: `us-national`, `internal`, or a name of your own. */
  readonly registry: string
  /** When the copy of the list was taken, epoch ms. */
  readonly asOf: number
  /** Epoch ms. */
  readonly builtAt: number
  /** Area codes, or calling-code prefixes such as `+44`, that the copy holds. */
  readonly covers: 'all' | readonly string[]
  /** Where one company calls for several sellers: whose list this is. */
  readonly seller?: string
  readonly sources: readonly IndexSource[]
  /** Entries read from the sources: of an update, from its changes and area codes. */
  readonly lines: number
  /** Entries left out, since they had lapsed when the copy was taken. */
  readonly rejected: number
  /** Numbers that came more than once. */
  readonly duplicates: number
  /** What built it, with its version. */
  readonly tool: string
}

/** A file that an index was built from. */
export interface IndexSource {
  readonly name: string
  /** Hexadecimal. */
  readonly sha256: string
  readonly bytes: number
}

/** The header as the META section holds it. */
export function headerText(header: IndexHeader): string {
  const { registry, asOf, builtAt, covers, seller, sources, lines, rejected, duplicates, tool } = header
  const text = JSON.stringify({
    registry,
    asOf: isoUtc(asOf),
    builtAt: isoUtc(builtAt),
    covers,
    seller,
    sources: sources.map(({ name, sha256, bytes }) => ({ name, sha256, bytes })),
    lines,
    rejected,
    duplicates,
    tool,
  })
  // What is written must be read again.
  parseHeader(text)
  return text
}

/** Reads the META section; throws a `TypeError` that names the field. */
export function parseHeader(text: string): IndexHeader {
  const found: unknown = JSON.parse(text)
  if (typeof found !== 'object' || found === null) throw new TypeError('not an object')
  const field = found as Readonly<Record<string, unknown>>
  const { registry, covers, seller, sources, tool } = field
  check(typeof registry === 'string' && registry !== '' && registry === registry.trim().toLowerCase(), 'registry')
  check(covers === 'all' || (Array.isArray(covers) && covers.every(isCoverage)), 'covers')
  check(seller === undefined || isName(seller), 'seller')
  check(Array.isArray(sources) && sources.every(isSource), 'sources')
  check(typeof tool === 'string', 'tool')
  return Object.freeze({
    registry,
    asOf: instant(field, 'asOf'),
    builtAt: instant(field, 'builtAt'),
    covers: covers === 'all' ? covers : Object.freeze([...covers]),
    ...(seller === undefined ? {} : { seller }),
    sources: Object.freeze(
      sources.map(({ name, sha256, bytes }): IndexSource => Object.freeze({ name, sha256, bytes })),
    ),
    lines: count(field, 'lines'),
    rejected: count(field, 'rejected'),
    duplicates: count(field, 'duplicates'),
    tool,
  })
}

function check(holds: boolean, field: string): asserts holds {
  if (!holds) throw new TypeError(`\`${field}\` is missing or wrong`)
}

function instant(field: Readonly<Record<string, unknown>>, name: string): number {
  const ms = typeof field[name] === 'string' ? epochMs(field[name]) : null
  check(ms !== null, name)
  return ms
}

function count(field: Readonly<Record<string, unknown>>, name: string): number {
  const value = field[name]
  check(typeof value === 'number' && Number.isSafeInteger(value) && value >= 0, name)
  return value
}

const isCoverage = (code: unknown): code is string =>
  typeof code === 'string' && /^(?:[2-9]\d\d|\+[1-9]\d{0,6})$/.test(code)

function isSource(source: unknown): source is IndexSource {
  if (typeof source !== 'object' || source === null) return false
  const { name, sha256, bytes } = source as Readonly<Record<string, unknown>>
  return (
    typeof name === 'string' &&
    typeof sha256 === 'string' &&
    /^[0-9a-f]{64}$/.test(sha256) &&
    typeof bytes === 'number' &&
    Number.isSafeInteger(bytes) &&
    bytes >= 0
  )
}
