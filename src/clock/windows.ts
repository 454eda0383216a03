import type { Weekday, WeeklyWindows } from '../vocabulary/windows.ts'
import { WEEKDAYS } from '../vocabulary/words.ts'
import { DAY_MS, twoDigits, type WeekdayIndex, weekdayOf } from './epoch-day.ts'
import type { LocalTime } from './local.ts'
import { nextOffsetChange, offsetAt, tableEnd } from './zones.ts'

/** Seconds of the local day: open (inclusive) and close (exclusive, at most 86400). */
export type OpenHours = readonly [open: number, close: number]

/** Weekly windows made ready: per weekday, Monday first, in order and without overlap. */
export interface Windows {
  readonly days: readonly (readonly OpenHours[])[]
  /** What holds when the day is a holiday; the same array as `days` when the windows know no holidays. */
  readonly holidays: readonly (readonly OpenHours[])[]
  /** Every day whole, holidays too. */
  readonly isAlwaysOpen: boolean
}

const MINUTE = 60_000
const DAY_SECONDS = 86_400
const SEARCH = 370 * DAY_MS
const time = /^([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d))?$/

/**
 * Checks weekly windows and makes them ready. A single day overrides a range; a day named nowhere is closed; a
 * holiday on a day that is closed anyway stays closed.
 *
 * @throws RangeError that begins with the key for a bad key, time or order, and for two ranges that share a day.
 */
export function compileWindows(windows: WeeklyWindows): Windows {
  if (typeof windows !== 'object' || windows === null) throw new RangeError('windows: expected an object of days')
  const ranged: (readonly OpenHours[] | undefined)[] = new Array(7)
  const single: (readonly OpenHours[] | undefined)[] = new Array(7)
  let holiday: readonly OpenHours[] | undefined
  for (const [key, value] of Object.entries(windows)) {
    const hours = readHours(key, value)
    if (key === 'holiday') {
      holiday = hours
      continue
    }
    const [first, last = first, ...rest] = key.split('-').map((day) => WEEKDAYS.indexOf(day as Weekday))
    if (first === undefined || first < 0 || last === undefined || last < 0 || rest.length > 0) {
      throw new RangeError(`${key}: expected a weekday such as mon, a range such as mon-fri, or holiday`)
    }
    const target = key.includes('-') ? ranged : single
    const length = ((last - first + 7) % 7) + 1
    for (let i = 0; i < length; i++) {
      const day = (first + i) % 7
      if (target[day] !== undefined) throw new RangeError(`${key}: ${WEEKDAYS[day]} is in another range as well`)
      target[day] = hours
    }
  }
  const days = WEEKDAYS.map((_, day) => single[day] ?? ranged[day] ?? [])
  const onHolidays = holiday
  const holidays = onHolidays === undefined ? days : days.map((hours) => (hours.length > 0 ? onHolidays : []))
  return { days, holidays, isAlwaysOpen: [...days, ...holidays].every(isWhole) }
}

const isWhole = ([only]: readonly OpenHours[]): boolean =>
  only !== undefined && only[0] === 0 && only[1] === DAY_SECONDS

/** The windows of a weekday, Monday being 0. */
export function windowsOn(w: Windows, weekday: WeekdayIndex, holiday: boolean): readonly OpenHours[] {
  return (holiday ? w.holidays : w.days)[weekday] as readonly OpenHours[]
}

/** Whether the local clock stands inside a window of its day. */
export function isOpen(w: Windows, local: LocalTime, holiday: boolean): boolean {
  return closeOf(windowsOn(w, local.weekday, holiday), local.secondOfDay) !== 0
}

