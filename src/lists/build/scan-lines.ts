import { areaOf, type Gathering, WORD_OF_EXCHANGE } from './gathering.ts'

/** Which ways of writing a +1 number may stand alone on a line of a format. */
export interface LineShapes {
  /** `2025550100` */
  readonly ten: boolean
  /** `202,5550100` */
  readonly comma: boolean
  /** `12025550100` */
  readonly one: boolean
  /** `+12025550100` */
  readonly plus: boolean
}

/** The longest shape with its line end: `+12025550100\r\n`. */
export const LONGEST_SHAPE = 14

const LF = 10
const CR = 13
const PLUS = 43
const COMMA = 44
const ZERO = 48

/**
 * Takes lines that hold a +1 number in one of the shapes and nothing else, ended by LF or CRLF. Stops before the first
 * line that is anything else, and where fewer than `LONGEST_SHAPE` bytes are left.
 *
 * @returns the position of the first byte that was not taken
 */
export function scanLines(bytes: Uint8Array, from: number, to: number, shapes: LineShapes, into: Gathering): number {
  const { ten, comma, one, plus } = shapes
  const last = to - LONGEST_SHAPE
  let at = from
  let code = -1
  let area: Uint32Array = NOTHING
  let lines = 0
  let added = 0
  while (at <= last) {
    let p = at
    const first = bytes[p] as number
    let bare = true
    if (first === ZERO + 1) {
      if (!one) break
      p += 1
      bare = false
    } else if (first === PLUS) {
      if (!plus || bytes[p + 1] !== ZERO + 1) break
      p += 2
      bare = false
    }
    const a = (bytes[p] as number) - ZERO
    const b = (bytes[p + 1] as number) - ZERO
    const c = (bytes[p + 2] as number) - ZERO
    p += 3
    if (bytes[p] === COMMA) {
      if (!comma || !bare) break
      p += 1
    } else if (bare && !ten) break
    const d = (bytes[p] as number) - ZERO
    const e = (bytes[p + 1] as number) - ZERO
    const f = (bytes[p + 2] as number) - ZERO
    const g = (bytes[p + 3] as number) - ZERO
    const h = (bytes[p + 4] as number) - ZERO
    const i = (bytes[p + 5] as number) - ZERO
    const j = (bytes[p + 6] as number) - ZERO
    p += 7
    // Negative where a byte is below `0` or above `9`.
    const low = a | b | c | d | e | f | g | h | i | j
    const high = (9 - a) | (9 - b) | (9 - c) | (9 - d) | (9 - e) | (9 - f) | (9 - g) | (9 - h) | (9 - i) | (9 - j)
    if ((low | high) < 0) break
    if (bytes[p] === CR) p += 1
    if (bytes[p] !== LF) break
    const word = WORD_OF_EXCHANGE[d * 100 + e * 10 + f] as number
    if (word < 0 || a < 2) break
    const areaCode = a * 100 + b * 10 + c
    if (areaCode !== code) {
      area = areaOf(into, areaCode)
      code = areaCode
    }
    const line = g * 1000 + h * 100 + i * 10 + j
    const index = word + (line >>> 5)
    const before = area[index] as number
    added += ((before >>> (line & 31)) & 1) ^ 1
    area[index] = before | (1 << (line & 31))
    lines += 1
    at = p + 1
  }
  into.entries += lines
  into.lineEnds += lines
  into.added += added
  return at
}

const NOTHING = new Uint32Array(0)
