import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Summary } from '../../src/cli/summary.ts'
import { folder, run } from './run.ts'

const sample = new URL('../../fixtures/sample/', import.meta.url)
const script = new URL('../../scripts/gen-sample.mjs', import.meta.url)

describe('fixtures/sample', () => {
  let files: Readonly<Record<string, string>> = {}
  beforeAll(async () => {
    files = ((await import(script.href)) as { sampleFiles: typeof files }).sampleFiles
  })

  it('is what scripts/gen-sample.mjs writes', () => {
    expect(readdirSync(sample).sort()).toEqual(Object.keys(files).sort())
    for (const [name, text] of Object.entries(files))
      expect(readFileSync(new URL(name, sample), 'utf8') === text, name).toBe(true)
  })

  it('holds fictitious numbers only', () => {
    const all = Object.values(files).join('\n')
    const numbers = all.match(/(?<![\d-])\+?1?[ -]?\(?[2-9]\d\d\)?[-., ]{0,2}\d{3}[-. ]?\d{4}(?![\d])/g) ?? []
    expect(numbers.length).toBeGreaterThan(14_000)
    expect(numbers.filter((number) => !/55501\d\d$/.test(number.replace(/\D/g, '')))).toEqual([])
  })

  it('shows every kind of outcome', { timeout: 120_000 }, async () => {
    const cwd = folder()
    const at = (name: string): string => fileURLToPath(new URL(name, sample))
    const args = [
      'scrub',
      at('leads.csv'),
      '--out',
      `${cwd}/out.csv`,
      '--config',
      at('predial.json'),
      '--at',
      '2026-11-20T15:30:00Z',
      '--json',
    ]
    const { code, out } = await run(cwd, args)
    expect(code).toBe(0)
    const { rows, malformed, verdicts, reasons, warnings, regions } = JSON.parse(out) as Summary
    expect(rows).toBe(10_000)
    expect(malformed).toBe(21)
    expect(verdicts.allow).toBeGreaterThan(3_000)
    expect(verdicts.unknown).toBeGreaterThan(10)
    expect(Object.keys(reasons)).toEqual(
      expect.arrayContaining([
        'listed',
        'list-missing',
        'outside-hours',
        'consent-missing',
        'consent-expired',
        'consent-revoked',
        'consent-invalid',
        'do-not-call-request',
        'cap-reached',
        'number-invalid',
        'number-not-dialable',
        'input-invalid',
      ]),
    )
    expect(warnings['several-zones']).toBeGreaterThan(100)
    expect(Object.keys(regions).filter((region) => region.startsWith('US-')).length).toBeGreaterThanOrEqual(51)
  })
})
