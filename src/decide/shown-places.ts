import { isoLocal } from '../clock/local.ts'
import type { DecisionPlace } from '../vocabulary/decision.ts'
import type { Place } from '../vocabulary/place.ts'

/** Places as they are shown in a second: a campaign calls many numbers in it, of many area codes in the same places. */
export class ShownPlaces {
  readonly #places: readonly Place[]
  #second: number = Number.NaN
  #shown: readonly DecisionPlace[] = []

  constructor(places: readonly Place[]) {
    this.#places = places
  }

  /** `second`: the whole second since 1970 in which `at` (epoch ms) lies. */
  at(second: number, at: number): readonly DecisionPlace[] {
    return second === this.#second ? this.#shown : this.#show(second, at)
  }

  #show(second: number, at: number): readonly DecisionPlace[] {
    this.#second = second
    this.#shown = Object.freeze(this.#places.map((place) => placeAt(place, at)))
    return this.#shown
  }
}

export const placeAt = ({ region, zone, row, from }: Place, at: number): DecisionPlace => {
  const localTime = isoLocal(row, at)
  return Object.freeze(region === null ? { zone, localTime, from } : { region, zone, localTime, from })
}

/** More than there are places; past it they begin anew. */
const KEPT = 5_000
const known = new Map<string, ShownPlaces>()

/** One for all places that are shown alike. */
export const shownPlaces = (places: readonly Place[]): ShownPlaces => {
  const key = JSON.stringify(places.map(({ region, zone, row, from }) => [region, zone, row, from]))
  let shown = known.get(key)
  if (shown === undefined) {
    if (known.size >= KEPT) known.clear()
    shown = new ShownPlaces(places)
    known.set(key, shown)
  }
  return shown
}
