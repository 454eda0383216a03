import { type Draft, deny, type Finding, PASS } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** What is wrong with the caller ID; null: nothing, or it is not given. */
export const callerIdDraft = ({ facts }: Situation): Draft | null => {
  if (facts.call.callerId === undefined || facts.call.callerIdValid) return null
  const settles = 'a caller ID in E.164 on an assigned number that takes calls'
  return { code: 'caller-id-invalid', fields: { path: 'call.callerId' }, until: null, settles }
}

/** A caller ID that is given must be a number that can be called back; one that is not given is a duty. */
export const callerId = (_rule: RuleInForce<'caller-id'>, s: Situation): Finding => {
  const draft = callerIdDraft(s)
  return draft === null ? PASS : deny(draft)
}
