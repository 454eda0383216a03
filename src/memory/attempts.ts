import { PredialError } from '../errors.ts'
import { isE164 } from '../place/number.ts'
import type { AttemptLog, AttemptRecord, AttemptStore } from '../ports/attempt-store.ts'
import { nanpAttempts } from './nanp-attempts.ts'
import { withShortcuts } from './shortcuts.ts'
import { textAttempts } from './text-attempts.ts'

const NEVER_CALLED: AttemptLog = Object.freeze({ attempts: Object.freeze([]), version: 0 })
const LINES = 10_000_000

/** An attempt of an earlier run, with the key of its log where that is not its number. */
export type InitialAttempt = AttemptRecord & { readonly key?: string }

/**
 * Attempt history in the memory of this process. Two processes that dial for the same people need a shared store.
 *
 * @param initial the history so far, in any order
 * @throws PredialError `config-invalid` for a record without an id, number or instant, and for an id given twice
 */
export function memoryAttempts(initial: Iterable<InitialAttempt> = []): AttemptStore {
  if (typeof initial !== 'object' || typeof initial?.[Symbol.iterator] !== 'function') {
    throw new PredialError('config-invalid', 'initial', 'must be an iterable of attempts')
  }
  const nanp = nanpAttempts()
  const others = textAttempts()

  const append = (key: string, version: number | null, attempt: AttemptRecord): boolean => {
    const packed = packedNanp(key)
    if (packed < 0) return others.append(key, version, attempt)
    return nanp.append(Math.floor(packed / LINES), packed % LINES, key, version, attempt)
  }

  let index = 0
  for (const record of initial) {
    check(record, `initial[${index}]`)
    const { key, ...attempt } = record
    if (!append(key ?? attempt.number, null, attempt)) {
      throw new PredialError('config-invalid', `initial[${index}].id`, `\`${attempt.id}\` is already in this log`)
    }
    index += 1
  }

  const store: AttemptStore = {
    read(key, since) {
      const packed = packedNanp(key)
      const log =
        packed < 0 ? others.read(key, since) : nanp.read(Math.floor(packed / LINES), packed % LINES, key, since)
      return log ?? NEVER_CALLED
    },

    append(key, version, attempt) {
      check(attempt, 'attempt')
      return append(key, version, attempt)
    },

    settle(key, attemptId, outcome) {
      const packed = packedNanp(key)
      if (packed < 0) return others.settle(key, attemptId, outcome)
      return nanp.settle(Math.floor(packed / LINES), packed % LINES, key, attemptId, outcome)
    },

    release(key, attemptId) {
      const packed = packedNanp(key)
      if (packed < 0) return others.release(key, attemptId)
      return nanp.release(Math.floor(packed / LINES), packed % LINES, key, attemptId)
    },
  }
  return withShortcuts(store, { read: store.read, ...nanp.shortcuts })
}

/** Area code and seven digits of a key `+1` and ten digits as one integer; -1: a key of another kind. */
function packedNanp(key: string): number {
  if (typeof key !== 'string' || key.length !== 12 || key.charCodeAt(0) !== 43 || key.charCodeAt(1) !== 49) return -1
  let packed = 0
  for (let i = 2; i < 12; i++) {
    const digit = key.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    packed = packed * 10 + digit
  }
  return packed
}

/** An instant that is not a number would fall out of every window unseen. */
function check(attempt: AttemptRecord, path: string): void {
  if (typeof attempt !== 'object' || attempt === null)
    throw new PredialError('config-invalid', path, 'must be an object')
  const { id, at, number } = attempt
  if (typeof id !== 'string' || id === '') throw new PredialError('config-invalid', `${path}.id`, 'must be a text')
  if (!Number.isFinite(at)) throw new PredialError('config-invalid', `${path}.at`, 'must be epoch milliseconds')
  // Written otherwise it would be another number, and count for none.
  if (!isE164(number)) throw new PredialError('config-invalid', `${path}.number`, 'must be E.164')
}
