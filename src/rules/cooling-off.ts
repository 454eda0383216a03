import { addDuration, calendarDays } from '../clock/duration.ts'
import { isoUtc } from '../clock/instant.ts'
import { startOfLocalDay } from '../clock/local.ts'
import { lastRefusal } from '../consent/fold.ts'
import { concerns, dayOf, excuses } from './attempts.ts'
import { deny, type Finding, PASS, passUntil } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** When the event the rest follows last happened; undefined: no history was supplied. */
const lastEvent = (rule: RuleInForce<'cooling-off'>, s: Situation): number | null | undefined => {
  const { after, scope } = rule.params
  if (after === 'refusal') return lastRefusal(s.facts.consent, s.at)?.at ?? null
  const history = s.facts.attempts()
  if (history === null) return undefined
  let last: number | null = null
  for (const attempt of history) {
    // An outcome nobody recorded may have been a conversation, but a rest after every unknown call would be a cap.
    if (after === 'conversation' && attempt.outcome !== 'conversation') continue
    if (concerns(attempt, rule, scope, s) && (last === null || attempt.at > last)) last = attempt.at
  }
  return last
}

/** No call for a while after something happened. */
export const coolingOff = (rule: RuleInForce<'cooling-off'>, s: Situation): Finding => {
  const { after, period, excusedAfterConsent } = rule.params
  const since = lastEvent(rule, s)
  if (since === undefined) {
    const settles = 'an attempt store, or the attempts passed with the call'
    return deny({ code: 'history-missing', fields: { cap: 1, per: period }, until: null, settles })
  }
  if (since === null) return PASS
  const { days } = rule.prepared
  const ends =
    days > 0
      ? Math.max(...s.places.map(({ place }) => startOfLocalDay(place.row, dayOf(place.row, since) + days)))
      : addDuration(since, period)
  if (s.at >= ends) return PASS
  if (excusedAfterConsent !== undefined) {
    const excused = excuses(calendarDays(excusedAfterConsent), s, s.facts.attempts() ?? [])
    if (s.places.every(({ place }) => excused(s.at, place.row))) {
      return passUntil(Math.min(...s.places.map(({ place, local }) => startOfLocalDay(place.row, local.epochDay + 1))))
    }
  }
  return deny({ code: 'cooling-off', fields: { after, since: isoUtc(since), period }, until: ends })
}
