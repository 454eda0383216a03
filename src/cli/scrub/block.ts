import type { Gate } from '../../index.ts'
import type { ColumnPositions } from '../columns.ts'
import type { Consents } from '../consents.ts'
import { cellsOf } from '../csv-table.ts'
import type { Outcome } from '../summary.ts'
import { rawText } from './cell-text.ts'
import { leadsOf } from './leads.ts'
import { type Outcomes, outcomesBy, type WrittenOutcome } from './outcomes.ts'
import { RECORD, recordScanner } from './record-scanner.ts'

/** How the rows of a file are read and written; the same for all of them. */
export interface RowForm {
  readonly delimiter: string
  /** Columns of the header. */
  readonly width: number
  readonly positions: ColumnPositions
  readonly defaultCountry: string
  /** The line end of a row that has none. */
  readonly lineEnd: string
}

/** Bytes of a file that begin where a record begins. */
export interface Block {
  readonly bytes: Uint8Array
  /** The records that begin before it are the block's. */
  readonly cut: number
  /** The end of the bytes; those behind the cut are there to be looked at, for a quote that is never closed. */
  readonly end: number
  /** The file ends with them. */
  readonly isEnd: boolean
}

/** A row that could not be read, or had no number. */
export interface Malformed {
  /** Rows, lines and bytes of the block before it. */
  readonly rows: number
  readonly lines: number
  readonly bytes: number
  readonly problem: string
}

/** What became of a block. */
export interface ScrubbedBlock {
  readonly out: Uint8Array
  /** Bytes of `out` that were written. */
  readonly length: number
  readonly rows: number
  readonly lines: number
  readonly malformed: readonly Malformed[]
  /** Rows by outcome. */
  readonly counts: readonly (readonly [outcome: Outcome, rows: number])[]
}

export interface BlockScrub {
  /** @param out where to write; what is larger is written to another that `grow` makes */
  scrub(block: Block, out: Uint8Array, grow: (length: number) => Uint8Array): ScrubbedBlock
}

/** Outcomes that are remembered: a time at which a cap ends may be another for every row. */
const REMEMBERED = 20_000

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

/** Decides the rows of blocks and writes each back as it stood, with the verdict behind it. */
export const blockScrub = (gate: Gate, now: number, consents: Consents | null, form: RowForm): BlockScrub => {
  const { delimiter, width, positions, defaultCountry } = form
  const scanner = recordScanner(delimiter.charCodeAt(0), width)
  const leads = leadsOf(positions, consents, defaultCountry)
  const lineEnd = latin1(form.lineEnd)
  const blanks = Array.from({ length: width - 1 }, () => '')
  let outcomes: Outcomes = outcomesBy(delimiter)

  /** What it holds is unknown, so it stands whole in the first column: the verdict keeps its own. */
  const unreadableRow = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
    latin1(cellsOf([rawText(bytes, from, to), ...blanks, 'deny', 'input-invalid', '', ''], delimiter))

  const scrub: BlockScrub['scrub'] = ({ bytes, cut, end, isEnd }, given, grow) => {
    if (outcomes.size > REMEMBERED) outcomes = outcomesBy(delimiter)
    const counts: number[] = []
    const seen: WrittenOutcome[] = []
    const malformed: Malformed[] = []
    let out = given
    let length = 0
    let rows = 0
    let lines = 0
    let at = 0

    const count = (written: WrittenOutcome): void => {
      const { id } = written
      while (counts.length <= id) counts.push(0)
      if (counts[id] === 0) seen.push(written)
      counts[id] = (counts[id] as number) + 1
    }
    const room = (more: number): void => {
      if (length + more <= out.length) return
      const larger = grow(Math.max(2 * out.length, length + more))
      larger.set(out.subarray(0, length))
      out = larger
    }
    const put = (from: Uint8Array, start: number, stop: number): void => {
      for (let i = start; i < stop; i++) out[length++] = from[i] as number
    }

    while (at < cut) {
      const kind = scanner.scan(bytes, at, end, isEnd)
      const { rawEnd, next } = scanner
      if (kind === RECORD.row) {
        leads.read(bytes, at, scanner.ends)
        if (leads.number === '') malformed.push({ rows, lines, bytes: at, problem: 'no number' })
        const written = outcomes.of(gate.canDial(leads.number, leads.consent, now, leads.call))
        count(written)
        room(rawEnd - at + written.bytes.length + 2)
        put(bytes, at, rawEnd)
        put(written.bytes, 0, written.bytes.length)
      } else if (kind === RECORD.broken) {
        malformed.push({ rows, lines, bytes: at, problem: scanner.problem })
        count(outcomes.unreadable)
        const row = unreadableRow(bytes, at, rawEnd)
        room(row.length + 2)
        put(row, 0, row.length)
      }
      if (kind !== RECORD.blank) {
        if (rawEnd === next) put(lineEnd, 0, lineEnd.length)
        else put(bytes, rawEnd, next)
        rows += 1
      }
      lines += scanner.lines
      at = next
    }
    return {
      out,
      length,
      rows,
      lines,
      malformed,
      counts: seen.map(({ outcome, id }) => [outcome, counts[id] as number]),
    }
  }
  return { scrub }
}
