// Checks the built package as its users get it: every entry in both module systems, the root where there is no Node,
// complete types, the command line, and the list of files. `--update` writes the list anew.
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createContext, runInContext } from 'node:vm'
import { build } from 'esbuild'

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const read = (path) => readFileSync(inRoot(path), 'utf8')
const manifest = JSON.parse(read('package.json'))
const require = createRequire(import.meta.url)

const NUMBER = '+13055550123'
const CONSENT = { type: 'consent', level: 'written', at: '2026-09-01T12:00:00Z' }
const NOW = '2026-11-20T18:00:00Z'

const checks = {
  async 'both module systems give the same names and decisions'() {
    for (const entry of ['predial', 'predial/lists']) {
      const names = (module) => Object.keys(module).filter((name) => name !== 'default' && name !== 'module.exports')
      assert.deepEqual(names(await import(entry)).sort(), names(require(entry)).sort(), entry)
    }
    const [esm, cjs] = [await import('predial'), require('predial')]
    const said = ({ canDial }) => JSON.stringify(canDial(NUMBER, CONSENT, NOW))
    assert.equal(said(esm), said(cjs))
    const lists = await import('predial/lists')
    assert.equal(lists.PredialError, esm.PredialError, 'the entries share one error')
    assert.equal(require('predial/lists').PredialError, cjs.PredialError, 'the entries share one error')
    assert.throws(
      () => cjs.createGate({ lists: 1 }),
      (error) => esm.isPredialError(error),
      'an error of the other copy',
    )
  },

  async 'rulebook.json is the rulebook'() {
    const { loadRulebook, rulebook } = await import('predial')
    assert.equal(loadRulebook(require('predial/rulebook.json')).id, rulebook.id)
    assert.equal(require('predial/rulebook.schema.json').$schema, 'https://json-schema.org/draft/2020-12/schema')
  },

  async 'the root runs where there is no Node'() {
    const { outputFiles } = await build({
      entryPoints: [inRoot('dist/index.js')],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'predial',
      write: false,
      logLevel: 'error',
    })
    const [{ text }] = outputFiles
    assert.doesNotMatch(text, /["'`]node:/, 'no built-in of Node')
    // The context has the language and nothing else: no process, Buffer, timers, URL or TextDecoder.
    const bare = createContext({})
    const call = `JSON.stringify(predial.canDial(${JSON.stringify(NUMBER)}, ${JSON.stringify(CONSENT)}, ${JSON.stringify(NOW)}))`
    const { canDial } = await import('predial')
    assert.equal(runInContext(`${text};${call}`, bare), JSON.stringify(canDial(NUMBER, CONSENT, NOW)))
    const gate =
      "predial.createGate({ lists: [predial.dncList({ registry: 'internal', asOf: '2026-11-01', numbers: ['+13055550123'] })], " +
      'attempts: predial.memoryAttempts() })'
    assert.equal(
      runInContext(`${gate}.admit('+13055550123', null, ${JSON.stringify(NOW)}).decision.allowed`, bare),
      false,
    )
  },

  async 'lists open an index where there are no files'() {
    const { buildDncIndex } = await import('predial/lists')
    const folder = mkdtempSync(join(tmpdir(), 'predial-package-'))
    const output = join(folder, 'internal.dnc')
    const header = { registry: 'internal', asOf: '2026-11-01', covers: 'all', format: 'plain' }
    await buildDncIndex({ input: Buffer.from(`${NUMBER}\n`), output, ...header })
    const bytes = readFileSync(output)
    rmSync(folder, { recursive: true })
    for (const load of ["import * as lists from 'predial/lists'", "const lists = require('predial/lists')"]) {
      const contents = `${load}; globalThis.lists = lists; globalThis.predial = require('predial')`
      const { outputFiles } = await build({
        stdin: { contents, resolveDir: inRoot('.') },
        bundle: true,
        platform: 'browser',
        write: false,
        logLevel: 'error',
      })
      const [{ text }] = outputFiles
      const page = createContext({ TextDecoder, bytes: new Uint8Array(bytes) })
      const gate = 'predial.createGate({ lists: [lists.openDncIndex(bytes)] })'
      const rules = `${gate}.canDial('${NUMBER}', null, '${NOW}').reasons.map(({ rule }) => rule).join(' ')`
      assert.match(runInContext(`${text};${rules}`, page), /internal-dnc/, load)
      const refused = "(() => { try { lists.openDncIndex('us.dnc') } catch (error) { return error.path } })()"
      assert.equal(runInContext(refused, page), 'index')
    }
  },

  'every type that a signature mentions is exported'() {
    // Parts of an exported type that have no meaning of their own.
    const fragments = ['AnyRecord', 'Shared']
    for (const extension of ['d.ts', 'd.cts']) {
      const text = read(`dist/index.${extension}`)
      const from = /^import \{(.*)\} from '(.*)';$/gm
      const imported = [...text.matchAll(from)].flatMap(([, names]) =>
        names.split(',').map((name) => name.trim().split(' as ').at(-1)),
      )
      const declared = [...text.matchAll(/^(?:declare )?(?:interface|type|class) (\w+)/gm)].map(([, name]) => name)
      const exported = [...text.matchAll(/^export (?:type )?\{(.*)\}/gm)].flatMap(([, names]) =>
        names.split(',').map((name) =>
          name
            .trim()
            .replace(/^type /, '')
            .split(' as ')
            .at(-1),
        ),
      )
      const hidden = [...declared, ...imported].filter((name) => !exported.includes(name) && !fragments.includes(name))
      assert.deepEqual(hidden, [], `dist/index.${extension}`)
      // What reaches the root only as a parameter stands in the chunk that both entries share.
      const chunks = [...text.matchAll(/from '\.\/([^']+)\.c?js'/g)].map(([, name]) =>
        read(`dist/${name}.${extension}`),
      )
      const behind = chunks.flatMap((chunk) =>
        [...chunk.matchAll(/^(?:declare )?(?:interface|type|class) (\w+)/gm)].map(([, name]) => name),
      )
      assert.deepEqual(
        behind.filter((name) => !exported.includes(name)),
        [],
        `dist/index.${extension}, shared with lists`,
      )
    }
  },

  'the command line starts'() {
    const run = (...args) => spawnSync(process.execPath, [inRoot(manifest.bin.predial), ...args], { encoding: 'utf8' })
    assert.match(read(manifest.bin.predial), /^#!\/usr\/bin\/env node\n/)
    assert.equal(run('--version').stdout.trim(), manifest.version)
    assert.equal(run('--help').status, 0)
    assert.notEqual(run('no-such-command').status, 0)
  },

  'the list of files is the known one'() {
    const { stdout, status, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: inRoot('.'),
      encoding: 'utf8',
      shell: process.platform === 'win32',
    })
    assert.equal(status, 0, stderr)
    // npm 12 keys the report by name.
    const report = JSON.parse(stdout)
    const { files } = Array.isArray(report) ? report[0] : Object.values(report)[0]
    // Hashes in the names of chunks, and each single fixture, may change freely.
    const plain = ({ path }) =>
      path.replace(/^(dist\/.+)-[A-Za-z0-9_-]{8}(\.)/, '$1-*$2').replace(/^(fixtures\/(?:\w+\/)*)[^/]+\./, '$1*.')
    const found = `${[...new Set(files.map(plain))].sort().join('\n')}\n`
    const known = 'test/package/files.txt'
    if (process.argv.includes('--update')) writeFileSync(inRoot(known), found)
    assert.equal(found, read(known), `${known}; node scripts/check-package.mjs --update writes it anew`)
  },
}

let failed = 0
for (const [name, check] of Object.entries(checks)) {
  try {
    await check()
    process.stdout.write(`ok   ${name}\n`)
  } catch (error) {
    failed++
    process.stdout.write(`FAIL ${name}\n${error instanceof Error ? error.message : String(error)}\n`)
  }
}
process.exitCode = failed === 0 ? 0 : 1
