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
      /** First instant at which it may be worded otherwise, a warning appearing included; Infinity: never. */
      readonly wordsChangeAt: number
      readonly warning: WarningWords | null
    }
  | { readonly outcome: 'deny'; readonly draft: Draft; readonly changesAt: number; readonly wordsChangeAt: number }

const NEVER = Number.POSITIVE_INFINITY

export const PASS: Finding = { outcome: 'pass', changesAt: NEVER, wordsChangeAt: NEVER, warning: null }

export const passUntil = (
  changesAt: number,
  warning: WarningWords | null = null,
  wordsChangeAt: number = NEVER,
): Finding =>
  changesAt === NEVER && warning === null && wordsChangeAt === NEVER
    ? PASS
    : { outcome: 'pass', changesAt, wordsChangeAt, warning }

/** A denial; it may change when it lifts, or at `changesAt` where that is sooner. The clock in its words always runs. */
export const deny = (draft: Draft, changesAt: number = NEVER, wordsChangeAt: number = NEVER): Finding => ({
  outcome: 'deny',
  draft,
  changesAt: Math.min(changesAt, draft.until ?? NEVER),
  wordsChangeAt,
})

/** Whether something lifts a rule now, and if not, when it first might. */
export type Lift =
  | { readonly lifts: true; readonly record: number | null; readonly until: number }
  | { readonly lifts: false; readonly startsAt: number | null }

export const NO_LIFT: Lift = { lifts: false, startsAt: null }
