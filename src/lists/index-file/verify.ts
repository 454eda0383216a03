import { twoLevelWords } from './block.ts'
import { crc32Of } from './crc32.ts'
import {
  BLOCK_NUMBERS,
  CELL_GROUPS,
  DIRECTORY_WORDS,
  EMPTY,
  FULL,
  KIND_META,
  KIND_NANP,
  KIND_PRFX,
  LIST,
  MAX_LIST,
  PREFIX_HEAD_BYTES,
  RAW,
  TOP_WORDS,
} from './format.ts'
import { type IndexLayout, type IndexSection, refused } from './layout.ts'
import { BLOCK_WORDS } from './number-bits.ts'
import { isNanpBlock } from './other-blocks.ts'

/** Compares every checksum of an index with its bytes. */
export function checkSums(bytes: Uint8Array, { sections }: IndexLayout, name: string): void {
  const crc32 = crc32Of()
  const headBytes = (sections[0] as IndexSection).offset
  const stored = new DataView(bytes.buffer, bytes.byteOffset, bytes.length).getUint32(8, true)
  if (crc32(bytes.subarray(12, headBytes)) !== stored) throw refused(name, 'has a damaged header')
  for (const section of sections) {
    const { offset, length, crc } = section
    if (crc32(bytes.subarray(offset, offset + length)) !== crc) throw refused(name, `is damaged in ${nameOf(section)}`)
  }
}

/**
 * Looks at every directory word and every cell, so that not even a file made to do harm sends a look-up out of its
 * block. `words` are those of the whole index.
 */
export function checkBlocks(words: Uint32Array, { areas, prefixes }: IndexLayout, name: string): void {
  for (const section of areas) {
    const start = section.offset / 4
    if (section.length < DIRECTORY_WORDS * 4) throw refused(name, `is damaged in ${nameOf(section)}`)
    checkSection(words, section, start, DIRECTORY_WORDS, name)
  }
  if (prefixes === null) return
  const start = prefixes.offset / 4
  const blocks = words[start] as number
  const directory = PREFIX_HEAD_BYTES / 4 + 2 * blocks
  if (blocks === 0 || (directory + blocks) * 4 > prefixes.length || !keysAscend(words, start, blocks)) {
    throw refused(name, `is damaged in ${nameOf(prefixes)}`)
  }
  checkSection(words, prefixes, start + directory, blocks, name)
}

function keysAscend(words: Uint32Array, start: number, blocks: number): boolean {
  if (words[start + 1] !== 0 || words[start + 2] !== 0 || words[start + 3] !== 0) return false
  const keys = new Float64Array(words.buffer, words.byteOffset + start * 4 + PREFIX_HEAD_BYTES, blocks)
  let before = 0
  for (const key of keys) {
    if (!(key > before && key < 1e11 && Number.isInteger(key)) || isNanpBlock(key)) return false
    before = key
  }
  return true
}

/** Blocks lie one after the other in the order of the directory, without gaps. */
function checkSection(
  words: Uint32Array,
  section: IndexSection,
  directory: number,
  blocks: number,
  name: string,
): void {
  const start = section.offset / 4
  const end = start + section.length / 4
  let next = (directory + blocks - start + 3) & ~3
  for (let i = 0; i < blocks; i++) {
    const entry = words[directory + i] as number
    const type = entry & 15
    if (type === EMPTY || type === FULL) {
      if (entry !== type) throw refused(name, `is damaged in ${nameOf(section)}`)
      continue
    }
    const size = entry >>> 4 === next >>> 2 ? checkedSize(words, start + next, end, type) : -1
    if (size < 0) throw refused(name, `is damaged in ${nameOf(section)}`)
    next += (size + 3) & ~3
  }
  // Nothing but padding is left.
  if (start + next > end || end - (start + next) >= 16) throw refused(name, `is damaged in ${nameOf(section)}`)
}

/** The words of a block that is sound, or -1. */
function checkedSize(words: Uint32Array, at: number, end: number, type: number): number {
  if (type === LIST) return listSize(words, at, end)
  if (type === RAW) {
    return at + BLOCK_WORDS <= end && (words[at + BLOCK_WORDS - 1] as number) >>> 16 === 0 ? BLOCK_WORDS : -1
  }
  return type < FULL ? twoLevelSize(words, at, end, type) : -1
}

function listSize(words: Uint32Array, at: number, end: number): number {
  if (at >= end) return -1
  const count = (words[at] as number) & 0xffff
  const size = (count + 2) >>> 1
  if (count === 0 || count > MAX_LIST || at + size > end) return -1
  let before = -1
  for (let half = 1; half <= count; half++) {
    const line = ((words[at + (half >>> 1)] as number) >>> ((half & 1) << 4)) & 0xffff
    if (line <= before || line >= BLOCK_NUMBERS) return -1
    before = line
  }
  return size
}

function twoLevelSize(words: Uint32Array, at: number, end: number, type: number): number {
  const low = at + (TOP_WORDS[type] as number)
  if (low > end) return -1
  let groups = 0
  for (let cell = at; cell < low; cell += 4) {
    const first = words[cell] as number
    if ((first & 0xffff) !== groups) return -1
    groups += bitsOf(first & ~0xffff, words[cell + 1] as number, words[cell + 2] as number, words[cell + 3] as number)
  }
  const log = type - 2
  const all = Math.ceil(BLOCK_NUMBERS / (1 << log))
  const size = twoLevelWords(type, groups)
  if (at + size > end || groupsBeyond(words, low, all)) return -1
  // The last group of 32 has 16 numbers.
  const last = (low - at) / 4 - 1
  const bit = 16 + all - 1 - last * CELL_GROUPS
  const lastGroup = ((words[at + last * 4 + (bit >>> 5)] as number) >>> (bit & 31)) & 1
  return log === 5 && lastGroup === 1 && (words[at + size - 1] as number) >>> 16 !== 0 ? -1 : size
}

/** Whether a cell tells of groups that the block has not. */
function groupsBeyond(words: Uint32Array, low: number, all: number): boolean {
  const first = 16 + ((all - 1) % CELL_GROUPS) + 1
  for (let bit = first; bit < 128; bit++) {
    if ((((words[low - 4 + (bit >>> 5)] as number) >>> (bit & 31)) & 1) === 1) return true
  }
  return false
}

/** Set bits of four words. */
function bitsOf(a: number, b: number, c: number, d: number): number {
  a -= (a >>> 1) & 0x55555555
  b -= (b >>> 1) & 0x55555555
  c -= (c >>> 1) & 0x55555555
  d -= (d >>> 1) & 0x55555555
  a = (a & 0x33333333) + ((a >>> 2) & 0x33333333) + (b & 0x33333333) + ((b >>> 2) & 0x33333333)
  c = (c & 0x33333333) + ((c >>> 2) & 0x33333333) + (d & 0x33333333) + ((d >>> 2) & 0x33333333)
  a = (a & 0x0f0f0f0f) + ((a >>> 4) & 0x0f0f0f0f) + (c & 0x0f0f0f0f) + ((c >>> 4) & 0x0f0f0f0f)
  return Math.imul(a, 0x01010101) >>> 24
}

function nameOf({ kind, key }: IndexSection): string {
  if (kind === KIND_META) return 'its description'
  if (kind === KIND_NANP) return `area code ${key}`
  return kind === KIND_PRFX ? 'the numbers outside area codes' : 'an optional section'
}
