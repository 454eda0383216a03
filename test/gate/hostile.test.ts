import { describe, expect, it } from 'vitest'
import { type Call, createGate, type DncList, dncList, type Gate, memoryAttempts } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const RECORDED = { purpose: ['any'], technology: ['prerecorded'], recipient: ['any'] } as const
const limited = gateUnder([
  rule('calling-hours', { windows: { 'mon-sun': ['00:00', '24:00'] } }),
  rule(
    'consent',
    { required: 'written', elements: [] },
    { covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] } },
  ),
  rule(
    'caller-id',
    { must: ['show a number'] },
    { covers: { purpose: ['any'], technology: ['any'], recipient: ['wireless', 'landline'], caller: ['seller'] } },
  ),
])
const boom = (): never => {
  throw new Error('do not touch')
}
const throwing = (...keys: readonly string[]): object =>
  Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, { get: boom, enumerable: true }])))
const untouchable = new Proxy({}, { get: boom, has: boom, ownKeys: boom, getPrototypeOf: boom })
/** Answers well so many times, and badly from then on. */
const shifty = (key: string, first: unknown, then: unknown, times: number): object => {
  let asked = 0
  return Object.defineProperty({}, key, { get: () => (asked++ < times ? first : then), enumerable: true })
}

const denies = (gate: Gate, number: unknown, consent: unknown, now: unknown, call: unknown): void => {
  const args = [number, consent, now, call] as unknown as Parameters<Gate['canDial']>
  for (const decision of [gate.canDial(...args), gate.admit(...args).decision, gate.explain(...args).decision]) {
    expect(decision.allowed).toBe(false)
    expect(decision.reasons.length).toBeGreaterThan(0)
    expect(JSON.parse(JSON.stringify(decision)).reasons).toEqual(decision.reasons)
  }
}

describe('what throws when it is read', () => {
  it.each<[string, unknown]>([
    ['the call', untouchable],
    ['its purpose', throwing('purpose')],
    ['its recipient', throwing('recipient')],
    ['a field of the recipient', { recipient: throwing('zone') }],
    ['the recipient as a whole', { recipient: untouchable }],
    ['an attempt', { attempts: [throwing('at')] }],
    ['the attempts', { attempts: untouchable }],
    ['the caller', { caller: untouchable }],
    ['an answer', { recipient: { reassigned: throwing('checkedAt') } }],
  ])('%s denies', (_, call) => {
    denies(limited, NUMBER, { type: 'consent', level: 'written', at: 0 }, NOW, call)
  })

  it('the number, the consent and the instant deny', () => {
    denies(limited, untouchable, null, NOW, {})
    denies(limited, NUMBER, untouchable, NOW, {})
    denies(limited, NUMBER, [throwing('type')], NOW, {})
    denies(limited, NUMBER, null, untouchable, {})
    denies(limited, NUMBER, null, { toMillis: boom }, {})
    denies(limited, NUMBER, null, throwing('epochMilliseconds'), untouchable)
    denies(limited, NUMBER, null, new Date(Number.NaN), untouchable)
    denies(limited, Symbol('number'), Symbol('consent'), Symbol('now'), Symbol('call'))
  })

  it.each<[string, unknown]>([
    ['call.purpose', untouchable],
    ['call.seller', throwing('seller')],
    ['call.recipient', throwing('recipient')],
    ['call.recipient.zone', { recipient: throwing('zone') }],
    ['call.recipient.reassigned.checkedAt', { recipient: { reassigned: throwing('checkedAt') } }],
    ['call.caller.kind', { caller: untouchable }],
    ['call.attempts[1].at', { attempts: [{ at: NOW }, throwing('at')] }],
    ['call', new Proxy({}, { ownKeys: boom })],
  ])('the field of the call is named: %s', (path, call) => {
    expect(limited.canDial(NUMBER, null, new Date(NOW), call as Call)).toMatchObject({
      reasons: [
        { code: 'input-invalid', rule: 'gate.input', path, message: expect.stringContaining('cannot be read') },
      ],
      verdict: 'deny',
      now: '2026-07-06T17:00:00.000Z',
    })
    expect(limited.canDial(NUMBER, null, new Date(Number.NaN), call as Call).now).toBe('object')
  })

  it('says that the gate could not decide where it throws once it was checked', () => {
    const failing = (times: number): Call => {
      let asked = 0
      const get = (): string => (asked++ < times ? 'spring' : boom())
      return Object.defineProperty({}, 'campaign', { get, enumerable: true })
    }
    const decisions = Array.from({ length: 5 }, (_, i) =>
      limited.canDial('+1 515 555 0123', null, new Date(NOW), failing(i)),
    )
    const rules = decisions.map(({ reasons }) => reasons.map(({ rule }) => rule).join())
    expect(new Set(rules)).toEqual(new Set(['gate.input', 'gate.internal', 'ruritania.consent']))
    expect(decisions.find(({ reasons }) => reasons[0]?.rule === 'gate.internal')).toMatchObject({
      reasons: [{ code: 'evidence-unavailable', rule: 'gate.internal', source: 'gate' }],
      verdict: 'unknown',
      now: '2026-07-06T17:00:00.000Z',
      validUntil: '2026-07-06T17:00:00.000Z',
    })
  })
})

