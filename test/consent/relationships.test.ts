import { describe, expect, it } from 'vitest'
import { type ConsentQuery, relationshipFor, startsLater } from '../../src/consent/fold.ts'
import { parseConsent } from '../../src/consent/parse.ts'
import type { Params } from '../../src/vocabulary/params.ts'
import { ms, NUMBER, OTHER_NUMBER, query } from './scenario.ts'

type Terms = Params['relationship']
const FOREVER = Number.POSITIVE_INFINITY
const TERMS: Terms = { transaction: 'P18M', inquiry: 'P3M', ongoing: ['member', 'donor'] }
const bought = (at: string, more: object = {}) => ({ type: 'transaction', at: ms(at), ...more })
const asked = (at: string, more: object = {}) => ({ type: 'inquiry', at: ms(at), ...more })
const tie = (kind: string, from: string, to?: string) => ({
  type: 'relationship',
  kind,
  from: ms(from),
  ...(to === undefined ? {} : { to: ms(to) }),
})
const doNotCall = (at: string, more: object = {}) => ({ type: 'do-not-call', at: ms(at), ...more })
const revoked = (at: string, more: object = {}) => ({ type: 'revocation', at: ms(at), ...more })
const parse = (records: readonly object[]) => {
  const parsed = parseConsent(records)
  expect(parsed.problems).toEqual([])
  return parsed
}
const lasts = (record: number, until: number) => ({ record, until })

describe('periods', () => {
  it.each([
    ['months, a month end', bought('2024-08-31'), { transaction: 'P18M' }, '2026-02-28'],
    ['days', bought('2024-08-31'), { transaction: 'P540D' }, '2026-02-22'],
    ['months, the middle of one', bought('2024-10-15'), { transaction: 'P18M' }, '2026-04-15'],
    ['days, from there', bought('2024-10-15'), { transaction: 'P540D' }, '2026-04-08'],
    ['three months', asked('2026-01-20'), { inquiry: 'P3M' }, '2026-04-20'],
    ['ninety days', asked('2026-02-20'), { inquiry: 'P90D' }, '2026-05-21'],
    ['after its end', tie('member', '2020-01-01', '2024-08-31'), { ongoing: ['member'], lapsed: 'P18M' }, '2026-02-28'],
  ])('%s: the last instant counts, the next does not', (_, record, terms, last) => {
    const all = { transaction: null, inquiry: null, ...terms } as Terms
    const until = ms(last) + 1
    expect(relationshipFor(parse([record]), query(ms(last)), all)).toEqual(lasts(0, until))
    expect(relationshipFor(parse([record]), query(until), all)).toBeNull()
  })

  it('an inquiry of 91 days is inside three months and outside ninety days', () => {
    const inquiry = parse([asked('2026-07-01')])
    const q = query('2026-09-30')
    expect(relationshipFor(inquiry, q, { transaction: null, inquiry: 'P3M' })).not.toBeNull()
    expect(relationshipFor(inquiry, q, { transaction: null, inquiry: 'P90D' })).toBeNull()
  })
})

