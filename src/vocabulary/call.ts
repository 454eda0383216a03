import type { Instant } from './instant.ts'

/** Why the call is made. Any sales content makes it `telemarketing`. */
export type Purpose =
  | 'telemarketing'
  | 'informational'
  | 'debt-collection'
  | 'charity'
  | 'political'
  | 'survey'
  | 'healthcare'
  | 'emergency'

/**
 * How the call is placed.
 *
 * - `manual`: a person dials this number.
 * - `autodialed`: software selects or dials from a list and a live agent speaks.
 * - `atds`: a random or sequential number generator, 47 U.S.C. 227(a)(1).
 * - `prerecorded`: a recording speaks. A recorded voicemail counts.
 * - `ai-voice`: a synthetic voice speaks.
 * - `text`: SMS or MMS.
 */
export type Technology = 'manual' | 'autodialed' | 'atds' | 'prerecorded' | 'ai-voice' | 'text'

/** Who calls. `nonprofit` calls for itself; `fundraiser` is a company calling for one. */
export type CallerKind = 'seller' | 'nonprofit' | 'fundraiser' | 'debt-collector' | 'creditor'

/** The subscriber: a person in private life, or a business. */
export type RecipientKind = 'consumer' | 'business'

/** What the number rings on. */
export type LineType = 'wireless' | 'landline' | 'voip'

/** How an attempt ended. `failed`: the network never reached the line (not in service, congestion). */
export type Outcome = 'no-answer' | 'busy' | 'voicemail' | 'conversation' | 'abandoned' | 'failed'

/** One earlier attempt to reach the person. What is left out counts in the stricter way. */
export interface Attempt {
  readonly at: Instant
  /** The number dialled, E.164; absent: the number being asked about. */
  readonly number?: string
  readonly outcome?: Outcome
  readonly seller?: string
  readonly campaign?: string
  readonly subject?: string
  readonly debt?: string
  readonly technology?: Technology
  readonly purpose?: Purpose
}

/** An answer of the FCC Reassigned Numbers Database, or the date on which the number was disconnected. */
export type Reassigned =
  | { readonly disconnectedAt: Instant }
  | { readonly checkedAt: Instant; readonly result: 'yes' | 'no' | 'no-data' }

/** What is known of the person called and of where they are. */
export interface Recipient {
  /** Your own id of the person: caps that are per person hold across that person's numbers. */
  readonly id?: string
  /** Default `consumer`. */
  readonly kind?: RecipientKind
  /** Unknown: the stricter of the possibilities. */
  readonly line?: LineType
  /** ISO 3166-1 alpha-2. */
  readonly country?: string
  /** ISO 3166-2, `US-FL`. */
  readonly region?: string
  readonly postalCode?: string
  /** Degrees, WGS 84. */
  readonly latitude?: number
  readonly longitude?: number
  /** IANA zone. */
  readonly zone?: string
  readonly reassigned?: Reassigned
}

/** Who places the call. */
export interface Caller {
  /** Left out: the stricter of the possibilities. */
  readonly kind?: CallerKind
  /** Where the caller is; no rule of this release asks. */
  readonly country?: string
  readonly region?: string
}

/** The call that is about to be placed. */
export interface Call {
  /** Default `telemarketing`. */
  readonly purpose?: Purpose
  /** Default `autodialed`. */
  readonly technology?: Technology
  /** On whose behalf; consent and company do-not-call requests are per seller. */
  readonly seller?: string
  readonly campaign?: string
  /** Subject matter, where a cap is per subject. */
  readonly subject?: string
  /** The debt, where a cap is per debt. */
  readonly debt?: string
  /** The number that will be shown, E.164. */
  readonly callerId?: string
  readonly caller?: Caller
  /** ISO 3166-1 alpha-2, for numbers in national format. */
  readonly defaultCountry?: string
  readonly recipient?: Recipient
  /** Attempts that no store holds; they are added to those of a store, so that one given in both counts twice. */
  readonly attempts?: readonly Attempt[]
}
