import type { AttemptRecord, AttemptStore } from '../ports/attempt-store.ts'
import type { DncList } from '../vocabulary/list.ts'
import { type AreaList, AskedArea } from './area-list.ts'
import type { AreaLog } from './area-log.ts'

// Held here and not on the objects: a wrapper that takes over the methods of a list or a store and replaces one of
// them must not take over a shortcut past the one it replaced.

/** What a store of this package knows of NANP numbers without listing their logs as the port asks. */
export interface NanpShortcuts {
  /** The method that these pass by. */
  readonly read: AttemptStore['read']
  /** The logs of an area code; always the same object. */
  readonly log: (areaCode: number) => AreaLog
  /** The attempts since an instant (epoch ms), oldest first, without their ids: for rules, which need none. */
  readonly history: (areaCode: number, line: number, number: string, since: number) => readonly AttemptRecord[]
}

const shortcuts = new WeakMap<AttemptStore, NanpShortcuts>()
const settled = new WeakMap<object, AreaOf>()

export const withShortcuts = (store: AttemptStore, known: NanpShortcuts): AttemptStore => {
  shortcuts.set(store, known)
  return store
}

export const shortcutsOf = (store: AttemptStore): NanpShortcuts | undefined => shortcuts.get(store)

let moves = 0

/** How often a list was closed, or moved to other memory: who holds on to what it knows of an area code asks again. */
export const listMoves = (): number => moves

export const noteMove = (): void => {
  moves += 1
}

/** What a list holds of an area code; null: nothing. */
export type AreaOf = (areaCode: number) => AreaList | null

/** A list that never changes, whose areas and `holdsNanp` agree with its `find`. */
export const settledList = <T extends object>(list: T, areaOf: AreaOf): T => {
  settled.set(list, areaOf)
  return list
}

/** For a settled list that has `holdsNanp`. */
export const areaOf = (list: DncList, areaCode: number): AreaList | null => {
  const of = settled.get(list)
  return of === undefined ? new AskedArea(list as Required<DncList>, areaCode) : of(areaCode)
}

export const isSettledList = (list: DncList): boolean => settled.has(list)
