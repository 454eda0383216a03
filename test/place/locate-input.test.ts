import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneRow, zonesOfCountry } from '../../src/clock/zones.ts'
import { areaCodes } from '../../src/place/area-codes.ts'
import { zonesAround } from '../../src/place/coordinates.ts'
import { regionsOfCountry } from '../../src/place/regions.ts'
import type { Recipient } from '../../src/vocabulary/call.ts'
import { brief, located } from './located.ts'

const FLORIDA = '+13055550123'
const TOLL_FREE = '+18005550199'

describe('evidence that cannot be understood', () => {
  it.each<[object, string, string]>([
    [{ country: 'QQ' }, 'country', 'not an ISO 3166-1 alpha-2 code'],
    [{ country: 'USA' }, 'country', 'not an ISO 3166-1 alpha-2 code'],
    [{ country: 1 }, 'country', 'not an ISO 3166-1 alpha-2 code'],
    [{ region: 'FL' }, 'region', 'not an ISO 3166-2 code (country, hyphen, subdivision)'],
    [{ region: '' }, 'region', 'not an ISO 3166-2 code (country, hyphen, subdivision)'],
    [{ region: {} }, 'region', 'not an ISO 3166-2 code (country, hyphen, subdivision)'],
    [{ region: 'US-ZZ' }, 'region', 'no such region of US'],
    [{ region: 'CA-XX' }, 'region', 'no such region of CA'],
    [{ region: 'QQ-XX' }, 'region', 'begins with no ISO 3166-1 code'],
    [{ country: 'PR', region: 'US-FL' }, 'region', 'no region of PR'],
    [{ zone: 'America/Miami' }, 'zone', 'not an IANA time zone'],
    [{ zone: '' }, 'zone', 'not an IANA time zone'],
    [{ zone: 5 }, 'zone', 'not an IANA time zone'],
    [{ postalCode: '3310' }, 'postalCode', 'no postal code of US'],
    [{ postalCode: '00101' }, 'postalCode', 'no postal code of US'],
    [{ postalCode: 33101 }, 'postalCode', 'no postal code of US'],
    [{ country: 'US', postalCode: 'M5V 2T6' }, 'postalCode', 'no postal code of US'],
    [{ region: 'CA-ON', postalCode: '33101' }, 'postalCode', 'no postal code of CA'],
    [{ postalCode: '09012' }, 'postalCode', 'a military post office, which may be anywhere: give the zone'],
    [{ latitude: 91, longitude: 0 }, 'latitude', 'not a number of degrees from -90 to 90'],
    [{ latitude: '25', longitude: 0 }, 'latitude', 'not a number of degrees from -90 to 90'],
    [{ longitude: -80 }, 'latitude', 'not a number of degrees from -90 to 90'],
    [{ latitude: 25 }, 'longitude', 'not a number of degrees from -180 to 180'],
    [{ latitude: 25, longitude: Number.NaN }, 'longitude', 'not a number of degrees from -180 to 180'],
    [{ latitude: 30, longitude: -45 }, 'latitude', 'the coordinates lie at sea'],
  ])('%o', (recipient, field, message) => {
    expect(located(FLORIDA, recipient as Recipient).problems).toEqual([{ path: `call.recipient.${field}`, message }])
  })

  it('is reported whole, and what evidence to trust does not hide it', () => {
    const bad = { country: 'QQ', region: 'US-ZZ', zone: 'Nowhere', postalCode: '1', latitude: 99 } as Recipient
    const paths = located(FLORIDA, bad, 'QQ', 'number').problems.map(({ path }) => path)
    expect(paths.sort()).toEqual([
      'call.defaultCountry',
      'call.recipient.country',
      'call.recipient.latitude',
      'call.recipient.postalCode',
      'call.recipient.region',
      'call.recipient.zone',
    ])
  })

  it('nothing given is nothing wrong', () => {
    const empty = { id: 'p-1', kind: 'consumer', region: undefined, zone: null } as unknown as Recipient
    expect(located(FLORIDA, empty)).toBe(located(FLORIDA))
    expect(located('+442079460123', { postalCode: 'SW1A 1AA' }).problems).toEqual([])
    expect(located(FLORIDA, { postalCode: '09012', zone: 'Europe/Berlin' }).problems).toEqual([])
  })
})

