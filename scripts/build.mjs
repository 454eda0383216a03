// Builds dist: both formats and their types by tsup, then the rulebook as JSON. A warning is an error.
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const inRoot = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))

/** Runs a script of Node in the root and returns what it said; ends the build if it failed or complained. */
const run = (path) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [inRoot(path)], {
    cwd: inRoot('.'),
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1', NODE_NO_WARNINGS: '1' },
    maxBuffer: 1 << 26,
  })
  if (status === 0 && stderr.trim() === '') return stdout
  process.stderr.write(`${stdout}${stderr}\n${path} ${status === 0 ? 'warned' : 'failed'}\n`)
  process.exit(1)
}

/** The licences of the packages that a bundle carries, which they ask to be passed on with them. */
const licensesIn = (bundle) => {
  const found = readFileSync(inRoot(bundle), 'utf8').matchAll(/^\s*\/\/ node_modules\/((?:@[^/]+\/)?[^/]+)\//gm)
  return [...new Set([...found].map(([, name]) => name))]
    .sort()
    .map((name) => {
      const folder = `node_modules/${name}`
      const { version } = JSON.parse(readFileSync(inRoot(`${folder}/package.json`), 'utf8'))
      const license = readdirSync(inRoot(folder)).find((file) => /^licen[cs]e/i.test(file))
      if (license === undefined) throw new Error(`${folder}: no licence to pass on`)
      return `${name} ${version}\n\n${readFileSync(inRoot(`${folder}/${license}`), 'utf8').trim()}\n`
    })
    .join(`\n${'-'.repeat(80)}\n\n`)
}

// tsup would clean for each format and so remove what the other has written.
rmSync(inRoot('dist'), { recursive: true, force: true })
run('node_modules/tsup/dist/cli-default.js')
writeFileSync(inRoot('dist/cli/licenses.txt'), licensesIn('dist/cli/bin.js'))
process.stdout.write(run('scripts/build-rulebook-json.mjs'))
