import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type BlockShape, packBlock, shapeOf } from '../../../src/lists/index-file/block.ts'
import { firstWordOf, holdsLine } from '../../../src/lists/index-file/holds-line.ts'
import { unpackBlock } from '../../../src/lists/index-file/unpack-block.ts'
import { seeded, shapes } from './sample.ts'

const WORDS = 313
/** The packed block begins here, as after a directory. */
const AT = 8

function bitsWith(lines: Iterable<number>): Uint32Array {
  const bits = new Uint32Array(WORDS)
  for (const line of lines) bits[line >>> 5] = (bits[line >>> 5] as number) | (1 << (line & 31))
  return bits
}

function shaped(bits: Uint32Array): BlockShape {
  const shape = { type: -1, words: -1, count: -1 }
  shapeOf(bits, 0, shape)
  return shape
}

/** Packs, asks every line, and unpacks. */
function checkBlock(lines: ReadonlySet<number>, type: number): void {
  const bits = bitsWith(lines)
  const out = new Uint32Array(AT + 900)
  packBlock(bits, 0, { type, words: 0, count: lines.size }, out, AT)
  const entry = (AT << 2) | type
  const found = []
  for (let line = 0; line < 10_000; line++) if (holdsLine(out, 0, entry, line)) found.push(line)
  expect(found).toEqual([...lines].sort((a, b) => a - b))
  const again = new Uint32Array(WORDS)
  unpackBlock(out, AT, type, again, 0)
  expect(again).toEqual(bits)
}

/** Words that each way takes, counted number by number. */
function sizes(lines: readonly number[]): Map<number, number> {
  const all = new Map([[1, WORDS]])
  if (lines.length <= 128) all.set(2, Math.ceil((lines.length + 1) / 2))
  for (let type = 3; type <= 7; type++) {
    const group = 2 ** (type - 2)
    const groups = new Set(lines.map((line) => Math.floor(line / group))).size
    all.set(type, Math.ceil(Math.ceil(10_000 / group) / 112) * 4 + Math.ceil((groups * group) / 32))
  }
  return all
}

const range = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.ceil((to - from) / step) }, (_, i) => from + i * step)

describe('a block of 10,000 numbers', () => {
  it.each(shapes.map(({ type, lines }) => [type, lines.length, lines] as const))(
    'is packed as type %i with %i numbers, and holds them',
    (type, count, lines) => {
      expect(shaped(bitsWith(lines))).toMatchObject({ type, count })
      checkBlock(new Set(lines), type)
    },
  )

  it.each(shapes.map(({ type, lines }) => [type, lines.length, lines] as const))(
    'of type %i with %i numbers is read first where it says',
    (type, count, lines) => {
      const out = new Uint32Array(AT + 900)
      packBlock(bitsWith(lines), 0, { type, words: 0, count }, out, AT)
      const read: number[] = []
      const seen = new Proxy(out, {
        get: (words, at) => {
          read.push(Number(at))
          return words[Number(at)]
        },
      })
      for (let line = 0; line < 10_000; line += 7) {
        read.length = 0
        holdsLine(seen, 0, (AT << 2) | type, line)
        // A cell of 16 bytes is never parted between two lines of a cache.
        if (read.length > 0) expect(firstWordOf(0, (AT << 2) | type, line) >>> 2).toBe((read[0] as number) >>> 2)
      }
    },
  )

  it('is empty as type 0', () => {
    expect(shaped(new Uint32Array(WORDS))).toEqual({ type: 0, words: 0, count: 0 })
    expect(holdsLine(new Uint32Array(8), 0, 0, 5)).toBe(false)
  })

  it('takes as few words as any way can, on both sides of every change of type', () => {
    const next = seeded(11)
    const seen = new Set<number>()
    const counts = [
      ...range(1, 6, 1),
      ...range(120, 136, 1),
      ...range(150, 2400, 150),
      ...range(2600, 2630, 3),
      5000,
      9900,
    ]
    for (const clump of [1, 3, 8, 16, 40]) {
      const lines = new Set<number>()
      for (const count of counts) {
        while (lines.size < count) {
          const from = next(10_000)
          for (let line = from; line < Math.min(10_000, from + clump); line++) lines.add(line)
        }
        const sorted = [...lines].sort((a, b) => a - b)
        const shape = shaped(bitsWith(sorted))
        const all = sizes(sorted)
        expect(shape.words).toBe(Math.min(...all.values()))
        expect(all.get(shape.type)).toBe(shape.words)
        expect(shape.count).toBe(sorted.length)
        if (!seen.has(shape.type)) checkBlock(lines, shape.type)
        seen.add(shape.type)
      }
    }
    expect([...seen].sort()).toEqual([1, 2, 4, 5, 6, 7])
  })

  it('is the same in every way of packing', () => {
    const lines = fc.oneof(
      fc.uniqueArray(fc.nat(9999), { minLength: 1, maxLength: 128 }),
      fc
        .array(fc.tuple(fc.nat(9999), fc.nat(60)), { minLength: 1, maxLength: 60 })
        .map((runs) => runs.flatMap(([from, more]) => Array.from({ length: more + 1 }, (_, i) => (from + i) % 10_000))),
    )
    fc.assert(
      fc.property(lines, fc.integer({ min: 1, max: 7 }), (some, type) => {
        const set = new Set(some)
        checkBlock(set, type === 2 && set.size > 128 ? 1 : type)
      }),
      { numRuns: 150, seed: 1 },
    )
  })
})
