import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadRulebook, type Rulebook, rulebook } from '../../src/index.ts'
import { rule, ruritania, version } from '../ruritania.ts'
import { closing } from './files.ts'

const idsOn = (book: Rulebook, date: string): readonly string[] => book.on(date).map(({ id }) => id)
const law = ruritania([
  closing([null, '17:00'], ['2026-03-01', '18:00'], ['2026-06-01', null], ['2026-09-01', '19:00']),
  rule('note', { says: 'since 2027', status: 'pending' }, { id: 'ru.note', from: '2027-01-01' }),
])

describe('rulebook.on', () => {
  it.each([
    ['2000-01-01', ['ru.hours']],
    ['2026-02-28', ['ru.hours']],
    ['2026-03-01', ['ru.hours']],
    ['2026-05-31', ['ru.hours']],
    ['2026-06-01', []],
    ['2026-08-31', []],
    ['2026-09-01', ['ru.hours']],
    ['2027-01-01', ['ru.hours', 'ru.note']],
  ])('%s', (date, ids) => {
    expect(idsOn(law, date)).toEqual(ids)
  })

  it('gives the version of the day', () => {
    const closes = (date: string) => law.on(date)[0]?.version.params
    expect(closes('2026-02-28')).toEqual({ windows: { 'mon-sun': ['09:00', '17:00'] } })
    expect(closes('2026-03-01')).toEqual({ windows: { 'mon-sun': ['09:00', '18:00'] } })
    expect(law.on('2026-03-01')[0]).toMatchObject({
      id: 'ru.hours',
      jurisdiction: 'US',
      kind: 'calling-hours',
      title: 'hours',
    })
  })

  it.each(['2026-02-30', '2026-2-3', 'today', '', '2026-03-01T00:00:00Z', undefined as never])(
    '%s is no date',
    (date) => {
      for (const [ask, path] of [
        [() => law.on(date), 'date'],
        [() => law.diff(date, '2026-01-01'), 'a'],
        [() => law.diff('2026-01-01', date), 'b'],
      ] as const) {
        expect(ask).toThrow(expect.objectContaining({ name: 'PredialError', code: 'config-invalid', path }))
      }
    },
  )
})

describe('rulebook.diff', () => {
  const changes = (a: string, b: string) => law.diff(a, b).map(({ id, change, from }) => `${id} ${change} ${from}`)
  it.each([
    ['2026-02-28', '2026-03-01', ['ru.hours amended 2026-03-01']],
    ['2026-03-01', '2026-02-28', ['ru.hours amended null']],
    ['2026-03-01', '2026-05-31', []],
    ['2026-05-31', '2026-06-01', ['ru.hours removed 2026-06-01']],
    ['2026-06-01', '2026-05-31', ['ru.hours added 2026-03-01']],
    ['2026-08-31', '2026-06-01', []],
    ['2026-08-31', '2027-01-01', ['ru.hours added 2026-09-01', 'ru.note added 2027-01-01']],
    ['2027-01-01', '2026-08-31', ['ru.hours removed null', 'ru.note removed null']],
    ['2020-01-01', '2026-12-31', ['ru.hours amended 2026-09-01']],
  ])('%s to %s', (a, b, expected) => {
    expect(changes(a, b)).toEqual(expected)
  })

  it('of a law that ended twice gives the day it ended last', () => {
    const twice = ruritania([
      closing([null, '17:00'], ['2026-06-01', null], ['2026-09-01', '19:00'], ['2027-01-01', null]),
    ])
    expect(twice.diff('2026-01-01', '2027-02-01')).toMatchObject([{ change: 'removed', from: '2027-01-01' }])
  })

  it('shows both versions', () => {
    const [change] = law.diff('2026-05-31', '2026-09-01')
    expect(change).toMatchObject({
      jurisdiction: 'US',
      kind: 'calling-hours',
      before: { from: '2026-03-01' },
      after: { from: '2026-09-01' },
    })
    expect(law.diff('2026-05-31', '2026-06-01')[0]).toMatchObject({ after: null })
  })

  it('and what holds on both days make up the law of each', () => {
    const days = fc
      .integer({ min: 0, max: 4000 })
      .map((n) => new Date(Date.UTC(2019, 0, 1 + n)).toISOString().slice(0, 10))
    fc.assert(
      fc.property(days, days, (a, b) => {
        const [before, after] = [
          new Map(rulebook.on(a).map((one) => [one.id, one.version])),
          new Map(rulebook.on(b).map((one) => [one.id, one.version])),
        ]
        for (const { id, change, before: old, after: young } of rulebook.diff(a, b)) {
          expect([before.get(id) ?? null, after.get(id) ?? null]).toEqual([old, young])
          expect(change).toBe(old === null ? 'added' : young === null ? 'removed' : 'amended')
          before.delete(id)
          after.delete(id)
        }
        expect([...before]).toEqual([...after])
      }),
      { numRuns: 40 },
    )
  })
})

describe('rulebook.coverage and registries', () => {
  it('count rules by kind and by how well the latest version is established', () => {
    const book = loadRulebook([
      {
        jurisdiction: 'US',
        name: 'Ruritania',
        rules: [
          rule('conduct', { must: [] }, { id: 'ru.a' }),
          rule('conduct', { must: [] }, { id: 'ru.b', verified: { on: '2026-01-01', from: 'recalled' } }),
          rule(
            'note',
            { says: '', status: 'in-force' },
            { id: 'ru.c', verified: { on: '2026-01-01', from: 'conflicting' } },
          ),
          {
            id: 'ru.d',
            kind: 'note',
            title: 'd',
            versions: [
              version<'note'>({ says: '', status: 'pending' }),
              version<'note'>(
                { says: '', status: 'in-force' },
                { from: '2026-01-01', verified: { on: '2026-01-01', from: 'secondary' } },
              ),
            ],
          },
        ],
      },
    ])
    const none = { primary: 0, secondary: 0, recalled: 0, conflicting: 0 }
    expect(book.coverage()).toEqual([
      {
        jurisdiction: 'US',
        name: 'Ruritania',
        kind: 'conduct',
        rules: 2,
        verified: { ...none, primary: 1, recalled: 1 },
      },
      {
        jurisdiction: 'US',
        name: 'Ruritania',
        kind: 'note',
        rules: 2,
        verified: { ...none, conflicting: 1, secondary: 1 },
      },
    ])
  })

  it('of the built-in law speak of every file and kind', () => {
    const coverage = rulebook.coverage()
    const total = rulebook.files.reduce((sum, { rules }) => sum + rules.length, 0)
    expect(coverage.reduce((sum, { rules }) => sum + rules, 0)).toBe(total)
    expect(new Set(coverage.map(({ jurisdiction }) => jurisdiction)).size).toBe(rulebook.files.length)
    for (const { rules, verified } of coverage) expect(Object.values(verified).reduce((a, b) => a + b)).toBe(rules)
  })

  it('name every registry some version asks for, once and in order', () => {
    const asks = (id: string, registry: string) => rule('dnc-registry', { registry, maxAge: 'P31D' }, { id })
    const repealed = {
      ...asks('ru.d', 'us-old'),
      versions: [...asks('ru.d', 'us-old').versions, version<'dnc-registry'>(null, { from: '2020-01-01' })],
    }
    const book = ruritania([asks('ru.a', 'us-b'), asks('ru.b', 'us-a'), asks('ru.c', 'us-b'), repealed as never])
    expect(book.registries()).toEqual(['us-a', 'us-b', 'us-old'])
  })
})
