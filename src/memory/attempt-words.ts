import type { AttemptRecord } from '../ports/attempt-store.ts'

/** What an attempt says beside its id and its instant. */
export type AttemptWords = {
  readonly [K in Exclude<keyof AttemptRecord, 'id' | 'at'>]-?: AttemptRecord[K] | undefined
} & {
  readonly number: string
}

/** Distinct words that are looked up before they are kept once more; past it, the search for them begins anew. */
const SOUGHT = 1_000_000

/** The words of many attempts, each set of them kept once: campaigns repeat theirs call after call. */
export interface WordTable {
  readonly all: AttemptWords[]
  readonly places: Map<string, number>
}

export const wordTable = (): WordTable => ({ all: [], places: new Map() })

const same = (a: AttemptWords, b: AttemptRecord, number: string): boolean =>
  a.seller === b.seller &&
  a.campaign === b.campaign &&
  a.subject === b.subject &&
  a.debt === b.debt &&
  a.outcome === b.outcome &&
  a.technology === b.technology &&
  a.purpose === b.purpose &&
  a.number === number

/** The place of an attempt's words in the table; `number` is empty where it is that of the log. */
export function placeOf(table: WordTable, attempt: AttemptRecord, number: string): number {
  const { all, places } = table
  const last = all.length - 1
  if (last >= 0 && same(all[last] as AttemptWords, attempt, number)) return last
  const { seller, campaign, subject, debt, outcome, technology, purpose } = attempt
  const key = JSON.stringify([number, seller, campaign, subject, debt, outcome, technology, purpose])
  const known = places.get(key)
  if (known !== undefined) return known
  if (places.size >= SOUGHT) places.clear()
  places.set(key, all.length)
  return all.push({ number, seller, campaign, subject, debt, outcome, technology, purpose }) - 1
}

/** An attempt as a store hands it out; a word that was not said is no field of it. */
export function attemptOf(id: string, at: number, number: string, words: AttemptWords): AttemptRecord {
  const { seller, campaign, subject, debt, outcome, technology, purpose } = words
  // Field by field: to spread the words would cost more than all the rest of reading a log.
  const attempt: { -readonly [K in keyof AttemptRecord]: AttemptRecord[K] } = { id, at, number }
  if (outcome !== undefined) attempt.outcome = outcome
  if (seller !== undefined) attempt.seller = seller
  if (campaign !== undefined) attempt.campaign = campaign
  if (subject !== undefined) attempt.subject = subject
  if (debt !== undefined) attempt.debt = debt
  if (technology !== undefined) attempt.technology = technology
  if (purpose !== undefined) attempt.purpose = purpose
  return attempt
}

/** An attempt as rules count it; a word that was not said is undefined. */
export const countedOf = (at: number, number: string, words: AttemptWords): AttemptRecord => {
  const { seller, campaign, subject, debt, outcome, technology, purpose } = words
  return { id: '', at, number, outcome, seller, campaign, subject, debt, technology, purpose } as AttemptRecord
}
