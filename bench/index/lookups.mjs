// Times look-ups of the given sides over one list, in one process.
import { readQueries } from '../data/queries.mjs'
import { timeRounds } from '../harness/rounds.mjs'
import { SIDES } from './sides.mjs'

const KINDS = ['miss', 'hit']

/** Operations of one round: slow sides are asked less. */
const operations = (side, queries) => (side === 'better-sqlite3' ? Math.min(queries, 1 << 16) : queries >>> 1)

/**
 * A loop that is entered a few times only, each time for long, keeps the code it was given in the middle of the first
 * run, which may be half as fast as that of a function that was called often.
 */
const warmUp = (run) => {
  for (let call = 0; call < 4000; call++) run(128)
}

/** By side and kind: nanoseconds of a look-up, of every round. */
export const measure = async ({ sides, list, rounds }) => {
  const queries = Object.fromEntries(KINDS.map((kind) => [kind, readQueries(list.folder, list.name, kind, list.codes)]))
  const opened = []
  for (const side of sides) opened.push([side, await SIDES[side](list)])
  const cases = opened.flatMap(([side, { loop }]) =>
    KINDS.map((kind) => ({
      name: `${side} ${kind}`,
      n: operations(side, queries[kind].ids.length),
      run: loop(queries[kind]),
    })),
  )
  for (const { name, n, run } of cases) {
    warmUp(run)
    const found = run(n)
    if (name.startsWith('random')) continue
    if (found !== (name.endsWith('hit') ? n : 0)) throw new Error(`${name}: ${found} of ${n} found`)
  }
  const timed = timeRounds(cases, rounds)
  return Object.fromEntries(
    sides.map((side) => [side, Object.fromEntries(KINDS.map((kind) => [kind, timed[`${side} ${kind}`].cpu]))]),
  )
}
