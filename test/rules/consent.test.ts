import { describe, expect, it } from 'vitest'
import type { Call, ConsentRecord } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const written: ConsentRecord = { type: 'consent', level: 'written', at: '2026-01-01T00:00:00Z' }
const express: ConsentRecord = { ...written, level: 'express' }
const stop: ConsentRecord = { type: 'revocation', at: '2026-03-01T00:00:00Z' }
const needsWritten = rule('consent', { required: 'written', elements: [] })

describe('a rule that requires written consent', () => {
  it.each<[string, ConsentRecord[] | null, Call, string[]]>([
    ['nothing known', null, {}, ['consent-missing']],
    ['written', [written], {}, []],
    ['only express', [express], {}, ['consent-missing']],
    ['expired', [{ ...written, expiresAt: NOW }], {}, ['consent-expired']],
    ['expires in a second', [{ ...written, expiresAt: '2026-07-06T17:00:01Z' }], {}, []],
    ['revoked', [written, stop], {}, ['consent-revoked']],
    ['renewed', [written, stop, { ...written, at: '2026-04-01T00:00:00Z' }], {}, []],
    ['for another seller', [{ ...written, scope: { sellers: ['beta'] } }], { seller: 'acme' }, ['consent-missing']],
    ['for a seller nobody named', [{ ...written, scope: { sellers: ['acme'] } }], {}, ['consent-missing']],
    ['for this seller', [{ ...written, scope: { sellers: ['acme'] } }], { seller: 'acme' }, []],
    ['for another number', [{ ...written, number: '+15155550124' }], {}, ['consent-missing']],
    ['for another technology', [{ ...written, scope: { technologies: ['text'] } }], {}, ['consent-missing']],
    [
      'the number was reassigned since',
      [written],
      { recipient: { reassigned: { disconnectedAt: '2026-02-01T00:00:00Z' } } },
      ['number-reassigned'],
    ],
    [
      'the database says so',
      [written],
      { recipient: { reassigned: { checkedAt: '2026-07-01T00:00:00Z', result: 'yes' } } },
      ['number-reassigned'],
    ],
    [
      'reassigned before consent was given',
      [written],
      { recipient: { reassigned: { disconnectedAt: '2025-02-01T00:00:00Z' } } },
      [],
    ],
  ])('%s', (_, consent, call, expected) => {
    const decision = gateUnder([needsWritten]).canDial(NUMBER, consent, NOW, call)
    expect(decision.reasons.filter(({ rule: id }) => !id.startsWith('gate.')).map(({ code }) => code)).toEqual(expected)
  })

  it('waits for a consent dated ahead', () => {
    const decision = gateUnder([needsWritten]).canDial(NUMBER, { ...written, at: '2026-08-01T00:00:00Z' }, NOW)
    expect(decision.nextAllowedAt).toBe('2026-08-01T00:00:00.000Z')
  })

  it('warns of one about to end, and holds until then', () => {
    const decision = gateUnder([needsWritten]).canDial(NUMBER, { ...written, expiresAt: '2026-07-10T00:00:00Z' }, NOW)
    expect(decision.warnings).toMatchObject([{ code: 'consent-expiring' }])
    expect(decision.validUntil).toBe('2026-07-10T00:00:00.000Z')
  })

  it('is satisfied for as long as the law lets a consent last', () => {
    const sixMonths = rule('consent', { required: 'express', expiresAfter: 'P6M', elements: [] })
    const gate = gateUnder([sixMonths])
    expect(gate.canDial(NUMBER, express, '2026-07-01T00:00:00Z').allowed).toBe(true)
    expect(gate.canDial(NUMBER, express, '2026-07-01T00:00:00.001Z').reasons[0]?.code).toBe('consent-expired')
  })

  it('is never satisfied when it is a ban', () => {
    const ban = rule('consent', { required: 'written', ban: true, elements: [] })
    expect(gateUnder([ban]).canDial(NUMBER, written, NOW).reasons).toMatchObject([
      { code: 'consent-missing', level: 'none-suffices' },
    ])
  })
})

