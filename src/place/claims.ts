import { zoneRow } from '../clock/zones.ts'
import type { PlaceEvidence } from '../vocabulary/place.ts'
import type { RegionZones } from './area-codes.ts'
import type { Claim, Pair } from './combine.ts'
import { countryOfZone } from './countries.ts'
import type { Evidence } from './evidence.ts'
import { type Clock, clocksOfCountry, clocksOfRegion } from './regions.ts'

/** Every usual clock of a country or of one region of it. */
export function allPairs(clocks: readonly Clock[], from: PlaceEvidence): readonly Pair[] {
  return clocks
    .filter(({ usual }) => usual)
    .map(({ country, region, zone, row }) => ({ country, region, zone, row, from }))
}

/** What an address says of a country, beyond the country itself. */
export function addressClaim({ region }: Evidence, country: string): Claim | null {
  if (region === null || !region.startsWith(country)) return null
  return { kind: 'address', pairs: allPairs(clocksOfRegion(region), 'address') }
}

/** What an explicit zone says: every region of the country that keeps its clock. */
export function zoneClaim({ zone }: Evidence, country: string): Claim | null {
  if (zone === null || !isDomestic(zone.name, country)) return null
  const pairs = clocksOfCountry(country)
    .filter((clock) => clock.row === zone.row)
    .map(({ region }): Pair => ({ country, region, zone: zone.name, row: zone.row, from: 'zone' }))
  return {
    kind: 'zone',
    pairs: pairs.length > 0 ? pairs : [{ country, region: null, zone: zone.name, row: zone.row, from: 'zone' }],
  }
}

/** What coordinates say: the regions around them that know the zones there by these names. */
export function coordinatesClaim({ around, near }: Evidence, country: string): Claim | null {
  const names = around?.filter((name) => isDomestic(name, country)) ?? []
  if (names.length === 0) return null
  const pairs = new Map<string, Pair>()
  for (const name of names) {
    const there = pairsAt(name, country)
    const inExtent = there.filter(({ region }) => region !== null && near.includes(region))
    for (const pair of inExtent.length > 0 ? inExtent : there) {
      const key = `${pair.region} ${pair.row}`
      if (!pairs.has(key)) pairs.set(key, pair)
    }
  }
  return { kind: 'coordinates', pairs: [...pairs.values()] }
}

function pairsAt(name: string, country: string): readonly Pair[] {
  const row = zoneRow(name)
  const clocks = clocksOfCountry(country)
  const named = clocks.filter((clock) => clock.names.includes(name))
  const found = named.length > 0 ? named : clocks.filter((clock) => clock.row === row)
  if (found.length === 0) return [{ country, region: null, zone: name, row, from: 'coordinates' }]
  return found.map(({ region, zone }) => ({ country, region, zone, row, from: 'coordinates' }))
}

/** What a postal code says. */
export function postalClaim({ postal }: Evidence, country: string): Claim | null {
  if (postal === null || postal.country !== country || postal.clocks.length === 0) return null
  return { kind: 'postal-code', pairs: regionPairs(country, postal.clocks, 'postal-code') }
}

/** What the number says: the regions of its area code; null where it says no more than its country. */
export function numberClaim(country: string, clocks: readonly RegionZones[] | null): Claim | null {
  return clocks === null ? null : { kind: 'number', pairs: regionPairs(country, clocks, 'number') }
}

function regionPairs(
  country: string,
  clocks: readonly Omit<RegionZones, 'country'>[],
  from: PlaceEvidence,
): readonly Pair[] {
  const pairs = clocks.flatMap(({ region, zones }) =>
    zones.map((zone): Pair => ({ country, region, zone, row: zoneRow(zone), from })),
  )
  return pairs.filter((pair, i) => pairs.findIndex((p) => p.zone === pair.zone && p.region === pair.region) === i)
}

/** Whether a zone may be meant as one of a country's; an alias (`US/Eastern`) belongs to none by name. */
export function isDomestic(zone: string, country: string): boolean {
  const home = countryOfZone(zone)
  return home === null || home === country || clocksOfCountry(country).some((clock) => clock.names.includes(zone))
}
