import { expect, it } from 'vitest'
import { validateHoliday } from '../../src/clock/validate-holiday.ts'
import type { Holiday } from '../../src/vocabulary/holiday.ts'

it.each<Holiday>([
  { name: 'A', date: '02-29' },
  { name: 'A', date: '12-31', plus: -1, observed: { sat: -1, sun: 1 }, since: 2020, until: 2020, years: 'even' },
  { name: 'A', nth: -1, weekday: 'mon', month: 5 },
  { name: 'A', nth: 5, weekday: 'sun', month: 12, plus: 1 },
  { name: 'A', easter: -47 },
  { name: 'A', once: '2025-01-09' },
  { name: 'A', date: '06-19', observed: { sat: 2 }, moves: true },
])('accepts %j', (holiday) => {
  expect(() => validateHoliday(holiday)).not.toThrow()
})

it.each<readonly [unknown, string]>([
  [null, 'object'],
  ['Christmas', 'object'],
  [{ date: '12-25' }, 'name'],
  [{ name: '', date: '12-25' }, 'name'],
  [{ name: 'A' }, 'exactly one'],
  [{ name: 'A', date: '12-25', easter: 0 }, 'exactly one'],
  [{ name: 'A', date: '02-30' }, 'date'],
  [{ name: 'A', date: '00-10' }, 'date'],
  [{ name: 'A', date: '12-00' }, 'date'],
  [{ name: 'A', date: '2026-12-25' }, 'date'],
  [{ name: 'A', date: 1225 }, 'date'],
  [{ name: 'A', once: '2026-02-30' }, 'once'],
  [{ name: 'A', once: 20_000 }, 'once'],
  [{ name: 'A', easter: 0.5 }, 'easter'],
  [{ name: 'A', easter: 400 }, 'easter'],
  [{ name: 'A', easter: 0, plus: 1 }, 'plus'],
  [{ name: 'A', nth: 0, weekday: 'mon', month: 1 }, 'nth'],
  [{ name: 'A', nth: 6, weekday: 'mon', month: 1 }, 'nth'],
  [{ name: 'A', nth: 1, weekday: 'mon', month: 13 }, 'month'],
  [{ name: 'A', nth: 1, weekday: 'monday', month: 1 }, 'weekday'],
  [{ name: 'A', nth: 1, month: 1 }, 'weekday'],
  [{ name: 'A', date: '12-25', plus: '1' }, 'plus'],
  [{ name: 'A', date: '12-25', observed: 'monday' }, 'observed'],
  [{ name: 'A', date: '12-25', observed: null }, 'observed'],
  [{ name: 'A', date: '12-25', observed: { Sat: -1 } }, 'observed'],
  [{ name: 'A', date: '12-25', observed: { sat: 8 } }, 'observed'],
  [{ name: 'A', date: '12-25', moves: true }, 'moves'],
  [{ name: 'A', date: '12-25', moves: 'yes' }, 'moves'],
  [{ name: 'A', date: '12-25', years: 'leap' }, 'years'],
  [{ name: 'A', date: '12-25', since: '2020' }, 'since'],
  [{ name: 'A', date: '12-25', until: 2020.5 }, 'until'],
  [{ name: 'A', date: '12-25', since: 2027, until: 2026 }, 'since'],
  [{ name: 'A', date: '12-25', moved: true }, 'moved'],
])('refuses %j, naming %s', (holiday, field) => {
  expect(() => validateHoliday(holiday as Holiday)).toThrow(RangeError)
  expect(() => validateHoliday(holiday as Holiday)).toThrow(field)
})
