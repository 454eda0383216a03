import { DAY_MS, epochDayOf, weekdayOf } from '../../src/clock/epoch-day.ts'
import { dateOrInstantMs } from '../../src/clock/instant.ts'
import { instantOfLocal, localAt } from '../../src/clock/local.ts'
import { nextOffsetChange, offsetAt, zoneRow } from '../../src/clock/zones.ts'

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const LOCAL = /^([A-Z][a-z]{2}) (\d{4}-\d\d-\d\d) (\d\d):(\d\d)(?::(\d\d))?(?: (first|second))? ([A-Za-z_+\-/0-9]+)$/
const UNITS: Readonly<Record<string, number>> = { d: DAY_MS, h: 3_600_000, m: 60_000, s: 1000 }

/** Epoch ms of a date (midnight UTC) or of an ISO instant. */
export const instantOf = (text: string): number => {
  const ms = dateOrInstantMs(text)
  if (ms === null) throw new Error(`\`${text}\` is neither a date nor an instant with an offset`)
  return ms
}

/** Milliseconds of `32d`, `31d1m`, `90s`. */
export const spanOf = (text: string): number => {
  if (!/^(\d+[dhms])+$/.test(text)) throw new Error(`\`${text}\` is not a span such as \`31d1m\``)
  let ms = 0
  for (const [, count, unit] of text.matchAll(/(\d+)([dhms])/g)) ms += Number(count) * (UNITS[unit ?? ''] ?? Number.NaN)
  return ms
}

/** The later instant at which a clock put back shows the same time again; null when it shows it once. */
const shownAgain = (row: number, first: number, wallMs: number): number | null => {
  const change = nextOffsetChange(row, first)
  const again = wallMs - offsetAt(row, change) * 60_000
  return again >= change && again > first ? again : null
}

/**
 * Epoch ms of `Mon 2026-07-06 19:59 America/New_York`, of `Sun 2026-11-01 01:30 second America/Chicago`, or of a UTC
 * instant. A weekday that is not that of the date, a time the clock skips and one it shows twice are errors.
 */
export const whenOf = (text: string): number => {
  const match = LOCAL.exec(text)
  if (match === null) return instantOf(text)
  const [, weekday = '', date = '', hours, minutes, seconds = '0', which, zone = ''] = match
  const day = epochDayOf(date)
  if (Number.isNaN(day)) throw new Error(`\`${date}\` is not a date`)
  const actual = WEEKDAYS[weekdayOf(day)]
  if (weekday !== actual) throw new Error(`${date} is a ${actual}, not a ${weekday}`)
  const row = zoneRow(zone)
  if (row === -1) throw new Error(`\`${zone}\` is not an IANA zone`)
  const second = Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)
  const first = instantOfLocal(row, day, second)
  if (localAt(row, first)?.secondOfDay !== second) throw new Error(`the clock of ${zone} skips \`${text}\``)
  const again = shownAgain(row, first, day * DAY_MS + second * 1000)
  if ((again !== null) !== (which !== undefined)) {
    throw new Error(again === null ? `\`${text}\` comes once` : `\`${text}\` comes twice: say \`first\` or \`second\``)
  }
  return which === 'second' && again !== null ? again : first
}
