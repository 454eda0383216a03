import { alignTo, BLOCK_NUMBERS, DIRECTORY_WORDS, PREFIX_HEAD_BYTES, RAW } from './format.ts'
import type { IndexLayout, IndexSection } from './layout.ts'
import { newBuffer } from './memory.ts'
import { BLOCK_WORDS } from './number-bits.ts'
import { unpackBlock } from './unpack-block.ts'

/** One bit for each of the 800 exchanges' 10,000 numbers, without gaps. */
export const AREA_BITS: number = DIRECTORY_WORDS * BLOCK_NUMBERS
export const AREA_BIT_WORDS: number = AREA_BITS / 32

/** An index for the quickest answers. */
export interface ExpandedBits {
  /** Header, section table and description of the file. */
  readonly head: Uint8Array
  /** The area codes one after the other, then a PRFX section whose blocks are all raw. */
  readonly words: Uint32Array
}

/** Expands a whole index; `words` are its words. */
export function expand(words: Uint32Array, { areas, prefixes, sections }: IndexLayout, shared: boolean): ExpandedBits {
  const first = areas.length * AREA_BIT_WORDS
  const others = prefixes === null ? 0 : expandedPrefixWords(words[prefixes.offset / 4] as number)
  const out = new Uint32Array(newBuffer((first + others) * 4, shared))
  for (const [index, section] of areas.entries()) expandArea(words, section, out, index * AREA_BIT_WORDS)
  if (prefixes !== null) expandPrefixes(words, prefixes, out, first)
  const [meta] = sections as [IndexSection]
  const head = new Uint8Array(new Uint8Array(words.buffer, words.byteOffset, meta.offset + meta.length))
  return { head, words: out }
}

/** The words of a PRFX section of so many raw blocks. */
export const expandedPrefixWords = (blocks: number): number => firstBlock(blocks) + blocks * alignTo(BLOCK_WORDS, 4)

const firstBlock = (blocks: number): number => alignTo(PREFIX_HEAD_BYTES / 4 + 3 * blocks, 4)

function expandArea(words: Uint32Array, { offset }: IndexSection, out: Uint32Array, first: number): void {
  const start = offset / 4
  const block = new Uint32Array(BLOCK_WORDS)
  for (let exchange = 0; exchange < DIRECTORY_WORDS; exchange++) {
    const entry = words[start + exchange] as number
    if (entry === 0) continue
    const bit = exchange * BLOCK_NUMBERS
    const to = first + (bit >>> 5)
    block.fill(0)
    unpackBlock(words, start + ((entry >>> 4) << 2), entry & 15, block, 0)
    // 10,000 bits end in the middle of a word, so that every other exchange begins there.
    if ((bit & 31) === 0) for (let i = 0; i < BLOCK_WORDS; i++) out[to + i] = block[i] as number
    else shiftedInto(block, out, to)
  }
}

function shiftedInto(block: Uint32Array, out: Uint32Array, to: number): void {
  let carried = (out[to] as number) & 0xffff
  for (let i = 0; i < BLOCK_WORDS; i++) {
    const word = block[i] as number
    out[to + i] = carried | (word << 16)
    carried = word >>> 16
  }
}

function expandPrefixes(words: Uint32Array, { offset }: IndexSection, out: Uint32Array, first: number): void {
  const start = offset / 4
  const blocks = words[start] as number
  const directory = PREFIX_HEAD_BYTES / 4 + 2 * blocks
  out.set(words.subarray(start, start + directory), first)
  for (let i = 0; i < blocks; i++) {
    const entry = words[start + directory + i] as number
    const to = firstBlock(blocks) + i * alignTo(BLOCK_WORDS, 4)
    out[first + directory + i] = (to << 2) | RAW
    unpackBlock(words, start + ((entry >>> 4) << 2), entry & 15, out, first + to)
  }
}
