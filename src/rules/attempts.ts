import { localAt } from '../clock/local.ts'
import { revocationFor } from '../consent/fold.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import type { Cap } from '../vocabulary/params.ts'
import { PURPOSES, TECHNOLOGIES } from './masks.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

const differ = (a: string | undefined, b: string | undefined): boolean => a !== undefined && b !== undefined && a !== b

/** Whether an attempt is of the kind a rule limits; what the record does not say counts against the caller. */
export const concerns = (attempt: AttemptRecord, rule: RuleInForce, scope: Cap['scope'], s: Situation): boolean => {
  const { call, number } = s.facts
  if (differ(attempt.seller, call.seller)) return false
  if (attempt.purpose !== undefined && (rule.masks.purpose & (1 << PURPOSES.indexOf(attempt.purpose))) === 0)
    return false
  if (attempt.technology !== undefined) {
    if ((rule.masks.technology & (1 << TECHNOLOGIES.indexOf(attempt.technology))) === 0) return false
  }
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

/** Whether an attempt counts as what the cap counts; an outcome that was never recorded does. */
export const counts = (attempt: AttemptRecord, cap: Cap): boolean => {
  const { outcome } = attempt
  if (outcome === undefined) return true
  if (cap.except?.includes(outcome)) return false
  switch (cap.counts) {
    case 'attempts':
      return true
    case 'connected':
      return outcome === 'conversation' || outcome === 'voicemail' || outcome === 'abandoned'
    case 'conversations':
      return outcome === 'conversation'
  }
}

/** Local calendar day of an instant; an instant outside the zone table counts as the far future, so that it is counted. */
export const dayOf = (row: number, ms: number): number => localAt(row, ms)?.epochDay ?? Number.POSITIVE_INFINITY

/**
 * The person's own consents to more calls: consents whose scope names this purpose. Each excuses the calls of so
 * many calendar days, its own day being the first, and is spent by the next conversation.
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
      record.purposes?.includes(query.purpose) === true &&
      (record.number === null || record.number === query.number) &&
      (record.sellers === null || (query.seller !== undefined && record.sellers.includes(query.seller))) &&
      (record.technologies === null || record.technologies.includes(query.technology)),
  )
  if (grants.length === 0 || revocationFor(s.facts.consent, query) !== null) return () => false
  return (ms, row) =>
    grants.some((grant) => {
      const first = dayOf(row, grant.at)
      const day = dayOf(row, ms)
      if (ms < grant.at || ms >= grant.endsAt || day < first || day >= first + days) return false
      return !attempts.some(({ at, outcome }) => outcome === 'conversation' && at > grant.at && at < ms)
    })
}
