import { describe, expect, it } from 'vitest'
import type { Attempt, ConsentRecord } from '../../src/index.ts'
import { gateUnder, NUMBER, rule, TWO_CLOCKS } from '../ruritania.ts'

const NOON = '2026-07-06T17:00:00Z'
const _TOLL_FREE = '+18005550123'
const _any = { purpose: ['any'], technology: ['any'], recipient: ['any'] } as const
const _ban = (more: object) => rule('consent', { required: 'express', ban: true, elements: [] }, more)
const _boom = (): never => {
  throw new Error('disk on fire')
}

describe('caps', () => {
  const daily = (more: object = {}) =>
    rule('call-cap', { caps: [{ max: 1, per: 'calendar-day', counts: 'attempts', scope: 'person' }], ...more })
  it('count attempts whose day no calendar here knows', () => {
    const gate = gateUnder([daily()])
    expect(gate.canDial(NUMBER, null, NOON, { attempts: [{ at: '2045-01-01T00:00:00Z' }] })).toMatchObject({
      nextAllowedAt: null,
      reasons: [{ code: 'cap-reached', until: null }],
    })
  })

  it('of nought are reached before the first call, in every place', () => {
    const none = rule('call-cap', { caps: [{ max: 0, per: 'calendar-day', counts: 'attempts', scope: 'person' }] })
    expect(gateUnder([none]).canDial(TWO_CLOCKS, null, NOON)).toMatchObject({
      nextAllowedAt: null,
      reasons: [{ cap: 0, count: 0 }],
    })
  })

  it('without a history wait for a consent dated ahead', () => {
    const gate = gateUnder([daily({ unlessConsent: 'express' })], { attempts: undefined as never })
    const later = { type: 'consent', level: 'express', at: '2026-07-10T00:00:00Z' } as const
    expect(gate.canDial(NUMBER, later, NOON)).toMatchObject({
      nextAllowedAt: '2026-07-10T00:00:00.000Z',
      reasons: [{ code: 'history-missing', until: '2026-07-10T00:00:00.000Z' }],
    })
    expect(gate.canDial(NUMBER, null, NOON).reasons).toMatchObject([{ code: 'history-missing', until: null }])
  })
})

describe('consent to more calls excuses only what it names', () => {
  const cap = rule('call-cap', {
    caps: [{ max: 1, per: 'P7D', days: 'calendar', counts: 'attempts', scope: 'person' }],
    excusedAfterConsent: 'P7D',
  })
  const attempts: readonly Attempt[] = [{ at: '2026-07-06T15:00:00Z', outcome: 'no-answer' }]
  const consent = { type: 'consent', level: 'express', at: '2026-07-05T17:00:00Z' } as const
  const purposes = ['survey'] as const
  it.each<[string, object, string | undefined, boolean]>([
    ['this purpose', { scope: { purposes } }, undefined, true],
    ['every purpose', {}, undefined, false],
    ['another number', { number: '+15155550124', scope: { purposes } }, undefined, false],
    ['this number', { number: NUMBER, scope: { purposes } }, undefined, true],
    ['another seller', { scope: { purposes, sellers: ['beta'] } }, 'acme', false],
    ['a seller nobody named', { scope: { purposes, sellers: ['acme'] } }, undefined, false],
    ['this seller', { scope: { purposes, sellers: ['acme'] } }, 'acme', true],
    ['another technology', { scope: { purposes, technologies: ['text'] } }, undefined, false],
    [
      'this technology, which is a consent to machines',
      { scope: { purposes, technologies: ['autodialed'] } },
      undefined,
      false,
    ],
  ])('%s', (_, more, seller, allowed) => {
    const call = { purpose: 'survey', attempts, ...(seller === undefined ? {} : { seller }) } as const
    expect(gateUnder([cap]).canDial(NUMBER, { ...consent, ...more } as ConsentRecord, NOON, call).allowed).toBe(allowed)
  })

  it('is withdrawn by a revocation, and void when the number was reassigned', () => {
    const grant = { ...consent, scope: { purposes } } as ConsentRecord
    const stop = {
      type: 'revocation',
      at: '2026-07-05T18:00:00Z',
      scope: { technologies: ['autodialed'] },
    } as ConsentRecord
    const call = { purpose: 'survey', attempts } as const
    const codes = (records: readonly ConsentRecord[], recipient = {}) =>
      gateUnder([cap])
        .canDial(NUMBER, records, NOON, { ...call, recipient })
        .reasons.map(({ code }) => code)
    expect(codes([grant, stop])).toEqual(['cap-reached', 'consent-revoked'])
    expect(codes([grant], { reassigned: { disconnectedAt: '2026-07-06T00:00:00Z' } })).toEqual(['cap-reached'])
  })
})

describe('a rest after a refusal', () => {
  const rest = rule('cooling-off', { after: 'refusal', period: 'P60D', scope: 'person', excusedAfterConsent: 'P7D' })
  const gate = gateUnder([rest], { attempts: undefined as never })
  const refusal = { type: 'refusal', at: '2026-07-01T12:00:00Z' } as const
  const grant = {
    type: 'consent',
    level: 'express',
    at: '2026-07-05T17:00:00Z',
    scope: { purposes: ['survey'] },
  } as const
  it.each<[string, readonly ConsentRecord[], string | null]>([
    ['nobody refused', [], null],
    ['refused', [refusal], '2026-08-30T12:00:00.000Z'],
    ['refused and agreed later', [refusal, grant], null],
  ])('needs no history: %s', (_, records, next) => {
    const decision = gate.canDial(NUMBER, records, NOON, { purpose: 'survey' })
    expect([decision.allowed, decision.nextAllowedAt]).toEqual([next === null, next])
  })
})

describe('hours a person asked for', () => {
  const hours = rule('calling-hours', { windows: { 'mon-fri': ['09:00', '10:00'] } }, { liftedBy: ['ru.asked'] })
  const asked = rule('hours-request', { basis: 'invitation' }, { id: 'ru.asked' })
  const record = (allow: object, zone?: string) =>
    ({ type: 'hours', at: 0, allow, ...(zone === undefined ? {} : { zone }) }) as ConsentRecord
  it.each<[string, string, ConsentRecord, boolean, string | null]>([
    ['never', NUMBER, record({ sun: null }), false, '2026-07-07T14:00:00.000Z'],
    ['at noon', NUMBER, record({ mon: ['12:00', '13:00'] }), true, null],
    ['at one', NUMBER, record({ mon: ['13:00', '14:00'] }), false, '2026-07-06T18:00:00.000Z'],
    ['at noon, on two clocks', TWO_CLOCKS, record({ mon: ['12:00', '13:00'] }), false, null],
    ['at noon of one of them', TWO_CLOCKS, record({ mon: ['12:00', '13:00'] }, 'America/Chicago'), true, null],
    ['never, on two clocks', TWO_CLOCKS, record({ sun: null }), false, null],
  ])('%s', (_, number, consent, allowed, next) => {
    const decision = gateUnder([hours, asked]).canDial(number, consent, NOON)
    expect([decision.allowed, decision.nextAllowedAt]).toEqual([allowed, next])
  })
})
