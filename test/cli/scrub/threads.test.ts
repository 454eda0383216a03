import { expect, it } from 'vitest'
import { threadsOf } from '../../../src/cli/scrub/threads.ts'

const MIB = 1_048_576

// With two threads each has half of the file to itself, with eight the further seven take more off the first.
it.each([
  ['two cores, just too small', 80 * MIB - 1, 2, 1],
  ['two cores', 80 * MIB, 2, 2],
  ['four cores, just too small', 53 * MIB, 4, 1],
  ['four cores', 54 * MIB, 4, 4],
  ['eight cores, just too small', 45 * MIB, 8, 1],
  ['eight cores', 46 * MIB, 8, 8],
  ['more cores than threads are worth', 46 * MIB, 64, 8],
  ['one core', 1_000 * MIB, 1, 1],
  ['nothing', 0, 8, 1],
])('%s', (_, size, cores, threads) => {
  expect(threadsOf(size, cores)).toBe(threads)
})
