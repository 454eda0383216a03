import { areaOf, CODE_OF_NIBBLES, type Gathering, WORD_OF_NIBBLES } from './gathering.ts'

/** Whether the first byte of a word is its lowest, as the arithmetic below takes it. */
export const LITTLE_ENDIAN: boolean = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1

/**
 * Takes lines of exactly `202,5550100\n`: three words, each tested and taken apart as a whole, which is as fast as the
 * memory gives them. Stops before the first line that is anything else.
 *
 * @returns the index of the first word that was not taken
 */
export function scanFlat(words: Uint32Array, from: number, to: number, into: Gathering): number {
  let at = from
  let code = -1
  let area: Uint32Array = NOTHING
  let added = 0
  for (; at + 3 <= to; at += 3) {
    // Digits become 0 to 9, and the comma and the line end 0.
    const a = (words[at] as number) ^ 0x2c303030
    const b = (words[at + 1] as number) ^ 0x30303030
    const c = (words[at + 2] as number) ^ 0x0a303030
    // Adding 6 carries 10 to 15 into the upper half of their byte.
    if (((a | (a + 0x060606) | c | (c + 0x060606)) & 0xfff0f0f0) !== 0) break
    if (((b | (b + 0x06060606)) & 0xf0f0f0f0) !== 0) break
    const word = WORD_OF_NIBBLES[(b & 15) | ((b >>> 4) & 0xf0) | ((b >>> 8) & 0xf00)] as number
    if (word < 0) break
    if (a !== code) {
      const areaCode = CODE_OF_NIBBLES[(a & 15) | ((a >>> 4) & 0xf0) | ((a >>> 8) & 0xf00)] as number
      if (areaCode === 0) break
      area = areaOf(into, areaCode)
      code = a
    }
    const line = (b >>> 24) * 1000 + (c & 15) * 100 + ((c >>> 8) & 15) * 10 + ((c >>> 16) & 15)
    const index = word + (line >>> 5)
    const before = area[index] as number
    added += ((before >>> (line & 31)) & 1) ^ 1
    area[index] = before | (1 << (line & 31))
  }
  const lines = (at - from) / 3
  into.entries += lines
  into.lineEnds += lines
  into.added += added
  return at
}

const NOTHING = new Uint32Array(0)
