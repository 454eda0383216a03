import { PredialError } from '../../errors.ts'
import { otherWork } from '../other-work.ts'
import { type BlockShape, MAX_BLOCK_WORDS, packBlock, shapeOf } from './block.ts'
import { crc32Of } from './crc32.ts'
import {
  ALIGN,
  alignTo,
  DIRECTORY_WORDS,
  ENTRY_BYTES,
  HEADER_BYTES,
  KIND_META,
  KIND_NANP,
  KIND_PRFX,
  MAGIC,
  MAJOR,
  MINOR,
  PREFIX_HEAD_BYTES,
} from './format.ts'
import { headerText, type IndexHeader } from './index-header.ts'
import { AREA_WORDS, BLOCK_WORDS, FIRST, LAST, type NumberBits } from './number-bits.ts'
import { isNanpBlock } from './other-blocks.ts'

export interface PackOptions {
  /** Gives the bits of an area code free as soon as it is packed. */
  readonly release?: boolean
  readonly onProgress?: (done: number, of: number) => void
}

interface Section {
  readonly kind: number
  /** The area code of a NANP section. */
  readonly key: number
  readonly count: number
  readonly bytes: Uint8Array
}

/**
 * Packs numbers and writes the whole index through `write`, piece by piece in order. Lets other work run after each
 * area code.
 *
 * @throws PredialError `list-format` for bits that stand for no number, `TypeError` for a header that is none
 */
export async function packIndex(
  bits: NumberBits,
  header: IndexHeader | Promise<IndexHeader>,
  write: (chunk: Uint8Array) => void | Promise<void>,
  options: PackOptions = {},
): Promise<{ count: number; bytes: number }> {
  refuseBigEndian()
  const sections: Section[] = []
  const areaCodes = bits.areas.flatMap((words, areaCode) => (words === undefined ? [] : [areaCode]))
  const steps = areaCodes.length + 1
  const scratch = areaCodes.length === 0 ? new Uint32Array(0) : new Uint32Array(scratchWords(DIRECTORY_WORDS))
  for (const [done, areaCode] of areaCodes.entries()) {
    const section = nanpSection(areaCode, bits.areas[areaCode] as Uint32Array, scratch)
    if (options.release === true) bits.areas[areaCode] = undefined
    if (section.count > 0) sections.push(section)
    options.onProgress?.(done + 1, steps)
    await otherWork()
  }
  const prefixes = prefixSection(bits.blocks)
  if (options.release === true) bits.blocks.clear()
  if (prefixes !== null) sections.push(prefixes)
  // The digests of large sources may come later than their numbers.
  sections.unshift(metaSection(await header))
  options.onProgress?.(steps, steps)

  const head = headOf(sections)
  await write(head)
  let bytes = head.length
  for (const section of sections) {
    await write(section.bytes)
    bytes += section.bytes.length
  }
  return { count: sections.reduce((sum, { count }) => sum + count, 0), bytes }
}

/** Room for a directory and as many blocks, none of which is larger than its bits. */
const scratchWords = (blocks: number): number => blocks + blocks * MAX_BLOCK_WORDS + ALIGN

function metaSection(header: IndexHeader): Section {
  const text = new TextEncoder().encode(headerText(header))
  // Blanks after JSON mean nothing.
  const bytes = new Uint8Array(alignTo(text.length, ALIGN)).fill(0x20)
  bytes.set(text)
  return { kind: KIND_META, key: 0, count: 0, bytes }
}

function nanpSection(areaCode: number, bits: Uint32Array, scratch: Uint32Array): Section {
  if (areaCode < FIRST || areaCode > LAST || bits.length !== AREA_WORDS) {
    throw new PredialError('list-format', `areas[${areaCode}]`, 'is no area code with its 800 exchanges')
  }
  const shape: BlockShape = { type: 0, words: 0, count: 0 }
  let used = DIRECTORY_WORDS
  let count = 0
  for (let exchange = 0; exchange < DIRECTORY_WORDS; exchange++) {
    const from = exchange * BLOCK_WORDS
    refuseStrayBits(bits, from, `areas[${areaCode}]`)
    shapeOf(bits, from, shape)
    if (shape.count === 0) continue
    scratch[exchange] = shape.words === 0 ? shape.type : (used << 2) | shape.type
    packBlock(bits, from, shape, scratch, used)
    used += alignTo(shape.words, 4)
    count += shape.count
  }
  return { kind: KIND_NANP, key: areaCode, count, bytes: taken(scratch, used) }
}

