import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import type { WeeklyWindows } from '../vocabulary/windows.ts'
import { consentFor } from './grants.ts'
import { type ConsentQuery, latestStop } from './query.ts'

/** A record, by its position in the input, and when it was made, epoch ms. */
export interface Dated {
  readonly record: number
  readonly at: number
}

/** A record and when it ends by the passing of time, epoch ms. */
export interface Lasting {
  readonly record: number
  readonly until: number
}

/** The hours at which a person asked to be called; `zone` null: by the clock of where they are. */
export interface RequestedHours {
  readonly record: number
  readonly allow: WeeklyWindows
  readonly zone: string | null
}

function standing(consent: Consent, q: ConsentQuery, type: 'revocation' | 'do-not-call'): Dated | null {
  if (consent.records.length === 0) return null
  const stop = latestStop(consent, q, q.at, type)
  // A valid consent is younger than every request to stop: it has reopened the call.
  if (stop === null || consentFor(consent, q, 'express').state === 'valid') return null
  return { record: stop.index, at: stop.at }
}

/**
 * The do-not-call request that stands against a call. A consent given later, at any level, reopens it while that
 * consent is valid.
 */
export function requestFor(consent: Consent, q: ConsentQuery): Dated | null {
  return standing(consent, q, 'do-not-call')
}

/** The revocation that stands against a call, unless a consent given later is valid. */
export function revocationFor(consent: Consent, q: ConsentQuery): Dated | null {
  return standing(consent, q, 'revocation')
}

/**
 * The hours asked for last. To open hours they must stand: the person has not since asked not to be called. To close
 * the others they need not. What somebody asked for who had the number before is void.
 */
export function requestedHours(consent: Consent, q: ConsentQuery, use: 'open' | 'close'): RequestedHours | null {
  const { records } = consent
  for (let i = records.length - 1; i >= 0; i--) {
    const { type, at, number, allow, index, zone } = records[i] as ParsedRecord
    if (type !== 'hours' || allow === null || at > q.at || (number !== null && number !== q.number)) continue
    if (at <= q.voidBefore) return null
    const stop = use === 'open' ? latestStop(consent, q, q.at) : null
    return stop !== null && stop.at >= at ? null : { record: index, allow, zone }
  }
  return null
}

/** When the person declined on a call, newest first. */
export function refusals(consent: Consent, at: number): readonly Dated[] {
  const declined = consent.records.filter((record) => record.type === 'refusal' && record.at <= at)
  return declined.map((record) => ({ record: record.index, at: record.at })).reverse()
}

/** The attorney who represents the person, the longest where there are several. */
export function representationAt(consent: Consent, at: number): Lasting | null {
  let longest: ParsedRecord | null = null
  for (const record of consent.records) {
    if (record.type !== 'represented' || record.at > at || at >= record.endsAt) continue
    if (longest === null || record.endsAt > longest.endsAt) longest = record
  }
  return longest === null ? null : { record: longest.index, until: longest.endsAt }
}

/** The first instant after `at` at which a record begins or ends by itself; Infinity: none does. */
export function changesAfter(consent: Consent, at: number): number {
  let next = Number.POSITIVE_INFINITY
  for (const record of consent.records) {
    if (record.at > at && record.at < next) next = record.at
    if (record.endsAt > at && record.endsAt < next) next = record.endsAt
  }
  return next
}
