import type { Warning } from '../vocabulary/decision.ts'
import type { ReasonCode, ReasonFields } from '../vocabulary/reason.ts'

/** A reason before it is worded and cited. */
export type Draft<C extends ReasonCode = ReasonCode> = {
  [K in C]: {
    readonly code: K
    readonly fields: ReasonFields[K]
    /** First instant (epoch ms) at which the rule could pass, everything else unchanged; null: time does not help. */
    readonly until: number | null
    readonly settles?: string
  }
}[C]

/** A warning before it is told which rule it concerns. */
export type WarningWords = Omit<Warning, 'rule'>

/** What one rule says of one situation; `decide` combines findings, nothing else does. */
export type Finding =
  | {
      readonly outcome: 'pass'
      /** First instant (epoch ms) at which it may say otherwise; Infinity: never. */
      readonly changesAt: number
      readonly warning: WarningWords | null
    }
  | { readonly outcome: 'deny'; readonly draft: Draft; readonly changesAt: number }

export const PASS: Finding = { outcome: 'pass', changesAt: Number.POSITIVE_INFINITY, warning: null }

export const passUntil = (changesAt: number, warning: WarningWords | null = null): Finding =>
  changesAt === Number.POSITIVE_INFINITY && warning === null ? PASS : { outcome: 'pass', changesAt, warning }

/** A denial; it may change when it lifts, or at `changesAt` where that is sooner. */
export const deny = (draft: Draft, changesAt: number = Number.POSITIVE_INFINITY): Finding => ({
  outcome: 'deny',
  draft,
  changesAt: Math.min(changesAt, draft.until ?? Number.POSITIVE_INFINITY),
})

/** Whether something lifts a rule now, and if not, when it first might. */
export type Lift =
  | { readonly lifts: true; readonly record: number | null; readonly until: number }
  | { readonly lifts: false; readonly startsAt: number | null }

export const NO_LIFT: Lift = { lifts: false, startsAt: null }
