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

/** What a decision is made of, before its verdict is drawn. */
export interface DecisionParts {
  readonly reasons: readonly Reason[]
  readonly duties: readonly Duty[]
  readonly exemptions: readonly Exemption[]
  readonly warnings: readonly Warning[]
  readonly nextAllowedAt: string | null
  readonly validUntil: string
  readonly recipient: DecisionRecipient
  readonly now: string
  readonly rulebook: string
}

/** A decision; `toJSON` sits on the prototype so that two decisions compare field by field. */
class Decided {
  readonly allowed: boolean
  readonly verdict: 'allow' | 'deny' | 'unknown'
  readonly reasons: readonly Reason[]
  readonly duties: readonly Duty[]
  readonly exemptions: readonly Exemption[]
  readonly warnings: readonly Warning[]
  readonly nextAllowedAt: string | null
  readonly validUntil: string
  readonly recipient: DecisionRecipient
  readonly now: string
  readonly rulebook: string

  constructor(parts: DecisionParts) {
    const { reasons } = parts
    this.allowed = reasons.length === 0
    this.verdict = this.allowed ? 'allow' : reasons.every(({ code }) => EVIDENCE.has(code)) ? 'unknown' : 'deny'
    this.reasons = reasons
    this.duties = parts.duties
    this.exemptions = parts.exemptions
    this.warnings = parts.warnings
    this.nextAllowedAt = parts.nextAllowedAt
    this.validUntil = parts.validUntil
    this.recipient = parts.recipient
    this.now = parts.now
    this.rulebook = parts.rulebook
  }

  toJSON(): DecisionJson {
    return { ...this } as unknown as DecisionJson
  }
}

/** Draws the verdict: allowed when no rule denies. */
export const decisionOf = (parts: DecisionParts): Decision => new Decided(parts) as Decision
