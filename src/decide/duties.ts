import type { Lifter } from '../rules/kinds.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Duty } from '../vocabulary/decision.ts'
import { liftFor } from './lift-for.ts'
import { once } from './once.ts'
import { outOfReach } from './reach.ts'
import type { Scope, Scopes } from './scopes.ts'
import type { Case, World } from './world.ts'

const NONE: readonly Duty[] = Object.freeze([])

/** Duties of a second law after those of a first. Laws meet in few combinations, so each is joined once. */
const joined = new WeakMap<readonly Duty[], WeakMap<readonly Duty[], readonly Duty[]>>()

const join = (first: readonly Duty[], second: readonly Duty[]): readonly Duty[] => {
  if (first.length === 0) return second
  if (second.length === 0) return first
  let bySecond = joined.get(first)
  if (bySecond === undefined) {
    bySecond = new WeakMap()
    joined.set(first, bySecond)
  }
  let all = bySecond.get(second)
  if (all === undefined) {
    all = Object.freeze([...first, ...second])
    bySecond.set(second, all)
  }
  return all
}

/** Only who calls and who is called lifts a duty, and neither does before it was said. */
const isUnsaid = ({ facts }: Case): boolean => facts.call.callerKind === undefined && facts.call.kind === 'consumer'

/** The rule that lifts a rule's duty from this call; null: the duty stands. */
export const dutyLift = (world: World, rule: RuleInForce, one: Case, scope: Scope, at: number): Lifter | null => {
  if (isUnsaid(one)) return null
  const { facts } = one
  const { seller, purpose, technology } = facts.call
  const query = { at, number: facts.number.e164, seller, purpose, technology, voidBefore: facts.voidBefore }
  const { exempted } = liftFor(
    world,
    rule,
    one,
    scope,
    { at, facts, query, places: scope.places, memo: { stop: undefined } },
    'status',
  )
  return exempted === null ? null : exempted.by
}

const bindingIn = (world: World, one: Case, scope: Scope, at: number): readonly Duty[] => {
  const { duties, dutyRules } = scope.epoch.planFor(one.key)
  return duties.filter((_, i) => {
    const rule = dutyRules[i] as RuleInForce
    if (outOfReach(rule, one.facts, scope, world.codesBind) !== null) return false
    return dutyLift(world, rule, one, scope, at) === null
  })
}

/** The duties of every law, less those that do not bind this call. */
export const dutiesOf = (world: World, one: Case, found: Scopes | null, at: number): readonly Duty[] => {
  if (found === null) return NONE
  const { scopes, isNightOfChange } = found
  const isPlain = isUnsaid(one) && !scopes.some(({ epoch }) => epoch.planFor(one.key).isConditional)
  let all = NONE
  if (isPlain) for (const { epoch } of scopes) all = join(all, epoch.planFor(one.key).duties)
  else all = scopes.flatMap((scope) => bindingIn(world, one, scope, at))
  return isNightOfChange ? once(all) : all
}
