import { describe, expect, it } from 'vitest'
import {
  type ConsentRecord,
  createGate,
  type DncList,
  dncList,
  loadRulebook,
  memoryAttempts,
  rulebook,
} from '../../src/index.ts'
import { gateUnder, NUMBER, rule, TWO_CLOCKS } from '../ruritania.ts'

const NOON = '2026-07-06T17:00:00Z'
const TOLL_FREE = '+18005550123'
const any = { purpose: ['any'], technology: ['any'], recipient: ['any'] } as const
const ban = (more: object) => rule('consent', { required: 'express', ban: true, elements: [] }, more)
const boom = (): never => {
  throw new Error('disk on fire')
}

describe('a number of no country', () => {
  const call = { recipient: { region: 'US-IA' } }
  const list = dncList({ registry: 'litigators', asOf: 0, numbers: [TOLL_FREE] })
  const broken: DncList = { ...list, find: boom }
  it.each<[string, readonly DncList[], ConsentRecord | null, string, string]>([
    ['on a list of the company’s choice', [list], null, NOON, 'listed@gate.list'],
    ['with a list that throws', [broken], null, NOON, 'evidence-unavailable@gate.list'],
    [
      'with an internal list that throws',
      [{ ...broken, registry: 'internal' }],
      null,
      NOON,
      'evidence-unavailable@gate.internal-list',
    ],
    ['that asked not to be called', [], { type: 'do-not-call', at: 0 }, NOON, 'do-not-call-request@gate.do-not-call'],
    ['beyond the zone table', [], null, '2045-01-01T00:00:00Z', 'evidence-unavailable@gate.legal-time'],
  ])('%s: the gate speaks for no jurisdiction', (_, lists, consent, now, expected) => {
    const { reasons } = gateUnder([], { lists }).canDial(TOLL_FREE, consent, now, call)
    expect(reasons.map((reason) => `${reason.code}@${reason.rule}`)).toEqual([expected])
    expect(reasons[0]?.jurisdiction).toBe('')
  })

  it('has one where it says so itself', () => {
    const { reasons } = gateUnder([], { lists: [{ ...broken, registry: 'internal' }] }).canDial(NUMBER, null, NOON)
    expect(reasons).toMatchObject([{ rule: 'gate.internal-list', jurisdiction: 'US', source: 'internal list' }])
  })
})

describe('lists', () => {
  it('of area codes cover no number abroad', () => {
    const registry = rule('dnc-registry', { registry: 'gb-tps', maxAge: 'P28D' }, { id: 'gb.tps' })
    const gate = createGate({
      rulebook: loadRulebook([{ jurisdiction: 'GB', name: 'Britannia', rules: [registry] }]),
      lists: [dncList({ registry: 'gb-tps', asOf: NOON, numbers: [], covers: ['212', '+33'] })],
    })
    expect(gate.canDial('+442079460123', null, NOON).reasons).toMatchObject([
      { code: 'list-not-covering', areaCode: '', message: 'No gb-tps list that was supplied covers +442079460123.' },
    ])
  })

  it('that hold a number twice hold it until the later end, in either order', () => {
    const until = (expiresAt: string): DncList =>
      dncList({ registry: 'internal', asOf: 0, numbers: [{ number: NUMBER, expiresAt }] })
    const [soon, late] = [until('2026-07-07T00:00:00Z'), until('2026-07-08T00:00:00Z')]
    const internal = rule('internal-dnc', { honorWithin: null, retain: null })
    for (const lists of [
      [soon, late],
      [late, soon],
    ]) {
      expect(gateUnder([internal], { lists }).canDial(NUMBER, null, NOON)).toMatchObject({
        nextAllowedAt: '2026-07-08T00:00:00.000Z',
        reasons: [{ code: 'listed', registry: 'internal', until: '2026-07-08T00:00:00.000Z' }],
      })
    }
  })
})

describe('an exemption out of reach lifts nothing', () => {
  it.each<[string, object]>([
    ['of another subject', { covers: { ...any, subject: ['roofs'] } }],
    ['of another area', { covers: { ...any, area: { name: 'Town', zip3: ['100'], areaCodes: ['212'] } } }],
    ['of another purpose', { covers: { ...any, purpose: ['charity'] } }],
    ['in a code nobody follows', { code: true }],
    ['not yet law', { from: '2026-07-07' }],
  ])('%s', (_, more) => {
    const everyone = rule('status', {}, { id: 'ru.everyone', ...more })
    const gate = gateUnder([ban({ liftedBy: ['ru.everyone'] }), everyone], { policy: { codesOfPractice: false } })
    expect(gate.canDial(NUMBER, null, NOON, { subject: 'cars' }).allowed).toBe(false)
    const reached = gateUnder([ban({ liftedBy: ['ru.everyone'] }), rule('status', {}, { id: 'ru.everyone' })])
    expect(reached.canDial(NUMBER, null, NOON, { subject: 'cars' }).allowed).toBe(true)
  })
})

