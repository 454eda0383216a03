import { isoUtc } from '../clock/instant.ts'
import { requestFor, revocationFor } from '../consent/fold.ts'
import { deny, type Finding, PASS } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** The name of the company's own list. */
export const INTERNAL = 'internal'

/**
 * The company's own list and the requests on record. The law's period to honor a request is an outer limit, so a
 * request counts at once; a standing revocation is a request to stop in other words.
 */
export const internalDnc = (_rule: RuleInForce<'internal-dnc'>, s: Situation): Finding => {
  const listed = s.facts.listing(INTERNAL)?.listed ?? null
  if (listed !== null && s.at < listed.until) {
    const lapses = listed.until === Number.POSITIVE_INFINITY ? null : listed.until
    return deny({ code: 'listed', fields: { registry: INTERNAL, asOf: isoUtc(listed.asOf) }, until: lapses })
  }
  const request = requestFor(s.facts.consent, s.query)
  if (request !== null) {
    const fields = { record: request.record, requestedAt: isoUtc(request.at) }
    return deny({ code: 'do-not-call-request', fields, until: null })
  }
  const revoked = revocationFor(s.facts.consent, s.query)
  if (revoked !== null) {
    const fields = { record: revoked.record, revokedAt: isoUtc(revoked.at) }
    return deny({ code: 'consent-revoked', fields, until: null })
  }
  return PASS
}
