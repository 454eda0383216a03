// Runs what the README shows, so that nothing in it is only claimed. By the words behind the language of a block:
//   ```ts example     type-checked and run as a module of its own, against the built package
//   ```sh main-job    the commands that set up and run the main job
//   ```sh tests       the commands that set up and run the tests: looked at only, since whoever runs this runs them
//   ```text output    what the block before it prints; `…` stands for anything within a line, or for lines
// `npm ci` is left out of the commands: it was run to get here, and would take the packages away from under this script.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

const root = fileURLToPath(new URL('..', import.meta.url))
/** Inside the package, so that `predial` means the package itself, by its exports. Ignored by Git. */
const folder = join(root, '.readme-check')
const file = process.argv[2] ?? join(root, 'README.md')
const TESTS = ['npm ci', 'npm test']

const blocksOf = (markdown) =>
  [...markdown.matchAll(/^```(\w+) +([\w-]+)[^\n]*\n([\s\S]*?)^```/gm)].map((match) => {
    const [, language, role, text] = match
    return { language, role, text, line: markdown.slice(0, match.index).split('\n').length }
  })

const run = (command, args, options = {}) => {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  })
  return { ok: status === 0, stdout: stdout ?? '', stderr: stderr ?? String(error) }
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const lines = (text) => text.replace(/[ \t]+$/gm, '').trim()
/** Whether what was printed is what the README shows. */
const matches = (printed, shown) => {
  const pattern = lines(shown)
    .split('\n')
    .map((line) => (line.trim() === '…' ? '(?:.*\\n?)*?' : `${line.split('…').map(escaped).join('.*')}\\n`))
  return new RegExp(`^${pattern.join('')}$`).test(`${lines(printed)}\n`)
}

const commandsOf = (text) =>
  text
    .replaceAll('\\\n', ' ')
    .split('\n')
    .flatMap((line) => line.replace(/^\$ /, '').split('&&'))
    .map((command) => command.trim())
    .filter((command) => command !== '' && !command.startsWith('#'))

const failures = []
const fail = ({ line }, message) => failures.push(`README line ${line}: ${message}`)

const compare = (block, next, { ok, stdout, stderr }) => {
  if (!ok) fail(block, `failed\n${stdout}${stderr}`)
  else if (next?.role === 'output' && !matches(stdout, next.text))
    fail(next, `shows something else than is printed:\n${stdout}`)
}

const runExamples = (blocks) => {
  const examples = blocks.filter(({ language, role }) => language === 'ts' && role === 'example')
  if (examples.length === 0) return failures.push('README: no ```ts example')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  const named = examples.map((block, i) => ({ block, name: `example-${i + 1}` }))
  const options = { declaration: false, isolatedDeclarations: false }
  writeFileSync(
    join(folder, 'tsconfig.json'),
    JSON.stringify({ extends: '../tsconfig.json', compilerOptions: options, include: ['*.ts'] }),
  )
  for (const { block, name } of named) {
    writeFileSync(join(folder, `${name}.ts`), block.text)
    const { code } = transformSync(block.text, { loader: 'ts', format: 'esm', target: 'es2022' })
    writeFileSync(join(folder, `${name}.mjs`), code)
  }
  const types = run(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc6'),
    '-p',
    folder,
    '--pretty',
    'false',
  ])
  if (!types.ok)
    failures.push(`README examples do not type-check (example-1 is the first):\n${types.stdout}${types.stderr}`)
  // Run from the root, as a reader who tries them in a clone would: paths to sample data are relative to it.
  for (const { block, name } of named) {
    compare(block, blocks[blocks.indexOf(block) + 1], run(process.execPath, [join(folder, `${name}.mjs`)]))
  }
  rmSync(folder, { recursive: true, force: true })
  return examples.length
}

const runMainJob = (blocks) => {
  const jobs = blocks.filter(({ language, role }) => language === 'sh' && role === 'main-job')
  if (jobs.length === 0) return failures.push('README: no ```sh main-job')
  for (const block of jobs) {
    const commands = commandsOf(block.text)
    const ran = run(commands.filter((command) => command !== 'npm ci').join(' && '), [], { shell: true })
    compare(block, blocks[blocks.indexOf(block) + 1], ran)
  }
  return jobs.length
}

const blocks = blocksOf(readFileSync(file, 'utf8'))
const tests = blocks.find(({ language, role }) => language === 'sh' && role === 'tests')
if (tests === undefined) failures.push('README: no ```sh tests')
else if (commandsOf(tests.text).join() !== TESTS.join()) fail(tests, `expected ${TESTS.join(' && ')}, which CI runs`)
const jobs = runMainJob(blocks)
const examples = runExamples(blocks)

for (const failure of failures) process.stderr.write(`${failure}\n`)
process.exitCode = failures.length === 0 ? 0 : 1
if (failures.length === 0) process.stdout.write(`README: ${jobs} main job and ${examples} examples ran as shown\n`)
