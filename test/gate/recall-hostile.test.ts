import { describe, expect, it } from 'vitest'
import { FIELDS } from '../../src/consent/fault.ts'
import { gateOver } from '../../src/gate/gate.ts'
import {
  type Call,
  type ConsentInput,
  dncList,
  type GateConfig,
  memoryAttempts,
  parseConsent,
  rulebook,
} from '../../src/index.ts'

// What a gate remembers of calls that are alike must not let an object in that says one thing and then another.

const AT = Date.parse('2026-10-20T17:00:00Z')
const DAY = 86_400_000
const NUMBER = '+15155550123'
const config = (): GateConfig => ({
  lists: [dncList({ registry: 'us-national', asOf: AT - DAY, numbers: [] })],
  attempts: memoryAttempts(),
  policy: { caps: [{ max: 1, per: 'P7D', counts: 'attempts', scope: 'person' }] },
})
const both = () => [gateOver(config(), rulebook, true), gateOver(config(), rulebook, false)] as const
const WRITTEN = { type: 'consent', level: 'written', at: AT - 30 * DAY } as const
const CALL = { seller: 'acme', technology: 'prerecorded' } as const

/** A field that an enumeration passes over. */
const hidden = <T extends object>(object: T, name: string, value: unknown): T =>
  Object.defineProperty(object, name, { value, enumerable: false })
/** What another copy of the package might have made, and did not. */
const hiddenBrand = (object: object, fields: object): object =>
  Object.freeze(
    hidden(
      Object.assign(object, fields, { problems: Object.freeze([]) }),
      Symbol.for('predial.consent') as never,
      true,
    ),
  )
/** A field that throws when it is read. */
const throwing = <T extends object>(object: T, name: string): T =>
  Object.defineProperty(object, name, {
    enumerable: true,
    get: () => {
      throw new Error('unreadable')
    },
  })
/** Answers of a getter, one after the other; the last for good. */
const turning = (name: string, answers: readonly unknown[], rest: object = {}): object => {
  let i = 0
  return Object.defineProperty({ ...rest }, name, {
    enumerable: true,
    get: () => answers[Math.min(i++, answers.length - 1)],
  })
}

