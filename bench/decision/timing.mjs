// Times decisions of the given sides in one process, by shape of request, with consent checked beforehand or on each call.
import { loopOf, timeRounds } from '../harness/rounds.mjs'
import { shapesOf } from './requests.mjs'
import { sideOf } from './sides.mjs'

/** Each with the shapes it is timed on, and whether consent comes as raw records. */
const VARIANTS = [
  // Reasons are counted, so that none is left unmade; `told` reads every sentence and the next instant as well.
  { consent: 'raw', wanted: (shape) => shape.startsWith('allow') },
  { consent: 'parsed', wanted: () => true },
  { consent: 'told', wanted: (shape, side) => shape.startsWith('deny') && side === 'predial' },
]

const TELL = `for (const reason of decision.reasons) reasons += reason.message.length > 0 ? 0 : 1
         if (decision.nextAllowedAt === undefined) reasons++`

const caseOf = (label, { parse, decide, check }, requests, consent, { calls, clock }) => {
  const mine = { numbers: [], consents: [], calls: [], at: requests.at, from: 0 }
  const parsed = consent !== 'raw' ? requests.records().map((records) => parse(records)) : null
  return {
    name: label,
    n: calls,
    before: () => {
      mine.numbers = requests.numbers()
      mine.consents = parsed ?? requests.records()
      mine.calls = requests.calls()
    },
    run: loopOf(
      { mine, clock, mask: requests.count - 1, decide: consent === 'raw' ? check : decide },
      `const { numbers, consents, calls, at } = mine
       let allowed = 0, reasons = 0
       for (let k = 0; k < n; k++) {
         const i = mine.from + k & mask
         const decision = decide(numbers[i], consents[i], at[i] + clock.now++, calls[i])
         reasons += decision.reasons.length
         if (decision.allowed) allowed++
         ${consent === 'told' ? TELL : ''}
       }
       mine.from = mine.from + n & mask
       clock.now %= 60000
       mine.allowed = allowed / n
       mine.reasons = reasons / n
       return reasons`,
    ),
    mine,
  }
}

/** By label `side | shape | consent`: nanoseconds of a decision, of every round, and the share that was allowed. */
export const measure = async ({ sides, areas, rounds, warm, calls, faster, requests }) => {
  // Rounds of the two sides take about as long, so that neither is warmer than the other.
  const callsOf = ({ name }, shape) =>
    calls * (name === 'plain' ? 1 : shape.startsWith('allow') ? faster.allow : faster.other)
  const cases = []
  for (const side of sides) {
    const made = await sideOf(side, areas)
    for (const [shape, rows] of Object.entries(shapesOf(made.world, requests))) {
      for (const { consent, wanted } of VARIANTS) {
        if (wanted(shape, side.name))
          cases.push(
            caseOf(`${side.label} | ${shape} | ${consent}`, made, rows, consent, {
              calls: callsOf(side, shape),
              clock: { now: 0 },
            }),
          )
      }
    }
  }
  const timed = timeRounds(cases, rounds, warm)
  return {
    ns: Object.fromEntries(Object.entries(timed).map(([label, { cpu }]) => [label, cpu])),
    allowed: Object.fromEntries(cases.map(({ name, mine }) => [name, mine.allowed])),
    reasons: Object.fromEntries(cases.map(({ name, mine }) => [name, mine.reasons])),
  }
}
