import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import type { Duration } from '../vocabulary/instant.ts'
import { periodEnd } from './period.ts'
import { type ConsentQuery, latestStop, permits } from './query.ts'

/** What a person's consent to a call amounts to; `record` is the position in the input, instants are epoch ms. */
export type ConsentState =
  | { readonly state: 'valid'; readonly record: number; readonly until: number }
  /** `startsAt`: a consent dated in the future. */
  | { readonly state: 'missing'; readonly startsAt: number | null }
  | { readonly state: 'expired'; readonly record: number; readonly at: number }
  /** `record` and `at` are those of the revocation or do-not-call request. */
  | { readonly state: 'revoked'; readonly record: number; readonly at: number }
  /** The number was given to somebody else since. */
  | { readonly state: 'reassigned'; readonly record: number }

const MISSING: ConsentState = Object.freeze({ state: 'missing', startsAt: null })

function endOf(record: ParsedRecord, expiresAfter: Duration | undefined): number {
  return expiresAfter === undefined ? record.endsAt : Math.min(record.endsAt, periodEnd(record.at, expiresAfter))
}

/** Whether a consent of a later date will count: the number is not another person's by then, and no stop of that instant takes it back. */
function starts(record: ParsedRecord, consent: Consent, q: ConsentQuery): boolean {
  return record.at > q.voidBefore && latestStop(consent, q, record.at)?.at !== record.at
}

/**
 * What the consent to a call amounts to at `q.at`. Written consent serves where express consent suffices; a request
 * to stop ends every consent given until that instant, and one given later holds again.
 *
 * Of several consents the longest-lasting valid one answers; without one, what is reported is the first of revoked,
 * reassigned, expired and missing that applies.
 */
export function consentFor(
  consent: Consent,
  q: ConsentQuery,
  level: 'express' | 'written',
  expiresAfter?: Duration,
): ConsentState {
  const { records } = consent
  if (records.length === 0) return MISSING
  const stop = latestStop(consent, q, q.at)
  let valid: ParsedRecord | null = null
  let until = Number.NEGATIVE_INFINITY
  let revoked = false
  let reassigned: ParsedRecord | null = null
  let expired: ParsedRecord | null = null
  let expiredAt = Number.NEGATIVE_INFINITY
  let startsAt: number | null = null
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i] as ParsedRecord
    if (record.type !== 'consent' || (level === 'written' && record.level !== 'written') || !permits(record, q))
      continue
    if (record.at > q.at) {
      if (starts(record, consent, q)) startsAt = record.at
    } else if (stop !== null && record.at <= stop.at) {
      revoked = true
    } else if (record.at <= q.voidBefore) {
      reassigned ??= record
    } else {
      const end = endOf(record, expiresAfter)
      if (q.at >= end) {
        if (end > expiredAt) {
          expired = record
          expiredAt = end
        }
      } else if (end > until) {
        valid = record
        until = end
      }
    }
  }
  if (valid !== null) return { state: 'valid', record: valid.index, until }
  if (revoked && stop !== null) return { state: 'revoked', record: stop.index, at: stop.at }
  if (reassigned !== null) return { state: 'reassigned', record: reassigned.index }
  if (expired !== null) return { state: 'expired', record: expired.index, at: expiredAt }
  return startsAt === null ? MISSING : { state: 'missing', startsAt }
}
