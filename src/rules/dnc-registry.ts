import { addDuration } from '../clock/duration.ts'
import { DAY_MS } from '../clock/epoch-day.ts'
import { isoUtc } from '../clock/instant.ts'
import { periodText } from '../clock/period-text.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** A copy this close to its age limit earns a warning. */
const AGEING_MS = 3 * DAY_MS

const freshCopy = ({ params }: RuleInForce<'dnc-registry'>): string =>
  `a ${params.registry} list that covers the number, no older than ${periodText(params.maxAge)}`

/** The number must not be on the registry, by a copy that covers it and is young enough. */
export const dncRegistry = (rule: RuleInForce<'dnc-registry'>, s: Situation): Finding => {
  const { registry, maxAge } = rule.params
  const listing = s.facts.listing(registry)
  if (listing === undefined)
    return deny({ code: 'list-missing', fields: { registry }, until: null, settles: freshCopy(rule) })
  if (listing.listed !== null && s.at < listing.listed.until) {
    const { asOf, until } = listing.listed
    const lapses = until === Number.POSITIVE_INFINITY ? null : until
    return deny({ code: 'listed', fields: { registry, asOf: isoUtc(asOf) }, until: lapses })
  }
  if (listing.problem !== null) {
    const { path, message } = listing.problem
    const fields = { source: `${registry} list`, path }
    return deny({ code: 'evidence-unavailable', fields, until: null, settles: `a ${registry} list without ${message}` })
  }
  const { asOf } = listing
  if (asOf === null) {
    const areaCode = s.facts.number.areaCode ?? ''
    return deny({
      code: 'list-not-covering',
      fields: { registry, asOf: '', areaCode },
      until: null,
      settles: freshCopy(rule),
    })
  }
  if (asOf > s.at) {
    // A copy taken after the call says nothing of the day of the call.
    const fields = { source: `${registry} list` }
    return deny({ code: 'evidence-unavailable', fields, until: asOf, settles: freshCopy(rule) })
  }
  const stale = addDuration(asOf, maxAge) + 1
  if (s.at >= stale) {
    return deny({
      code: 'list-stale',
      fields: { registry, asOf: isoUtc(asOf), maxAge },
      until: null,
      settles: freshCopy(rule),
    })
  }
  if (stale - s.at > AGEING_MS) return passUntil(stale, null, stale - AGEING_MS)
  const days = Math.floor((s.at - asOf) / DAY_MS)
  const message = `The ${registry} list is ${days} days old and may be used until ${isoUtc(stale - 1)}.`
  return passUntil(stale, { code: 'list-ageing', message }, asOf + (days + 1) * DAY_MS)
}
