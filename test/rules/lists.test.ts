import { describe, expect, it } from 'vitest'
import { createGate, type DncList, dncList } from '../../src/index.ts'
import { gateUnder, NUMBER, rule, ruritania, TWO_CLOCKS } from '../ruritania.ts'

const registry = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P31D' })
const NOW = '2026-07-06T17:00:00Z'
const list = (more: Partial<Parameters<typeof dncList>[0]> = {}): DncList =>
  dncList({ registry: 'ruritania', asOf: '2026-07-05T17:00:00Z', numbers: [], ...more })

describe('registries', () => {
  it.each([
    ['no copy', [], ['list-missing'], 'unknown'],
    ['a fresh copy without the number', [list()], [], 'allow'],
    ['a fresh copy with it', [list({ numbers: [NUMBER] })], ['listed'], 'deny'],
    ['a copy of exactly 31 days', [list({ asOf: '2026-06-05T17:00:00Z' })], [], 'allow'],
    ['a millisecond older', [list({ asOf: '2026-06-05T16:59:59.999Z' })], ['list-stale'], 'unknown'],
    [
      'a stale copy that holds the number still counts',
      [list({ asOf: '2026-01-01T00:00:00Z', numbers: [NUMBER] })],
      ['listed'],
      'deny',
    ],
    ['a stale and a fresh copy', [list({ asOf: '2026-01-01T00:00:00Z' }), list()], [], 'allow'],
    ['a copy of other area codes', [list({ covers: ['212'] })], ['list-not-covering'], 'unknown'],
    ['copies that cover it together', [list({ covers: ['212'] }), list({ covers: ['515'] })], [], 'allow'],
    ['a copy taken after the call', [list({ asOf: '2026-07-06T17:00:01Z' })], ['evidence-unavailable'], 'unknown'],
    ['a record that cannot be read', [list({ numbers: ['12'] })], ['evidence-unavailable'], 'unknown'],
    ['a lapsed entry', [list({ numbers: [{ number: NUMBER, expiresAt: NOW }] })], [], 'allow'],
    [
      'an entry that lapses in a second',
      [list({ numbers: [{ number: NUMBER, expiresAt: '2026-07-06T17:00:01Z' }] })],
      ['listed'],
      'deny',
    ],
  ])('%s', (_, lists, codes, verdict) => {
    const decision = gateUnder([registry], { lists }).canDial(NUMBER, null, NOW)
    expect(decision.reasons.map(({ code }) => code)).toEqual(codes)
    expect(decision.verdict).toBe(verdict)
  })

  // A quarter begins at midnight where the person is; the copy is of the quarter that its date lies in by UTC.
  it.each([
    ['of this quarter, on its last day', 'P0D', '2026-07-01', NUMBER, '2026-10-01T04:59:59.999Z', true],
    ['of this quarter, once the next has begun', 'P0D', '2026-07-01', NUMBER, '2026-10-01T05:00:00Z', false],
    ['of the last day of a quarter', 'P0D', '2026-09-30', NUMBER, '2026-10-01T05:00:00Z', false],
    ['of the first day of a quarter', 'P0D', '2026-10-01', NUMBER, '2026-12-31T20:00:00Z', true],
    // 20:30 in Chicago: by UTC the next quarter has begun, and the list is still the old one.
    ['of the last evening of a quarter', 'P0D', '2026-10-01T01:30:00Z', NUMBER, '2026-10-01T05:00:00Z', false],
    ['of the last quarter of a year', 'P0D', '2026-10-01', NUMBER, '2027-01-01T06:00:00Z', false],
    [
      'under two clocks, before midnight on the eastern',
      'P0D',
      '2026-07-01',
      TWO_CLOCKS,
      '2026-10-01T03:59:59.999Z',
      true,
    ],
    ['under two clocks, at midnight on the eastern', 'P0D', '2026-07-01', TWO_CLOCKS, '2026-10-01T04:00:00Z', false],
    ['of the quarter before, in its thirty days', 'P30D', '2026-07-01', NUMBER, '2026-10-31T04:59:59.999Z', true],
    ['of the quarter before, behind them', 'P30D', '2026-07-01', NUMBER, '2026-10-31T05:00:00Z', false],
  ])('issued anew each quarter: a copy %s', (_, quarterly, asOf, number, now, allowed) => {
    const anew = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P1Y', quarterly })
    const decision = gateUnder([anew], { lists: [list({ asOf })] }).canDial(number, null, now)
    expect(decision.allowed).toBe(allowed)
    if (allowed) expect(Date.parse(decision.validUntil)).toBeGreaterThan(Date.parse(now))
    else
      expect(decision.reasons).toMatchObject([
        {
          code: 'list-stale',
          maxAge: 'calendar-quarter',
          message: `The ruritania list is of ${asOf.slice(0, 10)}; Ruritania allows one of this calendar quarter.`,
          settles: 'a ruritania list that covers the number, no older than 1 year and of this calendar quarter',
        },
      ])
  })

  it('issued anew each quarter: is worded anew once it is too old as well', () => {
    const anew = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P3M', quarterly: 'P0D' })
    const gate = gateUnder([anew], { lists: [list({ asOf: '2026-09-15T16:00:00Z' })] })
    const ask = (now: string) => gate.canDial(NUMBER, null, now)
    expect(ask('2026-12-15T15:50:00Z')).toMatchObject({
      reasons: [{ code: 'list-stale', maxAge: 'calendar-quarter' }],
      validUntil: '2026-12-15T16:00:00.001Z',
    })
    expect(ask('2026-12-15T16:10:00Z').reasons).toMatchObject([{ code: 'list-stale', maxAge: 'P3M' }])
  })

  it('names the unreadable record', () => {
    const decision = gateUnder([registry], { lists: [list({ numbers: [NUMBER, '12'] })] }).canDial(
      '+15155550199',
      null,
      NOW,
    )
    expect(decision.reasons[0]).toMatchObject({ path: 'numbers[1]', source: 'ruritania list' })
  })

  it('finds the next allowed instant when an entry lapses, while the copy is young', () => {
    const lists = [list({ numbers: [{ number: NUMBER, expiresAt: '2026-07-10T00:00:00Z' }] })]
    expect(gateUnder([registry], { lists }).canDial(NUMBER, null, NOW).nextAllowedAt).toBe('2026-07-10T00:00:00.000Z')
    const late = [list({ numbers: [{ number: NUMBER, expiresAt: '2026-09-10T00:00:00Z' }] })]
    expect(gateUnder([registry], { lists: late }).canDial(NUMBER, null, NOW).nextAllowedAt).toBeNull()
  })

  it('warns of a copy in its last three days', () => {
    const at = (asOf: string) => gateUnder([registry], { lists: [list({ asOf })] }).canDial(NUMBER, null, NOW)
    expect(at('2026-06-07T17:00:00Z').warnings[0]).toMatchObject({
      code: 'list-ageing',
      rule: 'ruritania.dnc-registry',
    })
    expect(at('2026-06-09T17:00:00Z').warnings).toEqual([])
    expect(at('2026-06-07T17:00:00Z').validUntil).toBe('2026-07-08T17:00:00.001Z')
  })

  it('honors a list no rule asks for, save in an emergency', () => {
    const lists = [list(), list({ registry: 'litigators', numbers: [NUMBER] })]
    const gate = gateUnder([registry], { lists })
    expect(gate.canDial(NUMBER, null, NOW).reasons).toMatchObject([
      { code: 'listed', rule: 'gate.list', registry: 'litigators', verified: 'own' },
    ])
    expect(gate.canDial(NUMBER, null, NOW, { purpose: 'emergency' }).allowed).toBe(true)
  })

  it('honors the internal list for every purpose, and an unreadable one for none', () => {
    const internal = (numbers: string[]) => gateUnder([], { lists: [list({ registry: 'internal', numbers })] })
    for (const purpose of ['informational', 'political', 'survey', 'telemarketing'] as const) {
      expect(internal([NUMBER]).canDial(NUMBER, null, NOW, { purpose }).reasons).toMatchObject([
        { code: 'listed', rule: 'gate.internal-list', registry: 'internal', verified: 'own' },
      ])
      expect(internal(['12']).canDial(NUMBER, null, NOW, { purpose }).reasons).toMatchObject([
        { code: 'evidence-unavailable', source: 'internal list', path: 'numbers[0]' },
      ])
    }
    expect(internal([NUMBER]).canDial(NUMBER, null, NOW, { purpose: 'emergency' }).allowed).toBe(true)
  })

  it('takes a number on the list of another state for that of a person there', () => {
    const there = rule(
      'dnc-registry',
      { registry: 'strelsau', maxAge: 'P31D' },
      { id: 'strelsau.registry', liftedBy: ['strelsau.bought'] },
    )
    const bought = rule('relationship', { transaction: 'P1Y', inquiry: null }, { id: 'strelsau.bought' })
    const others = [{ jurisdiction: 'US-ND', name: 'Strelsau', within: 'US', rules: [there, bought] }]
    const ask = (numbers: string[], asOf = '2026-07-05T17:00:00Z') => {
      const lists = [list({ registry: 'strelsau', numbers, asOf })]
      return createGate({ rulebook: ruritania([], others), lists })
    }
    expect(ask([NUMBER]).canDial(NUMBER, null, NOW).reasons).toMatchObject([
      { code: 'listed', rule: 'strelsau.registry' },
    ])
    expect(ask([NUMBER]).explain(NUMBER, null, NOW).rules).toMatchObject([
      { rule: 'strelsau.registry', outcome: 'deny' },
    ])
    expect(ask([]).canDial(NUMBER, null, NOW).allowed).toBe(true)
    expect(ask([], '2020-01-01T00:00:00Z').canDial(NUMBER, null, NOW).allowed).toBe(true)
    const customer = { type: 'transaction', at: '2026-06-01T00:00:00Z' } as const
    expect(ask([NUMBER]).canDial(NUMBER, customer, NOW).exemptions).toMatchObject([{ rule: 'strelsau.registry' }])
    expect(ask([NUMBER]).explain(NUMBER, customer, NOW).rules).toMatchObject([
      { rule: 'strelsau.registry', outcome: 'exempt', why: 'It would deny, but strelsau.bought lifts it.' },
    ])
  })

  it('keeps the internal list per seller', () => {
    const internal = rule('internal-dnc', { honorWithin: 'P30D', retain: null })
    const lists = [list({ registry: 'internal', seller: 'acme', numbers: [NUMBER] })]
    const gate = gateUnder([internal], { lists })
    expect(gate.canDial(NUMBER, null, NOW, { seller: 'acme' }).reasons).toMatchObject([
      { code: 'listed', registry: 'internal' },
    ])
    expect(gate.canDial(NUMBER, null, NOW, { seller: 'beta' }).allowed).toBe(true)
    expect(gate.canDial(NUMBER, null, NOW).allowed).toBe(false)
  })

  it('turns a list that throws into a denial that names the rule', () => {
    const broken: DncList = {
      ...list(),
      find: () => {
        throw new Error('disk on fire')
      },
    }
    expect(gateUnder([registry], { lists: [broken] }).canDial(NUMBER, null, NOW).reasons).toMatchObject([
      { code: 'evidence-unavailable', rule: 'ruritania.dnc-registry', source: 'ruritania list' },
    ])
  })
})
