import { PredialError } from '../errors.ts'
import type { AttemptLog, AttemptRecord, AttemptStore } from '../ports/attempt-store.ts'

interface Log {
  /** Replaced, never changed in place: what was read stays as it was. */
  attempts: readonly AttemptRecord[]
  version: number
}

const NEVER_CALLED: AttemptLog = Object.freeze({ attempts: Object.freeze([]), version: 0 })

/** An attempt of an earlier run, with the key of its log where that is not its number. */
export type InitialAttempt = AttemptRecord & { readonly key?: string }

/**
 * Attempt history in the memory of this process. Two processes that dial for the same people need a shared store.
 *
 * @param initial the history so far, in any order
 * @throws PredialError `config-invalid` for a record without an id, number or instant, and for an id given twice
 */
export function memoryAttempts(initial: Iterable<InitialAttempt> = []): AttemptStore {
  const logs = new Map<string, Log>()

  const logOf = (key: string): Log => {
    const held = logs.get(key)
    if (held !== undefined) return held
    const log: Log = { attempts: [], version: 0 }
    logs.set(key, log)
    return log
  }

  // Settling and releasing move the version as well: a decision may rest on either.
  const write = (log: Log, attempts: readonly AttemptRecord[]): boolean => {
    log.attempts = Object.freeze(attempts)
    log.version += 1
    return true
  }

  let index = 0
  for (const record of initial) {
    check(record, `initial[${index}]`)
    const { key, ...attempt } = record
    const log = logOf(key ?? attempt.number)
    if (log.attempts.some(({ id }) => id === attempt.id)) {
      throw new PredialError('config-invalid', `initial[${index}].id`, `\`${attempt.id}\` is already in this log`)
    }
    write(log, inserted(log.attempts, attempt))
    index += 1
  }

  return {
    read(key, since) {
      const log = logs.get(key)
      if (log === undefined) return NEVER_CALLED
      const { attempts, version } = log
      const [oldest] = attempts
      // Most logs hold nothing older than any rule looks back, and are handed out as they are.
      if (oldest === undefined || !(oldest.at < since)) return { attempts, version }
      return { attempts: attempts.filter(({ at }) => !(at < since)), version }
    },

    append(key, version, attempt) {
      check(attempt, 'attempt')
      const log = logs.get(key)
      if ((log?.version ?? 0) !== version) return false
      if (log?.attempts.some(({ id }) => id === attempt.id)) return false
      const target = logOf(key)
      return write(target, inserted(target.attempts, attempt))
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

/** An instant that is not a number would fall out of every window unseen. */
function check(attempt: AttemptRecord, path: string): void {
  if (typeof attempt !== 'object' || attempt === null)
    throw new PredialError('config-invalid', path, 'must be an object')
  const { id, at, number } = attempt
  if (typeof id !== 'string' || id === '') throw new PredialError('config-invalid', `${path}.id`, 'must be a text')
  if (!Number.isFinite(at)) throw new PredialError('config-invalid', `${path}.at`, 'must be epoch milliseconds')
  if (typeof number !== 'string' || number === '') {
    throw new PredialError('config-invalid', `${path}.number`, 'must be E.164')
  }
}
