import { localAt, startOfLocalDay } from '../clock/local.ts'
import type { CompiledJurisdiction, Epoch } from '../law/compile.ts'
import type { CompiledRulebook } from '../law/rulebook.ts'
import type { LocalPlace } from '../rules/situation.ts'
import type { Place } from '../vocabulary/place.ts'

/** The law of one jurisdiction on one local day, with the plausible places it holds in. */
export interface Scope {
  readonly jurisdiction: CompiledJurisdiction
  readonly epoch: Epoch
  readonly places: readonly LocalPlace[]
  /** First instant at which the jurisdiction's law changes in one of the places; Infinity: never. */
  readonly lawChangesAt: number
}

/** What the places come under. */
export interface Scopes {
  /** Countries first, then their regions, then the company's own policy. */
  readonly scopes: readonly Scope[]
  readonly places: readonly LocalPlace[]
  /** Regions of a federation that have no file. */
  readonly uncovered: readonly string[]
  /** Countries under the generic policy. */
  readonly generic: readonly string[]
  /** Countries whose law is not known at all. */
  readonly unknown: readonly string[]
}

/** Adds the law of one jurisdiction: once per version of the law among its places, for the night it changes. */
const addScopes = (scopes: Scope[], jurisdiction: CompiledJurisdiction, places: readonly LocalPlace[]): void => {
  const epochs = new Map<Epoch, LocalPlace[]>()
  for (const place of places) {
    const epoch = jurisdiction.epochOn(place.local.epochDay)
    const known = epochs.get(epoch)
    if (known === undefined) epochs.set(epoch, [place])
    else known.push(place)
  }
  for (const [epoch, at] of epochs) {
    let lawChangesAt = Number.POSITIVE_INFINITY
    if (epoch.to !== Number.POSITIVE_INFINITY) {
      for (const { place } of at) lawChangesAt = Math.min(lawChangesAt, startOfLocalDay(place.row, epoch.to))
    }
    scopes.push({ jurisdiction, epoch, places: at, lawChangesAt })
  }
}

const distinct = (names: readonly (string | null)[]): readonly string[] => {
  if (names.length === 1) return names[0] === null || names[0] === undefined ? [] : [names[0]]
  return [...new Set(names.filter((name) => name !== null))].sort()
}

/** The jurisdictions the places lie in, at an instant; null when the instant is outside the zone table. */
export const scopesAt = (
  law: CompiledRulebook,
  policy: CompiledJurisdiction | null,
  where: readonly Place[],
  at: number,
): Scopes | null => {
  const places: LocalPlace[] = []
  for (const place of where) {
    const local = localAt(place.row, at)
    if (local === null) return null
    places.push({ place, local })
  }
  const scopes: Scope[] = []
  const uncovered: string[] = []
  const generic: string[] = []
  const unknown: string[] = []
  const countries = distinct(where.map(({ country }) => country))
  const inCountry = (country: string): readonly LocalPlace[] =>
    countries.length === 1 ? places : places.filter(({ place }) => place.country === country)
  for (const country of countries) {
    const file = law.jurisdictions.get(country)
    if (file !== undefined) addScopes(scopes, file, inCountry(country))
    if (file !== undefined && !law.added.has(country)) continue
    if (law.generic === null) {
      unknown.push(country)
      continue
    }
    generic.push(country)
    addScopes(scopes, law.generic, inCountry(country))
  }
  const regions = distinct(where.map(({ region }) => region))
  for (const region of regions) {
    const file = law.jurisdictions.get(region)
    const at =
      regions.length === 1 && where.every((one) => one.region !== null)
        ? places
        : places.filter(({ place }) => place.region === region)
    if (file !== undefined) addScopes(scopes, file, at)
    const country = at[0]?.place.country ?? ''
    const builtIn = file !== undefined && !law.added.has(region)
    if (!builtIn && law.federations.has(country)) uncovered.push(region)
  }
  if (policy !== null && places.length > 0) addScopes(scopes, policy, places)
  return { scopes, places, uncovered, generic, unknown }
}
