import { describe, expect, it } from 'vitest'
import type { WeekdayIndex } from '../../src/clock/epoch-day.ts'
import { epochDayOf } from '../../src/clock/epoch-day.ts'
import type { LocalTime } from '../../src/clock/local.ts'
import { compileWindows, isOpen, nextClose, nextOpen, windowsOn, windowText } from '../../src/clock/windows.ts'
import { tableEnd, tableStart, zoneRow } from '../../src/clock/zones.ts'
import type { WeeklyWindows } from '../../src/vocabulary/windows.ts'

const newYork = zoneRow('America/New_York')
const never = (): boolean => false
const hours = (weekly: WeeklyWindows, holiday = false): (readonly (readonly string[])[])[] =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => windowsOn(compileWindows(weekly), day as WeekdayIndex, holiday).map(windowText))
const office = [['09:00', '17:00']]

describe('compileWindows', () => {
  it('fills ranges, lets a single day override them, and leaves the rest closed', () => {
    const weekly: WeeklyWindows = { wed: null, 'mon-fri': ['09:00', '17:00'], fri: ['09:00', '12:00'] }
    expect(hours(weekly)).toEqual([office, office, [], office, [['09:00', '12:00']], [], []])
  })

  it('wraps ranges around the week', () => {
    expect(hours({ 'sat-mon': ['09:00', '17:00'] })).toEqual([office, [], [], [], [], office, office])
    expect(hours({ 'mon-sun': ['09:00', '17:00'] })).toEqual(new Array(7).fill(office))
    expect(hours({ 'tue-tue': ['09:00', '17:00'] })).toEqual([[], office, [], [], [], [], []])
  })

  it('sorts and joins the windows of a day', () => {
    const lists: WeeklyWindows = {
      mon: [
        ['14:00', '16:00'],
        ['10:00', '12:00'],
      ],
      tue: [
        ['10:00', '12:00'],
        ['12:00', '14:00:30'],
      ],
      wed: [
        ['08:00', '18:00'],
        ['09:00', '10:00'],
      ],
      thu: [],
      fri: ['00:00', '24:00'],
    }
    expect(hours(lists).slice(0, 5)).toEqual([
      [
        ['10:00', '12:00'],
        ['14:00', '16:00'],
      ],
      [['10:00', '14:00:30']],
      [['08:00', '18:00']],
      [],
      [['00:00', '24:00']],
    ])
  })

  it('keeps the hours of the weekday on holidays unless told', () => {
    const weekly: WeeklyWindows = { 'mon-fri': ['09:00', '17:00'] }
    expect(hours(weekly, true)).toEqual(hours(weekly, false))
  })

  it('replaces the hours of an open day on a holiday, and opens no closed one', () => {
    const short = [['10:00', '12:00']]
    const weekly: WeeklyWindows = { 'mon-sat': ['09:00', '17:00'], sun: null, holiday: ['10:00', '12:00'] }
    expect(hours(weekly, true)).toEqual([short, short, short, short, short, short, []])
    expect(hours({ ...weekly, holiday: null }, true)).toEqual(new Array(7).fill([]))
  })

  it.each<readonly [string, unknown]>([
    ['weekdays', { weekdays: ['09:00', '17:00'] }],
    ['mon-', { 'mon-': ['09:00', '17:00'] }],
    ['-mon', { '-mon': ['09:00', '17:00'] }],
    ['mon-wed-fri', { 'mon-wed-fri': ['09:00', '17:00'] }],
    ['Mon', { Mon: ['09:00', '17:00'] }],
    ['fri-sun', { 'mon-fri': ['09:00', '17:00'], 'fri-sun': ['09:00', '12:00'] }],
    ['mon', { mon: ['9:00', '17:00'] }],
    ['mon', { mon: ['09:00', '24:01'] }],
    ['mon', { mon: ['24:00', '24:00'] }],
    ['mon', { mon: ['09:60', '17:00'] }],
    ['mon', { mon: ['17:00', '09:00'] }],
    ['mon', { mon: ['09:00', '09:00'] }],
    ['mon', { mon: ['09:00'] }],
    ['mon', { mon: [['09:00', '17:00', '18:00']] }],
    ['mon', { mon: [540, 1020] }],
    ['mon', { mon: [[540, 1020]] }],
    ['mon', { mon: '09:00-17:00' }],
    ['mon', { mon: undefined }],
    ['holiday', { holiday: ['noon', '17:00'] }],
    ['windows', null],
    ['windows', '09:00'],
  ])('refuses, naming %s: %j', (key, weekly) => {
    expect(() => compileWindows(weekly as WeeklyWindows)).toThrow(RangeError)
    expect(() => compileWindows(weekly as WeeklyWindows)).toThrow(new RegExp(`^${key}: `))
  })
})

describe('isOpen', () => {
  const windows = compileWindows({
    mon: [
      ['10:00', '12:00'],
      ['14:00', '24:00'],
    ],
    holiday: ['10:00', '11:00'],
  })
  const monday = (secondOfDay: number): LocalTime => ({ epochDay: 4, secondOfDay, weekday: 0, offset: 0 })

  it.each([
    [10 * 3600 - 1, false, false],
    [10 * 3600, true, true],
    [11 * 3600 - 1, true, true],
    [11 * 3600, true, false],
    [12 * 3600 - 1, true, false],
    [12 * 3600, false, false],
    [14 * 3600, true, false],
    [86_399, true, false],
  ])('at second %i: %s, on a holiday %s', (second, ordinary, holiday) => {
    expect(isOpen(windows, monday(second), false)).toBe(ordinary)
    expect(isOpen(windows, monday(second), true)).toBe(holiday)
  })
})

