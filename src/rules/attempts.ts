import { localAt } from '../clock/local.ts'
import { revocationFor } from '../consent/fold.ts'
import { permits } from '../consent/query.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import type { Outcome } from '../vocabulary/call.ts'
import { isSameName } from '../vocabulary/name.ts'
import type { Cap } from '../vocabulary/params.ts'
import { OUTCOMES, PURPOSES, TECHNOLOGIES } from '../vocabulary/words.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

const CONNECTED: readonly Outcome[] = ['conversation', 'voicemail', 'abandoned']

const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && !isSameName(a, b)

/** Whether a word of a record lies outside what a rule covers; one nobody knows, in a store of old, may lie inside. */
const isOutside = <T>(mask: number, known: readonly T[], word: T | undefined): boolean => {
  const at = word === undefined ? -1 : known.indexOf(word)
  return at >= 0 && (mask & (1 << at)) === 0
}

/** Whether an attempt is of the kind a rule limits; what the record does not say counts against the caller. */
export const concerns = (
  attempt: AttemptRecord,
  rule: RuleInForce,
  scope: Cap['scope'],
  s: Situation,
  perSeller = false,
): boolean => {
  const { call, number } = s.facts
  if (perSeller && differ(attempt.seller, call.seller)) return false
  if (isOutside(rule.masks.purpose, PURPOSES, attempt.purpose)) return false
  if (isOutside(rule.masks.technology, TECHNOLOGIES, attempt.technology)) return false
  switch (scope) {
    case 'number':
      return attempt.number === number.e164
    case 'person':
      return true
    case 'debt':
      return !differ(attempt.debt, call.debt)
    case 'campaign':
      return !differ(attempt.campaign, call.campaign)
    case 'subject':
      return !differ(attempt.subject, call.subject)
  }
}

/** Whether an attempt counts as what the cap counts; an outcome that was never recorded, or that nobody knows, does. */
export const counts = (attempt: AttemptRecord, cap: Cap): boolean => {
  const { outcome } = attempt
  if (outcome === undefined || !OUTCOMES.includes(outcome)) return true
  if (cap.except?.includes(outcome)) return false
  if (cap.counts === 'conversations') return outcome === 'conversation'
  return cap.counts === 'attempts' || CONNECTED.includes(outcome)
}

/** Whether it was a conversation, or nobody knows. */
const mayBeTalk = ({ outcome }: AttemptRecord): boolean =>
  outcome === undefined || outcome === 'conversation' || !OUTCOMES.includes(outcome)

/** Local calendar day of an instant; an instant outside the zone table counts as the far future, so that it is counted. */
export const dayOf = (row: number, ms: number): number => localAt(row, ms)?.epochDay ?? Number.POSITIVE_INFINITY

/**
 * The person's own consents to more calls: consents whose scope names this purpose, and no technology, for one that does
 * is a consent to be called by machines. Each excuses the calls of so many calendar days, its own day being the first,
 * and is spent by the next conversation, or by a call of which nobody recorded whether it was one.
 */
export const excuses = (
  days: number,
  s: Situation,
  attempts: readonly AttemptRecord[],
): ((ms: number, row: number) => boolean) => {
  const { query } = s
  const grants = s.facts.consent.records.filter(
    (record) =>
      record.type === 'consent' &&
      record.at <= s.at &&
      record.at > s.facts.voidBefore &&
      record.purposes !== null &&
      record.technologies === null &&
      permits(record, query),
  )
  if (grants.length === 0 || revocationFor(s.facts.consent, query) !== null) return () => false
  return (ms, row) =>
    grants.some((grant) => {
      const first = dayOf(row, grant.at)
      const day = dayOf(row, ms)
      if (ms < grant.at || ms >= grant.endsAt || day < first || day >= first + days) return false
      return !attempts.some((attempt) => mayBeTalk(attempt) && attempt.at > grant.at && attempt.at < ms)
    })
}
