import type { AttemptStore } from '../ports/attempt-store.ts'
import type { DncList } from '../vocabulary/list.ts'

// Held here and not on the objects: a wrapper that takes over the methods of a list or a store and replaces one of
// them must not take over a shortcut past the one it replaced.

/**
 * An instant (epoch ms) not before that of the `n`-th newest attempt (`n` from 1) in the log of the NANP number +1
 * `areaCode` `line`; -Infinity only when the log holds fewer.
 */
export type NewestNanp = (areaCode: number, line: number, n: number) => number

const newest = new WeakMap<AttemptStore, NewestNanp>()
const settled = new WeakSet<object>()

/** A store that can tell how new the newest attempts are without listing them. */
export const withNewest = (store: AttemptStore, newestNanp: NewestNanp): AttemptStore => {
  newest.set(store, newestNanp)
  return store
}

export const newestOf = (store: AttemptStore): NewestNanp | undefined => newest.get(store)

/** A list that never changes and whose `holdsNanp` agrees with its `find`. */
export const settledList = <T extends object>(list: T): T => {
  settled.add(list)
  return list
}

export const isSettledList = (list: DncList): boolean => settled.has(list)
