import type { Case, World } from '../decide/world.ts'
import type { DncList } from '../vocabulary/list.ts'

/** Area codes by which some law tells apart the parts of a region. */
export const areaCodesNamed = ({ law }: World): ReadonlySet<string> => {
  const rules = [...law.jurisdictions.values()].flatMap(({ versions }) => versions)
  return new Set(rules.flatMap(({ version }) => version.covers.area?.areaCodes ?? []))
}

/**
 * What a decision hangs on beside the person and the time, as a text: area codes of one place are mostly alike.
 *
 * @param lists those that are asked, by their places among all lists of the gate
 */
export const likenessOf = (
  { facts, places }: Case,
  disagree: boolean,
  lists: readonly (readonly [number, DncList])[],
  named: ReadonlySet<string>,
): string => {
  const { country, class: numberClass, areaCode } = facts.number
  const isTold = areaCode !== null && (named.has(areaCode) || lists.some(([, { covers }]) => covers !== 'all'))
  return JSON.stringify([
    facts.call,
    numberClass,
    country,
    disagree,
    places.map(({ areaCode: _, ...place }) => place),
    lists.map(([place]) => place),
    isTold ? areaCode : null,
  ])
}
