import type { Draft } from '../rules/finding.ts'
import type { Warning } from '../vocabulary/decision.ts'
import type { RuleIdentity } from './gate-rules.ts'
import type { Exempted } from './lift-for.ts'
import type { Scopes } from './scopes.ts'

export interface Denied {
  readonly rule: RuleIdentity
  readonly draft: Draft
  /** First instant at which the rule may stop denying, an exemption that starts later included; null: never by time. */
  readonly until: number | null
  /** As `until`, and when the rule itself changes: where the search for the next allowed instant goes on. */
  readonly retryAt: number | null
  /** Its place among the rules of the places, counted through; the gate's own come before or after them all. */
  readonly rank: number
}

/** What every rule says at one instant. */
export interface Evaluation {
  readonly denied: readonly Denied[]
  readonly exempted: readonly Exempted[]
  readonly warnings: readonly Warning[]
  readonly scopes: Scopes | null
  /** First instant at which any finding may change. */
  readonly changesAt: number
  /** First instant at which any may be worded otherwise, but for the time in it. */
  readonly wordsChangeAt: number
  /** Whether a rule or a source failed: that may not happen again. */
  readonly failed: boolean
  /** Whether a request to stop stands that no time and no law lifts. */
  readonly stopped: boolean
}

/** The earlier of two instants, of which the first may never come (null); null: neither comes. */
export const earliest = (a: number | null, b: number): number | null => {
  const first = Math.min(a ?? Number.POSITIVE_INFINITY, b)
  return first === Number.POSITIVE_INFINITY ? null : first
}
