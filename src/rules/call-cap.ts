import { addDuration, calendarDays } from '../clock/duration.ts'
import { isoDateOf, weekdayOf } from '../clock/epoch-day.ts'
import { startOfLocalDay } from '../clock/local.ts'
import { consentFor } from '../consent/fold.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import type { Cap } from '../vocabulary/params.ts'
import { concerns, counts, dayOf, excuses } from './attempts.ts'
import { deny, type Finding, passUntil } from './finding.ts'
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

/** Local day on which an attempt of this day, which may lie ahead, no longer counts. */
const dayAfterPeriod = ({ cap, days }: PreparedCap, day: number): number => {
  if (days > 0) return day + days
  if (cap.per === 'calendar-week') return day - weekdayOf(day) + 7
  let next = day + 1
  if (cap.per === 'calendar-month') while (isoDateOf(next).slice(8) !== '01') next++
  return next
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
      : startOfLocalDay(place.place.row, dayAfterPeriod(prepared, freeing))
  return { count: days.length, until }
}

/** Of a period of months, which end with a shorter month: of two attempts the younger may be the first not to count. */
const byMonths = (rule: RuleInForce, cap: Cap, s: Situation, history: readonly AttemptRecord[]): Usage => {
  const ends = history
    .filter((attempt) => concerns(attempt, rule, cap.scope, s, cap.perSeller) && counts(attempt, cap))
    .map(({ at }) => addDuration(at, cap.per))
    .filter((end) => !(end <= s.at))
    .sort((a, b) => b - a)
  return { count: ends.length, until: ends[cap.max - 1] ?? Number.POSITIVE_INFINITY }
}

/** The attempts a cap counts within a period that ends now; from the newest back, so that the first too old ends it. */
const rolling = (
  rule: RuleInForce,
  { cap, ms }: PreparedCap,
  s: Situation,
  history: readonly AttemptRecord[],
): Usage => {
  if (ms === null) return byMonths(rule, cap, s, history)
  let count = 0
  let until = Number.POSITIVE_INFINITY
  for (let i = history.length - 1; i >= 0; i--) {
    const attempt = history[i] as AttemptRecord
    const end = attempt.at + ms
    if (end <= s.at) break
    if (!concerns(attempt, rule, cap.scope, s, cap.perSeller) || !counts(attempt, cap)) continue
    count += 1
    if (count === cap.max) until = end
  }
  return { count, until }
}

interface Reached {
  readonly prepared: PreparedCap
  readonly usage: Usage
}

/** Of what was found so far and the usage of another cap that which lasts longer; the first where they last as long. */
const worse = (worst: Reached | null, prepared: PreparedCap, usage: Usage): Reached | null =>
  usage.count >= prepared.cap.max && (worst === null || usage.until > worst.usage.until) ? { prepared, usage } : worst

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
    // A rule has at least one.
    const cap = rule.params.caps[0] as Cap
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

  let worst: Reached | null = null
  for (const prepared of rule.prepared) {
    const { cap } = prepared
    if (history.length < cap.max) continue
    if (prepared.days === 0 && !cap.per.startsWith('calendar-')) {
      worst = worse(worst, prepared, rolling(rule, prepared, s, history))
      continue
    }
    for (const place of s.places) {
      const counted = history.filter(
        (one) =>
          concerns(one, rule, cap.scope, s, cap.perSeller) && counts(one, cap) && !excused(one.at, place.place.row),
      )
      worst = worse(worst, prepared, byCalendar(prepared, place, counted))
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
