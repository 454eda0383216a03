import fc from 'fast-check'
import type { ConsentQuery } from '../../src/consent/fold.ts'
import type { Purpose, Technology } from '../../src/vocabulary/call.ts'
import type { ConsentRecord, Scope } from '../../src/vocabulary/consent.ts'

export const NUMBER = '+12015550123'
export const OTHER_NUMBER = '+12015550199'

/** Epoch ms of `2026-03-02`, `2026-03-02 15:00` or a full instant, UTC. */
export function ms(text: string): number {
  const iso = text.length === 10 ? `${text}T00:00:00Z` : text.length === 16 ? `${text.replace(' ', 'T')}:00Z` : text
  const value = Date.parse(iso)
  if (Number.isNaN(value)) throw new Error(`not an instant: ${text}`)
  return value
}

/** A sales call for `acme` by an autodialler at `at`. */
export function query(at: string | number, changes: Partial<ConsentQuery> = {}): ConsentQuery {
  return {
    at: typeof at === 'number' ? at : ms(at),
    number: NUMBER,
    seller: 'acme',
    purpose: 'telemarketing',
    technology: 'autodialed',
    voidBefore: Number.NEGATIVE_INFINITY,
    ...changes,
  }
}

export const PURPOSES: readonly Purpose[] = ['telemarketing', 'informational', 'debt-collection', 'charity']
export const TECHNOLOGIES: readonly Technology[] = ['manual', 'autodialed', 'prerecorded', 'text']
const SELLERS = ['acme', 'globex', 'initech']

const optional = <T extends object>(key: string, value: fc.Arbitrary<unknown>): fc.Arbitrary<T> =>
  fc.oneof(
    fc.constant({} as T),
    value.map((given) => ({ [key]: given }) as T),
  )

/** Few distinct instants, so that ties happen. */
export const instants: fc.Arbitrary<number> = fc
  .integer({ min: 0, max: 60 })
  .map((day) => ms('2025-01-01') + day * 864e5)
const scopes: fc.Arbitrary<Scope> = fc
  .tuple(
    optional('sellers', fc.subarray(SELLERS, { minLength: 1 })),
    optional('purposes', fc.subarray([...PURPOSES], { minLength: 1 })),
    optional('technologies', fc.subarray([...TECHNOLOGIES], { minLength: 1 })),
  )
  .map((parts) => Object.assign({}, ...parts))
const scope = optional<{ scope?: Scope }>('scope', scopes)
const number = optional<{ number?: string }>('number', fc.constantFrom(NUMBER, OTHER_NUMBER))
const seller = optional<{ seller?: string }>('seller', fc.constantFrom(...SELLERS))
const later = fc.integer({ min: 1, max: 40 }).map((days) => days * 864e5)

function record(...parts: fc.Arbitrary<object>[]): fc.Arbitrary<ConsentRecord> {
  return fc.tuple(number, ...parts).map((all) => Object.assign({}, ...all))
}
const fixed = (fields: object) => fc.constant(fields)
const at = instants.map((value) => ({ at: value }))
const lasting = (start: string, end: string) =>
  fc.tuple(instants, fc.option(later)).map(([from, length]) => ({
    [start]: from,
    ...(length === null ? {} : { [end]: from + length }),
  }))

export const consents: fc.Arbitrary<ConsentRecord> = record(
  fixed({ type: 'consent' }),
  fc.constantFrom({ level: 'express' }, { level: 'written' }),
  lasting('at', 'expiresAt'),
  scope,
)
export const stops: fc.Arbitrary<ConsentRecord> = record(
  fc.constantFrom({ type: 'revocation' }, { type: 'do-not-call' }),
  at,
  scope,
)
export const dealings: fc.Arbitrary<ConsentRecord> = fc.oneof(
  record(fc.constantFrom({ type: 'transaction' }, { type: 'inquiry' }), at, seller),
  record(
    fixed({ type: 'relationship' }),
    fc.constantFrom({ kind: 'personal' }, { kind: 'member' }, { kind: 'donor' }, { kind: 'subscriber' }),
    lasting('from', 'to'),
    seller,
  ),
)
const others: fc.Arbitrary<ConsentRecord> = fc.oneof(
  record(fixed({ type: 'refusal' }), at),
  record(fixed({ type: 'hours', allow: { 'mon-fri': ['09:00', '17:00'] } }), at),
  record(fixed({ type: 'represented' }), lasting('at', 'to')),
)

/** Records of every type, every one of them valid. */
export const records: fc.Arbitrary<ConsentRecord[]> = fc.array(fc.oneof(consents, stops, dealings, others), {
  maxLength: 12,
})

export const queries: fc.Arbitrary<ConsentQuery> = fc.record({
  at: fc.tuple(instants, fc.constantFrom(-1, 0, 1)).map(([instant, nudge]) => instant + nudge),
  number: fc.constantFrom(NUMBER, OTHER_NUMBER),
  seller: fc.constantFrom('acme', 'globex', undefined),
  purpose: fc.constantFrom(...PURPOSES),
  technology: fc.constantFrom(...TECHNOLOGIES),
  voidBefore: fc.oneof(
    { weight: 3, arbitrary: fc.constant(Number.NEGATIVE_INFINITY) },
    { weight: 1, arbitrary: instants },
  ),
})
