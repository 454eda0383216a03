import { addDuration } from '../clock/duration.ts'
import { deny, type Finding, PASS } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** A campaign over the permitted share of abandoned calls dials no more until it is back under it. */
export const abandonment = (rule: RuleInForce<'abandonment'>, s: Situation): Finding => {
  const { campaign } = s.facts.call
  if (campaign === undefined || s.facts.stats === null) return PASS
  const { maxRate, over } = rule.params
  const counts = s.facts.stats(campaign, addDuration(s.at, over, -1), s.at)
  if (counts === null || counts.abandoned === 0) return PASS
  // Every abandoned call was answered, whether or not the count of answered calls includes it.
  const rate = counts.abandoned / Math.max(counts.answered, counts.abandoned)
  if (rate <= maxRate) return PASS
  return deny({ code: 'abandonment-rate', fields: { rate, maxRate, campaign }, until: null })
}
