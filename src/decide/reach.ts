import { isLifter } from '../rules/kinds.ts'
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
  // An exemption of a part of a region lifts nothing for who may be elsewhere in it.
  if (isLifter(rule)) {
    return scope.places.every(({ place: { zip3, areaCode, from } }) => {
      if (zip3 === null && (from !== 'number' || areaCode === null)) return false
      return (zip3 === null || area.zip3.includes(zip3)) && (areaCode === null || area.areaCodes.includes(areaCode))
    })
  }
  return scope.places.some(({ place: { zip3, areaCode, from } }) => {
    // As with places: what one piece of evidence names, no other takes away.
    if (zip3 !== null && area.zip3.includes(zip3)) return true
    if (areaCode !== null && area.areaCodes.includes(areaCode)) return true
    // An address in the region may be anywhere in it; an area code beside it then says nothing.
    return zip3 === null && (from !== 'number' || areaCode === null)
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
