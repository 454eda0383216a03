import { epochMs } from '../clock/instant.ts'
import type { Purpose, Technology } from '../vocabulary/call.ts'
import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import { isParsed } from './parse.ts'

/** What a consent comes to at a glance: nothing that bears on the call, one plain consent of a level, or neither. */
export type Stance = 'none' | 'express' | 'written' | 'unclear'

/** The call for which consent is looked at. */
export interface GlancedCall {
  readonly seller: string | undefined
  readonly purpose: Purpose
  readonly technology: Technology
}

/** Within this of its end a consent earns a warning of its own. */
const NEAR_END_MS = 8 * 86_400_000

type Fields = Readonly<Record<string, unknown>>

const isPlain = (value: unknown): value is Fields => {
  if (typeof value !== 'object' || value === null) return false
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
  if (!isPlain(scope)) return false
  for (const name in scope) {
    const list = scope[name]
    if (name === 'sellers') {
      if (!names(list, seller)) return false
      // Words of a closed set: a second one would have to be checked.
    } else if (name === 'purposes') {
      if (!names(list, purpose) || (list as readonly unknown[]).length > 1) return false
    } else if (name === 'technologies') {
      if (!names(list, technology) || (list as readonly unknown[]).length > 1) return false
    } else return false
  }
  return true
}

const isProof = (proof: unknown): boolean => {
  if (!isPlain(proof)) return false
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
    if (!isPlain(record) || record.type !== 'consent') return 'unclear'
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
