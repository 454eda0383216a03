import { addDuration, calendarDays } from '../clock/duration.ts'
import { isoDateOf, startOfLocalDay } from '../clock/local.ts'
import { consentFor } from '../consent/fold.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import { concerns, counts, dayOf, excuses } from './attempts.ts'
import { deny, type Finding, PASS, passUntil } from './finding.ts'
import type { PreparedCap } from './prepare.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { LocalPlace, Situation } from './situation.ts'

/** First local day that still counts today, for a cap that counts by calendar. */
const firstDay = ({ cap, days }: PreparedCap, { local }: LocalPlace): number => {
  if (days > 0) return local.epochDay - days + 1
  if (cap.per === 'calendar-week') return local.epochDay - local.weekday
  if (cap.per === 'calendar-month') return local.epochDay - Number(isoDateOf(local.epochDay).slice(8)) + 1
  return local.epochDay
}

/** Local day on which an attempt of this day no longer counts. */
const dayAfterPeriod = ({ cap, days }: PreparedCap, { local }: LocalPlace, day: number): number => {
  if (days > 0) return day + days
  if (cap.per === 'calendar-week') return local.epochDay - local.weekday + 7
  if (cap.per === 'calendar-month') {
    let next = local.epochDay + 1
    while (isoDateOf(next).slice(8) !== '01') next++
    return next
  }
  return local.epochDay + 1
}

interface Usage {
  readonly count: number
  /** First instant at which one more is allowed, where the cap is reached. */
  readonly until: number
}

const byCalendar = (prepared: PreparedCap, place: LocalPlace, attempts: readonly AttemptRecord[]): Usage => {
  const first = firstDay(prepared, place)
  const days = attempts.map(({ at }) => dayOf(place.place.row, at)).filter((day) => day >= first)
  const freeing = days[days.length - prepared.cap.max]
  const until =
    freeing === undefined || freeing === Number.POSITIVE_INFINITY
      ? Number.POSITIVE_INFINITY
      : startOfLocalDay(place.place.row, dayAfterPeriod(prepared, place, freeing))
  return { count: days.length, until }
}

const rolling = ({ cap, ms }: PreparedCap, at: number, attempts: readonly AttemptRecord[]): Usage => {
  const endOf = (from: number): number => (ms === null ? addDuration(from, cap.per) : from + ms)
  const inside = attempts.filter((attempt) => endOf(attempt.at) > at)
  const freeing = inside[inside.length - cap.max]
  return {
    count: inside.length,
    until: freeing === undefined ? Number.POSITIVE_INFINITY : endOf(freeing.at),
  }
}

/** No more than so many calls over a period, counted as the law counts. */
export const callCap = (rule: RuleInForce<'call-cap'>, s: Situation): Finding => {
  const { unlessConsent, excusedAfterConsent } = rule.params
  let changesAt = Number.POSITIVE_INFINITY
  if (unlessConsent !== undefined) {
    const state = consentFor(s.facts.consent, s.query, unlessConsent)
    if (state.state === 'valid') return passUntil(state.until)
    if (state.state === 'missing' && state.startsAt !== null) changesAt = state.startsAt
  }
  const history = s.facts.attempts()
  if (history === null) {
    const cap = rule.params.caps[0]
    if (cap === undefined) return PASS
    const settles = 'an attempt store, or the attempts passed with the call'
    const until = changesAt === Number.POSITIVE_INFINITY ? null : changesAt
    return deny({ code: 'history-missing', fields: { cap: cap.max, per: cap.per }, until, settles })
  }
  // Fewer attempts than any cap allows need no counting.
  if (rule.prepared.every(({ cap }) => history.length < cap.max)) return passUntil(changesAt)
  const excusedDays = excusedAfterConsent === undefined ? 0 : calendarDays(excusedAfterConsent)
  const excused = excusedDays === 0 ? () => false : excuses(excusedDays, s, history)
  const excusedNow = excusedDays > 0 && s.places.every(({ place }) => excused(s.at, place.row))
  if (excusedNow) {
    return passUntil(Math.min(...s.places.map(({ place, local }) => startOfLocalDay(place.row, local.epochDay + 1))))
  }

  let worst: { readonly prepared: PreparedCap; readonly usage: Usage } | null = null
  for (const prepared of rule.prepared) {
    const { cap, ms } = prepared
    const isCalendar = prepared.days > 0 || cap.per.startsWith('calendar-')
    // The window is the cheapest sieve; what it leaves is rarely enough to reach the cap.
    const recent = isCalendar || ms === null ? history : history.filter((one) => one.at + ms > s.at)
    if (recent.length < cap.max) continue
    const counted = recent.filter((one) => concerns(one, rule, cap.scope, s, cap.perSeller) && counts(one, cap))
    const usages = isCalendar
      ? s.places.map((place) =>
          byCalendar(
            prepared,
            place,
            counted.filter(({ at }) => !excused(at, place.place.row)),
          ),
        )
      : [rolling(prepared, s.at, counted)]
    for (const usage of usages) {
      if (usage.count >= cap.max && (worst === null || usage.until > worst.usage.until)) worst = { prepared, usage }
    }
  }
  if (worst === null) return passUntil(changesAt)
  const { cap } = worst.prepared
  const until = Math.min(worst.usage.until, changesAt)
  return deny({
    code: 'cap-reached',
    fields: { cap: cap.max, count: worst.usage.count, per: cap.per, counts: cap.counts, scope: cap.scope },
    until: until === Number.POSITIVE_INFINITY ? null : until,
  })
}
