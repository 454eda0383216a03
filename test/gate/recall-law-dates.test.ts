import { describe, expect, it } from 'vitest'
import { gateOver } from '../../src/gate/gate.ts'
import {
  type Call,
  type ConsentRecord,
  type Decision,
  dncList,
  type GateConfig,
  memoryAttempts,
  type Rulebook,
  rulebook,
} from '../../src/index.ts'
import type { Rule } from '../../src/vocabulary/rule.ts'
import { NUMBER, rule, ruritania, version } from '../ruritania.ts'

// What is remembered of calls that are alike ends on the day on which any law it rests on begins or ends, also one of
// another place. NUMBER lives by America/Chicago, whose days begin at 05:00 UTC in October.

const EVENING = '2026-10-21T04:59:59.999Z'
const MORNING = '2026-10-21T05:00:00Z'
const DAY = '2026-10-21'
const BEFORE = '2026-10-20T17:00:00Z'
const CALL: Call = { technology: 'manual', purpose: 'informational', seller: 'acme' }
const consent = (at: string): ConsentRecord => ({ type: 'consent', level: 'express', at })

/** Decides at each instant in turn, with one gate that remembers and one that does not. */
const decide = (
  law: Rulebook,
  config: () => GateConfig,
  given: ConsentRecord | null,
  call: Call,
  instants: readonly string[],
): readonly Decision[] => {
  const [recalling, full] = [true, false].map((recalls) => gateOver(config(), law, recalls))
  return instants.map((now) => {
    const decision = recalling?.canDial(NUMBER, given, now, call)
    expect(JSON.stringify(decision)).toBe(JSON.stringify(full?.canDial(NUMBER, given, now, call)))
    return decision as Decision
  })
}

/** A rule that is law from or to a day. */
const dated = (one: Rule, when: 'from' | 'to'): Rule => {
  const [only] = one.versions
  const versions = when === 'from' ? [{ ...only, from: DAY }] : [only, version(null, { from: DAY })]
  return { ...one, versions } as unknown as Rule
}

/** Ruritania and a neighbor, where nobody of these tests lives. */
const law = (here: readonly Rule[], neighbor: readonly Rule[]): Rulebook =>
  ruritania(here, [{ jurisdiction: 'US-VT', name: 'Vermont', rules: neighbor }])

describe('the list of another place', () => {
  const registry = (when: 'from' | 'to') => [dated(rule('dnc-registry', { registry: 'us-vt', maxAge: 'P1Y' }), when)]
  const config = (): GateConfig => ({
    attempts: memoryAttempts(),
    lists: [dncList({ registry: 'us-vt', asOf: BEFORE, numbers: [NUMBER] })],
  })
  const verdicts = (when: 'from' | 'to') =>
    decide(law([], registry(when)), config, null, CALL, [BEFORE, EVENING, MORNING]).map((one) => [
      one.verdict,
      one.validUntil,
    ])

  it('denies from the day its law begins', () => {
    const [before, evening, morning] = verdicts('from')
    expect([before, evening]).toEqual(Array(2).fill(['allow', '2026-10-21T05:00:00.000Z']))
    expect(morning?.[0]).toBe('deny')
  })

  it('denies to the day its law ends, and says when the call is allowed', () => {
    const [before, evening, morning] = verdicts('to')
    expect([before, evening]).toEqual(Array(2).fill(['deny', '2026-10-21T05:00:00.000Z']))
    expect(morning?.[0]).toBe('allow')
    const [denied] = decide(law([], registry('to')), config, null, CALL, [BEFORE])
    expect(denied?.nextAllowedAt).toBe('2026-10-21T05:00:00.000Z')
  })

  it('such as that of Mississippi, whose law reached charities from 2019-07-01', () => {
    const made = (): GateConfig => ({
      attempts: memoryAttempts(),
      lists: [dncList({ registry: 'us-ms', asOf: '2019-06-25', numbers: [NUMBER] })],
    })
    const written = { type: 'consent', level: 'written', at: '2019-01-01T00:00:00Z' } as const
    const call: Call = { purpose: 'charity', technology: 'text' }
    const found = decide(rulebook, made, written, call, ['2019-06-30T17:00:00Z', '2019-07-01T17:00:00Z'])
    expect(found.map(({ reasons }) => reasons.map((reason) => reason.rule))).toEqual([[], ['us-ms.dnc-registry']])
  })
})

