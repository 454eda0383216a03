// The rulebook as the root carries it: what decides and what a decision shows. The notes for people, and the words of
// what a consent must contain, are in rulebook.json; they are a third of the whole.
import { readFileSync } from 'node:fs'
import { buildSync, transformSync } from 'esbuild'

const importSource = (source) => import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)

/** Every jurisdiction file as written. */
export const fullFiles = async () => {
  const entryPoints = [new URL('../src/rulebook/index.gen.ts', import.meta.url).pathname]
  const { outputFiles } = buildSync({ entryPoints, bundle: true, format: 'esm', write: false })
  return (await importSource(outputFiles[0].text)).files
}

const WORDS = { elements: [], channels: [], who: '', basis: '' }
const words = (key, value) => (key === 'note' ? undefined : (WORDS[key] ?? value))

/** A jurisdiction file without its words for people; one that holds nothing else keeps its notes. */
const bareFile = (file) => {
  const rules = file.rules.filter(({ kind }) => kind !== 'note')
  return JSON.parse(JSON.stringify({ ...file, rules: rules.length > 0 ? rules : file.rules }, words))
}

/** A build step that puts the bare form of each jurisdiction file into the bundle. */
export const bareRulebook = {
  name: 'bare-rulebook',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/]rulebook[\\/][^.]*\.ts$/ }, async ({ path }) => {
      const { code } = transformSync(readFileSync(path, 'utf8'), { loader: 'ts', format: 'esm' })
      const [[name, file]] = Object.entries(await importSource(code))
      return { contents: `export const ${name} = ${JSON.stringify(bareFile(file))}`, loader: 'js' }
    })
  },
}
