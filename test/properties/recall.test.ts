import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Gate, gateOver } from '../../src/gate/gate.ts'
import {
  type Attempt,
  type Call,
  type ConsentInput,
  type ConsentRecord,
  dncList,
  type GateConfig,
  memoryAttempts,
  parseConsent,
  rulebook,
} from '../../src/index.ts'
import { recordsBefore } from './scenario.ts'

// A gate decides again what it decided before, in a shorter way. Whatever it is asked, in whatever order, the shorter
// way must give the decision of the full one, to the last letter.

const DAY = 86_400_000
const HOUR = 3_600_000
const ASKED = Date.parse('2026-10-20T16:00:00Z')
const AREA_CODES = [
  '305',
  '786',
  '518',
  '850',
  '215',
  '212',
  '512',
  '606',
  '423',
  '800',
  '504',
  '801',
  '907',
  '303',
  '307',
  '405',
  '416',
  '242',
  '876',
]

const numbers = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(fc.constantFrom(...AREA_CODES), fc.integer({ min: 100, max: 105 }))
      .map(([area, line]) => `+1${area}5550${line}`),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '+13055551212',
      '+13059760100',
      '+13059110100',
      '+13051550100',
      '+11055550100',
      '+19995550100',
      '+442079460100',
      '(305) 555-0100',
      '+1305555010x',
    ),
  },
)

/** Minutes and hours apart, so that what was decided holds at times and at times does not; and far off. */
const instants = fc.oneof(
  fc.nat(90_000).map((ms) => ASKED + ms),
  fc.integer({ min: -20, max: 20 }).map((quarter) => ASKED + quarter * (HOUR / 4)),
  fc
    .tuple(fc.integer({ min: -2, max: 45 }), fc.nat(23), fc.constantFrom(-1, 0, 1, 1000, 59_999))
    .map(([day, hour, ms]) => Math.floor(ASKED / DAY) * DAY + day * DAY + hour * HOUR + ms),
  fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2027-12-31') }),
)

const scope = fc.constantFrom(
  undefined,
  { sellers: ['acme'] },
  { sellers: ['beta', 'acme'], technologies: ['autodialed'] },
  { purposes: ['telemarketing'], technologies: ['text', 'autodialed'] },
  { sellers: ['beta'] },
)
const plainRecord = fc
  .record({
    level: fc.constantFrom('written', 'express'),
    at: fc.constantFrom('2026-09-01T12:00:00Z', ASKED - 900 * DAY, new Date(ASKED - DAY), ASKED + DAY),
    expiresAt: fc.constantFrom(
      undefined,
      ASKED + 30 * DAY,
      '2026-10-24T00:00:00-04:00',
      ASKED - 90 * DAY,
      ASKED + 30_001,
    ),
    scope,
    number: fc.constantFrom(undefined, undefined, undefined, '+13055550100', '305 555 0100'),
    proof: fc.constantFrom(undefined, undefined, { id: 'a', ip: '192.0.2.1' }, { id: 1 }),
    junk: fc.constantFrom(undefined, undefined, undefined, 'x'),
    until: fc.constantFrom(undefined, undefined, undefined, undefined, 'x'),
  })
  .map((fields) => ({ type: 'consent', ...fields }) as unknown as ConsentRecord)

const stopRecord = fc
  .record({
    type: fc.constantFrom('revocation', 'do-not-call'),
    at: fc.constantFrom('2026-10-01T08:00:00.250Z', '2026-09-01T12:00:00Z', ASKED - 901 * DAY, ASKED + 30_001, ASKED),
    scope,
    number: fc.constantFrom(undefined, undefined, undefined, '+13055550100', '305 555 0100'),
    via: fc.constantFrom(undefined, undefined, 'sms', 1),
    junk: fc.constantFrom(undefined, undefined, undefined, 'x'),
    level: fc.constantFrom(undefined, undefined, undefined, 'written'),
  })
  .map((fields) => fields as unknown as ConsentRecord)
