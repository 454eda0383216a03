import { holdsLine } from './holds-line.ts'
import type { IndexLayout } from './layout.ts'
import { FIRST, LAST } from './number-bits.ts'
import { OtherNumbers } from './other-numbers.ts'

/** An index looked up as it is stored. */
export class CompactNumbers {
  #words: Uint32Array
  /** By area code: the word at which its section begins, 0: none. */
  #starts: Int32Array
  #others: OtherNumbers | null

  /** `words`: those of the whole index. */
  constructor(words: Uint32Array, { areas, prefixes }: IndexLayout) {
    this.#words = words
    this.#starts = new Int32Array(LAST + 1)
    for (const { key, offset } of areas) this.#starts[key] = offset / 4
    this.#others = prefixes === null ? null : new OtherNumbers(words, prefixes.offset / 4)
  }

  holdsNanp(areaCode: number, line: number): boolean {
    const start = this.#starts[areaCode] as number
    const exchange = ((line / 10_000) | 0) - FIRST
    if (start > 0 && exchange >= 0 && exchange < 800) {
      return holdsLine(this.#words, start, this.#words[start + exchange] as number, line % 10_000)
    }
    return this.#holdsRare(areaCode, line)
  }

  holdsOther(digits: number): boolean {
    return this.#others?.has(digits) ?? false
  }

  #holdsRare(areaCode: number, line: number): boolean {
    if (!(areaCode >= FIRST && areaCode <= LAST && line >= 0 && line < 1e7)) {
      throw new RangeError(`+1 ${areaCode} ${line} is no number of an area code`)
    }
    return line < FIRST * 10_000 && this.holdsOther(1e10 + areaCode * 1e7 + line)
  }
}
