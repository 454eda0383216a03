import { describe, expect, it } from 'vitest'
import {
  rulebook as builtIn,
  createGate,
  type Decision,
  defineRule,
  dncList,
  extendRulebook,
  loadRulebook,
  memoryAttempts,
  type Rulebook,
  type RuleDefinition,
  type RuleVersionInput,
} from '../../src/index.ts'
import { NUMBER, rule, ruritania, version } from '../ruritania.ts'

// A rulebook that knows one state and no other country, whatever the built-in one comes to know.
const rulebook = loadRulebook(builtIn.files.filter(({ jurisdiction }) => ['US', 'US-FL', 'ZZ'].includes(jurisdiction)))
const [NOON, LONDON] = ['2026-07-06T17:00:00Z', '+442079460123'] as const
const lists = rulebook.registries().map((registry) => dncList({ registry, asOf: NOON, numbers: [] }))
const own = (jurisdiction: string, id = 'own.conduct'): RuleDefinition =>
  defineRule({ id, jurisdiction, kind: 'conduct', title: 'ours', versions: [version<'conduct'>({ must: ['smile'] })] })
const decide = (book: Rulebook, number = NUMBER, call = {}): Decision =>
  createGate({ rulebook: book, lists, attempts: memoryAttempts() }).canDial(number, null, NOON, {
    technology: 'manual',
    ...call,
  })
const warnings = ({ warnings: all }: Decision): readonly string[] => all.map(({ code }) => code)
const rules = (decision: Decision): readonly string[] => decision.reasons.map((reason) => reason.rule)

describe('a rule of one’s own', () => {
  const ban = defineRule({
    id: 'own.iowa-mondays',
    jurisdiction: 'US-IA',
    kind: 'prohibited-days',
    title: 'no Mondays',
    versions: [
      version<'prohibited-days'>(
        { days: ['mon'], holidays: [] },
        { citation: 'handbook § 3', verified: { on: '2026-01-01', from: 'primary' } },
      ),
    ],
  })
  it('denies where it holds, beside what was there', () => {
    const extended = extendRulebook(rulebook, [ban])
    expect(rules(decide(extended))).toEqual([...rules(decide(rulebook)), 'own.iowa-mondays'])
    expect(rules(decide(extended, '+13055550123'))).toEqual(rules(decide(rulebook, '+13055550123')))
    expect(decide(extended).reasons.at(-1)).toMatchObject({
      jurisdiction: 'US-IA',
      citation: { text: 'handbook § 3' },
      verified: 'primary',
    })
  })

  it('changes the id of the rulebook, and leaves the one it extends alone', () => {
    const before = [rulebook.id, rulebook.files.length]
    const extended = extendRulebook(rulebook, [ban])
    expect(extended.id).not.toBe(rulebook.id)
    expect(extended.on('2026-07-06').map(({ id }) => id)).toContain('own.iowa-mondays')
    expect([rulebook.id, rulebook.files.length]).toEqual(before)
  })

  it('may be lifted by another of one’s own', () => {
    const lifter = defineRule({
      id: 'own.donors',
      jurisdiction: 'US',
      kind: 'relationship',
      title: 'donors',
      versions: [version<'relationship'>({ transaction: null, inquiry: null, ongoing: ['donor'] })],
    })
    const lifted = defineRule({
      ...ban,
      kind: 'prohibited-days',
      versions: [version<'prohibited-days'>({ days: ['mon'], holidays: [] }, { liftedBy: ['own.donors'] })],
    })
    const gate = createGate({ rulebook: extendRulebook(ruritania([]), [lifter, lifted]), attempts: memoryAttempts() })
    expect(gate.canDial(NUMBER, null, NOON).allowed).toBe(false)
    const donor = { type: 'relationship', kind: 'donor', from: '2026-01-01T00:00:00Z' } as const
    expect(gate.canDial(NUMBER, donor, NOON).exemptions).toMatchObject([{ rule: 'own.iowa-mondays', by: 'own.donors' }])
  })
})

