import type { Case, World } from '../decide/world.ts'
import type { DncList } from '../vocabulary/list.ts'
import { coversNumber } from './listings.ts'

/** By what some law tells apart the parts of a region: area codes, and the first three digits of ZIP codes. */
export interface PartsNamed {
  readonly areaCodes: ReadonlySet<string>
  readonly zip3: ReadonlySet<string>
}

export const partsNamed = ({ law }: World): PartsNamed => {
  const rules = [...law.jurisdictions.values()].flatMap(({ versions }) => versions)
  const areas = rules.flatMap(({ version }) => version.covers.area ?? [])
  return {
    areaCodes: new Set(areas.flatMap(({ areaCodes }) => areaCodes)),
    zip3: new Set(areas.flatMap(({ zip3 }) => zip3)),
  }
}

/**
 * What a decision hangs on beside the person and the time, as a text: area codes of one place are mostly alike.
 *
 * @param speaking all lists that speak for the seller: what they cover counts, whatever they hold
 * @param asked those of them that may hold numbers of the area code
 */
export const likenessOf = (
  { facts, places }: Case,
  disagree: boolean,
  speaking: readonly DncList[],
  asked: readonly DncList[],
  named: PartsNamed,
): string => {
  const { country, class: numberClass, areaCode } = facts.number
  const isTold =
    areaCode !== null &&
    (named.areaCodes.has(areaCode) || speaking.some((list) => !coversNumber(list, facts.number.e164)))
  return JSON.stringify([
    facts.call,
    numberClass,
    country,
    disagree,
    places.map(({ areaCode: _, ...place }) => place),
    asked.map((list) => speaking.indexOf(list)),
    isTold ? areaCode : null,
  ])
}
