import { type Gate, rulebook } from '../index.ts'
import { type HoursFor, hoursGate, namesDays, type OpenDay, openDay, zonesOf } from './open-hours.ts'

/** One line of the hours table: a region on one clock (or on all, where they are alike). */
export interface HoursRow {
  readonly region: string
  readonly name: string
  readonly zone: string
  readonly weekdays: string
  readonly saturday: string
  readonly sunday: string
  readonly holidays: string
}

const DAY_MS = 86_400_000
const isoDate = (ms: number): string => new Date(ms).toISOString().slice(0, 10)

const text = ({ open }: OpenDay): string =>
  open.length === 0 ? 'closed' : open.map(([from, to]) => `${from}–${to}`).join(' ')

const WEEKS = 4

/** What is most often so. */
const usual = (texts: readonly string[]): string => {
  const count = (text: string): number => texts.filter((other) => other === text).length
  return texts.reduce((best, text) => (count(text) > count(best) ? text : best), texts[0] ?? 'closed')
}

/** The hours of each weekday, Monday first, over the weeks after a date: what holidays do to some of them aside. */
const weekdaysOf = (gate: Gate, region: string, zone: string, date: string, what: HoursFor): readonly string[] => {
  const from = Date.parse(`${date}T00:00:00Z`)
  return [1, 2, 3, 4, 5, 6, 0].map((weekday) => {
    const first = from + ((weekday - new Date(from).getUTCDay() + 7) % 7) * DAY_MS
    const days = Array.from({ length: WEEKS }, (_, week) =>
      openDay(gate, region, zone, isoDate(first + week * 7 * DAY_MS), what),
    )
    const ordinary = days.filter(({ closedFor }) => closedFor === null)
    return usual(ordinary.map(text))
  })
}

const rowFor = (gate: Gate, region: string, name: string, zone: string, date: string, what: HoursFor): HoursRow => {
  const days = weekdaysOf(gate, region, zone, date, what)
  const [monday = '', , , , , saturday = '', sunday = ''] = days
  const isAlike = days.slice(0, 5).every((day) => day === monday)
  const weekdays = isAlike ? monday : days.slice(0, 5).join(' / ')
  return {
    region,
    name,
    zone,
    weekdays,
    saturday,
    sunday,
    holidays: namesDays(gate, region, date, what) ? 'closed' : '',
  }
}

/** The hours of every region with a file on a date, by law alone; clocks of a region that agree share a row. */
export const hoursTable = (date: string, what: HoursFor): readonly HoursRow[] => {
  const gate = hoursGate(date)
  return rulebook.files
    .filter(({ within }) => within !== undefined)
    .flatMap(({ jurisdiction, name }) => {
      const rows = zonesOf(gate, jurisdiction).map((zone) => rowFor(gate, jurisdiction, name, zone, date, what))
      const [first] = rows
      const isAlike = rows.every(
        (row) => JSON.stringify({ ...row, zone: '' }) === JSON.stringify({ ...first, zone: '' }),
      )
      return isAlike && first !== undefined ? [{ ...first, zone: rows.map(({ zone }) => zone).join(' ') }] : rows
    })
}

const COLUMNS = ['region', 'weekdays', 'saturday', 'sunday', 'holidays', 'zone'] as const
const TITLES: HoursRow = {
  region: 'region',
  name: '',
  zone: 'clock',
  weekdays: 'Mon–Fri',
  saturday: 'Saturday',
  sunday: 'Sunday',
  holidays: 'holidays',
}

/** The table as a page of a terminal. */
export const tableText = (rows: readonly HoursRow[]): string => {
  const all = [TITLES, ...rows]
  const widths = COLUMNS.map((column) => Math.max(...all.map((row) => row[column].length)))
  const line = (row: HoursRow): string =>
    COLUMNS.map((column, i) => row[column].padEnd(widths[i] as number))
      .join('  ')
      .trimEnd()
  return `${all.map(line).join('\n')}\n`
}