describe('what looks like an object and has no fields', () => {
  class Outbound {
    readonly technology = 'prerecorded'
  }
  const open = gateUnder([rule('consent', { required: 'written', elements: [] }, { covers: RECORDED })])

  it.each<[string, string, unknown]>([
    ['a promise of the call', 'call', Promise.resolve({ technology: 'prerecorded' })],
    ['a map', 'call', new Map([['technology', 'prerecorded']])],
    ['a date', 'call', new Date(NOW)],
    ['a list', 'call', []],
    ['a promise of the recipient', 'call.recipient', { recipient: Promise.resolve({ zone: 'America/Chicago' }) }],
    ['a map of the caller', 'call.caller', { caller: new Map([['kind', 'seller']]) }],
    ['a date for an attempt', 'call.attempts[0]', { attempts: [new Date(NOW)] }],
  ])('%s is refused, also behind a call that says nothing', (_, path, call) => {
    expect(open.canDial(NUMBER, null, NOW, {}).allowed).toBe(true)
    expect(open.canDial(NUMBER, null, NOW, { recipient: {}, caller: {} }).allowed).toBe(true)
    const { reasons } = open.canDial(NUMBER, null, NOW, call as Call)
    expect(reasons).toMatchObject([{ code: 'input-invalid', path }])
  })

  it('an object of a class has fields', () => {
    expect(open.canDial(NUMBER, null, NOW, new Outbound() as Call).reasons).toMatchObject([{ code: 'consent-missing' }])
  })
})

describe('what answers otherwise the second time', () => {
  it.each<[string, (times: number) => object]>([
    ['purpose', (times) => shifty('purpose', 'telemarketing', 'nothing', times)],
    ['technology', (times) => shifty('technology', 'autodialed', 'nothing', times)],
    ['line', (times) => ({ recipient: shifty('line', 'wireless', 'nothing', times) })],
    ['kind of caller', (times) => ({ caller: shifty('kind', 'seller', 'nothing', times) })],
    ['region', (times) => ({ recipient: shifty('region', 'US-FL', 'Nowhere', times) })],
    ['number of an attempt', (times) => ({ attempts: [shifty('at', NOW, 'never', times)] })],
  ])('%s never reaches past the rules', (_, call) => {
    for (let times = 1; times < 6; times++) denies(limited, NUMBER, null, NOW, call(times))
  })
})

describe('what is very large', () => {
  const long = '9'.repeat(5_000_000)
  it('is neither read to the end nor shown in full', () => {
    for (const number of [long, `+1515555012${long}`, ' '.repeat(5_000_000), `+${'-'.repeat(1_000_000)}`]) {
      const decision = limited.canDial(number, null, NOW)
      expect(decision.reasons[0]?.code).toBe('number-invalid')
      expect(JSON.stringify(decision).length).toBeLessThan(3000)
    }
    expect(JSON.stringify(limited.canDial(NUMBER, null, long)).length).toBeLessThan(3000)
  })

  it.each<Call>([
    { purpose: long as 'survey' },
    { callerId: long },
    { defaultCountry: long },
    { recipient: { zone: long } },
    { recipient: { region: long } },
    { recipient: { postalCode: long } },
    { recipient: { reassigned: { disconnectedAt: long } } },
  ])('is denied as a field of the call, %#', (call) => {
    expect(limited.canDial(NUMBER, null, NOW, call).allowed).toBe(false)
  })

  it('may be a name', () => {
    expect(
      gateUnder([]).canDial(NUMBER, null, NOW, { seller: long, campaign: long, recipient: { id: long } }).allowed,
    ).toBe(true)
  })
})