describe('what counts', () => {
  const P18M = ms('2027-07-01') + 1
  it.each<[string, object[], Partial<ConsentQuery>, Partial<Terms>, object | null]>([
    ['nothing known', [], {}, {}, null],
    ['a purchase', [bought('2026-01-01')], {}, {}, lasts(0, P18M)],
    ['a purchase without a period', [bought('2001-01-01')], {}, { transaction: 'unlimited' }, lasts(0, FOREVER)],
    ['purchases do not count', [bought('2026-01-01')], {}, { transaction: null }, null],
    ['inquiries do not count', [asked('2026-03-30')], {}, { inquiry: null }, null],
    ['a purchase to come', [bought('2026-04-02')], {}, {}, null],
    ['consent is no relationship', [{ type: 'consent', level: 'written', at: ms('2026-03-01') }], {}, {}, null],
    ['a member', [tie('member', '2026-01-01')], {}, {}, lasts(0, FOREVER)],
    ['a subscriber, whom this law does not know', [tie('subscriber', '2026-01-01')], {}, {}, null],
    ['a member, where none counts', [tie('member', '2026-01-01')], {}, { ongoing: [] }, null],
    ['a member until', [tie('member', '2026-01-01', '2026-04-02')], {}, {}, lasts(0, ms('2026-04-02'))],
    ['no longer a member', [tie('member', '2026-01-01', '2026-04-01')], {}, {}, null],
    [
      'a member still, with a period afterwards',
      [tie('member', '2026-01-01')],
      {},
      { lapsed: 'P18M' },
      lasts(0, FOREVER),
    ],
    ['no longer a member, for ever', [tie('member', '2026-01-01', '2026-02-01')], {}, { lapsed: 'P1M' }, null],
    ['of this seller', [bought('2026-01-01', { seller: 'acme' })], {}, {}, lasts(0, P18M)],
    ['of another seller', [bought('2026-01-01', { seller: 'globex' })], {}, {}, null],
    [
      'of a seller, and nobody says who sells',
      [bought('2026-01-01', { seller: 'acme' })],
      { seller: undefined },
      {},
      null,
    ],
    ['of this company, and nobody says who sells', [bought('2026-01-01')], { seller: undefined }, {}, lasts(0, P18M)],
    ['on this number', [bought('2026-01-01', { number: NUMBER })], {}, {}, lasts(0, P18M)],
    ['on another number', [bought('2026-01-01', { number: OTHER_NUMBER })], {}, {}, null],
    ['with who had the number before', [bought('2026-01-01')], { voidBefore: ms('2026-01-01') }, {}, null],
    ['with who has it now', [bought('2026-01-01')], { voidBefore: ms('2025-12-31') }, {}, lasts(0, P18M)],
    ['the latest purchase', [bought('2026-01-01'), bought('2025-06-01'), bought('2025-01-01')], {}, {}, lasts(0, P18M)],
    ['the latest inquiry', [asked('2026-02-01'), asked('2026-03-01')], {}, {}, lasts(1, ms('2026-06-01') + 1)],
    [
      'the latest that counts',
      [bought('2026-01-01'), bought('2026-02-01', { seller: 'globex' })],
      {},
      {},
      lasts(0, P18M),
    ],
    [
      'the longest',
      [asked('2026-03-30'), bought('2026-01-01'), tie('donor', '2026-03-01', '2026-05-01')],
      {},
      {},
      lasts(1, P18M),
    ],
    [
      'the longest, an ended one apart',
      [tie('member', '2026-01-01'), tie('donor', '2026-02-01', '2026-03-01')],
      {},
      {},
      lasts(0, FOREVER),
    ],
  ])('%s', (_, records, changes, terms, expected) => {
    const q = query('2026-04-01', changes)
    expect(relationshipFor(parse(records), q, { ...TERMS, ...terms })).toEqual(expected)
  })

  it('a law that names no ongoing relationship counts none', () => {
    const terms: Terms = { transaction: null, inquiry: null }
    expect(relationshipFor(parse([tie('member', '2026-01-01')]), query('2026-04-01'), terms)).toBeNull()
  })
})

