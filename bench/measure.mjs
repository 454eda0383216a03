// One process of the benchmark: `node measure.mjs <sides> <list size> <history size> <rounds>`, a JSON report on
// standard output. Rounds of the sides and shapes are interleaved; the figure is processor time, not the clock's.
import { historyOf, listsOf, shapesOf } from './data.mjs'
import { naiveOf } from './naive.mjs'
import { oursOf, RULEBOOK } from './ours.mjs'

const [sides, listSize, historySize, rounds] = [process.argv[2].split(','), ...process.argv.slice(3).map(Number)]
/** Of each shape. */
const REQUESTS = 8192
/** Calls in one timed round. */
const CALLS = 2048

const lists = listsOf(listSize)
const history = historyOf(historySize)

const samples = () => {
  // Every hundredth number, at most 100,000 of them: what requests are made from.
  const step = Math.max(1, Math.floor(listSize / 100_000))
  const sample = []
  let i = 0
  for (const number of lists.national) if (i++ % step === 0) sample.push(number)
  const called = []
  for (const entry of history) if (called.push(entry) === 100_000) break
  return { sample, called }
}

const cpuNs = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) * 1000
}

const built = {}
const loads = {}
for (const side of sides) {
  const before = cpuNs()
  built[side] =
    side === 'ours' ? oursOf({ lists, history }) : naiveOf({ lists, history, areaCodes: areaCodesOf(lists) })
  loads[side] = (cpuNs() - before) / 1e9
}

function areaCodesOf({ national }) {
  const codes = new Set()
  for (const number of national) {
    codes.add(number.slice(2, 5))
    if (codes.size === 16) break
  }
  return [...codes]
}

const { sample, called } = samples()
const probe = built.ours ?? built.naive
const isListed = (number) => {
  const { reasons } = probe.decide(number, probe.parse([]), lists.asOf, { technology: 'manual', seller: 'acme' })
  return reasons.some((reason) => ['listed', 'do-not-call-request'].includes(reason.code ?? reason))
}
const shapes = shapesOf(REQUESTS, { listed: { has: isListed, sample }, called })

const codesOf = ({ reasons }) => [...new Set(reasons.map((reason) => reason.code ?? reason))].sort().join(' ')

/** What each shape is decided, so that no figure is one of something else. */
const verdictsOf = (side) =>
  Object.fromEntries(
    Object.entries(shapes).map(([name, { numbers, records, calls, at }]) => {
      const { parse, decide } = built[side]
      const found = numbers().map((number, i) => decide(number, parse(records[i]), at[i], calls[i]))
      return [name, found.filter(({ allowed }) => allowed).length / found.length]
    }),
  )

const agreement = () => {
  const { numbers, records, calls, at } = shapes.mixed
  const differ = new Map()
  let verdict = 0
  let reasons = 0
  for (const [i, number] of numbers().entries()) {
    const a = built.naive.decide(number, built.naive.parse(records[i]), at[i], calls[i])
    const b = built.ours.decide(number, built.ours.parse(records[i]), at[i], calls[i])
    if (a.allowed === b.allowed) verdict++
    if (codesOf(a) === codesOf(b)) reasons++
    else {
      const key = `plain: ${codesOf(a) || 'allowed'} | predial: ${codesOf(b) || 'allowed'}`
      const known = differ.get(key) ?? { key, count: 0, opposite: a.allowed !== b.allowed }
      known.count++
      differ.set(key, known)
    }
  }
  return { of: REQUESTS, verdict, reasons, differ: [...differ.values()].sort((a, b) => b.count - a.count) }
}

/** A shape as one side is timed on it: consent checked beforehand, or with every call. */
const runsOf = (side) =>
  Object.entries(shapes).flatMap(([name, { numbers, records, calls, at }]) => {
    const { parse, decide } = built[side]
    const parsed = records.map((list) => parse(list))
    const run = (consents, one) => ({ side, name: one, before: numbers, ns: [], consents, calls, at })
    const timed = [{ ...run(parsed, name), decide }]
    if (name === 'allow') {
      const raw = side === 'ours' ? decide : (number, consent, now, call) => decide(number, parse(consent), now, call)
      timed.push({ ...run(records, 'allow, unchecked records'), decide: raw })
    }
    return timed
  })

const runs = sides.flatMap(runsOf)
const round = ({ before, decide, consents, calls, at }, offset) => {
  const numbers = before()
  const start = cpuNs()
  let allowed = 0
  for (let n = 0; n < CALLS; n++) {
    const i = (n + offset) & (REQUESTS - 1)
    if (decide(numbers[i], consents[i], at[i] + (n & 1023), calls[i]).allowed) allowed++
  }
  const ns = (cpuNs() - start) / CALLS
  return allowed < 0 ? Number.NaN : ns
}

for (let r = -2; r < rounds; r++) {
  for (const run of runs) {
    const ns = round(run, (r + 2) * CALLS)
    if (r >= 0) run.ns.push(ns)
  }
}

const figures = runs.map(({ side, name, ns }) => {
  const sorted = ns.toSorted((a, b) => a - b)
  return { side, name, median: sorted[sorted.length >> 1], low: sorted[0], high: sorted.at(-1) }
})

process.stdout.write(
  JSON.stringify({
    sides,
    rulebook: RULEBOOK,
    loads,
    rss: process.memoryUsage.rss(),
    allowed: Object.fromEntries(sides.map((side) => [side, verdictsOf(side)])),
    agreement: sides.length === 2 ? agreement() : null,
    figures,
  }),
)
