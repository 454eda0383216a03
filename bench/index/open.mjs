// Opens an index from a warm file cache, checksums included: nanoseconds by the clock.
import { readFileSync } from 'node:fs'
import { wallNs } from '../harness/clock.mjs'

export const measure = async ({ indexPath, mode, rounds }) => {
  const { openDncIndex } = await import('../../dist/lists/index.js')
  readFileSync(indexPath)
  const found = []
  for (let round = -1; round < rounds; round++) {
    globalThis.gc()
    const start = wallNs()
    const index = openDncIndex(indexPath, { mode })
    if (round >= 0) found.push(wallNs() - start)
    index.close()
  }
  return found
}