describe('a consent that the full look refuses is not taken at a glance', () => {
  const record = (more: object): object => ({ ...WRITTEN, ...more })
  const stop = (more: object): object => ({ type: 'revocation', at: AT - DAY, via: 'sms', ...more })
  it.each<[string, () => unknown]>([
    ['a field that is written otherwise', () => record({ expires_At: AT - DAY })],
    ['a field on a prototype that is written otherwise', () => Object.create({ ...WRITTEN, Scope: {} })],
    ['a stop with a field that is written otherwise', () => [WRITTEN, stop({ numbers: [] })]],
    ['a blank name', () => record({ scope: { sellers: ['acme', '\u00a0'] } })],
    ['a proof with a prototype', () => record({ proof: JSON.parse('{"__proto__":"x"}') })],
    [
      'more names than any',
      () => record({ scope: { sellers: Array.from({ length: 10_001 }, (_, i) => (i ? `${i}` : 'acme')) } }),
    ],
    ['an end nobody enumerates', () => hidden(record({}), 'expiresAt', AT - DAY)],
    ['a number nobody enumerates', () => hidden(record({}), 'number', '+15155550199')],
    ['a misplaced end nobody enumerates', () => hidden(record({}), 'until', 'x')],
    ['a consent of another make', () => hidden(Object.freeze({ ...parseConsent([WRITTEN]) }), 'x', 1)],
    [
      'a branded one without an end',
      () => {
        const parsed = parseConsent([WRITTEN])
        const [one] = parsed.records
        const brand = Symbol.for('predial.consent')
        const records = Object.freeze([Object.freeze({ ...one, endsAt: undefined })])
        return Object.freeze(hidden({ records, problems: Object.freeze([]) }, brand as never, true))
      },
    ],
    ['a list with a brand and no records', () => hiddenBrand([WRITTEN], { records: Object.freeze([]) })],
    [
      'a branded one from before all time',
      () => {
        const [one] = parseConsent([WRITTEN]).records
        return hiddenBrand({}, { records: Object.freeze([Object.freeze({ ...one, at: Number.NEGATIVE_INFINITY })]) })
      },
    ],
    ['one made of its class alone', () => Object.create(Object.getPrototypeOf(parseConsent([WRITTEN])))],
    ['a scope of inherited names', () => record({ scope: Object.create({ sellers: ['acme'] }) })],
    ['a scope whose names nobody enumerates', () => record({ scope: hidden({}, 'sellers', ['other']) })],
    ['a scope that is a list', () => record({ scope: ['acme'] })],
    ['a scope with a name of its own', () => record({ scope: { sellers: ['acme'], states: ['US-IA'] } })],
    ['a field of another record that cannot be read', () => throwing(record({}), 'zone')],
    ['a field of another record that is too deep', () => record({ allow: { a: { b: { c: { d: { e: {} } } } } } })],
    ['a request to stop with a number nobody enumerates', () => [WRITTEN, hidden(stop({}), 'number', '+15155550199')]],
    ['a request to stop whose end cannot be read', () => [WRITTEN, throwing(stop({}), 'expiresAt')]],
    ['a request to stop that says how in no text', () => [WRITTEN, stop({ via: 7 })]],
    ['a request to stop of another seller', () => [WRITTEN, stop({ scope: { sellers: ['beta'] } })]],
    ['a request to stop with a misspelt scope', () => [WRITTEN, stop({ scope: { seller: ['acme'] } })]],
    ['a request to stop without a date', () => [WRITTEN, stop({ at: undefined })]],
    ['a request to stop from before the consent', () => [WRITTEN, stop({ at: AT - 31 * DAY })]],
    ['a request to stop before the consent in the list', () => [stop({ at: AT - DAY }), WRITTEN]],
    ['a consent that ended before it began', () => record({ expiresAt: AT - 31 * DAY })],
    ['a date that is none', () => record({ at: '2026-02-30T10:00:00.000Z' })],
  ])('%s', (_, consent) => {
    const [recalling, full] = both()
    recalling.canDial(NUMBER, WRITTEN, AT, CALL)
    const decisions = [recalling, full].map((gate) => {
      try {
        return JSON.stringify(gate.canDial(NUMBER, consent() as never, AT, CALL))
      } catch (error) {
        return String(error)
      }
    })
    expect(decisions[0]).toBe(decisions[1])
  })
})

describe('a call is known by what it says', () => {
  it.each<[string, () => object]>([
    [
      'a zone nobody enumerates',
      () => ({ ...CALL, recipient: hidden({ line: 'wireless' }, 'zone', 'Pacific/Honolulu') }),
    ],
    ['a technology nobody enumerates', () => hidden({ seller: 'acme' }, 'technology', 'prerecorded')],
    ['a technology it inherits', () => Object.assign(Object.create({ technology: 'prerecorded' }), { seller: 'acme' })],
    ['a field it inherits that is none', () => Object.assign(Object.create({ purposes: 'x' }), CALL)],
    [
      'a technology that its class works out',
      () =>
        new (class {
          seller = 'acme'
          get technology() {
            return 'prerecorded'
          }
        })(),
    ],
    ['a list', () => ['acme']],
    ['a map', () => new Map([['technology', 'prerecorded']])],
    ['a recipient that is a list', () => ({ ...CALL, recipient: ['wireless'] })],
    [
      'a proxy',
      () =>
        new Proxy(
          { seller: 'acme' },
          { get: (of, name) => (name === 'technology' ? 'prerecorded' : Reflect.get(of, name)) },
        ),
    ],
  ])('%s', (_, call) => {
    const [recalling, full] = both()
    for (const plain of [{}, CALL, { seller: 'acme' }, { ...CALL, recipient: { line: 'wireless' } }]) {
      recalling.canDial(NUMBER, null, AT, plain as never)
    }
    const decisions = [recalling, full].map((gate) => JSON.stringify(gate.canDial(NUMBER, null, AT, call() as never)))
    expect(decisions[0]).toBe(decisions[1])
  })

  it.each<[string, (turn: { to: string | undefined }) => object]>([
    [
      'inherits a name',
      (turn) =>
        Object.create(Object.defineProperty({}, 'seller', { enumerable: true, get: () => turn.to ?? 'acme' }), {
          technology: { value: 'prerecorded', enumerable: true },
        }),
    ],
    [
      'has a class that works a field out',
      (turn) =>
        new (class {
          seller = 'acme'
          get technology() {
            return turn.to === undefined ? undefined : 'prerecorded'
          }
        })(),
    ],
    [
      'answers through a proxy',
      (turn) =>
        new Proxy(Object.freeze({ seller: 'acme' }), {
          get: (of, name) => (name === 'technology' && turn.to !== undefined ? 'prerecorded' : Reflect.get(of, name)),
        }),
    ],
  ])('and one that is frozen is read anew where it %s', (_, made) => {
    const turn: { to: string | undefined } = { to: undefined }
    const call = Object.freeze(made(turn)) as never
    const consent = { ...WRITTEN, scope: { sellers: ['acme'] } }
    const [recalling, full] = both()
    for (const to of [undefined, undefined, 'beta', 'beta', undefined]) {
      turn.to = to
      expect(JSON.stringify(recalling.canDial(NUMBER, consent, AT, call))).toBe(
        JSON.stringify(full.canDial(NUMBER, consent, AT, call)),
      )
    }
  })

  it("and one that changes as it is read changes nobody else's decision", () => {
    for (let reads = 1; reads < 8; reads++) {
      const [recalling, full] = both()
      const answers = [...Array(reads).fill('prerecorded'), 'manual']
      recalling.canDial(NUMBER, null, AT, turning('technology', answers, { seller: 'acme' }) as never)
      const call = { seller: 'acme', technology: 'prerecorded' } as const
      expect(JSON.stringify(recalling.canDial(NUMBER, null, AT, call))).toBe(
        JSON.stringify(full.canDial(NUMBER, null, AT, call)),
      )
    }
  })
})

