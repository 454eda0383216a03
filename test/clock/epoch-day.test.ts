import fc from 'fast-check'
import { expect, it } from 'vitest'
import { civilOf, DAY_MS, dayNumber, daysInMonth, epochDayOf, isoDateOf, weekdayOf } from '../../src/clock/epoch-day.ts'

const anyDay = fc.integer({ min: -100_000_000, max: 100_000_000 })

it('agrees with Date on every day a Date can hold', () => {
  fc.assert(
    fc.property(anyDay, (epochDay) => {
      const date = new Date(epochDay * DAY_MS)
      const civil = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
      expect(civilOf(epochDay)).toEqual(civil)
      expect(dayNumber(civil.year, civil.month, civil.day)).toBe(epochDay)
      expect(weekdayOf(epochDay)).toBe((date.getUTCDay() + 6) % 7)
      expect(isoDateOf(epochDay)).toBe(date.toISOString().slice(0, date.toISOString().indexOf('T')))
      const lastOfMonth = dayNumber(civil.year, civil.month + 1, 0)
      if (civil.month < 12) expect(civilOf(lastOfMonth).day).toBe(daysInMonth(civil.year, civil.month))
    }),
  )
})

it.each([
  ['1970-01-01', 0],
  ['1969-12-31', -1],
  ['2024-02-29', 19_782],
  ['2026-10-18', 20_744],
])('%s is day %i', (date, epochDay) => {
  expect(epochDayOf(date)).toBe(epochDay)
  expect(isoDateOf(epochDay)).toBe(date)
})

it.each([
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-13-01',
  '2026-00-10',
  '2026-01-00',
  '2026-1-1',
  '20261018',
  '',
])('%j is no date', (text) => {
  expect(epochDayOf(text)).toBeNaN()
})
