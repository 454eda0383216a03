import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ConsentRecord, createGate, defineRule, extendRulebook, parseConsent, rulebook } from '../../src/index.ts'
import { CALLER_KINDS, LINES } from '../../src/vocabulary/words.ts'
import { version } from '../ruritania.ts'
import { attemptsBefore, decideScenario, gateFor, listsOf, type Scenario, scenarios } from './scenario.ts'

const RUNS = { numRuns: 400 }
const codes = (decision: {
  readonly reasons: readonly { readonly code: string; readonly rule: string }[]
}): readonly string[] => decision.reasons.map(({ code, rule }) => `${rule} ${code}`)

/** That `after` never allows what `before` denied. */
const neverLoosens = (before: Scenario, after: Scenario): void => {
  if (!decideScenario(before).allowed) expect(decideScenario(after).allowed).toBe(false)
}

describe('nothing that is added loosens', () => {
  const added = <T>(arbitrary: fc.Arbitrary<T>, change: (scenario: Scenario, value: T) => Scenario): void => {
    fc.assert(
      fc.property(scenarios, arbitrary, (scenario, value) => neverLoosens(scenario, change(scenario, value))),
      RUNS,
    )
  }

  it('a listing', () => {
    added(fc.constantFrom(...rulebook.registries()), (scenario, registry) => ({
      ...scenario,
      listed: [...scenario.listed, registry],
    }))
  })

  it('a revocation, a request to stop, a representation', () => {
    added(
      fc.tuple(fc.constantFrom('revocation', 'do-not-call', 'represented'), fc.integer({ min: -5, max: 900 })),
      (scenario, [type, days]) => ({
        ...scenario,
        consent: [...scenario.consent, { type, at: scenario.now - days * 86_400_000 } as ConsentRecord],
      }),
    )
  })

  it('an attempt', () => {
    fc.assert(
      fc.property(
        scenarios.chain((scenario) => fc.tuple(fc.constant(scenario), attemptsBefore(scenario.now))),
        ([scenario, attempts]) => {
          // A conversation spends the consent to more calls; none of these adds one that would be excused.
          const more = { ...scenario.call, attempts: [...(scenario.call.attempts ?? []), ...attempts] }
          neverLoosens(scenario, { ...scenario, call: more })
        },
      ),
      RUNS,
    )
  })

  it('a rule of your own', () => {
    const closed = defineRule({
      id: 'own.sundays',
      jurisdiction: 'US',
      kind: 'prohibited-days',
      title: 'no Sundays',
      versions: [version<'prohibited-days'>({ days: ['sun'], holidays: [] })],
    })
    const lifter = defineRule({
      id: 'own.everyone',
      jurisdiction: 'US',
      kind: 'status',
      title: 'everyone',
      versions: [version<'status'>({})],
    })
    const extended = extendRulebook(rulebook, [closed, lifter])
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const before = decideScenario(scenario)
        if (before.allowed) return
        const gate = createGate({
          rulebook: extended,
          lists: listsOf(scenario),
          emergencies: { asOf: scenario.now - 86_400_000, active: scenario.emergency ? ['US-NY'] : [] },
        })
        const after = gate.canDial(scenario.number, scenario.consent, scenario.now, scenario.call)
        expect(after.allowed).toBe(false)
        expect(codes(after)).toEqual(expect.arrayContaining([...codes(before)]))
      }),
      RUNS,
    )
  })

  it('a policy of the company', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        if (decideScenario(scenario).allowed) return
        const policy = { hours: { 'mon-sun': ['10:00', '18:00'] } as const, closed: { weekdays: ['sun' as const] } }
        const gate = createGate({
          policy,
          lists: listsOf(scenario),
          emergencies: { asOf: scenario.now - 86_400_000, active: scenario.emergency ? ['US-NY'] : [] },
        })
        expect(gate.canDial(scenario.number, scenario.consent, scenario.now, scenario.call).allowed).toBe(false)
      }),
      RUNS,
    )
  })

  it('a plausible place that disagrees', () => {
    added(fc.constantFrom('US-FL', 'US-RI', 'US-AZ', 'US-IA'), (scenario, region) => {
      const { region: _, ...recipient } = scenario.call.recipient ?? {}
      const bare = { ...scenario, call: { ...scenario.call, recipient } }
      neverLoosens(bare, { ...bare, call: { ...bare.call, recipient: { ...recipient, region } } })
      return scenario
    })
  })
})

