import type { Outcome, Purpose, Technology } from '../vocabulary/call.ts'

/** One attempt as a store keeps it; instants are epoch milliseconds. */
export interface AttemptRecord {
  /** Unique within its log. */
  readonly id: string
  readonly at: number
  /** E.164. */
  readonly number: string
  readonly outcome?: Outcome
  readonly seller?: string
  readonly campaign?: string
  readonly subject?: string
  readonly debt?: string
  readonly technology?: Technology
  readonly purpose?: Purpose
}

/** A log as it was read: what it holds, and the version an append must name. */
export interface AttemptLog {
  /** Oldest first. */
  readonly attempts: readonly AttemptRecord[]
  readonly version: number
}

/**
 * Attempts as an append-only log per key (a number, or `id:` and your id of a person). A store knows nothing of
 * law: it reads, and it appends if nobody else did.
 */
export interface AttemptStore {
  /** Attempts at or after `since` (epoch ms), oldest first, and the log's version. */
  read(key: string, since: number): AttemptLog
  /** Appends in one atomic step if the log is still at `version`; `false` wrote nothing, and the gate decides again. */
  append(key: string, version: number, attempt: AttemptRecord): boolean
  /** Says how an attempt ended, and when (epoch ms, which a store need not keep); `false`: no such attempt. */
  settle(key: string, attemptId: string, outcome: Outcome, at: number): boolean
  /** Removes an attempt that was never placed; `false`: no such attempt. */
  release(key: string, attemptId: string): boolean
}
