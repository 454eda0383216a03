import {
  BLOCK_NUMBERS,
  CELL_BITS,
  EMPTY,
  FULL,
  LIST,
  MAX_LIST,
  popcount,
  RANK_BITS,
  RAW,
  TOP_WORDS,
  TWO_LEVEL,
  TWO_LEVEL_LAST,
} from './format.ts'
import { BLOCK_WORDS } from './number-bits.ts'

/** How a block of 10,000 numbers is held best. */
export interface BlockShape {
  type: number
  /** Words it takes. */
  words: number
  /** Numbers in it. */
  count: number
}

/** The words that are the most one block takes, with the padding to 16 bytes. */
export const MAX_BLOCK_WORDS: number = (BLOCK_WORDS + 3) & ~3

/** Finds the smallest way to hold the block at `from`; all words of `bits` are looked at once. */
export function shapeOf(bits: Uint32Array, from: number, shape: BlockShape): void {
  let count = 0
  let pairs = 0
  let fours = 0
  let eights = 0
  let sixteens = 0
  let words = 0
  for (let at = from, end = from + BLOCK_WORDS; at < end; at++) {
    let v = bits[at] as number
    if (v === 0) continue
    words++
    count += popcount(v)
    // From here on a bit says that any of 2, 4, 8, 16 is set.
    v = (v | (v >>> 1)) & 0x55555555
    const twos = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
    pairs += Math.imul((twos + (twos >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
    v = (v | (v >>> 2)) & 0x11111111
    fours += Math.imul(v, 0x11111111) >>> 28
    v = (v | (v >>> 4)) & 0x01010101
    eights += Math.imul(v, 0x01010101) >>> 24
    v |= v >>> 8
    sixteens += (v & 1) + ((v >>> 16) & 1)
  }
  shape.count = count
  shape.type = count === 0 ? EMPTY : count === BLOCK_NUMBERS ? FULL : RAW
  shape.words = shape.type === RAW ? BLOCK_WORDS : 0
  if (shape.type !== RAW) return
  if (count <= MAX_LIST) smaller(shape, LIST, (count + 2) >>> 1)
  smaller(shape, TWO_LEVEL, twoLevelWords(TWO_LEVEL, pairs))
  smaller(shape, TWO_LEVEL + 1, twoLevelWords(TWO_LEVEL + 1, fours))
  smaller(shape, TWO_LEVEL + 2, twoLevelWords(TWO_LEVEL + 2, eights))
  smaller(shape, TWO_LEVEL + 3, twoLevelWords(TWO_LEVEL + 3, sixteens))
  smaller(shape, TWO_LEVEL_LAST, twoLevelWords(TWO_LEVEL_LAST, words))
}

function smaller(shape: BlockShape, type: number, words: number): void {
  if (words >= shape.words) return
  shape.type = type
  shape.words = words
}

/** The words of a two-level block with so many groups that are not empty. */
export const twoLevelWords = (type: number, groups: number): number =>
  (TOP_WORDS[type] as number) + (((groups << (type - 2)) + 31) >>> 5)

/** Writes the block at `from` of `bits` in its shape to `at` of `out`, which is zero there. */
export function packBlock(bits: Uint32Array, from: number, shape: BlockShape, out: Uint32Array, at: number): void {
  if (shape.type === RAW) out.set(bits.subarray(from, from + BLOCK_WORDS), at)
  else if (shape.type === LIST) packList(bits, from, shape.count, out, at)
  else if (shape.type >= TWO_LEVEL && shape.type <= TWO_LEVEL_LAST) packTwoLevel(bits, from, shape.type, out, at)
}

function packList(bits: Uint32Array, from: number, count: number, out: Uint32Array, at: number): void {
  let held = count
  let half = 1
  for (let i = 0; i < BLOCK_WORDS; i++) {
    let v = bits[from + i] as number
    while (v !== 0) {
      const line = i * 32 + 31 - Math.clz32(v & -v)
      v &= v - 1
      held |= line << ((half & 1) << 4)
      if ((half & 1) === 1) {
        out[at + (half >>> 1)] = held
        held = 0
      }
      half++
    }
  }
  if ((half & 1) === 1) out[at + (half >>> 1)] = held
}

function packTwoLevel(bits: Uint32Array, from: number, type: number, out: Uint32Array, at: number): void {
  const log = type - 2
  const mask = log === 5 ? -1 : (1 << (1 << log)) - 1
  const perWord = 32 >>> log
  const low = at + (TOP_WORDS[type] as number)
  let cell = at
  let bit = RANK_BITS
  let groups = 0
  let held = 0
  for (let i = 0; i < BLOCK_WORDS; i++) {
    const v = bits[from + i] as number
    if (v !== 0) {
      let top = groupsIn(v, log)
      const upper = cell + (bit >>> 5)
      out[upper] = (out[upper] as number) | (top << (bit & 31))
      while (top !== 0) {
        const group = 31 - Math.clz32(top & -top)
        top &= top - 1
        const position = groups << log
        held |= ((v >>> (group << log)) & mask) << (position & 31)
        groups++
        if (((groups << log) & 31) === 0) {
          out[low + (position >>> 5)] = held
          held = 0
        }
      }
    }
    bit += perWord
    if (bit === CELL_BITS) {
      bit = RANK_BITS
      cell += 4
      if (cell < low) out[cell] = groups
    }
  }
  if (held !== 0) out[low + ((groups << log) >>> 5)] = held
}

/** One bit for each group of `1 << log` bits of a word: whether any is set. */
function groupsIn(word: number, log: number): number {
  let v = (word | (word >>> 1)) & 0x55555555
  if (log === 1) {
    v = (v | (v >>> 1)) & 0x33333333
    v = (v | (v >>> 2)) & 0x0f0f0f0f
    v = (v | (v >>> 4)) & 0x00ff00ff
    return (v | (v >>> 8)) & 0xffff
  }
  v = (v | (v >>> 2)) & 0x11111111
  if (log === 2) {
    v = (v | (v >>> 3)) & 0x03030303
    v = (v | (v >>> 6)) & 0x000f000f
    return (v | (v >>> 12)) & 0xff
  }
  v = (v | (v >>> 4)) & 0x01010101
  if (log === 3) {
    v = (v | (v >>> 7)) & 0x00030003
    return (v | (v >>> 14)) & 0xf
  }
  v = (v | (v >>> 8)) & 0x00010001
  return log === 4 ? (v | (v >>> 15)) & 3 : (v | (v >>> 16)) & 1
}
