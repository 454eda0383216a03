import type { Decision, DecisionJson, DecisionRecipient, Duty, Exemption, Warning } from '../vocabulary/decision.ts'
import type { Reason, ReasonCode } from '../vocabulary/reason.ts'

/** Reasons that say evidence is missing, stale or ambiguous rather than that the law forbids. */
const EVIDENCE: ReadonlySet<ReasonCode> = new Set<ReasonCode>([
  'list-missing',
  'list-stale',
  'list-not-covering',
  'history-missing',
  'jurisdiction-unknown',
  'evidence-unavailable',
])

type Verdict = Decision['verdict']

/** A decision; `toJSON` sits on the prototype so that two decisions compare field by field. */
export class Decided {
  declare readonly allowed: boolean
  declare readonly verdict: Verdict
  declare readonly reasons: readonly Reason[]
  declare readonly duties: readonly Duty[]
  declare readonly exemptions: readonly Exemption[]
  declare readonly warnings: readonly Warning[]
  declare readonly nextAllowedAt: string | null
  declare readonly validUntil: string
  declare readonly recipient: DecisionRecipient
  declare readonly now: string
  declare readonly rulebook: string

  constructor(
    verdict: Verdict,
    reasons: readonly Reason[],
    duties: readonly Duty[],
    exemptions: readonly Exemption[],
    warnings: readonly Warning[],
    nextAllowedAt: string | null,
    validUntil: string,
    recipient: DecisionRecipient,
    now: string,
    rulebook: string,
  ) {
    this.allowed = verdict === 'allow'
    this.verdict = verdict
    this.reasons = reasons
    this.duties = duties
    this.exemptions = exemptions
    this.warnings = warnings
    this.nextAllowedAt = nextAllowedAt
    this.validUntil = validUntil
    this.recipient = recipient
    this.now = now
    this.rulebook = rulebook
  }

  toJSON(): DecisionJson {
    return { ...this } as unknown as DecisionJson
  }
}

/** Allowed when no rule denies. */
export const verdictOf = (reasons: readonly Reason[]): Verdict => {
  if (reasons.length === 0) return 'allow'
  for (let i = 0; i < reasons.length; i++) if (!EVIDENCE.has((reasons[i] as Reason).code)) return 'deny'
  return 'unknown'
}
