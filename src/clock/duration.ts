import { civilOf, DAY_MS, dayNumber, daysInMonth } from './epoch-day.ts'
import { MAX_INSTANT } from './instant.ts'

/** A duration in the three units that do not convert into each other. */
export interface ParsedDuration {
  readonly months: number
  readonly days: number
  readonly ms: number
}

const iso8601 =
  /^P(?=[\dT])(?:(\d{1,6})Y)?(?:(\d{1,6})M)?(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?=\d)(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})(?:\.(\d{1,3}))?S)?)?$/

const CACHE_SIZE = 256
const cache = new Map<string, ParsedDuration | null>()

/** Parses `P18M`, `P31D`, `PT24H`, `P1Y2M3W4DT5H6M7.5S`; null for anything else, signs included. */
export function parseDuration(iso: string): ParsedDuration | null {
  const known = cache.get(iso)
  if (known !== undefined) return known
  // The durations of a rulebook are few; texts from elsewhere must not make the cache grow for ever.
  if (cache.size >= CACHE_SIZE) cache.clear()
  const parsed = typeof iso === 'string' ? parse(iso) : null
  cache.set(iso, parsed)
  return parsed
}

/**
 * The instant a duration after `ms`, or before it with `sign` -1. Months go by the UTC calendar and stop at the
 * month's end; days and times are exact. Stays within what a `Date` can hold.
 *
 * @throws RangeError for a duration that is none, since durations are rulebook data, and for NaN or infinity.
 */
export function addDuration(ms: number, iso: string, sign: 1 | -1 = 1): number {
  const { months, days, ms: exact } = required(iso)
  if (!Number.isFinite(ms)) throw new RangeError(`cannot add a duration to ${ms}`)
  const moved = (months === 0 ? ms : addMonths(ms, sign * months)) + sign * (days * DAY_MS + exact)
  return Math.min(MAX_INSTANT, Math.max(-MAX_INSTANT, moved))
}

/**
 * The days of a `PnD` or `PnW` duration.
 *
 * @throws RangeError for a duration that is not whole days.
 */
export function calendarDays(iso: string): number {
  const { months, days, ms } = required(iso)
  if (months !== 0 || ms !== 0) throw new RangeError(`${iso} is not a number of days`)
  return days
}

function required(iso: string): ParsedDuration {
  const parsed = parseDuration(iso)
  if (parsed === null) throw new RangeError(`${String(iso)} is not an ISO 8601 duration`)
  return parsed
}

function parse(iso: string): ParsedDuration | null {
  const match = iso8601.exec(iso)
  if (match === null) return null
  const [years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match
    .slice(1, 8)
    .map((part) => Number(part ?? 0))
  const fraction = Number((match[8] ?? '').padEnd(3, '0'))
  return {
    months: years * 12 + months,
    days: weeks * 7 + days,
    ms: ((hours * 60 + minutes) * 60 + seconds) * 1000 + fraction,
  }
}

function addMonths(ms: number, months: number): number {
  const epochDay = Math.floor(ms / DAY_MS)
  const { year, month, day } = civilOf(epochDay)
  const total = year * 12 + (month - 1) + months
  const newYear = Math.floor(total / 12)
  const newMonth = total - newYear * 12 + 1
  const newDay = Math.min(day, daysInMonth(newYear, newMonth))
  return dayNumber(newYear, newMonth, newDay) * DAY_MS + (ms - epochDay * DAY_MS)
}
