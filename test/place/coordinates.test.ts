import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { zoneRow } from '../../src/clock/zones.ts'
import { zonesAround } from '../../src/place/coordinates.ts'

const rowsAround = (latitude: number, longitude: number): readonly number[] =>
  [...new Set(zonesAround(latitude, longitude)?.map(zoneRow))].sort()

describe('zones around a point', () => {
  it.each([
    ['Miami', 25.76, -80.19, ['America/New_York']],
    ['Dallas', 32.78, -96.8, ['America/Chicago']],
    ['Phenix City, Alabama', 32.47, -85, ['America/Chicago', 'America/New_York']],
    ['Hammond, Indiana', 41.6, -87.5, ['America/Chicago', 'America/New_York']],
    ['Malheur County, Oregon', 44, -117, ['America/Boise', 'America/Los_Angeles']],
    ['the Navajo Nation', 36.1, -111.2, ['America/Denver', 'America/Phoenix']],
    ['Lloydminster', 53.28, -110, ['America/Edmonton', 'America/Regina']],
  ])('%s', (_, latitude, longitude, zones) => {
    expect(rowsAround(latitude, longitude)).toEqual(zones.map(zoneRow).sort())
  })

  it('El Paso has one clock of its country, and that of the city across the river', () => {
    expect(zonesAround(31.76, -106.48)).toEqual(['America/Denver', 'America/Ciudad_Juarez'])
  })

  it.each([
    [91, 0],
    [0, 181],
    [Number.NaN, 0],
    [0, Number.NaN],
    [Number.POSITIVE_INFINITY, 0],
    [30, -45],
  ])('there are none at %d, %d', (latitude, longitude) => {
    expect(zonesAround(latitude, longitude)).toBeNull()
  })

  it('every zone has a clock, also at the poles and on the date line', () => {
    const latitude = fc.oneof(fc.double({ min: -90, max: 90, noNaN: true }), fc.constantFrom(-90, 90, 0))
    const longitude = fc.oneof(fc.double({ min: -180, max: 180, noNaN: true }), fc.constantFrom(-180, 180, 0))
    fc.assert(
      fc.property(latitude, longitude, (north, east) => {
        const zones = zonesAround(north, east) ?? ['Etc/UTC']
        expect(zones.length).toBeGreaterThan(0)
        for (const zone of zones) expect(zoneRow(zone), zone).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})
