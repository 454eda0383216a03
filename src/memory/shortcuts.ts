import type { AttemptRecord, AttemptStore } from '../ports/attempt-store.ts'
import type { DncList } from '../vocabulary/list.ts'

// Held here and not on the objects: a wrapper that takes over the methods of a list or a store and replaces one of
// them must not take over a shortcut past the one it replaced.

/**
 * A second since 1970 not before the `n`-th newest attempt (`n` from 1) in the log of the NANP number +1 `areaCode`
 * `line`; 0 only when the log holds fewer.
 */
export type NewestNanp = (areaCode: number, line: number, n: number) => number

/** What a store of this package knows of NANP numbers without listing their logs as the port asks. */
export interface NanpShortcuts {
  /** The method that these pass by. */
  readonly read: AttemptStore['read']
  readonly newest: NewestNanp
  /** The attempts since an instant (epoch ms), oldest first, without their ids: for rules, which need none. */
  readonly history: (areaCode: number, line: number, number: string, since: number) => readonly AttemptRecord[]
}

const shortcuts = new WeakMap<AttemptStore, NanpShortcuts>()
const settled = new WeakMap<object, HoldsArea>()

export const withShortcuts = (store: AttemptStore, known: NanpShortcuts): AttemptStore => {
  shortcuts.set(store, known)
  return store
}

export const shortcutsOf = (store: AttemptStore): NanpShortcuts | undefined => shortcuts.get(store)

let closings = 0

/** How many lists were closed so far: who left a list out, because it holds nothing they ask for, asks again. */
export const closedLists = (): number => closings

export const noteClosing = (): void => {
  closings += 1
}

/** Whether a list may hold any number of an area code, or has been closed. */
export type HoldsArea = (areaCode: number) => boolean

const anyArea = (): boolean => true

/** A list that never changes and whose `holdsNanp` agrees with its `find`. */
export const settledList = <T extends object>(list: T, holdsArea: HoldsArea = anyArea): T => {
  settled.set(list, holdsArea)
  return list
}

export const mayHoldArea = (list: DncList, areaCode: number): boolean => settled.get(list)?.(areaCode) !== false

export const isSettledList = (list: DncList): boolean => settled.has(list)
