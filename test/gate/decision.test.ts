import { describe, expect, it } from 'vitest'
import {
  createGate,
  type Decision,
  dncList,
  loadRulebook,
  memoryAttempts,
  parseConsent,
  rulebook,
} from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const night = '2026-07-06T03:00:00Z'
const consent = [
  { type: 'consent', level: 'written', at: '2026-01-01T00:00:00Z', expiresAt: '2026-07-10T00:00:00Z' },
  { type: 'transaction', at: '2026-06-01T00:00:00Z' },
] as const
const call = { technology: 'manual', recipient: { kind: 'consumer' } } as const
const full = (): Decision => {
  const lists = rulebook.registries().map((registry) => dncList({ registry, asOf: NOW, numbers: [NUMBER] }))
  return createGate({ lists, attempts: memoryAttempts() }).canDial('+18505550123', consent, night, call)
}

describe('a decision', () => {
  it('is plain data once written', () => {
    const decision = full()
    const json = JSON.stringify(decision)
    expect(decision.toJSON()).toEqual(JSON.parse(json))
    expect(Object.keys(decision.toJSON())).toEqual([
      'allowed',
      'verdict',
      'reasons',
      'duties',
      'exemptions',
      'warnings',
      'nextAllowedAt',
      'validUntil',
      'recipient',
      'now',
      'rulebook',
    ])
    expect(json).not.toMatch(/"undefined"|NaN|\[object/)
  })

  it('writes every date in UTC, and local times with their offset', () => {
    const { now, validUntil, nextAllowedAt, recipient, reasons } = full()
    const utc = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/
    for (const date of [now, validUntil, nextAllowedAt, ...reasons.map(({ until }) => until)]) {
      if (date !== null) expect(date).toMatch(utc)
    }
    expect(recipient.places.map(({ localTime }) => localTime)).toEqual([
      '2026-07-05T22:00:00-05:00',
      '2026-07-05T23:00:00-04:00',
    ])
  })

  it('says of an allowance what it says of a denial', () => {
    const gate = gateUnder([rule('consent', { required: 'express', elements: [] })])
    const allowance = gate.canDial(NUMBER, consent[0], NOW)
    expect(allowance).toMatchObject({ allowed: true, verdict: 'allow', reasons: [], nextAllowedAt: null })
    expect(Object.keys(allowance)).toEqual(Object.keys(gate.canDial(NUMBER, null, NOW)))
  })

  it('holds until something changes, or the zone table ends', () => {
    expect(gateUnder([]).canDial(NUMBER, null, NOW).validUntil).toBe(gateUnder([]).canDial('', null, NOW).validUntil)
    expect(gateUnder([]).canDial(NUMBER, consent, NOW).validUntil).toBe('2026-07-10T00:00:00.000Z')
  })

  it('is the same for the same input, byte for byte', () => {
    expect(JSON.stringify(full())).toBe(JSON.stringify(full()))
    const gate = gateUnder([rule('consent', { required: 'express', elements: [] })])
    const parsed = JSON.stringify(gate.canDial(NUMBER, parseConsent(consent), NOW))
    expect(JSON.stringify(gate.canDial(NUMBER, consent, NOW))).toBe(parsed)
    expect(JSON.stringify(gate.canDial('+1 (515) 555-0123', consent, new Date(NOW)))).toBe(parsed)
  })

  it('shares nothing that a reader could change for the next', () => {
    const gate = gateUnder([rule('conduct', { must: ['smile'] })])
    const first = gate.canDial(NUMBER, null, NOW)
    const before = JSON.stringify(first)
    for (const list of [first.duties, first.warnings, first.reasons, first.exemptions] as unknown[][]) {
      try {
        list.push({ rule: 'forged' })
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError)
      }
    }
    expect(JSON.stringify(gate.canDial(NUMBER, null, NOW))).toBe(before)
  })
})

describe('reasons', () => {
  const hours = { windows: { 'mon-fri': ['09:00', '10:00'] } } as const
  const denyBy = (id: string) => rule('consent', { required: 'express', ban: true, elements: [] }, { id })

  it('go from the gate to the country, the region and the company, and by id', () => {
    const region = { jurisdiction: 'US-IA', name: 'Iowa', within: 'US', rules: [denyBy('ia.z'), denyBy('ia.a')] }
    const country = { jurisdiction: 'US', name: 'Ruritania', rules: [denyBy('ru.m'), denyBy('ru.b')] }
    const orders = [
      [region, country],
      [country, region],
    ].map((files) => {
      const gate = gateUnder([], { rulebook: loadRulebook(files), policy: { hours: hours.windows } })
      return gate.canDial(NUMBER, { type: 'do-not-call', at: 0 }, NOW).reasons.map(({ rule: id }) => id)
    })
    expect(orders[0]).toEqual(['ru.b', 'ru.m', 'ia.a', 'ia.z', 'policy.hours', 'gate.do-not-call'])
    expect(orders[1]).toEqual(orders[0])
  })

  it('are all there, not only the first', () => {
    const gate = gateUnder([denyBy('a.a'), denyBy('a.b'), rule('calling-hours', hours)])
    expect(gate.canDial(NUMBER, null, NOW).reasons).toHaveLength(3)
  })
})
