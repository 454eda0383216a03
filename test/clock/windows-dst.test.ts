import fc from 'fast-check'
import { expect, it } from 'vitest'
import { localAt } from '../../src/clock/local.ts'
import { compileWindows, isOpen, nextClose, nextOpen, type Windows } from '../../src/clock/windows.ts'
import type { TimeWindow, WeeklyWindows } from '../../src/vocabulary/windows.ts'
import { besideChange, MINUTE } from './changes.ts'

const SECOND = 1000
const DAY = 1440 * MINUTE

const clock = (second: number, withSeconds: boolean): string => {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60]
  return parts
    .slice(0, withSeconds ? 3 : 2)
    .map((part) => String(part).padStart(2, '0'))
    .join(':')
}

const window = (unit: 1 | 60): fc.Arbitrary<TimeWindow> =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 86_400 / unit }), { minLength: 2, maxLength: 2 })
    .map((pair) => pair.sort((a, b) => a - b).map((value) => clock(value * unit, unit === 1)) as [string, string])

const weekly = (unit: 1 | 60): fc.Arbitrary<Windows> =>
  fc
    .record(
      {
        'mon-thu': fc.array(window(unit), { maxLength: 3 }),
        'sat-sun': fc.constantFrom<TimeWindow>(['00:00', '24:00'], ['00:30', '23:30'], ['01:15', '02:45']),
        fri: fc.array(window(unit), { maxLength: 2 }),
        sun: fc.array(window(unit), { maxLength: 2 }),
        holiday: fc.array(window(unit), { maxLength: 1 }),
      },
      { requiredKeys: ['mon-thu'] },
    )
    .map((windows) => compileWindows(windows as WeeklyWindows))

const everyThird = (epochDay: number): boolean => epochDay % 3 === 0

function openAt(w: Windows, row: number, ms: number): boolean {
  const local = localAt(row, ms)
  if (local === null) throw new Error('outside the table')
  return isOpen(w, local, everyThird(local.epochDay))
}

/** The first instant from `ms` on, in steps, at which it is open or not; null when there is none within `days`. */
function scan(w: Windows, row: number, ms: number, wanted: boolean, step: number, length: number): number | null {
  for (let at = ms; at <= ms + length; at += step) if (openAt(w, row, at) === wanted) return at
  return null
}

function check(w: Windows, row: number, ms: number, step: number, length: number): void {
  const opens = scan(w, row, ms, true, step, length)
  const found = nextOpen(w, row, ms, everyThird)
  if (opens === null) expect(found ?? Number.POSITIVE_INFINITY).toBeGreaterThan(ms + length)
  else expect(found).toBe(opens)

  if (opens === null) return
  const closes = scan(w, row, opens, false, step, length)
  const close = nextClose(w, row, opens, everyThird)
  if (closes === null) expect(close).toBeGreaterThan(opens + length)
  else expect(close).toBe(closes)
}

it('opens and closes at the minute the wall clock says, around every kind of change', () => {
  fc.assert(
    fc.property(weekly(60), besideChange, (w, { row, ms }) => check(w, row, ms, MINUTE, 4 * DAY)),
    { numRuns: 400 },
  )
})

it('opens and closes at the second the wall clock says', () => {
  const seconds = fc.integer({ min: -5400, max: 5400 })
  fc.assert(
    fc.property(weekly(1), besideChange, seconds, (w, { row, change }, offset) =>
      check(w, row, change + offset * SECOND, SECOND, 3 * 3600 * SECOND),
    ),
    { numRuns: 100 },
  )
})

it('opens not a millisecond early and closes not one late', () => {
  fc.assert(
    fc.property(weekly(1), besideChange, fc.integer({ min: 0, max: 999 }), (w, { row, ms }, millis) => {
      const from = ms + millis
      const opens = nextOpen(w, row, from, everyThird)
      if (opens === null) return
      expect(openAt(w, row, opens)).toBe(true)
      if (opens > from) expect(openAt(w, row, opens - 1)).toBe(false)
      const closes = nextClose(w, row, opens, everyThird)
      expect(openAt(w, row, closes - 1)).toBe(true)
      expect(openAt(w, row, closes)).toBe(false)
    }),
    { numRuns: 500 },
  )
})
