// What both sides are given: lists, histories and the instants of a campaign, the same each time they are walked.
import { FIRST_LINE, LINES } from '../data/area-codes.mjs'
import { eachBit, readBits } from '../data/bits-file.mjs'
import { pick, randomOf } from '../data/random.mjs'
import { STATE_LISTS } from './plain-law.mjs'

const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** Friday 2026-11-20, 13:30 in New York and 10:30 in Los Angeles; 09:30 in Anchorage and 08:30 in Honolulu. */
export const OPEN_AT = Date.parse('2026-11-20T18:30:00Z')
/** 04:00 in New York, 23:00 in Honolulu: closed everywhere. */
export const NIGHT_AT = Date.parse('2026-11-21T09:00:00Z')
export const AS_OF = OPEN_AT - 5 * DAY

/** One listed number of this many is on the list of its state as well, or on the company's own. */
const STATE_SHARE = 100
const INTERNAL_SHARE = 1000

export const e164 = (code, line) => `+1${code}${line}`

/** An exchange that can be dialled: no service code, no information, no pay-per-call. */
export const isOrdinary = (line) => {
  const exchange = Math.floor(line / 10_000)
  return line >= FIRST_LINE && exchange % 100 !== 11 && exchange !== 555 && exchange !== 976
}

/** A shuffle of the lines of an area code: each place has one line, and no two the same. */
const lineAt = (place) => {
  let x = place
  do {
    x = Math.imul(x, 0x2c1b3c6d) & 0x7fffff
    x ^= x >>> 11
    x = Math.imul(x, 0x297a2d39) & 0x7fffff
    x ^= x >>> 13
  } while (x >= LINES)
  return FIRST_LINE + x
}

/** `areas`: region and zone by area code. */
export const worldOf = (list, { histories, areas }) => {
  const { codes, bitsPath } = list
  const regionOf = new Map(areas.map(([code, { region }]) => [Number(code), region]))
  const bits = [...readBits(bitsPath, codes.length)]

  const listedNumbers = function* (share, wanted = () => true) {
    for (const [a, code] of codes.entries()) {
      if (!wanted(code)) continue
      const lines = []
      let n = 0
      eachBit(bits[a], (line) => {
        if (n++ % share === 0) lines.push(FIRST_LINE + line)
      })
      for (const line of lines) yield e164(code, line)
    }
  }
  // Some places of each area code are passed over, since their lines are not ordinary.
  const unused = 1000 + Math.ceil((1.1 * histories) / codes.length)
  const walk = (make) => ({ [Symbol.iterator]: make })

  const historyOf = function* () {
    const random = randomOf(histories)
    for (let i = 0, place = 0; i < histories; i++) {
      const area = i % codes.length
      if (area === 0)
        do place++
        while (!isOrdinary(lineAt(place)))
      const at = Array.from(
        { length: 1 + Math.floor(random() * 5) },
        () => OPEN_AT - 60_000 - Math.floor(random() * 4 * DAY),
      )
      yield { code: codes[area], line: lineAt(place), at: at.sort((a, b) => a - b) }
    }
  }

  return {
    codes,
    regionOf: (code) => regionOf.get(code),
    isListed: (code, line) => {
      const at = line - FIRST_LINE
      return ((bits[codes.indexOf(code)][at >>> 5] >>> (at & 31)) & 1) === 1
    },
    national: walk(() => listedNumbers(1)),
    states: STATE_LISTS.map((region) => [
      region,
      walk(() => listedNumbers(STATE_SHARE, (code) => regionOf.get(code) === region)),
    ]),
    internal: walk(() => listedNumbers(INTERNAL_SHARE)),
    history: walk(historyOf),
    histories,
    /** A number anywhere in the area codes of the list that has no history. */
    anyNumber: (random) => {
      for (;;) {
        const line = lineAt(unused + Math.floor(random() * (LINES - unused)))
        if (isOrdinary(line)) return { code: pick(random, codes), line, at: [] }
      }
    },
  }
}
