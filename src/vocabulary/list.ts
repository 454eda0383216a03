import type { Instant } from './instant.ts'

/** One entry of a list with a date after which it no longer counts. */
export interface DncEntry {
  /** E.164, national NANP format, or an area-code wildcard such as `415XXXXXXX`. */
  readonly number: string
  /** Exclusive; absent: for good. */
  readonly expiresAt?: Instant
}

/** What a list says of one number. */
export interface DncListing {
  /** Epoch ms at which the entry lapses; null: never. */
  readonly until: number | null
}

/** A do-not-call list in memory or in a file. */
export interface DncList {
  /** Lower case: `us-national`, `us-fl`, `internal`, or a name of your own. */
  readonly registry: string
  /** Where one company calls for several sellers: whose list this is. */
  readonly seller?: string
  /** When this copy was taken, epoch ms. */
  readonly asOf: number
  /** Area codes (or calling-code prefixes, `+44`) the copy holds; outside them it says nothing. */
  readonly covers: 'all' | readonly string[]
  /** Records that could not be read. One is enough to make the list unusable: it might be any number. */
  readonly problems: readonly { readonly path: string; readonly message: string }[]
  /** The listing of an E.164 number at `now` (epoch ms), or null. */
  find(e164: string, now: number): DncListing | null
  /**
   * For speed alone: whether the NANP number +1 `areaCode` (200 to 999) `line` (seven digits) may be on the list at any
   * time. `false` is certain; `true` is settled by `find`.
   */
  holdsNanp?(areaCode: number, line: number): boolean
}
