import { createGate, dncList, memoryAttempts, parseConsent, rulebook } from '../dist/index.js'

const attemptsOf = function* (history) {
  for (const [number, instants] of history) {
    for (const [i, at] of instants.entries()) yield { id: `${i}`, at, number, seller: 'acme', subject: 'solar' }
  }
}

export const oursOf = ({ lists, history }) => {
  const { asOf, national, state, internal } = lists
  const gate = createGate({
    lists: [
      dncList({ registry: 'us-national', asOf, numbers: national }),
      dncList({ registry: 'us-fl', asOf, numbers: state }),
      dncList({ registry: 'internal', asOf, numbers: internal }),
    ],
    attempts: memoryAttempts(attemptsOf(history)),
  })
  return { parse: parseConsent, decide: gate.canDial }
}

export const RULEBOOK = rulebook.id
