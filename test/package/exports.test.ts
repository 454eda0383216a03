import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import * as root from '../../src/index.ts'
import * as browser from '../../src/lists/browser.ts'
import * as lists from '../../src/lists/index.ts'
import { VERSION } from '../../src/version.ts'

const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const manifest = JSON.parse(readFileSync(inRoot('package.json'), 'utf8')) as {
  readonly version: string
  readonly bin: Readonly<Record<string, string>>
  readonly exports: Readonly<Record<string, unknown>>
}

describe('public names', () => {
  it('of predial', () => {
    expect(Object.keys(root).sort()).toEqual([
      'PredialError',
      'canDial',
      'createGate',
      'defineRule',
      'dncList',
      'extendRulebook',
      'isPredialError',
      'loadRulebook',
      'memoryAttempts',
      'parseConsent',
      'rulebook',
    ])
  })

  it('of predial/lists', () => {
    expect(Object.keys(lists).sort()).toEqual([
      'PredialError',
      'buildDncIndex',
      'buildDncIndexes',
      'compareDncIndex',
      'detectFormat',
      'isPredialError',
      'openDncIndex',
      'parseDncText',
      'readDncList',
      'updateDncIndex',
    ])
  })

  it('of predial/lists where there are no files, each of them also where there are', () => {
    const names = Object.keys(browser).sort()
    expect(names).toEqual(['PredialError', 'detectFormat', 'isPredialError', 'openDncIndex', 'parseDncText'])
    expect(Object.keys(lists)).toEqual(expect.arrayContaining(names))
  })

  it('entries of the package', () => {
    const entry = (name: string): object => ({
      import: { types: `./dist/${name}.d.ts`, default: `./dist/${name}.js` },
      require: { types: `./dist/${name}.d.cts`, default: `./dist/${name}.cjs` },
    })
    expect(manifest.exports).toEqual({
      '.': entry('index'),
      './lists': { browser: entry('lists/browser'), ...entry('lists/index') },
      './rulebook.json': './dist/rulebook.json',
      './rulebook.schema.json': './dist/rulebook.schema.json',
      './package.json': './package.json',
    })
    expect(manifest.bin).toEqual({ predial: './dist/cli/bin.js' })
  })
})

describe('what is written twice agrees', () => {
  it('the version', () => {
    expect(VERSION).toBe(manifest.version)
    expect(root.rulebook.id.startsWith(`${manifest.version}+`)).toBe(true)
  })

  it('the index of the rulebook', async () => {
    const { rulebookIndex } = (await import(inRoot('scripts/gen-rulebook.mjs').href)) as { rulebookIndex: () => string }
    expect(readFileSync(inRoot('src/rulebook/index.gen.ts'), 'utf8')).toBe(rulebookIndex())
  })

  it('a rulebook survives JSON', () => {
    expect(root.loadRulebook(JSON.parse(JSON.stringify(root.rulebook.files))).id).toBe(root.rulebook.id)
  })
})
