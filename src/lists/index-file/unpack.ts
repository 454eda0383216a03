import { DIRECTORY_WORDS, PREFIX_HEAD_BYTES } from './format.ts'
import { checkFront, checkLength, type IndexSection, readLayout } from './layout.ts'
import { alignedBytes } from './memory.ts'
import { AREA_WORDS, BLOCK_WORDS, type NumberBits, numberBits } from './number-bits.ts'
import { refuseBigEndian } from './pack.ts'
import { unpackBlock } from './unpack-block.ts'
import { checkBlocks, checkSums } from './verify.ts'

/**
 * The numbers of an index, for changing them. Every checksum is verified.
 *
 * @param areaCodes those wanted; numbers outside area codes come only where this is absent. Default: all of it
 * @throws PredialError `list-format` for an index that is damaged
 */
export function unpackIndex(bytes: Uint8Array, areaCodes?: readonly string[]): NumberBits {
  refuseBigEndian()
  const name = 'index'
  const aligned = alignedBytes(bytes)
  checkLength(checkFront(aligned, name).fileBytes, aligned.length, name)
  const layout = readLayout(aligned, name)
  checkSums(aligned, layout, name)
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
  checkBlocks(words, layout, name)
  const bits = numberBits()
  for (const section of layout.areas) {
    if (areaCodes === undefined || areaCodes.includes(String(section.key))) {
      bits.areas[section.key] = unpackArea(words, section)
    }
  }
  if (areaCodes === undefined && layout.prefixes !== null) unpackPrefixes(words, layout.prefixes, bits.blocks)
  return bits
}

function unpackArea(words: Uint32Array, { offset }: IndexSection): Uint32Array {
  const start = offset / 4
  const out = new Uint32Array(AREA_WORDS)
  for (let exchange = 0; exchange < DIRECTORY_WORDS; exchange++) {
    const entry = words[start + exchange] as number
    if (entry !== 0) unpackBlock(words, start + ((entry >>> 4) << 2), entry & 15, out, exchange * BLOCK_WORDS)
  }
  return out
}

function unpackPrefixes(words: Uint32Array, { offset }: IndexSection, blocks: Map<string, Uint32Array>): void {
  const start = offset / 4
  const count = words[start] as number
  const keys = new Float64Array(words.buffer, words.byteOffset + offset + PREFIX_HEAD_BYTES, count)
  const directory = start + PREFIX_HEAD_BYTES / 4 + 2 * count
  for (let i = 0; i < count; i++) {
    const entry = words[directory + i] as number
    const out = new Uint32Array(BLOCK_WORDS)
    if (entry !== 0) unpackBlock(words, start + ((entry >>> 4) << 2), entry & 15, out, 0)
    blocks.set(String(keys[i]), out)
  }
}