describe('evidence trusted alone', () => {
  const all: Recipient = {
    region: 'US-CA',
    zone: 'America/Denver',
    postalCode: '60601',
    latitude: 40.71,
    longitude: -74.01,
  }

  it('decides where it is present', () => {
    expect(brief(located(FLORIDA, all, undefined, 'number'))).toEqual(['US-FL New_York number'])
    expect(brief(located(FLORIDA, all, undefined, 'address'))).toEqual(['US-CA Los_Angeles address'])
    expect(brief(located(FLORIDA, all, undefined, 'postal-code'))).toEqual(['US-IL Chicago postal-code'])
    expect(brief(located(FLORIDA, all, undefined, 'zone'))).toContain('US-CO Denver zone')
    expect(brief(located(FLORIDA, all, undefined, 'coordinates'))).toContain('US-NY New_York coordinates')
    expect(located(FLORIDA, all, undefined, 'zone').disagree).toBe(false)
    expect(brief(located(FLORIDA, { zone: 'Europe/Paris' }, undefined, 'zone'))).toEqual(['FR Europe/Paris zone'])
    expect(brief(located(FLORIDA, { country: 'GB' }, undefined, 'address'))).toEqual(['GB Europe/London address'])
  })

  it('changes nothing where it is absent', () => {
    expect(located(FLORIDA, { region: 'US-CA' }, undefined, 'zone')).toEqual(located(FLORIDA, { region: 'US-CA' }))
    expect(located(TOLL_FREE, { region: 'US-CA' }, 'US', 'number')).toEqual(
      located(TOLL_FREE, { region: 'US-CA' }, 'US'),
    )
    expect(located(FLORIDA, { postalCode: '09012' }, undefined, 'postal-code').places).toEqual(located(FLORIDA).places)
  })
})

describe('whatever is given', () => {
  const number = fc.oneof(
    fc.constantFrom(...areaCodes().map(({ code }) => `+1${code}5550123`)),
    fc.constantFrom(TOLL_FREE, '+442079460123', '+61491570006', '+12735550123'),
  )
  const optional = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined })
  const recipient = fc.record({
    country: optional(fc.constantFrom('US', 'CA', 'GB', 'PR', 'AU')),
    region: optional(fc.constantFrom(...regionsOfCountry('US'), ...regionsOfCountry('CA'), 'AU-NSW')),
    zone: optional(
      fc.constantFrom(...zonesOfCountry('US'), ...zonesOfCountry('CA'), 'Europe/London', 'US/Eastern', 'Etc/UTC'),
    ),
    postalCode: optional(fc.constantFrom('33101', '32401', '96799', '96910', 'M5V 2T6', '09012', 'nonsense')),
    latitude: optional(fc.double({ min: 25, max: 60, noNaN: true })),
    longitude: optional(fc.double({ min: -150, max: -60, noNaN: true })),
  }) as fc.Arbitrary<Recipient>
  const country = optional(fc.constantFrom('US', 'CA', 'GB'))
  const trust = optional(fc.constantFrom('address', 'zone', 'coordinates', 'postal-code', 'number' as const))

  it('the places are in order, distinct, at a clock, and some in every known country', () => {
    fc.assert(
      fc.property(number, recipient, country, trust, (to, who, home, trusted) => {
        const { country, places, disagree } = located(to, who, home, trusted)
        const keys = places.map((place) => `${place.region ?? place.country} ${place.zone}`)
        expect([...keys].sort()).toEqual(keys)
        expect(new Set(places.map((place) => `${place.country} ${place.region} ${place.zone}`)).size).toBe(
          places.length,
        )
        for (const place of places) expect(place.row).toBe(zoneRow(place.zone))
        expect(places.length > 0).toBe(country !== null)
        if (new Set(places.map((place) => place.country)).size > 1) expect(disagree).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('a clock that coordinates give is never lost to the number or the postal code', () => {
    const point = fc.record({
      latitude: fc.double({ min: 26, max: 48, noNaN: true }),
      longitude: fc.double({ min: -123, max: -70, noNaN: true }),
    })
    const postal = optional(fc.constantFrom('33101', '32401', '83501', '97901'))
    fc.assert(
      fc.property(
        fc.constantFrom(...areaCodes().filter((code) => code.country === 'US')),
        point,
        postal,
        ({ code }, at, zip) => {
          const domestic = new Set(zonesOfCountry('US'))
          const [first = 'Etc/UTC', ...rest] = zonesAround(at.latitude, at.longitude) ?? []
          fc.pre(domestic.has(first))
          const who: Recipient = zip === undefined ? at : { ...at, postalCode: zip }
          const rows = new Set(located(`+1${code}5550123`, who).places.map(({ row }) => row))
          for (const zone of [first, ...rest.filter((name) => domestic.has(name))])
            expect(rows.has(zoneRow(zone)), zone).toBe(true)
        },
      ),
    )
  })

  it('a region or a zone given is always among the places', () => {
    fc.assert(
      fc.property(number, recipient, (to, who) => {
        const { places, problems } = located(to, who, 'US')
        fc.pre(problems.length === 0)
        if (who.region && who.region !== 'AU-NSW') expect(places.map(({ region }) => region)).toContain(who.region)
        if (who.zone) expect(places.map(({ row }) => row)).toContain(zoneRow(who.zone))
      }),
      { numRuns: 500 },
    )
  })

  it('a number alone is looked up once', () => {
    expect(located(FLORIDA)).toBe(located(FLORIDA, {}, 'US'))
    expect(located(TOLL_FREE, undefined, 'US')).toBe(located('+18885550123', undefined, 'US'))
    expect(Object.isFrozen(located(FLORIDA).places)).toBe(true)
  })
})
