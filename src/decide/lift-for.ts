import { startOfLocalDay } from '../clock/local.ts'
import type { Lift } from '../rules/finding.ts'
import { type Lifter, liftOf } from '../rules/kinds.ts'
import { unreachedBy } from '../rules/masks.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Situation } from '../rules/situation.ts'
import { outOfReach } from './reach.ts'
import type { Scope } from './scopes.ts'
import type { Case, World } from './world.ts'

export interface Exempted {
  readonly rule: RuleInForce
  readonly by: Lifter
  readonly record: number | null
  readonly until: number
}

export interface LiftOutcome {
  readonly exempted: Exempted | null
  readonly startsAt: number
}

/** The first rule that lifts this one, or when one may start to. */
export const liftFor = (world: World, rule: RuleInForce, one: Case, scope: Scope, s: Situation): LiftOutcome => {
  let startsAt = Number.POSITIVE_INFINITY
  for (const id of rule.version.liftedBy) {
    for (const lifter of world.law.lifters.get(id) ?? []) {
      if (unreachedBy(lifter.masks, one.key) !== null) continue
      if (outOfReach(lifter, one.facts, scope, world.codesBind) !== null) continue
      const { place, local } = s.places[0] ?? {}
      if (place === undefined || local === undefined || local.epochDay >= lifter.to) continue
      if (local.epochDay < lifter.from) {
        startsAt = Math.min(startsAt, startOfLocalDay(place.row, lifter.from))
        continue
      }
      let lift: Lift
      try {
        lift = liftOf(lifter as never, s)
      } catch {
        // An exemption that cannot be worked out exempts nobody.
        continue
      }
      if (lift.lifts) return { exempted: { rule, by: lifter, record: lift.record, until: lift.until }, startsAt }
      if (lift.startsAt !== null) startsAt = Math.min(startsAt, lift.startsAt)
    }
  }
  return { exempted: null, startsAt }
}
