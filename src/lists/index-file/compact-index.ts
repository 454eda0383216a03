import { type AreaList, AskedArea } from '../../memory/area-list.ts'
import { noteMove, settledList } from '../../memory/shortcuts.ts'
import type { DncIndexShare } from './dnc-index.ts'
import { firstWordOf, holdsLine } from './holds-line.ts'
import type { IndexLayout } from './layout.ts'
import { sharedWords } from './memory.ts'
import { LAST } from './number-bits.ts'
import { closed, holdsRare, type IndexFields, OpenIndex } from './open-index.ts'
import { OtherNumbers } from './other-numbers.ts'

const NOTHING = new Uint32Array(0)

/** An index asked as it is stored. */
export class CompactIndex extends OpenIndex {
  // Begun as what it will be: a field that was ever undefined is checked at every look-up.
  #words: Uint32Array = NOTHING
  /** By area code: the word at which its section begins, 0: none. */
  #starts: Int32Array = new Int32Array(LAST + 1)
  /** null: closed. */
  #others: OtherNumbers | null
  readonly #prefixes: number

  /** `words`: those of the whole index. */
  constructor(fields: IndexFields, { areas, prefixes }: IndexLayout, words: Uint32Array) {
    super(fields)
    this.#words = words
    for (const { key, offset } of areas) this.#starts[key] = offset / 4
    this.#prefixes = prefixes === null ? -1 : prefixes.offset / 4
    this.#others = new OtherNumbers(words, this.#prefixes)
    settledList(Object.freeze(this), (areaCode) => this.#areaOf(areaCode))
  }

  #areaOf(areaCode: number): AreaList | null {
    const start = this.#starts[areaCode] as number
    if (start > 0) return new CompactArea(this.#words, start)
    return this.#others === null || this.#prefixes >= 0 ? new AskedArea(this, areaCode) : null
  }

  override holdsNanp(areaCode: number, line: number): boolean {
    const start = this.#starts[areaCode] as number
    const exchange = (line / 10_000) | 0
    if (line >>> 0 === line && start > 0 && exchange >= 200 && exchange <= 999) {
      const words = this.#words
      return holdsLine(words, start, words[start + exchange - 200] as number, line - exchange * 10_000)
    }
    return holdsRare(this, areaCode, line)
  }

  override holdsOther(digits: number): boolean {
    if (this.#others === null) throw closed(this.registry)
    return this.#others.has(digits)
  }

  override share(): DncIndexShare {
    if (this.#others === null) throw closed(this.registry)
    const words = sharedWords(this.#words)
    // From now on this thread uses the same memory, and the other copy is given free.
    this.#others = new OtherNumbers(words, this.#prefixes)
    this.#words = words
    noteMove()
    const { seller } = this
    return {
      kind: 'predial-dnc-index',
      mode: 'compact',
      file: words.buffer,
      ...(seller === undefined ? {} : { seller }),
    }
  }

  override close(): void {
    this.#words = NOTHING
    this.#starts = new Int32Array(LAST + 1)
    this.#others = null
    noteMove()
  }
}

/** One area code of the index. */
class CompactArea implements AreaList {
  readonly #words: Uint32Array
  readonly #start: number

  constructor(words: Uint32Array, start: number) {
    this.#words = words
    this.#start = start
  }

  has(line: number): boolean {
    const words = this.#words
    const start = this.#start
    const exchange = (line / 10_000) | 0
    return holdsLine(words, start, words[start + exchange - 200] as number, line - exchange * 10_000)
  }

  fetch(line: number): number {
    const words = this.#words
    const start = this.#start
    const exchange = (line / 10_000) | 0
    const entry = words[start + exchange - 200] as number
    return (words[firstWordOf(start, entry, line - exchange * 10_000)] as number) | 0
  }
}
