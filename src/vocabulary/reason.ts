import type { Cap, CoolingOff } from './params.ts'
import type { NumberClass, PlaceEvidence } from './place.ts'
import type { Citation, Verified } from './rule.ts'

/**
 * What each code carries besides the common fields. A key added here is a new reason code. Dates are ISO 8601 in UTC,
 * durations ISO 8601; `record` is a position in the consent input, `path` that of a bad field; rates are shares from 0 to 1.
 */
export interface ReasonFields {
  'input-invalid': { readonly path: string }
  'number-invalid': { readonly path: string }
  'number-not-dialable': { readonly class: NumberClass }
  'consent-invalid': { readonly path: string }
  'consent-missing': { readonly level: 'express' | 'written' | 'none-suffices' }
  'consent-expired': { readonly level: 'express' | 'written'; readonly record: number; readonly expiredAt: string }
  'consent-revoked': { readonly record: number; readonly revokedAt: string }
  'number-reassigned': { readonly record: number | null }
  listed: { readonly registry: string; readonly asOf: string }
  'list-missing': { readonly registry: string }
  'list-stale': { readonly registry: string; readonly asOf: string; readonly maxAge: string }
  /** `asOf`: of the freshest copy, which does not hold the area code (empty outside North America). */
  'list-not-covering': { readonly registry: string; readonly asOf: string; readonly areaCode: string }
  'do-not-call-request': { readonly record: number; readonly requestedAt: string }
  'outside-hours': {
    readonly zone: string
    /** `2026-07-06T20:14:00-04:00` */
    readonly localTime: string
    /** Today's window that is nearest, null when closed all day. */
    readonly window: readonly [string, string] | null
    readonly from: PlaceEvidence | 'statute'
  }
  'prohibited-day': { readonly zone: string; readonly localTime: string; readonly day: string }
  moratorium: { readonly region: string }
  'cap-reached': {
    readonly cap: number
    readonly count: number
    readonly per: Cap['per']
    readonly counts: Cap['counts']
    readonly scope: Cap['scope']
  }
  'cooling-off': { readonly after: CoolingOff['after']; readonly since: string; readonly period: string }
  'history-missing': { readonly cap: number; readonly per: string }
  represented: { readonly record: number }
  'abandonment-rate': { readonly rate: number; readonly maxRate: number; readonly campaign: string }
  'caller-id-invalid': { readonly path: string }
  'jurisdiction-unknown': { readonly number: string }
  'evidence-unavailable': { readonly source: string; readonly path?: string }
  'company-policy': { readonly policy: string }
}

/** What kind of thing is wrong; never renamed. */
export type ReasonCode = keyof ReasonFields

/** What every reason carries. */
export interface ReasonCommon {
  /** Which rule: `us-fl.calling-hours`; gate-level reasons use `gate.*`. */
  readonly rule: string
  readonly jurisdiction: string
  /** One sentence for a person, with the figures. */
  readonly message: string
  readonly citation: Citation
  /** How well the fact behind the rule is established; `own` = the company's or the gate's. */
  readonly verified: Verified
  /** For missing evidence: what would settle it. */
  readonly settles?: string
  /** When this reason alone lifts by the passing of time, ISO UTC. */
  readonly until: string | null
}

/** One rule that denies. A union on `code`. */
export type Reason<C extends ReasonCode = ReasonCode> = {
  [K in C]: ReasonCommon & { readonly code: K } & ReasonFields[K]
}[C]
