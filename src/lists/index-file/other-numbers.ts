import { PREFIX_HEAD_BYTES } from './format.ts'
import { holdsLine } from './holds-line.ts'

const MAX_DIGITS = 15
const LAST_DIGITS = 10_000

/** The numbers outside area codes: a PRFX section in memory. */
export class OtherNumbers {
  readonly #words: Uint32Array
  readonly #start: number
  readonly #directory: number
  readonly #keys: Float64Array

  /** `start`: the word at which the section begins. */
  constructor(words: Uint32Array, start: number) {
    const blocks = words[start] as number
    this.#words = words
    this.#start = start
    this.#directory = start + PREFIX_HEAD_BYTES / 4 + 2 * blocks
    this.#keys = new Float64Array(words.buffer, words.byteOffset + start * 4 + PREFIX_HEAD_BYTES, blocks)
  }

  /** `digits`: all digits of the number as an integer. */
  has(digits: number): boolean {
    const key = Math.floor(digits / LAST_DIGITS)
    const keys = this.#keys
    let from = 0
    let to = keys.length
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((keys[middle] as number) < key) from = middle + 1
      else to = middle
    }
    if (keys[from] !== key) return false
    return holdsLine(
      this.#words,
      this.#start,
      this.#words[this.#directory + from] as number,
      digits - key * LAST_DIGITS,
    )
  }
}

/** The digits of an E.164 number as an integer, which loses nothing; 0: it is none. */
export function digitsOf(e164: string): number {
  if (typeof e164 !== 'string' || e164.charCodeAt(0) !== 43 || e164.charCodeAt(1) === 48) return 0
  const { length } = e164
  if (length > MAX_DIGITS + 1) return 0
  let digits = 0
  for (let i = 1; i < length; i++) {
    const digit = e164.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return 0
    digits = digits * 10 + digit
  }
  return digits
}
