import type { ParsedNumber, Place, PlaceEvidence } from '../vocabulary/place.ts'
import { type AreaCode, areaCode } from './area-codes.ts'
import { addressClaim, allPairs, coordinatesClaim, isDomestic, numberClaim, postalClaim, zoneClaim } from './claims.ts'
import { type Claim, combine, type Pair } from './combine.ts'
import { countryOfZone } from './countries.ts'
import type { Evidence } from './evidence.ts'
import { clocksOfCountry } from './regions.ts'

/** Where the person called may be. */
export interface Gathered {
  /** ISO 3166-1 alpha-2; null when nothing says. */
  readonly country: string | null
  /** Every plausible place, sorted by region and zone; empty when the country is unknown. */
  readonly places: readonly Place[]
  /** Two pieces of evidence contradict each other. */
  readonly disagree: boolean
}

/** The places that the number and the evidence name together. */
export function gather(
  number: ParsedNumber,
  given: Evidence,
  home: string | null,
  trust: PlaceEvidence | undefined,
): Gathered {
  const trusted = trust !== undefined && isPresent(given, number, trust) ? trust : null
  const evidence = trusted === null ? given : only(given, trusted)
  const isNumberUsed = trusted === null || trusted === 'number'
  const entry = isNumberUsed && number.areaCode !== null ? areaCode(Number(number.areaCode)) : undefined
  const numberCountry = isNumberUsed ? number.country : null

  const countries = countriesOf(evidence, numberCountry, given.countries[0] ?? home, trusted !== null)
  const parts = countries.map((country) => {
    const claims = [
      addressClaim(evidence, country),
      zoneClaim(evidence, country),
      coordinatesClaim(evidence, country),
      postalClaim(evidence, country),
      numberCountry === country ? numberClaim(country, clocksOf(entry)) : null,
    ].filter((claim): claim is Claim => claim !== null && claim.pairs.length > 0)
    const from = evidence.countries.includes(country) ? 'address' : 'number'
    return claims.length > 0 ? combine(claims) : { pairs: allPairs(clocksOfCountry(country), from), disagree: false }
  })
  return {
    country: numberCountry ?? countries[0] ?? null,
    places: Object.freeze(
      parts.flatMap(({ pairs }) => pairs.map((pair) => place(pair, evidence, entry))).sort(byPlace),
    ),
    disagree: countries.length > 1 || parts.some(({ disagree }) => disagree),
  }
}

/**
 * Every country that some evidence names, the best evidence first. A zone abroad names one of its own, beside `home`
 * unless it is trusted alone.
 */
function countriesOf(
  evidence: Evidence,
  ofNumber: string | null,
  home: string | null,
  isAlone: boolean,
): readonly string[] {
  const countries = new Set(evidence.countries)
  if (evidence.postal !== null) countries.add(evidence.postal.country)
  if (ofNumber !== null) countries.add(ofNumber)
  const isNamed = countries.size > 0
  if (!isNamed && home !== null) countries.add(home)
  for (const zones of [evidence.zone === null ? [] : [evidence.zone.name], evidence.around ?? []]) {
    const [zone] = zones
    const isHere = (name: string): boolean => [...countries].some((country) => isDomestic(name, country))
    if (zone === undefined || isHere(zone)) continue
    const abroad = countryOfZone(zone)
    if (abroad === null) continue
    // A ring that reaches back over the border leaves both countries plausible.
    if (isAlone && !isNamed && !zones.some(isHere)) countries.clear()
    countries.add(abroad)
  }
  return [...countries]
}

function isPresent(evidence: Evidence, number: ParsedNumber, kind: PlaceEvidence): boolean {
  if (kind === 'address') return evidence.countries.length > 0
  if (kind === 'zone') return evidence.zone !== null
  if (kind === 'coordinates') return evidence.around !== null
  if (kind === 'postal-code') return (evidence.postal?.clocks.length ?? 0) > 0
  return number.country !== null
}

const only = (evidence: Evidence, kind: PlaceEvidence): Evidence => ({
  countries: kind === 'address' ? evidence.countries : [],
  region: kind === 'address' ? evidence.region : null,
  zone: kind === 'zone' ? evidence.zone : null,
  around: kind === 'coordinates' ? evidence.around : null,
  near: kind === 'coordinates' ? evidence.near : [],
  postal: kind === 'postal-code' ? evidence.postal : null,
  problems: evidence.problems,
})

const clocksOf = (entry: AreaCode | undefined): AreaCode['clocks'] | null =>
  entry === undefined || entry.clocks.length === 0 ? null : entry.clocks

function place(pair: Pair, { postal }: Evidence, entry: AreaCode | undefined): Place {
  const zip = pair.region !== null && postal?.regions.includes(pair.region) ? postal.zip3 : null
  const isInArea =
    entry?.clocks.some((clock) => clock.region === pair.region && clock.country === pair.country) ?? false
  const { country, region, zone, row, from } = pair
  // Field by field: with a field added behind a spread, Node 20 gives every object a shape of its own, and all that reads it is slow.
  return Object.freeze({
    country,
    region,
    zone,
    row,
    from,
    zip3: zip,
    areaCode: isInArea && entry !== undefined ? entry.code : null,
  })
}

const key = ({ country, region, zone }: Place): string => `${region ?? country} ${zone}`
const byPlace = (a: Place, b: Place): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
