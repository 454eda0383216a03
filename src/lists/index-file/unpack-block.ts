import { CELL_BITS, EMPTY, FULL, LIST, RANK_BITS, RAW, TOP_WORDS } from './format.ts'
import { BLOCK_WORDS } from './number-bits.ts'

/** Sets the bits of a packed block at `from` of `out`, which is zero there; `at` is where its words begin. */
export function unpackBlock(words: Uint32Array, at: number, type: number, out: Uint32Array, from: number): void {
  if (type === RAW) out.set(words.subarray(at, at + BLOCK_WORDS), from)
  else if (type === LIST) unpackList(words, at, out, from)
  else if (type === FULL) {
    out.fill(0xffffffff, from, from + BLOCK_WORDS - 1)
    out[from + BLOCK_WORDS - 1] = 0xffff
  } else if (type !== EMPTY) unpackTwoLevel(words, at, type, out, from)
}

function unpackList(words: Uint32Array, at: number, out: Uint32Array, from: number): void {
  const count = (words[at] as number) & 0xffff
  for (let half = 1; half <= count; half++) {
    const line = ((words[at + (half >>> 1)] as number) >>> ((half & 1) << 4)) & 0xffff
    const to = from + (line >>> 5)
    out[to] = (out[to] as number) | (1 << (line & 31))
  }
}

function unpackTwoLevel(words: Uint32Array, at: number, type: number, out: Uint32Array, from: number): void {
  const log = type - 2
  const mask = log === 5 ? -1 : (1 << (1 << log)) - 1
  const perWord = 32 >>> log
  const topMask = perWord === 32 ? -1 : (1 << perWord) - 1
  const low = at + (TOP_WORDS[type] as number)
  let cell = at
  let bit = RANK_BITS
  let position = 0
  for (let i = 0; i < BLOCK_WORDS; i++) {
    let top = ((words[cell + (bit >>> 5)] as number) >>> (bit & 31)) & topMask
    let v = 0
    while (top !== 0) {
      const group = 31 - Math.clz32(top & -top)
      top &= top - 1
      v |= (((words[low + (position >>> 5)] as number) >>> (position & 31)) & mask) << (group << log)
      position += 1 << log
    }
    out[from + i] = v
    bit += perWord
    if (bit === CELL_BITS) {
      bit = RANK_BITS
      cell += 4
    }
  }
}
