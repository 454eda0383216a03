import { describe, expect, it } from 'vitest'
import type { Recipient } from '../../src/vocabulary/call.ts'
import { brief, located } from './located.ts'

const FLORIDA = '+13055550123'
const PANHANDLE = '+18505550123'
const TOLL_FREE = '+18005550199'

const phenixCity: Recipient = { latitude: 32.47, longitude: -85 }
const miami: Recipient = { latitude: 25.76, longitude: -80.19 }

describe('evidence that agrees adds nothing', () => {
  it.each<[string, Recipient, readonly string[]]>([
    [FLORIDA, { region: 'US-FL' }, ['US-FL New_York address']],
    [FLORIDA, { region: 'us-fl' }, ['US-FL New_York address']],
    [FLORIDA, { country: 'US' }, ['US-FL New_York number']],
    [FLORIDA, { zone: 'America/New_York' }, ['US-FL New_York zone']],
    [FLORIDA, { zone: 'US/Eastern' }, ['US-FL US/Eastern zone']],
    [FLORIDA, { zone: 'America/Detroit' }, ['US-FL Detroit zone']],
    [FLORIDA, { ...miami }, ['US-FL New_York coordinates']],
    [FLORIDA, { postalCode: '33101' }, ['US-FL New_York postal-code']],
    [PANHANDLE, { region: 'US-FL' }, ['US-FL Chicago address', 'US-FL New_York address']],
    ['+17875550123', { country: 'PR' }, ['US-PR Puerto_Rico address']],
    ['+18085550123', { postalCode: '96701' }, ['US-HI Pacific/Honolulu postal-code']],
    ['+61491570006', { zone: 'Australia/Perth' }, ['AU Australia/Perth zone']],
    ['+61491570006', { zone: 'Australia/Queensland' }, ['AU Australia/Queensland zone']],
  ])('%s with %o', (number, recipient, expected) => {
    const result = located(number, recipient)
    expect(brief(result)).toEqual(expected)
    expect(result).toMatchObject({ disagree: false, problems: [] })
  })

  it.each<[string, Recipient, readonly string[]]>([
    [PANHANDLE, { zone: 'America/Chicago' }, ['US-FL Chicago zone', 'US-FL New_York number']],
    [PANHANDLE, { postalCode: '32501' }, ['US-FL Chicago postal-code', 'US-FL New_York number']],
    [PANHANDLE, { region: 'US-FL', zone: 'America/Chicago' }, ['US-FL Chicago address', 'US-FL New_York address']],
    ['+19025550123', { region: 'CA-PE' }, ['CA-NS Halifax number', 'CA-PE Halifax address']],
  ])('and takes nothing away that the number names: %s with %o', (number, recipient, expected) => {
    const result = located(number, recipient)
    expect(brief(result)).toEqual(expected)
    expect(result).toMatchObject({ disagree: false, problems: [] })
  })

  it('a clock kept only in a corner of a region holds where evidence names it', () => {
    const alabama = '+13345550123'
    expect(brief(located(alabama))).toEqual(['US-AL Chicago number'])
    expect(brief(located(alabama, { region: 'US-AL', zone: 'America/New_York' }))).toEqual([
      'US-AL Chicago address',
      'US-AL New_York address',
    ])
    const both = ['US-AL Chicago address', 'US-AL New_York address']
    expect(brief(located(alabama, { region: 'US-AL', ...phenixCity }))).toEqual(both)
    expect(located('+17015550123', { latitude: 47.3, longitude: -101.8 })).toMatchObject({ disagree: false })
  })
})

describe('a clock that better evidence names stays', () => {
  it.each<[string, string, Recipient, readonly string[]]>([
    [
      'border of two zones',
      '+13345550123',
      phenixCity,
      ['US-AL Chicago coordinates', 'US-AL New_York coordinates', 'US-GA New_York coordinates'],
    ],
    [
      'Malheur',
      '+15415550123',
      { latitude: 44, longitude: -117 },
      [
        'US-ID Boise coordinates',
        'US-ID Los_Angeles coordinates',
        'US-OR Boise coordinates',
        'US-OR Los_Angeles coordinates',
      ],
    ],
    ['two-clock ZIP', FLORIDA, { postalCode: '32401' }, ['US-FL Chicago postal-code', 'US-FL New_York postal-code']],
    [
      'El Paso',
      '+19155550123',
      { latitude: 31.76, longitude: -106.48 },
      ['US-NM Denver coordinates', 'US-TX Denver coordinates'],
    ],
  ])('%s', (_, number, recipient, expected) => {
    const result = located(number, recipient)
    expect(brief(result)).toEqual(expected)
    expect(result).toMatchObject({ country: 'US', disagree: false })
  })

  it('though the number knows no region there', () => {
    const zones = located('+13125550123', { latitude: 41.6, longitude: -87.5 }).places.map(({ region, zone }) => [
      region,
      zone,
    ])
    expect(zones).toContainEqual(['US-IL', 'America/Chicago'])
    expect(zones.some(([region, zone]) => region !== 'US-IL' && zone !== 'America/Chicago')).toBe(true)
  })
})

