import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const { reasonCodes } = (await import(inRoot('scripts/gen-reason-codes.mjs').href)) as { reasonCodes: () => string }
const text = reasonCodes()
const declared = [
  ...(
    /export interface ReasonFields \{([\s\S]*?)\n\}/.exec(
      readFileSync(inRoot('src/vocabulary/reason.ts'), 'utf8'),
    )?.[1] ?? ''
  ).matchAll(/^ {2}'?([a-z-]+)'?:/gm),
].map(([, code]) => code)

describe('docs/reason-codes.md', () => {
  it('is what `node scripts/gen-reason-codes.mjs` writes', () => {
    expect(readFileSync(inRoot('docs/reason-codes.md'), 'utf8')).toBe(text)
  })

  it('speaks of every code, in the order of the source', () => {
    expect([...text.matchAll(/^## `([a-z-]+)`$/gm)].map(([, code]) => code)).toEqual(declared)
    expect(declared.length).toBeGreaterThan(20)
  })

  it('lists the fields of a code, with their types', () => {
    const section = (code: string): string => text.split(`## \`${code}\``)[1]?.split('## `')[0] ?? ''
    const fields = (code: string) =>
      [...section(code).matchAll(/^\| `(\w+)` \| `(.*)` \|$/gm)].map(([, name, type]) => [name, type])
    expect(fields('outside-hours')).toEqual([
      ['zone', 'string'],
      ['localTime', 'string'],
      ['window', 'readonly [string, string] \\| null'],
      ['from', "PlaceEvidence \\| 'statute'"],
    ])
    expect(fields('evidence-unavailable')).toEqual([
      ['source', 'string'],
      ['path', 'string, or absent'],
    ])
    for (const code of declared) expect(fields(code as string).length, code).toBeGreaterThan(0)
  })

  it('says which codes leave the verdict at unknown', () => {
    const unknown = [...text.matchAll(/^## `([a-z-]+)`\n\n.*Alone, the verdict is `unknown`\.$/gm)].map(
      ([, code]) => code,
    )
    expect(unknown.sort()).toEqual([
      'evidence-unavailable',
      'history-missing',
      'jurisdiction-unknown',
      'list-missing',
      'list-not-covering',
      'list-stale',
    ])
  })
})
