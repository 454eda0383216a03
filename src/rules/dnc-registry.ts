import { addDuration } from '../clock/duration.ts'
import { civilOf, DAY_MS, dayNumber } from '../clock/epoch-day.ts'
import { isoUtc } from '../clock/instant.ts'
import { localAt, startOfLocalDay } from '../clock/local.ts'
import { periodText } from '../clock/period-text.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import { listedDraft } from './listed.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** A copy this close to its age limit earns a warning. */
const AGEING_MS = 3 * DAY_MS

const freshCopy = ({ params: { registry, maxAge, quarterly } }: RuleInForce<'dnc-registry'>): string => {
  const quarter = quarterly === undefined ? '' : ' and of this calendar quarter'
  return `a ${registry} list that covers the number, no older than ${periodText(maxAge)}${quarter}`
}

/** The day on which a copy was taken: where a date alone was given, that; else by the clock that is furthest behind. */
const dayTaken = (asOf: number, s: Situation): number => {
  let day = Math.floor(asOf / DAY_MS)
  if (asOf % DAY_MS === 0) return day
  for (const { place } of s.places) day = Math.min(day, localAt(place.row, asOf)?.epochDay ?? day)
  return day
}

/** The first day of the calendar quarter behind that of a day. */
const nextQuarter = (epochDay: number): number => {
  const { year, month } = civilOf(epochDay)
  const next = Math.floor((month - 1) / 3) * 3 + 4
  return next > 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, next, 1)
}

/** When a copy may no longer be used because there is one of a later quarter; Infinity: the law does not ask. */
const supersededAt = ({ params }: RuleInForce<'dnc-registry'>, s: Situation, asOf: number): number => {
  const { quarterly } = params
  if (quarterly === undefined) return Number.POSITIVE_INFINITY
  const day = nextQuarter(dayTaken(asOf, s))
  let begins = Number.POSITIVE_INFINITY
  for (const { place } of s.places) {
    const start = startOfLocalDay(place.row, day)
    if (start < begins) begins = start
  }
  return Number.isFinite(begins) ? addDuration(begins, quarterly) : Number.POSITIVE_INFINITY
}

/** The number must not be on the registry, by a copy that covers it and is young enough. */
export const dncRegistry = (rule: RuleInForce<'dnc-registry'>, s: Situation): Finding => {
  const { registry, maxAge } = rule.params
  const listing = s.facts.listing(registry)
  if (listing === undefined)
    return deny({ code: 'list-missing', fields: { registry }, until: null, settles: freshCopy(rule) })
  const listed = listedDraft(listing, s.at)
  if (listed !== null) return deny(listed)
  const { asOf, newest } = listing
  if (asOf === null) {
    const fields = { registry, asOf: isoUtc(newest), areaCode: s.facts.number.areaCode ?? '' }
    return deny({ code: 'list-not-covering', fields, until: null, settles: freshCopy(rule) })
  }
  if (asOf > s.at) {
    // A copy taken after the call says nothing of the day of the call.
    const fields = { source: `${registry} list` }
    return deny({ code: 'evidence-unavailable', fields, until: asOf, settles: freshCopy(rule) })
  }
  const tooOld = addDuration(asOf, maxAge) + 1
  const stale = Math.min(tooOld, supersededAt(rule, s, asOf))
  if (s.at >= stale) {
    const isTooOld = s.at >= tooOld
    const fields = { registry, asOf: isoUtc(asOf), maxAge: isTooOld ? maxAge : 'calendar-quarter' }
    const changesAt = isTooOld ? undefined : tooOld
    return deny({ code: 'list-stale', fields, until: null, settles: freshCopy(rule) }, changesAt)
  }
  if (stale - s.at > AGEING_MS) return passUntil(stale, null, stale - AGEING_MS)
  const days = Math.floor((s.at - asOf) / DAY_MS)
  const message = `The ${registry} list is ${days === 1 ? 'a day' : `${days} days`} old and may be used until ${isoUtc(stale - 1)}.`
  return passUntil(stale, { code: 'list-ageing', message }, asOf + (days + 1) * DAY_MS)
}
