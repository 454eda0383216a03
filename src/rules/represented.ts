import { representationAt } from '../consent/fold.ts'
import { deny, type Finding, PASS } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** A person represented by an attorney for the debt is not contacted. */
export const represented = (_rule: RuleInForce<'represented'>, s: Situation): Finding => {
  const found = representationAt(s.facts.consent, s.at)
  if (found === null) return PASS
  const until = found.until === Number.POSITIVE_INFINITY ? null : found.until
  return deny({ code: 'represented', fields: { record: found.record }, until })
}