describe('evidence that disagrees adds', () => {
  it.each<[string, Recipient, readonly string[]]>([
    [FLORIDA, { region: 'US-CA' }, ['US-CA Los_Angeles address', 'US-FL New_York number']],
    [FLORIDA, { postalCode: '90001' }, ['US-CA Los_Angeles postal-code', 'US-FL New_York number']],
    [
      FLORIDA,
      { zone: 'America/Los_Angeles' },
      [
        'US-CA Los_Angeles zone',
        'US-FL New_York number',
        'US-ID Los_Angeles zone',
        'US-NV Los_Angeles zone',
        'US-OR Los_Angeles zone',
        'US-WA Los_Angeles zone',
      ],
    ],
    [FLORIDA, { zone: 'Etc/GMT-5' }, ['US Etc/GMT-5 zone', 'US-FL New_York number']],
    [FLORIDA, { region: 'CA-YT' }, ['CA-YT Whitehorse address', 'US-FL New_York number']],
    [FLORIDA, { postalCode: 'Y1A 1A1' }, ['CA-YT Whitehorse postal-code', 'US-FL New_York number']],
    [FLORIDA, { zone: 'Europe/Berlin' }, ['DE Europe/Berlin zone', 'US-FL New_York number']],
    [FLORIDA, { latitude: 48.85, longitude: 2.35 }, ['FR Europe/Paris coordinates', 'US-FL New_York number']],
    [FLORIDA, { country: 'GB' }, ['GB Europe/London address', 'US-FL New_York number']],
    [FLORIDA, { country: 'GB', region: 'US-FL' }, ['GB Europe/London address', 'US-FL New_York address']],
    [
      FLORIDA,
      { region: 'US-CA', postalCode: '10001' },
      ['US-CA Los_Angeles address', 'US-FL New_York number', 'US-NY New_York postal-code'],
    ],
    // The number gives the region its clock; none can tell that the ZIP code is the wrong one.
    [FLORIDA, { region: 'US-FL', postalCode: '90001' }, ['US-CA Los_Angeles postal-code', 'US-FL New_York address']],
    [
      '+442079460123',
      { region: 'US-FL', zone: 'America/New_York' },
      ['GB Europe/London number', 'US-FL New_York address'],
    ],
  ])('%s with %o', (number, recipient, expected) => {
    const result = located(number, recipient)
    expect(brief(result)).toEqual(expected)
    expect(result).toMatchObject({ disagree: true, problems: [] })
  })

  it('the country is that of the number', () => {
    expect(located(FLORIDA, { country: 'GB' }).country).toBe('US')
    expect(located('+442079460123', { country: 'US' }).country).toBe('GB')
  })
})

describe('coordinates name the state as well as the clock', () => {
  it.each<[string, Recipient, readonly string[]]>([
    ['+12025550100', { ...miami }, ['US-DC New_York number', 'US-FL New_York coordinates']],
    ['+18005550199', { latitude: 27.95, longitude: -82.46 }, ['US-FL New_York coordinates']],
    ['+18005550199', { region: 'US-FL', latitude: 27.95, longitude: -82.46 }, ['US-FL New_York address']],
    [
      '+13605550100',
      { latitude: 48.99, longitude: -122.75 },
      ['CA-BC Vancouver coordinates', 'US-WA Los_Angeles coordinates'],
    ],
  ])('%s with %o', (number, recipient, expected) => {
    expect(brief(located(number, recipient))).toEqual(expected)
  })

  it('and settle the country of a number that has none', () => {
    expect(brief(located('+18005550199', { postalCode: '33101' }))).toEqual(['US-FL New_York postal-code'])
    expect(located('+18005550199', { zone: 'America/New_York' }).country).toBe('US')
  })
})

describe('numbers without a place', () => {
  it('are nowhere when nothing says where', () => {
    for (const number of [TOLL_FREE, '+15005550123', '+80012345678', '911']) {
      expect(located(number)).toEqual({ country: null, places: [], disagree: false, problems: [] })
    }
  })

  it.each([
    [TOLL_FREE, 'GB'],
    [TOLL_FREE, 'XK'],
    ['+15005550123', 'GB'],
    ['+80012345678', 'US'],
    ['+80012345678', 'GB'],
  ])('are in no country that their plan does not know: %s, %s by default', (number, country) => {
    expect(located(number, undefined, country).places).toEqual([])
  })

  it('are everywhere in a country', () => {
    const { country, places } = located(TOLL_FREE, undefined, 'US')
    expect(country).toBe('US')
    expect(new Set(places.map(({ region }) => region)).size).toBe(56)
    expect(places.filter(({ region }) => region === 'US-FL').map(({ zone }) => zone)).toEqual([
      'America/Chicago',
      'America/New_York',
    ])
    expect(located(TOLL_FREE, { country: 'US' }).places).toHaveLength(places.length)
    expect(located('+16005550123').country).toBe('CA')
    expect(brief(located('+442079460123'))).toEqual(['GB Europe/London number'])
    expect(brief(located(TOLL_FREE, undefined, 'BS'))).toEqual(['BS Nassau number'])
    expect(located('+61491570006').places.length).toBeGreaterThan(5)
  })

  it('are where better evidence says', () => {
    expect(brief(located(TOLL_FREE, { region: 'US-FL' }))).toEqual(['US-FL Chicago address', 'US-FL New_York address'])
    expect(brief(located(TOLL_FREE, { postalCode: '33101' }, 'US'))).toEqual(['US-FL New_York postal-code'])
    expect(brief(located(TOLL_FREE, { postalCode: 'Y1A 1A1' }, 'US'))).toEqual(['CA-YT Whitehorse postal-code'])
  })
})

describe('zip3 and areaCode', () => {
  it('stand where they name the region', () => {
    const { places } = located(FLORIDA, { postalCode: '90001' })
    expect(places.map(({ region, zip3, areaCode }) => [region, zip3, areaCode])).toEqual([
      ['US-CA', '900', null],
      ['US-FL', null, '305'],
    ])
    expect(located(FLORIDA, { region: 'US-FL', postalCode: '33101' }).places[0]).toMatchObject({
      zip3: '331',
      areaCode: '305',
    })
  })
})
