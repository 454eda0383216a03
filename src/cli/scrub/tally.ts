import type { Counter, Outcome } from '../summary.ts'

/** Rows of a block by outcome. An outcome is told once by each thread, and known by its place from then on. */
export interface BlockCounts {
  /** Whether the places begin anew. */
  readonly isAnew: boolean
  /** Outcomes that were not told before, in their places. */
  readonly fresh: readonly Outcome[]
  /** A place and the rows that had its outcome, one behind the other. */
  readonly rows: Uint32Array
}

/** What blocks counted, until it is asked for: adding each block to the summary would take as long as writing it. */
export interface Tally {
  /** @param thread that counted */
  take(thread: number, counts: BlockCounts): void
  /** Adds all that was taken to the summary. */
  settle(): void
}

interface Told {
  readonly outcome: Outcome
  rows: number
}

export const tallyInto = (counter: Counter): Tally => {
  const threads = new Map<number, Told[]>()
  const settleOne = (told: readonly Told[]): void => {
    for (const one of told) {
      if (one.rows > 0) counter.add(one.outcome, one.rows)
      one.rows = 0
    }
  }
  return {
    take: (thread, { isAnew, fresh, rows }) => {
      let told = threads.get(thread) ?? []
      if (isAnew) {
        settleOne(told)
        told = []
      }
      threads.set(thread, told)
      for (const outcome of fresh) told.push({ outcome, rows: 0 })
      for (let i = 0; i < rows.length; i += 2) {
        const one = told[rows[i] as number] as Told
        one.rows += rows[i + 1] as number
      }
    },
    settle: () => {
      for (const told of threads.values()) settleOne(told)
    },
  }
}
