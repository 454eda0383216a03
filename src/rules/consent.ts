import { isoUtc } from '../clock/instant.ts'
import { consentFor, revocationFor } from '../consent/fold.ts'
import { deny, type Finding, PASS, passUntil } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** A consent this close to its end earns a warning. */
const EXPIRING_MS = 7 * 86_400_000

const settlesWith = (level: 'express' | 'written'): string =>
  level === 'written'
    ? 'prior express written consent of the person for this seller, purpose and technology'
    : 'prior express consent of the person for this seller, purpose and technology'

/** The call needs a consent of the required level that is in force and reaches it. */
export const consent = (rule: RuleInForce<'consent'>, s: Situation): Finding => {
  const { required, expiresAfter, ban } = rule.params
  if (ban) return deny({ code: 'consent-missing', fields: { level: 'none-suffices' }, until: null })
  const state = consentFor(s.facts.consent, s.query, required, expiresAfter)
  const settles = settlesWith(required)
  switch (state.state) {
    case 'valid': {
      if (state.until - s.at > EXPIRING_MS) return passUntil(state.until, null, state.until - EXPIRING_MS)
      const message = `The consent in record ${state.record} ends at ${isoUtc(state.until)}.`
      return passUntil(state.until, { code: 'consent-expiring', message })
    }
    case 'missing':
      return deny({ code: 'consent-missing', fields: { level: required }, until: state.startsAt, settles })
    case 'expired': {
      const fields = { level: required, record: state.record, expiredAt: isoUtc(state.at) }
      return deny({ code: 'consent-expired', fields, until: null, settles })
    }
    case 'revoked': {
      const fields = { record: state.record, revokedAt: isoUtc(state.at) }
      return deny({ code: 'consent-revoked', fields, until: null, settles })
    }
    case 'reassigned':
      return deny({ code: 'number-reassigned', fields: { record: state.record }, until: null, settles })
  }
}

/** A revocation that stands ends every call it reaches, whether or not that call needed consent. */
export const revocation = (_rule: RuleInForce<'revocation'>, s: Situation): Finding => {
  const revoked = revocationFor(s.facts.consent, s.query)
  if (revoked === null) return PASS
  const fields = { record: revoked.record, revokedAt: isoUtc(revoked.at) }
  return deny({ code: 'consent-revoked', fields, until: null })
}
