import { type Gate, rulebook } from '../index.ts'
import { badInput } from './failure.ts'
import { type HoursFor, hoursGate, type OpenDay, openDay, zonesOf } from './open-hours.ts'

/** A year of one region at a glance. */
export interface YearCalendar {
  readonly year: number
  readonly region: string
  readonly zone: string
  /** Spans of days under one law with the same hours per weekday, Monday first. */
  readonly hours: readonly { readonly from: string; readonly to: string; readonly weekdays: readonly string[] }[]
  /** Days a rule closes by name. */
  readonly closed: readonly { readonly date: string; readonly name: string }[]
}

const DAY_MS = 86_400_000
const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const text = ({ open }: OpenDay): string =>
  open.length === 0 ? 'closed' : open.map(([from, to]) => `${from}–${to}`).join(' ')

const datesOf = (year: number): readonly string[] => {
  const dates: string[] = []
  for (let ms = Date.UTC(year, 0, 1); ms < Date.UTC(year + 1, 0, 1); ms += DAY_MS)
    dates.push(new Date(ms).toISOString().slice(0, 10))
  return dates
}

/** Days of the year on which the law of a region or its country changes, the first of January included. */
const lawDates = (region: string, year: number): readonly string[] => {
  const jurisdictions = [region, region.slice(0, 2)]
  const starts = rulebook.files
    .filter(({ jurisdiction }) => jurisdictions.includes(jurisdiction))
    .flatMap(({ rules }) => rules.flatMap(({ versions }) => versions.map(({ from }) => from)))
    .filter((from) => from !== null)
    .filter((from) => from.startsWith(`${year}-`))
  return [...new Set([`${year}-01-01`, ...starts])].sort()
}

/** The open hours and the closed days of a year, under the law of each of its days. */
export const yearCalendar = (year: number, region: string, what: HoursFor): YearCalendar => {
  const starts = lawDates(region, year)
  const gates: readonly Gate[] = starts.map((start) => hoursGate(start))
  const zone = zonesOf(gates[0] as Gate, region)[0]
  if (zone === undefined) throw badInput(region, 'no clock is known for it')
  const closed: { date: string; name: string }[] = []
  const hours: { from: string; to: string; weekdays: string[] }[] = []
  for (const date of datesOf(year)) {
    const law = starts.findLastIndex((start) => start <= date)
    const day = openDay(gates[law] as Gate, region, zone, date, what)
    const weekday = (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7
    const known = hours.at(-1)
    const isFirstOfLaw = known === undefined || starts.includes(date)
    const span = isFirstOfLaw ? { from: date, to: date, weekdays: WEEKDAYS.map(() => '') } : known
    if (isFirstOfLaw) hours.push(span)
    span.to = date
    if (day.closedFor !== null) closed.push({ date, name: day.closedFor })
    else if (span.weekdays[weekday] === '') span.weekdays[weekday] = text(day)
  }
  // A law that changed something else leaves the hours as they were.
  const merged: typeof hours = []
  for (const span of hours) {
    const last = merged.at(-1)
    const isSame = last?.weekdays.every(
      (open, i) => open === span.weekdays[i] || span.weekdays[i] === '' || open === '',
    )
    if (last === undefined || !isSame) {
      merged.push(span)
      continue
    }
    last.to = span.to
    last.weekdays = last.weekdays.map((open, i) => open || (span.weekdays[i] as string))
  }
  const named = merged.map((span) => ({ ...span, weekdays: span.weekdays.map((open) => open || 'closed by name') }))
  return { year, region, zone, hours: named, closed: closed.filter(({ name }) => !WEEKDAYS.includes(name)) }
}

/** The calendar for a terminal. */
export const calendarText = ({ year, region, zone, hours, closed }: YearCalendar, name: string): string => {
  const spans = hours.flatMap(({ from, to, weekdays }) => [
    `\n  ${from} to ${to}`,
    ...WEEKDAYS.map((weekday, i) => `    ${weekday.padEnd(10)} ${weekdays[i]}`),
  ])
  const days = closed.map(({ date, name: holiday }) => {
    const weekday = WEEKDAYS[(new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7] as string
    return `    ${date} ${weekday.slice(0, 3)}  ${holiday}`
  })
  const title = `${region}  ${name}  ${year}, live sales calls to consumers, by the clock of ${zone}`
  return `${[title, ...spans, '', closed.length === 0 ? '  no day is closed by name' : '  closed days', ...days].join('\n')}\n`
}
