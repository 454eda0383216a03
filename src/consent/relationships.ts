import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import type { Params } from '../vocabulary/params.ts'
import { periodEnd } from './period.ts'
import { bindsSeller, type ConsentQuery, forbids, permits } from './query.ts'
import type { Lasting } from './requests.ts'

type Terms = Params['relationship']
type Period = Terms['transaction']

const FOREVER = Number.POSITIVE_INFINITY
const NEVER = Number.NEGATIVE_INFINITY

/** A do-not-call request ends dealings however the next call would be placed; a revocation only what it reaches. */
function endsDealings(record: ParsedRecord, q: ConsentQuery): boolean {
  return record.type === 'do-not-call'
    ? bindsSeller(record, q) && (record.purposes === null || record.purposes.includes(q.purpose))
    : forbids(record, q)
}

/** The first request that ended the dealings for good; Infinity: none did. */
function endedAt(consent: Consent, q: ConsentQuery, terms: Terms): number {
  if (terms.survivesRequest === true) return FOREVER
  for (const record of consent.records) if (endsDealings(record, q)) return record.at
  return FOREVER
}

function periodFrom(at: number, period: Period): number {
  if (period === null) return NEVER
  return period === 'unlimited' || at === FOREVER ? FOREVER : periodEnd(at, period)
}

/** When a record stops counting; -Infinity: it never counts. */
function countsUntil(record: ParsedRecord, terms: Terms): number {
  if (record.type === 'transaction') return periodFrom(record.at, terms.transaction)
  if (record.type === 'inquiry') return periodFrom(record.at, terms.inquiry)
  if (record.kind === 'donor' && terms.gift !== undefined) {
    return periodFrom(record.endsAt === FOREVER ? record.at : record.endsAt, terms.gift)
  }
  if (record.kind === null || terms.ongoing?.includes(record.kind) !== true) return NEVER
  return terms.lapsed === undefined ? record.endsAt : periodFrom(record.endsAt, terms.lapsed)
}

const NO_ENDS: ReadonlySet<number> = new Set()

/**
 * When relationships with the seller end, where the law ends with them what was bought or asked until then. As a request
 * to stop, an end counts against a call: on whatever number, and however the seller is written.
 */
function endsOf(consent: Consent, q: ConsentQuery, terms: Terms): ReadonlySet<number> {
  if (!terms.endsWithRelationship) return NO_ENDS
  const ends = consent.records.filter(({ type, kind }) => type === 'relationship' && kind !== 'personal')
  return new Set(ends.filter((record) => bindsSeller(record, q)).map(({ endsAt }) => endsAt))
}

const concerns = (record: ParsedRecord, q: ConsentQuery): boolean => record.at > q.voidBefore && permits(record, q)

/**
 * The business relationship that lasts longest among those a law counts, and when it ends.
 *
 * A request to stop ends it for good, whatever is bought or consented to afterwards, unless the law says otherwise.
 */
export function relationshipFor(consent: Consent, q: ConsentQuery, terms: Terms): Lasting | null {
  const { records } = consent
  if (records.length === 0) return null
  const ends = endsOf(consent, q, terms)
  let longest: ParsedRecord | null = null
  let until = q.at
  let transactions = 0
  let inquiries = 0
  for (let i = records.length - 1; i >= 0; i--) {
    const record = records[i] as ParsedRecord
    if (record.at > q.at || !concerns(record, q)) continue
    // Of dealings of one type the latest lasts longest, and it comes first here.
    if (record.type === 'transaction' && transactions++ > 0) continue
    if (record.type === 'inquiry' && inquiries++ > 0) continue
    let end = countsUntil(record, terms)
    // A relationship that goes on beside one that ended speaks for itself.
    if (record.type !== 'relationship') for (const other of ends) if (other >= record.at && other < end) end = other
    if (end > until) {
      longest = record
      until = end
    }
  }
  return longest === null || endedAt(consent, q, terms) <= q.at ? null : { record: longest.index, until }
}

/** When the next record after `q.at` on which a relationship could rest begins, epoch ms. */
export function startsLater(consent: Consent, q: ConsentQuery, terms: Terms): number | null {
  const ends = endsOf(consent, q, terms)
  for (const record of consent.records) {
    if (record.at <= q.at || !concerns(record, q) || countsUntil(record, terms) <= record.at) continue
    if (record.type !== 'relationship' && ends.has(record.at)) continue
    return endedAt(consent, q, terms) <= record.at ? null : record.at
  }
  return null
}