describe('nothing is loosened by an extension', () => {
  it('not by a rule of the same id', () => {
    for (const id of ['us.fcc-calling-hours', 'own.conduct']) {
      const definitions = [own('US', id), own('US-FL', id)]
      expect(() => extendRulebook(rulebook, definitions)).toThrow(
        expect.objectContaining({ code: 'rulebook-duplicate', path: id }),
      )
    }
  })

  it('not by a lifter, for built-in rules name what lifts them', () => {
    const everyone = defineRule({
      id: 'own.everyone',
      jurisdiction: 'US',
      kind: 'status',
      title: 'everyone',
      versions: [version<'status'>({})],
    })
    const texts = { technology: 'text' }
    expect(rules(decide(extendRulebook(rulebook, [everyone]), NUMBER, texts))).toEqual(
      rules(decide(rulebook, NUMBER, texts)),
    )
    expect(rules(decide(rulebook, NUMBER, texts)).length).toBeGreaterThan(0)
  })

  it('not by a first rule of a country, which stays under the generic policy', () => {
    const extended = extendRulebook(rulebook, [own('GB')])
    const decision = decide(extended, LONDON)
    expect(rules(decision)).toEqual(rules(decide(rulebook, LONDON)))
    expect(rules(decision)).toContain('zz.consent')
    expect(warnings(decision)).toContain('generic-policy')
    expect(decision.duties.map((duty) => duty.rule)).toEqual(['own.conduct'])
    // Nor by a second extension, which knows what the first one added.
    expect(rules(decide(extendRulebook(extended, [own('GB', 'own.more')]), LONDON))).toContain('zz.consent')
  })

  it('nor once its files went through JSON', () => {
    const extended = extendRulebook(rulebook, [own('GB')])
    const again = loadRulebook(JSON.parse(JSON.stringify(extended.files)))
    expect(again.id).toBe(extended.id)
    expect(rules(decide(again, LONDON))).toContain('zz.consent')
    const twice = extendRulebook({ ...extended }, [own('GB', 'own.more')])
    expect(rules(decide(twice, LONDON))).toContain('zz.consent')
  })

  it('not by a first rule of a state, which is still not covered', () => {
    const extended = extendRulebook(rulebook, [own('US-IA')])
    expect(warnings(decide(rulebook))).toContain('region-not-covered')
    expect(warnings(decide(extended))).toContain('region-not-covered')
    expect(warnings(decide(extendRulebook(extended, [own('US-IA', 'own.more')])))).toContain('region-not-covered')
    expect(warnings(decide(extendRulebook(rulebook, [own('US-FL')]), '+13055550123'))).not.toContain(
      'region-not-covered',
    )
  })

  it('not by a rule of the generic policy, which gains it', () => {
    const decision = decide(extendRulebook(rulebook, [own('ZZ')]), LONDON)
    expect(rules(decision)).toContain('zz.consent')
    expect(decision.duties).toMatchObject([{ rule: 'own.conduct', verified: 'own' }])
  })

  it('nor does a region bring the law of its country with it', () => {
    const decision = decide(extendRulebook(rulebook, [own('GB-ENG')]), LONDON)
    expect(rules(decision)).toContain('zz.consent')
  })
})

describe('versions with an end of their own', () => {
  type Span = readonly [from: string | null, to?: string | null]
  const dated = (...spans: readonly Span[]) => {
    const [first, ...more] = spans.map(
      ([from, to]): RuleVersionInput<'conduct'> => ({
        ...version<'conduct'>({ must: [`from ${from}`] }, { from }),
        ...(to === undefined ? {} : { to }),
      }),
    )
    if (first === undefined) throw new Error('no version')
    return defineRule({
      id: 'own.dated',
      jurisdiction: 'US',
      kind: 'conduct',
      title: 'ours',
      versions: [first, ...more],
    })
  }
  const days = (definition: RuleDefinition) =>
    definition.versions.map(({ from, params }) => `${from}${params === null ? ' repealed' : ''}`)

  it.each<[string, readonly Span[], readonly string[]]>([
    ['no ends', [[null], ['2026-01-01']], ['null', '2026-01-01']],
    ['an end that meets the next', [[null, '2026-01-01'], ['2026-01-01']], ['null', '2026-01-01']],
    ['a gap', [['2025-01-01', '2025-06-01'], ['2026-01-01']], ['2025-01-01', '2025-06-01 repealed', '2026-01-01']],
    ['an end without a successor', [[null, '2026-01-01']], ['null', '2026-01-01 repealed']],
    ['an end that is open', [['2025-01-01', null]], ['2025-01-01']],
  ])('%s', (_, spans, expected) => {
    const definition = dated(...spans)
    expect(days(definition)).toEqual(expected)
    for (const one of definition.versions) expect(one).not.toHaveProperty('to')
  })

  it('are law from the first day to the day before the end', () => {
    const extended = extendRulebook(ruritania([]), [dated(['2025-01-01', '2025-06-01'], ['2026-01-01'])])
    const isLaw = (date: string): boolean => extended.on(date).length > 0
    expect(['2024-12-31', '2025-01-01', '2025-05-31', '2025-06-01', '2025-12-31', '2026-01-01'].map(isLaw)).toEqual([
      false,
      true,
      true,
      false,
      false,
      true,
    ])
  })
})

it('rules of one jurisdiction are asked in the order of their ids, whoever wrote them', () => {
  const denyBy = (id: string) =>
    defineRule({
      id,
      jurisdiction: 'US',
      kind: 'consent',
      title: id,
      versions: [version<'consent'>({ required: 'express', elements: [] })],
    })
  const base = ruritania([rule('consent', { required: 'express', elements: [] }, { id: 'm.middle' })])
  const gate = createGate({ rulebook: extendRulebook(base, [denyBy('z.last'), denyBy('a.first')]) })
  expect(rules(gate.canDial(NUMBER, null, NOON))).toEqual(['a.first', 'm.middle', 'z.last'])
})
