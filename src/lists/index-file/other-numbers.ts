import { PREFIX_HEAD_BYTES } from './format.ts'
import { holdsLine } from './holds-line.ts'

const NONE = new Uint32Array(PREFIX_HEAD_BYTES / 4)
const LAST_DIGITS = 10_000
const GOLDEN = 0x9e3779b1

/**
 * The numbers outside area codes: a PRFX section in memory. Its keys are looked up in a hash table of at most half load,
 * since a binary search among the blocks of a country costs more than the rest.
 */
export class OtherNumbers {
  readonly #words: Uint32Array
  readonly #start: number
  readonly #keys: Float64Array
  readonly #shift: number
  /** Which block, plus one; 0: free. */
  readonly #slots: Uint32Array
  readonly #directory: number

  /** `start`: the word at which the section begins; -1: there is none. */
  constructor(words: Uint32Array, start: number) {
    this.#words = start < 0 ? NONE : words
    this.#start = Math.max(0, start)
    const blocks = this.#words[this.#start] as number
    const keys = this.#start * 4 + PREFIX_HEAD_BYTES
    this.#keys = new Float64Array(this.#words.buffer, this.#words.byteOffset + keys, blocks)
    this.#directory = keys / 4 + 2 * blocks
    const log = Math.max(1, 33 - Math.clz32(blocks))
    this.#shift = 32 - log
    this.#slots = new Uint32Array(2 ** log)
    for (let block = 0; block < blocks; block++) {
      let slot = hashOf(this.#keys[block] as number) >>> this.#shift
      while (this.#slots[slot] !== 0) slot = (slot + 1) & (this.#slots.length - 1)
      this.#slots[slot] = block + 1
    }
  }

  /** `digits`: all digits of the number as an integer. */
  has(digits: number): boolean {
    const key = Math.floor(digits / LAST_DIGITS)
    const slots = this.#slots
    const last = slots.length - 1
    for (let slot = hashOf(key) >>> this.#shift; ; slot = (slot + 1) & last) {
      const block = (slots[slot] as number) - 1
      if (block < 0) return false
      if (this.#keys[block] !== key) continue
      const entry = this.#words[this.#directory + block] as number
      return holdsLine(this.#words, this.#start, entry, digits - key * LAST_DIGITS)
    }
  }
}

/** Keys have up to 37 bits. */
const hashOf = (key: number): number => Math.imul((key | 0) ^ Math.imul(Math.floor(key / 2 ** 32), 0x85ebca6b), GOLDEN)
