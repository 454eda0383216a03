import * as gen from './zones.gen.ts'

/** Version of the tz database the table was made from. */
export const tzdb: string = gen.tzdb
/** First instant of the table, epoch milliseconds. */
export const tableStart: number = gen.tableStart
/** First instant after the table, epoch milliseconds. */
export const tableEnd: number = gen.tableEnd

const MINUTE = 60_000
const rowCount = gen.rows.length

interface Row {
  /** Instants at which each segment begins; the first is `tableStart`. */
  readonly starts: Float64Array
  /** Minutes east of UTC in each segment. */
  readonly offsets: Int16Array
}

const decoded: (Row | undefined)[] = new Array(rowCount)
// The segment each row answered from last. Empty at first, so that the first question decodes the row.
const segmentStart = new Float64Array(rowCount).fill(Number.POSITIVE_INFINITY)
const segmentEnd = new Float64Array(rowCount).fill(Number.NEGATIVE_INFINITY)
const segmentOffset = new Int16Array(rowCount)

let rowByName: Map<string, number> | undefined
let rowByLowerName: Map<string, number> | undefined
let zonesByCountry: Map<string, readonly string[]> | undefined

/**
 * The row of the table that holds a zone's clock, or -1 when the name is none of the tz database. Two names with
 * the same row show the same time from `tableStart` to `tableEnd`.
 */
export function zoneRow(name: string): number {
  if (typeof name !== 'string') return -1
  rowByName ??= readNames()
  const row = rowByName.get(name)
  if (row !== undefined) return row
  rowByLowerName ??= new Map([...rowByName].map(([key, value]) => [key.toLowerCase(), value]))
  return rowByLowerName.get(name.toLowerCase()) ?? -1
}

/** Minutes east of UTC at an instant; NaN outside the table and for a row that does not exist. */
export function offsetAt(row: number, ms: number): number {
  if (ms >= (segmentStart[row] as number) && ms < (segmentEnd[row] as number)) return segmentOffset[row] as number
  return seek(row, ms) ? (segmentOffset[row] as number) : Number.NaN
}

/**
 * First instant after `ms` at which the offset changes, or `tableEnd`. Before the table this is `tableStart`; NaN
 * for a row that does not exist.
 */
export function nextOffsetChange(row: number, ms: number): number {
  if (ms >= (segmentStart[row] as number) && ms < (segmentEnd[row] as number)) return segmentEnd[row] as number
  if (seek(row, ms)) return segmentEnd[row] as number
  if (segmentOffset[row] === undefined || Number.isNaN(ms)) return Number.NaN
  return ms < tableStart ? tableStart : tableEnd
}

/** Zone names of a country (ISO 3166-1 alpha-2), sorted; empty for a country the tz database does not list. */
export function zonesOfCountry(country: string): readonly string[] {
  zonesByCountry ??= readCountries()
  return zonesByCountry.get(country) ?? []
}

/** Makes the segment that holds `ms` the row's current one; false when there is none. */
function seek(row: number, ms: number): boolean {
  if (!(ms >= tableStart && ms < tableEnd) || gen.rows[row] === undefined) return false
  let clock = decoded[row]
  if (clock === undefined) {
    clock = decode(gen.rows[row] as string)
    decoded[row] = clock
  }
  const { starts, offsets } = clock
  let low = 0
  let high = starts.length
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if ((starts[middle] as number) <= ms) low = middle
    else high = middle
  }
  segmentStart[row] = starts[low] as number
  segmentEnd[row] = high < starts.length ? (starts[high] as number) : tableEnd
  segmentOffset[row] = offsets[low] as number
  return true
}

function decode(text: string): Row {
  const [, values = '', indices = '', gaps = ''] = text.split('|')
  const palette = values.split(' ').map(Number)
  const gapList = gaps === '' ? [] : gaps.split(' ')
  const starts = new Float64Array(indices.length)
  const offsets = new Int16Array(indices.length)
  let start = tableStart
  for (let i = 0; i < indices.length; i++) {
    if (i > 0) start += Number.parseInt(gapList[i - 1] as string, 36) * MINUTE
    starts[i] = start
    offsets[i] = palette[Number.parseInt(indices[i] as string, 36)] as number
  }
  return { starts, offsets }
}

function readNames(): Map<string, number> {
  const names = new Map<string, number>()
  gen.rows.forEach((text, row) => {
    for (const name of text.slice(0, text.indexOf('|')).split(' ')) names.set(name, row)
  })
  return names
}

function readCountries(): Map<string, readonly string[]> {
  return new Map(
    gen.countries.map((text) => {
      const [country = '', ...zones] = text.split(' ')
      return [country, zones]
    }),
  )
}
