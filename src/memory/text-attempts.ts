import type { AttemptLog, AttemptRecord } from '../ports/attempt-store.ts'
import type { Outcome } from '../vocabulary/call.ts'

interface Log {
  /** Replaced, never changed in place: what was read stays as it was. */
  attempts: readonly AttemptRecord[]
  version: number
}

/** Logs under keys of any text: an id of a person, a number outside the NANP. */
export interface TextAttempts {
  readonly read: (key: string, since: number) => AttemptLog | null
  /** `version` null: whatever it is. */
  readonly append: (key: string, version: number | null, attempt: AttemptRecord) => boolean
  readonly settle: (key: string, attemptId: string, outcome: Outcome) => boolean
  readonly release: (key: string, attemptId: string) => boolean
}

export const textAttempts = (): TextAttempts => {
  const logs = new Map<string, Log>()

  // Settling and releasing move the version as well: a decision may rest on either.
  const write = (log: Log, attempts: readonly AttemptRecord[]): boolean => {
    log.attempts = Object.freeze(attempts)
    log.version += 1
    return true
  }

  return {
    read(key, since) {
      const log = logs.get(key)
      if (log === undefined) return null
      const { attempts, version } = log
      const [oldest] = attempts
      // Most logs hold nothing older than any rule looks back, and are handed out as they are.
      if (oldest === undefined || !(oldest.at < since)) return { attempts, version }
      return { attempts: attempts.filter(({ at }) => !(at < since)), version }
    },

    append(key, version, attempt) {
      const log = logs.get(key) ?? { attempts: [], version: 0 }
      if (version !== null && log.version !== version) return false
      if (log.attempts.some(({ id }) => id === attempt.id)) return false
      logs.set(key, log)
      return write(log, inserted(log.attempts, attempt))
    },

    settle(key, attemptId, outcome) {
      const log = logs.get(key)
      const index = log?.attempts.findIndex(({ id }) => id === attemptId) ?? -1
      if (log === undefined || index < 0) return false
      const settled = Object.freeze({ ...(log.attempts[index] as AttemptRecord), outcome })
      return write(log, log.attempts.with(index, settled))
    },

    release(key, attemptId) {
      const log = logs.get(key)
      const rest = log?.attempts.filter(({ id }) => id !== attemptId)
      // The log stays even when empty, so that its version is never used twice.
      return log !== undefined && rest !== undefined && rest.length < log.attempts.length && write(log, rest)
    },
  }
}

/** Attempts may be reported late; those of the same instant keep the order in which they came. */
function inserted(attempts: readonly AttemptRecord[], attempt: AttemptRecord): readonly AttemptRecord[] {
  const after = attempts.findLastIndex(({ at }) => at <= attempt.at) + 1
  return attempts.toSpliced(after, 0, Object.freeze({ ...attempt }))
}
