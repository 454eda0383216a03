import type { Lifter } from '../rules/kinds.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Duty } from '../vocabulary/decision.ts'
import { type LiftOutcome, liftFor } from './lift-for.ts'
import { once } from './once.ts'
import { outOfReach } from './reach.ts'
import type { Scope, Scopes } from './scopes.ts'
import type { Case, World } from './world.ts'

/** The duties that bind a call. */
export interface Binding {
  readonly duties: readonly Duty[]
  /** First instant at which others may, but for a change of law in the places; Infinity: none. */
  readonly changesAt: number
}

const NONE: readonly Duty[] = Object.freeze([])
const NEVER = Number.POSITIVE_INFINITY

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

const STANDS: LiftOutcome = { exempted: null, startsAt: NEVER, endsAt: NEVER }

const liftOfDuty = (world: World, rule: RuleInForce, one: Case, scope: Scope, at: number): LiftOutcome => {
  if (isUnsaid(one)) return STANDS
  const { facts } = one
  const { seller, purpose, technology } = facts.call
  const query = { at, number: facts.number.e164, seller, purpose, technology, voidBefore: facts.voidBefore }
  const s = { at, facts, query, places: scope.places, memo: { stop: undefined } }
  return liftFor(world, rule, one, scope, s, 'status')
}

/** The rule that lifts a rule's duty from this call; null: the duty stands. */
export const dutyLift = (world: World, rule: RuleInForce, one: Case, scope: Scope, at: number): Lifter | null =>
  liftOfDuty(world, rule, one, scope, at).exempted?.by ?? null

const bindingIn = (world: World, one: Case, scope: Scope, at: number): Binding => {
  const { duties, dutyRules } = scope.epoch.planFor(one.key)
  let changesAt = NEVER
  const binding = duties.filter((_, i) => {
    const rule = dutyRules[i] as RuleInForce
    if (outOfReach(rule, one.facts, scope, world.codesBind) !== null) return false
    const { exempted, startsAt, endsAt } = liftOfDuty(world, rule, one, scope, at)
    changesAt = Math.min(changesAt, startsAt, endsAt)
    return exempted === null
  })
  return { duties: binding, changesAt }
}

/** The duties of every law, less those that do not bind this call. */
export const dutiesOf = (world: World, one: Case, found: Scopes | null, at: number): Binding => {
  if (found === null) return { duties: NONE, changesAt: NEVER }
  const { scopes, isNightOfChange } = found
  const isPlain = isUnsaid(one) && !scopes.some(({ epoch }) => epoch.planFor(one.key).isConditional)
  let all = NONE
  let changesAt = NEVER
  if (isPlain) for (const { epoch } of scopes) all = join(all, epoch.planFor(one.key).duties)
  else {
    const bindings = scopes.map((scope) => bindingIn(world, one, scope, at))
    all = bindings.flatMap(({ duties }) => duties)
    changesAt = Math.min(...bindings.map((binding) => binding.changesAt))
  }
  return { duties: isNightOfChange ? once(all) : all, changesAt }
}
