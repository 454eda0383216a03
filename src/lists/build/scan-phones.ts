import { areaOf, type Gathering, WORD_OF_EXCHANGE } from './gathering.ts'

/** Of `<ph val='5550100' />`. */
const TAG_BYTES = 19

const LF = 10
const SPACE = 32
const ZERO = 48
const SLASH = 47
const LESS = 60
const GREATER = 62
const QUOTE = 39
const DOUBLE_QUOTE = 34
/** `<ph val=`, as bytes. */
const OPENING = [LESS, 112, 104, SPACE, 118, 97, 108, 61] as const

/**
 * Takes `<ph val='5550100' />` tags and the blanks around them, as they stand in an `ac` of an XML list. Stops before
 * anything else, and before a tag of which the end is not there.
 *
 * @returns the position of the first byte that was not taken
 */
export function scanPhones(bytes: Uint8Array, from: number, to: number, areaCode: number, into: Gathering): number {
  const last = to - TAG_BYTES
  const [, p1, p2, p3, p4, p5, p6, p7] = OPENING
  let at = from
  let area: Uint32Array | null = null
  let entries = 0
  let lineEnds = 0
  let added = 0
  while (at <= last) {
    const first = bytes[at] as number
    if (first === LF || first === SPACE || first === 13 || first === 9) {
      if (first === LF) lineEnds += 1
      at += 1
      continue
    }
    let p = at
    if (first !== LESS || bytes[p + 1] !== p1 || bytes[p + 2] !== p2 || bytes[p + 3] !== p3) break
    if (bytes[p + 4] !== p4 || bytes[p + 5] !== p5 || bytes[p + 6] !== p6 || bytes[p + 7] !== p7) break
    const quote = bytes[p + 8] as number
    if (quote !== QUOTE && quote !== DOUBLE_QUOTE) break
    const d = (bytes[p + 9] as number) - ZERO
    const e = (bytes[p + 10] as number) - ZERO
    const f = (bytes[p + 11] as number) - ZERO
    const g = (bytes[p + 12] as number) - ZERO
    const h = (bytes[p + 13] as number) - ZERO
    const i = (bytes[p + 14] as number) - ZERO
    const j = (bytes[p + 15] as number) - ZERO
    const low = d | e | f | g | h | i | j
    const high = (9 - d) | (9 - e) | (9 - f) | (9 - g) | (9 - h) | (9 - i) | (9 - j)
    if ((low | high) < 0 || bytes[p + 16] !== quote) break
    p += 17
    if (bytes[p] === SPACE) p += 1
    if (bytes[p] !== SLASH || p + 1 >= to || bytes[p + 1] !== GREATER) break
    const word = WORD_OF_EXCHANGE[d * 100 + e * 10 + f] as number
    if (word < 0) break
    if (area === null) area = areaOf(into, areaCode)
    const line = g * 1000 + h * 100 + i * 10 + j
    const index = word + (line >>> 5)
    const before = area[index] as number
    added += ((before >>> (line & 31)) & 1) ^ 1
    area[index] = before | (1 << (line & 31))
    entries += 1
    at = p + 2
  }
  into.entries += entries
  into.lineEnds += lineEnds
  into.added += added
  return at
}
