import type { DncList } from '../../vocabulary/list.ts'
import type { IndexSource } from './index-header.ts'

/** A do-not-call list of any size in memory, opened from an index file. */
export interface DncIndex extends DncList {
  readonly info: IndexInfo
  /**
   * Whether the NANP number +1 `areaCode` (200 to 999) `line` (its other seven digits, 0 to 9,999,999) is on the list.
   *
   * @throws RangeError for other numbers
   */
  holdsNanp(areaCode: number, line: number): boolean
  /**
   * What another thread opens with `openDncIndex` to use the same memory; it may be posted any number of times.
   *
   * @throws PredialError `config-invalid` where the host has no shared memory, or after `close`
   */
  share(): DncIndexShare
  /** Lets go of the memory; asking afterwards throws. */
  close(): void
}

/** What an index says of itself. */
export interface IndexInfo {
  readonly registry: string
  readonly seller?: string
  /** ISO 8601, UTC: when the copy of the list was taken. */
  readonly asOf: string
  /** ISO 8601, UTC. */
  readonly builtAt: string
  readonly covers: 'all' | readonly string[]
  /** Numbers on the list. */
  readonly count: number
  /** Of these, outside the area codes below. */
  readonly otherNumbers: number
  readonly areaCodes: readonly { readonly areaCode: string; readonly count: number }[]
  /** Length of the file. */
  readonly bytes: number
  /** Of the file format: `1.0`. */
  readonly version: string
  readonly sources: readonly IndexSource[]
  /** Entries read from the sources. */
  readonly lines: number
  /** Entries left out, since they had lapsed when the copy was taken. */
  readonly rejected: number
  /** Numbers that came more than once. */
  readonly duplicates: number
  /** What built it, with its version. */
  readonly tool: string
}

export type IndexMode = 'compact' | 'expanded'

/** An open index as it goes to another thread: plain values and shared memory. */
export interface DncIndexShare {
  readonly kind: 'predial-dnc-index'
  readonly mode: IndexMode
  readonly seller?: string
  /** The index file in `compact` mode; in `expanded` mode its header and description. */
  readonly file: SharedArrayBuffer
  /** One bit for each number, in `expanded` mode. */
  readonly bits?: SharedArrayBuffer
}
