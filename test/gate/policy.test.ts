import { describe, expect, it } from 'vitest'
import { type AttemptStore, type Call, memoryAttempts, type Policy } from '../../src/index.ts'
import { gateUnder, NUMBER, rule, TWO_CLOCKS } from '../ruritania.ts'

// Chicago is UTC-5 in July 2026; 2026-07-06 is a Monday.
const NOON = '2026-07-06T17:00:00Z'
const under = (policy: Policy, rules: Parameters<typeof gateUnder>[0] = []) => gateUnder(rules, { policy })

describe('the company’s own rules', () => {
  it.each<[string, Policy, string, string, string | null, string]>([
    [
      'hours',
      { hours: { 'mon-fri': ['13:00', '17:00'] } },
      'policy.hours',
      'hours',
      '2026-07-06T18:00:00.000Z',
      "It is 12:00 on 2026-07-06 in America/Chicago; the company's policy allows such calls 13:00–17:00.",
    ],
    [
      'closed weekdays',
      { closed: { weekdays: ['mon', 'tue'] } },
      'policy.closed',
      'closed',
      '2026-07-08T05:00:00.000Z',
      "It is Monday (2026-07-06) in America/Chicago; the company's policy allows no such calls on that day.",
    ],
    [
      'closed dates',
      { closed: { dates: ['2026-07-06'] } },
      'policy.closed',
      'closed',
      '2026-07-07T05:00:00.000Z',
      "It is a day the company does not call (2026-07-06) in America/Chicago; the company's policy allows no such calls on that day.",
    ],
    [
      'a cap of nought',
      { caps: [{ max: 0, per: 'PT24H', counts: 'attempts', scope: 'number' }] },
      'policy.caps',
      'caps',
      null,
      "There were 0 calls within 24 hours; the company's policy allows 0 per number.",
    ],
    [
      'a blocked region',
      { blockedRegions: ['US-FL', 'US-IA'] },
      'gate.blocked-region',
      'blocked-region',
      null,
      "The company's own policy (blocked-region) does not allow this call.",
    ],
    [
      'a blocked country',
      { blockedRegions: ['US'] },
      'gate.blocked-region',
      'blocked-region',
      null,
      "The company's own policy (blocked-region) does not allow this call.",
    ],
  ])('%s', (_, policy, id, name, next, message) => {
    const decision = under(policy).canDial(NUMBER, null, NOON)
    expect(decision).toMatchObject({ verdict: 'deny', nextAllowedAt: next })
    expect(decision.reasons).toMatchObject([
      { code: 'company-policy', rule: id, policy: name, verified: 'own', until: next, message },
    ])
  })

  it.each<[string, Policy]>([
    ['hours', { hours: { 'mon-fri': ['12:00', '12:01'] } }],
    ['closed days', { closed: { weekdays: ['sun'], dates: ['2026-07-05'] } }],
    ['nothing closed', { closed: {} }],
    ['caps', { caps: [{ max: 1, per: 'calendar-day', counts: 'attempts', scope: 'number' }] }],
    ['no caps', { caps: [] }],
    ['another region', { blockedRegions: ['US-FL', 'GB'] }],
    ['nothing', {}],
  ])('allow what keeps them: %s', (_, policy) => {
    expect(under(policy).canDial(NUMBER, null, NOON).allowed).toBe(true)
  })

  it('count the attempts of the gate', () => {
    const policy: Policy = { caps: [{ max: 1, per: 'P30D', counts: 'attempts', scope: 'campaign' }] }
    const gate = under(policy)
    expect(gate.admit(NUMBER, null, NOON, { campaign: 'a' }).attempt).toBeDefined()
    expect(gate.canDial(NUMBER, null, '2026-08-05T16:59:59Z', { campaign: 'a' }).reasons).toMatchObject([
      { code: 'company-policy', policy: 'caps', until: '2026-08-05T17:00:00.000Z' },
    ])
    expect(gate.canDial(NUMBER, null, NOON, { campaign: 'b' }).allowed).toBe(true)
  })

  it('say what is missing in the words of what is missing', () => {
    const policy: Policy = { caps: [{ max: 1, per: 'P30D', counts: 'attempts', scope: 'person' }] }
    const gate = gateUnder([], { policy, attempts: undefined as never })
    expect(gate.canDial(NUMBER, null, NOON)).toMatchObject({
      verdict: 'unknown',
      reasons: [{ code: 'history-missing', rule: 'policy.caps', verified: 'own', cap: 1, per: 'P30D' }],
    })
    const { caps: _, ...none } = policy
    expect(gateUnder([], { policy: none, attempts: undefined as never }).canDial(NUMBER, null, NOON).allowed).toBe(true)
    expect(
      gateUnder([], { policy: { caps: [] }, attempts: undefined as never }).canDial(NUMBER, null, NOON).allowed,
    ).toBe(true)
  })

  it('fail closed like the law', () => {
    const attempts = {
      ...memoryAttempts(),
      read: () => {
        throw new Error('connection lost')
      },
    }
    const policy: Policy = { caps: [{ max: 1, per: 'P1D', counts: 'attempts', scope: 'person' }] }
    expect(gateUnder([], { policy, attempts }).canDial(NUMBER, null, NOON).reasons).toMatchObject([
      { code: 'evidence-unavailable', rule: 'policy.caps', source: 'attempts' },
    ])
  })

  it.each([undefined, null, '5155550123', '+1 515 555 0123', 'zzz'])(
    'do not believe a store that gives attempts the number %s',
    (number) => {
      const attempts: AttemptStore = {
        ...memoryAttempts(),
        read: () => ({ attempts: [{ id: 'a', at: Date.parse(NOON) - 1, number: number as string }], version: 1 }),
      }
      const policy: Policy = { caps: [{ max: 1, per: 'P1D', counts: 'attempts', scope: 'number' }] }
      expect(gateUnder([], { policy, attempts }).canDial(NUMBER, null, NOON).reasons).toMatchObject([
        { code: 'evidence-unavailable', rule: 'policy.caps', source: 'attempts' },
      ])
    },
  )

  it('go by every clock where the person may be', () => {
    const gate = under({ hours: { 'mon-fri': ['09:00', '17:00'] } })
    expect(gate.canDial(TWO_CLOCKS, null, '2026-07-06T13:30:00Z').allowed).toBe(false)
    expect(gate.canDial(TWO_CLOCKS, null, '2026-07-06T14:00:00Z').allowed).toBe(true)
    expect(gate.canDial(TWO_CLOCKS, null, '2026-07-06T21:00:00Z').allowed).toBe(false)
  })

  it('hold no emergency back', () => {
    const gate = under({ hours: { sun: ['09:00', '10:00'] }, closed: { weekdays: ['mon'] } })
    expect(gate.canDial(NUMBER, null, NOON, { purpose: 'emergency' }).allowed).toBe(true)
  })

  it('lift nothing: the law denies beside them, and first', () => {
    const hours = rule('calling-hours', { windows: { 'mon-fri': ['08:00', '12:00'] } })
    const gate = under({ hours: { 'mon-sun': ['00:00', '24:00'] }, closed: { dates: ['2026-07-06'] } }, [hours])
    expect(gate.canDial(NUMBER, null, NOON).reasons.map(({ code, rule: id }) => `${code}@${id}`)).toEqual([
      'outside-hours@ruritania.calling-hours',
      'company-policy@policy.closed',
    ])
  })
})

