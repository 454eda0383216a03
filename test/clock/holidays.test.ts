import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochDayOf, isoDateOf } from '../../src/clock/epoch-day.ts'
import { compileHolidays } from '../../src/clock/holidays.ts'
import type { Holiday } from '../../src/vocabulary/holiday.ts'

/** The holidays of a year, day by day. */
const inYear = (holidays: readonly Holiday[], year: number): (readonly [date: string, name: string])[] => {
  const { nameOn } = compileHolidays(holidays)
  const first = epochDayOf(`${year}-01-01`)
  return Array.from({ length: epochDayOf(`${year + 1}-01-01`) - first }, (_, i) => first + i).flatMap((day) => {
    const name = nameOn(day)
    return name === null ? [] : [[isoDateOf(day), name] as const]
  })
}
const dates = (holiday: Holiday, year: number): string[] => inYear([holiday], year).map(([date]) => date)

const juneteenth: Holiday = {
  name: 'Juneteenth',
  date: '06-19',
  observed: { tue: -1, wed: -2, thu: -3, fri: -4, sat: 2, sun: 1 },
  moves: true,
}
const newYear: Holiday = { name: "New Year's Day", date: '01-01', observed: { sat: -1, sun: 1 } }
const columbus: Holiday = { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 }
const memorial: Holiday = { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 }
const election: Holiday = { name: 'Election Day', nth: 1, weekday: 'mon', month: 11, plus: 1, years: 'even' }

describe('the day of a holiday', () => {
  it.each<readonly [Holiday, number, readonly string[]]>([
    [{ name: 'Christmas Day', date: '12-25' }, 2026, ['2026-12-25']],
    [{ name: 'Leap Day', date: '02-29' }, 2024, ['2024-02-29']],
    [{ name: 'Leap Day', date: '02-29' }, 2026, []],
    [{ name: "New Year's Eve", date: '01-01', plus: -1 }, 2026, ['2026-12-31']],
    [columbus, 2026, ['2026-10-12']],
    [columbus, 2029, ['2029-10-08']],
    [memorial, 2026, ['2026-05-25']],
    [memorial, 2027, ['2027-05-31']],
    [{ name: 'Day after Thanksgiving', nth: 4, weekday: 'thu', month: 11, plus: 1 }, 2026, ['2026-11-27']],
    [{ name: 'Fifth Friday', nth: 5, weekday: 'fri', month: 5 }, 2026, ['2026-05-29']],
    [{ name: 'Fifth Friday', nth: 5, weekday: 'fri', month: 6 }, 2026, []],
    [election, 2026, ['2026-11-03']],
    [election, 2028, ['2028-11-07']],
    [election, 2027, []],
    [{ ...columbus, years: 'odd' }, 2027, ['2027-10-11']],
    [{ ...columbus, years: 'odd' }, 2026, []],
    [{ ...columbus, since: 2027 }, 2026, []],
    [{ ...columbus, since: 2027 }, 2027, ['2027-10-11']],
    [{ ...columbus, until: 2026 }, 2026, ['2026-10-12']],
    [{ ...columbus, until: 2026 }, 2027, []],
    [{ name: 'Easter Sunday', easter: 0 }, 2025, ['2025-04-20']],
    [{ name: 'Easter Sunday', easter: 0 }, 2026, ['2026-04-05']],
    [{ name: 'Easter Sunday', easter: 0 }, 2027, ['2027-03-28']],
    [{ name: 'Easter Sunday', easter: 0 }, 2038, ['2038-04-25']],
    [{ name: 'Good Friday', easter: -2 }, 2026, ['2026-04-03']],
    [{ name: 'Mardi Gras', easter: -47 }, 2026, ['2026-02-17']],
    [{ name: 'Day of Mourning', once: '2025-01-09' }, 2025, ['2025-01-09']],
    [{ name: 'Day of Mourning', once: '2025-01-09' }, 2026, []],
  ])('%j in %i', (holiday, year, expected) => {
    expect(dates(holiday, year)).toEqual(expected)
  })
})

