import { isoUtc } from '../clock/instant.ts'
import { requestFor, revocationFor } from '../consent/fold.ts'
import { type Draft, deny, type Finding, PASS } from './finding.ts'
import { listedDraft } from './listed.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** The name of the company's own list. */
export const INTERNAL: string = 'internal'
export const INTERNAL_SOURCE: string = `${INTERNAL} list`

const workedOut = (s: Situation): Draft | null => {
  const listing = s.facts.listing(INTERNAL)
  const listed = listing === undefined ? null : listedDraft(listing, s.at)
  if (listed !== null) return listed
  const request = requestFor(s.facts.consent, s.query)
  if (request !== null) {
    const fields = { record: request.record, requestedAt: isoUtc(request.at) }
    return { code: 'do-not-call-request', fields, until: null }
  }
  const revoked = revocationFor(s.facts.consent, s.query)
  if (revoked === null) return null
  return { code: 'consent-revoked', fields: { record: revoked.record, revokedAt: isoUtc(revoked.at) }, until: null }
}

/** What the company's own list and the requests on record say against a call; null: nothing. */
export const stopFor = (s: Situation): Draft | null => {
  if (s.memo.stop === undefined) s.memo.stop = workedOut(s)
  return s.memo.stop
}

/**
 * The company's own list and the requests on record. The law's period to honor a request is an outer limit, so a
 * request counts at once; a standing revocation is a request to stop in other words.
 */
export const internalDnc = (_rule: RuleInForce<'internal-dnc'>, s: Situation): Finding => {
  const stop = stopFor(s)
  return stop === null ? PASS : deny(stop)
}
