import { weekdayOf } from '../clock/epoch-day.ts'
import { isoLocal, localAt, startOfLocalDay } from '../clock/local.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import { WEEKDAY_NAMES } from './prepare.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { LocalPlace, Situation } from './situation.ts'

/** Open days looked through for the next closed one. */
const OPEN_DAYS = 60
/** Longest run of closed days looked through for the next open one: some thirty years. */
const CLOSED_DAYS = 10_958
/** Places that reopen on different days are looked at so often. */
const MAX_ROUNDS = 60

/** No call on these weekdays and holidays, by the local date of every plausible place. */
export const prohibitedDays = (rule: RuleInForce<'prohibited-days'>, s: Situation): Finding => {
  const { weekdays, holidays } = rule.prepared
  const closedFor = (epochDay: number): string | null => {
    const weekday = weekdayOf(epochDay)
    return holidays.nameOn(epochDay) ?? (weekdays[weekday] ? (WEEKDAY_NAMES[weekday] as string) : null)
  }
  /** First day after `epochDay`, and no more than `days` after it, that is closed, or open; null: none. */
  const nextDay = (epochDay: number, isClosed: boolean, days: number): number | null => {
    for (let day = epochDay + 1; day <= epochDay + days; day++) {
      if ((closedFor(day) !== null) === isClosed) return day
    }
    return null
  }
  /** First instant from `at` on at which it is an open day in every place. */
  const openTogether = (at: number): number | null => {
    if (weekdays.every((isClosed) => isClosed)) return null
    let now = at
    for (let round = 0; round < MAX_ROUNDS; round++) {
      let next = now
      for (const { place } of s.places) {
        const today = localAt(place.row, now)?.epochDay
        if (today === undefined) return null
        if (closedFor(today) === null) continue
        const reopens = nextDay(today, false, CLOSED_DAYS)
        if (reopens === null) return null
        next = Math.max(next, startOfLocalDay(place.row, reopens))
      }
      if (next === now) return now
      now = next
    }
    return null
  }

  let changesAt = Number.POSITIVE_INFINITY
  let tomorrow = Number.POSITIVE_INFINITY
  let found: { readonly at: LocalPlace; readonly day: string } | null = null
  for (const at of s.places) {
    const { place, local } = at
    const day = closedFor(local.epochDay)
    if (day !== null) {
      found ??= { at, day }
      continue
    }
    const closes = nextDay(local.epochDay, true, OPEN_DAYS) ?? local.epochDay + OPEN_DAYS
    const closesAt = startOfLocalDay(place.row, closes)
    if (closesAt < changesAt) changesAt = closesAt
    // The horizon moves on with the day.
    const midnight = startOfLocalDay(place.row, local.epochDay + 1)
    if (midnight < tomorrow) tomorrow = midnight
  }
  if (found === null) return passUntil(changesAt, null, tomorrow)
  const { place } = found.at
  return deny(
    {
      code: 'prohibited-day',
      fields: { zone: place.zone, localTime: isoLocal(place.row, s.at), day: found.day },
      until: openTogether(s.at),
    },
    changesAt,
    startOfLocalDay(place.row, found.at.local.epochDay + 1),
  )
}
