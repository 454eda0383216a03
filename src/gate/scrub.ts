import { PredialError } from '../errors.ts'
import type { Call } from '../vocabulary/call.ts'
import type { ConsentInput } from '../vocabulary/consent.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { meantAmong } from '../vocabulary/name.ts'

/** One row of a batch; whatever else it carries comes back with it. */
export interface ScrubRow {
  readonly number: string
  readonly consent?: ConsentInput
  readonly call?: Call
}

/** How a batch is decided. */
export interface ScrubOptions {
  /** Called after every row with how many were decided so far. */
  readonly onProgress?: (rows: number) => void
}

/** A row as it was given, and what was decided of it. */
export interface Scrubbed<R extends ScrubRow> {
  readonly row: R
  readonly decision: Decision
}

/** Decides rows one by one as they are asked for, in constant memory; asynchronous where the rows are. */
export interface Scrub {
  <R extends ScrubRow>(rows: Iterable<R>, now: Instant, options?: ScrubOptions): Iterable<Scrubbed<R>>
  <R extends ScrubRow>(rows: AsyncIterable<R>, now: Instant, options?: ScrubOptions): AsyncIterable<Scrubbed<R>>
}

type CanDial = (number: string, consent: ConsentInput, now: Instant, call?: Call) => Decision

const isAsync = <R>(rows: Iterable<R> | AsyncIterable<R>): rows is AsyncIterable<R> => Symbol.asyncIterator in rows

const inRow = meantAmong(['consent', 'call'])

/** Whether a row that lacks a call or a consent has an object under a name that looks like it: `calls` may be a count. */
const isMisspelt = (row: ScrubRow, field: keyof ScrubRow): boolean => {
  for (const name in row) {
    if (inRow(name) !== field) continue
    const value = (row as unknown as Readonly<Record<string, unknown>>)[name]
    if (typeof value === 'object' && value !== null) return true
  }
  return false
}

/** A field of a row that may be anything; one that cannot be read, or is misspelt, is a text, which no call or consent is. */
const read = <K extends keyof ScrubRow>(row: ScrubRow, field: K): ScrubRow[K] => {
  try {
    const value = row?.[field]
    return (value === undefined || value === null) && isMisspelt(row, field) ? ('unreadable' as ScrubRow[K]) : value
  } catch {
    return 'unreadable' as ScrubRow[K]
  }
}

export const scrubWith = (canDial: CanDial): Scrub => {
  const one = <R extends ScrubRow>(
    row: R,
    now: Instant,
    count: number,
    options: ScrubOptions | undefined,
  ): Scrubbed<R> => {
    const decision = canDial(read(row, 'number'), read(row, 'consent') ?? null, now, read(row, 'call'))
    options?.onProgress?.(count)
    return { row, decision }
  }
  function* each<R extends ScrubRow>(rows: Iterable<R>, now: Instant, options?: ScrubOptions): Generator<Scrubbed<R>> {
    let count = 0
    for (const row of rows) yield one(row, now, ++count, options)
  }
  async function* eachAsync<R extends ScrubRow>(
    rows: AsyncIterable<R>,
    now: Instant,
    options?: ScrubOptions,
  ): AsyncGenerator<Scrubbed<R>> {
    let count = 0
    for await (const row of rows) yield one(row, now, ++count, options)
  }
  const scrub = <R extends ScrubRow>(rows: Iterable<R> | AsyncIterable<R>, now: Instant, options?: ScrubOptions) => {
    if (typeof rows !== 'object' || rows === null || !(Symbol.iterator in rows || Symbol.asyncIterator in rows)) {
      throw new PredialError('config-invalid', 'rows', 'expected rows that can be iterated')
    }
    if (options?.onProgress !== undefined && typeof options.onProgress !== 'function') {
      throw new PredialError('config-invalid', 'options.onProgress', 'expected a function')
    }
    return isAsync(rows) ? eachAsync(rows, now, options) : each(rows, now, options)
  }
  return scrub as Scrub
}
