// Writes dist/rulebook.json (every jurisdiction file, checked) and dist/rulebook.schema.json, from the built package.
import { writeFileSync } from 'node:fs'
import { prettifyError } from 'zod'
import { fullFiles } from './bare-rulebook.mjs'
import { rulebookFiles, rulebookJsonSchema } from './rulebook-schema.mjs'

const inDist = (path) => new URL(`../dist/${path}`, import.meta.url)

const { loadRulebook, rulebook: bare } = await import(inDist('index.js').href)
const rulebook = loadRulebook(await fullFiles())
if (rulebook.id !== bare.id) {
  process.stderr.write('the rulebook of the package decides otherwise than its sources\n')
  process.exit(1)
}
const checked = rulebookFiles.safeParse(JSON.parse(JSON.stringify(rulebook.files)))
if (!checked.success) {
  process.stderr.write(`the rulebook does not have the form of its schema\n${prettifyError(checked.error)}\n`)
  process.exit(1)
}
writeFileSync(inDist('rulebook.json'), `${JSON.stringify(rulebook.files)}\n`)
writeFileSync(inDist('rulebook.schema.json'), `${JSON.stringify(rulebookJsonSchema(), null, 2)}\n`)
process.stdout.write(`dist: rulebook ${rulebook.id}, ${rulebook.files.length} jurisdiction files\n`)
