import type { Call, ConsentInput } from '../../index.ts'
import type { Leads } from './leads.ts'
import { nanpText } from './nanp-number.ts'
import type { WrittenOutcome } from './outcomes.ts'

/** A group is a number of this many bits, of which it is sorted by half at a time. */
const HALF_BITS = 9
const HALF = 1 << HALF_BITS
/** The area code stands above the region. */
const REGION_BITS = 8

/** Of an area code (0: not known) and the number of a region: rows that are mostly decided alike. */
export const groupOf = (areaCode: number, region: number): number =>
  (areaCode << REGION_BITS) | (region & ((1 << REGION_BITS) - 1))

type Column = Int32Array<ArrayBuffer>

const FIRST_ROWS = 1_024

/**
 * The rows of a block in columns: where each lies, what is asked for it, what came of it. Used again for every block, and
 * small, since it is gone through in another order than it was filled.
 */
export class BlockRows {
  count: number = 0
  /** Where a row begins, where it ends but for its line end, and where the next line begins. */
  starts: Column = new Int32Array(FIRST_ROWS)
  ends: Column = new Int32Array(FIRST_ROWS)
  nexts: Column = new Int32Array(FIRST_ROWS)
  readonly calls: Call[] = []
  readonly consents: ConsentInput[] = []
  /** Null: not decided yet. */
  readonly outcomes: (WrittenOutcome | null)[] = []
  /** Numbers that are not made of a group's area code and a line. */
  readonly #texts: string[] = []
  #lines: Column = new Int32Array(FIRST_ROWS)
  #groups: Column = new Int32Array(FIRST_ROWS)
  #byLow: Column = new Int32Array(FIRST_ROWS)
  #order: Column = new Int32Array(FIRST_ROWS)
  readonly #lowHalves = new Int32Array(HALF + 1)
  readonly #highHalves = new Int32Array(HALF + 1)

  /** Adds a row for which nothing is asked. */
  add(start: number, end: number, next: number, outcome: WrittenOutcome | null): number {
    if (this.count === this.starts.length) this.#grow()
    const row = this.count++
    this.starts[row] = start
    this.ends[row] = end
    this.nexts[row] = next
    this.outcomes[row] = outcome
    this.#groups[row] = 0
    return row
  }

  /** Notes what is asked for a row. */
  ask(row: number, { group, line, number, consent, call }: Leads): void {
    this.#groups[row] = group
    this.#lines[row] = line
    if (line < 0) this.#texts[row] = number
    this.consents[row] = consent
    this.calls[row] = call
  }

  numberOf(row: number): string {
    const line = this.#lines[row] as number
    return line < 0 ? (this.#texts[row] as string) : nanpText((this.#groups[row] as number) >>> REGION_BITS, line)
  }

  /** All rows, those of a group together. */
  inGroups(): Int32Array {
    const { count } = this
    const groups = this.#groups
    const [lows, highs] = [this.#lowHalves, this.#highHalves]
    lows.fill(0)
    highs.fill(0)
    for (let row = 0; row < count; row++) {
      const group = groups[row] as number
      lows[(group & (HALF - 1)) + 1] = (lows[(group & (HALF - 1)) + 1] as number) + 1
      highs[(group >>> HALF_BITS) + 1] = (highs[(group >>> HALF_BITS) + 1] as number) + 1
    }
    for (let i = 0; i < HALF; i++) {
      lows[i + 1] = (lows[i + 1] as number) + (lows[i] as number)
      highs[i + 1] = (highs[i + 1] as number) + (highs[i] as number)
    }
    for (let row = 0; row < count; row++) this.#byLow[place(lows, (groups[row] as number) & (HALF - 1))] = row
    for (let i = 0; i < count; i++) {
      const row = this.#byLow[i] as number
      this.#order[place(highs, (groups[row] as number) >>> HALF_BITS)] = row
    }
    return this.#order.subarray(0, count)
  }

  #grow(): void {
    this.starts = longer(this.starts)
    this.ends = longer(this.ends)
    this.nexts = longer(this.nexts)
    this.#lines = longer(this.#lines)
    this.#groups = longer(this.#groups)
    this.#byLow = longer(this.#byLow)
    this.#order = longer(this.#order)
  }
}

/** The next free place of a half, which is then taken. */
const place = (places: Column, half: number): number => {
  const next = places[half] as number
  places[half] = next + 1
  return next
}

const longer = (column: Column): Column => {
  const grown = new Int32Array(2 * column.length)
  grown.set(column)
  return grown
}
