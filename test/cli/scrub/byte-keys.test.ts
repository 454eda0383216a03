import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteKeys } from '../../../src/cli/scrub/byte-keys.ts'

const field = fc.oneof(
  fc.uint8Array({ maxLength: 4, max: 3 }),
  fc.nat({ max: 1_100 }).map((length) => new Uint8Array(length).fill(7)),
)
const keys = fc.array(fc.array(field, { maxLength: 3 }), { maxLength: 60 })

it('gives back what was kept under the same fields, and nothing that was kept under others', () => {
  fc.assert(
    fc.property(keys, (asked) => {
      const kept = byteKeys<string>(8)
      for (const fields of asked) {
        const name = JSON.stringify(fields.map((one) => [...one]))
        kept.begin()
        for (const one of fields) kept.add(one, 0, one.length)
        const found = kept.find()
        if (found === undefined) kept.keep(name)
        else expect(found).toBe(name)
        const size = fields.reduce((sum, { length }) => sum + length, 0)
        if (size <= 1_000) expect(kept.find()).toBe(name)
      }
    }),
    { numRuns: 300 },
  )
})

it('remembers until it is full, and then begins anew', () => {
  const kept = byteKeys<number>(4)
  const key = (value: number): void => {
    kept.begin()
    kept.add(Uint8Array.of(value), 0, 1)
  }
  const find = (value: number): number | undefined => {
    key(value)
    return kept.find()
  }
  for (const value of [1, 2, 3, 4]) {
    key(value)
    kept.keep(value)
  }
  expect([1, 2, 3, 4, 5].map(find)).toEqual([1, 2, 3, 4, undefined])
  key(5)
  kept.keep(5)
  expect([1, 2, 3, 4, 5].map(find)).toEqual([undefined, undefined, undefined, undefined, 5])
})