describe('nextOpen and nextClose', () => {
  const windows = compileWindows({ 'mon-fri': ['09:00', '17:00'], holiday: null })
  const thanksgiving = (day: number): boolean => day === epochDayOf('2026-11-26')
  const open = (at: string): string => iso(nextOpen(windows, newYork, Date.parse(at), thanksgiving))
  const close = (at: string): string => iso(nextClose(windows, newYork, Date.parse(at), thanksgiving))
  const iso = (ms: number | null): string => (ms === null ? 'never' : new Date(ms).toISOString())

  it.each([
    ['2026-11-25T14:00:00Z', '2026-11-25T14:00:00.000Z'],
    ['2026-11-25T13:59:59.999Z', '2026-11-25T14:00:00.000Z'],
    ['2026-11-25T21:59:59.999Z', '2026-11-25T21:59:59.999Z'],
    ['2026-11-25T22:00:00Z', '2026-11-27T14:00:00.000Z'],
    ['2026-11-27T22:00:00Z', '2026-11-30T14:00:00.000Z'],
  ])('after %s it opens %s', (at, opens) => {
    expect(open(at)).toBe(opens)
  })

  it('closes at the end of the window', () => {
    expect(close('2026-11-25T14:00:00Z')).toBe('2026-11-25T22:00:00.000Z')
    expect(close('2026-11-25T21:59:59.999Z')).toBe('2026-11-25T22:00:00.000Z')
  })

  it('is closed already when it was not open', () => {
    expect(close('2026-11-25T22:00:00Z')).toBe('2026-11-25T22:00:00.000Z')
    expect(nextClose(windows, newYork, tableEnd, never)).toBe(tableEnd)
    expect(nextClose(windows, -1, 0, never)).toBe(0)
  })

  it('runs on through midnight', () => {
    const week = compileWindows({ 'mon-sun': ['00:00', '24:00'], holiday: ['00:00', '20:00'] })
    const at = Date.parse('2026-11-20T12:00:00Z')
    expect(iso(nextClose(week, newYork, at, thanksgiving))).toBe('2026-11-27T01:00:00.000Z')
    expect(nextClose(week, newYork, at, never)).toBe(tableEnd)
  })

  it('stays open to the end of the table where every day is whole, and goes through none of them', () => {
    const halves = [
      ['00:00', '12:00'],
      ['12:00', '24:00'],
    ] as const
    const week = compileWindows({ 'mon-fri': halves, 'sat-sun': ['00:00', '24:00'], holiday: ['00:00', '24:00'] })
    let asked = 0
    const everyDay = (): boolean => {
      asked += 1
      return true
    }
    for (const ms of [tableStart, Date.parse('2026-11-20T12:00:00Z'), tableEnd - 1, tableEnd]) {
      expect(nextClose(week, newYork, ms, everyDay)).toBe(tableEnd)
    }
    expect(asked).toBe(0)
    expect(nextClose(week, newYork, tableStart - 1, everyDay)).toBe(tableStart - 1)
    expect(nextClose(week, newYork, tableEnd + 1, everyDay)).toBe(tableEnd + 1)
    expect(nextClose(week, -1, 0, everyDay)).toBe(0)
  })

  it('never opens what stays closed, has no clock, or opens beyond the table', () => {
    const at = Date.parse('2026-11-20T12:00:00Z')
    expect(nextOpen(compileWindows({}), newYork, at, never)).toBeNull()
    expect(nextOpen(windows, newYork, at, () => true)).toBeNull()
    expect(nextOpen(windows, -1, at, never)).toBeNull()
    expect(nextOpen(windows, newYork, tableEnd, never)).toBeNull()
    // The table ends at 19:00 on a Saturday.
    expect(nextOpen(windows, newYork, tableEnd - 1, never)).toBeNull()
    expect(nextOpen(windows, newYork, Number.NaN, never)).toBeNull()
  })

  it('looks 370 days ahead and no further', () => {
    const at = Date.parse('2026-11-20T05:00:00Z')
    const first = epochDayOf('2026-11-20')
    const opensAfter = (days: number): number | null =>
      nextOpen(compileWindows({ 'mon-sun': ['00:00', '24:00'], holiday: null }), newYork, at, (d) => d < first + days)
    expect(opensAfter(370)).toBe(at + 370 * 86_400_000)
    expect(opensAfter(371)).toBeNull()
    const evenings = compileWindows({ 'mon-sun': ['18:00', '24:00'], holiday: null })
    const noon = at + 12 * 3_600_000
    expect(nextOpen(evenings, newYork, noon, (day) => day < first + 370)).toBeNull()
    expect(nextOpen(evenings, newYork, noon + 6 * 3_600_000, (day) => day < first + 370)).not.toBeNull()
  })

  it('does not open in a gap, and opens at its end when the window is still open there', () => {
    const early = (windows: WeeklyWindows): string =>
      iso(nextOpen(compileWindows(windows), newYork, Date.parse('2026-03-08T06:00:00Z'), never))
    expect(early({ 'mon-sun': ['02:00', '03:00'] })).toBe('2026-03-09T06:00:00.000Z')
    expect(early({ 'mon-sun': ['02:30', '04:00'] })).toBe('2026-03-08T07:00:00.000Z')
  })

  it('closes and opens again where the clock goes back', () => {
    const w = compileWindows({ sun: ['00:00', '01:30'] })
    const first = Date.parse('2026-11-01T05:29:00Z')
    expect(iso(nextClose(w, newYork, first, never))).toBe('2026-11-01T05:30:00.000Z')
    expect(iso(nextOpen(w, newYork, first + 60_000, never))).toBe('2026-11-01T06:00:00.000Z')
    expect(iso(nextClose(w, newYork, Date.parse('2026-11-01T06:00:00Z'), never))).toBe('2026-11-01T06:30:00.000Z')
  })
})
