import { isE164 } from '../place/number.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import type { Facts } from '../rules/situation.ts'
import { SourceFailure } from '../rules/source-failure.ts'
import type { Call } from '../vocabulary/call.ts'
import type { PlaceEvidence } from '../vocabulary/place.ts'

/** What the gate can ask while it gathers the facts of one call. */
export interface Sources {
  readonly listing: (
    registry: string,
    e164: string,
    seller: string | undefined,
    at: number,
  ) => ReturnType<Facts['listing']>
  /** Attempts in the store for these keys, unordered; null: there is no store. */
  readonly history: ((keys: readonly string[], at: number) => readonly AttemptRecord[]) | null
  /** How far back any rule looks, milliseconds. */
  readonly lookBack: number
  readonly stats: Facts['stats']
  readonly emergencies: Facts['emergencies']
  readonly defaults: Call | undefined
  readonly locate: PlaceEvidence | undefined
}

const byTime = (a: AttemptRecord, b: AttemptRecord): number => a.at - b.at

/** What the lists say of a number; each is asked at most once. */
export const listingsOf = (
  sources: Sources,
  e164: string,
  seller: string | undefined,
  at: number,
): Facts['listing'] => {
  const known: { readonly registry: string; readonly listing: ReturnType<Facts['listing']> }[] = []
  return (registry) => {
    for (const one of known) if (one.registry === registry) return one.listing
    const listing = sources.listing(registry, e164, seller, at)
    known.push({ registry, listing })
    return listing
  }
}

/** Attempts that were passed in and those in the store, oldest first; asked for at most once. */
export const historyOf = (
  given: readonly AttemptRecord[] | null,
  sources: Sources,
  keys: readonly string[],
  at: number,
): Facts['attempts'] => {
  let known: readonly AttemptRecord[] | null | undefined
  return () => {
    if (known !== undefined) return known
    const stored = sources.history === null ? null : sources.history(keys, at)
    const isSorted = stored === null || isInOrder(stored)
    if (given === null) known = isSorted ? stored : [...(stored as readonly AttemptRecord[])].sort(byTime)
    else known = [...given, ...(stored ?? [])].sort(byTime)
    return known
  }
}

/** Whether attempts are oldest first; one without a date or number falls out of counts, so the store is not believed. */
const isInOrder = (attempts: readonly AttemptRecord[]): boolean => {
  let last = Number.NEGATIVE_INFINITY
  let isSorted = true
  // What can only be gone through has no length, and would count for nothing.
  if (!Array.isArray(attempts)) throw new SourceFailure('attempts', attempts)
  for (const one of attempts as readonly (AttemptRecord | null | undefined)[]) {
    const at = one?.at ?? Number.NaN
    if (!Number.isFinite(at) || !isE164(one?.number)) throw new SourceFailure('attempts', at)
    if (at < last) isSorted = false
    last = at
  }
  return isSorted
}

/** The keys of a person's logs: the number's, and the person's own where there is an id. */
export const keysOf = (e164: string, id: string | undefined): readonly string[] =>
  id === undefined ? [e164] : [e164, `id:${id}`]
