import { describe, expect, it, vi } from 'vitest'
import { type Decision, dncList } from '../../src/index.ts'
import { gateUnder, NUMBER, rule, TWO_CLOCKS } from '../ruritania.ts'

// Sound parameters leave an evaluator nothing to stumble over, so this one is made to.
vi.mock('../../src/rules/lifts.ts', async (load) => {
  const lifts = await load<typeof import('../../src/rules/lifts.ts')>()
  const relationship: typeof lifts.relationship = (rule, s) => {
    if (rule.id === 'ru.broken') throw new Error('disk on fire')
    return lifts.relationship(rule, s)
  }
  return { ...lifts, relationship }
})

const NOON = '2026-07-06T17:00:00Z'
const found = ({ reasons }: Decision): readonly string[] => reasons.map((reason) => `${reason.code}@${reason.rule}`)
const ban = (id: string) => rule('consent', { required: 'express', ban: true, elements: [] }, { id })

describe('the edge of the zone table', () => {
  it.each([
    ['1999-12-31T23:59:59Z', '2010-01-01T00:00:00.000Z'],
    ['2009-12-31T23:59:59.999Z', '2010-01-01T00:00:00.000Z'],
    ['2040-01-01T00:00:00Z', '2040-01-01T00:00:00.000Z'],
    ['9999-01-01T00:00:00Z', '9999-01-01T00:00:00.000Z'],
  ])('%s', (now, validUntil) => {
    const decision = gateUnder([]).canDial(NUMBER, null, now)
    expect(decision).toMatchObject({
      verdict: 'unknown',
      duties: [],
      nextAllowedAt: null,
      validUntil,
      reasons: [{ code: 'evidence-unavailable', rule: 'gate.legal-time', source: 'zone table', verified: 'own' }],
    })
  })

  it('is inside by a millisecond', () => {
    expect(gateUnder([]).canDial(NUMBER, null, '2010-01-01T00:00:00Z').allowed).toBe(true)
    expect(gateUnder([]).canDial(NUMBER, null, '2039-12-31T23:59:59.999Z').allowed).toBe(true)
  })

  it('is not looked beyond for the next allowed instant', () => {
    const days = rule('prohibited-days', { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], holidays: [] })
    expect(gateUnder([days]).canDial(NUMBER, null, '2039-12-20T12:00:00Z').nextAllowedAt).toBeNull()
    const hours = rule('calling-hours', { windows: { fri: ['09:00', '10:00'] } })
    expect(gateUnder([hours]).canDial(NUMBER, null, '2039-12-31T12:00:00Z').nextAllowedAt).toBeNull()
    const always = rule('calling-hours', { windows: { 'mon-sun': ['00:00', '24:00'] } })
    expect(gateUnder([always]).canDial(TWO_CLOCKS, null, '2039-12-31T12:00:00Z').allowed).toBe(true)
  })
})

describe('an exception', () => {
  const boom = (): never => {
    throw new Error('disk on fire')
  }
  it('inside a rule denies and names the rule, and the others speak as well', () => {
    const list = { ...dncList({ registry: 'ru', asOf: NOON, numbers: [] }), find: boom }
    const gate = gateUnder([rule('dnc-registry', { registry: 'ru', maxAge: 'P31D' }), ban('ru.ban')], { lists: [list] })
    const { decision, rules } = gate.explain(NUMBER, null, NOON)
    expect(decision.verdict).toBe('deny')
    expect([...found(decision)].sort()).toEqual([
      'consent-missing@ru.ban',
      'evidence-unavailable@ruritania.dnc-registry',
    ])
    expect(rules.filter(({ outcome }) => outcome === 'deny')).toHaveLength(2)
  })

  it('inside an exemption exempts nobody', () => {
    const broken = rule('relationship', { transaction: 'P18M', inquiry: null }, { id: 'ru.broken' })
    const sound = rule('relationship', { transaction: 'P18M', inquiry: null }, { id: 'ru.sound' })
    const bought = { type: 'transaction', at: '2026-06-01T00:00:00Z' } as const
    const lifted = (...by: string[]) =>
      rule('consent', { required: 'express', elements: [] }, { id: 'ru.consent', liftedBy: by })
    expect(gateUnder([lifted('ru.broken'), broken]).canDial(NUMBER, bought, NOON).allowed).toBe(false)
    expect(
      gateUnder([lifted('ru.broken', 'ru.sound'), broken, sound]).canDial(NUMBER, bought, NOON).exemptions,
    ).toMatchObject([{ by: 'ru.sound' }])
  })
})