describe('requests to stop', () => {
  const request: ConsentRecord = { type: 'do-not-call', at: '2026-03-01T00:00:00Z' }
  const internal = rule('internal-dnc', { honorWithin: 'P10BD', retain: 'P5Y' })

  it.each<[string, ConsentRecord[], Call, string[]]>([
    ['a request', [request], {}, ['do-not-call-request']],
    ['of another seller', [{ ...request, scope: { sellers: ['beta'] } }], { seller: 'acme' }, []],
    ['of a seller, nobody says who calls', [{ ...request, scope: { sellers: ['beta'] } }], {}, ['do-not-call-request']],
    ['reopened by a later consent', [request, { ...express, at: '2026-04-01T00:00:00Z' }], {}, []],
    [
      'not by one at the same instant',
      [request, { ...express, at: '2026-03-01T00:00:00Z' }],
      {},
      ['do-not-call-request'],
    ],
    [
      'standing again when that consent is revoked',
      [request, { ...express, at: '2026-04-01T00:00:00Z' }, { ...stop, at: '2026-05-01T00:00:00Z' }],
      {},
      ['do-not-call-request'],
    ],
    ['a revocation is one in other words', [stop], {}, ['consent-revoked']],
    ['not yet made', [{ ...request, at: '2026-08-01T00:00:00Z' }], {}, []],
  ])('%s', (_, consent, call, expected) => {
    const decision = gateUnder([internal]).canDial(NUMBER, consent, NOW, call)
    expect(decision.reasons.map(({ code }) => code)).toEqual(expected)
  })

  it('are honored by the gate where no law of the place repeats them', () => {
    const gate = gateUnder([])
    expect(gate.canDial(NUMBER, request, NOW, { purpose: 'informational' }).reasons).toMatchObject([
      { rule: 'gate.do-not-call', verified: 'own' },
    ])
    expect(gate.canDial(NUMBER, stop, NOW).reasons).toMatchObject([
      { rule: 'gate.revocation', code: 'consent-revoked' },
    ])
    expect(gate.canDial(NUMBER, request, NOW, { purpose: 'emergency' }).allowed).toBe(true)
  })
})

