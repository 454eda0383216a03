import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { zoneRow } from '../../src/clock/zones.ts'
import { areaCode, areaCodes } from '../../src/place/area-codes.ts'
import { locate } from '../../src/place/locate.ts'
import { parseNumber } from '../../src/place/number.ts'
import type { Place } from '../../src/vocabulary/place.ts'
import { areaCodeRows, script } from './source.ts'

const PLANNED_AND_DUE = ['465', '471', '483']
const inService = areaCodeRows.filter(({ in_service, npa }) => in_service === 'Y' || PLANNED_AND_DUE.includes(npa))
const geographic = inService.filter(({ use }) => use === 'geographic')

function places(npa: string): readonly Place[] {
  const number = parseNumber(`+1${npa}5550123`)
  if (!number.ok) throw new Error(number.message)
  return locate(number, undefined).places
}

const regionsAndZones = (npa: string): readonly string[] => places(npa).map(({ region, zone }) => `${region} ${zone}`)

describe('area codes', () => {
  it('number as many as the source counts', () => {
    const counted = areaCodeRows.filter(({ in_service, use }) => in_service === 'Y' && use === 'geographic')
    expect(counted).toHaveLength(451)
    expect(areaCodes().filter((code) => code.class === 'geographic')).toHaveLength(451 + PLANNED_AND_DUE.length)
    expect(areaCodes().map(({ code }) => code)).toEqual(inService.map(({ npa }) => npa))
  })

  it.each(geographic)('$npa is in $region at $zones', ({ npa, country, region, zones }) => {
    const found = places(npa)
    const regions = [...new Set(found.map((place) => place.region))]
    expect(regions).toEqual(region === country ? [null] : region.split('|').sort())
    expect(new Set(found.map((place) => place.row))).toEqual(new Set(zones.split('|').map(zoneRow)))
    for (const place of found) {
      expect(place).toMatchObject({ country, from: 'number', zip3: null, areaCode: npa, row: zoneRow(place.zone) })
      expect(zones.split('|')).toContain(place.zone)
    }
  })

  it.each(['357', '436', '457', '621', '624', '679', '729', '837', '861', '924'])(
    '%s, which libphonenumber does not know, is a geographic number with a place',
    (npa) => {
      expect(parseNumber(`+1${npa}5550123`)).toMatchObject({
        ok: true,
        class: 'geographic',
        country: 'US',
        areaCode: npa,
      })
      expect(places(npa).length).toBeGreaterThan(0)
    },
  )

  it.each([
    ['850', ['US-FL America/Chicago', 'US-FL America/New_York']],
    ['907', ['US-AK America/Adak', 'US-AK America/Anchorage']],
    ['928', ['US-AZ America/Denver', 'US-AZ America/Phoenix']],
    ['902', ['CA-NS America/Halifax', 'CA-PE America/Halifax']],
    ['782', ['CA-NS America/Halifax', 'CA-PE America/Halifax']],
    [
      '867',
      [
        'CA-NT America/Edmonton',
        'CA-NT America/Inuvik',
        'CA-NU America/Atikokan',
        'CA-NU America/Cambridge_Bay',
        'CA-NU America/Iqaluit',
        'CA-NU America/Rankin_Inlet',
        'CA-NU America/Resolute',
        'CA-YT America/Whitehorse',
      ],
    ],
    ['876', ['null America/Jamaica']],
  ])('%s holds every clock and region of its area', (npa, expected) => {
    expect(regionsAndZones(npa)).toEqual(expected)
  })

  it('overlays of one area hold the same places', () => {
    const complexes = new Map<string, Set<string>>()
    for (const { npa, overlay_complex } of geographic) {
      // 604 covers a part of its complex, and what covers all of it covers more clocks.
      if (overlay_complex === '' || npa === '604') continue
      const seen = complexes.get(overlay_complex) ?? new Set()
      complexes.set(overlay_complex, seen.add(regionsAndZones(npa).join()))
    }
    expect(complexes.size).toBeGreaterThan(100)
    for (const [complex, seen] of complexes) expect(seen.size, complex).toBe(1)
  })

  it.each(['273', '565', '761', '752', '963', '999'])('%s is not in service', (npa) => {
    expect(areaCode(Number(npa))).toBeUndefined()
    expect(parseNumber(`+1${npa}5550123`)).toMatchObject({
      ok: true,
      class: 'unassigned',
      country: null,
      areaCode: npa,
    })
    expect(places(npa)).toEqual([])
  })

  it.each(['nanp', 'zip3'] as const)('%s.gen.ts is what scripts/gen-places.mjs writes', (name) => {
    const written = readFileSync(new URL(`../../src/place/${name}.gen.ts`, import.meta.url), 'utf8')
    expect(script.generatePlaces()[name]).toBe(written)
  })
})
