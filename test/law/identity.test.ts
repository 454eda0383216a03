import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGate, loadRulebook, rulebook } from '../../src/index.ts'
import { decideScenario, listsOf, scenarios } from '../properties/scenario.ts'
import { NUMBER, rule } from '../ruritania.ts'
import { fileWith } from './files.ts'

describe('the id of a rulebook', () => {
  it('is the version, the content and the legal time', () => {
    expect(rulebook.id).toMatch(/^\d+\.\d+\.\d+\+[0-9a-f]{16}\/tzdb-20\d\d[a-z]$/)
    expect(createGate().canDial(NUMBER, null, 0).rulebook).toBe(rulebook.id)
  })

  it('changes with the content, and not with the order of files', () => {
    const ids = [
      fileWith({}),
      fileWith({ title: 'hours of day' }),
      fileWith({}, { from: '2026-01-01' }),
      fileWith({}, { params: { windows: { 'mon-fri': ['09:00', '17:01'] } } }),
      fileWith({}, { citation: 'Act § 2' }),
      fileWith({}, { liftedBy: [], code: true }),
    ].map((files) => loadRulebook(files).id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(loadRulebook([...rulebook.files].reverse()).id).toBe(rulebook.id)
  })

  it('does not change with words that decide nothing', () => {
    const [file] = fileWith({}, { note: 'seen again' })
    if (file === undefined) throw new Error('no file')
    const remark = rule('note', { says: 'a bill is pending', status: 'pending' })
    const ids = [fileWith({}), [file], [{ ...file, rules: [...file.rules, remark] }]].map(
      (files) => loadRulebook(files).id,
    )
    expect(new Set(ids).size).toBe(1)
  })
})

describe('a rulebook that went through JSON', () => {
  const again = loadRulebook(JSON.parse(JSON.stringify(rulebook.files)))
  it('is the same law', () => {
    expect(again.id).toBe(rulebook.id)
    expect(again.on('2026-07-06')).toEqual(rulebook.on('2026-07-06'))
    expect(again.registries()).toEqual(rulebook.registries())
  })

  it('decides the same, byte for byte', () => {
    fc.assert(
      fc.property(scenarios, (scenario) => {
        const config = {
          lists: listsOf(scenario),
          emergencies: { asOf: scenario.now - 86_400_000, active: scenario.emergency ? ['US-NY'] : [] },
        }
        const decision = createGate({ ...config, rulebook: again }).canDial(
          scenario.number,
          scenario.consent,
          scenario.now,
          scenario.call,
        )
        expect(JSON.stringify(decision)).toBe(JSON.stringify(decideScenario(scenario)))
      }),
      { numRuns: 150 },
    )
  })

  it('cannot be changed in its list of files', () => {
    expect(() => (again.files as unknown[]).push({})).toThrow(TypeError)
  })
})
