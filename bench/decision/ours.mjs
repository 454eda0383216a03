import { createGate, dncList, memoryAttempts, parseConsent } from '../../dist/index.js'
import { COMPANY_CAPS } from './plain-law.mjs'
import { AS_OF, e164, OPEN_AT } from './world.mjs'

const attemptsOf = function* (history) {
  for (const { code, line, at } of history) {
    const number = e164(code, line)
    for (const [i, instant] of at.entries()) yield { id: `${i}`, at: instant, number, seller: 'acme', subject: 'solar' }
  }
}

const cap = (max, per) => ({ max, per, counts: 'attempts', scope: 'number' })

/** `mode`: the national list as an index, `compact` or `expanded`, or `memory`: as a list of the root entry. */
export const oursOf = async (world, { mode, indexPath }) => {
  const inMemory = (registry, numbers) => dncList({ registry, asOf: AS_OF, numbers })
  const openNational = async () => {
    const { openDncIndex } = await import('../../dist/lists/index.js')
    return openDncIndex(indexPath, { mode })
  }
  const gate = createGate({
    lists: [
      mode === 'memory' ? inMemory('us-national', world.national) : await openNational(),
      ...world.states.map(([region, numbers]) => inMemory(region.toLowerCase(), numbers)),
      inMemory('internal', world.internal),
    ],
    attempts: memoryAttempts(attemptsOf(world.history)),
    emergencies: { asOf: OPEN_AT - 12 * 3_600_000, active: [] },
    policy: { caps: [cap(COMPANY_CAPS.day, 'PT24H'), cap(COMPANY_CAPS.week, 'P7D')] },
  })
  return { parse: parseConsent, decide: gate.canDial, check: gate.canDial }
}
