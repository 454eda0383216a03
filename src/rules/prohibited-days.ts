import { weekdayOf } from '../clock/epoch-day.ts'
import { isoLocal, localAt, startOfLocalDay } from '../clock/local.ts'
import { untilAllOpen } from '../clock/open-together.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import { WEEKDAY_NAMES } from './prepare.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { LocalPlace, Situation } from './situation.ts'

/** Open days looked through for the next closed one. */
const OPEN_DAYS = 60
/** Longest run of closed days looked through for the next open one: some thirty years. */
const CLOSED_DAYS = 10_958

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
  const opensAt = ({ place }: LocalPlace, from: number): number | null => {
    const today = localAt(place.row, from)?.epochDay
    if (today === undefined) return null
    if (closedFor(today) === null) return from
    const reopens = nextDay(today, false, CLOSED_DAYS)
    return reopens === null ? null : startOfLocalDay(place.row, reopens)
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
      until: weekdays.includes(false) ? untilAllOpen(s.places, s.at, opensAt) : null,
    },
    changesAt,
    startOfLocalDay(place.row, found.at.local.epochDay + 1),
  )
}
