import { type AreaList, AskedArea } from '../../memory/area-list.ts'
import { noteMove, settledList } from '../../memory/shortcuts.ts'
import type { DncIndexShare } from './dnc-index.ts'
import { AREA_BIT_WORDS, type ExpandedBits } from './expand.ts'
import type { IndexLayout } from './layout.ts'
import { sharedBytes, sharedWords } from './memory.ts'
import { LAST } from './number-bits.ts'
import { closed, holdsRare, type IndexFields, OpenIndex } from './open-index.ts'
import { OtherNumbers } from './other-numbers.ts'

const NOTHING = new Uint32Array(0)
/** Beyond the words of any index. */
const NOWHERE = 2 ** 30
/** The words of the index that is being made, for the initialiser of its field. */
let opening: Uint32Array = NOTHING

/** An index with one bit for each number of its area codes. */
export class ExpandedIndex extends OpenIndex {
  // Written once: then it counts as a constant, and a look-up takes a quarter less time.
  #bits: Uint32Array = opening
  /** By area code: the word at which its bits begin, NOWHERE: none. */
  #starts: Int32Array = new Int32Array(LAST + 1).fill(NOWHERE)
  /** null: closed. */
  #others: OtherNumbers | null
  #head: Uint8Array
  readonly #prefixes: number

  constructor(fields: IndexFields, { areas, prefixes }: IndexLayout, { head, words }: ExpandedBits) {
    opening = words
    super(fields)
    opening = NOTHING
    for (const [index, { key }] of areas.entries()) this.#starts[key] = index * AREA_BIT_WORDS
    this.#prefixes = prefixes === null ? -1 : areas.length * AREA_BIT_WORDS
    this.#others = new OtherNumbers(words, this.#prefixes)
    this.#head = head
    settledList(Object.freeze(this), (areaCode) => this.#areaOf(areaCode))
  }

  #areaOf(areaCode: number): AreaList | null {
    const start = this.#starts[areaCode] as number
    if (start !== NOWHERE) return new ExpandedArea(this.#bits, start)
    return this.#others === null || this.#prefixes >= 0 ? new AskedArea(this, areaCode) : null
  }

  override holdsNanp(areaCode: number, line: number): boolean {
    // Checks that leave early, and few of them: the fewer steps, the more reads wait for memory at the same time.
    // Numbers and not their names, for the reason that `holdsLine` gives.
    const bit = line - 2_000_000
    if (line >>> 0 !== line || bit >>> 0 >= 8_000_000) return holdsRare(this, areaCode, line)
    const word = this.#bits[(this.#starts[areaCode] as number) + (bit >>> 5)]
    if (word === undefined) return holdsRare(this, areaCode, line)
    return ((word >>> (bit & 31)) & 1) === 1
  }

  override holdsOther(digits: number): boolean {
    if (this.#others === null) throw closed(this.registry)
    return this.#others.has(digits)
  }

  override share(): DncIndexShare {
    if (this.#others === null) throw closed(this.registry)
    const head = sharedBytes(this.#head)
    const words = sharedWords(this.#bits)
    // From now on this thread uses the same memory, and the other copy is given free.
    this.#others = new OtherNumbers(words, this.#prefixes)
    this.#bits = words
    this.#head = head
    noteMove()
    const { seller } = this
    return {
      kind: 'predial-dnc-index',
      mode: 'expanded',
      file: head.buffer,
      bits: words.buffer,
      ...(seller === undefined ? {} : { seller }),
    }
  }

  override close(): void {
    this.#bits = NOTHING
    this.#starts = new Int32Array(LAST + 1).fill(NOWHERE)
    this.#others = null
    noteMove()
  }
}

/** One area code of the index. */
class ExpandedArea implements AreaList {
  readonly #bits: Uint32Array
  readonly #start: number

  constructor(bits: Uint32Array, start: number) {
    this.#bits = bits
    this.#start = start
  }

  has(line: number): boolean {
    return ((this.fetch(line) >>> (line & 31)) & 1) === 1
  }

  fetch(line: number): number {
    return (this.#bits[this.#start + ((line - 2_000_000) >>> 5)] as number) | 0
  }
}