/** First instant at or after `ms` that is open; null when there is none within 370 days and before the table ends. */
export function nextOpen(w: Windows, row: number, ms: number, isHoliday: (epochDay: number) => boolean): number | null {
  // Between two changes of the offset local time runs evenly, so a day's windows are intervals of UTC there.
  let from = ms
  while (from <= ms + SEARCH) {
    const offset = offsetAt(row, from)
    if (Number.isNaN(offset)) return null
    const change = nextOffsetChange(row, from)
    const epochDay = Math.floor((from + offset * MINUTE) / DAY_MS)
    const midnight = epochDay * DAY_MS - offset * MINUTE
    for (const [open, close] of hoursOf(w, epochDay, isHoliday)) {
      const opens = Math.max(from, midnight + open * 1000)
      if (opens < midnight + close * 1000 && opens < change) return opens <= ms + SEARCH ? opens : null
    }
    from = Math.min(change, midnight + DAY_MS)
  }
  return null
}

/**
 * First instant after `ms` that is not open, given that `ms` is; `tableEnd` when it stays open until then. `ms`
 * itself when it is not open.
 */
export function nextClose(w: Windows, row: number, ms: number, isHoliday: (epochDay: number) => boolean): number {
  // Without it every day of the table would be gone through.
  if (w.isAlwaysOpen && ms < tableEnd && !Number.isNaN(offsetAt(row, ms))) return tableEnd
  let from = ms
  while (from < tableEnd) {
    const offset = offsetAt(row, from)
    const epochDay = Math.floor((from + offset * MINUTE) / DAY_MS)
    const midnight = epochDay * DAY_MS - offset * MINUTE
    const close = Number.isNaN(offset) ? 0 : closeOf(hoursOf(w, epochDay, isHoliday), (from - midnight) / 1000)
    if (close === 0) return from
    from = Math.min(midnight + close * 1000, nextOffsetChange(row, from))
  }
  return from
}

/** `['08:00', '20:00']`, with seconds where there are any. */
export function windowText(hours: OpenHours): readonly [open: string, close: string] {
  return [timeText(hours[0]), timeText(hours[1])]
}

/** When the window that holds a second of the day closes; 0 when none holds it. */
function closeOf(hours: readonly OpenHours[], second: number): number {
  for (let i = 0; i < hours.length; i++) {
    const pair = hours[i] as OpenHours
    if (second >= pair[0] && second < pair[1]) return pair[1]
  }
  return 0
}

function hoursOf(w: Windows, epochDay: number, isHoliday: (epochDay: number) => boolean): readonly OpenHours[] {
  return windowsOn(w, weekdayOf(epochDay), w.holidays !== w.days && isHoliday(epochDay))
}

function timeText(second: number): string {
  const text = `${twoDigits(Math.floor(second / 3600))}:${twoDigits(Math.floor(second / 60) % 60)}`
  return second % 60 === 0 ? text : `${text}:${twoDigits(second % 60)}`
}

function readHours(key: string, value: unknown): readonly OpenHours[] {
  if (value === null) return []
  if (!Array.isArray(value)) throw new RangeError(`${key}: expected ['09:00', '17:00'], a list of such pairs, or null`)
  const pairs = typeof value[0] === 'string' ? [value] : value
  const sorted = pairs.map((pair) => readPair(key, pair)).sort((a, b) => a[0] - b[0])
  const merged: OpenHours[] = []
  for (const pair of sorted) {
    const previous = merged.at(-1)
    if (previous === undefined || pair[0] > previous[1]) merged.push(pair)
    else merged[merged.length - 1] = [previous[0], Math.max(previous[1], pair[1])]
  }
  return merged
}

function readPair(key: string, pair: unknown): OpenHours {
  if (!Array.isArray(pair) || pair.length !== 2) throw new RangeError(`${key}: a window is an open and a close`)
  const open = readTime(key, pair[0], false)
  const close = readTime(key, pair[1], true)
  if (open >= close) throw new RangeError(`${key}: ${pair[0]} is not before ${pair[1]}`)
  return [open, close]
}

function readTime(key: string, text: unknown, close: boolean): number {
  if (close && (text === '24:00' || text === '24:00:00')) return DAY_SECONDS
  const match = typeof text === 'string' ? time.exec(text) : null
  if (match === null) throw new RangeError(`${key}: ${JSON.stringify(text)} is not a time of day such as 09:00`)
  return Number(match[1]) * 3600 + Number(match[2]) * 60 + Number(match[3] ?? 0)
}
