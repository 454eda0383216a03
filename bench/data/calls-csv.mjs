// A file of leads over the area codes of a list, about one in eleven of them on it, and what a scrub of it needs:
// the lists of states, the company's own and a few earlier attempts.
import { writeFileSync } from 'node:fs'
import { worldOf } from '../decision/world.mjs'
import { AS_OF } from './lists.mjs'
import { pick, randomOf } from './random.mjs'

const FIRST = ['Ann', 'Bob', 'Carla', 'Dmitri', 'Eve']
const LAST = ['Smith', "O'Neil", 'García', 'Lee', 'Brown']
const HEADER = 'id,first,last,phone,email,state'

const text = (lines) => lines.map((line) => `${line}\n`).join('')
const tenDigits = function* (numbers) {
  for (const number of numbers) yield number.slice(2)
}

/** Writes `calls.csv` and, of its first rows, `calls.prefix.csv`; returns the registries whose indexes it has built. */
export const measure = async ({ list, areas, rows, prefix, histories }) => {
  const { folder } = list
  const world = worldOf(list, { histories, areas })
  const random = randomOf(2026)
  const regions = [...new Set(areas.map(([, { region }]) => region))]
  const lines = [HEADER]
  for (let i = 0; i < rows; i++) {
    const { code, line } = world.anyNumber(random)
    // One in ten has moved and kept the number.
    const region = random() < 0.1 ? pick(random, regions) : world.regionOf(code)
    const name = `${pick(random, FIRST)},${pick(random, LAST)}`
    lines.push(`${i},${name},${code}${line},user${i}@example.com,${region.slice(3)}`)
  }
  writeFileSync(`${folder}/calls.csv`, text(lines))
  writeFileSync(`${folder}/calls.prefix.csv`, text(lines.slice(0, prefix + 1)))

  const lists = [
    ...world.states.map(([region, numbers]) => [region.toLowerCase(), numbers]),
    ['internal', world.internal],
  ]
  const { buildDncIndex } = await import('../../dist/lists/index.js')
  for (const [registry, numbers] of lists) {
    const input = Buffer.from(text([...tenDigits(numbers)]))
    const output = `${folder}/${registry}.dnc`
    await buildDncIndex({ input, output, registry, asOf: AS_OF, format: 'plain', covers: 'all', allowEmpty: true })
  }
  const attempts = ['number,at']
  for (const { code, line, at } of world.history) {
    for (const instant of at) attempts.push(`+1${code}${line},${new Date(instant).toISOString()}`)
  }
  writeFileSync(`${folder}/history.csv`, text(attempts))
  return lists.map(([registry]) => registry)
}
