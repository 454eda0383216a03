import { cpuNs, wallNs } from './clock.mjs'

let loops = 0

/**
 * A loop of its own over `names`, from source. Two loops of the same source share one set of type feedback, and the
 * second candidate would slow down the first for good; a comment that differs keeps them apart.
 */
export const loopOf = (values, body) => {
  const names = Object.keys(values)
  loops += 1
  return new Function(...names, `/* ${process.pid}.${loops} */ return (n) => { ${body} }`)(
    ...names.map((name) => values[name]),
  )
}

/**
 * Times cases in interleaved rounds, after some (`warm`) that do not count.
 *
 * A case: `name`, `n` operations a round, `run(n)` that returns a number, and `before()` that is not timed.
 * The result, by name: nanoseconds of one operation, processor time and the clock's, of every round.
 */
export const timeRounds = (cases, rounds, warm = 2) => {
  let sink = 0
  const found = new Map(cases.map(({ name }) => [name, { cpu: [], wall: [] }]))
  for (let round = -warm; round < rounds; round++) {
    for (const { name, n, run, before } of cases) {
      before?.()
      const [wall, cpu] = [wallNs(), cpuNs()]
      sink += run(n)
      const took = { cpu: (cpuNs() - cpu) / n, wall: (wallNs() - wall) / n }
      if (round < 0) continue
      const figures = found.get(name)
      figures.cpu.push(took.cpu)
      figures.wall.push(took.wall)
    }
  }
  if (Number.isNaN(sink)) throw new Error('a case returned no number')
  return Object.fromEntries(found)
}
