/** The numbers that the file format is made of; `docs/index-format.md` describes it. */

/** `\x89PDNC\r\n\x1a`: a transfer as text or in seven bits changes it. */
export const MAGIC: readonly number[] = [0x89, 0x50, 0x44, 0x4e, 0x43, 0x0d, 0x0a, 0x1a]
export const MAJOR = 1
export const MINOR = 0

/** Sections begin and end at multiples of this. */
export const ALIGN = 64
export const HEADER_BYTES = 64
export const ENTRY_BYTES = 32
/** One META, 800 NANP, one PRFX, and room for what later versions add. */
export const MAX_SECTIONS = 4096

const fourLetters = (name: string): number =>
  name.charCodeAt(0) | (name.charCodeAt(1) << 8) | (name.charCodeAt(2) << 16) | (name.charCodeAt(3) << 24)
/** A kind as the section table holds it. */
export const KIND_META: number = fourLetters('META')
export const KIND_NANP: number = fourLetters('NANP')
export const KIND_PRFX: number = fourLetters('PRFX')
/** A small first letter: a reader that does not know the kind may pass it over. */
export const OPTIONAL_BIT = 0x20

/** How a block of 10,000 numbers is held: the low four bits of its directory word. */
export const EMPTY = 0
export const RAW = 1
export const LIST = 2
/** Up to 7: two levels, groups of `1 << (type - 2)` numbers. */
export const TWO_LEVEL = 3
export const TWO_LEVEL_LAST = 7
export const FULL = 8

export const BLOCK_NUMBERS = 10_000
/** The longest list of single numbers. */
export const MAX_LIST = 128
/** Groups told of by one cell: 16 bits count the groups before it, each other bit is a group. */
export const CELL_GROUPS = 112
export const CELL_BITS = 128
export const RANK_BITS: number = CELL_BITS - CELL_GROUPS

/** By type: the words of the upper level of a block. */
export const TOP_WORDS: Int32Array = Int32Array.from({ length: 16 }, (_, type) =>
  type < TWO_LEVEL || type > TWO_LEVEL_LAST
    ? 0
    : Math.ceil(Math.ceil(BLOCK_NUMBERS / (1 << (type - 2))) / CELL_GROUPS) * 4,
)

/** The directory of a NANP section: a word for each of its 800 exchanges. */
export const DIRECTORY_WORDS = 800
/** The fixed beginning of a PRFX section. */
export const PREFIX_HEAD_BYTES = 16

export const alignTo = (bytes: number, unit: number): number => Math.ceil(bytes / unit) * unit

/** Set bits of a word. */
export function popcount(word: number): number {
  let v = word - ((word >>> 1) & 0x55555555)
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333)
  return Math.imul((v + (v >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
