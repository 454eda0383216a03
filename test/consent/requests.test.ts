import { describe, expect, it } from 'vitest'
import {
  type ConsentQuery,
  changesAfter,
  refusals,
  representationAt,
  requestedHours,
  requestFor,
  revocationFor,
} from '../../src/consent/fold.ts'
import { parseConsent } from '../../src/consent/parse.ts'
import { ms, NUMBER, OTHER_NUMBER, query } from './scenario.ts'

const given = (at: string, more: object = {}) => ({ type: 'consent', level: 'express', at: ms(at), ...more })
const revoked = (at: string, more: object = {}) => ({ type: 'revocation', at: ms(at), ...more })
const doNotCall = (at: string, more: object = {}) => ({ type: 'do-not-call', at: ms(at), ...more })
const parse = (records: readonly object[]) => {
  const parsed = parseConsent(records)
  expect(parsed.problems).toEqual([])
  return parsed
}
const stands = (record: number, at: string) => ({ record, at: ms(at) })

describe('a do-not-call request', () => {
  const globex = { scope: { sellers: ['globex'] } }
  it.each<[string, object[], Partial<ConsentQuery>, object | null]>([
    ['none', [], {}, null],
    ['none among other records', [given('2026-03-01'), revoked('2026-03-02')], {}, null],
    ['stands', [doNotCall('2026-03-01')], {}, stands(0, '2026-03-01')],
    ['stands from its instant', [doNotCall('2026-04-01')], {}, stands(0, '2026-04-01')],
    ['not before', [doNotCall('2026-04-01 00:01')], {}, null],
    ['the latest is named', [doNotCall('2026-03-02'), doNotCall('2026-03-01')], {}, stands(0, '2026-03-02')],
    ['of another seller', [doNotCall('2026-03-01', globex)], {}, null],
    [
      'of another seller, and nobody says who sells',
      [doNotCall('2026-03-01', globex)],
      { seller: undefined },
      stands(0, '2026-03-01'),
    ],
    ['of another purpose', [doNotCall('2026-03-01', { scope: { purposes: ['survey'] } })], {}, null],
    ['of another technology', [doNotCall('2026-03-01', { scope: { technologies: ['text'] } })], {}, null],
    ['made on another number', [doNotCall('2026-03-01', { number: OTHER_NUMBER })], {}, stands(0, '2026-03-01')],
    ['against a consent before it', [given('2026-02-01'), doNotCall('2026-03-01')], {}, stands(1, '2026-03-01')],
    ['against one of the same instant', [doNotCall('2026-03-01'), given('2026-03-01')], {}, stands(0, '2026-03-01')],
    ['reopened by a later consent', [doNotCall('2026-03-01'), given('2026-03-01 00:01')], {}, null],
    ['not by one to come', [doNotCall('2026-03-01'), given('2026-05-01')], {}, stands(0, '2026-03-01')],
    ['not by one out of scope', [doNotCall('2026-03-01'), given('2026-03-02', globex)], {}, stands(0, '2026-03-01')],
    [
      'not by one for another number',
      [doNotCall('2026-03-01'), given('2026-03-02', { number: OTHER_NUMBER })],
      {},
      stands(0, '2026-03-01'),
    ],
    [
      'not by a purchase',
      [doNotCall('2026-03-01'), { type: 'transaction', at: ms('2026-03-02') }],
      {},
      stands(0, '2026-03-01'),
    ],
    [
      'again once that consent is revoked',
      [doNotCall('2026-03-01'), given('2026-03-02'), revoked('2026-03-03')],
      {},
      stands(0, '2026-03-01'),
    ],
    [
      'again once it has expired',
      [doNotCall('2026-03-01'), given('2026-03-02', { expiresAt: ms('2026-03-03') })],
      {},
      stands(0, '2026-03-01'),
    ],
    [
      'again once the number is somebody else’s',
      [doNotCall('2026-03-01'), given('2026-03-02')],
      { voidBefore: ms('2026-03-03') },
      stands(0, '2026-03-01'),
    ],
  ])('%s', (_, records, changes, expected) => {
    expect(requestFor(parse(records), query('2026-04-01', changes))).toEqual(expected)
  })
})

describe('a revocation', () => {
  it.each<[string, object[], Partial<ConsentQuery>, object | null]>([
    ['none', [], {}, null],
    ['a do-not-call request is none', [doNotCall('2026-03-01')], {}, null],
    ['stands, consent or not', [revoked('2026-03-01')], {}, stands(0, '2026-03-01')],
    ['stands beside a younger request', [revoked('2026-03-01'), doNotCall('2026-03-02')], {}, stands(0, '2026-03-01')],
    ['sent from this number', [revoked('2026-03-01', { number: NUMBER })], {}, stands(0, '2026-03-01')],
    ['sent from another number', [revoked('2026-03-01', { number: OTHER_NUMBER })], {}, null],
    ['superseded', [revoked('2026-03-01'), given('2026-03-02')], {}, null],
    ['of the same instant', [given('2026-03-01'), revoked('2026-03-01')], {}, stands(1, '2026-03-01')],
    [
      'superseded until a request withdrew that',
      [revoked('2026-03-01'), given('2026-03-02'), doNotCall('2026-03-03')],
      {},
      stands(0, '2026-03-01'),
    ],
  ])('%s', (_, records, changes, expected) => {
    expect(revocationFor(parse(records), query('2026-04-01', changes))).toEqual(expected)
  })
})

