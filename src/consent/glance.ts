import { epochMs } from '../clock/instant.ts'
import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'
import { isParsed, NEAR_END_MS, ParsedConsent } from './parsed-consent.ts'
import { type GlancedCall, isObject, rawConsent, rawStop } from './raw-record.ts'
import { ENDED, STOPPED, type Stance } from './stance.ts'

const FOREVER = Number.POSITIVE_INFINITY

const within = <T>(list: readonly T[] | null, one: T | undefined): boolean =>
  list === null || (one !== undefined && list.includes(one))

const reaches = (record: ParsedRecord, number: string, { seller, purpose, technology }: GlancedCall): boolean =>
  (record.number === null || record.number === number) &&
  within(record.sellers, seller) &&
  within(record.purposes, purpose) &&
  within(record.technologies, technology)

/** Tells without parsing what the common consents come to; anything that is not plainly one of them is `unclear`. */
export class ConsentGlance {
  /** When the consent last looked at ends, epoch ms; Infinity: never, or there is none, or it has. */
  endsAt: number = FOREVER
  /** When it ended, or the request to stop was made, epoch ms; NaN: neither. */
  date: number = Number.NaN

  /** @param number E.164 @param at epoch ms */
  at(input: unknown, number: string, call: GlancedCall, at: number): Stance {
    this.endsAt = FOREVER
    this.date = Number.NaN
    if (input === null || input === undefined) return 'none'
    if (typeof input !== 'object') return 'unclear'
    // One that only looks like it throws, and is then looked at in full.
    if (input instanceof ParsedConsent) {
      const stance = ParsedConsent.stanceOf(input, number, call.seller, at)
      if (stance === 'written' || stance === 'express') this.endsAt = ParsedConsent.endOf(input)
      else if (stance !== 'none' && stance !== 'unclear') this.date = ParsedConsent.dateOf(input)
      if (stance !== 'unclear') return stance
    }
    if (Array.isArray(input)) {
      const { length } = input
      if (length === 0) return 'none'
      if (length > 2) return 'unclear'
      return length === 1 ? this.#raw(input[0], number, call, at) : this.#rawPair(input[0], input[1], number, call, at)
    }
    return isParsed(input) ? this.#parsed(input, number, call, at) : this.#raw(input, number, call, at)
  }

  #parsed({ records, problems }: Consent, number: string, call: GlancedCall, at: number): Stance {
    if (problems.length > 0 || records.length > 1) return 'unclear'
    if (records.length === 0) return 'none'
    const record = records[0] as ParsedRecord
    const { type, level, index, at: since, endsAt } = record
    if (type !== 'consent' || index !== 0 || !(Number.isFinite(since) && since <= at)) return 'unclear'
    if ((level !== 'written' && level !== 'express') || !reaches(record, number, call)) return 'unclear'
    return this.#lasting(level, since, endsAt, at)
  }

  #raw(record: unknown, number: string, call: GlancedCall, at: number): Stance {
    if (!isObject(record)) return 'unclear'
    const consent = rawConsent(record, number, call)
    if (consent === null) {
      const stop = rawStop(record, number, call)
      return stop === null ? 'unclear' : this.#stopped(STOPPED[stop.type].none, Number.NEGATIVE_INFINITY, stop.at, at)
    }
    const since = epochMs(consent.at)
    const endsAt = consent.expiresAt === undefined ? FOREVER : epochMs(consent.expiresAt)
    return since === null || endsAt === null || since > at ? 'unclear' : this.#lasting(consent.level, since, endsAt, at)
  }

  #rawPair(first: unknown, second: unknown, number: string, call: GlancedCall, at: number): Stance {
    const consent = rawConsent(first, number, call)
    if (consent === null || consent.expiresAt !== undefined) return 'unclear'
    const stop = rawStop(second, number, call)
    const since = epochMs(consent.at)
    if (stop === null || since === null) return 'unclear'
    return this.#stopped(STOPPED[stop.type][consent.level], since, stop.at, at)
  }

  #stopped(stance: Stance, since: number, date: unknown, at: number): Stance {
    const stoppedAt = epochMs(date)
    // In the order of their dates, which is how the full look takes them.
    if (stoppedAt === null || stoppedAt < since || stoppedAt > at) return 'unclear'
    this.date = stoppedAt
    return stance
  }

  #lasting(level: 'express' | 'written', since: number, endsAt: number, at: number): Stance {
    if (endsAt <= at && endsAt > since) {
      this.date = endsAt
      return ENDED[level]
    }
    if (!(endsAt - at > NEAR_END_MS)) return 'unclear'
    this.endsAt = endsAt
    return level
  }
}
