import type { ConsentInput, Gate } from '../../index.ts'
import type { ColumnPositions } from '../columns.ts'
import type { Consents } from '../consents.ts'
import { cellsOf } from '../csv-table.ts'
import { BlockRows } from './block-rows.ts'
import { rawText } from './cell-text.ts'
import { leadsOf } from './leads.ts'
import { type Outcomes, outcomesBy, type WrittenOutcome } from './outcomes.ts'
import { RECORD, recordScanner } from './record-scanner.ts'
import type { BlockCounts } from './tally.ts'

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
  readonly counts: BlockCounts
}

export interface BlockScrub {
  /** @param out where to write; what is larger is written to another that `grow` makes */
  scrub(block: Block, out: Uint8Array, grow: (length: number) => Uint8Array): ScrubbedBlock
}

/** Room for the end of a line, and for the words that an outcome is written in. */
const SPARE = 8

/** Outcomes that are remembered: a time at which a cap ends may be another for every row. */
const REMEMBERED = 20_000

const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.length)

/** Copies four bytes at a time, which for rows is faster than `set` and than one. */
const copy = (to: DataView, at: number, from: DataView, start: number, stop: number): void => {
  let i = start
  let j = at
  for (; i + 4 <= stop; i += 4, j += 4) to.setUint32(j, from.getUint32(i, true), true)
  for (; i < stop; i += 1, j += 1) to.setUint8(j, from.getUint8(i))
}

/** Decides the rows of blocks and writes each back as it stood, with the verdict behind it. */
export const blockScrub = (gate: Gate, now: number, consents: Consents | null, form: RowForm): BlockScrub => {
  const { delimiter, width, positions, defaultCountry } = form
  const scanner = recordScanner(delimiter.charCodeAt(0), width)
  const leads = leadsOf(positions, consents, defaultCountry, now)
  const lineEnd = latin1(form.lineEnd)
  const blanks = Array.from({ length: width - 1 }, () => '')
  let outcomes: Outcomes = outcomesBy(delimiter)

  /** What it holds is unknown, so it stands whole in the first column: the verdict keeps its own. */
  const unreadableRow = (bytes: Uint8Array, from: number, to: number): Uint8Array =>
    latin1(cellsOf([rawText(bytes, from, to), ...blanks, 'deny', 'input-invalid', '', ''], delimiter))

  const rows = new BlockRows()

  /** Reads the rows; returns the lines they lie on. */
  const read = ({ bytes, cut, end, isEnd }: Block, malformed: Malformed[]): number => {
    let lines = 0
    rows.count = 0
    for (let at = 0; at < cut; at = scanner.next) {
      const kind = scanner.scan(bytes, at, end, isEnd)
      const { rawEnd, next } = scanner
      if (kind === RECORD.row) {
        leads.read(bytes, at, scanner.ends)
        rows.ask(rows.add(at, rawEnd, next, null), leads)
        const isMissing = leads.line < 0 && leads.number === ''
        if (isMissing) malformed.push({ rows: rows.count - 1, lines, bytes: at, problem: 'no number' })
      } else if (kind !== RECORD.blank) {
        rows.add(at, rawEnd, next, outcomes.unreadable)
        malformed.push({ rows: rows.count - 1, lines, bytes: at, problem: scanner.problem })
      }
      lines += scanner.lines
    }
    return lines
  }

  /** Decides the rows, those that hang on the same law and lists one behind the other; counts what comes of them. */
  const decide = (): Uint32Array => {
    const seen: WrittenOutcome[] = []
    const order = rows.inGroups()
    for (let i = 0; i < order.length; i++) {
      const row = order[i] as number
      let outcome = rows.outcomes[row] as WrittenOutcome | null
      if (outcome === null) {
        const consent = rows.consents[row] as ConsentInput
        outcome = outcomes.of(gate.canDial(rows.numberOf(row), consent, now, rows.calls[row]))
        rows.outcomes[row] = outcome
      }
      if (outcome.rows === 0) seen.push(outcome)
      outcome.rows += 1
    }
    const counted = new Uint32Array(2 * seen.length)
    for (const [i, outcome] of seen.entries()) {
      counted[2 * i] = outcome.place
      counted[2 * i + 1] = outcome.rows
      outcome.rows = 0
    }
    return counted
  }

  /** Writes the rows in the order they came in. */
  const write = (bytes: Uint8Array, given: Uint8Array, grow: (length: number) => Uint8Array): [Uint8Array, number] => {
    const source = viewOf(bytes)
    const { words } = outcomes
    let out = given
    let target = viewOf(out)
    let length = 0
    for (let i = 0; i < rows.count; i++) {
      const outcome = rows.outcomes[i] as WrittenOutcome
      const rawEnd = rows.ends[i] as number
      const next = rows.nexts[i] as number
      let row = bytes
      let from = rows.starts[i] as number
      let to = rawEnd
      if (outcome === outcomes.unreadable) {
        row = unreadableRow(bytes, from, to)
        from = 0
        to = row.length
      }
      const needed = length + to - from + outcome.length + SPARE
      if (needed > out.length) {
        const larger = grow(Math.max(2 * out.length, needed))
        larger.set(out.subarray(0, length))
        out = larger
        target = viewOf(out)
      }
      copy(target, length, row === bytes ? source : viewOf(row), from, to)
      length += to - from
      const { start, length: added } = outcome
      for (let j = 0; j < added; j += 4) target.setUint32(length + j, words[start + (j >> 2)] as number, true)
      length += added
      if (rawEnd === next) for (let j = 0; j < lineEnd.length; j++) out[length++] = lineEnd[j] as number
      else for (let j = rawEnd; j < next; j++) out[length++] = bytes[j] as number
    }
    return [out, length]
  }

  const scrub: BlockScrub['scrub'] = (block, given, grow) => {
    const isAnew = outcomes.size > REMEMBERED
    if (isAnew) outcomes = outcomesBy(delimiter)
    const malformed: Malformed[] = []
    const lines = read(block, malformed)
    const counted = decide()
    const [out, length] = write(block.bytes, given, grow)
    const counts = { isAnew, fresh: outcomes.fresh(), rows: counted }
    return { out, length, rows: rows.count, lines, malformed, counts }
  }
  return { scrub }
}
