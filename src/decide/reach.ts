import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Facts } from '../rules/situation.ts'
import type { Scope } from './scopes.ts'

/** Where a rule is asked: all that its reach depends on. */
export type Where = Pick<Scope, 'places'>

/** How a call's subject stands to a rule about certain subjects. */
const subjectOf = (rule: RuleInForce, facts: Facts): 'subject' | 'subject-unsaid' | null => {
  const subjects = rule.version.covers.subject
  const { subject } = facts.call
  if (subjects === undefined) return null
  if (subject === undefined) return 'subject-unsaid'
  const stated = subject.toLowerCase()
  return subjects.some((word) => stated.includes(word.toLowerCase())) ? null : 'subject'
}

const inArea = (rule: RuleInForce, scope: Where): boolean => {
  const { area } = rule.version.covers
  if (area === undefined) return true
  return scope.places.some(({ place }) => {
    if (place.zip3 !== null) return area.zip3.includes(place.zip3)
    // An area code says where in a region only while nothing else says that the person is in that region.
    return place.from !== 'number' || place.areaCode === null || area.areaCodes.includes(place.areaCode)
  })
}

/** What keeps a rule from this call beyond the kind of call it is; null when it is reached. */
export const outOfReach = (
  rule: RuleInForce,
  facts: Facts,
  scope: Where,
  codesBind: boolean,
): 'subject' | 'subject-unsaid' | 'area' | 'code-of-practice' | null => {
  const subject = subjectOf(rule, facts)
  if (subject !== null) return subject
  if (!inArea(rule, scope)) return 'area'
  return rule.version.code === true && !codesBind ? 'code-of-practice' : null
}
