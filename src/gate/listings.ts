import type { Listing } from '../rules/situation.ts'
import type { DncList } from '../vocabulary/list.ts'
import { isSameName } from '../vocabulary/name.ts'

/** Whether a copy says anything of a number: by NANP area code, or by the prefix of an international number. */
export const coversNumber = ({ covers }: DncList, e164: string): boolean => {
  if (covers === 'all') return true
  const areaCode = e164.startsWith('+1') ? e164.slice(2, 5) : ''
  return covers.some((prefix) => (prefix.startsWith('+') ? e164.startsWith(prefix) : prefix === areaCode))
}

/** Whether a list speaks for a seller: one of another company does not. */
export const speaksFor = (list: DncList, seller: string | undefined): boolean =>
  list.seller === undefined || seller === undefined || isSameName(list.seller, seller)

/** What the copies of one registry say of a number together: any that holds it counts, however old. */
export const listingOf = (
  registry: string,
  lists: readonly DncList[],
  e164: string,
  seller: string | undefined,
  at: number,
): Listing | undefined => {
  let newest = Number.NEGATIVE_INFINITY
  let asOf: number | null = null
  let listed: Listing['listed'] = null
  let problem: Listing['problem'] = null
  for (const list of lists) {
    if (!speaksFor(list, seller)) continue
    newest = Math.max(newest, list.asOf)
    problem ??= list.problems[0] ?? null
    const entry = list.find(e164, at)
    if (entry !== null) {
      if (typeof entry !== 'object' || entry.until === undefined) throw new TypeError('not a listing')
      // An end that is no instant ends nothing.
      const until = Number.isFinite(entry.until) ? (entry.until as number) : Number.POSITIVE_INFINITY
      if (listed === null || until > listed.until) listed = { asOf: list.asOf, until }
    }
    if (coversNumber(list, e164) && (asOf === null || list.asOf > asOf)) asOf = list.asOf
  }
  return newest === Number.NEGATIVE_INFINITY ? undefined : { registry, asOf, newest, listed, problem }
}

/** Lists by registry. */
export const byRegistry = (lists: readonly DncList[]): ReadonlyMap<string, readonly DncList[]> => {
  const groups = new Map<string, DncList[]>()
  for (const list of lists) {
    const group = groups.get(list.registry)
    if (group) group.push(list)
    else groups.set(list.registry, [list])
  }
  return groups
}
