import type { AreaList } from './area-list.ts'
import { firstWord, hasAt, type SuffixSet } from './suffix-set.ts'

/** Suffix sets one behind the other in one piece of memory, each found by its place. */
export interface SuffixSlab {
  readonly words: Uint32Array
  readonly starts: Uint32Array
  /** Of the hash of each; 0: its words are bits, `NONE`: there is no set. */
  readonly shifts: Uint8Array
}

const NONE = 255

/** Moves the words of the sets into one slab, of which the sets then are views. */
export function suffixSlab(sets: readonly (SuffixSet | undefined)[]): SuffixSlab {
  const words = new Uint32Array(sets.reduce((sum, set) => sum + (set?.words.length ?? 0), 0))
  const starts = new Uint32Array(sets.length)
  const shifts = new Uint8Array(sets.length).fill(NONE)
  let start = 0
  for (const [i, set] of sets.entries()) {
    if (set === undefined) continue
    words.set(set.words, start)
    starts[i] = start
    shifts[i] = set.shift
    start += set.words.length
    set.words = words.subarray(starts[i], start)
  }
  return { words, starts, shifts }
}

/** The set at a place; null: there is none. */
export function areaIn({ words, starts, shifts }: SuffixSlab, place: number): AreaList | null {
  const shift = shifts[place]
  return shift === undefined || shift === NONE ? null : new SlabArea(words, starts[place] as number, shift)
}

/** Whether the set at a place holds a suffix. */
export function slabHas({ words, starts, shifts }: SuffixSlab, place: number, suffix: number): boolean {
  const shift = shifts[place]
  return shift !== undefined && shift !== NONE && hasAt(words, starts[place] as number, shift, suffix)
}

class SlabArea implements AreaList {
  readonly #words: Uint32Array
  readonly #start: number
  readonly #shift: number

  constructor(words: Uint32Array, start: number, shift: number) {
    this.#words = words
    this.#start = start
    this.#shift = shift
  }

  has(line: number): boolean {
    return hasAt(this.#words, this.#start, this.#shift, line)
  }

  fetch(line: number): number {
    return (this.#words[this.#start + firstWord(this.#shift, line)] as number) | 0
  }
}
