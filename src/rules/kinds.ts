import type { RuleKind } from '../vocabulary/params.ts'
import { abandonment } from './abandonment.ts'
import { callCap } from './call-cap.ts'
import { callerId } from './caller-id.ts'
import { callingHours } from './calling-hours.ts'
import { consent, revocation } from './consent.ts'
import { coolingOff } from './cooling-off.ts'
import { dncRegistry } from './dnc-registry.ts'
import type { Finding, Lift } from './finding.ts'
import { internalDnc } from './internal-dnc.ts'
import { hoursRequest, permission, relationship, status } from './lifts.ts'
import { moratorium } from './moratorium.ts'
import { prohibitedDays } from './prohibited-days.ts'
import { reassignedNumber } from './reassigned-number.ts'
import { represented } from './represented.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

type LifterKind = 'relationship' | 'permission' | 'hours-request' | 'status'
type DutyOnlyKind = 'identification' | 'opt-out' | 'recording-consent' | 'registration' | 'record-keeping' | 'conduct'
type ProhibitionKind = Exclude<RuleKind, LifterKind | DutyOnlyKind | 'note'>

const DUTIES: { readonly [K in DutyOnlyKind | 'note']: true } = {
  identification: true,
  'opt-out': true,
  'recording-consent': true,
  registration: true,
  'record-keeping': true,
  conduct: true,
  note: true,
}

// A new kind of rule is one key in `Params`, one evaluator, one line here: the compiler lists what is missing.
const PROHIBITIONS: { readonly [K in ProhibitionKind]: (rule: RuleInForce<K>, s: Situation) => Finding } = {
  'calling-hours': callingHours,
  'prohibited-days': prohibitedDays,
  'dnc-registry': dncRegistry,
  'internal-dnc': internalDnc,
  consent,
  revocation,
  'reassigned-number': reassignedNumber,
  'call-cap': callCap,
  'cooling-off': coolingOff,
  abandonment,
  moratorium,
  represented,
  'caller-id': callerId,
}

const LIFTERS: { readonly [K in LifterKind]: (rule: RuleInForce<K>, s: Situation) => Lift } = {
  relationship,
  permission,
  'hours-request': hoursRequest,
  status,
}

/** A rule that may deny. */
export type Prohibition = { [K in ProhibitionKind]: RuleInForce<K> }[ProhibitionKind]
/** A rule that may lift others. */
export type Lifter = { [K in LifterKind]: RuleInForce<K> }[LifterKind]

/** Whether a name is a kind of rule, or, asked so, a kind that lifts others. */
export const isRuleKind = (name: string, as: 'any' | 'lifter' = 'any'): name is RuleKind =>
  Object.hasOwn(LIFTERS, name) || (as === 'any' && (Object.hasOwn(PROHIBITIONS, name) || Object.hasOwn(DUTIES, name)))

export const isProhibition = (rule: RuleInForce): rule is Prohibition => Object.hasOwn(PROHIBITIONS, rule.kind)
export const isLifter = (rule: RuleInForce): rule is Lifter => Object.hasOwn(LIFTERS, rule.kind)

/** What a prohibition says of a situation. */
export const evaluate = <K extends ProhibitionKind>(rule: RuleInForce<K>, s: Situation): Finding =>
  PROHIBITIONS[rule.kind](rule, s)

/** Whether a lifter lifts, in a situation. */
export const liftOf = <K extends LifterKind>(rule: RuleInForce<K>, s: Situation): Lift => LIFTERS[rule.kind](rule, s)