describe('adapters that misbehave', () => {
  const registry = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P31D' })
  const list = dncList({ registry: 'ruritania', asOf: '2026-07-05T00:00:00Z', numbers: [] })
  const gateOf = (find: unknown, name = 'ruritania'): Gate =>
    gateUnder([registry], { lists: [list, { ...list, registry: name, find } as DncList] })

  it.each<[string, unknown]>([
    ['nothing', () => undefined],
    ['a listing without an end', () => ({})],
    ['an end that is no number', () => ({ until: Number.NaN })],
    ['an end that is a text', () => ({ until: 'never' })],
    ['an end that cannot be written', () => ({ until: 1e300 })],
    ['an exception', boom],
  ])('a list that answers %s denies', (_, find) => {
    expect(gateOf(find).canDial(NUMBER, null, NOW).allowed).toBe(false)
    expect(gateOf(find, 'litigators').canDial(NUMBER, null, NOW).allowed).toBe(false)
  })

  it('a list the company chose to honor, and that throws, is named', () => {
    const { reasons } = gateOf(boom, 'litigators').canDial(NUMBER, null, NOW)
    expect(reasons).toMatchObject([
      { code: 'evidence-unavailable', rule: 'gate.list', source: 'litigators list', verified: 'own' },
    ])
  })

  it.each<[string, unknown, string]>([
    ['nothing', () => undefined, 'attempts'],
    ['an exception', boom, 'attempts'],
    ['attempts of no date', () => ({ attempts: [{ id: 'a', number: NUMBER }], version: 1 }), 'attempts'],
  ])('a store that answers %s denies', (_, read, source) => {
    const cap = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'person' }] })
    const gate = gateUnder([cap], { attempts: { ...memoryAttempts(), read } as never })
    // Also where the call brings attempts of its own, which are long past.
    for (const call of [{}, { attempts: [{ at: '2026-01-01T00:00:00Z' }] }]) {
      expect(gate.canDial(NUMBER, null, NOW, call).reasons).toMatchObject([
        { code: 'evidence-unavailable', rule: 'ruritania.call-cap', source },
      ])
    }
  })

  it('words of a store that nobody knows count against the caller', () => {
    const cap = (counts: 'connected' | 'conversations') =>
      rule(
        'call-cap',
        { caps: [{ max: 1, per: 'PT24H', counts, scope: 'person', except: ['failed'] }] },
        { covers: { purpose: ['telemarketing'], technology: ['manual', 'autodialed'], recipient: ['any'] } },
      )
    const odd = {
      id: 'a',
      at: Date.parse(NOW) - 1000,
      number: NUMBER,
      purpose: 'sales',
      technology: 'robot',
      outcome: 'answered',
    }
    for (const counts of ['connected', 'conversations'] as const) {
      const gate = gateUnder([cap(counts)], { attempts: memoryAttempts([odd as never]) })
      expect(gate.canDial(NUMBER, null, NOW).reasons).toMatchObject([{ code: 'cap-reached', count: 1 }])
    }
  })

  it('campaign figures that throw, or are none, deny', () => {
    const limit = rule('abandonment', { maxRate: 0.03, over: 'P30D', answerWithin: 'PT2S' })
    for (const read of [boom, () => ({ answered: Number.NaN, abandoned: 1 }), () => 'many']) {
      const gate = gateUnder([limit], { campaigns: { read } as never })
      expect(gate.canDial(NUMBER, null, NOW, { campaign: 'c1' }).allowed).toBe(false)
    }
    const silent = createGate({ campaigns: { read: () => null } })
    expect(silent.canDial(NUMBER, null, NOW, { campaign: 'c1' }).reasons.map(({ code }) => code)).not.toContain(
      'abandonment-rate',
    )
  })
})
