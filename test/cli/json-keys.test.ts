import fc from 'fast-check'
import { expect, it } from 'vitest'
import { repeatedKey } from '../../src/cli/json-keys.ts'

it('finds no key twice in what was written from values', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, space) => {
      expect(repeatedKey(JSON.stringify(value, null, space))).toBeNull()
    }),
  )
})

it.each([
  ['{"a":1,"b":{"a":2},"a":3}', 'a'],
  ['[{"a":1},{"b":1 , "b"\n:2}]', 'b'],
  ['{"a\\"b":1,"a\\u0022b":2}', 'a"b'],
  ['{"a":["x","x"],"b":"a"}', null],
  ['"a"', null],
])('in %s it is %j', (text, key) => {
  expect(repeatedKey(text)).toBe(key)
})

it('reads texts of any length', () => {
  const text = `x\\`.repeat(4_000_000)
  expect(repeatedKey(JSON.stringify([{ text, other: text }]))).toBeNull()
})