describe('observed', () => {
  it.each([
    [2024, '2024-06-17'],
    [2025, '2025-06-16'],
    [2026, '2026-06-15'],
    [2027, '2027-06-21'],
    [2028, '2028-06-19'],
    [2029, '2029-06-18'],
    [2022, '2022-06-20'],
  ])('moves altogether where the law keeps only the observed day: %i', (year, date) => {
    expect(inYear([juneteenth], year)).toEqual([[date, 'Juneteenth']])
  })

  it('keeps the day itself as well otherwise', () => {
    expect(inYear([newYear], 2023)).toEqual([
      ['2023-01-01', "New Year's Day"],
      ['2023-01-02', "New Year's Day (observed)"],
    ])
  })

  it('may fall into the year before', () => {
    const calendar = compileHolidays([newYear])
    expect(calendar.nameOn(epochDayOf('2021-12-31'))).toBe("New Year's Day (observed)")
    expect(calendar.nameOn(epochDayOf('2022-01-01'))).toBe("New Year's Day")
    expect(dates(newYear, 2021)).toEqual(['2021-01-01', '2021-12-31'])
    expect(dates(newYear, 2022)).toEqual(['2022-01-01'])
  })

  it('may fall into the year after', () => {
    const eve: Holiday = { name: "New Year's Eve", date: '12-31', observed: { sun: 1 }, moves: true }
    expect(dates(eve, 2027)).toEqual(['2027-12-31'])
    expect(dates(eve, 2028)).toEqual([])
    expect(dates(eve, 2029)).toEqual(['2029-01-01', '2029-12-31'])
  })

  it('goes by the year the holiday belongs to, not the one it is observed in', () => {
    expect(dates({ ...newYear, since: 2022 }, 2021)).toEqual(['2021-12-31'])
    expect(dates({ ...newYear, until: 2021 }, 2021)).toEqual(['2021-01-01'])
    expect(dates({ ...newYear, years: 'even' }, 2021)).toEqual(['2021-12-31'])
  })

  it('gives way to a holiday on the day it would be observed', () => {
    const boxing: Holiday = { name: 'Boxing Day', date: '12-26' }
    const christmas: Holiday = { name: 'Christmas Day', date: '12-25', observed: { sun: 1 } }
    const monday = epochDayOf('2022-12-26')
    expect(compileHolidays([christmas, boxing]).nameOn(monday)).toBe('Boxing Day')
    expect(compileHolidays([christmas]).nameOn(monday)).toBe('Christmas Day (observed)')
  })
})

describe('compileHolidays', () => {
  const holidays: readonly Holiday[] = [
    newYear,
    juneteenth,
    columbus,
    memorial,
    election,
    { name: 'Easter', easter: 0 },
  ]

  it('knows the holidays of a year', () => {
    expect(inYear(holidays, 2028).map((day) => day.join(' '))).toEqual([
      "2028-01-01 New Year's Day",
      '2028-04-16 Easter',
      '2028-05-29 Memorial Day',
      '2028-06-19 Juneteenth',
      '2028-10-09 Columbus Day',
      '2028-11-07 Election Day',
    ])
  })

  it('names the same days in whatever order it is asked', () => {
    const calendar = compileHolidays(holidays)
    const day = fc.integer({ min: epochDayOf('2010-01-01'), max: epochDayOf('2039-12-31') })
    fc.assert(
      fc.property(day, (epochDay) => {
        expect(calendar.nameOn(epochDay)).toBe(compileHolidays(holidays).nameOn(epochDay))
      }),
      { numRuns: 2000 },
    )
  })

  it('takes two holidays on one day for one, by the order of the list', () => {
    const twice: readonly Holiday[] = [
      { name: 'First', date: '10-12' },
      { ...columbus, name: 'Second' },
    ]
    expect(inYear(twice, 2026)).toEqual([['2026-10-12', 'First']])
  })

  it('knows none without holidays, and none on a day that is none', () => {
    expect(compileHolidays([]).nameOn(epochDayOf('2026-12-25'))).toBeNull()
    expect(inYear([], 2026)).toEqual([])
    expect(compileHolidays(holidays).nameOn(Number.NaN)).toBeNull()
  })

  it('refuses a list with a bad holiday', () => {
    expect(() => compileHolidays([newYear, { name: 'Nonsense', date: '13-01' }])).toThrow(
      'Nonsense: date must be MM-DD',
    )
  })
})
