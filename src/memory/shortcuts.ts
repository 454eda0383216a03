import type { AttemptStore } from '../ports/attempt-store.ts'
import type { DncList } from '../vocabulary/list.ts'

// Held here and not on the objects: a wrapper that takes over the methods of a list or a store and replaces one of
// them must not take over a shortcut past the one it replaced.

/**
 * A second since 1970 not before the `n`-th newest attempt (`n` from 1) in the log of the NANP number +1 `areaCode`
 * `line`; 0 only when the log holds fewer.
 */
export type NewestNanp = (areaCode: number, line: number, n: number) => number

const newest = new WeakMap<AttemptStore, NewestNanp>()
const settled = new WeakMap<object, HoldsArea>()

/** A store that can tell how new the newest attempts are without listing them. */
export const withNewest = (store: AttemptStore, newestNanp: NewestNanp): AttemptStore => {
  newest.set(store, newestNanp)
  return store
}

export const newestOf = (store: AttemptStore): NewestNanp | undefined => newest.get(store)

/** Whether a list may hold any number of an area code. */
export type HoldsArea = (areaCode: number) => boolean

const anyArea = (): boolean => true

/** A list that never changes and whose `holdsNanp` agrees with its `find`. */
export const settledList = <T extends object>(list: T, holdsArea: HoldsArea = anyArea): T => {
  settled.set(list, holdsArea)
  return list
}

export const mayHoldArea = (list: DncList, areaCode: number): boolean => settled.get(list)?.(areaCode) !== false

export const isSettledList = (list: DncList): boolean => settled.has(list)
