import { describe, expect, expectTypeOf, it } from 'vitest'
import type * as z from 'zod/mini'
import { parseConsent } from '../../src/consent/parse.ts'
import { checkRecord, type recordSchema } from '../../src/consent/schema.ts'
import type { Consent, ConsentRecord } from '../../src/vocabulary/consent.ts'
import { ms } from './scenario.ts'

const AT = '2026-03-02T15:00:00Z'
const consent = { type: 'consent', level: 'written', at: AT }

describe('what is understood', () => {
  it('turns a record into its parsed form', () => {
    const parsed = parseConsent([
      {
        ...consent,
        number: '(201) 555-0123',
        expiresAt: new Date(ms('2027-03-02')),
        scope: { sellers: ['acme'], purposes: ['telemarketing'], technologies: ['text', 'ai-voice'] },
        proof: { id: 'form-7', anything: 1 },
        source: 'web form',
      },
      { type: 'relationship', kind: 'member', from: AT, to: { epochMilliseconds: ms('2026-04-01') }, seller: 'acme' },
      { type: 'hours', at: AT, allow: { 'mon-fri': ['09:00', '17:00'], sun: null }, zone: 'America/New_York' },
      { type: 'represented', at: AT },
    ])
    const shared = {
      at: ms(AT),
      endsAt: Number.POSITIVE_INFINITY,
      number: null,
      level: null,
      kind: null,
      sellers: null,
    }
    const rest = { purposes: null, technologies: null, allow: null, zone: null }
    expect(parsed.problems).toEqual([])
    expect(parsed.records).toEqual([
      {
        ...shared,
        ...rest,
        type: 'consent',
        index: 0,
        number: '+12015550123',
        endsAt: ms('2027-03-02'),
        level: 'written',
        sellers: ['acme'],
        purposes: ['telemarketing'],
        technologies: ['text', 'ai-voice'],
      },
      {
        ...shared,
        ...rest,
        type: 'relationship',
        index: 1,
        endsAt: ms('2026-04-01'),
        kind: 'member',
        sellers: ['acme'],
      },
      {
        ...shared,
        ...rest,
        type: 'hours',
        index: 2,
        allow: { 'mon-fri': ['09:00', '17:00'], sun: null },
        zone: 'America/New_York',
      },
      { ...shared, ...rest, type: 'represented', index: 3 },
    ])
  })

  it('shares one empty consent', () => {
    expect(parseConsent(null)).toBe(parseConsent(undefined))
    expect(parseConsent([])).toBe(parseConsent(null))
    expect(parseConsent(null)).toEqual({ records: [], problems: [] })
  })

  it('sorts by instant, then by position, and keeps the position', () => {
    const types = ['refusal', 'inquiry', 'revocation', 'transaction']
    const days = ['2026-03-03', '2026-03-01', '2026-03-02', '2026-03-01']
    const { records } = parseConsent(types.map((type, i) => ({ type, at: ms(days[i] as string) })))
    expect(records.map((record) => record.index)).toEqual([1, 3, 2, 0])
  })

  it('is frozen throughout and keeps no reference to the input', () => {
    const sellers = ['acme']
    const window = ['09:00', '17:00']
    const parsed = parseConsent([
      { ...consent, scope: { sellers } },
      { type: 'hours', at: AT, allow: { mon: window } },
    ])
    sellers.push('globex')
    window[0] = '00:00'
    expect(parsed.records[0]?.sellers).toEqual(['acme'])
    expect(parsed.records[1]?.allow).toEqual({ mon: ['09:00', '17:00'] })
    const frozen = [parsed, parsed.records, parsed.problems, ...parsed.records]
    const inner = [parsed.records[0]?.sellers, parsed.records[1]?.allow, parsed.records[1]?.allow?.mon]
    for (const value of [...frozen, ...inner]) expect(Object.isFrozen(value)).toBe(true)
  })

  it('returns a parsed consent as it is, from another copy of the package too', () => {
    const parsed = parseConsent(consent)
    expect(parseConsent(parsed)).toBe(parsed)
    const foreign = { records: parsed.records, problems: parsed.problems }
    Object.defineProperty(foreign, Symbol.for('predial.consent'), { value: true })
    expect(parseConsent(Object.freeze(foreign))).toBe(foreign)
  })

  it.each([
    ['a copy by spreading', (parsed: Consent) => ({ ...parsed })],
    ['its JSON', (parsed: Consent) => JSON.parse(JSON.stringify(parsed))],
    ['an object that inherits from it', (parsed: Consent) => Object.create(parsed)],
    ['a list that holds it', (parsed: Consent) => [parsed]],
  ])('does not take %s for a parsed consent', (_, change) => {
    expect(parseConsent(change(parseConsent(consent))).problems).toHaveLength(1)
  })

  it('takes a field that is undefined for absent', () => {
    expect(parseConsent({ ...consent, expiresAt: undefined, scope: { sellers: undefined } }).problems).toEqual([])
  })

  it('reads the fields of a class and of its prototype', () => {
    class Row {
      type = 'consent'
      level = 'express'
      get at() {
        return AT
      }
    }
    expect(parseConsent(new Row()).records).toMatchObject([{ type: 'consent', level: 'express', at: ms(AT) }])
  })
})

describe('numbers', () => {
  it.each([
    ['+12015550123', '+12015550123'],
    ['2015550123', '+12015550123'],
    ['12015550123', '+12015550123'],
    ['(201) 555-0123', '+12015550123'],
    ['+1 201.555.0123', '+12015550123'],
    ['+44 20 7946 0123', '+442079460123'],
  ])('%s is %s', (number, e164) => {
    expect(parseConsent({ ...consent, number }).records[0]?.number).toBe(e164)
  })

  it.each([
    '',
    '5550123',
    '1234567890',
    '2010550123',
    '+1201555012',
    '+12015550123 x9',
    '0044 20 7946 0123',
    '+44 (0)20 7946 0123',
    '+0445550123',
    '+123456',
    '٢٠١٥٥٥٠١٢٣',
  ])('%j is none', (number) => {
    expect(parseConsent([{ type: 'revocation', at: AT, number }])).toEqual({
      records: [],
      problems: [{ path: 'consent[0].number', message: 'must be a telephone number such as +12015550123' }],
    })
  })
})

it('the schema accepts what the vocabulary writes, no more and no less', () => {
  expectTypeOf<z.input<typeof recordSchema>>().toEqualTypeOf<ConsentRecord>()
  expectTypeOf(checkRecord).parameter(0).toEqualTypeOf<ConsentRecord>()
})