describe('time', () => {
  it('is allowed at nextAllowedAt and not a millisecond, nor a minute, before', () => {
    let found = 0
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { nextAllowedAt } = decideScenario(scenario)
        if (nextAllowedAt === null) return
        found++
        const next = Date.parse(nextAllowedAt)
        expect(next).toBeGreaterThan(scenario.now)
        expect(decideScenario({ ...scenario, now: scenario.now }, next).allowed).toBe(true)
        expect(decideScenario(scenario, next - 1).allowed).toBe(false)
        expect(decideScenario(scenario, Math.max(scenario.now, next - 60_000)).allowed).toBe(false)
      }),
      { numRuns: 1500 },
    )
    expect(found).toBeGreaterThan(20)
  })

  it('finds no allowed instant before nextAllowedAt, nor any where it says null', () => {
    fc.assert(
      fc.property(scenarios, fc.integer({ min: 0, max: 8 * 86_400 }), (scenario, seconds) => {
        const decision = decideScenario(scenario)
        if (decision.allowed) return
        const probe = scenario.now + seconds * 1000
        const next = decision.nextAllowedAt === null ? Number.POSITIVE_INFINITY : Date.parse(decision.nextAllowedAt)
        if (probe < next) expect(decideScenario(scenario, probe).allowed).toBe(false)
      }),
      { numRuns: 1500 },
    )
  })

  it('changes nothing before validUntil', () => {
    fc.assert(
      fc.property(scenarios, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (scenario, share) => {
        const decision = decideScenario(scenario)
        const span = Math.min(Date.parse(decision.validUntil) - scenario.now, 40 * 86_400_000)
        expect(span).toBeGreaterThan(0)
        const later = decideScenario(scenario, scenario.now + Math.floor(span * share))
        expect(later.verdict).toBe(decision.verdict)
        expect(codes(later)).toEqual(codes(decision))
      }),
      { numRuns: 1500 },
    )
  })

  it('never opens by a skew between the zones of a place', () => {
    // A number of two clocks is allowed only when a number of either clock alone would be, in the same state.
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const both = {
          ...scenario,
          number: '+18505550123',
          call: { ...scenario.call, recipient: { ...scenario.call.recipient, region: 'US-FL' } },
        }
        if (!decideScenario(both).allowed) return
        for (const zone of ['America/New_York', 'America/Chicago']) {
          const one = { ...both, call: { ...both.call, recipient: { ...both.call.recipient, zone } } }
          expect(decideScenario(one).allowed).toBe(true)
        }
      }),
      RUNS,
    )
  })
})

describe('the same input', () => {
  it('gives the same bytes, whatever the order of records, attempts and lists', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const decision = decideScenario(scenario)
        const attempts = [...(scenario.call.attempts ?? [])].reverse()
        const again = gateFor(scenario).canDial(scenario.number, parseConsent(scenario.consent), scenario.now, {
          ...scenario.call,
          attempts,
        })
        expect(JSON.stringify(again)).toBe(JSON.stringify(decision))
        const lists = [...listsOf(scenario)].reverse()
        const emergencies = { asOf: scenario.now - 86_400_000, active: scenario.emergency ? ['US-NY'] : [] }
        const reordered = createGate({ lists, emergencies }).canDial(
          scenario.number,
          scenario.consent,
          scenario.now,
          scenario.call,
        )
        expect(JSON.stringify(reordered)).toBe(JSON.stringify(decision))
      }),
      RUNS,
    )
  })

  it('has a reason exactly when it is denied, each cited', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const decision = decideScenario(scenario)
        expect(decision.allowed).toBe(decision.reasons.length === 0)
        for (const reason of decision.reasons) {
          expect(reason.citation.text).not.toBe('')
          expect(reason.message).toMatch(/^[A-Z+`\d].*\.$/)
          expect(reason.message).not.toMatch(/undefined|null|NaN|\[object/)
        }
      }),
      RUNS,
    )
  })
})

describe('what is not said', () => {
  it('of the line and the caller is the stricter possibility', () => {
    let allowed = 0
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const { caller: _, recipient: __, ...call } = scenario.call
        if (!decideScenario({ ...scenario, call }).allowed) return
        allowed += 1
        for (const line of LINES) {
          expect(decideScenario({ ...scenario, call: { ...call, recipient: { line } } }).allowed).toBe(true)
        }
        for (const kind of CALLER_KINDS) {
          expect(decideScenario({ ...scenario, call: { ...call, caller: { kind } } }).allowed).toBe(true)
        }
      }),
      { numRuns: 1000 },
    )
    expect(allowed).toBeGreaterThan(20)
  })
})

describe('whatever it is given', () => {
  it('never throws', () => {
    const gate = createGate()
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), fc.anything(), (number, consent, now, call) => {
        const decision = gate.canDial(number as string, consent as never, now as never, call as never)
        expect(typeof JSON.stringify(decision)).toBe('string')
      }),
      { numRuns: 1000 },
    )
  })

  it('never allows what it does not understand, where it would allow the rest', () => {
    // A text, a number or a date may be understood where it stands; none of these is.
    const odd = fc.oneof(fc.constantFrom(true, Number.NaN, '', ' ', 'x', '12', [], [null], {}), fc.func(fc.anything()))
    let allowed = 0
    fc.assert(
      fc.property(scenarios, odd, fc.constantFrom('number', 'consent', 'now', 'call', 'field'), (scenario, bad, at) => {
        const { number, consent, now, call } = scenario
        const gate = gateFor(scenario)
        if (!gate.canDial(number, consent, now, call).allowed) return
        allowed += 1
        const saysNothing = at === 'consent' ? '[]' : at === 'call' ? '{}' : undefined
        if (saysNothing !== undefined && JSON.stringify(bad) === saysNothing) return
        const given = at === 'field' ? { ...call, seller: typeof bad === 'string' ? ' ' : bad } : bad
        const decision = gate.canDial(
          (at === 'number' ? bad : number) as string,
          (at === 'consent' ? bad : consent) as never,
          (at === 'now' ? bad : now) as never,
          (at === 'call' || at === 'field' ? given : call) as never,
        )
        expect(decision.allowed).toBe(false)
      }),
      { numRuns: 1000 },
    )
    expect(allowed).toBeGreaterThan(20)
  })
})