describe('requested hours', () => {
  const allow = { 'mon-fri': ['10:00', '12:00'] }
  const hours = (at: string, more: object = {}) => ({ type: 'hours', allow, at: ms(at), ...more })
  const asked = (record: number, zone: string | null = null) => ({ record, allow, zone })
  it.each<[string, object[], Partial<ConsentQuery>, object | null]>([
    ['none', [], {}, null],
    ['asked for', [hours('2026-03-01')], {}, asked(0)],
    ['in a zone', [hours('2026-04-01', { zone: 'America/Denver' })], {}, asked(0, 'America/Denver')],
    ['not yet', [hours('2026-04-01 00:01')], {}, null],
    ['the latest', [hours('2026-03-02'), hours('2026-03-01'), given('2026-03-03')], {}, asked(0)],
    ['on this number', [hours('2026-03-01', { number: NUMBER })], {}, asked(0)],
    ['on another number', [hours('2026-03-01'), hours('2026-03-02', { number: OTHER_NUMBER })], {}, asked(0)],
    ['until a request not to call', [hours('2026-03-01'), doNotCall('2026-03-02')], {}, null],
    ['until a request of the same instant', [hours('2026-03-01'), doNotCall('2026-03-01')], {}, null],
    ['until a revocation', [hours('2026-03-01'), revoked('2026-03-02')], {}, null],
    ['consent does not bring them back', [hours('2026-03-01'), revoked('2026-03-02'), given('2026-03-03')], {}, null],
    [
      'a revocation of something else',
      [hours('2026-03-01'), revoked('2026-03-02', { scope: { purposes: ['survey'] } })],
      {},
      asked(0),
    ],
    ['asked for after a request', [doNotCall('2026-03-01'), hours('2026-03-02')], {}, asked(1)],
    ['by who had the number before', [hours('2026-03-01')], { voidBefore: ms('2026-03-01') }, null],
    ['by who has it now', [hours('2026-03-02')], { voidBefore: ms('2026-03-01') }, asked(0)],
  ])('%s', (_, records, changes, expected) => {
    expect(requestedHours(parse(records), query('2026-04-01', changes), 'open')).toEqual(expected)
  })

  it('hours asked for go on closing the others after a request to stop', () => {
    const parsed = parse([hours('2026-03-01'), revoked('2026-03-02'), given('2026-03-03')])
    expect(requestedHours(parsed, query('2026-04-01', {}), 'open')).toBeNull()
    expect(requestedHours(parsed, query('2026-04-01', {}), 'close')).toEqual(asked(0))
    expect(requestedHours(parsed, query('2026-04-01', { voidBefore: ms('2026-03-01') }), 'close')).toBeNull()
  })
})

it('refusals are those at or before the instant, newest first', () => {
  const parsed = parse([
    { type: 'refusal', at: ms('2026-03-05') },
    { type: 'refusal', at: ms('2026-03-01') },
    given('2026-03-06'),
  ])
  expect(refusals(parsed, ms('2026-03-01') - 1)).toEqual([])
  expect(refusals(parsed, ms('2026-03-01'))).toEqual([stands(1, '2026-03-01')])
  expect(refusals(parsed, ms('2026-03-09'))).toEqual([stands(0, '2026-03-05'), stands(1, '2026-03-01')])
})

it('representation lasts from its start until its end, the longest of several', () => {
  const represented = (at: string, to?: string) => ({ type: 'represented', at: ms(at), ...(to && { to: ms(to) }) })
  const parsed = parse([
    represented('2026-03-01', '2026-03-10'),
    represented('2026-03-05', '2026-03-08'),
    represented('2026-04-01'),
  ])
  const during = (at: number) => representationAt(parsed, at)
  expect(during(ms('2026-03-01') - 1)).toBeNull()
  expect(during(ms('2026-03-01'))).toEqual({ record: 0, until: ms('2026-03-10') })
  expect(during(ms('2026-03-06'))).toEqual({ record: 0, until: ms('2026-03-10') })
  expect(during(ms('2026-03-10') - 1)).toEqual({ record: 0, until: ms('2026-03-10') })
  expect(during(ms('2026-03-10'))).toBeNull()
  expect(during(ms('2026-09-01'))).toEqual({ record: 2, until: Number.POSITIVE_INFINITY })
  expect(representationAt(parse([given('2026-03-01')]), ms('2026-03-02'))).toBeNull()
  const growing = parse([represented('2026-03-01', '2026-03-10'), represented('2026-03-02', '2026-03-20')])
  expect(representationAt(growing, ms('2026-03-03'))).toEqual({ record: 1, until: ms('2026-03-20') })
})

it('changes are the starts and ends of records, each strictly later', () => {
  const parsed = parse([
    given('2026-03-01', { expiresAt: ms('2026-03-20') }),
    revoked('2026-03-10'),
    { type: 'relationship', kind: 'donor', from: ms('2026-03-05'), to: ms('2026-03-15') },
  ])
  const seen: number[] = []
  let at = Number.NEGATIVE_INFINITY
  while (at !== Number.POSITIVE_INFINITY) {
    at = changesAfter(parsed, at)
    seen.push(at)
  }
  const days = ['2026-03-01', '2026-03-05', '2026-03-10', '2026-03-15', '2026-03-20']
  expect(seen).toEqual([...days.map(ms), Number.POSITIVE_INFINITY])
})