describe('ended by a request to stop', () => {
  const scope = (fields: object) => ({ scope: fields })
  it.each<[string, object, Partial<ConsentQuery>, boolean]>([
    ['a do-not-call request', doNotCall('2026-03-01'), {}, true],
    ['at the instant itself', doNotCall('2026-04-01'), {}, true],
    ['not before', doNotCall('2026-04-01 00:01'), {}, false],
    ['of this seller', doNotCall('2026-03-01', scope({ sellers: ['acme'] })), {}, true],
    ['of another seller', doNotCall('2026-03-01', scope({ sellers: ['globex'] })), {}, false],
    [
      'of another seller, and nobody says who sells',
      doNotCall('2026-03-01', scope({ sellers: ['globex'] })),
      { seller: undefined },
      true,
    ],
    ['of another technology', doNotCall('2026-03-01', scope({ technologies: ['text'] })), {}, true],
    ['of this purpose', doNotCall('2026-03-01', scope({ purposes: ['telemarketing'] })), {}, true],
    ['of another purpose', doNotCall('2026-03-01', scope({ purposes: ['survey'] })), {}, false],
    ['on another number', doNotCall('2026-03-01', { number: OTHER_NUMBER }), {}, true],
    ['a revocation', revoked('2026-03-01'), {}, true],
    ['a revocation of another technology', revoked('2026-03-01', scope({ technologies: ['text'] })), {}, false],
    ['a revocation from another number', revoked('2026-03-01', { number: OTHER_NUMBER }), {}, false],
    ['before the purchase', doNotCall('2025-01-01'), {}, true],
  ])('%s', (_, stop, changes, ends) => {
    const parsed = parse([bought('2026-01-01'), stop])
    const q = query('2026-04-01', changes)
    expect(relationshipFor(parsed, q, TERMS) === null).toBe(ends)
    expect(relationshipFor(parsed, q, { ...TERMS, survivesRequest: true })).not.toBeNull()
  })

  it('for good: a later consent and a later purchase do not bring it back', () => {
    const parsed = parse([
      bought('2026-01-01'),
      doNotCall('2026-02-01'),
      { type: 'consent', level: 'written', at: ms('2026-02-02') },
      bought('2026-03-01'),
    ])
    expect(relationshipFor(parsed, query('2026-04-01'), TERMS)).toBeNull()
  })
})

describe('ended by either side', () => {
  const ENDS: Terms = { transaction: 'unlimited', inquiry: 'P3M', ongoing: ['subscriber'], endsWithRelationship: true }
  const ended = (kind: string, to: string, more: object = {}) => ({ ...tie(kind, '2025-01-01', to), ...more })
  const AT = '2026-03-01'
  const END = ms('2026-02-01')
  it.each<[string, object[], Partial<ConsentQuery>, object | null]>([
    ['a purchase before the end', [bought('2026-01-01'), ended('subscriber', '2026-02-01')], {}, null],
    ['a purchase at that instant', [bought('2026-02-01'), ended('subscriber', '2026-02-01')], {}, null],
    [
      'a purchase just after it',
      [bought('2026-02-01T00:00:00.001Z'), ended('subscriber', '2026-02-01')],
      {},
      lasts(0, FOREVER),
    ],
    ['a purchase before the relationship', [bought('2024-01-01'), ended('subscriber', '2026-02-01')], {}, null],
    ['an inquiry before the end', [asked('2026-01-20'), ended('subscriber', '2026-02-01')], {}, null],
    [
      'an inquiry after it',
      [asked('2026-02-02'), ended('subscriber', '2026-02-01')],
      {},
      lasts(0, ms('2026-05-02') + 1),
    ],
    ['a kind the law does not count', [bought('2026-01-01'), ended('member', '2026-02-01')], {}, null],
    ['a personal one', [bought('2026-01-01'), ended('personal', '2026-02-01')], {}, lasts(0, FOREVER)],
    ['one that has not ended', [bought('2026-01-01'), tie('member', '2025-01-01')], {}, lasts(0, FOREVER)],
    [
      'one of two goes on',
      [bought('2026-01-01'), tie('subscriber', '2025-06-01'), ended('subscriber', '2026-02-01')],
      {},
      lasts(1, FOREVER),
    ],
    [
      'two ends: the first after the purchase',
      [bought('2026-01-15'), ended('member', '2026-04-01'), ended('member', '2026-01-10')],
      {},
      lasts(0, ms('2026-04-01')),
    ],
    [
      'bought again, and ended again',
      [bought('2026-01-01'), ended('subscriber', '2026-02-01'), bought('2026-02-10'), ended('member', '2026-02-20')],
      {},
      null,
    ],
    [
      'with another seller',
      [bought('2026-01-01'), ended('subscriber', '2026-02-01', { seller: 'globex' })],
      {},
      lasts(0, FOREVER),
    ],
    [
      'with this seller, however written',
      [bought('2026-01-01', { seller: 'acme' }), ended('subscriber', '2026-02-01', { seller: ' ACME ' })],
      {},
      null,
    ],
    [
      'with a seller nobody named',
      [bought('2026-01-01', { seller: 'acme' }), ended('subscriber', '2026-02-01')],
      {},
      null,
    ],
    [
      'with a seller, and nobody says who sells',
      [bought('2026-01-01'), ended('subscriber', '2026-02-01', { seller: 'acme' })],
      { seller: undefined },
      null,
    ],
    [
      'on another number',
      [bought('2026-01-01'), ended('subscriber', '2026-02-01', { number: OTHER_NUMBER })],
      {},
      null,
    ],
  ])('%s', (_, records, changes, expected) => {
    expect(relationshipFor(parse(records), query(AT, changes), ENDS)).toEqual(expected)
    // No other law knows such an end.
    expect(relationshipFor(parse(records), query(AT, changes), { ...ENDS, endsWithRelationship: false })).not.toBeNull()
  })

  it('counts until the end, and no longer from that instant on', () => {
    const records = parse([bought('2026-01-01'), ended('member', '2026-02-01')])
    expect(relationshipFor(records, query(END - 1), ENDS)).toEqual(lasts(0, END))
    expect(relationshipFor(records, query(END), ENDS)).toBeNull()
  })

  it('a period that is over before the end stays as it is', () => {
    const records = parse([asked('2026-01-01'), ended('member', '2026-12-01')])
    expect(relationshipFor(records, query(AT), ENDS)).toEqual(lasts(0, ms('2026-04-01') + 1))
  })

  it('a purchase to come begins another relationship, unless that ends as it begins', () => {
    const end = ended('member', '2026-05-01')
    const next = (at: string) => startsLater(parse([bought(at), end]), query(AT), ENDS)
    expect(next('2026-04-30')).toBe(ms('2026-04-30'))
    expect(next('2026-05-01')).toBeNull()
    expect(next('2026-05-02')).toBe(ms('2026-05-02'))
  })
})

