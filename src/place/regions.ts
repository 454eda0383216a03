import { zoneRow } from '../clock/zones.ts'
import { areaCodes, type RegionZones, readClock } from './area-codes.ts'
import { countryZones } from './countries.ts'
import { regionClocks } from './nanp.gen.ts'

/** One clock of one region. */
export interface Clock {
  readonly country: string
  /** null in a country whose regions we do not know. */
  readonly region: string | null
  /** The name that the region's area codes give the zone. */
  readonly zone: string
  readonly row: number
  /** Every name of the tz database under which the region keeps this clock. */
  readonly names: readonly string[]
  /** False for a clock kept only in a corner of the region: it counts when evidence names it. */
  readonly usual: boolean
}

interface Region {
  readonly zones: readonly string[]
  readonly clocks: readonly Clock[]
}

let regions: Map<string, Region> | undefined
const clocksByCountry = new Map<string, readonly Clock[]>()
const regionsByCountry = new Map<string, readonly string[]>()
const NONE: readonly string[] = Object.freeze([])

/** Zones of a region over all its area codes, sorted; null for a region that no area code names. */
export function zonesOfRegion(region: string): readonly string[] | null {
  return allRegions().get(region)?.zones ?? null
}

/** Regions of a country, sorted; empty for a country whose regions we do not know. */
export function regionsOfCountry(country: string): readonly string[] {
  if (!regionsByCountry.has(country)) {
    const names = [...allRegions().keys()].filter((region) => region.slice(0, 2) === country).sort()
    if (names.length === 0) return NONE
    regionsByCountry.set(country, Object.freeze(names))
  }
  return regionsByCountry.get(country) as readonly string[]
}

/** The country of a region we know (`US-FL` is in `US`), or null. */
export function countryOfRegion(region: string): string | null {
  return allRegions().has(region) ? region.slice(0, 2) : null
}

/** Clocks of a region we know, the unusual ones last. */
export function clocksOfRegion(region: string): readonly Clock[] {
  return allRegions().get(region)?.clocks ?? []
}

/** Clocks of a country, region by region. */
export function clocksOfCountry(country: string): readonly Clock[] {
  let clocks = clocksByCountry.get(country)
  if (clocks === undefined) {
    const names = regionsOfCountry(country)
    clocks = names.length > 0 ? names.flatMap(clocksOfRegion) : readClocks(country, null, countryZones(country), [])
    if (clocks.length > 0) clocksByCountry.set(country, clocks)
  }
  return clocks
}

function allRegions(): Map<string, Region> {
  regions ??= readRegions()
  return regions
}

function readRegions(): Map<string, Region> {
  const usual = new Map<string, Set<string>>()
  for (const { clocks } of areaCodes()) for (const clock of clocks) collect(usual, clock)
  const unusual = new Map<string, Set<string>>()
  for (const text of regionClocks) collect(unusual, readClock(text))
  return new Map(
    [...usual].map(([region, names]) => {
      const zones = [...names]
      const clocks = readClocks(region.slice(0, 2), region, zones, [...(unusual.get(region) ?? [])])
      return [region, { zones: Object.freeze(zones.sort()), clocks }]
    }),
  )
}

function collect(into: Map<string, Set<string>>, { region, zones }: RegionZones): void {
  if (region === null) return
  const names = into.get(region) ?? new Set()
  for (const zone of zones) names.add(zone)
  into.set(region, names)
}

/** Names that keep the same time are one clock, called by the first of them. */
function readClocks(
  country: string,
  region: string | null,
  zones: readonly string[],
  unusual: readonly string[],
): readonly Clock[] {
  const byRow = new Map<number, { zone: string; names: string[]; usual: boolean }>()
  for (const [i, zone] of [...zones, ...unusual].entries()) {
    const row = zoneRow(zone)
    const clock = byRow.get(row)
    if (clock) clock.names.push(zone)
    else byRow.set(row, { zone, names: [zone], usual: i < zones.length })
  }
  return [...byRow].map(([row, clock]) => Object.freeze({ country, region, row, ...clock }))
}
