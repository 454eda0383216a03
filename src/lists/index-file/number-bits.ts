import { PredialError } from '../../errors.ts'

/** Area codes and exchanges of the North American plan begin with 2 to 9: 800 of each. */
export const FIRST = 200
export const LAST = 999
/** 32-bit words that hold one bit for each of the 10,000 numbers of an exchange; the last half word is empty. */
export const BLOCK_WORDS = 313
/** Words of one area code. */
export const AREA_WORDS: number = 800 * BLOCK_WORDS

/** Numbers being gathered, one bit each, before they are packed. */
export interface NumberBits {
  /**
   * By NANP area code (200 to 999): 800 exchanges (200 to 999) of 313 words each. Bit `line` (0 to 9999) of exchange
   * `x` is bit `line & 31` of word `(x - 200) * 313 + (line >>> 5)`. undefined: none.
   */
  readonly areas: (Uint32Array | undefined)[]
  /**
   * Every other E.164 number, also +1 numbers whose area code or exchange is below 200, or that have not ten digits: by
   * its digits without the last four, 313 words each.
   */
  readonly blocks: Map<string, Uint32Array>
}

export function numberBits(): NumberBits {
  return { areas: new Array<Uint32Array | undefined>(LAST + 1).fill(undefined), blocks: new Map() }
}

const e164 = /^[1-9]\d{4,14}$/
const nanp = /^1([2-9]\d\d)([2-9]\d\d)(\d{4})$/

/**
 * Adds one number, given as the digits of E.164 without the plus; says whether it was new. For few numbers: whoever
 * reads millions sets the bits directly.
 *
 * @throws PredialError `list-format` unless it is 5 to 15 digits that do not begin with 0
 */
export function addNumber(bits: NumberBits, e164Digits: string): boolean {
  if (!e164.test(e164Digits)) {
    throw new PredialError('list-format', e164Digits.slice(0, 20), 'is not the 5 to 15 digits of an E.164 number')
  }
  const match = nanp.exec(e164Digits)
  if (match === null) {
    const words = blockOf(bits, e164Digits.slice(0, -4))
    return setBit(words, 0, Number(e164Digits.slice(-4)))
  }
  const areaCode = Number(match[1])
  let words = bits.areas[areaCode]
  if (words === undefined) {
    words = new Uint32Array(AREA_WORDS)
    bits.areas[areaCode] = words
  }
  return setBit(words, (Number(match[2]) - FIRST) * BLOCK_WORDS, Number(match[3]))
}

/** The words of one block of 10,000 numbers outside the North American plan. */
function blockOf({ blocks }: NumberBits, key: string): Uint32Array {
  const held = blocks.get(key)
  if (held !== undefined) return held
  const words = new Uint32Array(BLOCK_WORDS)
  blocks.set(key, words)
  return words
}

function setBit(words: Uint32Array, from: number, line: number): boolean {
  const at = from + (line >>> 5)
  const before = words[at] as number
  const after = before | (1 << (line & 31))
  words[at] = after
  return before !== after >>> 0
}
