import type { Call } from '../../src/vocabulary/call.ts'
import type { ConsentRecord } from '../../src/vocabulary/consent.ts'

/** How the copies of the registries differ from the default: every registry, empty, one hour old. */
export interface ListChanges {
  /** Registries whose copy holds the number. */
  readonly on: readonly string[]
  /** Registries of which there is no copy. */
  readonly none: readonly string[]
  /** How old a copy is, in milliseconds. */
  readonly age: ReadonlyMap<string, number>
  /** The area codes a copy holds. */
  readonly covers: ReadonlyMap<string, readonly string[]>
}

/** Answered and abandoned calls of a campaign; `at` null: whenever asked. */
export interface CampaignCount {
  readonly campaign: string
  readonly answered: number
  readonly abandoned: number
  readonly at: number | null
}

/** What else the gate is told. */
export interface World {
  /** Regions under a declared emergency. */
  readonly active: readonly string[]
  /** How long ago emergencies were checked, in milliseconds; null: never. */
  readonly checkedAgo: number | null
  /** False: no attempt store at all. */
  readonly hasHistory: boolean
  readonly stats: readonly CampaignCount[]
}

/** What the law says of the row. */
export interface Expectation {
  readonly verdict: 'allow' | 'deny' | 'unknown'
  readonly reasons: readonly { readonly code: string; readonly rule: string | null }[]
  /** Rules that must have been lifted. */
  readonly lifted: readonly string[]
  /** Epoch ms; null: time alone does not help; undefined: the row does not say. */
  readonly next: number | null | undefined
  /** Codes of warnings that must be there; behind a `!`, that must not. */
  readonly warnings: readonly string[]
  /** Rules of duties likewise; `rule~5_years` is one whose message holds `5 years`. */
  readonly duties: readonly string[]
}

/** One row of a law table, read. */
export interface Row {
  readonly id: string
  /** `fixtures/us/federal-hours.md:17` */
  readonly where: string
  readonly at: number
  readonly number: string
  readonly call: Call
  readonly consent: readonly ConsentRecord[] | null
  readonly lists: ListChanges
  readonly world: World
  readonly expected: Expectation
  readonly because: string
}
