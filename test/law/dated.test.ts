import { describe, expect, it } from 'vitest'
import {
  createGate,
  type Decision,
  type JurisdictionFile,
  loadRulebook,
  memoryAttempts,
  type Rule,
} from '../../src/index.ts'
import { gateUnder, NUMBER, rule, TWO_CLOCKS, version } from '../ruritania.ts'
import { closing } from './files.ts'

const any = { purpose: ['any'], technology: ['any'], recipient: ['any'] } as const
const rulesOf = ({ reasons }: Decision): readonly string[] => reasons.map((reason) => reason.rule)
const changing = <P>(
  kind: string,
  id: string,
  spans: readonly (readonly [from: string | null, params: P | null])[],
  more: object = {},
): Rule =>
  ({
    id,
    kind,
    title: id,
    versions: spans.map(([from, params]) => ({ ...version<'note'>(params as never, { from }), ...more })),
  }) as never
const ban = { required: 'express', ban: true, elements: [] } as const

// Chicago is UTC-6 in March before the 8th; New York is UTC-5.
describe('law begins and ends on a local day', () => {
  const begins = changing('consent', 'ru.begins', [['2026-03-01', ban]])
  const ends = changing('consent', 'ru.ends', [
    [null, ban],
    ['2026-03-01', null],
  ])
  it.each([
    ['the second before midnight', NUMBER, '2026-03-01T05:59:59.999Z', ['ru.ends']],
    ['midnight', NUMBER, '2026-03-01T06:00:00.000Z', ['ru.begins']],
    ['both clocks before', TWO_CLOCKS, '2026-03-01T04:59:59.999Z', ['ru.ends']],
    ['midnight in the east', TWO_CLOCKS, '2026-03-01T05:00:00.000Z', ['ru.ends', 'ru.begins']],
    ['midnight in the west', TWO_CLOCKS, '2026-03-01T06:00:00.000Z', ['ru.begins']],
  ])('%s', (_, number, now, expected) => {
    const decision = gateUnder([begins, ends]).canDial(number, null, now)
    expect(rulesOf(decision)).toEqual(expected)
  })

  it('decides for a past day by the law of that day', () => {
    const gate = gateUnder([closing([null, '17:00'], ['2026-03-01', '18:00'], ['2026-04-01', null])])
    const open = (now: string): boolean => gate.canDial(NUMBER, null, now).allowed
    expect([open('2026-02-27T23:30:00Z'), open('2026-03-02T23:30:00Z')]).toEqual([false, true])
    expect([open('2026-03-31T08:00:00Z'), open('2026-04-01T08:00:00Z')]).toEqual([false, true])
  })

  it('finds the instant a repeal opens, and holds until a law begins', () => {
    const gate = gateUnder([ends])
    expect(gate.canDial(NUMBER, null, '2026-02-20T12:00:00Z')).toMatchObject({
      nextAllowedAt: '2026-03-01T06:00:00.000Z',
      reasons: [{ until: '2026-03-01T06:00:00.000Z' }],
    })
    expect(gate.canDial(TWO_CLOCKS, null, '2026-02-20T12:00:00Z').nextAllowedAt).toBe('2026-03-01T06:00:00.000Z')
    expect(gateUnder([begins]).canDial(NUMBER, null, '2026-02-20T12:00:00Z').validUntil).toBe(
      '2026-03-01T06:00:00.000Z',
    )
    expect(gateUnder([begins]).canDial(TWO_CLOCKS, null, '2026-02-20T12:00:00Z').validUntil).toBe(
      '2026-03-01T05:00:00.000Z',
    )
  })
})

