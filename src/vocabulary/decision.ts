import type { LineType, RecipientKind } from './call.ts'
import type { PlaceEvidence } from './place.ts'
import type { Reason } from './reason.ts'
import type { Citation, Verified } from './rule.ts'

/** What the caller must do if the call is placed. */
export interface Duty {
  readonly rule: string
  readonly jurisdiction: string
  readonly kind: DutyKind
  /** One sentence for a person. */
  readonly message: string
  readonly citation: Citation
  readonly verified: Verified
}

/** What a duty is about. */
export type DutyKind =
  | 'identification'
  | 'caller-id'
  | 'recording-consent'
  | 'opt-out'
  | 'registration'
  | 'record-keeping'
  | 'abandonment'
  | 'conduct'

/** A rule that would have denied, and what lifted it. */
export interface Exemption {
  /** The rule that was lifted. */
  readonly rule: string
  readonly jurisdiction: string
  /** The rule that lifted it. */
  readonly by: string
  readonly message: string
  readonly citation: Citation
  readonly verified: Verified
  /** Position in the consent input of the record it rests on; null where it rests on the call itself. */
  readonly record: number | null
  /** When it ends by the passing of time, ISO UTC; null: it does not. */
  readonly until: string | null
}

/** What a warning is about. */
export type WarningCode =
  | 'list-ageing'
  | 'consent-expiring'
  | 'places-disagree'
  | 'several-zones'
  | 'region-not-covered'
  | 'generic-policy'
  | 'reassigned-unchecked'

/** Something that did not deny but is about to, or that weakens the decision. */
export interface Warning {
  readonly code: WarningCode
  readonly message: string
  /** The rule it concerns, where there is one. */
  readonly rule?: string
}

/** A plausible place as the decision shows it. */
export interface DecisionPlace {
  readonly region?: string
  readonly zone: string
  /** `2026-07-06T20:14:00-04:00` */
  readonly localTime: string
  readonly from: PlaceEvidence
}

/** The person called as the decision understood them. */
export interface DecisionRecipient {
  /** E.164 where the number could be understood, else the input as given. */
  readonly number: string
  /** ISO 3166-1 alpha-2; empty when unknown. */
  readonly country: string
  readonly places: readonly DecisionPlace[]
  readonly line: LineType | 'unknown'
  readonly kind: RecipientKind
}

interface Shared {
  readonly duties: readonly Duty[]
  readonly exemptions: readonly Exemption[]
  readonly warnings: readonly Warning[]
  /** Until when this decision holds with the facts unchanged, ISO UTC. */
  readonly validUntil: string
  readonly recipient: DecisionRecipient
  /** ISO UTC; the input as text when it could not be understood. */
  readonly now: string
  /** `<package version>+<content hash>/tzdb-<version>` */
  readonly rulebook: string
  /** The same as plain data. */
  toJSON(): DecisionJson
}

/** A decision that the call may be made. */
export type Allowance = Shared & {
  readonly allowed: true
  readonly verdict: 'allow'
  readonly reasons: readonly []
  readonly nextAllowedAt: null
}

/** A decision that it may not, with every reason. */
export type Denial = Shared & {
  readonly allowed: false
  /** `unknown`: nothing forbids, but evidence is missing, stale or ambiguous. */
  readonly verdict: 'deny' | 'unknown'
  readonly reasons: readonly [Reason, ...Reason[]]
  /** First instant, facts unchanged, at which every rule passes; null when time alone cannot help. */
  readonly nextAllowedAt: string | null
}

/** May this number be called now. A denial has at least one reason. */
export type Decision = Allowance | Denial

/** A decision as plain data. */
export type DecisionJson = Omit<Allowance, 'toJSON'> | Omit<Denial, 'toJSON'>
