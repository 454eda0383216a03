import { statSync } from 'node:fs'
import { AS_OF } from '../data/lists.mjs'
import { cpuNs, wallNs } from '../harness/clock.mjs'

/** Builds the index of a text, as many times as `rounds`: nanoseconds of each by the clock and of processor time. */
export const measure = async ({ input, output, rounds = 1 }) => {
  const { buildDncIndex } = await import('../../dist/lists/index.js')
  const found = { wall: [], cpu: [] }
  for (let round = 0; round < rounds; round++) {
    const [wall, cpu] = [wallNs(), cpuNs()]
    await buildDncIndex({ input, output, registry: 'us-national', asOf: AS_OF, covers: 'all' })
    found.wall.push(wallNs() - wall)
    found.cpu.push(cpuNs() - cpu)
  }
  return { ...found, bytes: statSync(output).size, peakBytes: process.resourceUsage().maxRSS * 1024 }
}
