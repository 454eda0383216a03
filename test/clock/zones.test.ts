import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isoLocal } from '../../src/clock/local.ts'
import {
  nextOffsetChange,
  offsetAt,
  tableEnd,
  tableStart,
  tzdb,
  zoneRow,
  zonesOfCountry,
} from '../../src/clock/zones.ts'

// Zone, instant of a change, local time a second before it and at it.
const changes: readonly (readonly [zone: string, at: string, before: string, after: string])[] = [
  // The seven changes of law of 2026: the last change there will be, and where it leaves the clock.
  ['America/Vancouver', '2026-03-08T10:00:00Z', '2026-03-08T01:59:59-08:00', '2026-03-08T03:00:00-07:00'],
  ['America/Edmonton', '2026-03-08T09:00:00Z', '2026-03-08T01:59:59-07:00', '2026-03-08T03:00:00-06:00'],
  ['America/Inuvik', '2026-03-08T09:00:00Z', '2026-03-08T01:59:59-07:00', '2026-03-08T03:00:00-06:00'],
  ['America/Winnipeg', '2026-03-08T08:00:00Z', '2026-03-08T01:59:59-06:00', '2026-03-08T03:00:00-05:00'],
  ['America/Havana', '2026-03-08T05:00:00Z', '2026-03-07T23:59:59-05:00', '2026-03-08T01:00:00-04:00'],
  ['America/Havana', '2027-11-07T05:00:00Z', '2027-11-07T00:59:59-04:00', '2027-11-07T00:00:00-05:00'],
  ['Africa/Casablanca', '2026-09-20T01:00:00Z', '2026-09-20T01:59:59+01:00', '2026-09-20T01:00:00+00:00'],
  ['Africa/El_Aaiun', '2026-09-20T01:00:00Z', '2026-09-20T01:59:59+01:00', '2026-09-20T01:00:00+00:00'],
  // Daylight saving where it goes on.
  ['America/New_York', '2026-03-08T07:00:00Z', '2026-03-08T01:59:59-05:00', '2026-03-08T03:00:00-04:00'],
  ['America/New_York', '2026-11-01T06:00:00Z', '2026-11-01T01:59:59-04:00', '2026-11-01T01:00:00-05:00'],
  ['America/Chicago', '2026-03-08T08:00:00Z', '2026-03-08T01:59:59-06:00', '2026-03-08T03:00:00-05:00'],
  ['America/Chicago', '2026-11-01T07:00:00Z', '2026-11-01T01:59:59-05:00', '2026-11-01T01:00:00-06:00'],
  ['America/Denver', '2026-03-08T09:00:00Z', '2026-03-08T01:59:59-07:00', '2026-03-08T03:00:00-06:00'],
  ['America/Denver', '2026-11-01T08:00:00Z', '2026-11-01T01:59:59-06:00', '2026-11-01T01:00:00-07:00'],
  ['America/Los_Angeles', '2026-03-08T10:00:00Z', '2026-03-08T01:59:59-08:00', '2026-03-08T03:00:00-07:00'],
  ['America/Los_Angeles', '2026-11-01T09:00:00Z', '2026-11-01T01:59:59-07:00', '2026-11-01T01:00:00-08:00'],
  ['America/St_Johns', '2010-03-14T03:31:00Z', '2010-03-14T00:00:59-03:30', '2010-03-14T01:01:00-02:30'],
  ['America/St_Johns', '2026-11-01T04:30:00Z', '2026-11-01T01:59:59-02:30', '2026-11-01T01:00:00-03:30'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z', '2026-04-05T01:59:59+11:00', '2026-04-05T01:30:00+10:30'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z', '2026-10-04T01:59:59+10:30', '2026-10-04T02:30:00+11:00'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z', '2011-12-29T23:59:59-10:00', '2011-12-31T00:00:00+14:00'],
  ['Europe/London', '2039-10-30T01:00:00Z', '2039-10-30T01:59:59+01:00', '2039-10-30T01:00:00+00:00'],
]

// Instants at which the clock no longer changes, or never did.
const steady: readonly (readonly [zone: string, at: string, local: string])[] = [
  ['America/Vancouver', '2026-11-01T08:59:59Z', '2026-11-01T01:59:59-07:00'],
  ['America/Vancouver', '2026-11-01T09:00:00Z', '2026-11-01T02:00:00-07:00'],
  ['America/Vancouver', '2026-12-15T12:00:00Z', '2026-12-15T05:00:00-07:00'],
  ['Canada/Pacific', '2027-03-14T10:00:00Z', '2027-03-14T03:00:00-07:00'],
  ['America/Edmonton', '2026-11-01T07:59:59Z', '2026-11-01T01:59:59-06:00'],
  ['America/Edmonton', '2026-11-01T08:00:00Z', '2026-11-01T02:00:00-06:00'],
  ['America/Yellowknife', '2026-11-01T08:00:00Z', '2026-11-01T02:00:00-06:00'],
  ['America/Inuvik', '2026-11-01T07:59:59Z', '2026-11-01T01:59:59-06:00'],
  ['America/Inuvik', '2026-11-01T08:00:00Z', '2026-11-01T02:00:00-06:00'],
  ['America/Winnipeg', '2026-11-01T06:59:59Z', '2026-11-01T01:59:59-05:00'],
  ['America/Winnipeg', '2026-11-01T07:00:00Z', '2026-11-01T02:00:00-05:00'],
  ['America/Rainy_River', '2026-12-15T12:00:00Z', '2026-12-15T07:00:00-05:00'],
  ['America/Havana', '2026-11-01T04:59:59Z', '2026-11-01T00:59:59-04:00'],
  ['America/Havana', '2026-11-01T05:00:00Z', '2026-11-01T01:00:00-04:00'],
  ['Africa/Casablanca', '2027-02-01T12:00:00Z', '2027-02-01T12:00:00+00:00'],
  ['America/Phoenix', '2026-03-08T09:00:00Z', '2026-03-08T02:00:00-07:00'],
  ['America/Phoenix', '2026-11-01T08:00:00Z', '2026-11-01T01:00:00-07:00'],
  ['Asia/Kolkata', '2026-07-06T18:30:00Z', '2026-07-07T00:00:00+05:30'],
  ['Pacific/Apia', '2026-04-04T14:00:00Z', '2026-04-05T03:00:00+13:00'],
]

const hostZones: readonly (readonly [zone: string, januaryOffset: number])[] = [
  ['UTC', 0],
  ['Asia/Kolkata', -330],
  ['Pacific/Apia', -780],
]

describe.each(hostZones)('legal time on a host in %s', (hostZone, januaryOffset) => {
  const original = process.env.TZ
  beforeAll(() => {
    process.env.TZ = hostZone
  })
  afterAll(() => {
    if (original === undefined) delete process.env.TZ
    else process.env.TZ = original
  })

  it('runs where the host really is there', () => {
    expect(new Date(2026, 0, 15).getTimezoneOffset()).toBe(januaryOffset)
  })

  it.each(changes)('%s changes at %s', (zone, at, before, after) => {
    const row = zoneRow(zone)
    const ms = Date.parse(at)
    expect(isoLocal(row, ms - 1000)).toBe(before)
    expect(isoLocal(row, ms)).toBe(after)
    expect(nextOffsetChange(row, ms - 1)).toBe(ms)
    expect(nextOffsetChange(row, ms)).toBeGreaterThan(ms)
  })

  it.each(steady)('%s at %s is %s', (zone, at, local) => {
    expect(isoLocal(zoneRow(zone), Date.parse(at))).toBe(local)
  })
})

describe('zoneRow', () => {
  it('knows names and aliases, in any case', () => {
    expect(zoneRow('America/New_York')).toBeGreaterThanOrEqual(0)
    expect(zoneRow('US/Eastern')).toBe(zoneRow('America/New_York'))
    expect(zoneRow('america/new_york')).toBe(zoneRow('America/New_York'))
    expect(zoneRow('utc')).toBe(zoneRow('Etc/UTC'))
  })

  it.each(['', 'Mars/Olympus', 'constructor', '__proto__', 'America/New_York ', '+05:00'])(
    'does not know %j',
    (name) => {
      expect(zoneRow(name)).toBe(-1)
    },
  )

  it('takes what is no string for unknown', () => {
    expect(zoneRow(undefined as unknown as string)).toBe(-1)
  })

  it('gives zones that agree one row, and zones that differ different ones', () => {
    expect(zoneRow('America/Toronto')).toBe(zoneRow('America/New_York'))
    expect(zoneRow('America/Phoenix')).not.toBe(zoneRow('America/Denver'))
    expect(zoneRow('America/Vancouver')).not.toBe(zoneRow('America/Los_Angeles'))
  })
})

describe('the edges of the table', () => {
  const row = zoneRow('America/New_York')

  it('spans 2010 to 2040 of the release it names', () => {
    expect(tzdb).toMatch(/^20\d\d[a-z]$/)
    expect(new Date(tableStart).toISOString()).toBe('2010-01-01T00:00:00.000Z')
    expect(new Date(tableEnd).toISOString()).toBe('2040-01-01T00:00:00.000Z')
  })

  it('answers inside and not outside', () => {
    expect(offsetAt(row, tableStart)).toBe(-300)
    expect(offsetAt(row, tableEnd - 1)).toBe(-300)
    expect(offsetAt(row, tableStart - 1)).toBeNaN()
    expect(offsetAt(row, tableEnd)).toBeNaN()
    expect(offsetAt(row, Number.NaN)).toBeNaN()
    expect(offsetAt(-1, tableStart)).toBeNaN()
    expect(offsetAt(0.5, tableStart)).toBeNaN()
  })

  it('knows no change beyond its end', () => {
    expect(nextOffsetChange(row, tableStart - 1)).toBe(tableStart)
    expect(nextOffsetChange(row, Date.parse('2039-12-01T00:00:00Z'))).toBe(tableEnd)
    expect(nextOffsetChange(row, tableEnd)).toBe(tableEnd)
    expect(nextOffsetChange(zoneRow('Asia/Kolkata'), tableStart)).toBe(tableEnd)
    expect(nextOffsetChange(row, Number.NaN)).toBeNaN()
    expect(nextOffsetChange(-1, tableStart)).toBeNaN()
  })

  it('answers alike whichever segment it answered from before', () => {
    const summer = Date.parse('2026-07-01T00:00:00Z')
    const winter = Date.parse('2026-12-01T00:00:00Z')
    const alternating = [summer, winter, summer, tableStart, winter].map((ms) => offsetAt(row, ms))
    expect(alternating).toEqual([-240, -300, -240, -300, -300])
  })
})

describe('zonesOfCountry', () => {
  it('lists the zones of a country, each of which has a row', () => {
    expect(zonesOfCountry('US')).toContain('America/Boise')
    expect(zonesOfCountry('CA')).toContain('America/St_Johns')
    expect(zonesOfCountry('GB')).toEqual(['Europe/London'])
    for (const country of ['US', 'CA', 'GB', 'FR', 'AU', 'IN']) {
      for (const zone of zonesOfCountry(country)) expect(zoneRow(zone), zone).toBeGreaterThanOrEqual(0)
    }
  })

  it('names a country by its own zones where it has them', () => {
    expect(zonesOfCountry('NO')).toEqual(['Europe/Oslo'])
    expect(zonesOfCountry('CA')).not.toContain('America/Phoenix')
  })

  it('is empty for what is no country', () => {
    expect(zonesOfCountry('ZZ')).toEqual([])
    expect(zonesOfCountry('constructor')).toEqual([])
  })
})