/** A person who asked to stop, before or after a consent or without one. */
const stopped = fc
  .tuple(fc.array(plainRecord, { maxLength: 1 }), stopRecord, fc.array(plainRecord, { maxLength: 1 }))
  .map(([before, stop, after]) => [...before, stop, ...(before.length > 0 ? [] : after)])
/** What most who asked to stop have: a consent, and the request. */
const plainlyStopped = fc
  .record({
    level: fc.constantFrom('written', 'express'),
    at: fc.constantFrom(ASKED - 900 * DAY, ASKED - DAY),
    type: fc.constantFrom('revocation', 'do-not-call'),
    stoppedAt: fc.constantFrom(ASKED - DAY, ASKED - HOUR + 1, ASKED + 30_001, ASKED + DAY),
    scope: fc.constantFrom({}, {}, { scope: { sellers: ['acme'] } }),
  })
  .map(({ level, at, type, stoppedAt, scope }) => [
    { type: 'consent', level, at },
    { type, at: stoppedAt, ...scope } as ConsentRecord,
  ]) as fc.Arbitrary<ConsentRecord[]>

const consents: fc.Arbitrary<ConsentInput> = fc.oneof(
  plainlyStopped,
  plainlyStopped.map((records) => parseConsent(records)),
  stopped,
  stopRecord,
  stopped.map((records) => parseConsent(records)),
  fc.constantFrom(null, [], undefined as never),
  plainRecord,
  plainRecord.map((record) => [record]),
  plainRecord.map((record) => parseConsent([record])),
  recordsBefore(ASKED),
  recordsBefore(ASKED).map((records) => parseConsent(records)),
)

const optional = <T>(...values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values)
const calls: fc.Arbitrary<Call | undefined> = fc.oneof(
  {
    weight: 8,
    // Those that are frozen are known again by themselves.
    arbitrary: fc.constantFrom<Call | undefined>(
      undefined,
      { seller: 'acme' },
      { seller: 'acme', technology: 'manual' },
      { seller: 'acme', subject: 'solar', technology: 'autodialed' },
      { seller: 'acme', recipient: { region: 'US-FL', id: '7' } },
      { seller: 'acme', recipient: { region: 'US-FL', id: '8' } },
      { seller: 'acme', recipient: { region: 'US-FL', id: '' } },
      { seller: 'acme', recipient: { region: 'US-FL', id: 7 as never } },
      { purpose: 'debt-collection', technology: 'manual', debt: 'd1' },
      { seller: 'acme', purpose: 'informational', technology: 'text', recipient: { kind: 'business' } },
      ...['US-FL', 'US-TX', 'US-PA', 'US-CA', 'US-GA', 'US-AK'].map((region, i) =>
        Object.freeze({ seller: 'acme', recipient: Object.freeze({ region, ...(i % 2 ? { id: '7' } : {}) }) }),
      ),
    ),
  },
  {
    weight: 3,
    arbitrary: fc
      .record({
        purpose: optional('telemarketing', 'debt-collection', 'charity', 'political', 'emergency'),
        technology: optional('manual', 'prerecorded', 'text'),
        seller: optional('acme', 'beta', ''),
        callerId: optional('+13055550199', '+13059999999', 'x'),
        caller: optional({ kind: 'nonprofit' }, { kind: 'debt-collector' }, { id: 'x' }),
        recipient: optional(
          { region: 'US-FL' },
          { region: 'US-CA', postalCode: '90001' },
          { latitude: 30.4, longitude: -87.2 },
          { zone: 'America/Chicago', line: 'landline' },
          { reassigned: { checkedAt: '2026-10-01T00:00:00Z', result: 'no' } },
          { region: 'US-XX' },
          { reassigned: undefined, kind: 'business' },
        ),
        unknown: optional('x'),
        attempts: optional([], [{ at: ASKED - HOUR }] as Attempt[]),
      })
      .map((call) => Object.fromEntries(Object.entries(call).filter(([, value]) => value !== undefined)) as Call),
  },
)