describe('no instant that is allowed', () => {
  it('where two laws are never open together', () => {
    const between = (id: string, open: string, close: string) =>
      rule('calling-hours', { windows: { 'mon-sun': [open, close] } }, { id })
    const gate = gateUnder([between('ru.a', '09:00', '10:00'), between('ru.b', '10:00', '11:00')])
    expect(gate.canDial(NUMBER, null, NOON)).toMatchObject({
      nextAllowedAt: null,
      reasons: [{ until: '2026-07-07T14:00:00.000Z' }, { until: '2026-07-07T15:00:00.000Z' }],
    })
  })

  it('where the next open day lies beyond the zone table', () => {
    const weekend = rule('prohibited-days', { days: ['sat', 'sun'], holidays: [] })
    expect(gateUnder([weekend]).canDial(NUMBER, null, '2039-12-31T18:00:00Z').nextAllowedAt).toBeNull()
    expect(gateUnder([weekend]).canDial(NUMBER, null, '2039-12-24T18:00:00Z').nextAllowedAt).toBe(
      '2039-12-26T06:00:00.000Z',
    )
  })

  it('where every day is closed', () => {
    const days = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
    const always = rule('prohibited-days', { days, holidays: [] })
    expect(gateUnder([always]).canDial(NUMBER, null, NOON)).toMatchObject({
      nextAllowedAt: null,
      reasons: [{ until: null }],
    })
  })
})

describe('clocks that are closed', () => {
  it('of several, the one that opens last is told', () => {
    const gate = gateUnder([rule('calling-hours', { windows: { 'mon-fri': ['09:00', '17:00'] } })])
    expect(gate.canDial(TWO_CLOCKS, null, '2026-07-06T12:00:00Z').reasons).toMatchObject([
      { zone: 'America/Chicago', until: '2026-07-06T14:00:00.000Z', window: ['09:00', '17:00'] },
    ])
    expect(gate.canDial(TWO_CLOCKS, null, '2026-07-06T13:30:00Z').reasons).toMatchObject([{ zone: 'America/Chicago' }])
    expect(gate.canDial(TWO_CLOCKS, null, '2026-07-06T21:30:00Z').reasons).toMatchObject([{ zone: 'America/New_York' }])
  })

  it('for good, on one clock or on all', () => {
    const never = rule('calling-hours', { windows: { 'mon-sun': null } })
    const { reasons } = gateUnder([never]).canDial(TWO_CLOCKS, null, NOON)
    expect(reasons).toMatchObject([{ code: 'outside-hours', window: null, until: null }])
    const narrowed = rule('calling-hours', { windows: { 'mon-fri': ['09:00', '11:00'] }, narrowedByRequest: true })
    const asked = { type: 'hours', at: 0, allow: { sun: ['09:00', '10:00'] } } as const
    expect(gateUnder([narrowed]).canDial(TWO_CLOCKS, asked, NOON)).toMatchObject({ nextAllowedAt: null })
  })
})

describe('a caller ID', () => {
  const shown = rule('caller-id', { must: ['show a true number'] })
  it.each([
    ['12345', 'text', true],
    ['123', 'text', true],
    ['12', 'text', false],
    ['1234567', 'text', false],
    ['12345', 'manual', false],
    ['+12025550100', 'text', true],
  ] as const)('%s of a call by %s', (callerId, technology, allowed) => {
    expect(gateUnder([shown]).canDial(NUMBER, null, NOON, { callerId, technology }).allowed).toBe(allowed)
  })
})

it('a copy of the built-in rulebook is as good as itself', () => {
  const copy = createGate({ rulebook: { ...rulebook }, attempts: memoryAttempts() })
  const call = { technology: 'manual' } as const
  expect(copy.canDial(NUMBER, null, NOON, call)).toEqual(
    createGate({ attempts: memoryAttempts() }).canDial(NUMBER, null, NOON, call),
  )
})
