import { PREFIX_HEAD_BYTES } from './format.ts'
import { holdsLine } from './holds-line.ts'

const NONE = new Uint32Array(PREFIX_HEAD_BYTES / 4)
const LAST_DIGITS = 10_000

/** The numbers outside area codes: a PRFX section in memory. */
export class OtherNumbers {
  readonly #words: Uint32Array
  readonly #start: number
  readonly #directory: number
  readonly #keys: Float64Array

  /** `start`: the word at which the section begins; -1: there is none. */
  constructor(words: Uint32Array, start: number) {
    this.#words = start < 0 ? NONE : words
    this.#start = Math.max(0, start)
    const blocks = this.#words[this.#start] as number
    const keys = this.#start * 4 + PREFIX_HEAD_BYTES
    this.#keys = new Float64Array(this.#words.buffer, this.#words.byteOffset + keys, blocks)
    this.#directory = keys / 4 + 2 * blocks
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
    if (from === keys.length || keys[from] !== key) return false
    const entry = this.#words[this.#directory + from] as number
    return holdsLine(this.#words, this.#start, entry, digits - key * LAST_DIGITS)
  }
}
