import { epochMs } from '../clock/instant.ts'
import type { Purpose, Technology } from '../vocabulary/call.ts'
import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import { isParsed, NEAR_END_MS, ParsedConsent, type Stance } from './parsed-consent.ts'

/** The call for which consent is looked at. */
export interface GlancedCall {
  readonly seller: string | undefined
  readonly purpose: Purpose
  readonly technology: Technology
}

type Fields = Readonly<Record<string, unknown>>

const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A literal or the result of `JSON.parse`. Asked after a field of it was read, which is when the answer is at hand. */
const isPlain = (value: Fields): boolean => {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Longer lists are looked at in full, where what they may cost is bounded. */
const MOST_NAMES = 64

/** A name that begins with a sign of ASCII is not blank. */
const isName = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return first > 32 && first < 127
}

/** Whether a list is one of plain names that holds the wanted one. */
const names = (list: unknown, wanted: string | undefined): boolean => {
  if (!Array.isArray(list) || list.length > MOST_NAMES) return false
  let found = false
  for (let i = 0; i < list.length; i++) {
    const one: unknown = list[i]
    if (!isName(one)) return false
    if (one === wanted) found = true
  }
  return found
}

const scopeHolds = (scope: unknown, { seller, purpose, technology }: GlancedCall): boolean => {
  if (!isObject(scope)) return false
  const { sellers, purposes, technologies } = scope
  if (!isPlain(scope)) return false
  for (const name in scope) if (name !== 'sellers' && name !== 'purposes' && name !== 'technologies') return false
  if (sellers !== undefined && !names(sellers, seller)) return false
  // Words of a closed set: a second one would have to be checked.
  if (purposes !== undefined && (!names(purposes, purpose) || (purposes as readonly unknown[]).length > 1)) return false
  return (
    technologies === undefined || (names(technologies, technology) && (technologies as readonly unknown[]).length === 1)
  )
}

const isProof = (proof: unknown): boolean => {
  if (!isObject(proof) || !isPlain(proof)) return false
  let count = 0
  for (const name in proof) {
    if (typeof proof[name] !== 'string' || name === '__proto__' || ++count > MOST_NAMES) return false
  }
  return true
}

/** Whether a record has a field under another record's name for it. Read one by one, as the full look does. */
const isMisplaced = (r: Fields): boolean =>
  r.to !== undefined ||
  r.until !== undefined ||
  r.expires !== undefined ||
  r.expiresOn !== undefined ||
  r.expiry !== undefined ||
  r.validUntil !== undefined ||
  r.expires_at !== undefined ||
  r.expires_on !== undefined ||
  r.valid_until !== undefined ||
  r.phone !== undefined ||
  r.phoneNumber !== undefined ||
  r.phone_number !== undefined ||
  r.seller !== undefined ||
  r.sellers !== undefined ||
  r.purposes !== undefined ||
  r.technologies !== undefined

const within = <T>(list: readonly T[] | null, one: T | undefined): boolean =>
  list === null || (one !== undefined && list.includes(one))

const reaches = (record: ParsedRecord, number: string, { seller, purpose, technology }: GlancedCall): boolean =>
  (record.number === null || record.number === number) &&
  within(record.sellers, seller) &&
  within(record.purposes, purpose) &&
  within(record.technologies, technology)

/** Tells without parsing what the common consents come to; anything that is not plainly one of them is `unclear`. */
export class ConsentGlance {
  /** When the consent last looked at ends, epoch ms; Infinity: never, or there is none. */
  endsAt: number = Number.POSITIVE_INFINITY

  /** @param number E.164 @param at epoch ms */
  at(input: unknown, number: string, call: GlancedCall, at: number): Stance {
    this.endsAt = Number.POSITIVE_INFINITY
    if (input === null || input === undefined) return 'none'
    if (typeof input !== 'object') return 'unclear'
    // One that only looks like it throws, and is then looked at in full.
    if (input instanceof ParsedConsent) {
      const stance = ParsedConsent.stanceOf(input, number, call.seller, at)
      if (stance === 'none') return stance
      if (stance !== 'unclear') {
        this.endsAt = ParsedConsent.endOf(input)
        return stance
      }
    }
    if (Array.isArray(input)) {
      if (input.length === 0) return 'none'
      return input.length === 1 ? this.#raw(input[0], number, call, at) : 'unclear'
    }
    return isParsed(input) ? this.#parsed(input, number, call, at) : this.#raw(input, number, call, at)
  }

  #parsed({ records, problems }: Consent, number: string, call: GlancedCall, at: number): Stance {
    if (problems.length > 0 || records.length > 1) return 'unclear'
    if (records.length === 0) return 'none'
    const record = records[0] as ParsedRecord
    const { type, level, index, at: since, endsAt } = record
    if (type !== 'consent' || index !== 0 || !(since <= at)) return 'unclear'
    if ((level !== 'written' && level !== 'express') || !reaches(record, number, call)) return 'unclear'
    return this.#lasting(level, endsAt, at)
  }

  #raw(record: unknown, number: string, call: GlancedCall, at: number): Stance {
    if (!isObject(record) || record.type !== 'consent') return 'unclear'
    const { level, number: given, scope, proof, expiresAt } = record
    if (level !== 'written' && level !== 'express') return 'unclear'
    if (given !== undefined && given !== number) return 'unclear'
    if (scope !== undefined && !scopeHolds(scope, call)) return 'unclear'
    if ((proof !== undefined && !isProof(proof)) || isMisplaced(record)) return 'unclear'
    const since = epochMs(record.at)
    const endsAt = expiresAt === undefined ? Number.POSITIVE_INFINITY : epochMs(expiresAt)
    return since === null || endsAt === null || since > at ? 'unclear' : this.#lasting(level, endsAt, at)
  }

  #lasting(level: Stance, endsAt: number, at: number): Stance {
    if (!(endsAt - at > NEAR_END_MS)) return 'unclear'
    this.endsAt = endsAt
    return level
  }
}

const plainConsent = (level: 'express' | 'written'): Consent =>
  Object.freeze({
    records: Object.freeze([
      Object.freeze({
        type: 'consent',
        index: 0,
        number: null,
        at: 0,
        endsAt: Number.POSITIVE_INFINITY,
        level,
        kind: null,
        sellers: null,
        purposes: null,
        technologies: null,
        allow: null,
        zone: null,
      }),
    ]),
    problems: Object.freeze([]),
  })

/** A consent that stands for every one of its stance. */
export const TYPICAL: Readonly<Record<Exclude<Stance, 'unclear'>, Consent>> = {
  none: Object.freeze({ records: Object.freeze([]), problems: Object.freeze([]) }),
  express: plainConsent('express'),
  written: plainConsent('written'),
}
