import type { Consent, ParsedRecord } from '../vocabulary/consent.ts'

type Level = 'express' | 'written'

/**
 * What a consent plainly comes to for a call: no consent, one that holds, one that has ended, or one after which, or a
 * person without one who, asked to stop.
 */
export type PlainStance =
  | 'none'
  | Level
  | `${Level} ended`
  | 'revoked'
  | `${Level} revoked`
  | 'do-not-call'
  | `${Level} do-not-call`

/** `unclear`: its records have to be looked at. */
export type Stance = PlainStance | 'unclear'

/** Every stance that is plain; its place here is what it is remembered by. */
export const STANCES: readonly Stance[] = [
  'none',
  'written',
  'express',
  'written revoked',
  'express revoked',
  'revoked',
  'written do-not-call',
  'express do-not-call',
  'do-not-call',
  'written ended',
  'express ended',
]

/** By the level of a consent, what it comes to once it has ended. */
export const ENDED: Readonly<Record<Level, PlainStance>> = { written: 'written ended', express: 'express ended' }

/** By the type of a request to stop, and by the level of the consent before it. */
export const STOPPED: Readonly<Record<'revocation' | 'do-not-call', Readonly<Record<Level | 'none', PlainStance>>>> = {
  revocation: { none: 'revoked', written: 'written revoked', express: 'express revoked' },
  'do-not-call': { none: 'do-not-call', written: 'written do-not-call', express: 'express do-not-call' },
}

/** When the typical consents ended, and the typical requests to stop were made, epoch ms: long before any there is. */
export const TYPICAL_DATE: number = Date.parse('0001-01-02T00:00:00Z')

const recordOf = (type: ParsedRecord['type'], more: Partial<ParsedRecord>): ParsedRecord =>
  Object.freeze({
    type,
    index: 0,
    number: null,
    at: TYPICAL_DATE,
    endsAt: Number.POSITIVE_INFINITY,
    level: null,
    kind: null,
    sellers: null,
    purposes: null,
    technologies: null,
    allow: null,
    zone: null,
    ...more,
  })

const typical = (...records: readonly ParsedRecord[]): Consent =>
  Object.freeze({ records: Object.freeze(records), problems: Object.freeze([]) })

const given = (level: Level, endsAt?: number): ParsedRecord =>
  recordOf('consent', { level, at: TYPICAL_DATE - 1, ...(endsAt === undefined ? {} : { endsAt }) })

const stop = (type: 'revocation' | 'do-not-call', index: number): ParsedRecord => recordOf(type, { index })

/** A consent that stands for every one of its stance. */
export const TYPICAL: Readonly<Record<PlainStance, Consent>> = {
  none: typical(),
  written: typical(given('written')),
  express: typical(given('express')),
  'written ended': typical(given('written', TYPICAL_DATE)),
  'express ended': typical(given('express', TYPICAL_DATE)),
  revoked: typical(stop('revocation', 0)),
  'written revoked': typical(given('written'), stop('revocation', 1)),
  'express revoked': typical(given('express'), stop('revocation', 1)),
  'do-not-call': typical(stop('do-not-call', 0)),
  'written do-not-call': typical(given('written'), stop('do-not-call', 1)),
  'express do-not-call': typical(given('express'), stop('do-not-call', 1)),
}
