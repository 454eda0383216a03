import type { Recalled } from '../decide/recalled.ts'
import type { Case } from '../decide/world.ts'
import type { AreaList } from '../memory/area-list.ts'
import type { AreaLog } from '../memory/area-log.ts'
import type { ResolvedCall } from '../rules/situation.ts'
import type { DncList } from '../vocabulary/list.ts'

/** What is recalled of calls that are alike, and of how long; null: they have to be decided in full. */
export interface Span {
  readonly from: number
  readonly until: number
  readonly recalled: Recalled | null
}

/** What is the same for every number of an area code in calls of one kind. */
export interface Brief {
  /** The first of them, and its call. */
  readonly one: Case
  readonly call: ResolvedCall
  /** Whether the evidence of its place contradicts itself. */
  readonly disagree: boolean
  /** Lists that speak for the seller, and what they hold of the area code; the bit of each is its place. */
  readonly lists: readonly DncList[]
  readonly areas: readonly AreaList[]
  /** Null: attempts are not kept. */
  readonly log: AreaLog | null
  /** By stance and the lists that hold the number, newest last; shared with area codes that are alike. */
  readonly spans: Map<number, Span[]>
  /** The key that was last asked for, and what holds for it from one whole second since 1970 to before another. */
  key: number
  from: number
  until: number
  last: Recalled | null
}

/** Spans of time kept for calls that are alike: now, and when denials of now may lift. */
const SPANS = 32

/** The span of a key that holds at an instant. */
export const spanAt = ({ spans }: Brief, key: number, at: number): Span | undefined => {
  const known = spans.get(key)
  if (known === undefined) return undefined
  for (let i = known.length - 1; i >= 0; i--) {
    const span = known[i] as Span
    if (at >= span.from && at < span.until) return span
  }
  return undefined
}

/** Whole numbers up to here need no room of their own. */
const LAST_SECOND = 0x7fffffff

/** Keeps a span at hand for the next call. */
export const bringForward = (brief: Brief, key: number, { from, until, recalled }: Span): void => {
  brief.key = key
  brief.from = Math.min(LAST_SECOND, Math.ceil(from / 1000))
  brief.until = Math.min(LAST_SECOND, Math.floor(until / 1000))
  brief.last = recalled
}

/** Keeps a span in the place of those that lie within it: instants are asked for in any order. */
export const keepSpan = ({ spans }: Brief, key: number, span: Span): void => {
  const isWithin = ({ from, until }: Span): boolean => from >= span.from && until <= span.until
  const known = (spans.get(key) ?? []).filter((one) => !isWithin(one))
  if (known.length >= SPANS) known.shift()
  known.push(span)
  spans.set(key, known)
}

/** Has the memory bring what `heldBy` will look at; see `fetchLog`. */
export const fetchLists = (areas: readonly AreaList[], line: number): number => {
  let sum = 0
  for (let i = 0; i < areas.length; i++) sum ^= (areas[i] as AreaList).fetch(line)
  return sum
}

/** The lists that hold the number, as bits; -1: on one of them it may lapse. */
export const heldBy = ({ areas, lists }: Brief, number: string, line: number, at: number): number => {
  let held = 0
  for (let i = 0; i < areas.length; i++) {
    if (!(areas[i] as AreaList).has(line)) continue
    const listing = (lists[i] as DncList).find(number, at)
    if (listing === null || listing.until !== null) return -1
    held |= 1 << i
  }
  return held
}
