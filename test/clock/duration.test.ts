import fc from 'fast-check'
import { DateTime } from 'luxon'
import { describe, expect, it } from 'vitest'
import { addDuration, calendarDays, parseDuration } from '../../src/clock/duration.ts'
import { isoUtc, MAX_INSTANT } from '../../src/clock/instant.ts'

describe('parseDuration', () => {
  it.each([
    ['P18M', 18, 0, 0],
    ['P1Y', 12, 0, 0],
    ['P1Y6M', 18, 0, 0],
    ['P31D', 0, 31, 0],
    ['P2W', 0, 14, 0],
    ['P0D', 0, 0, 0],
    ['PT24H', 0, 0, 86_400_000],
    ['PT1M', 0, 0, 60_000],
    ['PT0.25S', 0, 0, 250],
    ['PT2S', 0, 0, 2_000],
    ['P1Y2M3W4DT5H6M7S', 14, 25, 18_367_000],
  ])('%s', (iso, months, days, ms) => {
    expect(parseDuration(iso)).toEqual({ months, days, ms })
    expect(parseDuration(iso)).toBe(parseDuration(iso))
  })

  it.each([
    '',
    'P',
    'PT',
    'P1DT',
    'P-1D',
    '-P1D',
    'P1.5D',
    'PT1.5H',
    '1D',
    'p1d',
    'P1H',
    'PT1D',
    'P1D1M',
    'P1D ',
    '24h',
  ])('%j is none', (iso) => {
    expect(parseDuration(iso)).toBeNull()
  })

  it('takes what is no string for none', () => {
    expect(parseDuration(7 as unknown as string)).toBeNull()
  })

  it('answers alike after more durations than it remembers', () => {
    for (let days = 0; days < 1000; days++) expect(parseDuration(`P${days}D`)?.days).toBe(days)
    expect(parseDuration('P3D')).toEqual({ months: 0, days: 3, ms: 0 })
  })
})

describe('addDuration', () => {
  it.each([
    ['2026-01-31T12:00:00.000Z', 'P1M', 1, '2026-02-28T12:00:00.000Z'],
    ['2024-01-31T12:00:00.000Z', 'P1M', 1, '2024-02-29T12:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 'P1Y', 1, '2025-02-28T00:00:00.000Z'],
    ['2024-02-29T00:00:00.000Z', 'P4Y', 1, '2028-02-29T00:00:00.000Z'],
    ['2026-08-31T23:59:59.999Z', 'P18M', -1, '2025-02-28T23:59:59.999Z'],
    ['2026-11-21T15:30:00.000Z', 'P18M', -1, '2025-05-21T15:30:00.000Z'],
    ['2026-01-15T00:00:00.000Z', 'P1M', -1, '2025-12-15T00:00:00.000Z'],
    ['2026-10-01T00:00:00.000Z', 'P31D', 1, '2026-11-01T00:00:00.000Z'],
    ['2026-10-31T12:00:00.000Z', 'PT24H', 1, '2026-11-01T12:00:00.000Z'],
    ['2026-01-31T22:00:00.000Z', 'P1M1DT2H', 1, '2026-03-02T00:00:00.000Z'],
  ] as const)('%s and %s', (from, iso, sign, to) => {
    expect(isoUtc(addDuration(Date.parse(from), iso, sign))).toBe(to)
  })

  it('goes forward unless told', () => {
    expect(addDuration(0, 'P1D')).toBe(86_400_000)
  })

  it('agrees with luxon', () => {
    const instant = fc.integer({ min: Date.UTC(1950, 0), max: Date.UTC(2100, 0) })
    const count = fc.integer({ min: 0, max: 60 })
    fc.assert(
      fc.property(instant, count, count, count, fc.constantFrom(1, -1), (ms, months, days, hours, sign) => {
        const base = DateTime.fromMillis(ms, { zone: 'utc' })
        const span = { months, days, hours }
        const expected = (sign === 1 ? base.plus(span) : base.minus(span)).toMillis()
        expect(addDuration(ms, `P${months}M${days}DT${hours}H`, sign as 1 | -1)).toBe(expected)
      }),
      { numRuns: 1000 },
    )
  })

  it('stays within what a Date can hold', () => {
    expect(addDuration(MAX_INSTANT, 'P18M')).toBe(MAX_INSTANT)
    expect(addDuration(-MAX_INSTANT, 'P1D', -1)).toBe(-MAX_INSTANT)
  })

  it('refuses a duration that is none, and an instant that is none', () => {
    expect(() => addDuration(0, '31 days')).toThrow(RangeError)
    expect(() => addDuration(0, undefined as unknown as string)).toThrow(RangeError)
    expect(() => addDuration(Number.NaN, 'P1D')).toThrow(RangeError)
  })
})

describe('calendarDays', () => {
  it.each([
    ['P7D', 7],
    ['P1W', 7],
    ['P1W1D', 8],
  ])('%s is %i', (iso, days) => {
    expect(calendarDays(iso)).toBe(days)
  })

  it.each(['P1M', 'PT24H', 'P1DT1H', 'week', ''])('%j is no number of days', (iso) => {
    expect(() => calendarDays(iso)).toThrow(RangeError)
  })
})