describe('a relationship to come', () => {
  it.each<[string, object[], Partial<ConsentQuery>, Partial<Terms>, string | null]>([
    ['none', [], {}, {}, null],
    ['one that has begun', [bought('2026-04-01')], {}, {}, null],
    ['the next', [bought('2026-05-01'), asked('2026-04-20')], {}, {}, '2026-04-20'],
    ['the next that counts', [tie('personal', '2026-04-10'), asked('2026-04-20')], {}, { inquiry: null }, null],
    ['of another seller', [bought('2026-05-01', { seller: 'globex' })], {}, {}, null],
    ['over as it begins', [tie('member', '2026-05-01', '2026-05-01')], {}, {}, null],
    [
      'over as it begins, but counted afterwards',
      [tie('member', '2026-05-01', '2026-05-01')],
      {},
      { lapsed: 'P1M' },
      '2026-05-01',
    ],
    ['ended already', [doNotCall('2026-03-01'), bought('2026-05-01')], {}, {}, null],
    ['ended before it begins', [doNotCall('2026-04-15'), bought('2026-05-01')], {}, {}, null],
    ['ended as it begins', [bought('2026-05-01'), doNotCall('2026-05-01')], {}, {}, null],
    ['ended later', [bought('2026-05-01'), doNotCall('2026-05-02')], {}, {}, '2026-05-01'],
    ['with who had the number before', [bought('2026-05-01')], { voidBefore: FOREVER }, {}, null],
  ])('%s', (_, records, changes, terms, expected) => {
    const found = startsLater(parse(records), query('2026-04-01', changes), { ...TERMS, ...terms })
    expect(found).toBe(expected === null ? null : ms(expected))
  })
})