const history = [
  ...AREA_CODES.flatMap((area) =>
    [0, 1, 2, 3].map((n) => ({ id: `${n}`, at: ASKED - (n + 1) * 5 * HOUR, number: `+1${area}5550101` })),
  ),
  ...AREA_CODES.map((area) => ({
    id: 'c',
    at: ASKED - 2 * DAY,
    number: `+1${area}5550102`,
    seller: 'beta',
    outcome: 'conversation' as const,
  })),
  { id: 'p', at: ASKED - HOUR, number: '+13055550103', key: 'id:7' },
]

const listed = (line: number): readonly string[] => AREA_CODES.map((area) => `+1${area}5550${line}`)
const config = (): GateConfig => ({
  lists: [
    dncList({ registry: 'us-national', asOf: ASKED - 5 * DAY, numbers: listed(103) }),
    dncList({ registry: 'us-fl', asOf: ASKED - 27 * DAY, numbers: [...listed(103), ...listed(104)] }),
    dncList({ registry: 'us-tx', asOf: ASKED - 40 * DAY, covers: ['512', '214'], numbers: listed(104) }),
    dncList({ registry: 'internal', seller: 'beta', asOf: ASKED, numbers: listed(100) }),
    dncList({
      registry: 'litigators',
      asOf: ASKED,
      numbers: listed(105).map((number, i) => (i % 3 === 0 ? { number, expiresAt: ASKED + DAY } : number)),
    }),
  ],
  attempts: memoryAttempts(history),
  emergencies: { asOf: ASKED - DAY, active: [] },
  policy: { caps: [{ max: 4, per: 'calendar-week', counts: 'attempts', scope: 'person' }] },
})

const configs: Readonly<Record<string, () => GateConfig>> = {
  'everything on': config,
  'no history, few lists': () => ({ lists: config().lists?.slice(0, 1) ?? [] }),
  'defaults and policy': () => ({
    ...config(),
    defaults: { seller: 'acme', technology: 'manual', recipient: { line: 'wireless' } },
    policy: { hours: { 'mon-fri': ['09:00', '17:30'] }, closed: { weekdays: ['wed'] }, blockedRegions: ['US-LA'] },
  }),
  'copies of parts of lists': () => ({
    ...config(),
    lists: [
      dncList({ registry: 'us-national', asOf: ASKED - DAY, covers: ['305', '212', '512'], numbers: ['+13055550103'] }),
      dncList({ registry: 'us-national', asOf: ASKED - 33 * DAY, covers: ['786', '305', '518'], numbers: [] }),
      dncList({ registry: 'us-tx', asOf: ASKED - DAY, covers: ['214'], numbers: ['+12145550100'] }),
      dncList({ registry: 'internal', seller: 'acme', covers: ['305'], asOf: ASKED, numbers: [] }),
    ],
  }),
  'the number alone trusted': () => ({ ...config(), policy: { locate: 'number' } }),
}

describe.each(Object.entries(configs))('recalled decisions, %s', (_, made) => {
  const request = fc.record({ number: numbers, consent: consents, now: instants, call: calls })
  const text = (gate: Gate, { number, consent, now, call }: typeof request extends fc.Arbitrary<infer R> ? R : never) =>
    JSON.stringify(gate.canDial(number, consent, now, call))

  it('are those of the full decision', () => {
    fc.assert(
      fc.property(fc.array(request, { minLength: 20, maxLength: 60 }), (requests) => {
        const recalling = gateOver(made(), rulebook, true)
        const full = gateOver(made(), rulebook, false)
        for (const one of requests) expect(text(recalling, one)).toBe(text(full, one))
      }),
      { numRuns: 30 },
    )
  })

  it('follow a history that grows', () => {
    const step = fc.record({ request, admits: fc.boolean() })
    fc.assert(
      fc.property(fc.array(step, { minLength: 20, maxLength: 60 }), (steps) => {
        const recalling = gateOver(made(), rulebook, true)
        const full = gateOver(made(), rulebook, false)
        for (const { request: one, admits } of steps) {
          if (!admits) expect(text(recalling, one)).toBe(text(full, one))
          else {
            const { number, consent, now, call } = one
            const answers = [recalling, full].map((gate) => JSON.stringify(gate.admit(number, consent, now, call)))
            expect(answers[0]).toBe(answers[1])
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})