describe('the night a law changes, between two clocks', () => {
  const east = '2026-03-01T05:30:00Z'
  const changed = changing('conduct', 'ru.changed', [
    [null, { must: ['old'] }],
    ['2026-03-01', { must: ['new'] }],
  ])

  it('both versions hold, each in its place', () => {
    const decision = gateUnder([closing([null, '23:00'], ['2026-03-01', '00:10']), changed].slice(1)).canDial(
      TWO_CLOCKS,
      null,
      east,
    )
    expect(decision.duties.map(({ message }) => message)).toEqual(['Observe: old.', 'Observe: new.'])
  })

  it('what they share is said once', () => {
    const shared = [
      rule('identification', { must: ['your name'] }, { id: 'ru.name' }),
      rule('consent', ban, { id: 'ru.banned' }),
      rule('dnc-registry', { registry: 'ru', maxAge: 'P31D' }, { id: 'ru.list', liftedBy: ['ru.bought'] }),
      rule('relationship', { transaction: 'P18M', inquiry: null }, { id: 'ru.bought' }),
    ]
    const gate = gateUnder([...shared, changed])
    const bought = { type: 'transaction', at: '2026-02-01T00:00:00Z' } as const
    const { decision, rules } = gate.explain(TWO_CLOCKS, bought, east)
    expect(rulesOf(decision)).toEqual(['ru.banned'])
    expect(decision.exemptions.map((one) => one.rule)).toEqual(['ru.list'])
    expect(decision.duties.map(({ message }) => message)).toEqual(['Observe: old.', 'Say: your name.', 'Observe: new.'])
    expect(rules.map((one) => one.rule)).toEqual([
      'ru.banned',
      'ru.bought',
      'ru.changed',
      'ru.list',
      'ru.name',
      'ru.changed',
    ])
    const business = gate.canDial(TWO_CLOCKS, bought, east, { recipient: { kind: 'business' } })
    expect(business.duties).toEqual(decision.duties)
  })

  it('an exemption must be law in every place of the rule it lifts', () => {
    const law = (spans: Parameters<typeof changing>[2]): JurisdictionFile[] => [
      { jurisdiction: 'US', name: 'Ruritania', rules: [changing('status', 'ru.everyone', spans)] },
      {
        jurisdiction: 'US-FL',
        name: 'Florida',
        within: 'US',
        rules: [rule('consent', ban, { id: 'fl.banned', liftedBy: ['ru.everyone'] })],
      },
    ]
    const gateOf = (spans: Parameters<typeof changing>[2]) =>
      createGate({ rulebook: loadRulebook(law(spans)), attempts: memoryAttempts() })
    const ending = gateOf([
      [null, {}],
      ['2026-03-01', null],
    ])
    const allowed = (gate: typeof ending, now: string): boolean => gate.canDial(TWO_CLOCKS, null, now).allowed
    expect(['2026-03-01T04:59:59Z', east, '2026-03-01T06:00:00Z'].map((now) => allowed(ending, now))).toEqual([
      true,
      false,
      false,
    ])
    const starting = gateOf([['2026-03-01', {}]])
    expect(['2026-03-01T04:59:59Z', east, '2026-03-01T06:00:00Z'].map((now) => allowed(starting, now))).toEqual([
      false,
      false,
      true,
    ])
    expect(starting.canDial(TWO_CLOCKS, null, '2026-02-20T00:00:00Z').nextAllowedAt).toBe('2026-03-01T06:00:00.000Z')
  })
})

describe('versions of one exemption', () => {
  const lifted = rule('consent', ban, { id: 'ru.banned', liftedBy: ['ru.bought'] })
  const bought = changing('relationship', 'ru.bought', [
    [null, { transaction: 'P18M', inquiry: null }],
    ['2026-03-01', { transaction: 'P1M', inquiry: null }],
  ])
  it.each([
    ['2026-02-28T12:00:00Z', true],
    ['2026-03-01T12:00:00Z', false],
  ])('%s: the one of the day counts', (now, allowed) => {
    const record = { type: 'transaction', at: '2026-01-01T00:00:00Z' } as const
    expect(gateUnder([lifted, bought]).canDial(NUMBER, record, now).allowed).toBe(allowed)
  })
})

describe('a version that is a code of practice', () => {
  const code = {
    id: 'ru.code',
    kind: 'consent',
    title: 'a code that became law',
    versions: [
      version<'consent'>(ban, { code: true, covers: any }),
      version<'consent'>(ban, { from: '2026-03-01', covers: any }),
    ],
  } as unknown as Rule
  it.each([
    ['2026-02-20T12:00:00Z', true, false],
    ['2026-02-20T12:00:00Z', false, true],
    ['2026-03-20T12:00:00Z', true, false],
    ['2026-03-20T12:00:00Z', false, false],
  ])('%s, followed: %s', (now, codesOfPractice, allowed) => {
    expect(gateUnder([code], { policy: { codesOfPractice } }).canDial(NUMBER, null, now).allowed).toBe(allowed)
  })
})
