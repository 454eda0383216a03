import { badInput } from '../failure.ts'
import type { Block } from './block.ts'
import type { Input } from './input.ts'
import { RECORD, type RecordScanner } from './record-scanner.ts'

/** A block and where it lies in the file. */
export interface ReadBlock extends Block {
  /** Bytes of the file up to its cut. */
  readonly offset: number
}

export interface BlockReader {
  /**
   * The next block, or null at the end.
   *
   * @param into where to put it; a block with longer records is put into another that `grow` makes
   */
  next(into: Uint8Array, grow: (length: number) => Uint8Array): Promise<ReadBlock | null>
  /** What ended the reading before the end of the file: a line that no lead could have. */
  failure(linesBefore: number): Error | null
}

/** No lead is longer; without a limit a file of another kind would be gathered whole. */
const MAX_LINE = 1_048_576
/** A file is read in parts of this size, and a line is too long when it is too long at the end of one. */
const PART = 65_536

const QUOTE = 34
const LF = 10

const asBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)

/** Where the last record begins that lies within the first `end` bytes, or is not complete there. */
export const lastCut = (bytes: Uint8Array, end: number, scanner: RecordScanner): number => {
  const known = asBuffer(bytes.subarray(0, end))
  const quote = known.indexOf(QUOTE)
  if (quote < 0) return known.lastIndexOf(LF) + 1
  let cut = quote === 0 ? 0 : known.lastIndexOf(LF, quote) + 1
  let isOpen = false
  for (let i = cut; i < end; i++) {
    const byte = bytes[i]
    if (byte === QUOTE) isOpen = !isOpen
    else if (byte === LF) {
      if (isOpen) {
        // It spans lines or cannot be read: the line alone does not say which.
        if (scanner.scan(bytes, cut, end, false) === RECORD.incomplete) return cut
        cut = scanner.next
        i = cut - 1
        isOpen = false
      } else cut = i + 1
    }
  }
  return cut
}

const linesIn = (bytes: Uint8Array, from: number, to: number): number => {
  let count = 0
  for (let i = from; i < to; i++) if (bytes[i] === LF) count += 1
  return count
}

/**
 * Reads a file in blocks of whole records.
 *
 * @param path as errors name it
 * @param begun bytes that were read already, the first of them a record's
 * @param offset of the first of them in the file
 * @param size the bytes of a block
 */
export const blockReader = (
  input: Input,
  path: string,
  scanner: RecordScanner,
  begun: Uint8Array,
  offset: number,
  size: number,
): BlockReader => {
  let carry = begun
  let cutOffset = offset
  let isEnded = false
  /** Lines between the last cut and a line that is too long; -1: there is none. */
  let tooLongAfter = -1

  /** Where a line begins that is too long in the bytes that were added; -1: none is. */
  const tooLong = (bytes: Uint8Array, from: number, to: number): number => {
    const first = Math.floor((cutOffset + from) / PART) + 1
    for (let end = first * PART - cutOffset; ; end += PART) {
      if (end <= to || isEnded) {
        const stop = Math.min(end, to)
        const begin = asBuffer(bytes.subarray(0, stop)).lastIndexOf(LF) + 1
        if (stop - begin > MAX_LINE) return begin
      }
      if (end >= to) return -1
    }
  }

  const next: BlockReader['next'] = async (into, grow) => {
    if (isEnded || tooLongAfter >= 0) return null
    let bytes = into
    let end = 0
    let wanted = size
    const hold = (length: number): void => {
      if (length <= bytes.length) return
      const larger = grow(length)
      larger.set(bytes.subarray(0, end))
      bytes = larger
    }
    hold(carry.length)
    bytes.set(carry)
    end = carry.length
    let checked = 0
    for (;;) {
      hold(wanted)
      while (end < wanted && !isEnded) {
        const count = await input.read(bytes, end, wanted - end)
        isEnded = count === 0
        end += count
      }
      const begin = tooLong(bytes, checked, end)
      checked = end
      if (begin >= 0) {
        end = begin
        isEnded = false
      }
      const cut = isEnded ? end : lastCut(bytes, end, scanner)
      if (cut === 0 && !isEnded && begin < 0) {
        wanted = Math.max(2 * wanted, end + size)
        continue
      }
      if (begin >= 0) tooLongAfter = linesIn(bytes, cut, begin)
      carry = bytes.slice(cut, end)
      cutOffset += cut
      return cut === 0 ? null : { bytes, cut, end, isEnd: isEnded, offset: cutOffset }
    }
  }

  return {
    next,
    failure: (linesBefore) =>
      tooLongAfter < 0
        ? null
        : badInput(`${path}:${linesBefore + tooLongAfter + 1}`, `a line of more than ${MAX_LINE} bytes`),
  }
}
