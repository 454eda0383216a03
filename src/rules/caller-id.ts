import { deny, type Finding, PASS } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** A caller ID that is given must be a number that can be called back; one that is not given is a duty. */
export const callerId = (_rule: RuleInForce<'caller-id'>, s: Situation): Finding => {
  if (s.facts.call.callerId === undefined || s.facts.call.callerIdValid) return PASS
  const settles = 'a caller ID in E.164 on an assigned number that takes calls'
  return deny({ code: 'caller-id-invalid', fields: { path: 'call.callerId' }, until: null, settles })
}
