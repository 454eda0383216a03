import fc from 'fast-check'
import {
  type Attempt,
  type Call,
  type ConsentRecord,
  createGate,
  type DncList,
  dncList,
  type Gate,
  memoryAttempts,
  type Purpose,
  rulebook,
  type Technology,
} from '../../src/index.ts'

const DAY = 86_400_000
const FROM = Date.parse('2026-01-05T00:00:00Z')

/** Area codes of every state with a file, of states without one, and of both kinds of split. */
const AREA_CODES = [
  '305',
  '850',
  '215',
  '401',
  '214',
  '915',
  '801',
  '504',
  '212',
  '207',
  '602',
  '928',
  '503',
  '541',
  '515',
  '312',
  '907',
  '808',
  '303',
  '307',
  '405',
]

export const numbers: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...AREA_CODES), fc.integer({ min: 100, max: 199 }))
  .map(([areaCode, line]) => `+1${areaCode}5550${line}`)

/** Instants over a year, to the second, with a leaning to the edges of hours. */
export const instants: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 330 * 86_400 }).map((second) => FROM + second * 1000),
  fc
    .tuple(fc.integer({ min: 0, max: 330 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: -2, max: 2 }))
    .map(([day, hour, second]) => FROM + day * DAY + hour * 3_600_000 + second * 1000),
)

const purposes: readonly Purpose[] = [
  'telemarketing',
  'informational',
  'debt-collection',
  'charity',
  'political',
  'survey',
  'healthcare',
  'emergency',
]
const technologies: readonly Technology[] = ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice', 'text']
const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.constantFrom(undefined, ...values)
const defined = <T extends object>(value: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as never

const ago = (max: number): fc.Arbitrary<number> => fc.integer({ min: -20, max }).map((days) => days * DAY)

export const attemptsBefore = (now: number): fc.Arbitrary<readonly Attempt[]> =>
  fc.array(
    fc
      .record({
        back: fc.integer({ min: 0, max: 10 * 24 * 60 }),
        outcome: optional(['no-answer', 'busy', 'voicemail', 'conversation', 'failed'] as const),
        debt: optional(['d1', 'd2']),
        technology: optional(technologies),
      })
      .map(({ back, ...rest }) => ({ at: now - back * 60_000, ...defined(rest) }) as Attempt),
    { maxLength: 5 },
  )

const scopes = fc
  .record({
    sellers: optional([['acme'], ['beta'], ['acme', 'beta']]),
    purposes: optional([['telemarketing'], ['debt-collection', 'informational']] as Purpose[][]),
    technologies: optional([['text'], ['prerecorded', 'atds', 'autodialed']] as Technology[][]),
  })
  .map(defined)

export const recordsBefore = (now: number): fc.Arbitrary<ConsentRecord[]> => {
  const at = ago(700).map((back) => now - back)
  const record = fc.oneof(
    fc.record({
      type: fc.constant('consent' as const),
      level: fc.constantFrom('express' as const, 'written' as const),
      at,
      scope: scopes,
    }),
    fc
      .record({
        type: fc.constant('consent' as const),
        level: fc.constant('written' as const),
        at,
        lasts: fc.integer({ min: 1, max: 900 }),
      })
      .map(({ lasts, ...rest }) => ({ ...rest, expiresAt: rest.at + lasts * DAY })),
    fc.record({ type: fc.constant('revocation' as const), at, scope: scopes }),
    fc.record({ type: fc.constant('do-not-call' as const), at, scope: scopes }),
    fc.record({ type: fc.constantFrom('transaction' as const, 'inquiry' as const), at }),
    fc.record({ type: fc.constant('refusal' as const), at }),
    fc
      .record({
        type: fc.constant('relationship' as const),
        kind: fc.constantFrom('personal' as const, 'donor' as const, 'subscriber' as const),
        at,
        lasts: optional([1, 30, 400]),
      })
      .map(({ at: from, lasts, ...rest }) => ({
        ...rest,
        from,
        ...(lasts === undefined ? {} : { to: from + lasts * DAY }),
      })),
    fc.record({
      type: fc.constant('hours' as const),
      at,
      allow: fc.constantFrom({ 'mon-sun': ['20:30', '22:00'] as const }, { sun: ['10:00', '12:00'] as const }),
    }),
    fc.record({ type: fc.constant('represented' as const), at }),
  )
  return fc.array(record, { maxLength: 4 }) as fc.Arbitrary<ConsentRecord[]>
}

/** One call with everything that bears on it. */
export interface Scenario {
  readonly number: string
  readonly now: number
  readonly consent: ConsentRecord[]
  readonly call: Call
  readonly listed: readonly string[]
  readonly missing: readonly string[]
  readonly listAge: number
  readonly emergency: boolean
}

const REGISTRIES = rulebook.registries()

export const scenarios: fc.Arbitrary<Scenario> = fc.tuple(numbers, instants).chain(([number, now]) =>
  fc
    .record({
      consent: recordsBefore(now),
      attempts: attemptsBefore(now),
      call: fc.record({
        purpose: fc.constantFrom(...purposes, 'telemarketing' as const, 'telemarketing' as const),
        technology: fc.constantFrom(...technologies, 'autodialed' as const, 'manual' as const),
        seller: optional(['acme']),
        debt: optional(['d1']),
      }),
      recipient: fc.record({
        kind: optional(['consumer', 'business'] as const),
        line: optional(['wireless', 'landline', 'voip'] as const),
        region: optional(['US-FL', 'US-PA', 'US-TX', 'US-IA']),
      }),
      listed: fc.subarray([...REGISTRIES], { maxLength: 1 }),
      missing: fc.subarray([...REGISTRIES], { maxLength: 1 }),
      listAge: fc.constantFrom(0, 1, 10, 29, 30, 31, 32),
      emergency: fc.boolean(),
    })
    .map(({ attempts, recipient, call, ...rest }) => ({
      number,
      now,
      ...rest,
      call: { ...defined(call), recipient: defined(recipient), attempts } as Call,
    })),
)

/** The lists of a scenario: every registry, except those it leaves out. */
export const listsOf = ({ number, now, listed, missing, listAge }: Scenario): readonly DncList[] =>
  REGISTRIES.filter((registry) => !missing.includes(registry)).map((registry) =>
    dncList({ registry, asOf: now - listAge * DAY, numbers: listed.includes(registry) ? [number] : [] }),
  )

export const gateFor = (scenario: Scenario): Gate =>
  createGate({
    lists: listsOf(scenario),
    attempts: memoryAttempts(),
    emergencies: { asOf: scenario.now - DAY, active: scenario.emergency ? ['US-NY'] : [] },
  })

export const decideScenario = (scenario: Scenario, now: number = scenario.now): ReturnType<Gate['canDial']> =>
  gateFor(scenario).canDial(scenario.number, scenario.consent, now, scenario.call)
