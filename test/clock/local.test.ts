import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { epochDayOf, isoDateOf } from '../../src/clock/epoch-day.ts'
import { epochMs } from '../../src/clock/instant.ts'
import { instantOfLocal, isoLocal, localAt, startOfLocalDay } from '../../src/clock/local.ts'
import { tableEnd, tableStart, zoneRow } from '../../src/clock/zones.ts'
import { besideChange, MINUTE, turbulentZones } from './changes.ts'

const newYork = zoneRow('America/New_York')

describe('localAt', () => {
  it('reads the clock and the calendar', () => {
    expect(localAt(newYork, Date.parse('2026-07-07T00:14:30.999Z'))).toEqual({
      epochDay: epochDayOf('2026-07-06'),
      secondOfDay: 20 * 3600 + 14 * 60 + 30,
      weekday: 0,
      offset: -240,
    })
  })

  it('says nothing outside the table or for an unknown zone', () => {
    expect(localAt(newYork, tableStart - 1)).toBeNull()
    expect(localAt(newYork, tableEnd)).toBeNull()
    expect(localAt(-1, tableStart)).toBeNull()
    expect(localAt(newYork, Number.NaN)).toBeNull()
  })
})

describe('isoLocal', () => {
  it.each([
    ['America/New_York', '2026-07-07T00:14:00Z', '2026-07-06T20:14:00-04:00'],
    ['America/New_York', '2026-07-07T00:14:00.007Z', '2026-07-06T20:14:00-04:00'],
    ['Asia/Kathmandu', '2026-01-01T00:00:00Z', '2026-01-01T05:45:00+05:45'],
    ['America/St_Johns', '2026-01-01T00:00:00Z', '2025-12-31T20:30:00-03:30'],
    ['UTC', '2026-01-01T00:00:00Z', '2026-01-01T00:00:00+00:00'],
  ])('%s at %s is %s', (zone, at, local) => {
    expect(isoLocal(zoneRow(zone), Date.parse(at))).toBe(local)
  })

  it('is the second of the instant it was made from', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...turbulentZones),
        fc.integer({ min: tableStart, max: tableEnd - 1 }),
        (zone, ms) => {
          expect(epochMs(isoLocal(zoneRow(zone), ms))).toBe(Math.floor(ms / 1000) * 1000)
        },
      ),
    )
  })

  it('refuses what the table does not know', () => {
    expect(() => isoLocal(newYork, tableEnd)).toThrow(RangeError)
    expect(() => isoLocal(-1, tableStart)).toThrow(RangeError)
  })
})

describe('instantOfLocal', () => {
  it.each([
    ['an ordinary day', 'America/New_York', '2026-07-06', '08:00', '2026-07-06T12:00:00.000Z'],
    ['inside a gap', 'America/New_York', '2026-03-08', '02:30', '2026-03-08T07:00:00.000Z'],
    ['after a gap', 'America/New_York', '2026-03-08', '03:00', '2026-03-08T07:00:00.000Z'],
    ['inside an overlap', 'America/New_York', '2026-11-01', '01:30', '2026-11-01T05:30:00.000Z'],
    ['after an overlap', 'America/New_York', '2026-11-01', '02:00', '2026-11-01T07:00:00.000Z'],
    ['the end of a day', 'America/New_York', '2026-11-01', '24:00', '2026-11-02T05:00:00.000Z'],
    ['a day without midnight', 'America/Sao_Paulo', '2018-11-04', '00:00', '2018-11-04T03:00:00.000Z'],
    ['a day whose eve is longer', 'America/Sao_Paulo', '2018-02-18', '00:00', '2018-02-18T03:00:00.000Z'],
    ['a day that begins twice', 'America/Havana', '2025-11-02', '00:00', '2025-11-02T04:00:00.000Z'],
    ['a day that begins for a minute', 'America/St_Johns', '2010-11-07', '00:00', '2010-11-07T02:30:00.000Z'],
    ['a day that never was', 'Pacific/Apia', '2011-12-30', '09:00', '2011-12-30T10:00:00.000Z'],
    ['half an hour of daylight saving', 'Australia/Lord_Howe', '2026-10-04', '02:15', '2026-10-03T15:30:00.000Z'],
  ])('%s: %s %s %s', (_, zone, date, time, instant) => {
    const second = Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60
    const ms = instantOfLocal(zoneRow(zone), epochDayOf(date), second)
    expect(new Date(ms).toISOString()).toBe(instant)
    if (second === 0) expect(startOfLocalDay(zoneRow(zone), epochDayOf(date))).toBe(ms)
  })

  it('is the first minute at which the clock reads as much', () => {
    fc.assert(
      fc.property(besideChange, fc.integer({ min: 0, max: 1440 }), ({ row, ms }, minute) => {
        const epochDay = localAt(row, ms)?.epochDay ?? Number.NaN
        const wanted = epochDay * 1440 + minute
        const reads = (at: number): number => {
          const local = localAt(row, at)
          return local === null ? Number.NaN : local.epochDay * 1440 + local.secondOfDay / 60
        }
        let first = ms - 3 * 1440 * MINUTE
        while (reads(first) < wanted) first += MINUTE
        expect(instantOfLocal(row, epochDay, minute * 60)).toBe(first)
      }),
      { numRuns: 300 },
    )
  })

  it('knows nothing beyond the table', () => {
    const first = epochDayOf('2009-12-31')
    expect(instantOfLocal(newYork, first, 19 * 3600)).toBe(tableStart)
    expect(instantOfLocal(newYork, first, 19 * 3600 - 1)).toBeNaN()
    const last = epochDayOf('2039-12-31')
    expect(instantOfLocal(newYork, last, 19 * 3600 - 1)).toBe(tableEnd - 1000)
    expect(instantOfLocal(newYork, last, 19 * 3600)).toBeNaN()
    expect(instantOfLocal(newYork, epochDayOf('2050-01-01'), 0)).toBeNaN()
    expect(instantOfLocal(-1, last, 0)).toBeNaN()
    expect(startOfLocalDay(newYork, Number.NaN)).toBeNaN()
  })
})

it('days have names and numbers', () => {
  expect(isoDateOf(epochDayOf('2026-10-18'))).toBe('2026-10-18')
})