describe('a store whose method was replaced', () => {
  const eight = Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, at: AT - DAY, number: NUMBER }))
  it.each([
    ['before the gate was made', true],
    ['after', false],
  ])('answers by it: %s', (_, before) => {
    const { attempts, ...rest } = config()
    const patch = () => {
      if (attempts) attempts.read = () => ({ attempts: eight, version: 8 })
    }
    if (before) patch()
    const gate = gateOver({ ...rest, ...(attempts ? { attempts } : {}) }, rulebook, true)
    if (!before) {
      gate.canDial(NUMBER, null, AT, { technology: 'manual' })
      patch()
    }
    const { reasons } = gate.canDial(NUMBER, null, AT, { technology: 'manual' })
    expect(reasons.map(({ code }) => code)).toEqual(['company-policy'])
  })
})

describe('admit', () => {
  it('records the instant it decided for, however a clock goes on', () => {
    let reads = 0
    const now = { toMillis: () => (reads++ === 0 ? AT : 0) }
    const gate = gateOver(config(), rulebook, true)
    const call = { technology: 'manual' } as const
    expect(gate.admit(NUMBER, null, now as never, call).decision.allowed).toBe(true)
    expect(gate.canDial(NUMBER, null, AT + 1000, call).reasons.map(({ code }) => code)).toEqual(['company-policy'])
  })

  it('is not misled by a consent that asks the gate', () => {
    const store = memoryAttempts()
    const gate = gateOver({ ...config(), attempts: store }, rulebook, true)
    const asks = Object.defineProperty({ ...WRITTEN }, 'level', {
      enumerable: true,
      get: () => {
        gate.canDial('+15155550144', null, AT, { seller: 'beta', technology: 'manual', recipient: { id: 'b' } })
        return 'written'
      },
    })
    const { attempt } = gate.admit(NUMBER, asks, AT, { ...CALL, recipient: { id: 'a', line: 'wireless' } })
    if (attempt === undefined) throw new Error('not admitted')
    expect(attempt.keys).toEqual([NUMBER, 'id:a'])
    expect(store.read('id:a', 0).attempts).toMatchObject([{ seller: 'acme', technology: 'prerecorded' }])
  })
})

/** Changes every text of an object and of what is in it, where it lets itself be changed. */
const scribble = (value: object): void => {
  for (const [name, field] of Object.entries(value)) {
    if (typeof field === 'object' && field !== null) scribble(field)
    else if (typeof field === 'string') Reflect.set(value, name, 'scribbled')
  }
}

