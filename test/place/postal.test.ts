import { describe, expect, it } from 'vitest'
import { zoneRow } from '../../src/clock/zones.ts'
import { postalKinds, postalPlace } from '../../src/place/postal.ts'
import { clocksOfRegion, regionsOfCountry, zonesOfRegion } from '../../src/place/regions.ts'

const TWO_CLOCKS =
  '324 368 373 374 377 401 426 427 465 475 479 498 499 575 576 585 586 588 677 678 690 691 692 798 835 860 865 ' +
  '898 969 979 995'
const prefixes = Array.from({ length: 1000 }, (_, i) => String(i).padStart(3, '0'))
const zonesOf = (code: string): readonly string[] => [
  ...new Set(postalPlace(code)?.clocks.flatMap(({ zones }) => zones)),
]
const rowsOf = (prefix: string): ReadonlySet<number> => new Set(zonesOf(`${prefix}01`).map(zoneRow))

describe('ZIP codes', () => {
  it('hold two clocks where the border of two zones runs through the prefix, and one elsewhere', () => {
    expect(prefixes.filter((prefix) => rowsOf(prefix).size > 1).join(' ')).toBe(TWO_CLOCKS)
  })

  it('name clocks that their region keeps', () => {
    for (const prefix of prefixes) {
      for (const { region, zones } of postalPlace(`${prefix}01`)?.clocks ?? []) {
        if (region === null) continue
        const rows = clocksOfRegion(region).map(({ row }) => row)
        for (const zone of zones) expect(rows, `${prefix} ${region} ${zone}`).toContain(zoneRow(zone))
      }
    }
  })

  it('cover every region, and all its usual clocks', () => {
    const seen = new Map<string, Set<number>>()
    for (const code of [...prefixes.map((prefix) => `${prefix}01`), '96799']) {
      for (const { region, zones } of postalPlace(code)?.clocks ?? []) {
        const rows = seen.get(region ?? '') ?? new Set()
        for (const zone of zones) rows.add(zoneRow(zone))
        seen.set(region ?? '', rows)
      }
    }
    for (const region of regionsOfCountry('US')) {
      for (const { row, usual, zone } of clocksOfRegion(region)) {
        if (usual) expect(seen.get(region)?.has(row), `${region} ${zone}`).toBe(true)
      }
    }
  })

  it.each([
    ['33101', ['US-FL'], ['America/New_York']],
    ['33101-1234', ['US-FL'], ['America/New_York']],
    ['331011234', ['US-FL'], ['America/New_York']],
    [' 00501 ', ['US-NY'], ['America/New_York']],
    ['06390', ['US-NY'], ['America/New_York']],
    ['06320', ['US-CT'], ['America/New_York']],
    ['20105', ['US-VA'], ['America/New_York']],
    ['73301', ['US-TX'], ['America/Chicago']],
    ['83814', ['US-ID'], ['America/Los_Angeles']],
    ['88510', ['US-TX'], ['America/Denver']],
    ['86505', ['US-AZ'], ['America/Phoenix', 'America/Denver']],
    ['96799', ['US-AS'], ['Pacific/Pago_Pago']],
    ['96701', ['US-HI'], ['Pacific/Honolulu']],
    ['99546', ['US-AK'], ['America/Anchorage', 'America/Adak']],
    ['09012', [], []],
    ['34001', [], []],
    ['96201', [], []],
  ])('%s is in %s', (code, regions, zones) => {
    expect(postalPlace(code)).toMatchObject({ country: 'US', regions, zip3: code.trim().slice(0, 3) })
    expect(zonesOf(code)).toEqual(zones)
  })
})

describe('Canadian postal codes', () => {
  it.each([
    ['M5V 2T6', ['CA-ON']],
    ['m5v2t6', ['CA-ON']],
    ['H2X-1Y4', ['CA-QC']],
    ['T2P', ['CA-AB']],
    ['X0A 0H0', ['CA-NT', 'CA-NU']],
  ])('%s is in %s', (code, regions) => {
    const zones = [...new Set(regions.flatMap((region) => zonesOfRegion(region) ?? []))]
    expect(postalPlace(code)).toMatchObject({ country: 'CA', regions, zip3: null })
    expect(zonesOf(code)).toEqual(zones)
  })

  it('cover every province', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const regions = new Set(letters.flatMap((letter) => postalPlace(`${letter}1A 1A1`)?.regions ?? []))
    expect([...regions].sort()).toEqual(regionsOfCountry('CA'))
  })
})

describe('kinds of postal codes', () => {
  const NAMED = new Set(['100', '365'])
  const codes = [
    ...prefixes.flatMap((prefix) => [`${prefix}01`, `${prefix}88-0001`]),
    '06390',
    '96799',
    'M5V 2T6',
    'm1a',
  ]

  it('hold only codes that say the same', () => {
    const kindOf = postalKinds(NAMED)
    for (const code of codes) {
      const [place, kind] = [postalPlace(code), postalPlace(kindOf(code))]
      expect(kind?.country, code).toBe(place?.country)
      expect(kind?.clocks, code).toEqual(place?.clocks)
      expect(kindOf(kindOf(code)), code).toBe(kindOf(code))
    }
    expect(new Set(codes.map(kindOf)).size).toBeLessThan(codes.length / 5)
  })

  it('leave those alone that a law names, and those that are none', () => {
    const kindOf = postalKinds(NAMED)
    const byKind = (code: string) => codes.filter((other) => kindOf(other) === kindOf(code))
    expect(byKind('10001')).toEqual(['10001', '10088-0001'])
    expect(byKind('36501')).toEqual(['36501', '36588-0001'])
    for (const code of ['00401', '3310', 'SW1A 1AA', '']) expect(kindOf(code)).toBe(code)
  })

  it('know ZIP codes from those of Canada that lie under the same clocks', () => {
    const kindOf = postalKinds(new Set())
    expect(kindOf('14201')).not.toBe(kindOf('M5V 2T6'))
    expect(kindOf('m1a')).toBe(kindOf('M5V 2T6'))
  })
})

it.each([
  '',
  '3310',
  '331012',
  '33101-12',
  '00401',
  '99901x',
  'D1A 1A1',
  'M5V 2T',
  'SW1A 1AA',
  ' '.repeat(99),
  '1'.repeat(9999),
])('`%s` is no postal code', (code) => {
  expect(postalPlace(code)).toBeNull()
})
