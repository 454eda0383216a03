import { addDuration, calendarDays } from '../clock/duration.ts'
import { isoUtc } from '../clock/instant.ts'
import { startOfLocalDay } from '../clock/local.ts'
import { refusals } from '../consent/fold.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import { concerns, dayOf, excuses } from './attempts.ts'
import { deny, type Finding, PASS, passUntil } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** When what the rest follows happened, newest first; null: no history was supplied. */
const eventsOf = (rule: RuleInForce<'cooling-off'>, s: Situation): readonly number[] | null => {
  const { after, scope } = rule.params
  if (after === 'refusal') return refusals(s.facts.consent, s.at).map(({ at }) => at)
  const history = s.facts.attempts()
  if (history === null) return null
  // An outcome nobody recorded may have been a conversation, but a rest after every unknown call would be a cap.
  const isEvent = (attempt: AttemptRecord): boolean =>
    (after === 'attempt' || attempt.outcome === 'conversation') && concerns(attempt, rule, scope, s)
  return history
    .filter(isEvent)
    .map(({ at }) => at)
    .reverse()
}

interface Rest {
  readonly since: number
  readonly ends: number
}

/** The rest that ends last: that of the newest event, unless months are of another length after an older one. */
const longestRest = (rule: RuleInForce<'cooling-off'>, s: Situation, events: readonly number[]): Rest | null => {
  const { days } = rule.prepared
  const endOf = (since: number): number =>
    days > 0
      ? Math.max(...s.places.map(({ place }) => startOfLocalDay(place.row, dayOf(place.row, since) + days)))
      : addDuration(since, rule.params.period)
  let longest: Rest | null = null
  for (const since of rule.prepared.hasMonths ? events : events.slice(0, 1)) {
    const ends = endOf(since)
    if (longest === null || ends > longest.ends) longest = { since, ends }
  }
  return longest
}

/** No call for a while after something happened. */
export const coolingOff = (rule: RuleInForce<'cooling-off'>, s: Situation): Finding => {
  const { after, period, excusedAfterConsent } = rule.params
  const events = eventsOf(rule, s)
  if (events === null) {
    const settles = 'an attempt store, or the attempts passed with the call'
    return deny({ code: 'history-missing', fields: { cap: 1, per: period }, until: null, settles })
  }
  const rest = longestRest(rule, s, events)
  if (rest === null) return PASS
  const { since, ends } = rest
  if (s.at >= ends) return PASS
  if (excusedAfterConsent !== undefined) {
    const excused = excuses(calendarDays(excusedAfterConsent), s, s.facts.attempts() ?? [])
    if (s.places.every(({ place }) => excused(s.at, place.row))) {
      return passUntil(Math.min(...s.places.map(({ place, local }) => startOfLocalDay(place.row, local.epochDay + 1))))
    }
  }
  return deny({ code: 'cooling-off', fields: { after, since: isoUtc(since), period }, until: ends })
}
