import type { Holiday } from '../vocabulary/holiday.ts'
import type { Weekday } from '../vocabulary/windows.ts'
import { WEEKDAYS } from '../vocabulary/words.ts'
import { daysInMonth, epochDayOf } from './epoch-day.ts'

// Whatever the shifts add up to, a holiday lands in its own year or a neighbouring one.
const FARTHEST_SHIFT = 180
const FARTHEST_OBSERVED = 7
const LEAP_YEAR = 2000
const allKeys = ['name', 'observed', 'moves', 'years', 'since', 'until']
const keysOf: { readonly [form: string]: readonly string[] } = {
  date: ['date', 'plus'],
  nth: ['nth', 'weekday', 'month', 'plus'],
  easter: ['easter'],
  once: ['once'],
}

/**
 * Checks a holiday of a rulebook, which may come from outside.
 *
 * @throws RangeError that names the holiday and the bad field.
 */
export function validateHoliday(holiday: Holiday): void {
  if (typeof holiday !== 'object' || holiday === null) throw new RangeError('a holiday is an object')
  const raw = holiday as unknown as { readonly [key: string]: unknown }
  const { name } = raw
  if (typeof name !== 'string' || name === '') throw new RangeError('a holiday needs a name')
  const must = (condition: boolean, message: string): void => {
    if (!condition) throw new RangeError(`${name}: ${message}`)
  }

  const forms = Object.keys(keysOf).filter((form) => raw[form] !== undefined)
  must(forms.length === 1, 'expected exactly one of date, nth, easter and once')
  const allowed = [...allKeys, ...(keysOf[forms[0] as string] as readonly string[])]
  for (const key of Object.keys(raw)) must(allowed.includes(key), `unexpected field ${key}`)

  if (raw.date !== undefined) must(isMonthDay(raw.date), 'date must be MM-DD')
  if (raw.once !== undefined) {
    must(typeof raw.once === 'string' && !Number.isNaN(epochDayOf(raw.once)), 'once must be a date')
  }
  if (raw.easter !== undefined) must(isShift(raw.easter, FARTHEST_SHIFT), 'easter must be a number of days')
  if (raw.nth !== undefined) {
    must(raw.nth === -1 || isIntegerIn(raw.nth, 1, 5), 'nth must be 1 to 5, or -1 for the last')
    must(isIntegerIn(raw.month, 1, 12), 'month must be 1 to 12')
    must(WEEKDAYS.includes(raw.weekday as Weekday), 'weekday must be one of mon to sun')
  }
  if (raw.plus !== undefined) must(isShift(raw.plus, FARTHEST_SHIFT), 'plus must be a number of days')
  if (raw.observed !== undefined) must(isObserved(raw.observed), 'observed must give days by weekday, at most a week')
  must(raw.moves === undefined || typeof raw.moves === 'boolean', 'moves must be true or false')
  must(raw.moves !== true || raw.observed !== undefined, 'moves needs observed')
  must(raw.years === undefined || raw.years === 'even' || raw.years === 'odd', 'years must be even or odd')
  must(raw.since === undefined || Number.isInteger(raw.since), 'since must be a year')
  must(raw.until === undefined || Number.isInteger(raw.until), 'until must be a year')
  if (raw.since !== undefined && raw.until !== undefined) {
    must((raw.since as number) <= (raw.until as number), 'since must not be after until')
  }
}

const isIntegerIn = (value: unknown, low: number, high: number): boolean =>
  Number.isInteger(value) && (value as number) >= low && (value as number) <= high

const isShift = (value: unknown, farthest: number): boolean => isIntegerIn(value, -farthest, farthest)

function isMonthDay(value: unknown): boolean {
  const match = typeof value === 'string' ? /^(\d\d)-(\d\d)$/.exec(value) : null
  if (match === null) return false
  const month = Number(match[1])
  return isIntegerIn(month, 1, 12) && isIntegerIn(Number(match[2]), 1, daysInMonth(LEAP_YEAR, month))
}

function isObserved(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.entries(value).every(
    ([day, shift]) => WEEKDAYS.includes(day as Weekday) && isShift(shift, FARTHEST_OBSERVED),
  )
}
