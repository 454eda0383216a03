import type { Purpose, Technology } from '../vocabulary/call.ts'
import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import { isSameName } from '../vocabulary/name.ts'

/** The call for which a consent is asked what holds. */
export interface ConsentQuery {
  /** Epoch ms. */
  readonly at: number
  /** E.164. */
  readonly number: string
  readonly seller: string | undefined
  readonly purpose: Purpose
  readonly technology: Technology
  /** The number was given to somebody else: what lifts and is no younger than this is void. -Infinity: it was not. */
  readonly voidBefore: number
}

const covers = <T>(list: readonly T[] | null, value: T): boolean => list === null || list.includes(value)

/** Whether a record that permits speaks of this call: what it does not clearly name, it does not permit. */
export function permits(record: ParsedRecord, q: ConsentQuery): boolean {
  return (
    (record.number === null || record.number === q.number) &&
    (record.sellers === null || (q.seller !== undefined && record.sellers.includes(q.seller))) &&
    covers(record.purposes, q.purpose) &&
    covers(record.technologies, q.technology)
  )
}

/** Whether a request to stop binds this seller; one that names sellers binds a seller nobody named. */
export function bindsSeller(record: ParsedRecord, q: ConsentQuery): boolean {
  const { seller } = q
  return record.sellers === null || seller === undefined || record.sellers.some((one) => isSameName(one, seller))
}

/**
 * Whether a request to stop forbids this call. A revocation is of the number it was sent from; a do-not-call request
 * is the person's, whatever number it was made on.
 */
export function forbids(record: ParsedRecord, q: ConsentQuery): boolean {
  return (
    (record.type === 'do-not-call' ||
      (record.type === 'revocation' && (record.number === null || record.number === q.number))) &&
    bindsSeller(record, q) &&
    covers(record.purposes, q.purpose) &&
    covers(record.technologies, q.technology)
  )
}

/** The latest request at or before `at` that forbids the call: of the given type, or of either. */
export function latestStop(
  consent: Consent,
  q: ConsentQuery,
  at: number,
  type?: 'revocation' | 'do-not-call',
): ParsedRecord | null {
  const { records } = consent
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i] as ParsedRecord
    if (record.at <= at && forbids(record, q) && (type === undefined || record.type === type)) return record
  }
  return null
}
