import type { Purpose, Technology } from './call.ts'
import type { Instant } from './instant.ts'
import type { WeeklyWindows } from './windows.ts'

/** What a record covers; a key that is absent covers all. */
export interface Scope {
  readonly sellers?: readonly string[]
  readonly purposes?: readonly Purpose[]
  readonly technologies?: readonly Technology[]
}

/** How a consent can be proved. */
export interface Proof {
  readonly id?: string
  readonly url?: string
  readonly text?: string
  readonly ip?: string
  readonly userAgent?: string
  readonly recordingUrl?: string
  readonly sha256?: string
}

interface AnyRecord {
  /** The number the record was given for; absent: the number being dialled. */
  readonly number?: string
}

/** One dated fact about a person's wishes or dealings. What holds at an instant is derived from all of them. */
export type ConsentRecord = AnyRecord &
  (
    | {
        readonly type: 'consent'
        /** `written`: prior express written consent (PEWC). `express`: oral suffices. */
        readonly level: 'express' | 'written'
        readonly at: Instant
        readonly expiresAt?: Instant
        readonly scope?: Scope
        readonly proof?: Proof
      }
    | { readonly type: 'revocation'; readonly at: Instant; readonly scope?: Scope; readonly via?: string }
    | { readonly type: 'do-not-call'; readonly at: Instant; readonly scope?: Scope }
    | { readonly type: 'refusal'; readonly at: Instant }
    | { readonly type: 'transaction'; readonly at: Instant; readonly seller?: string }
    | { readonly type: 'inquiry'; readonly at: Instant; readonly seller?: string }
    | {
        readonly type: 'relationship'
        readonly kind: 'personal' | 'member' | 'donor' | 'subscriber'
        readonly from: Instant
        readonly to?: Instant
        readonly seller?: string
      }
    | { readonly type: 'hours'; readonly allow: WeeklyWindows; readonly zone?: string; readonly at: Instant }
    | { readonly type: 'represented'; readonly at: Instant; readonly to?: Instant }
  )

export type ConsentRecordType = ConsentRecord['type']
export type RelationshipKind = Extract<ConsentRecord, { type: 'relationship' }>['kind']

/** A record that could not be understood: where, and what is wrong with it. */
export interface ConsentProblem {
  /** `consent[2].at` */
  readonly path: string
  readonly message: string
}

/** A parsed record: instants as epoch milliseconds, numbers as E.164. */
export interface ParsedRecord {
  readonly type: ConsentRecordType
  /** Position in the input, for messages and audit. */
  readonly index: number
  /** E.164, or null for the number being dialled. */
  readonly number: string | null
  /** Epoch ms; `from` of a relationship. */
  readonly at: number
  /** Epoch ms at which it ends: `expiresAt` of a consent, `to` of a relationship or representation. Infinity: open. */
  readonly endsAt: number
  readonly level: 'express' | 'written' | null
  readonly kind: RelationshipKind | null
  /** null: all. `seller` of a transaction, inquiry or relationship is a list of one. */
  readonly sellers: readonly string[] | null
  readonly purposes: readonly Purpose[] | null
  readonly technologies: readonly Technology[] | null
  readonly allow: WeeklyWindows | null
  readonly zone: string | null
}

/** Records checked once by `parseConsent`; deciding with it costs nothing further. Immutable. */
export interface Consent {
  readonly records: readonly ParsedRecord[]
  /** Empty when every record was understood; otherwise every decision is a denial `consent-invalid`. */
  readonly problems: readonly ConsentProblem[]
}

/** What `canDial` takes: parsed records, one record, many, or nothing known. */
export type ConsentInput = Consent | ConsentRecord | readonly ConsentRecord[] | null
