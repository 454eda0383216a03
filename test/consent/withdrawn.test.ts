import { describe, expect, it } from 'vitest'
import { type ConsentQuery, type ConsentState, consentFor } from '../../src/consent/fold.ts'
import { parseConsent } from '../../src/consent/parse.ts'
import { ms, NUMBER, OTHER_NUMBER, query } from './scenario.ts'

const FOREVER = Number.POSITIVE_INFINITY
const given = (at: string, more: object = {}) => ({ type: 'consent', level: 'express', at: ms(at), ...more })
const revoked = (at: string, more: object = {}) => ({ type: 'revocation', at: ms(at), ...more })
const doNotCall = (at: string, more: object = {}) => ({ type: 'do-not-call', at: ms(at), ...more })

function stateAt(
  records: readonly object[],
  q: ConsentQuery,
  level: 'express' | 'written' = 'express',
  period?: string,
) {
  const parsed = parseConsent(records)
  expect(parsed.problems).toEqual([])
  return consentFor(parsed, q, level, period)
}
const valid = (record: number, until: number = FOREVER): ConsentState => ({ state: 'valid', record, until })
const missing: ConsentState = { state: 'missing', startsAt: null }

describe('withdrawn', () => {
  const state = (record: number, at: string): ConsentState => ({ state: 'revoked', record, at: ms(at) })
  it.each<[string, object[], Partial<ConsentQuery>, ConsentState]>([
    ['by a revocation', [given('2026-03-01'), revoked('2026-03-05')], {}, state(1, '2026-03-05')],
    ['by a do-not-call request', [given('2026-03-01'), doNotCall('2026-03-05')], {}, state(1, '2026-03-05')],
    [
      'at the same instant, whichever comes first',
      [revoked('2026-03-01'), given('2026-03-01')],
      {},
      state(0, '2026-03-01'),
    ],
    ['not before it is', [given('2026-03-01'), revoked('2026-05-01')], {}, valid(0)],
    ['not by one before it', [revoked('2026-02-01'), given('2026-03-01')], {}, valid(1)],
    ['renewed', [given('2026-03-01'), revoked('2026-03-05'), given('2026-03-06')], {}, valid(2)],
    [
      'renewed and withdrawn again',
      [given('2026-03-01'), revoked('2026-03-05'), given('2026-03-06'), revoked('2026-03-07')],
      {},
      state(3, '2026-03-07'),
    ],
    ['without a consent there is nothing to withdraw', [revoked('2026-03-05')], {}, missing],
    [
      'for this seller',
      [given('2026-03-01'), revoked('2026-03-05', { scope: { sellers: ['acme'] } })],
      {},
      state(1, '2026-03-05'),
    ],
    [
      'for another seller',
      [given('2026-03-01'), revoked('2026-03-05', { scope: { sellers: ['globex'] } })],
      {},
      valid(0),
    ],
    [
      'for another seller, and nobody says who sells',
      [given('2026-03-01'), revoked('2026-03-05', { scope: { sellers: ['globex'] } })],
      { seller: undefined },
      state(1, '2026-03-05'),
    ],
    [
      'for another purpose',
      [given('2026-03-01'), doNotCall('2026-03-05', { scope: { purposes: ['survey'] } })],
      {},
      valid(0),
    ],
    [
      'for another technology',
      [given('2026-03-01'), revoked('2026-03-05', { scope: { technologies: ['text'] } })],
      {},
      valid(0),
    ],
    [
      'for this technology',
      [given('2026-03-01'), revoked('2026-03-05', { scope: { technologies: ['text'] } })],
      { technology: 'text' },
      state(1, '2026-03-05'),
    ],
    ['on this number', [given('2026-03-01'), revoked('2026-03-05', { number: NUMBER })], {}, state(1, '2026-03-05')],
    ['on another number', [given('2026-03-01'), revoked('2026-03-05', { number: OTHER_NUMBER })], {}, valid(0)],
    [
      'a do-not-call request on another number',
      [given('2026-03-01'), doNotCall('2026-03-05', { number: OTHER_NUMBER })],
      {},
      state(1, '2026-03-05'),
    ],
    [
      'outweighs expired',
      [given('2026-03-01', { expiresAt: ms('2026-03-03') }), revoked('2026-03-05')],
      {},
      state(1, '2026-03-05'),
    ],
    [
      'outweighs reassigned',
      [given('2026-03-01'), revoked('2026-03-05')],
      { voidBefore: ms('2026-03-20') },
      state(1, '2026-03-05'),
    ],
    [
      'renewed until it expired',
      [given('2026-03-01'), revoked('2026-03-05'), given('2026-03-06', { expiresAt: ms('2026-03-08') })],
      {},
      state(1, '2026-03-05'),
    ],
  ])('%s', (_, records, changes, expected) => {
    expect(stateAt(records, query('2026-04-01', changes))).toEqual(expected)
  })
})

describe('reassigned', () => {
  const since = (day: string) => ({ voidBefore: ms(day) })
  it.each<[string, object[], Partial<ConsentQuery>, ConsentState]>([
    ['given before', [given('2026-03-01')], since('2026-03-10'), { state: 'reassigned', record: 0 }],
    [
      'of several the latest is named',
      [given('2026-03-01'), given('2026-03-05')],
      since('2026-03-10'),
      { state: 'reassigned', record: 1 },
    ],
    ['given at that instant', [given('2026-03-10')], since('2026-03-10'), { state: 'reassigned', record: 0 }],
    ['given after', [given('2026-03-01'), given('2026-03-11')], since('2026-03-10'), valid(1)],
    [
      'when is not known',
      [given('2026-03-01'), given('2026-05-01')],
      { voidBefore: FOREVER },
      { state: 'reassigned', record: 0 },
    ],
    ['one to come is as void', [given('2026-05-01')], { voidBefore: FOREVER }, missing],
    [
      'outweighs expired',
      [given('2026-03-01'), given('2026-03-11', { expiresAt: ms('2026-03-12') })],
      since('2026-03-10'),
      { state: 'reassigned', record: 0 },
    ],
  ])('%s', (_, records, changes, expected) => {
    expect(stateAt(records, query('2026-04-01', changes))).toEqual(expected)
  })
})
