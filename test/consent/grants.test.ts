import { describe, expect, it } from 'vitest'
import { type ConsentQuery, type ConsentState, consentFor } from '../../src/consent/fold.ts'
import { parseConsent } from '../../src/consent/parse.ts'
import type { Scope } from '../../src/vocabulary/consent.ts'
import { ms, NUMBER, OTHER_NUMBER, query } from './scenario.ts'

const FOREVER = Number.POSITIVE_INFINITY
const given = (at: string, more: object = {}) => ({ type: 'consent', level: 'express', at: ms(at), ...more })
const written = (at: string, more: object = {}) => given(at, { level: 'written', ...more })
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

describe('one consent', () => {
  it.each<[string, object[], Partial<ConsentQuery>, 'express' | 'written', ConsentState]>([
    ['nothing known', [], {}, 'express', missing],
    ['express suffices', [given('2026-03-01')], {}, 'express', valid(0)],
    ['written serves for express', [written('2026-03-01')], {}, 'express', valid(0)],
    ['express does not serve for written', [given('2026-03-01')], {}, 'written', missing],
    ['written', [written('2026-03-01')], {}, 'written', valid(0)],
    ['another kind of record', [{ type: 'inquiry', at: ms('2026-03-01') }], {}, 'express', missing],
    ['given for this number', [given('2026-03-01', { number: NUMBER })], {}, 'express', valid(0)],
    ['given for another number', [given('2026-03-01', { number: OTHER_NUMBER })], {}, 'express', missing],
  ])('%s', (_, records, changes, level, state) => {
    expect(stateAt(records, query('2026-04-01', changes), level)).toEqual(state)
  })

  it.each<[string, Scope, Partial<ConsentQuery>, boolean]>([
    ['an empty scope covers all', {}, {}, true],
    ['this seller', { sellers: ['globex', 'acme'] }, {}, true],
    ['another seller', { sellers: ['globex'] }, {}, false],
    ['a seller, and nobody says who sells', { sellers: ['acme'] }, { seller: undefined }, false],
    ['all sellers, and nobody says who sells', { purposes: ['telemarketing'] }, { seller: undefined }, true],
    ['this purpose', { purposes: ['survey', 'telemarketing'] }, {}, true],
    ['another purpose', { purposes: ['survey'] }, {}, false],
    ['this technology', { technologies: ['autodialed'] }, {}, true],
    ['another technology', { technologies: ['text'] }, {}, false],
    ['all but one part fits', { sellers: ['acme'], purposes: ['telemarketing'], technologies: ['text'] }, {}, false],
  ])('scope: %s', (_, scope, changes, counts) => {
    const state = stateAt([given('2026-03-01', { scope })], query('2026-04-01', changes))
    expect(state).toEqual(counts ? valid(0) : missing)
  })
})

describe('time', () => {
  const expiring = [given('2026-03-01', { expiresAt: ms('2026-03-31') })]
  it.each<[string, object[], string | number, ConsentState]>([
    ['from the instant it is given', [given('2026-03-01')], ms('2026-03-01'), valid(0)],
    ['not before', [given('2026-03-01')], ms('2026-03-01') - 1, { state: 'missing', startsAt: ms('2026-03-01') }],
    [
      'the earliest of two to come',
      [given('2026-03-05'), given('2026-03-03')],
      '2026-03-01',
      { state: 'missing', startsAt: ms('2026-03-03') },
    ],
    ['one to come is withdrawn as it is given', [given('2026-03-05'), doNotCall('2026-03-05')], '2026-03-01', missing],
    [
      'one to come is withdrawn only later',
      [given('2026-03-05'), revoked('2026-03-06')],
      '2026-03-01',
      { state: 'missing', startsAt: ms('2026-03-05') },
    ],
    ['until it expires', expiring, ms('2026-03-31') - 1, valid(0, ms('2026-03-31'))],
    [
      'expired at the instant itself',
      expiring,
      ms('2026-03-31'),
      { state: 'expired', record: 0, at: ms('2026-03-31') },
    ],
    [
      'the one that lasts longest',
      [given('2026-03-01', { expiresAt: ms('2026-06-01') }), ...expiring],
      '2026-03-15',
      valid(0, ms('2026-06-01')),
    ],
    ['an older one may last longer', [given('2026-02-01'), ...expiring], '2026-03-15', valid(0)],
    [
      'the one that expired last',
      [given('2026-02-01', { expiresAt: ms('2026-02-10') }), ...expiring],
      '2026-05-01',
      { state: 'expired', record: 1, at: ms('2026-03-31') },
    ],
    [
      'the one that expired last, whenever given',
      [given('2026-02-01', { expiresAt: ms('2026-04-10') }), ...expiring],
      '2026-05-01',
      { state: 'expired', record: 0, at: ms('2026-04-10') },
    ],
  ])('%s', (_, records, at, state) => {
    expect(stateAt(records, query(at))).toEqual(state)
  })

  it.each([
    ['months end with the month', '2024-08-31', 'P18M', '2026-02-28'],
    ['days are counted', '2024-08-31', 'P540D', '2026-02-22'],
    ['a year after a leap day', '2024-02-29', 'P1Y', '2025-02-28'],
  ])('a legal limit on age: %s', (_, at, period, last) => {
    const until = ms(last) + 1
    expect(stateAt([given(at)], query(ms(last)), 'express', period)).toEqual(valid(0, until))
    expect(stateAt([given(at)], query(until), 'express', period)).toEqual({ state: 'expired', record: 0, at: until })
  })

  it('its own expiry and the legal limit: the earlier', () => {
    const records = [given('2026-03-01', { expiresAt: ms('2026-03-31') })]
    expect(stateAt(records, query('2026-03-02'), 'express', 'P1Y')).toEqual(valid(0, ms('2026-03-31')))
    expect(stateAt(records, query('2026-03-02'), 'express', 'P10D')).toEqual(valid(0, ms('2026-03-11') + 1))
  })

  it('a limit beyond every date never comes', () => {
    const at = 8_640_000_000_000_000
    expect(stateAt([{ ...given('2026-03-01'), at }], query(at), 'express', 'P1Y')).toEqual(valid(0))
  })
})
