import { DAY_MS, type WeekdayIndex, weekdayOf } from './epoch-day.ts'
import { type ClockText, clockText, offsetText, textOn } from './iso-text.ts'
import { nextOffsetChange, offsetAt, tableEnd, tableStart } from './zones.ts'

const MINUTE = 60_000
// No zone of the table is more than 14 hours ahead of UTC.
const FARTHEST_AHEAD = 15 * 60 * MINUTE

/** By offset from UTC. */
const clocks = new Map<number, ClockText>()

/** What a wall clock and a calendar on the wall show. */
export interface LocalTime {
  /** Days since 1970-01-01, by the local date. */
  readonly epochDay: number
  readonly secondOfDay: number
  /** Monday is 0. */
  readonly weekday: WeekdayIndex
  /** Minutes east of UTC. */
  readonly offset: number
}

/** Local time of a zone's row at an instant; null outside the table. */
export function localAt(row: number, ms: number): LocalTime | null {
  const offset = offsetAt(row, ms)
  if (Number.isNaN(offset)) return null
  const localMs = ms + offset * MINUTE
  const epochDay = Math.floor(localMs / DAY_MS)
  const secondOfDay = Math.floor((localMs - epochDay * DAY_MS) / 1000)
  return { epochDay, secondOfDay, weekday: weekdayOf(epochDay), offset }
}

/**
 * First instant at which the local clock reads at least this time of this day: in a gap the instant of the change,
 * in an overlap the earlier of the two. NaN outside the table.
 */
export function instantOfLocal(row: number, epochDay: number, secondOfDay: number): number {
  const wanted = epochDay * DAY_MS + secondOfDay * 1000
  let from = Math.max(wanted - FARTHEST_AHEAD, tableStart)
  // The clock read this before the table began; when, is unknown.
  if (wanted < tableStart + offsetAt(row, tableStart) * MINUTE) return Number.NaN
  for (;;) {
    const offset = offsetAt(row, from)
    if (Number.isNaN(offset)) return Number.NaN
    const candidate = Math.max(from, wanted - offset * MINUTE)
    from = nextOffsetChange(row, from)
    if (candidate < from) return candidate
    if (from >= tableEnd) return Number.NaN
  }
}

/** First instant of a local day: midnight, or the change of clock that skips it. NaN outside the table. */
export function startOfLocalDay(row: number, epochDay: number): number {
  return instantOfLocal(row, epochDay, 0)
}

/**
 * `2026-07-06T20:14:00-04:00`; a fraction of a second is left out.
 *
 * @throws RangeError outside the table, where the offset is not known.
 */
export function isoLocal(row: number, ms: number): string {
  const offset = offsetAt(row, ms)
  if (Number.isNaN(offset)) throw new RangeError(`no legal time is known for zone row ${row} at ${ms}`)
  let clock = clocks.get(offset)
  if (clock === undefined) {
    clock = clockText(offsetText(offset))
    clocks.set(offset, clock)
  }
  return textOn(clock, Math.floor(ms / 1000) + offset * 60)
}
