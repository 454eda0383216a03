import { expect, it, vi } from 'vitest'
import { gateOver } from '../../src/gate/gate.ts'
import { type ConsentInput, dncList, memoryAttempts, rulebook } from '../../src/index.ts'

// A search for the next allowed instant may go through years; none of its steps may be such a search itself.

const counted = vi.hoisted(() => ({ evaluations: 0 }))
vi.mock('../../src/decide/evaluate.ts', async (original) => {
  const real = await original<typeof import('../../src/decide/evaluate.ts')>()
  const evaluate: typeof real.evaluate = (...asked) => {
    counted.evaluations += 1
    return real.evaluate(...asked)
  }
  return { ...real, evaluate }
})

const AT = Date.parse('2026-11-20T17:00:00Z')
const HOUR = 3_600_000
const NUMBER = '+12125550100'
const CALL = { purpose: 'debt-collection', technology: 'manual', debt: 'd' } as const
const WRITTEN = { type: 'consent', level: 'written', at: '2026-01-02T00:00:00Z' } as const
const AT_NOON = { type: 'hours', allow: { 'mon-sun': ['12:00', '13:00'] }, at: '2026-01-02T00:00:00Z' } as const
const called = Array.from({ length: 8 }, (_, i) => ({ id: `${i}`, at: AT - i * HOUR, number: NUMBER, debt: 'd' }))

it.each<[string, typeof called, ConsentInput]>([
  ['a history at its limits', called, [WRITTEN]],
  ['hours that a person asked for', [], [WRITTEN, { ...AT_NOON, zone: 'Pacific/Auckland' }]],
])('hours that never meet, %s: costs little more than to decide in full', { timeout: 120_000 }, (_, log, consent) => {
  const asked = (recalls: boolean): readonly [string, number] => {
    const config = {
      lists: [dncList({ registry: 'us-national', asOf: AT - 24 * HOUR, numbers: [] })],
      attempts: memoryAttempts(log),
      policy: { hours: { 'mon-sun': ['02:00', '03:00'] as const } },
    }
    const gate = gateOver(config, rulebook, recalls)
    counted.evaluations = 0
    return [JSON.stringify(gate.canDial(NUMBER, consent, AT, CALL)), counted.evaluations]
  }
  const [full, most] = asked(false)
  const [recalled, evaluations] = asked(true)
  expect(recalled).toBe(full)
  expect(most).toBeGreaterThan(100)
  expect(evaluations).toBeLessThan(10 * most)
})
