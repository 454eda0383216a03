import type { CallerKind, Outcome, RecipientKind } from './call.ts'
import type { RelationshipKind } from './consent.ts'
import type { Holiday } from './holiday.ts'
import type { Duration } from './instant.ts'
import type { Weekday, WeeklyWindows } from './windows.ts'

/** How many calls, over what, counting what. */
export interface Cap {
  readonly max: number
  /**
   * `PT24H`: a rolling window of that length. `P7D`: likewise, unless `days` is `calendar`: then that many
   * calendar days, today included, by the recipient's clock.
   */
  readonly per: Duration | 'calendar-day' | 'calendar-week' | 'calendar-month'
  readonly days?: 'calendar'
  /** `attempts`: every call placed. `connected`: answered by a person or a machine. `conversations`: a person spoke. */
  readonly counts: 'attempts' | 'connected' | 'conversations'
  readonly scope: 'number' | 'person' | 'debt' | 'campaign' | 'subject'
  /** Outcomes that never count. */
  readonly except?: readonly Outcome[]
  /** Attempts for other sellers do not count; otherwise the cap binds whoever dials, for whomever. */
  readonly perSeller?: boolean
}

/** A rest after something happened. Calendar days by the recipient's clock, the day itself being day one. */
export interface CoolingOff {
  readonly after: 'conversation' | 'attempt' | 'refusal'
  readonly period: Duration
  readonly days?: 'calendar'
  readonly scope: Cap['scope']
}

/** The parameters of each kind of rule. A key added here is a new kind. */
export interface Params {
  // Prohibitions.
  'calling-hours': {
    readonly windows: WeeklyWindows
    /** Needed when `windows` has a `holiday` key. */
    readonly holidays?: readonly Holiday[]
    /** The statute names one clock, wherever the person is. */
    readonly fixedZone?: string
    /** The person's own `hours` records narrow the window further. */
    readonly narrowedByRequest?: boolean
  }
  'prohibited-days': { readonly days: readonly Weekday[]; readonly holidays: readonly Holiday[] }
  'dnc-registry': {
    readonly registry: string
    readonly maxAge: Duration
    /** It is issued anew each calendar quarter: how long after a quarter began a copy of an earlier one may be used. */
    readonly quarterly?: Duration
  }
  /** The company-specific do-not-call list (47 CFR 64.1200(d)). */
  'internal-dnc': {
    /** The longest the law lets a caller take; the gate honors a request at once. */
    readonly honorWithin: Duration | null
    readonly retain: Duration | null
  }
  /** Prior express consent; `written`: prior express written consent (PEWC). */
  consent: {
    readonly required: 'express' | 'written'
    readonly expiresAfter?: Duration
    /** No consent lifts it; only `liftedBy` does. */
    readonly ban?: boolean
    /** What the consent must contain, in our words. */
    readonly elements: readonly string[]
  }
  revocation: { readonly honorWithin: Duration | null; readonly channels: readonly string[] }
  /** A look-up in the FCC Reassigned Numbers Database (RND). */
  'reassigned-number': {
    /** How old an answer may be; null: no limit stated. */
    readonly refresh: Duration | null
    /** The law demands the check; otherwise a missing answer is a warning. */
    readonly mandatory: boolean
  }
  'call-cap': {
    readonly caps: readonly Cap[]
    /** Calls within this many calendar days after the person's prior consent to more calls are not counted. */
    readonly excusedAfterConsent?: Duration
    /** The cap holds only without a valid consent of this level. */
    readonly unlessConsent?: 'express' | 'written'
  }
  'cooling-off': CoolingOff & { readonly excusedAfterConsent?: Duration }
  /** `maxRate`: the abandonment rate, a share from 0 to 1 of answered calls, over a period. */
  abandonment: { readonly maxRate: number; readonly over: Duration; readonly answerWithin: Duration }
  moratorium: {
    /** The name under which `emergencies.active` lists it. */
    readonly region: string
    /** How old the word that it was checked may be. */
    readonly maxAge: Duration
    readonly trigger: string
  }
  represented: { readonly who: string }
  'caller-id': { readonly must: readonly string[] }

  // What lifts. A version that is `recalled` or `conflicting` never lifts.
  /** An established business relationship (EBR, 47 CFR 64.1200(f)(5)) or what a state calls one. */
  relationship: {
    /** `unlimited`: the law states no period. null: does not count. */
    readonly transaction: Duration | 'unlimited' | null
    readonly inquiry: Duration | 'unlimited' | null
    /** Kinds of `relationship` record that count while they last. */
    readonly ongoing?: readonly RelationshipKind[]
    /** How long a donor counts after the gift: the `to` of a `donor` record, else its `from`. */
    readonly gift?: Duration
    /** How long such a relationship counts after its end. */
    readonly lapsed?: Duration
    /**
     * Either side may end it: transactions and inquiries at or before the end of a `relationship` record with the seller,
     * of any kind but personal, count no more from that end on. Later ones begin another relationship.
     */
    readonly endsWithRelationship?: boolean
    /** It survives a request to stop (it never does unless said). */
    readonly survivesRequest?: boolean
  }
  permission: { readonly level: 'express' | 'written'; readonly expiresAfter?: Duration }
  'hours-request': { readonly basis: string }
  status: { readonly caller?: readonly CallerKind[]; readonly recipient?: readonly RecipientKind[] }

  // What must be done if the call is placed.
  identification: { readonly must: readonly string[]; readonly within?: Duration }
  'opt-out': { readonly must: readonly string[] }
  'recording-consent': { readonly parties: 'one' | 'all' }
  registration: { readonly authority: string; readonly requires: readonly string[] }
  'record-keeping': { readonly retain: Duration; readonly keep: readonly string[] }
  conduct: { readonly must: readonly string[] }

  // Information that neither denies nor lifts: pending, vacated or unsettled law, definitions.
  note: { readonly says: string; readonly status: 'in-force' | 'pending' | 'vacated' | 'unsettled' }
}

export type RuleKind = keyof Params
