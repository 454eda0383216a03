import type { CallerKind, Purpose, Technology } from './call.ts'
import type { IsoDate } from './instant.ts'
import type { Params, RuleKind } from './params.ts'

/** Where the law says so. */
export interface Citation {
  readonly text: string
  readonly url?: string
}

/** How well a fact was established. */
export type Confidence = 'primary' | 'secondary' | 'recalled' | 'conflicting'
/** As `Confidence`; `own`: the company's or the gate's own rule. */
export type Verified = Confidence | 'own'

/**
 * Which subscriber and line a rule reaches; a list is a union. `residential` is another word for `consumer`:
 * a person called in private life, on any line. `wireless` and `landline` reach both kinds.
 */
export type RecipientClass =
  | 'any'
  | 'consumer'
  | 'residential'
  | 'business'
  | 'wireless'
  | 'landline'
  | 'consumer-wireless'
  | 'consumer-landline'
  | 'business-wireless'
  | 'business-landline'

/** The calls a rule reaches. What the caller left unsaid is taken as covered. */
export interface Covers {
  readonly purpose: readonly (Purpose | 'any')[]
  /** `any` leaves nothing out; `atds` alone is a federal autodialer, voice or text. */
  readonly technology: readonly (Technology | 'any')[]
  readonly recipient: readonly RecipientClass[]
  /** Absent: every kind of caller. */
  readonly caller?: readonly CallerKind[]
  /**
   * Absent: every subject. Words of which `call.subject` holds one, in any case; a call that states none is taken for
   * another's, but for a list that holds its number.
   */
  readonly subject?: readonly string[]
  /** Part of the jurisdiction alone: reached when the ZIP code or the area code lies in it, or neither says where. */
  readonly area?: { readonly name: string; readonly zip3: readonly string[]; readonly areaCodes: readonly string[] }
}

/** The law between two dates, with everything a lawyer asks of it. */
export interface RuleVersion<K extends RuleKind = RuleKind> {
  /** First local day on which it is law; null: before our horizon. It lasts until the next version. */
  readonly from: IsoDate | null
  readonly citation: string
  /** A URL where the text can be read. */
  readonly source?: string
  readonly verified: { readonly on: IsoDate; readonly by?: string; readonly from: Confidence }
  readonly covers: Covers
  /** Ids of the rules that lift this one (kinds `relationship`, `permission`, `hours-request`, `status`). */
  readonly liftedBy: readonly string[]
  /** null: repealed. */
  readonly params: Params[K] | null
  /** A voluntary code of practice rather than a statute. */
  readonly code?: boolean
  /** Doubts and readings, for people. */
  readonly note?: string
}

/** One rule of one jurisdiction, through time. Versions are oldest first and never edited once past. */
export interface RuleOf<K extends RuleKind> {
  /** `us-fl.calling-hours`; never renamed or reused. */
  readonly id: string
  readonly kind: K
  readonly title: string
  readonly versions: readonly [RuleVersion<K>, ...RuleVersion<K>[]]
}

/** A rule of any kind. */
export type Rule = { [K in RuleKind]: RuleOf<K> }[RuleKind]

/** The law of one jurisdiction. */
export interface JurisdictionFile {
  /** ISO 3166-1 or 3166-2. */
  readonly jurisdiction: string
  /** As a sentence names it: `Florida`. */
  readonly name: string
  /** The jurisdiction whose rules apply as well; all must pass. */
  readonly within?: string
  /** It holds rules that a user added and nothing else: whatever holds where there is no file holds here too. */
  readonly added?: boolean
  readonly rules: readonly Rule[]
}
