import { addDuration } from '../clock/duration.ts'
import { periodText } from '../clock/period-text.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** No sales calls into a declared emergency; whether one is declared must have been checked lately. */
export const moratorium = (rule: RuleInForce<'moratorium'>, s: Situation): Finding => {
  const { region, maxAge } = rule.params
  const { emergencies } = s.facts
  const settles = `emergencies checked within ${periodText(maxAge)}, saying whether ${region} is under one`
  const unavailable = (until: number | null): Finding =>
    deny({ code: 'evidence-unavailable', fields: { source: 'emergencies' }, until, settles })
  if (emergencies === null) return unavailable(null)
  // A county of the region counts as the region: where in it the person is, is not known.
  const active = emergencies.active.some((name) => name === region || name.startsWith(`${region}-`))
  if (active) return deny({ code: 'moratorium', fields: { region }, until: null })
  if (emergencies.asOf > s.at) return unavailable(emergencies.asOf)
  const stale = addDuration(emergencies.asOf, maxAge) + 1
  return s.at >= stale ? unavailable(null) : passUntil(stale)
}
