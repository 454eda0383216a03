// The population as drawn, area code after area code, for what needs the numbers again: peers, queries, checks.
import { closeSync, openSync, readSync, writeSync } from 'node:fs'
import { AREA_WORDS } from './area-codes.mjs'

const AREA_BYTES = AREA_WORDS * 4

export const bitsWriter = (path) => {
  const file = openSync(path, 'w')
  return { add: (bits) => writeSync(file, new Uint8Array(bits.buffer)), close: () => closeSync(file) }
}

/** Yields the bits of the first `count` area codes of the file. */
export const readBits = function* (path, count) {
  const file = openSync(path, 'r')
  try {
    for (let i = 0; i < count; i++) {
      const bits = new Uint32Array(AREA_WORDS)
      const bytes = new Uint8Array(bits.buffer)
      for (let at = 0; at < AREA_BYTES; ) {
        const got = readSync(file, bytes, at, AREA_BYTES - at, i * AREA_BYTES + at)
        if (got === 0) throw new Error(`${path} ends early`)
        at += got
      }
      yield bits
    }
  } finally {
    closeSync(file)
  }
}

/** Calls `each` with the place of every bit that is set, ascending. */
export const eachBit = (bits, each) => {
  for (let w = 0; w < bits.length; w++) {
    let word = bits[w]
    while (word !== 0) {
      each(w * 32 + 31 - Math.clz32(word & -word))
      word &= word - 1
    }
  }
}
