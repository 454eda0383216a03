import type { Holiday } from '../vocabulary/holiday.ts'
import type { Weekday } from '../vocabulary/windows.ts'
import { WEEKDAYS } from '../vocabulary/words.ts'
import { easterSunday } from './easter.ts'
import { civilOf, dayNumber, daysInMonth, epochDayOf, weekdayOf } from './epoch-day.ts'
import { validateHoliday } from './validate-holiday.ts'

/** The holidays of a rule, by day. */
export interface HolidayCalendar {
  /** The name of the holiday a day is, or null. A day on which one is kept as well says so: `Christmas Day (observed)`. */
  nameOn(epochDay: number): string | null
}

interface YearTable {
  readonly first: number
  readonly end: number
  readonly names: ReadonlyMap<number, string>
}

/**
 * Makes holidays ready to be asked by day; each year is worked out once.
 *
 * @throws RangeError for a holiday that makes no sense.
 */
export function compileHolidays(list: readonly Holiday[]): HolidayCalendar {
  for (const holiday of list) validateHoliday(holiday)
  const years = new Map<number, YearTable>()
  let current: YearTable = { first: 0, end: 0, names: new Map() }
  return {
    nameOn(epochDay) {
      if (!(epochDay >= current.first && epochDay < current.end)) {
        if (list.length === 0 || !Number.isFinite(epochDay)) return null
        const { year } = civilOf(epochDay)
        current = years.get(year) ?? buildYear(list, year)
        years.set(year, current)
      }
      return current.names.get(epochDay) ?? null
    },
  }
}

function buildYear(list: readonly Holiday[], year: number): YearTable {
  const first = dayNumber(year, 1, 1)
  const end = dayNumber(year + 1, 1, 1)
  const days: [epochDay: number, name: string][] = []
  const observed: typeof days = []
  for (const holiday of list) {
    // A shift may carry a holiday of the year before or after into this one.
    for (let nominal = year - 1; nominal <= year + 1; nominal++) {
      const epochDay = nominalDay(holiday, nominal)
      if (epochDay === null) continue
      const shift = holiday.observed?.[WEEKDAYS[weekdayOf(epochDay)] as Weekday] ?? 0
      if (shift === 0 || holiday.moves !== true) days.push([epochDay, holiday.name])
      if (shift === 0) continue
      if (holiday.moves === true) days.push([epochDay + shift, holiday.name])
      else observed.push([epochDay + shift, `${holiday.name} (observed)`])
    }
  }
  const names = new Map<number, string>()
  // Where two meet, a holiday itself names the day before one that is only observed, and the list's order decides.
  for (const [epochDay, name] of [...days, ...observed]) {
    if (epochDay >= first && epochDay < end && !names.has(epochDay)) names.set(epochDay, name)
  }
  return { first, end, names }
}

/** The holiday's own day in the year that decides whether it is one, before it is observed elsewhere; or null. */
function nominalDay(holiday: Holiday, year: number): number | null {
  if (year < (holiday.since ?? year) || year > (holiday.until ?? year)) return null
  if (holiday.years !== undefined && (holiday.years === 'even') !== (year % 2 === 0)) return null
  if ('easter' in holiday) return easterSunday(year) + holiday.easter
  if ('once' in holiday) {
    const epochDay = epochDayOf(holiday.once)
    return civilOf(epochDay).year === year ? epochDay : null
  }
  const day = 'date' in holiday ? fixedDay(holiday.date, year) : nthWeekday(holiday, year)
  return day === null ? null : day + (holiday.plus ?? 0)
}

function fixedDay(date: string, year: number): number | null {
  const month = Number(date.slice(0, 2))
  const day = Number(date.slice(3))
  return day <= daysInMonth(year, month) ? dayNumber(year, month, day) : null
}

function nthWeekday(rule: { nth: number; weekday: Weekday; month: number }, year: number): number | null {
  const wanted = WEEKDAYS.indexOf(rule.weekday)
  const length = daysInMonth(year, rule.month)
  if (rule.nth === -1) {
    const last = dayNumber(year, rule.month, length)
    return last - ((weekdayOf(last) - wanted + 7) % 7)
  }
  const firstOfMonth = dayNumber(year, rule.month, 1)
  const day = ((wanted - weekdayOf(firstOfMonth) + 7) % 7) + (rule.nth - 1) * 7
  return day < length ? firstOfMonth + day : null
}
