import type { IndexInfo } from '../../lists/index.ts'
import type { Paint } from '../io.ts'

const DAY = 86_400_000
const SHOWN_CODES = 12

export const figure = (count: number): string => count.toLocaleString('en-US')

/** Bytes as a person reads them. */
const size = (bytes: number): string => {
  if (bytes < 1e4) return `${figure(bytes)} bytes`
  return bytes < 1e6 ? `${(bytes / 1e3).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`
}

/** `1 number`, `2 numbers`. */
export const counted = (count: number, what: string): string => `${figure(count)} ${what}${count === 1 ? '' : 's'}`

/** Whole days since the copy was taken. */
export const ageDays = (info: IndexInfo, now: number): number => Math.floor((now - Date.parse(info.asOf)) / DAY)

const aged = (days: number): string => {
  if (days < 0) return 'from a day to come'
  return days === 0 ? 'today' : `${counted(days, 'day')} old`
}

const several = (codes: readonly string[]): string =>
  codes.length <= SHOWN_CODES
    ? codes.join(', ')
    : `${codes.slice(0, SHOWN_CODES).join(', ')} and ${codes.length - SHOWN_CODES} more`

/** What an index covers, in words. */
export const coversInWords = (covers: IndexInfo['covers']): string =>
  covers === 'all' ? 'all of the registry' : `${counted(covers.length, 'area code')}: ${several(covers)}`

/** What an index says of itself, for a person. */
export const indexReport = (file: string, info: IndexInfo, now: number, paint: Paint): string => {
  const { registry, seller, asOf, builtAt, covers, count, areaCodes, otherNumbers, bytes, sources } = info
  const { lines, rejected, duplicates, tool, version } = info
  const others = otherNumbers === 0 ? '' : `, ${figure(otherNumbers)} of them outside area codes`
  const entries = lines === 1 ? '1 entry' : `${figure(lines)} entries`
  const rows: readonly (readonly [string, string])[] = [
    ['registry', `${registry}${seller === undefined ? '' : ` of ${seller}`}`],
    ['taken', `${asOf.slice(0, 10)} (${aged(ageDays(info, now))})`],
    ['numbers', `${figure(count)} in ${counted(areaCodes.length, 'area code')}${others}`],
    ['covers', coversInWords(covers)],
    ['read', `${entries}, ${figure(duplicates)} twice, ${figure(rejected)} lapsed`],
    ...sources.map(({ name, bytes: of, sha256 }) => ['from', `${name}, ${size(of)}, sha256 ${sha256}`] as const),
    ['built', `${builtAt} by ${tool}`],
    ['file', `${size(bytes)}, format ${version}`],
  ]
  const text = rows.map(([name, value]) => `  ${paint.dim(name.padEnd(9))}${value}`)
  return `${[paint.bold(file), ...text].join('\n')}\n`
}
