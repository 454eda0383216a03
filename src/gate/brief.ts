import type { Recalled } from '../decide/recalled.ts'
import type { Case } from '../decide/world.ts'
import type { DncList } from '../vocabulary/list.ts'

/** What is recalled of calls that are alike, and of how long; null: they have to be decided in full. */
export interface Span {
  readonly from: number
  readonly until: number
  readonly recalled: Recalled | null
}

/** What is the same for every number of an area code in calls of one kind. */
export interface Brief {
  /** The first of them. */
  readonly one: Case
  /** Whether the evidence of its place contradicts itself. */
  readonly disagree: boolean
  /** Lists that speak for the seller; the bit of each is its place. */
  readonly lists: readonly DncList[]
  /** By stance and the lists that hold the number; newest last. */
  readonly spans: Map<number, Span[]>
  /** How often a key was asked for before anything was kept for it. */
  readonly asked: Map<number, number>
  /** The span that answered last, and its key. */
  key: number
  last: Span
}

export const NO_SPAN: Span = { from: 0, until: 0, recalled: null }

/** Spans of time kept for calls that are alike: now, and when denials of now may lift. */
const SPANS = 32

/** The span of a key that holds at an instant. */
export const spanAt = (brief: Brief, key: number, at: number): Span | undefined => {
  const known = brief.spans.get(key)
  if (known === undefined) return undefined
  for (let i = known.length - 1; i >= 0; i--) {
    const span = known[i] as Span
    if (at >= span.from && at < span.until) {
      brief.key = key
      brief.last = span
      return span
    }
  }
  return undefined
}

export const keepSpan = ({ spans }: Brief, key: number, span: Span): void => {
  const known = spans.get(key) ?? []
  if (known.length >= SPANS) known.shift()
  known.push(span)
  spans.set(key, known)
}

type AskedList = Required<Pick<DncList, 'holdsNanp'>>

/** The lists that hold the number, as bits; -1: on one of them it may lapse. */
export const heldBy = (
  lists: readonly DncList[],
  number: string,
  areaCode: number,
  line: number,
  at: number,
): number => {
  let held = 0
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as DncList
    if ((list as unknown as AskedList).holdsNanp(areaCode, line) === false) continue
    const listing = list.find(number, at)
    if (listing === null || listing.until !== null) return -1
    held |= 1 << i
  }
  return held
}
