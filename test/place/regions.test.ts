import { describe, expect, it } from 'vitest'
import { zoneRow } from '../../src/clock/zones.ts'
import { countryCode, countryOfZone, countryZones } from '../../src/place/countries.ts'
import {
  clocksOfCountry,
  clocksOfRegion,
  countryOfRegion,
  regionsOfCountry,
  zonesOfRegion,
} from '../../src/place/regions.ts'
import { areaCodeRows } from './source.ts'

describe('regions', () => {
  it.each([
    ['US', 56],
    ['CA', 13],
    ['GB', 0],
    ['JM', 0],
  ])('%s has %i regions we know', (country, count) => {
    const regions = regionsOfCountry(country)
    expect(regions).toHaveLength(count)
    expect([...regions].sort()).toEqual(regions)
    for (const region of regions) expect(countryOfRegion(region)).toBe(country)
  })

  it('a region keeps every zone of its area codes', () => {
    const seen = new Map<string, Set<string>>()
    for (const { region, zones, in_service } of areaCodeRows) {
      if (in_service !== 'Y' || zones === '' || region.includes('|')) continue
      const known = seen.get(region) ?? new Set()
      for (const zone of zones.split('|')) known.add(zone)
      seen.set(region, known)
    }
    for (const [region, zones] of seen) {
      if (region.length > 2) expect(zonesOfRegion(region), region).toEqual([...zones].sort())
    }
  })

  it.each([
    ['US-FL', ['America/Chicago', 'America/New_York']],
    ['US-KY', ['America/Chicago', 'America/Kentucky/Louisville', 'America/New_York']],
    ['CA-YT', ['America/Whitehorse']],
    ['US-PR', ['America/Puerto_Rico']],
    ['US-ZZ', null],
    ['JM', null],
  ])('zones of %s', (region, zones) => {
    expect(zonesOfRegion(region)).toEqual(zones)
  })

  it('a region has each clock once, under the names it goes by', () => {
    for (const region of [...regionsOfCountry('US'), ...regionsOfCountry('CA')]) {
      const clocks = clocksOfRegion(region)
      expect(new Set(clocks.map(({ row }) => row)).size, region).toBe(clocks.length)
      for (const { names, row, zone } of clocks) {
        expect(names[0]).toBe(zone)
        for (const name of names) expect(zoneRow(name), name).toBe(row)
      }
    }
  })

  it('a clock kept in a corner alone is not usual', () => {
    expect(clocksOfRegion('US-AL').map(({ zone, usual }) => [zone, usual])).toEqual([
      ['America/Chicago', true],
      ['America/New_York', false],
    ])
  })

  it('a country without regions has the clocks of the tz database', () => {
    expect(clocksOfCountry('GB')).toEqual([
      {
        country: 'GB',
        region: null,
        zone: 'Europe/London',
        row: zoneRow('Europe/London'),
        names: ['Europe/London'],
        usual: true,
      },
    ])
    expect(clocksOfCountry('QQ')).toEqual([])
  })
})

describe('countries', () => {
  it.each([
    ['US', 'US'],
    ['us', 'US'],
    ['XK', 'XK'],
    ['AQ', 'AQ'],
    ['QQ', null],
    ['USA', null],
    ['', null],
    [1, null],
    [null, null],
  ])('the code %s is %s', (input, code) => {
    expect(countryCode(input)).toBe(code)
  })

  it.each([
    ['America/Toronto', 'CA'],
    ['America/New_York', 'US'],
    ['America/Puerto_Rico', 'US'],
    ['Asia/Tokyo', 'JP'],
    ['US/Eastern', null],
    ['Etc/UTC', null],
  ])('the zone %s lies in %s', (zone, country) => {
    expect(countryOfZone(zone)).toBe(country)
  })

  it('a country that the tz database leaves out has a zone all the same', () => {
    expect(countryZones('XK')).toEqual(['Europe/Belgrade'])
    expect(countryZones('AU')).not.toContain('Asia/Tokyo')
  })
})
