// What a competent developer writes in an afternoon: the well-known library for each part, and the rules by hand. It
// knows no dates of law, no second zone of an area code, no exemption but consent, no next permitted instant and no
// citation.
import { parsePhoneNumber } from 'libphonenumber-js'
import { DateTime } from 'luxon'
import * as z from 'zod'
import {
  CAPS,
  COMPANY_CAPS,
  FEDERAL_HOURS,
  HOLIDAYS,
  HOURS,
  WRITTEN_ALWAYS,
  WRITTEN_WHEN_DIALLED,
} from './plain-law.mjs'

const DAY = 24 * 60 * 60 * 1000
const scope = z.object({ sellers: z.array(z.string()).optional(), technologies: z.array(z.string()).optional() })
const instant = z.iso.datetime({ offset: true }).transform((text) => Date.parse(text))
const ConsentRecords = z.array(
  z.discriminatedUnion('type', [
    z.object({
      type: z.literal('consent'),
      level: z.enum(['express', 'written']),
      at: instant,
      expiresAt: instant.optional(),
      scope: scope.optional(),
    }),
    z.object({ type: z.literal('revocation'), at: instant, scope: scope.optional(), via: z.string().optional() }),
  ]),
)

const NEVER = []
const isOpen = (windows, { weekday, hour }) => {
  const window = windows[weekday - 1]
  return window !== null && hour >= window[0] && hour < window[1]
}

/** What the records say at `now`: `written`, or why not. */
const standing = (consent, now, { seller }) => {
  const inScope = ({ scope }) => scope?.sellers === undefined || scope.sellers.includes(seller)
  const revocation = consent.findLast((record) => record.type === 'revocation' && record.at <= now && inScope(record))
  let expired = false
  for (const record of consent) {
    if (record.type !== 'consent' || record.level !== 'written' || record.at > now || !inScope(record)) continue
    if (revocation !== undefined && revocation.at >= record.at) continue
    if (record.expiresAt === undefined || record.expiresAt > now) return 'written'
    expired = true
  }
  if (revocation !== undefined) return 'revoked'
  return expired ? 'expired' : 'missing'
}

/** `areas`: region and zone by area code. `states`: the list of a region. `history`: instants by number. */
export const plainOf = ({ national, states, internal, history, areas }) => {
  const nationalList = new Set(national)
  const stateLists = new Map([...states].map(([region, numbers]) => [region, new Set(numbers)]))
  const internalList = new Set(internal)
  const attempts = new Map(history)
  const places = new Map(areas)

  const decide = (number, consent, now, call) => {
    const phone = parsePhoneNumber(number)
    if (!phone.isValid()) return { allowed: false, reasons: ['number-invalid'] }
    const place = places.get(phone.nationalNumber.slice(0, 3))
    if (place === undefined) return { allowed: false, reasons: ['jurisdiction-unknown'] }
    const { region, zone } = place
    const reasons = []

    const consented = standing(consent, now, call)
    if (consented !== 'written') {
      const needed = call.technology === 'manual' ? WRITTEN_ALWAYS : WRITTEN_WHEN_DIALLED
      if (consented === 'revoked' || needed.has(region)) reasons.push(`consent-${consented}`)
      if (nationalList.has(phone.number) || stateLists.get(region)?.has(phone.number)) reasons.push('listed')
    }
    if (internalList.has(phone.number)) reasons.push('listed')

    const local = DateTime.fromMillis(now, { zone })
    if (!isOpen(FEDERAL_HOURS, local) || (region in HOURS && !isOpen(HOURS[region], local)))
      reasons.push('outside-hours')
    if (region in HOLIDAYS && HOLIDAYS[region].has(local.toISODate())) reasons.push('prohibited-day')

    const log = attempts.get(phone.number) ?? NEVER
    const ofDay = log.filter((at) => at > now - DAY).length
    const ofWeek = log.filter((at) => at > now - 7 * DAY).length
    if (ofDay >= CAPS[region]) reasons.push('cap-reached')
    if (ofDay >= COMPANY_CAPS.day || ofWeek >= COMPANY_CAPS.week) reasons.push('company-policy')
    return { allowed: reasons.length === 0, reasons }
  }

  const parse = (records) => ConsentRecords.parse(records)
  return {
    parse,
    /** With consent that `parse` has returned. */
    decide,
    /** With consent as it came. */
    check: (number, records, now, call) => decide(number, parse(records), now, call),
  }
}
