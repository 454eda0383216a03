import { describe, expect, it } from 'vitest'
import {
  createGate,
  type Decision,
  type JurisdictionFile,
  loadRulebook,
  memoryAttempts,
  rulebook,
} from '../../src/index.ts'
import { gateUnder, NUMBER, rule, ruritania } from '../ruritania.ts'

const NOON = '2026-07-06T17:00:00Z'
const LONDON = '+442079460123'
const TOLL_FREE = '+18005550123'
const generic = rulebook.files.filter(({ jurisdiction }) => jurisdiction === 'ZZ')
const express = { type: 'consent', level: 'express', at: '2026-01-01T00:00:00Z' } as const
const found = ({ reasons }: Decision): readonly string[] => reasons.map((reason) => `${reason.code}@${reason.rule}`)
const warned = ({ warnings }: Decision): readonly string[] => warnings.map(({ code }) => code)
const ban = (id: string) => rule('consent', { required: 'express', ban: true, elements: [] }, { id })

describe('two countries', () => {
  const britain: JurisdictionFile = { jurisdiction: 'GB', name: 'Britannia', rules: [ban('gb.ban')] }
  const us: JurisdictionFile = { jurisdiction: 'US', name: 'Ruritania', rules: [ban('us.ban')] }
  const gateOf = (...files: JurisdictionFile[]) =>
    createGate({ rulebook: loadRulebook(files), attempts: memoryAttempts() })

  it('both laws must allow the call, and the evidence is shown to disagree', () => {
    const decision = gateOf(britain, us).canDial(LONDON, null, NOON, { recipient: { region: 'US-IA' } })
    expect(found(decision)).toEqual(['consent-missing@gb.ban', 'consent-missing@us.ban'])
    expect(warned(decision)).toEqual(['places-disagree', 'several-zones'])
    expect(decision.recipient).toMatchObject({
      country: 'GB',
      places: [
        { zone: 'Europe/London', from: 'number' },
        { region: 'US-IA', zone: 'America/Chicago', from: 'address' },
      ],
    })
    expect(decision.recipient.places[0]).not.toHaveProperty('region')
  })

  it('one law that is known does not answer for one that is not', () => {
    const decision = gateOf(us).canDial(LONDON, null, NOON, { recipient: { region: 'US-IA' } })
    expect(found(decision)).toEqual(['jurisdiction-unknown@gate.place', 'consent-missing@us.ban'])
    expect(decision.verdict).toBe('deny')
  })

  it('share the generic policy where neither is known, once', () => {
    const gate = createGate({ rulebook: loadRulebook(generic), attempts: memoryAttempts() })
    const decision = gate.canDial(LONDON, null, '2026-07-06T10:00:00Z', { recipient: { country: 'FR' } })
    expect(found(decision)).toEqual(['consent-missing@zz.consent'])
    expect(warned(decision)).toEqual(['places-disagree', 'several-zones', 'generic-policy', 'generic-policy'])
    // 18:30 in London, 19:30 in Paris; half an hour on Paris is closed.
    expect(gate.canDial(LONDON, express, '2026-07-06T17:30:00Z', { recipient: { country: 'FR' } }).allowed).toBe(true)
    expect(found(gate.canDial(LONDON, express, '2026-07-06T18:00:00Z', { recipient: { country: 'FR' } }))).toEqual([
      'outside-hours@zz.calling-hours',
    ])
  })
})

