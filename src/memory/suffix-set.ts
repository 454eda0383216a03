/** Bits of a map with one bit for each seven-digit number, in 32-bit words. */
const BITMAP_WORDS = 312_500
/** The largest hash table; twice this would take more room than the bitmap. */
const MAX_SLOTS = 262_144
const GOLDEN = 0x9e3779b1

/**
 * A set of the numbers 0 to 9,999,999: an open-addressing table of at most half load, or one bit for each number once
 * that is smaller. `Set` would take 27 bytes for each number and refuses the 16,777,217th.
 */
export interface SuffixSet {
  /** Slots hold a number plus one, 0 is free; or the bits. */
  words: Uint32Array
  /** Of the hash; 0: `words` are bits. */
  shift: number
  size: number
}

export const suffixSet = (): SuffixSet => ({ words: new Uint32Array(16), shift: 28, size: 0 })

export const hasSuffix = ({ words, shift }: SuffixSet, suffix: number): boolean => hasAt(words, 0, shift, suffix)

/** The word that a look-up reads first, counted from the start of the set. */
export const firstWord = (shift: number, suffix: number): number =>
  shift === 0 ? suffix >>> 5 : Math.imul(suffix, GOLDEN) >>> shift

/** Whether the set of which the words begin at `start` holds a suffix. */
export function hasAt(words: Uint32Array, start: number, shift: number, suffix: number): boolean {
  let slot = firstWord(shift, suffix)
  if (shift === 0) return (((words[start + slot] as number) >>> (suffix & 31)) & 1) === 1
  const mask = (1 << (32 - shift)) - 1
  for (;;) {
    const held = words[start + slot]
    if (held === suffix + 1) return true
    if (held === 0) return false
    slot = (slot + 1) & mask
  }
}

export function addSuffix(set: SuffixSet, suffix: number): void {
  if (hasSuffix(set, suffix)) return
  if (set.shift !== 0 && set.size * 2 >= set.words.length) grow(set)
  put(set, suffix)
  set.size += 1
}

function put({ words, shift }: SuffixSet, suffix: number): void {
  if (shift === 0) {
    words[suffix >>> 5] = (words[suffix >>> 5] as number) | (1 << (suffix & 31))
    return
  }
  const mask = words.length - 1
  let slot = Math.imul(suffix, GOLDEN) >>> shift
  while (words[slot] !== 0) slot = (slot + 1) & mask
  words[slot] = suffix + 1
}

function grow(set: SuffixSet): void {
  const before = set.words
  const slots = before.length * 2
  set.words = new Uint32Array(slots > MAX_SLOTS ? BITMAP_WORDS : slots)
  set.shift = slots > MAX_SLOTS ? 0 : set.shift - 1
  for (const held of before) if (held !== 0) put(set, held - 1)
}
