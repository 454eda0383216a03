import type { Covers, Duration, Holiday, TimeWindow, Weekday, WeeklyWindows } from '../index.ts'

const DAYS: Readonly<Record<string, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
  holiday: 'holidays',
}
const DATE_UNITS: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' }
const TIME_UNITS: Readonly<Record<string, string>> = { H: 'hour', M: 'minute', S: 'second' }

const counted = (count: number, unit: string): string => `${count} ${unit}${count === 1 ? '' : 's'}`

/** `P31D` → `31 days`, `calendar-day` → `calendar day`, `PT0S` → `at once`. */
export const periodInWords = (period: Duration | 'unlimited'): string => {
  if (period === 'unlimited') return 'without limit'
  if (period.startsWith('calendar-')) return period.replace('-', ' ')
  const [date = '', time = ''] = period.slice(1).split('T')
  const parts = [
    ...[...date.matchAll(/(\d+)([YMWD])/g)].map(([, n, unit = '']) => [Number(n), DATE_UNITS[unit] as string] as const),
    ...[...time.matchAll(/(\d+)([HMS])/g)].map(([, n, unit = '']) => [Number(n), TIME_UNITS[unit] as string] as const),
  ].filter(([count]) => count !== 0)
  return parts.length === 0 ? 'at once' : parts.map(([count, unit]) => counted(count, unit)).join(' ')
}

export const dayInWords = (day: Weekday): string => DAYS[day] as string

const groupInWords = (group: string): string => {
  if (group === 'mon-sun') return 'every day'
  const [first = '', last] = group.split('-')
  return last === undefined ? (DAYS[first] as string) : `${DAYS[first]} to ${DAYS[last]}`
}

const isOne = (windows: TimeWindow | readonly TimeWindow[]): windows is TimeWindow => typeof windows[0] === 'string'

/** Weekly hours, one clause per group of days. */
export const hoursInWords = (windows: WeeklyWindows): string =>
  Object.entries(windows)
    .map(([group, open]) => {
      if (open === null || open === undefined) return `${groupInWords(group)} closed`
      const all = isOne(open) ? [open] : open
      return `${groupInWords(group)} ${all.map(([from, to]) => `${from}–${to}`).join(' and ')}`
    })
    .join('; ')

export const holidaysInWords = (holidays: readonly Holiday[]): string => holidays.map(({ name }) => name).join(', ')

const without = (words: readonly string[], article: string): string =>
  words.includes('any') ? `any ${article}` : words.join(', ')

/** The calls a rule reaches. */
export const coversInWords = ({ purpose, technology, recipient, caller, subject, area }: Covers): string =>
  [
    without(purpose, 'purpose'),
    without(technology, 'technology'),
    `to ${without(recipient, 'recipient')}`,
    ...(caller === undefined ? [] : [`by ${caller.join(', ')}`]),
    ...(subject === undefined ? [] : [`about ${subject.join(', ')}`]),
    ...(area === undefined ? [] : [`in ${area.name}`]),
  ].join('; ')
