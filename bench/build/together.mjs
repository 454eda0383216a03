// Both readers of the text in one process, turn by turn.

import { measure as ours } from './ours.mjs'
import { measure as readline } from './readline.mjs'

export const measure = async ({ input, output, rounds }) => {
  const found = { ours: { wall: [], cpu: [] }, readline: { wall: [], cpu: [] } }
  for (let round = 0; round < rounds; round++) {
    const once = { ours: await ours({ input, output }), readline: await readline({ input, rounds: 1 }) }
    for (const side of ['ours', 'readline']) {
      for (const clock of ['wall', 'cpu']) found[side][clock].push(...once[side][clock])
    }
  }
  return found
}
