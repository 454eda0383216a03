import { localAt } from '../clock/local.ts'
import type { Finding } from '../rules/finding.ts'
import type { Prohibition } from '../rules/kinds.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { LocalPlace } from '../rules/situation.ts'
import type { Scope, Scopes } from './scopes.ts'

/** A rule that has to be asked, and where it holds. */
export interface AskedRule {
  readonly rule: Prohibition
  readonly scope: Scope
  readonly rank: number
}

/** What was found out for calls that are alike and holds for a while, whatever consent and history come to. */
export interface Settled {
  scopes: Scopes | null
  /** Rules that may not pass. */
  readonly asked: AskedRule[]
  /** Rules of elsewhere whose list holds the number. */
  readonly elsewhere: RuleInForce<'dnc-registry'>[]
  /** First instant at which one of the others may not pass. */
  changesAt: number
  /** Whether a list that was supplied holds the number. */
  readonly isListed: boolean
}

export const unsettled = (isListed: boolean): Settled => ({
  isListed,
  scopes: null,
  asked: [],
  elsewhere: [],
  changesAt: Number.POSITIVE_INFINITY,
})

/** Takes down what a rule said, and with it whether it has to be asked again; null: it has. */
export const learn = (learned: Settled, asked: AskedRule, finding: Finding | null): void => {
  if (finding === null || finding.outcome === 'deny' || finding.warning !== null || isPersonal(asked.rule))
    learned.asked.push(asked)
  else learned.changesAt = Math.min(learned.changesAt, finding.changesAt)
}

/** Whether what a rule says may hang on the person: on consent or history. */
const isPersonal = (rule: Prohibition): boolean => {
  switch (rule.kind) {
    case 'calling-hours':
      return rule.params.narrowedByRequest === true
    case 'prohibited-days':
    case 'dnc-registry':
    case 'moratorium':
    case 'caller-id':
    // A gate that asks for counts of campaigns recalls nothing.
    case 'abandonment':
      return false
    default:
      return true
  }
}

/** The same law a little later: only the clocks have moved. */
export const laterScopes = (before: Scopes, at: number): Scopes => {
  const places = before.places.map(({ place }) => ({ place, local: localAt(place.row, at) }) as LocalPlace)
  const moved = ({ place }: LocalPlace): LocalPlace => places.find((one) => one.place === place) as LocalPlace
  const scopes = before.scopes.map((scope): Scope => {
    const isEverywhere = scope.places.length === places.length
    return {
      jurisdiction: scope.jurisdiction,
      epoch: scope.epoch,
      places: isEverywhere ? places : scope.places.map(moved),
      lawChangesAt: scope.lawChangesAt,
    }
  })
  return {
    scopes,
    places,
    uncovered: before.uncovered,
    generic: before.generic,
    unknown: before.unknown,
    elsewhere: before.elsewhere,
    isNightOfChange: false,
  }
}
