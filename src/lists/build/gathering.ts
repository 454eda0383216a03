import { AREA_WORDS, BLOCK_WORDS, FIRST, type NumberBits } from '../index-file/number-bits.ts'

/** Numbers as they are read, and what is counted of them. */
export interface Gathering {
  readonly bits: NumberBits
  /** By area code: 1 where the texts read so far hold one of its numbers. */
  readonly seen: Uint8Array
  /** Numbers read, wildcards counted once. */
  entries: number
  /** Entries that added a number. */
  added: number
  /** Entries left out because they had lapsed when the copy was taken. */
  lapsed: number
  /** Line ends that a scanner has passed. */
  lineEnds: number
  /** Whether a number outside the North American plan was read. */
  foreign: boolean
}

export const gatheringInto = (bits: NumberBits): Gathering => ({
  bits,
  seen: new Uint8Array(bits.areas.length),
  entries: 0,
  added: 0,
  lapsed: 0,
  lineEnds: 0,
  foreign: false,
})

/** The words of an area code, which is seen by that. */
export function areaOf({ bits, seen }: Gathering, areaCode: number): Uint32Array {
  seen[areaCode] = 1
  const held = bits.areas[areaCode]
  if (held !== undefined) return held
  const words = new Uint32Array(AREA_WORDS)
  bits.areas[areaCode] = words
  return words
}

/** By three digits in packed nibbles, the first lowest: the number they write, where its first digit is 2 to 9; else 0. */
export const CODE_OF_NIBBLES: Int32Array = new Int32Array(4096)
/** By the same: the first word of an exchange in the words of its area code, or -1. */
export const WORD_OF_NIBBLES: Int32Array = new Int32Array(4096).fill(-1)
/** By exchange: its first word, or -1. */
export const WORD_OF_EXCHANGE: Int32Array = new Int32Array(1000).fill(-1)
for (let code = FIRST; code < 1000; code++) {
  const nibbles = Math.floor(code / 100) | ((Math.floor(code / 10) % 10) << 4) | ((code % 10) << 8)
  CODE_OF_NIBBLES[nibbles] = code
  WORD_OF_NIBBLES[nibbles] = (code - FIRST) * BLOCK_WORDS
  WORD_OF_EXCHANGE[code] = (code - FIRST) * BLOCK_WORDS
}
