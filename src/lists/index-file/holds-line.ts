import { popcount, TOP_WORDS } from './format.ts'

/**
 * Whether a packed block holds the line (0 to 9999). `entry` is its directory word, `start` the word at which its
 * section begins.
 *
 * The constants of the format stand here once more: as `const` of this function they become part of the machine code,
 * while those of another module are variables of the bundle, and a division by a variable alone costs more than the rest.
 */
export function holdsLine(words: Uint32Array, start: number, entry: number, line: number): boolean {
  const RAW = 1
  const LIST = 2
  const FULL = 8
  const CELL_GROUPS = 112
  const type = entry & 15
  const at = start + ((entry >>> 4) << 2)
  if (type > LIST && type < FULL) {
    const log = type - 2
    const group = line >>> log
    const cell = (group / CELL_GROUPS) | 0
    const bit = group - cell * CELL_GROUPS + 16
    const upper = at + (cell << 2)
    const word = bit >>> 5
    const told = words[upper + word] as number
    if (((told >>> (bit & 31)) & 1) === 0) return false
    const first = words[upper] as number
    let rank = first & 0xffff
    if (word === 0) rank += popcount((told & ((1 << bit) - 1)) >>> 16)
    else {
      rank += popcount(first >>> 16) + popcount(told & ((1 << (bit & 31)) - 1))
      if (word > 1) rank += popcount(words[upper + 1] as number)
      if (word > 2) rank += popcount(words[upper + 2] as number)
    }
    const position = (rank << log) + (line & ((1 << log) - 1))
    return (((words[at + (TOP_WORDS[type] as number) + (position >>> 5)] as number) >>> (position & 31)) & 1) === 1
  }
  if (type === RAW) return (((words[at + (line >>> 5)] as number) >>> (line & 31)) & 1) === 1
  return type === LIST ? inList(words, at, line) : type === FULL
}

/** The word that `holdsLine` reads first of a block, but for one that is a list. */
export function firstWordOf(start: number, entry: number, line: number): number {
  const RAW = 1
  const LIST = 2
  const FULL = 8
  const CELL_GROUPS = 112
  const type = entry & 15
  const at = start + ((entry >>> 4) << 2)
  if (type > LIST && type < FULL) return at + ((((line >>> (type - 2)) / CELL_GROUPS) | 0) << 2)
  return type === RAW ? at + (line >>> 5) : at
}

function inList(words: Uint32Array, at: number, line: number): boolean {
  let from = 1
  let to = ((words[at] as number) & 0xffff) + 1
  while (from < to) {
    const middle = (from + to) >>> 1
    const held = ((words[at + (middle >>> 1)] as number) >>> ((middle & 1) << 4)) & 0xffff
    if (held === line) return true
    if (held < line) from = middle + 1
    else to = middle
  }
  return false
}