describe('unknown or deny', () => {
  const missing = rule('dnc-registry', { registry: 'ru', maxAge: 'P31D' })
  it('is unknown where evidence alone is wanting', () => {
    expect(gateUnder([missing]).canDial(NUMBER, null, NOON)).toMatchObject({ allowed: false, verdict: 'unknown' })
    const cap = rule('call-cap', { caps: [{ max: 1, per: 'P1D', counts: 'attempts', scope: 'number' }] })
    const bare = createGate({ rulebook: ruritania([missing, cap]) })
    expect(found(bare.canDial(NUMBER, null, NOON))).toEqual([
      'history-missing@ruritania.call-cap',
      'list-missing@ruritania.dnc-registry',
    ])
    expect(bare.canDial(NUMBER, null, NOON).verdict).toBe('unknown')
  })

  it('is deny as soon as one rule forbids', () => {
    const decision = gateUnder([missing, ban('ru.ban')]).canDial(NUMBER, null, NOON)
    expect(found(decision)).toEqual(
      ['list-missing@ruritania.dnc-registry', 'consent-missing@ru.ban'].sort((a, b) =>
        (a.split('@')[1] ?? '') < (b.split('@')[1] ?? '') ? -1 : 1,
      ),
    )
    expect(decision.verdict).toBe('deny')
  })
})

describe('a place nobody knows', () => {
  const open = rule('calling-hours', { windows: { 'mon-sun': ['00:00', '24:00'] } })
  it('denies a toll-free number without a country', () => {
    const decision = gateUnder([open]).canDial(TOLL_FREE, null, NOON)
    expect(found(decision)).toEqual(['jurisdiction-unknown@gate.place'])
    expect(decision).toMatchObject({
      verdict: 'unknown',
      nextAllowedAt: null,
      recipient: { country: '', places: [] },
      reasons: [{ settles: 'call.recipient.country, region or postal code', jurisdiction: '' }],
    })
  })

  it('asks the company’s policy nothing, which has no clock to go by', () => {
    const gate = gateUnder([], { policy: { hours: { sun: null } } })
    expect(found(gate.canDial(TOLL_FREE, null, NOON))).toEqual(['jurisdiction-unknown@gate.place'])
  })

  it('is every place of the country where one is said', () => {
    const hours = rule('calling-hours', { windows: { 'mon-sun': ['06:00', '17:00'] } })
    const at = (now: string) => gateUnder([hours]).canDial(TOLL_FREE, null, now, { recipient: { country: 'US' } })
    // 20:30Z is 16:30 in New York and 06:30 on Guam; 13:30Z is too late there.
    expect([at('2026-07-06T20:30:00Z').allowed, at('2026-07-06T13:30:00Z').allowed]).toEqual([true, false])
    expect(at('2026-07-06T20:30:00Z').recipient).toMatchObject({ country: 'US', number: TOLL_FREE })
  })

  it('denies a country without law where there is no generic policy', () => {
    expect(gateUnder([]).canDial(LONDON, express, NOON)).toMatchObject({
      verdict: 'unknown',
      reasons: [{ code: 'jurisdiction-unknown', rule: 'gate.place', jurisdiction: 'GB' }],
    })
  })
})

describe('a country under the generic policy', () => {
  const gate = createGate({ rulebook: loadRulebook(generic), attempts: memoryAttempts() })
  it.each([
    ['one clock', LONDON, '2026-07-06T12:00:00Z', true],
    ['one clock, closed', LONDON, '2026-07-06T19:00:00Z', false],
    ['many clocks, all open', '+61291570123', '2026-07-06T02:00:00Z', true],
    ['many clocks, one closed', '+61291570123', '2026-07-05T23:30:00Z', false],
    ['a territory with a clock of its own', '+35020012345', '2026-07-06T12:00:00Z', true],
  ])('%s', (_, number, now, allowed) => {
    const decision = gate.canDial(number, express, now)
    expect([decision.allowed, warned(decision).includes('generic-policy')]).toEqual([allowed, true])
    for (const reason of decision.reasons) expect(reason).toMatchObject({ jurisdiction: 'ZZ', verified: 'own' })
  })

  it('goes by the zone that is given where the number has no country of its own', () => {
    const decision = gate.canDial('+80012345678', express, '2026-07-06T12:00:00Z', {
      recipient: { zone: 'Europe/Paris' },
    })
    expect(decision).toMatchObject({ allowed: true, recipient: { country: 'FR' } })
    expect(found(gate.canDial('+80012345678', express, '2026-07-06T12:00:00Z'))).toEqual([
      'jurisdiction-unknown@gate.place',
    ])
  })
})
