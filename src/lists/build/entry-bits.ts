import { numberReader } from '../../memory/number-reader.ts'
import { addNumber, BLOCK_WORDS } from '../index-file/number-bits.ts'
import { looksLikeNumber } from '../number-like.ts'
import { type ListEntry, type ListSource, refusal, type TakeEntry } from '../source.ts'
import { areaOf, type Gathering, WORD_OF_EXCHANGE } from './gathering.ts'

/** All numbers of an area code lie in this range of seven digits. */
const AREA_NUMBERS = 10_000_000
const NANP_FIRST = 12_000_000_000
const NANP_END = 20_000_000_000
const areaPrefix = /^1([2-9]\d\d)(\d{0,7})$/

/** What the numbers of entries come from. */
export interface EntryOrigin extends ListSource {
  readonly defaultCountry: string
  /** Whoever wrote the entries vouches that those with a `+` are E.164 to the digit. */
  readonly canonical: boolean
}

/** Takes entries one by one, whatever they look like; throws `list-format` where one cannot be kept. */
export function entryTaker(origin: EntryOrigin, into: Gathering): TakeEntry {
  const kept = numberSink(into)
  const read = numberReader(kept, origin.defaultCountry, origin.canonical)
  // A lapsed entry must be readable too: else it is a line of another kind.
  const check = numberReader({ add: () => {}, addPrefix: () => {} }, origin.defaultCountry, origin.canonical)

  return ({ number, expiresAt, line }: ListEntry) => {
    if (!looksLikeNumber(number, origin.tenDigits)) throw refusal(origin, line, 'not a number', number)
    const lapses = expiresAt !== undefined
    if (lapses && !(expiresAt <= origin.asOf)) throw refusal(origin, line, LAPSES, number)
    const problem = (lapses ? check : read)(number, null) ?? kept.problem()
    if (problem !== null) throw refusal(origin, line, problem, number)
    into.entries += 1
    if (lapses) into.lapsed += 1
  }
}

const LAPSES = 'lapses on a date, and an index holds numbers for good; keep this list in memory with `readDncList`'

/** Where a `numberReader` puts numbers, and what was wrong with the last one. */
function numberSink(into: Gathering): {
  add(digits: number): void
  addPrefix(prefix: string): void
  problem(): string | null
} {
  let problem: string | null = null
  return {
    add(digits) {
      problem = null
      const count = addDigits(digits, into)
      if (count < 0) problem = 'too short for an E.164 number'
      else into.added += count
    },
    addPrefix(prefix) {
      problem = null
      const match = areaPrefix.exec(prefix)
      if (match === null) {
        problem =
          'a wildcard that an index cannot hold: only +1 with an area code; `readDncList` keeps others in memory'
        return
      }
      if (addRange(Number(match[1]), match[2] as string, into) > 0) into.added += 1
    },
    problem: () => problem,
  }
}

/** Adds one number, the digits of E.164 as an integer: 1 where it was new, else 0; -1: too short. */
export function addDigits(digits: number, into: Gathering): number {
  const word = digits >= NANP_FIRST && digits < NANP_END ? wordOf(digits) : -1
  if (word >= 0) {
    const area = areaOf(into, Math.floor(digits / AREA_NUMBERS) % 1000)
    return setBits(area, word, digits % 10_000, (digits % 10_000) + 1)
  }
  if (digits < 10_000) return -1
  noteCode(digits, into)
  return addNumber(into.bits, String(digits)) ? 1 : 0
}

/** Takes one number off, the digits of E.164 as an integer; whether it was there. */
export function removeDigits(digits: number, { bits }: Gathering): boolean {
  const word = digits >= NANP_FIRST && digits < NANP_END ? wordOf(digits) : -1
  const words =
    word >= 0
      ? bits.areas[Math.floor(digits / AREA_NUMBERS) % 1000]
      : bits.blocks.get(String(Math.floor(digits / 10_000)))
  if (words === undefined) return false
  const line = digits % 10_000
  const index = Math.max(word, 0) + (line >>> 5)
  const before = words[index] as number
  words[index] = before & ~(1 << (line & 31))
  return ((before >>> (line & 31)) & 1) === 1
}

/** The first word of the exchange of a +1 number, or -1 where the exchange begins with 0 or 1. */
const wordOf = (digits: number): number => WORD_OF_EXCHANGE[Math.floor(digits / 10_000) % 1000] as number

function noteCode(digits: number, into: Gathering): void {
  if (digits >= NANP_FIRST && digits < NANP_END) into.seen[Math.floor(digits / AREA_NUMBERS) % 1000] = 1
  else into.foreign = true
}

/** Adds every number of an area code that goes on with `begin`; how many were new. */
function addRange(areaCode: number, begin: string, into: Gathering): number {
  const first = Number(begin.padEnd(7, '0'))
  const end = first + 10 ** (7 - begin.length)
  const area = areaOf(into, areaCode)
  let added = 0
  for (let from = first; from < end; ) {
    const exchange = Math.floor(from / 10_000)
    const to = Math.min(end, (exchange + 1) * 10_000)
    const word = WORD_OF_EXCHANGE[exchange] as number
    const key = `1${areaCode}${String(exchange).padStart(3, '0')}`
    added +=
      word < 0
        ? setBits(blockOf(into, key), 0, from % 10_000, to - exchange * 10_000)
        : setBits(area, word, from % 10_000, to - exchange * 10_000)
    from = to
  }
  return added
}

function blockOf({ bits: { blocks } }: Gathering, key: string): Uint32Array {
  const held = blocks.get(key)
  if (held !== undefined) return held
  const words = new Uint32Array(BLOCK_WORDS)
  blocks.set(key, words)
  return words
}

/** Sets the bits of the lines `from` to `to` (exclusive) of a block that begins at `word`; how many were clear. */
function setBits(words: Uint32Array, word: number, from: number, to: number): number {
  let added = 0
  for (let line = from; line < to; line++) {
    const index = word + (line >>> 5)
    const before = words[index] as number
    added += ((before >>> (line & 31)) & 1) ^ 1
    words[index] = before | (1 << (line & 31))
  }
  return added
}
