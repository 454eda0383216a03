import { startOfLocalDay } from '../clock/local.ts'
import type { Lift } from '../rules/finding.ts'
import { type Lifter, liftOf } from '../rules/kinds.ts'
import { liftsAll } from '../rules/masks.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Situation } from '../rules/situation.ts'
import { outOfReach, type Where } from './reach.ts'
import type { Case, World } from './world.ts'

export interface Exempted {
  readonly rule: RuleInForce
  readonly by: Lifter
  readonly record: number | null
  readonly until: number
}

export interface LiftOutcome {
  readonly exempted: Exempted | null
  /** First instant at which another may lift; Infinity: none will. */
  readonly startsAt: number
  /** When the one that lifts is no law any more in one of the places; Infinity: it stays. */
  readonly endsAt: number
}

/** When a rule becomes law in every one of the places, -Infinity where it is already; null: in one it no longer is. */
const inForceFrom = ({ from, to }: RuleInForce, { places }: Situation): number | null => {
  let starts = Number.NEGATIVE_INFINITY
  for (const { place, local } of places) {
    if (local.epochDay >= to) return null
    if (local.epochDay < from) starts = Math.max(starts, startOfLocalDay(place.row, from))
  }
  return starts
}

/** When a rule ceases to be law in whichever of the places it does first. */
const inForceUntil = ({ to }: RuleInForce, { places }: Situation): number => {
  if (to === Number.POSITIVE_INFINITY) return to
  return Math.min(...places.map(({ place }) => startOfLocalDay(place.row, to)))
}

/** The first rule, or the first of the kind `as`, that lifts this one, or when one may start to. */
export const liftFor = (
  world: World,
  rule: RuleInForce,
  one: Case,
  scope: Where,
  s: Situation,
  as: 'any' | Lifter['kind'] = 'any',
): LiftOutcome => {
  let startsAt = Number.POSITIVE_INFINITY
  for (const id of rule.version.liftedBy) {
    for (const lifter of world.law.lifters.get(id) ?? []) {
      if (as !== 'any' && lifter.kind !== as) continue
      if (!liftsAll(lifter.masks, rule.masks, one.key)) continue
      if (outOfReach(lifter, one.facts, scope, world.codesBind) !== null) continue
      const from = inForceFrom(lifter, s)
      if (from === null) continue
      if (from > s.at) {
        startsAt = Math.min(startsAt, from)
        continue
      }
      let lift: Lift
      try {
        lift = liftOf(lifter as never, s)
      } catch {
        // An exemption that cannot be worked out exempts nobody.
        continue
      }
      if (lift.lifts) {
        const exempted = { rule, by: lifter, record: lift.record, until: lift.until }
        return { exempted, startsAt, endsAt: inForceUntil(lifter, s) }
      }
      if (lift.startsAt !== null) startsAt = Math.min(startsAt, lift.startsAt)
    }
  }
  return { exempted: null, startsAt, endsAt: Number.POSITIVE_INFINITY }
}
