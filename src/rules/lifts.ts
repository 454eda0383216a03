import { openTogether } from '../clock/open-together.ts'
import { compileWindows, nextClose } from '../clock/windows.ts'
import { zoneRow } from '../clock/zones.ts'
import { consentFor, relationshipFor, requestedHours, startsLater } from '../consent/fold.ts'
import { type Lift, NO_LIFT } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** Dealings with the seller, recent enough and never ended by a request to stop. */
export const relationship = (rule: RuleInForce<'relationship'>, s: Situation): Lift => {
  const found = relationshipFor(s.facts.consent, s.query, rule.params)
  if (found !== null) return { lifts: true, record: found.record, until: found.until }
  return { lifts: false, startsAt: startsLater(s.facts.consent, s.query, rule.params) }
}

/** A consent of the level the exemption names. */
export const permission = (rule: RuleInForce<'permission'>, s: Situation): Lift => {
  const state = consentFor(s.facts.consent, s.query, rule.params.level, rule.params.expiresAfter)
  if (state.state === 'valid') return { lifts: true, record: state.record, until: state.until }
  return { lifts: false, startsAt: state.state === 'missing' ? state.startsAt : null }
}

const never = (): boolean => false

/** The person asked to be called at this time: it must be within what they asked for on every plausible clock. */
export const hoursRequest = (_rule: RuleInForce<'hours-request'>, s: Situation): Lift => {
  const asked = requestedHours(s.facts.consent, s.query, 'open')
  if (asked === null) return NO_LIFT
  const windows = compileWindows(asked.allow)
  const rows = asked.zone === null ? s.places.map(({ place }) => place.row) : [zoneRow(asked.zone)]
  const clocks = rows.map((row) => ({ row, windows, isHoliday: never }))
  const startsAt = openTogether(clocks, s.at)
  if (startsAt !== s.at) return { lifts: false, startsAt }
  const until = Math.min(...rows.map((row) => nextClose(windows, row, s.at, never)))
  return { lifts: true, record: asked.record, until }
}

/** What the caller or the person called is; a caller who did not say is not exempt. */
export const status = (rule: RuleInForce<'status'>, s: Situation): Lift => {
  const { caller, recipient } = rule.params
  const { callerKind, kind } = s.facts.call
  const isCaller = caller === undefined || (callerKind !== undefined && caller.includes(callerKind))
  const isRecipient = recipient === undefined || recipient.includes(kind)
  return isCaller && isRecipient ? { lifts: true, record: null, until: Number.POSITIVE_INFINITY } : NO_LIFT
}
