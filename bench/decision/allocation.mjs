// Bytes that one decision puts on the heap. The young generation is made so large that nothing is collected meanwhile
// (`--min-semi-space-size`), so the growth of the heap over some thousand calls is all they allocated.

import { PerformanceObserver } from 'node:perf_hooks'
import { getHeapStatistics } from 'node:v8'
import { shapesOf } from './requests.mjs'
import { sideOf } from './sides.mjs'

const CALLS = 4096

/** By shape: bytes of each round. */
export const measure = async ({ side, areas, rounds }) => {
  const { world, decide, parse } = await sideOf(side, areas)
  const shapes = shapesOf(world, CALLS)
  const found = {}
  let collections = 0
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length
  })
  for (const shape of ['allow', 'allow, dialled by hand', 'deny: listed', 'deny: four reasons']) {
    const rows = shapes[shape]
    const consents = rows.records().map((records) => parse(records))
    found[shape] = []
    for (let round = -4; round < rounds; round++) {
      const [numbers, calls] = [rows.numbers(), rows.calls()]
      globalThis.gc()
      observer.observe({ entryTypes: ['gc'] })
      const before = getHeapStatistics().used_heap_size
      let allowed = 0
      for (let i = 0; i < CALLS; i++) if (decide(numbers[i], consents[i], rows.at[i] + i, calls[i]).allowed) allowed++
      const bytes = getHeapStatistics().used_heap_size - before
      await new Promise((resolve) => setImmediate(resolve))
      collections += observer.takeRecords().length
      observer.disconnect()
      if (round >= 0) found[shape].push(bytes / CALLS + (allowed < 0 ? 1 : 0))
    }
  }
  if (collections > 0) throw new Error(`${collections} collections while counting`)
  return found
}