it.each<[string, string, ConsentInput, Call]>([
  ['the law of one place', NUMBER, WRITTEN, CALL],
  ['several clocks', '+18505550123', null, { technology: 'manual' }],
  ['several clocks and records', '+18505550123', [WRITTEN, { type: 'inquiry', at: AT - DAY }], CALL],
  ["the company's own lists", '+15155550150', null, { technology: 'manual' }],
  ['a request to stop', NUMBER, [WRITTEN, { type: 'revocation', at: AT - DAY }], CALL],
  ['a region that is not called', '+13055550123', null, { technology: 'manual' }],
])('what is done to a decision is done to no other: %s', (_, number, consent, call) => {
  const made = (): GateConfig => ({
    ...config(),
    lists: [
      ...(config().lists ?? []),
      dncList({ registry: 'litigators', asOf: AT - DAY, numbers: ['+15155550150'] }),
      dncList({ registry: 'internal', asOf: AT - DAY, numbers: ['+15155550150'] }),
    ],
    policy: { ...config().policy, blockedRegions: ['US-FL'] },
  })
  const expected = JSON.stringify(gateOver(made(), rulebook, false).canDial(number, consent, AT, call))
  const gate = gateOver(made(), rulebook, true)
  for (let i = 0; i < 3; i++) {
    const decision = gate.canDial(number, consent, AT, call)
    expect(JSON.stringify(decision)).toBe(expected)
    scribble(decision)
  }
})

it('admit says what is wrong with a number, also where the store fails', () => {
  const attempts = memoryAttempts()
  const gates = [true, false].map((recalls) => gateOver({ attempts }, rulebook, recalls))
  attempts.read = () => {
    throw new Error('down')
  }
  const texts = gates.map((gate) => gate.admit('abc', null, AT).decision.reasons.map(({ code }) => code))
  expect(texts).toEqual([['number-invalid'], ['number-invalid']])
})

it('decisions share nothing that can be changed', () => {
  const gate = gateOver(config(), rulebook, true)
  const texts = [1, 2].map(() => {
    const decision = gate.canDial(NUMBER, WRITTEN, Date.parse('2026-10-20T03:00:00Z'), CALL)
    const text = JSON.stringify(decision)
    const shared: unknown[] = [decision.duties, decision.warnings, decision.exemptions, decision.recipient.places]
    for (const one of [...shared, ...decision.warnings, ...decision.reasons, ...decision.recipient.places]) {
      expect(Object.isFrozen(one)).toBe(true)
    }
    return text
  })
  expect(texts[0]).toBe(texts[1])
})

it('a person whose name is blank is nobody to a gate that knows the others', () => {
  for (const gate of both()) {
    const ask = (id: string) => gate.canDial(NUMBER, WRITTEN, AT, { ...CALL, recipient: { id } }).verdict
    expect(ask('p1')).toBe(gate.canDial(NUMBER, WRITTEN, AT, CALL).verdict)
    expect(ask(' ')).toBe('deny')
    expect(gate.canDial(NUMBER, WRITTEN, AT, { ...CALL, recipient: { id: ' ' } }).reasons).toMatchObject([
      { code: 'input-invalid', path: 'call.recipient.id' },
    ])
  }
})

it.each(
  FIELDS.filter(
    (name) => !['type', 'number', 'level', 'at', 'expiresAt', 'scope', 'proof', 'via', 'to'].includes(name),
  ),
)('a consent with `%s` is no better known to a gate that knows the others', (name) => {
  for (const gate of both()) {
    const ask = (consent: object) => gate.canDial(NUMBER, consent as never, AT, CALL).reasons.map(({ code }) => code)
    for (let i = 0; i < 3; i++) expect(ask(WRITTEN)).not.toContain('consent-invalid')
    const full = parseConsent({ ...WRITTEN, [name]: '2026-06-01T00:00:00Z' }).problems.length > 0
    expect(ask({ ...WRITTEN, [name]: '2026-06-01T00:00:00Z' }).includes('consent-invalid')).toBe(full)
  }
})
