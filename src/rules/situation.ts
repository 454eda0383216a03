import type { LocalTime } from '../clock/local.ts'
import type { ConsentQuery } from '../consent/fold.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import type { CallerKind, LineType, Purpose, RecipientKind, Technology } from '../vocabulary/call.ts'
import type { Consent } from '../vocabulary/consent.ts'
import type { ParsedNumber, Place } from '../vocabulary/place.ts'
import type { Draft } from './finding.ts'

/** A call after defaults: everything a rule may ask of it. */
export interface ResolvedCall {
  readonly purpose: Purpose
  readonly technology: Technology
  readonly kind: RecipientKind
  readonly line: LineType | undefined
  readonly callerKind: CallerKind | undefined
  readonly seller: string | undefined
  readonly campaign: string | undefined
  readonly subject: string | undefined
  readonly debt: string | undefined
  /** E.164 as given; `callerIdValid` says whether it could be a number a person can call back. */
  readonly callerId: string | undefined
  readonly callerIdValid: boolean
}

/** What the configured copies of one registry say of the number. */
export interface Listing {
  readonly registry: string
  /** Epoch ms of the freshest copy that covers the number; null: copies exist, but none covers it. */
  readonly asOf: number | null
  /** Of the freshest copy, whatever it covers. */
  readonly newest: number
  /** Date of the copy that holds the number, and when the entry lapses (Infinity: never); null: not listed. */
  readonly listed: { readonly asOf: number; readonly until: number } | null
  /** A record of the list that could not be read, and might be this number. */
  readonly problem: { readonly path: string } | null
}

/** An answer of the Reassigned Numbers Database in epoch ms. */
export type ReassignedAnswer =
  | { readonly disconnectedAt: number }
  | { readonly checkedAt: number; readonly result: 'yes' | 'no' | 'no-data' }

/** Everything gathered about a call that does not depend on the instant: what `decide` takes. */
export interface Facts {
  readonly number: ParsedNumber
  readonly call: ResolvedCall
  readonly consent: Consent
  /** Consents and dealings at or before this are another person's: the number was reassigned. */
  readonly voidBefore: number
  readonly reassigned: ReassignedAnswer | null
  /** undefined: no copy of that registry was supplied. */
  readonly listing: (registry: string) => Listing | undefined
  /** Oldest first; null: no history was supplied. */
  readonly attempts: () => readonly AttemptRecord[] | null
  readonly stats:
    | ((campaign: string, since: number, until: number) => { answered: number; abandoned: number } | null)
    | null
  readonly emergencies: { readonly asOf: number; readonly active: readonly string[] } | null
}

/** A plausible place with its clock at the instant. */
export interface LocalPlace {
  readonly place: Place
  readonly local: LocalTime
}

/** What one rule is asked: the facts, at an instant, in the places of its jurisdiction. */
export interface Situation {
  readonly at: number
  readonly facts: Facts
  readonly query: ConsentQuery
  readonly places: readonly LocalPlace[]
  /** What several rules ask alike is worked out once per evaluation; undefined: not yet. */
  readonly memo: { stop: Draft | null | undefined }
}
