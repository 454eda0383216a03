/** What a cell holds, as far as its bytes alone say. */
export const NUMBER = {
  /** To be read as text. */
  text: 0,
  /** A number of +1 with its calling code. */
  international: 1,
  /** Ten digits, or eleven from 1, which make a number of +1 where the country is one of its. */
  national: 2,
  /** The same, but no such number can be dialled. */
  impossible: 3,
} as const
export type NumberKind = (typeof NUMBER)[keyof typeof NUMBER]

const DIGIT = 0
const NOISE = 1
const PLUS = 2
const OTHER = 3

const KINDS: Uint8Array = new Uint8Array(256).fill(OTHER)
for (const char of ' -.()[]') KINDS[char.charCodeAt(0)] = NOISE
for (const char of '0123456789') KINDS[char.charCodeAt(0)] = DIGIT
KINDS['+'.charCodeAt(0)] = PLUS

/** No cell that is only digits and what parts them is longer. */
const LONGEST = 40
const ZERO = 48

const ends11 = (tens: number, ones: number): boolean => tens === 1 && ones === 1

/**
 * Reads a number of the North American plan from a cell of digits, spaces, dashes, dots and brackets.
 *
 * @param digits takes the ten digits, as values
 */
export const nanpIn = (bytes: Uint8Array, from: number, to: number, digits: Uint8Array): NumberKind => {
  let start = from
  while (start < to && bytes[start] === 32) start += 1
  const hasPlus = bytes[start] === 43
  if (hasPlus) start += 1
  if (to - start > LONGEST || start >= to) return NUMBER.text
  let count = 0
  let hasNoise = false
  // A leading 1 is the calling code or the prefix for calls beyond the area; no area code begins with it.
  let skipped = 0
  for (let i = start; i < to; i++) {
    const byte = bytes[i] as number
    const kind = KINDS[byte]
    if (kind === DIGIT) {
      if (count === 0 && skipped === 0 && byte === ZERO + 1) skipped = 1
      else if (count === 10) return NUMBER.text
      else digits[count++] = byte - ZERO
    } else if (kind === NOISE) hasNoise = true
    else return NUMBER.text
  }
  if (count !== 10 || (hasPlus && skipped === 0)) return NUMBER.text
  // Written out whole it stands for itself, whatever the digits are.
  if (hasPlus && !hasNoise) return NUMBER.international
  const isPossible =
    (digits[0] as number) >= 2 &&
    (digits[3] as number) >= 2 &&
    !ends11(digits[1] as number, digits[2] as number) &&
    !ends11(digits[4] as number, digits[5] as number)
  if (isPossible) return hasPlus ? NUMBER.international : NUMBER.national
  return hasPlus || (digits[0] as number) < 2 ? NUMBER.text : NUMBER.impossible
}

const digitAt = (number: number, unit: number): number => ZERO + (((number / unit) | 0) % 10)

/** E.164 of an area code and seven digits of the North American plan. */
export const nanpText = (areaCode: number, line: number): string =>
  String.fromCharCode(
    43,
    49,
    digitAt(areaCode, 100),
    digitAt(areaCode, 10),
    digitAt(areaCode, 1),
    digitAt(line, 1_000_000),
    digitAt(line, 100_000),
    digitAt(line, 10_000),
    digitAt(line, 1_000),
    digitAt(line, 100),
    digitAt(line, 10),
    digitAt(line, 1),
  )
