// Draws the population and writes its text; run in a process of its own.
import { bitsWriter } from './bits-file.mjs'
import { populationOf } from './population.mjs'
import { textFile } from './text.mjs'

/**
 * `parts`: by name, how many numbers. Each becomes `<folder>/<name>.txt`; the largest holds all others, and
 * `<folder>/<shape>.bits` holds it in the order of `codes`.
 */
export const measure = ({ folder, shape, parts }) => {
  const population = populationOf(shape)
  const codes = population.codesFor(Math.max(...Object.values(parts)))
  const files = Object.entries(parts).map(([name, numbers]) => ({
    name,
    codes: new Set(population.codesFor(numbers)),
    count: 0,
    text: textFile(`${folder}/${name}.txt`),
  }))
  const bitsFile = bitsWriter(`${folder}/${shape}.bits`)
  for (const code of codes) {
    const { bits, count } = population.bitsOf(code)
    bitsFile.add(bits)
    for (const file of files) {
      if (!file.codes.has(code)) continue
      file.text.write(code, bits)
      file.count += count
    }
  }
  bitsFile.close()
  for (const { text } of files) text.close()
  return {
    codes,
    parts: Object.fromEntries(files.map(({ name, count, codes: { size } }) => [name, { count, areaCodes: size }])),
  }
}
