import type { CompiledJurisdiction } from '../law/compile.ts'
import type { CompiledRulebook } from '../law/rulebook.ts'
import type { Facts } from '../rules/situation.ts'
import type { Place } from '../vocabulary/place.ts'
import type { Jurisdictions } from './scopes.ts'

/** What stays the same from call to call: the law, the company's policy, the lists it chose to honor. */
export interface World {
  readonly law: CompiledRulebook
  readonly policy: CompiledJurisdiction | null
  readonly codesBind: boolean
  readonly blockedRegions: readonly string[]
  /** Registries no rule asks for. */
  readonly extraRegistries: readonly string[]
  /** The jurisdictions of a set of places: most calls go to the plain places of an area code, which are one object. */
  readonly jurisdictionsOf: (places: readonly Place[]) => Jurisdictions
}

/** One call: its facts, the key of its plans, and where the person may be. */
export interface Case {
  readonly facts: Facts
  readonly key: number
  readonly places: readonly Place[]
}
