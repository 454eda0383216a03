import { describe, expect, it } from 'vitest'
import { createGate, extendRulebook, loadRulebook, memoryAttempts, PredialError, rulebook } from '../../src/index.ts'
import { NUMBER, rule, ruritania, version } from '../ruritania.ts'

// Other rulebooks write an end into each version; ours lasts until the next.
const [NOON, AFTER] = ['2026-05-31T17:00:00Z', '2026-06-01T17:00:00Z'] as const
const donor = { type: 'relationship', kind: 'donor', from: '2026-01-01T00:00:00Z' } as const
const ban = rule('consent', { required: 'written', elements: [] }, { id: 'ru.ban', liftedBy: ['ru.donors'] })
const donors = (more: object): object => ({
  id: 'ru.donors',
  kind: 'relationship',
  title: 'donors',
  versions: [version<'relationship'>({ transaction: null, inquiry: null, ongoing: ['donor'] }, more)],
})
const files = (rules: readonly object[]): Parameters<typeof loadRulebook>[0] =>
  [{ jurisdiction: 'US', name: 'Ruritania', rules }] as never
const problemOf = (run: () => unknown): readonly [string, string] => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(PredialError)
    return [(error as PredialError).code, (error as PredialError).path]
  }
  throw new Error('it was accepted')
}

describe('an end that a version names', () => {
  it.each([
    ['a loaded rulebook', (end: string) => loadRulebook(files([ban, donors({ to: end })]))],
    [
      'an extension that defineRule did not see',
      (end: string) =>
        extendRulebook(ruritania([]), [
          { ...donors({ to: end }), jurisdiction: 'US' } as never,
          { ...ban, jurisdiction: 'US' } as never,
        ]),
    ],
  ])('ends an exemption of %s', (_, made) => {
    const gate = createGate({ rulebook: made('2026-06-01'), attempts: memoryAttempts() })
    expect(gate.canDial(NUMBER, donor, NOON)).toMatchObject({ allowed: true, validUntil: '2026-06-01T05:00:00.000Z' })
    expect(gate.canDial(NUMBER, donor, AFTER).reasons).toMatchObject([{ rule: 'ru.ban' }])
  })

  const from = (day: string | null, to?: string): object =>
    version<'calling-hours'>({ windows: {} }, { from: day, ...(to && { to }) } as object)
  it.each<[string, readonly object[], readonly [string, string] | null]>([
    ['meets the next version', [from('2026-01-01', '2026-05-01'), from('2026-05-01')], null],
    ['leaves a gap, in which it is repealed', [from('2026-01-01', '2026-04-01'), from('2026-05-01')], null],
    [
      'overlaps the next',
      [from('2026-01-01', '2026-06-01'), from('2026-05-01')],
      ['rulebook-overlap', 'ru.hours.versions[0].to'],
    ],
    ['comes before its beginning', [from('2026-01-01', '2025-06-01')], ['rulebook-overlap', 'ru.hours.versions[0].to']],
    ['is no date', [from(null, 'May')], ['rulebook-invalid', 'ru.hours.versions[0].to']],
  ])('%s', (_, versions, problem) => {
    const hours = { id: 'ru.hours', kind: 'calling-hours', title: 'hours', versions }
    const loaded = (): unknown => loadRulebook(files([hours]))
    const extended = (): unknown => extendRulebook(ruritania([]), [{ ...hours, jurisdiction: 'US' } as never])
    for (const run of [loaded, extended]) {
      if (problem === null) expect(run).not.toThrow()
      else expect(problemOf(run)).toEqual(problem)
    }
  })
})

describe('a rulebook that was put together by hand', () => {
  it('is checked, and named by what it holds', () => {
    const [us] = ruritania([ban, donors({}) as never]).files
    const without = { ...rulebook, files: [{ ...us, rules: [] }] } as typeof rulebook
    const decision = createGate({ rulebook: without }).canDial(NUMBER, null, NOON)
    expect(decision.rulebook).toBe(loadRulebook(without.files).id)
    expect(decision.rulebook).not.toBe(rulebook.id)
    const twice = { ...rulebook, files: [us, us] } as typeof rulebook
    expect(problemOf(() => createGate({ rulebook: twice }))).toEqual(['rulebook-duplicate', 'US'])
    expect(problemOf(() => extendRulebook(twice, []))).toEqual(['rulebook-duplicate', 'US'])
  })

  it('is extended by definitions alone', () => {
    for (const definition of [null, 'x', 5]) {
      const extended = (): unknown => extendRulebook(rulebook, [{ ...ban, jurisdiction: 'US' }, definition] as never)
      expect(problemOf(extended)).toEqual(['rulebook-invalid', 'definitions[1]'])
    }
  })

  it('is refused without its methods', () => {
    const plain = JSON.parse(JSON.stringify(rulebook))
    expect(problemOf(() => createGate({ rulebook: plain }))).toEqual(['config-invalid', 'rulebook'])
    for (const base of [plain, null, undefined, 'rulebook.json']) {
      expect(problemOf(() => extendRulebook(base as never, []))).toEqual(['rulebook-invalid', 'base'])
    }
  })
})