describe('what lifts a rule, by a law of another place', () => {
  const ban = rule('consent', { required: 'written', ban: true, elements: [] }, { liftedBy: ['vt.permission'] })
  const permission = rule('permission', { level: 'express' }, { id: 'vt.permission' })
  const verdicts = (when: 'from' | 'to') =>
    decide(
      law([ban], [dated(permission, when)]),
      () => ({ attempts: memoryAttempts() }),
      consent('2026-10-19T17:00:00Z'),
      CALL,
      [BEFORE, EVENING, MORNING],
    ).map(({ verdict }) => verdict)

  it('lifts it to the day that law ends', () => {
    expect(verdicts('to')).toEqual(['allow', 'allow', 'deny'])
  })

  it('lifts it from the day that law begins', () => {
    expect(verdicts('from')).toEqual(['deny', 'deny', 'allow'])
  })

  it.each<['from' | 'to', readonly number[]]>([
    ['to', [0, 0, 1]],
    ['from', [1, 1, 0]],
  ])('and a duty likewise: %s the day', (when, owed) => {
    const duty = rule('conduct', { must: ['smile'] }, { liftedBy: ['vt.status'] })
    const status = dated(rule('status', { caller: ['nonprofit'] }, { id: 'vt.status' }), when)
    const call: Call = { ...CALL, caller: { kind: 'nonprofit' } }
    const instants = [BEFORE, EVENING, MORNING]
    const found = decide(law([duty], [status]), () => ({ attempts: memoryAttempts() }), null, call, instants)
    expect(found.map(({ duties }) => duties.length)).toEqual(owed)
    expect(found[0]?.validUntil).toBe('2026-10-21T05:00:00.000Z')
  })
})

describe('a permission that ages', () => {
  const cap = rule(
    'call-cap',
    { caps: [{ max: 1, per: 'P7D', counts: 'attempts', scope: 'number' }] },
    { liftedBy: ['ru.permission'] },
  )
  const permission = rule('permission', { level: 'express', expiresAfter: 'P90D' }, { id: 'ru.permission' })

  it.each([
    ['2026-10-10T17:00:00Z', 'allow'],
    ['2026-07-10T17:00:00Z', 'deny'],
  ])('given on %s lifts a cap while it is young: %s', (at, verdict) => {
    const config = (): GateConfig => ({
      attempts: memoryAttempts([{ id: '1', at: Date.parse('2026-10-19T17:00:00Z'), number: NUMBER }]),
    })
    const found = decide(ruritania([cap, permission]), config, consent(at), CALL, [BEFORE])
    expect(found[0]?.verdict).toBe(verdict)
  })
})

describe('attempts from before legal time is known', () => {
  it('count as they do in full', () => {
    const cap = rule('call-cap', {
      caps: [{ max: 1, per: 'calendar-day', counts: 'attempts', scope: 'number' }],
    })
    const config = (): GateConfig => ({
      attempts: memoryAttempts([{ id: '1', at: Date.parse('2009-12-25T17:00:00Z'), number: NUMBER }]),
    })
    const days = Array.from({ length: 60 }, (_, day) => new Date(Date.UTC(2010, 0, 2 + day, 17)).toISOString())
    decide(ruritania([cap]), config, null, CALL, [...days, BEFORE])
  })
})

describe('hours on several clocks', () => {
  it('are worded as in full when one of them opens, and closes again', () => {
    const windows = {
      'mon-fri': [
        ['09:00', '10:00'],
        ['15:00', '16:00'],
      ],
    } as const
    const made = (recalls: boolean) =>
      gateOver({ attempts: memoryAttempts(), policy: { hours: windows } }, rulebook, recalls)
    const call: Call = { technology: 'manual', recipient: { region: 'US-HI' } }
    const [recalling, full] = [made(true), made(false)]
    for (let at = Date.parse('2026-07-08T10:30:00Z'); at < Date.parse('2026-07-09T06:00:00Z'); at += 15 * 60_000) {
      const [one, other] = [recalling, full].map((gate) => JSON.stringify(gate.canDial('+12125550123', null, at, call)))
      expect(one).toBe(other)
    }
  })
})
