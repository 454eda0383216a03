import { isoUtc } from '../clock/instant.ts'
import { reasonMessage } from '../messages/reason-message.ts'
import type { Draft } from '../rules/finding.ts'
import type { Facts } from '../rules/situation.ts'
import type { Reason } from '../vocabulary/reason.ts'
import type { Denied } from './evaluation.ts'

/** The jurisdiction name under which the company's own rules are compiled. */
export const POLICY = 'policy'

/** A denial by the company's own rule has its own code, so that nobody takes it for law. */
const asPolicy = (rule: Denied['rule'], draft: Draft): Draft => {
  if (rule.jurisdiction !== POLICY || draft.code === 'history-missing' || draft.code === 'evidence-unavailable')
    return draft
  return { code: 'company-policy', fields: { policy: rule.id.slice(POLICY.length + 1) }, until: draft.until }
}

/** Words and cites a denial. */
export const reasonOf = ({ rule, draft: found, until }: Denied, number: string, seller: string | undefined): Reason => {
  const draft = asPolicy(rule, found)
  const names = { law: rule.jurisdictionName, number, seller, title: rule.title }
  const common = {
    code: draft.code,
    rule: rule.id,
    jurisdiction: rule.jurisdiction,
    // A company rule speaks with the figures of what it found.
    message: reasonMessage(found, names),
    citation: rule.citation,
    verified: rule.verified,
  }
  const ends = until === null ? null : isoUtc(until)
  const { settles, fields } = draft
  return Object.assign(common, settles === undefined ? { until: ends } : { settles, until: ends }, fields) as Reason
}

export const reasonsOf = (denied: readonly Denied[], facts: Facts): readonly Reason[] =>
  denied.map((one) => reasonOf(one, facts.number.e164, facts.call.seller))
