import { localAt } from '../clock/local.ts'
import type { Prohibition } from '../rules/kinds.ts'
import type { LocalPlace } from '../rules/situation.ts'
import type { Scope, Scopes } from './scopes.ts'

/**
 * What was found out for calls that are alike and holds for a while, whatever consent and history come to: the rules
 * that pass, which need not be asked again.
 */
export interface Settled {
  scopes: Scopes | null
  /** By rank of the rule: 1 where it passes, or does not reach the call. */
  readonly passes: number[]
  /** First instant at which one of them may not. */
  changesAt: number
  /** Whether a list that was supplied holds the number. */
  readonly isListed: boolean
}

export const unsettled = (isListed: boolean): Settled => ({
  isListed,
  scopes: null,
  passes: [],
  changesAt: Number.POSITIVE_INFINITY,
})

/** Whether what a rule says may hang on the person: on consent or history. */
export const isPersonal = (rule: Prohibition): boolean => {
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
