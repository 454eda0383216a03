import { epochMs } from '../clock/instant.ts'
import type { AttemptStore } from '../ports/attempt-store.ts'
import type { ResolvedCall } from '../rules/situation.ts'
import type { Outcome } from '../vocabulary/call.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { OUTCOMES } from '../vocabulary/words.ts'

/** An attempt that was recorded when it was admitted. Plain data: it may be stored and settled by another process. */
export interface AttemptHandle {
  readonly id: string
  readonly keys: readonly string[]
}

/** Versions of the logs as they were before the decision; an append succeeds only if nobody wrote since. */
export const versionsOf = (store: AttemptStore, keys: readonly string[]): readonly number[] =>
  keys.map((key) => store.read(key, Number.POSITIVE_INFINITY).version)

/** Records the attempt in every log of the person; null when somebody else wrote first, and nothing is left behind. */
export const record = (
  store: AttemptStore,
  keys: readonly string[],
  versions: readonly number[],
  call: ResolvedCall,
  number: string,
  at: number,
): AttemptHandle | null => {
  const { seller, campaign, subject, debt, technology, purpose } = call
  // The version makes the id unique in the number's log, the number in the person's, and the instant beside the
  // attempts of an earlier run, whose versions began at nought as well.
  const id = `${number}/${at}/${versions[0]}`
  const attempt = {
    id,
    at,
    number,
    technology,
    purpose,
    ...(seller === undefined ? {} : { seller }),
    ...(campaign === undefined ? {} : { campaign }),
    ...(subject === undefined ? {} : { subject }),
    ...(debt === undefined ? {} : { debt }),
  }
  const written: string[] = []
  try {
    for (const [i, key] of keys.entries()) {
      // A promise, say, is no answer.
      if (store.append(key, versions[i] as number, attempt) !== true) break
      written.push(key)
    }
  } finally {
    if (written.length < keys.length) for (const key of written) store.release(key, id)
  }
  return written.length === keys.length ? { id, keys } : null
}

/** The handle as plain data, or null: it may come back from anywhere, so it may be anything. */
const handleOf = (attempt: unknown): AttemptHandle | null => {
  try {
    const { id, keys } = attempt as Partial<AttemptHandle>
    if (typeof id !== 'string' || !Array.isArray(keys) || keys.length === 0) return null
    const texts: readonly unknown[] = [...keys]
    return texts.every((key) => typeof key === 'string') ? { id, keys: texts as readonly string[] } : null
  } catch {
    return null
  }
}

export const settle = (
  store: AttemptStore | undefined,
  attempt: AttemptHandle | undefined,
  outcome: Outcome,
  at: Instant,
): boolean => {
  const ms = epochMs(at)
  const handle = handleOf(attempt)
  if (store === undefined || handle === null || ms === null || !OUTCOMES.includes(outcome)) return false
  return handle.keys.map((key) => store.settle(key, handle.id, outcome, ms)).every((done) => done)
}

export const release = (store: AttemptStore | undefined, attempt: AttemptHandle | undefined): boolean => {
  const handle = handleOf(attempt)
  if (store === undefined || handle === null) return false
  return handle.keys.map((key) => store.release(key, handle.id)).every((done) => done)
}
