import { localAt, startOfLocalDay } from '../clock/local.ts'
import type { CompiledJurisdiction, Epoch } from '../law/compile.ts'
import type { CompiledRulebook } from '../law/rulebook.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
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

/** What a set of places comes under, whatever the instant. */
export interface Jurisdictions {
  /** Countries first, then their regions, then the company's own policy; `places` are positions in the set. */
  readonly groups: readonly { readonly jurisdiction: CompiledJurisdiction; readonly places: readonly number[] }[]
  /** Regions of a federation that have no file. */
  readonly uncovered: readonly string[]
  /** Countries under the generic policy. */
  readonly generic: readonly string[]
  /** Countries whose law is not known at all. */
  readonly unknown: readonly string[]
  /** Rules of other jurisdictions that ask for a list which was supplied and which no law of these places asks for. */
  readonly elsewhere: readonly RuleInForce<'dnc-registry'>[]
}

/** What the places come under at an instant. */
export interface Scopes extends Omit<Jurisdictions, 'groups'> {
  readonly scopes: readonly Scope[]
  readonly places: readonly LocalPlace[]
  /** Whether two places are under two versions of one law. */
  readonly isNightOfChange: boolean
}

const distinct = (names: readonly (string | null)[]): readonly string[] =>
  [...new Set(names.filter((name) => name !== null))].sort()

/** A rule that asks for a list which was supplied. */
interface SuppliedRule {
  readonly jurisdiction: CompiledJurisdiction
  readonly rule: RuleInForce<'dnc-registry'>
}

const suppliedRules = (
  jurisdictions: Iterable<CompiledJurisdiction>,
  supplied: ReadonlySet<string>,
): readonly SuppliedRule[] =>
  [...jurisdictions].flatMap((jurisdiction) =>
    jurisdiction.versions
      .filter((rule): rule is RuleInForce<'dnc-registry'> => rule.kind === 'dnc-registry')
      .filter(({ params }) => supplied.has(params.registry))
      .map((rule) => ({ jurisdiction, rule })),
  )

/** A number on the list of another state is that of a person who lives there, whatever its area code. */
const elsewhereAsked = (
  rules: readonly SuppliedRule[],
  here: ReadonlySet<CompiledJurisdiction>,
): readonly RuleInForce<'dnc-registry'>[] => {
  const asked = new Set<string>()
  for (const { jurisdiction, rule } of rules) if (here.has(jurisdiction)) asked.add(rule.params.registry)
  return rules
    .filter(({ jurisdiction, rule }) => !here.has(jurisdiction) && !asked.has(rule.params.registry))
    .map(({ rule }) => rule)
}

/** More sets of countries and regions than a campaign meets; past it they begin anew. */
const KEPT = 8192

/** What sets of places lie in, each worked out once. `supplied`: the registries of the lists that the gate has. */
export const jurisdictionsBy = (
  law: CompiledRulebook,
  policy: CompiledJurisdiction | null,
  supplied: ReadonlySet<string>,
): ((where: readonly Place[]) => Jurisdictions) => {
  const rules = suppliedRules(law.jurisdictions.values(), supplied)
  const known = new Map<string, Jurisdictions>()
  return (where) => {
    let names = ''
    for (const { country, region } of where) names += `${country} ${region ?? ''}|`
    let found = known.get(names)
    if (found === undefined) {
      found = jurisdictionsOf(law, policy, rules, where)
      if (known.size >= KEPT) known.clear()
      known.set(names, found)
    }
    return found
  }
}

const jurisdictionsOf = (
  law: CompiledRulebook,
  policy: CompiledJurisdiction | null,
  supplied: readonly SuppliedRule[],
  where: readonly Place[],
): Jurisdictions => {
  const groups: Jurisdictions['groups'][number][] = []
  const generic: string[] = []
  const unknown: string[] = []
  const underGeneric: number[] = []
  const positions = (holds: (place: Place) => boolean): readonly number[] =>
    where.flatMap((place, i) => (holds(place) ? [i] : []))
  for (const country of distinct(where.map((place) => place.country))) {
    const places = positions((place) => place.country === country)
    const file = law.jurisdictions.get(country)
    if (file !== undefined) groups.push({ jurisdiction: file, places })
    if (file !== undefined && !law.added.has(country)) continue
    if (law.generic === null) {
      unknown.push(country)
      continue
    }
    generic.push(country)
    underGeneric.push(...places)
  }
  if (law.generic !== null && underGeneric.length > 0) groups.push({ jurisdiction: law.generic, places: underGeneric })
  const uncovered: string[] = []
  for (const region of distinct(where.map((place) => place.region))) {
    const places = positions((place) => place.region === region)
    const file = law.jurisdictions.get(region)
    if (file !== undefined) groups.push({ jurisdiction: file, places })
    const { country } = where[places[0] as number] as Place
    const isBuiltIn = file !== undefined && !law.added.has(region)
    if (!isBuiltIn && law.federations.has(country)) uncovered.push(region)
  }
  if (policy !== null && where.length > 0) groups.push({ jurisdiction: policy, places: positions(() => true) })
  const elsewhere = elsewhereAsked(supplied, new Set(groups.map(({ jurisdiction }) => jurisdiction)))
  return { groups, uncovered, generic, unknown, elsewhere }
}

const scopeOf = (jurisdiction: CompiledJurisdiction, epoch: Epoch, places: readonly LocalPlace[]): Scope => {
  let lawChangesAt = Number.POSITIVE_INFINITY
  if (epoch.to !== Number.POSITIVE_INFINITY) {
    for (const { place } of places) lawChangesAt = Math.min(lawChangesAt, startOfLocalDay(place.row, epoch.to))
  }
  return { jurisdiction, epoch, places, lawChangesAt }
}

/** Adds the law of one jurisdiction: once per version of the law among its places, for the night it changes. */
const addScopes = (scopes: Scope[], jurisdiction: CompiledJurisdiction, places: readonly LocalPlace[]): void => {
  const epochs = places.map(({ local }) => jurisdiction.epochOn(local.epochDay))
  const first = epochs[0] as Epoch
  if (epochs.every((epoch) => epoch === first)) {
    scopes.push(scopeOf(jurisdiction, first, places))
    return
  }
  for (const epoch of new Set(epochs)) {
    const onThatDay = places.filter((_, i) => epochs[i] === epoch)
    scopes.push(scopeOf(jurisdiction, epoch, onThatDay))
  }
}

/** The law of the places at an instant; null when the instant is outside the zone table. */
export const scopesAt = (jurisdictions: Jurisdictions, where: readonly Place[], at: number): Scopes | null => {
  const places: LocalPlace[] = []
  for (const place of where) {
    const local = localAt(place.row, at)
    if (local === null) return null
    places.push({ place, local })
  }
  const { groups, uncovered, generic, unknown, elsewhere } = jurisdictions
  const scopes: Scope[] = []
  for (const group of groups) {
    const isEverywhere = group.places.length === places.length
    addScopes(scopes, group.jurisdiction, isEverywhere ? places : group.places.map((i) => places[i] as LocalPlace))
  }
  return { scopes, places, uncovered, generic, unknown, elsewhere, isNightOfChange: scopes.length > groups.length }
}