describe('policy.blockedRegions', () => {
  it('bars a person who may be there', () => {
    const gate = under({ blockedRegions: ['US-IA'] })
    const call: Call = { recipient: { region: 'US-FL' } }
    expect(gate.canDial(NUMBER, null, NOON, call).reasons.map(({ code }) => code)).toEqual(['company-policy'])
    expect(gate.canDial('+13055550123', null, NOON).allowed).toBe(true)
  })

  it('names each region it bars', () => {
    const { reasons } = under({ blockedRegions: ['US-IA', 'US'] }).canDial(NUMBER, null, NOON)
    expect(reasons.map(({ jurisdiction }) => jurisdiction)).toEqual(['US-IA', 'US'])
  })
})

describe('policy.locate', () => {
  const east = rule('calling-hours', { windows: { 'mon-fri': ['09:00', '17:00'] } })
  // 13:30Z is 09:30 in New York and 08:30 in Chicago.
  const call: Call = { recipient: { region: 'US-FL', postalCode: '33101', zone: 'America/New_York' } }
  it.each<[Policy['locate'], boolean, readonly string[]]>([
    [undefined, false, ['places-disagree', 'several-zones']],
    ['postal-code', true, []],
    ['zone', true, []],
    ['number', false, []],
    ['coordinates', false, ['places-disagree', 'several-zones']],
  ])('%s', (locate, allowed, warnings) => {
    const gate = under(locate === undefined ? {} : { locate }, [east])
    const decision = gate.canDial(NUMBER, null, '2026-07-06T13:30:00Z', call)
    expect(decision.allowed).toBe(allowed)
    expect(decision.warnings.map(({ code }) => code).filter((code) => warnings.includes(code))).toEqual(warnings)
  })
})

describe('policy.codesOfPractice', () => {
  const code = rule(
    'calling-hours',
    { windows: { 'mon-fri': ['09:00', '10:00'] } },
    { code: true, id: 'ruritania.code' },
  )
  const duty = rule('conduct', { must: ['be kind'] }, { code: true, id: 'ruritania.kindness' })
  it.each([
    [undefined, false, ['ruritania.kindness']],
    [true, false, ['ruritania.kindness']],
    [false, true, []],
  ])('%s', (codesOfPractice, allowed, duties) => {
    const policy = codesOfPractice === undefined ? {} : { codesOfPractice }
    const decision = under(policy, [code, duty]).canDial(NUMBER, null, NOON)
    expect(decision.allowed).toBe(allowed)
    expect(decision.duties.map((one) => one.rule)).toEqual(duties)
  })
})