function prefixSection(blocks: ReadonlyMap<string, Uint32Array>): Section | null {
  const keys: number[] = []
  for (const key of blocks.keys()) {
    if (!/^[1-9]\d{0,10}$/.test(key) || isNanpBlock(Number(key))) {
      throw new PredialError('list-format', `blocks[${key.slice(0, 20)}]`, 'belongs to an area code, or is no number')
    }
    keys.push(Number(key))
  }
  keys.sort((a, b) => a - b)
  const directory = PREFIX_HEAD_BYTES / 4 + 2 * keys.length
  let used = alignTo(directory + keys.length, 4)
  let words = new Uint32Array(used + scratchWords(Math.min(keys.length, 1000)))
  const shape: BlockShape = { type: 0, words: 0, count: 0 }
  const kept: number[] = []
  let count = 0
  for (const key of keys) {
    const bits = blocks.get(String(key)) as Uint32Array
    if (bits.length !== BLOCK_WORDS) throw new PredialError('list-format', `blocks[${key}]`, 'has not 313 words')
    refuseStrayBits(bits, 0, `blocks[${key}]`)
    shapeOf(bits, 0, shape)
    if (shape.count === 0) continue
    if (used + MAX_BLOCK_WORDS + ALIGN > words.length) {
      const larger = new Uint32Array(Math.ceil(words.length * 1.5) + MAX_BLOCK_WORDS)
      larger.set(words)
      words = larger
    }
    if (used >= 2 ** 30) throw new PredialError('list-format', 'blocks', 'are more than one index can hold')
    words[directory + kept.length] = shape.words === 0 ? shape.type : (used << 2) | shape.type
    packBlock(bits, 0, shape, words, used)
    used += alignTo(shape.words, 4)
    count += shape.count
    kept.push(key)
  }
  if (kept.length === 0) return null
  if (kept.length < keys.length) {
    return prefixSection(new Map(kept.map((key) => [String(key), blocks.get(String(key)) as Uint32Array])))
  }
  words[0] = kept.length
  new Float64Array(words.buffer, PREFIX_HEAD_BYTES, kept.length).set(kept)
  return { kind: KIND_PRFX, key: 0, count, bytes: taken(words, used) }
}

/** A copy of the words used, up to the alignment; what was used is zero again. */
function taken(words: Uint32Array, used: number): Uint8Array {
  const bytes = new Uint8Array(words.buffer, 0, alignTo(used * 4, ALIGN)).slice()
  words.fill(0, 0, used)
  return bytes
}

function headOf(sections: readonly Section[]): Uint8Array {
  const crc32 = crc32Of()
  const head = new Uint8Array(alignTo(HEADER_BYTES + sections.length * ENTRY_BYTES, ALIGN))
  const view = new DataView(head.buffer)
  let offset = head.length
  let count = 0
  for (const [index, section] of sections.entries()) {
    const at = HEADER_BYTES + index * ENTRY_BYTES
    view.setUint32(at, section.kind, true)
    view.setUint32(at + 4, section.key, true)
    view.setBigUint64(at + 8, BigInt(offset), true)
    view.setBigUint64(at + 16, BigInt(section.bytes.length), true)
    view.setUint32(at + 24, section.count, true)
    view.setUint32(at + 28, crc32(section.bytes), true)
    offset += section.bytes.length
    count += section.count
  }
  head.set(MAGIC)
  view.setUint16(12, MAJOR, true)
  view.setUint16(14, MINOR, true)
  view.setUint32(16, head.length, true)
  view.setUint32(20, sections.length, true)
  view.setBigUint64(24, BigInt(offset), true)
  view.setBigUint64(32, BigInt(count), true)
  view.setUint32(8, crc32(head.subarray(12)), true)
  return head
}

function refuseStrayBits(bits: Uint32Array, from: number, path: string): void {
  if ((bits[from + BLOCK_WORDS - 1] as number) >>> 16 === 0) return
  throw new PredialError('list-format', path, 'has bits after the 10,000 numbers of a block')
}

/** Words are written and looked up as the host holds them. */
export function refuseBigEndian(): void {
  if (new Uint8Array(Uint32Array.of(1).buffer)[0] === 1) return
  throw new PredialError('config-invalid', 'index', 'cannot be used on a big-endian processor')
}
