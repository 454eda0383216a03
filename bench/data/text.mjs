// The text a registry sends: `201,2345678`, a line for each number.
import { closeSync, openSync, writeSync } from 'node:fs'
import { FIRST_LINE } from './area-codes.mjs'
import { eachBit } from './bits-file.mjs'

const LINE = 12
const FOUR_DIGITS = Uint8Array.from(
  { length: 40_000 },
  (_, i) => 48 + (Math.floor((i >> 2) / 10 ** (3 - (i & 3))) % 10),
)

export const textFile = (path) => {
  const file = openSync(path, 'w')
  const buffer = Buffer.allocUnsafe(LINE * 87_381)
  let at = 0
  const flush = () => {
    writeSync(file, buffer, 0, at)
    at = 0
  }
  return {
    write(code, bits) {
      const [a, b, c] = Buffer.from(String(code))
      eachBit(bits, (bit) => {
        const line = FIRST_LINE + bit
        const exchange = (line / 10_000) | 0
        const four = (line - exchange * 10_000) * 4
        buffer[at] = a
        buffer[at + 1] = b
        buffer[at + 2] = c
        buffer[at + 3] = 44
        buffer[at + 4] = FOUR_DIGITS[exchange * 4 + 1]
        buffer[at + 5] = FOUR_DIGITS[exchange * 4 + 2]
        buffer[at + 6] = FOUR_DIGITS[exchange * 4 + 3]
        buffer[at + 7] = FOUR_DIGITS[four]
        buffer[at + 8] = FOUR_DIGITS[four + 1]
        buffer[at + 9] = FOUR_DIGITS[four + 2]
        buffer[at + 10] = FOUR_DIGITS[four + 3]
        buffer[at + 11] = 10
        at += LINE
        if (at === buffer.length) flush()
      })
    },
    close() {
      flush()
      closeSync(file)
    },
  }
}
