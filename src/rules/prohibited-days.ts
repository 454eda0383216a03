import { isoLocal, startOfLocalDay } from '../clock/local.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import { WEEKDAY_NAMES } from './prepare.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { LocalPlace, Situation } from './situation.ts'

/** Longest run of closed days looked through for the next open one. */
const HORIZON_DAYS = 60

/** No call on these weekdays and holidays, by the local date of every plausible place. */
export const prohibitedDays = (rule: RuleInForce<'prohibited-days'>, s: Situation): Finding => {
  const { weekdays, holidays } = rule.prepared
  const dayClosed = (weekday: number, epochDay: number): string | null =>
    holidays.nameOn(epochDay) ?? (weekdays[weekday] ? (WEEKDAY_NAMES[weekday] ?? null) : null)

  /** First instant after today on which the day is closed, or open, in this place. */
  const nextDay = ({ place, local }: LocalPlace, closed: boolean): number | null => {
    for (let ahead = 1; ahead <= HORIZON_DAYS; ahead++) {
      const isClosed = dayClosed((local.weekday + ahead) % 7, local.epochDay + ahead) !== null
      if (isClosed === closed) return startOfLocalDay(place.row, local.epochDay + ahead)
    }
    return null
  }

  let changesAt = Number.POSITIVE_INFINITY
  let lifts: number | null = 0
  let found: { readonly at: LocalPlace; readonly day: string } | null = null
  for (const at of s.places) {
    const day = dayClosed(at.local.weekday, at.local.epochDay)
    if (day === null) {
      changesAt = Math.min(
        changesAt,
        nextDay(at, true) ?? startOfLocalDay(at.place.row, at.local.epochDay + HORIZON_DAYS),
      )
      continue
    }
    const reopens = nextDay(at, false)
    if (found === null || reopens === null || (lifts !== null && reopens > lifts)) {
      found = { at, day }
      lifts = lifts === null ? null : reopens
    }
  }
  if (found === null) return passUntil(changesAt)
  const { place } = found.at
  return deny(
    {
      code: 'prohibited-day',
      fields: { zone: place.zone, localTime: isoLocal(place.row, s.at), day: found.day },
      until: lifts,
    },
    changesAt,
  )
}
