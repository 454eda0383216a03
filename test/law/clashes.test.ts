import { describe, expect, it } from 'vitest'
import { defineRule, extendRulebook, loadRulebook, PredialError, rulebook } from '../../src/index.ts'
import { version } from '../ruritania.ts'
import { closing, type Span } from './files.ts'

const problemOf = (run: () => unknown): readonly [string, string] => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(PredialError)
    const { code, path } = error as PredialError
    return [code, path]
  }
  throw new Error('it was accepted')
}
describe('versions and ids that clash', () => {
  it.each<[string, readonly Span[]]>([
    [
      'of one day',
      [
        ['2026-01-01', '17:00'],
        ['2026-01-01', '18:00'],
      ],
    ],
    [
      'of the wrong order',
      [
        ['2026-01-01', '17:00'],
        ['2025-01-01', '18:00'],
      ],
    ],
    [
      'of no beginning, late',
      [
        ['2026-01-01', '17:00'],
        [null, '18:00'],
      ],
    ],
    [
      'of no beginning, twice',
      [
        [null, '17:00'],
        [null, '18:00'],
      ],
    ],
  ])('%s', (_, spans) => {
    const files = [{ jurisdiction: 'US', name: 'Ruritania', rules: [closing(...spans)] }]
    expect(problemOf(() => loadRulebook(files))).toEqual(['rulebook-overlap', 'ru.hours.versions[1].from'])
  })

  it('in one file, in two files, and of two files', () => {
    const hours = closing([null, '17:00'])
    const us = { jurisdiction: 'US', name: 'Ruritania', rules: [hours] }
    const fl = { ...us, jurisdiction: 'US-FL', within: 'US' }
    expect(problemOf(() => loadRulebook([{ ...us, rules: [hours, hours] }]))).toEqual([
      'rulebook-duplicate',
      'ru.hours',
    ])
    expect(problemOf(() => loadRulebook([us, fl]))).toEqual(['rulebook-duplicate', 'ru.hours'])
    expect(problemOf(() => loadRulebook([us, { ...us, rules: [] }]))).toEqual(['rulebook-duplicate', 'US'])
  })
})

describe('defineRule and extendRulebook', () => {
  const good = {
    id: 'own.hours',
    jurisdiction: 'US',
    kind: 'conduct' as const,
    title: 'ours',
    versions: [version<'conduct'>({ must: [] })] as const,
  }
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'rule'],
    ['an empty object', {}, 'rule.id'],
    ['no versions', { ...good, versions: undefined }, 'own.hours.versions'],
    ['no title', { ...good, title: undefined }, 'own.hours.title'],
    ['no jurisdiction', { ...good, jurisdiction: undefined }, 'own.hours.jurisdiction'],
    ['a jurisdiction by name', { ...good, jurisdiction: 'Florida' }, 'own.hours.jurisdiction'],
    [
      'an end no month has',
      { ...good, versions: [{ ...good.versions[0], to: '2026-02-30' }] },
      'own.hours.versions[0].to',
    ],
  ])('%s', (_, input, path) => {
    expect(problemOf(() => defineRule(input as never))).toEqual(['rulebook-invalid', path])
  })

  it('counts versions as they were written, though an end becomes a repeal', () => {
    const versions = [
      { ...good.versions[0], from: '2025-01-01', to: '2025-02-01' },
      { ...good.versions[0], from: '2025-03-01', to: '2025-04-01' },
      { ...good.versions[0], from: '2025-05-01', citation: '' },
    ] as never
    expect(problemOf(() => defineRule({ ...good, versions }))).toEqual([
      'rulebook-invalid',
      'own.hours.versions[2].citation',
    ])
  })

  it.each<[string, object, string]>([
    ['ends before it starts', { from: '2025-02-01', to: '2025-01-01' }, 'own.hours.versions[0].to'],
    ['ends on the day it starts', { from: '2025-02-01', to: '2025-02-01' }, 'own.hours.versions[0].to'],
    ['ends after the next one starts', { from: '2025-02-01', to: '2026-01-02' }, 'own.hours.versions[0].to'],
  ])('an overlap: %s', (_, span, path) => {
    const versions = [
      { ...good.versions[0], ...span },
      { ...good.versions[0], from: '2026-01-01' },
    ] as never
    expect(problemOf(() => defineRule({ ...good, versions }))).toEqual(['rulebook-overlap', path])
  })

  it.each([undefined, null, {}, 'rules'])('%s is no list of rules', (definitions) => {
    expect(problemOf(() => extendRulebook(rulebook, definitions as never))).toEqual(['rulebook-invalid', 'definitions'])
  })

  it('find bad parameters', () => {
    const hours = {
      ...good,
      kind: 'calling-hours',
      versions: [version<'calling-hours'>({ windows: { mon: ['17:00', '09:00'] } })],
    } as const
    const problem = ['rulebook-invalid', 'own.hours.versions[0].params']
    expect(problemOf(() => defineRule(hours))).toEqual(problem)
    expect(problemOf(() => extendRulebook(rulebook, [hours as never]))).toEqual(problem)
    expect(problemOf(() => extendRulebook(rulebook, [{ ...hours, jurisdiction: undefined } as never]))).toEqual([
      'rulebook-invalid',
      'own.hours.jurisdiction',
    ])
  })
})
