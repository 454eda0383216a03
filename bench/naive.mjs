// What a competent developer writes in an afternoon: the well-known library for each part, and the two rules of the
// state by hand. It knows no dates of law, no second zone of an area code, no next permitted instant and no citation.
import { parsePhoneNumber } from 'libphonenumber-js'
import { DateTime } from 'luxon'
import * as z from 'zod'
import { STATE, ZONE } from './data.mjs'

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

const HOURS = { federal: [8, 21], 'US-FL': [8, 20] }
const CAP = 3

export const naiveOf = ({ lists, history, areaCodes }) => {
  const national = new Set(lists.national)
  const state = new Set(lists.state)
  const internal = new Set(lists.internal)
  const attempts = new Map(history)
  const places = new Map(areaCodes.map((code) => [code, { region: STATE, zone: ZONE }]))

  return {
    parse: (records) => ConsentRecords.parse(records),
    /** `consent`: the result of `parse`. */
    decide(number, consent, now, call) {
      const phone = parsePhoneNumber(number)
      if (!phone.isValid()) return { allowed: false, reasons: ['number-invalid'] }
      const place = places.get(phone.nationalNumber.slice(0, 3))
      if (place === undefined) return { allowed: false, reasons: ['jurisdiction-unknown'] }
      const reasons = []

      const inScope = ({ scope }) => scope?.sellers === undefined || scope.sellers.includes(call.seller)
      const revocation = consent.findLast(
        (record) => record.type === 'revocation' && record.at <= now && inScope(record),
      )
      const written = consent.some(
        (record) =>
          record.type === 'consent' &&
          record.level === 'written' &&
          record.at <= now &&
          (record.expiresAt === undefined || record.expiresAt > now) &&
          (revocation === undefined || revocation.at < record.at) &&
          inScope(record),
      )
      if (revocation !== undefined && !written) reasons.push('consent-revoked')
      else if (!written && call.technology !== 'manual') {
        const expired = consent.some(
          ({ type, expiresAt }) => type === 'consent' && expiresAt !== undefined && expiresAt <= now,
        )
        reasons.push(expired ? 'consent-expired' : 'consent-missing')
      }
      if (!written && national.has(phone.number)) reasons.push('listed')
      if (!written && place.region === STATE && state.has(phone.number)) reasons.push('listed')
      if (internal.has(phone.number)) reasons.push('listed')

      const local = DateTime.fromMillis(now, { zone: place.zone })
      for (const [open, close] of [HOURS.federal, HOURS[place.region]]) {
        if (local.hour < open || local.hour >= close) reasons.push('outside-hours')
      }
      const recent = (attempts.get(phone.number) ?? []).filter((at) => at > now - DAY)
      if (place.region === STATE && recent.length >= CAP) reasons.push('cap-reached')
      return { allowed: reasons.length === 0, reasons: [...new Set(reasons)] }
    },
  }
}
