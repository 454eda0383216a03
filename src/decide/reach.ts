import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Facts } from '../rules/situation.ts'
import type { Scope } from './scopes.ts'

const isSubject = (rule: RuleInForce, facts: Facts): boolean => {
  const subjects = rule.version.covers.subject
  const { subject } = facts.call
  // A subject that was not stated may be the one the rule is about.
  return subjects === undefined || subject === undefined || subjects.includes(subject.toLowerCase())
}

const inArea = (rule: RuleInForce, scope: Scope): boolean => {
  const { area } = rule.version.covers
  if (area === undefined) return true
  return scope.places.some(({ place }) => {
    if (place.zip3 !== null) return area.zip3.includes(place.zip3)
    return place.areaCode === null || area.areaCodes.includes(place.areaCode)
  })
}

/** What keeps a rule from this call beyond the kind of call it is; null when it is reached. */
export const outOfReach = (
  rule: RuleInForce,
  facts: Facts,
  scope: Scope,
  codesBind: boolean,
): 'subject' | 'area' | 'code-of-practice' | null => {
  if (!isSubject(rule, facts)) return 'subject'
  if (!inArea(rule, scope)) return 'area'
  return rule.version.code === true && !codesBind ? 'code-of-practice' : null
}
