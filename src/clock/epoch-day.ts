/** Milliseconds of a day that has no change of clock. */
export const DAY_MS = 86_400_000

/** Days of the week as this package numbers them, Monday first. */
export type WeekdayIndex = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** A day of the proleptic Gregorian calendar; January is month 1. */
export interface CivilDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** Days since 1970-01-01. The day may lie outside its month: day 0 is the last of the month before. */
export function dayNumber(year: number, month: number, day: number): number {
  // Years that begin in March put the leap day last; an era is 400 of them.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** The calendar date of a day number. */
export function civilOf(epochDay: number): CivilDate {
  const shifted = epochDay + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1_460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  }
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The weekday of a day number, Monday being 0. */
export function weekdayOf(epochDay: number): WeekdayIndex {
  return ((((epochDay + 3) % 7) + 7) % 7) as WeekdayIndex
}

const isoDate = /^(\d{4})-(\d\d)-(\d\d)$/

/** The day number of `2026-10-18`; NaN when the text is not a date of the calendar. */
export function epochDayOf(date: string): number {
  const match = isoDate.exec(date)
  if (match === null) return Number.NaN
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN
  return dayNumber(year, month, day)
}

// A run of decisions writes the same few days over and over: today here, today there, the end of a window, when consents were given.
const DATES_KEPT = 512
const keptDays = new Float64Array(DATES_KEPT).fill(Number.NaN)
const keptDates = new Array<string>(DATES_KEPT).fill('')

/** `2026-10-18` for a day number, in the form of `Date.prototype.toISOString` beyond the year 9999. */
export function isoDateOf(epochDay: number): string {
  const slot = epochDay & (DATES_KEPT - 1)
  if (keptDays[slot] !== epochDay) {
    const { year, month, day } = civilOf(epochDay)
    keptDates[slot] = `${isoYear(year)}-${twoDigits(month)}-${twoDigits(day)}`
    keptDays[slot] = epochDay
  }
  return keptDates[slot] as string
}

const TWO_DIGITS: readonly string[] = Array.from({ length: 100 }, (_, i) => String(i).padStart(2, '0'))

/** `20:14:00` for a second of the day. */
export function timeOfDay(second: number): string {
  const minute = Math.floor(second / 60)
  return `${TWO_DIGITS[Math.floor(minute / 60)]}:${TWO_DIGITS[minute % 60]}:${TWO_DIGITS[second % 60]}`
}

/** Pads to two digits. */
export function twoDigits(value: number): string {
  return TWO_DIGITS[value] ?? `${value}`
}

function isoYear(year: number): string {
  if (year >= 0 && year <= 9999) return String(year).padStart(4, '0')
  return `${year < 0 ? '-' : '+'}${String(Math.abs(year)).padStart(6, '0')}`
}
