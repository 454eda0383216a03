import * as z from 'zod/mini'
import { epochMs } from '../clock/instant.ts'
import { compileWindows } from '../clock/windows.ts'
import { zoneRow } from '../clock/zones.ts'
import type { ConsentRecord, ConsentRecordType, ParsedRecord, Scope } from '../vocabulary/consent.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { WeeklyWindows } from '../vocabulary/windows.ts'
import { LEVELS, PURPOSES, RELATIONSHIP_KINDS, TECHNOLOGIES } from '../vocabulary/words.ts'
import type { Fault } from './fault.ts'
import { recordNumber } from './number.ts'

/** A record whose fields were all understood; instants are epoch milliseconds, the number is E.164. */
export type CheckedRecord = {
  readonly type: ConsentRecordType
  readonly number?: string
  readonly to?: number
  readonly expiresAt?: number
  readonly level?: NonNullable<ParsedRecord['level']>
  readonly kind?: NonNullable<ParsedRecord['kind']>
  readonly scope?: Scope
  readonly seller?: string
  readonly allow?: WeeklyWindows
  readonly zone?: string
} & ({ readonly at: number } | { readonly from: number })

const TYPES = 'consent, revocation, do-not-call, refusal, transaction, inquiry, relationship, hours or represented'

const oneOf = (words: readonly string[]): string => `must be one of ${words.join(', ')}`

const instant = z.pipe(
  z.custom<Instant>(),
  z.transform((value, context): number => {
    const ms = epochMs(value)
    if (ms !== null) return ms
    context.issues.push({ code: 'custom', input: value, message: 'must be an instant, such as 2026-03-02T15:00:00Z' })
    return z.NEVER
  }),
)

const phone = z.pipe(
  z.string({ error: 'must be a telephone number as text' }),
  z.transform((value, context): string => {
    const e164 = recordNumber(value)
    if (e164 !== null) return e164
    context.issues.push({ code: 'custom', input: value, message: 'must be a telephone number such as +12015550123' })
    return z.NEVER
  }),
)

const windows = z.pipe(
  z.custom<WeeklyWindows>(),
  z.transform((value, context): WeeklyWindows => {
    try {
      compileWindows(value)
      // Nobody can say which days somebody takes for one: to open them would be a guess, to close them another.
      if ('holiday' in value) throw new RangeError('holiday: name the weekdays, a record has no list of holidays')
    } catch (error) {
      const { message } = error as Error
      context.issues.push({ code: 'custom', input: value, message: `must be weekly hours; ${message}` })
    }
    return value
  }),
)

const text = z.string({ error: 'must be text' })
const name = z
  .string({ error: 'must be a name' })
  .check(z.refine((value) => /\S/.test(value), { error: 'must be a name, not blank' }))
const zone = text.check(z.refine((value) => zoneRow(value) !== -1, { error: 'must be the name of an IANA time zone' }))
const purpose = z.enum(PURPOSES, { error: oneOf(PURPOSES) })
const technology = z.enum(TECHNOLOGIES, { error: oneOf(TECHNOLOGIES) })

const LIST = { error: 'must be a list' }
const EMPTY = { error: 'an empty list covers nothing; leave it out to cover all' }

/** Read-only in its type alone: the parsed record freezes it. */
const listOf = <T>(item: z.ZodMiniType<T, T>): z.ZodMiniExactOptional<z.ZodMiniType<readonly T[], readonly T[]>> =>
  z.exactOptional(z.array(item, LIST).check(z.minLength(1, EMPTY)))

// Strict where records are not: a key we do not know was meant to narrow, and absent means all.
const scope = z.strictObject(
  {
    sellers: listOf(name),
    purposes: listOf(purpose),
    technologies: listOf(technology),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'a scope has sellers, purposes and technologies only' : 'must be an object',
  },
)

const proof = z.object(
  {
    id: z.exactOptional(text),
    url: z.exactOptional(text),
    text: z.exactOptional(text),
    ip: z.exactOptional(text),
    userAgent: z.exactOptional(text),
    recordingUrl: z.exactOptional(text),
    sha256: z.exactOptional(text),
  },
  { error: 'must be an object' },
)

const endsAfterStart = z.refine<{ readonly at: number; readonly expiresAt?: number }>(
  (record) => record.expiresAt === undefined || record.expiresAt > record.at,
  { path: ['expiresAt'], error: 'must be after at' },
)
const notBackwards = z.refine<({ readonly at: number } | { readonly from: number }) & { readonly to?: number }>(
  (record) => record.to === undefined || record.to >= ('from' in record ? record.from : record.at),
  { path: ['to'], error: 'must not be before the start' },
)

const number = z.exactOptional(phone)
const seller = z.exactOptional(name)

const schema = z.discriminatedUnion(
  'type',
  [
    z
      .object({
        type: z.literal('consent'),
        number,
        level: z.enum(LEVELS, { error: oneOf(LEVELS) }),
        at: instant,
        expiresAt: z.exactOptional(instant),
        scope: z.exactOptional(scope),
        proof: z.exactOptional(proof),
      })
      .check(endsAfterStart),
    z.object({
      type: z.literal('revocation'),
      number,
      at: instant,
      scope: z.exactOptional(scope),
      via: z.exactOptional(text),
    }),
    z.object({ type: z.literal('do-not-call'), number, at: instant, scope: z.exactOptional(scope) }),
    z.object({ type: z.literal('refusal'), number, at: instant }),
    z.object({ type: z.literal('transaction'), number, at: instant, seller }),
    z.object({ type: z.literal('inquiry'), number, at: instant, seller }),
    z
      .object({
        type: z.literal('relationship'),
        number,
        kind: z.enum(RELATIONSHIP_KINDS, { error: oneOf(RELATIONSHIP_KINDS) }),
        from: instant,
        to: z.exactOptional(instant),
        seller,
      })
      .check(notBackwards),
    z.object({ type: z.literal('hours'), number, at: instant, allow: windows, zone: z.exactOptional(zone) }),
    z.object({ type: z.literal('represented'), number, at: instant, to: z.exactOptional(instant) }).check(notBackwards),
  ],
  { error: `must be ${TYPES}` },
)

/**
 * One record as the vocabulary writes it; unknown extra fields are passed over. The annotation keeps the schema from
 * accepting what the vocabulary does not know, the parameter of `checkRecord` from missing what it does.
 */
export const recordSchema: z.ZodMiniType<CheckedRecord, ConsentRecord> = schema

/** Checks fields that were read from a record. */
export function checkRecord(fields: ConsentRecord): CheckedRecord | readonly Fault[] {
  const result = z.safeDecode(schema, fields)
  return result.success ? result.data : result.error.issues
}
