import { addDuration } from '../clock/duration.ts'
import { periodText } from '../clock/period-text.ts'
import { consentFor } from '../consent/fold.ts'
import { deny, type Finding, PASS, passUntil } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

const SOURCE = 'FCC Reassigned Numbers Database'
const PATH = 'call.recipient.reassigned'
/** Where a law demands the check and states no age: carriers report monthly, so an older answer tells nothing. */
const DEFAULT_REFRESH = 'P1M'

/**
 * A consent does not follow a number to its next holder. That an answer `yes` voids earlier consent is worked out
 * when the facts are gathered; here the question is whether anybody asked, and lately.
 */
export const reassignedNumber = (rule: RuleInForce<'reassigned-number'>, s: Situation): Finding => {
  const { mandatory, refresh } = rule.params
  const answer = s.facts.reassigned
  const relied = mandatory || consentFor(s.facts.consent, s.query, 'express').state === 'valid'
  if (!relied) return PASS

  const reassigned = answer !== null && ('disconnectedAt' in answer || answer.result === 'yes')
  if (reassigned) {
    return mandatory ? deny({ code: 'number-reassigned', fields: { record: null }, until: null }) : PASS
  }
  const freshUntil =
    answer === null || answer.result === 'no-data' || answer.checkedAt > s.at
      ? Number.NEGATIVE_INFINITY
      : addDuration(answer.checkedAt, refresh ?? DEFAULT_REFRESH) + 1
  if (s.at < freshUntil) return passUntil(freshUntil)
  const settles = `an answer \`no\` of the ${SOURCE} no older than ${periodText(refresh ?? DEFAULT_REFRESH)}`
  if (mandatory) {
    return deny({ code: 'evidence-unavailable', fields: { source: SOURCE, path: PATH }, until: null, settles })
  }
  return passUntil(Number.POSITIVE_INFINITY, {
    code: 'reassigned-unchecked',
    message: `The consent holds only if the number was not reassigned; ${settles} would show it.`,
  })
}
