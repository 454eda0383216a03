import type { Case, World } from '../decide/world.ts'
import type { DncList } from '../vocabulary/list.ts'
import { coversNumber } from './listings.ts'

/** Area codes by which some law tells apart the parts of a region. */
export const areaCodesNamed = ({ law }: World): ReadonlySet<string> => {
  const rules = [...law.jurisdictions.values()].flatMap(({ versions }) => versions)
  return new Set(rules.flatMap(({ version }) => version.covers.area?.areaCodes ?? []))
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
  named: ReadonlySet<string>,
): string => {
  const { country, class: numberClass, areaCode } = facts.number
  const isTold =
    areaCode !== null && (named.has(areaCode) || speaking.some((list) => !coversNumber(list, facts.number.e164)))
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
