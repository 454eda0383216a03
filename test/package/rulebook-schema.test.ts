import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { rulebook } from '../../src/index.ts'
import { isRuleKind } from '../../src/rules/kinds.ts'
import type { JurisdictionFile } from '../../src/vocabulary/rule.ts'

interface Schema {
  readonly params: Readonly<Record<string, unknown>>
  readonly rulebookFiles: z.ZodType
  readonly rulebookJsonSchema: () => z.core.JSONSchema.JSONSchema
}
const script = new URL('../../scripts/rulebook-schema.mjs', import.meta.url)
const { params, rulebookFiles, rulebookJsonSchema } = (await import(script.href)) as Schema
/** What another tool makes of the published schema. */
const published = z.fromJSONSchema(rulebookJsonSchema())

const plain = (): JurisdictionFile[] => JSON.parse(JSON.stringify(rulebook.files))
const version = {
  from: null,
  citation: 'Ruritanian Telephone Act § 1',
  verified: { on: '2026-11-21', from: 'primary' },
  covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
  liftedBy: [],
  params: { windows: { 'mon-fri': ['09:00', '17:00'], sat: null, holiday: [['10:00', '12:00']] } },
}
const rule = { id: 'rt.calling-hours', kind: 'calling-hours', title: 'Hours', versions: [version] }
const fileOf = (change: object): unknown => [{ jurisdiction: 'RT', name: 'Ruritania', rules: [{ ...rule, ...change }] }]
const versionOf = (change: object): unknown => fileOf({ versions: [{ ...version, ...change }] })

describe('the schema of the rulebook', () => {
  it('accepts every built-in file', () => {
    expect(rulebookFiles.safeParse(plain()).error).toBeUndefined()
    expect(published.safeParse(plain()).error).toBeUndefined()
  })

  it('knows the kinds of rule that the engine knows', () => {
    const kinds = Object.keys(params)
    expect(kinds.filter((kind) => !isRuleKind(kind))).toEqual([])
    const used = rulebook.files.flatMap(({ rules }) => rules.map(({ kind }) => kind))
    expect(used.filter((kind) => !kinds.includes(kind))).toEqual([])
  })

  it.each([
    ['a rule as it should be', fileOf({}), true],
    ['a repeal', versionOf({ params: null }), true],
    ['no file at all', [], false],
    ['a kind nobody evaluates', fileOf({ kind: 'moon-phase' }), false],
    ['an id without its jurisdiction', fileOf({ id: 'hours' }), false],
    ['a rule without a version', fileOf({ versions: [] }), false],
    ['a version without a citation', versionOf({ citation: '' }), false],
    ['a day that is none', versionOf({ from: '2026-13-01' }), false],
    ['a misspelled field', versionOf({ lifted_by: [] }), false],
    ['parameters of another kind', versionOf({ params: { registry: 'rt', maxAge: 'P31D' } }), false],
    ['an hour that is none', versionOf({ params: { windows: { mon: ['9:00', '17:00'] } } }), false],
    ['a day of the week that is none', versionOf({ params: { windows: { monday: ['09:00', '17:00'] } } }), false],
  ])('%s', (_, files, valid) => {
    expect(rulebookFiles.safeParse(files).success).toBe(valid)
    expect(published.safeParse(files).success).toBe(valid)
  })
})
