// Speed and memory beside named peers: `npm run bench -- --help`. What is measured and how: README.md here.
import { writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { run as build } from './build/run.mjs'
import { dataFolder } from './data/folder.mjs'
import { run as decision } from './decision/run.mjs'
import { sectionText } from './harness/report.mjs'
import { run as index } from './index/run.mjs'
import { HELP, readOptions } from './options.mjs'
import { run as scrub } from './scrub/run.mjs'
import { SIZES } from './sizes.mjs'

const RUNS = { index, decision, build, scrub }

const options = readOptions(process.argv.slice(2))
if (typeof options === 'string' || options.help) {
  process[options.help ? 'stdout' : 'stderr'].write(options.help ? HELP : `${options}\n\n${HELP}`)
  process.exit(options.help ? 0 : 2)
}

const started = Date.now()
const say = (text) => {
  const seconds = ((Date.now() - started) / 1000).toFixed(0)
  if (process.stderr.isTTY || options.full) process.stderr.write(`${seconds.padStart(5)} s  ${text}\n`)
}
const print = (text) => process.stdout.write(`${text}\n`)

const sizeName = options.full ? 'full' : 'small'
const machine = `Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
print(machine)
print('Medians, and in brackets the lowest and highest round. Quoted is the less favourable of side by side and alone.')
if (!options.full) print('Small sizes fit the caches of the processor: the targets are meant for --full.')
print('')

const run = { folder: dataFolder({ parent: options.dir, keep: options.keep, sizeName }), size: SIZES[sizeName], say }
const sections = []
for (const name of options.only) {
  for (const section of await RUNS[name](run)) {
    sections.push({ benchmark: name, ...section })
    print(sectionText(section, options.full))
  }
}

const claims = sections.flatMap((section) => section.claims ?? [])
const missed = claims.filter(({ met }) => !met)
print(
  `${claims.length - missed.length} of ${claims.length} targets reached, ${((Date.now() - started) / 1000).toFixed(0)} s`,
)
if (options.json !== undefined) {
  writeFileSync(
    options.json,
    `${JSON.stringify({ size: sizeName, machine, sizes: SIZES[sizeName], sections }, null, 2)}\n`,
  )
}