describe('exemptions', () => {
  const registry = (liftedBy: string[]) => rule('dnc-registry', { registry: 'ruritania', maxAge: 'P31D' }, { liftedBy })
  const relationship = rule('relationship', { transaction: 'P18M', inquiry: 'P3M' }, { id: 'ruritania.relationship' })
  const permission = rule('permission', { level: 'written' }, { id: 'ruritania.permission' })
  const bought: ConsentRecord = { type: 'transaction', at: '2026-01-10T00:00:00Z' }

  it('lift the rules that name them, and are reported', () => {
    const decision = gateUnder([registry(['ruritania.relationship']), relationship]).canDial(NUMBER, bought, NOW)
    expect(decision.allowed).toBe(true)
    expect(decision.exemptions).toMatchObject([
      { rule: 'ruritania.dnc-registry', by: 'ruritania.relationship', record: 0, until: '2027-07-10T00:00:00.001Z' },
    ])
  })

  it('end with a relationship that either side may end', () => {
    const endable = rule(
      'relationship',
      { transaction: 'P18M', inquiry: null, endsWithRelationship: true },
      { id: 'ruritania.relationship' },
    )
    const gate = gateUnder([registry(['ruritania.relationship']), endable])
    const decide = (to: string, now = NOW) =>
      gate.canDial(
        NUMBER,
        [bought, { type: 'relationship', kind: 'subscriber', from: '2026-01-02T00:00:00Z', to }],
        now,
      )
    const to = '2026-07-20T00:00:00.000Z'
    expect(decide(to)).toMatchObject({ allowed: true, validUntil: to, exemptions: [{ record: 0, until: to }] })
    expect(decide(to, '2026-07-19T23:59:59.999Z').allowed).toBe(true)
    expect(decide(to, to)).toMatchObject({ allowed: false, nextAllowedAt: null })
  })

  it('lift nothing that does not name them', () => {
    expect(gateUnder([registry([]), relationship]).canDial(NUMBER, bought, NOW).allowed).toBe(false)
  })

  it('lift nothing when nobody verified them', () => {
    for (const from of ['recalled', 'conflicting'] as const) {
      const unverified = rule(
        'relationship',
        { transaction: 'P18M', inquiry: null },
        { id: 'ruritania.relationship', verified: { on: '2026-01-01', from } },
      )
      expect(gateUnder([registry(['ruritania.relationship']), unverified]).canDial(NUMBER, bought, NOW).allowed).toBe(
        false,
      )
    }
  })

  it('begin with the record they rest on', () => {
    const later = { ...bought, at: '2026-08-01T00:00:00Z' } as const
    const decision = gateUnder([registry(['ruritania.relationship']), relationship]).canDial(NUMBER, later, NOW)
    expect(decision.nextAllowedAt).toBe('2026-08-01T00:00:00.000Z')
    const signed = { ...written, at: '2026-08-02T00:00:00Z' } as const
    expect(gateUnder([registry(['ruritania.permission']), permission]).canDial(NUMBER, signed, NOW).nextAllowedAt).toBe(
      '2026-08-02T00:00:00.000Z',
    )
  })

  it('rest on who calls or is called, if that was said', () => {
    const status = rule('status', { caller: ['nonprofit'] }, { id: 'ruritania.status' })
    const business = rule('status', { recipient: ['business'] }, { id: 'ruritania.business' })
    const gate = gateUnder([registry(['ruritania.status', 'ruritania.business']), status, business])
    expect(gate.canDial(NUMBER, null, NOW, { caller: { kind: 'nonprofit' } }).exemptions).toMatchObject([
      { record: null, until: null },
    ])
    expect(gate.canDial(NUMBER, null, NOW).allowed).toBe(false)
    expect(gate.canDial(NUMBER, null, NOW, { recipient: { kind: 'business' } }).allowed).toBe(true)
  })

  it('may be the hours a person asked for', () => {
    const hours = rule(
      'calling-hours',
      { windows: { 'mon-sun': ['09:00', '17:00'] } },
      { liftedBy: ['ruritania.asked'] },
    )
    const asked = rule('hours-request', { basis: 'consent' }, { id: 'ruritania.asked' })
    const gate = gateUnder([hours, asked])
    const record: ConsentRecord = {
      type: 'hours',
      allow: { 'mon-sun': ['21:00', '22:00'] },
      at: '2026-01-01T00:00:00Z',
    }
    const evening = gate.canDial(NUMBER, record, '2026-07-07T02:00:00Z')
    expect(evening.exemptions).toMatchObject([
      { rule: 'ruritania.calling-hours', record: 0, until: '2026-07-07T03:00:00.000Z' },
    ])
    expect(evening.validUntil).toBe('2026-07-07T03:00:00.000Z')
    // Where the person may be under several clocks, what they asked for lifts once it is open on all of them.
    const late = { ...record, allow: { 'mon-sun': ['07:00', '22:30'] } } as ConsentRecord
    const zone = { recipient: { zone: 'Pacific/Honolulu' } }
    const denied = gate.canDial(NUMBER, late, '2026-11-03T04:51:00Z', zone)
    expect(denied.reasons).toMatchObject([{ code: 'outside-hours', until: '2026-11-03T17:00:00.000Z' }])
    expect(denied.nextAllowedAt).toBe('2026-11-03T17:00:00.000Z')
    // At 20:30 local the hours asked for open sooner than the law's.
    expect(gate.canDial(NUMBER, record, '2026-07-07T01:30:00Z').nextAllowedAt).toBe('2026-07-07T02:00:00.000Z')
    expect(gate.canDial(NUMBER, record, '2026-07-07T03:00:00Z').nextAllowedAt).toBe('2026-07-07T14:00:00.000Z')
  })
})
