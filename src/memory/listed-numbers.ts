import type { DncListing } from '../vocabulary/list.ts'
import { type AreaList, AskedArea } from './area-list.ts'
import { addSuffix, hasSuffix, type SuffixSet, suffixSet } from './suffix-set.ts'
import { areaIn, type SuffixSlab, slabHas, suffixSlab } from './suffix-slab.ts'

/** How many trailing digits a suffix set holds; what stands before them picks the set (`1` and the area code). */
const SUFFIX_DIGITS = 7
const SUFFIXES = 10 ** SUFFIX_DIGITS
const MAX_DIGITS = 15
/** What stands before the suffix of `+1 000`. */
const NANP = 1000
const NANP_DIGITS = 11

const NOT_EXPIRING: DncListing = Object.freeze({ until: null })

/** The numbers and prefixes of one list. Numbers are the digits of an E.164 number as an integer, which loses nothing. */
export interface ListedNumbers {
  /** `until`: epoch ms at which the entry lapses, null for never. The entry that lasts longest counts. */
  add(digits: number, until: number | null): void
  /** Lists every number that begins with these digits. */
  addPrefix(prefix: string, until: number | null): void
  find(e164: string, now: number): DncListing | null
  /** As `DncList.holdsNanp`. */
  holdsNanp(areaCode: number, line: number): boolean
  /** What it holds of an area code, once it is settled; null: nothing. */
  areaOf(areaCode: number): AreaList | null
  /** Moves what was added together in memory; the list is complete. */
  settle(): void
}

interface Prefixes {
  readonly length: number
  readonly listings: Map<number, DncListing>
}

/** An empty list of numbers. */
export function listedNumbers(): ListedNumbers {
  const lasting = new Map<number, SuffixSet>()
  /** Those of `lasting` under `1` and an area code, by the area code. */
  const areas = new Array<SuffixSet | undefined>(1000).fill(undefined)
  /** The words of all `areas`, so that a look-up touches little besides its own; null: still being added to. */
  let slab: SuffixSlab | null = null
  const expiring = new Map<number, Map<number, DncListing>>()
  const prefixes: Prefixes[] = []
  let plain = true

  const findRare = (head: number, suffix: number, digits: number, now: number): DncListing | null => {
    let found = longer(null, expiring.get(head)?.get(suffix), now)
    const number = head * SUFFIXES + suffix
    for (const { length, listings } of prefixes) {
      if (length <= digits) found = longer(found, listings.get(Math.floor(number / 10 ** (digits - length))), now)
    }
    return found
  }

  const listed: ListedNumbers = {
    add(digits, until) {
      slab = null
      const head = Math.floor(digits / SUFFIXES)
      const suffix = digits % SUFFIXES
      if (until === null) {
        const set = atHead(lasting, head, suffixSet)
        if (head >= NANP && head < NANP + 1000) areas[head - NANP] = set
        return addSuffix(set, suffix)
      }
      plain = false
      keep(
        atHead(expiring, head, () => new Map()),
        suffix,
        until,
      )
    },

    addPrefix(prefix, until) {
      plain = false
      let same = prefixes.find(({ length }) => length === prefix.length)
      if (same === undefined) {
        same = { length: prefix.length, listings: new Map() }
        prefixes.push(same)
      }
      keep(same.listings, Number(prefix), until)
    },

    find(e164, now) {
      if (typeof e164 !== 'string' || e164.charCodeAt(0) !== 43 || e164.charCodeAt(1) === 48) return null
      const digits = e164.length - 1
      if (digits === 0 || digits > MAX_DIGITS) return null
      const split = digits - SUFFIX_DIGITS
      let head = 0
      let suffix = 0
      for (let i = 1; i <= digits; i++) {
        const digit = e164.charCodeAt(i) - 48
        if (digit < 0 || digit > 9) return null
        if (i <= split) head = head * 10 + digit
        else suffix = suffix * 10 + digit
      }
      const set = lasting.get(head)
      if (set !== undefined && hasSuffix(set, suffix)) return NOT_EXPIRING
      return plain ? null : findRare(head, suffix, digits, now)
    },

    settle() {
      slab = suffixSlab(areas)
    },

    areaOf(areaCode) {
      return plain && slab !== null ? areaIn(slab, areaCode) : new AskedArea(listed, areaCode)
    },

    holdsNanp(areaCode, line) {
      const set = slab === null ? areas[areaCode] : undefined
      if (slab === null ? set !== undefined && hasSuffix(set, line) : slabHas(slab, areaCode, line)) return true
      // An entry that has lapsed already counts as well: `find` knows.
      return !plain && findRare(NANP + areaCode, line, NANP_DIGITS, Number.NEGATIVE_INFINITY) !== null
    },
  }
  return listed
}

function atHead<T>(sets: Map<number, T>, head: number, make: () => T): T {
  const held = sets.get(head)
  if (held !== undefined) return held
  const made = make()
  sets.set(head, made)
  return made
}

function keep(listings: Map<number, DncListing>, key: number, until: number | null): void {
  const held = listings.get(key)
  if (held !== undefined && (held.until === null || (until !== null && held.until >= until))) return
  listings.set(key, until === null ? NOT_EXPIRING : Object.freeze({ until }))
}

function longer(best: DncListing | null, next: DncListing | undefined, now: number): DncListing | null {
  if (next === undefined) return best
  if (next.until === null) return next
  // Asked this way round, a `now` that is not a number finds the entry in force.
  if (now >= next.until) return best
  return best === null || (best.until !== null && best.until < next.until) ? next : best
}
