import { parse } from 'csv-parse/sync'
import type { Line } from './csv-lines.ts'

/** One record of a CSV file: what it says, and how it stood. */
export interface CsvRow {
  /** The line on which it begins, from 1. */
  readonly line: number
  /** As it stands in the file, without the last line end. */
  readonly raw: string
  readonly eol: Line['eol']
  /** null: the record cannot be read. */
  readonly fields: readonly string[] | null
  /** Why not; null where it can. */
  readonly problem: string | null
  /** Bytes of the file up to its end. */
  readonly bytes: number
}

/** A record may span lines inside quotes. A quote that is never closed would otherwise swallow the rest of the file. */
const MAX_LINES = 100

/**
 * The records of a file that are not blank. One that cannot be read costs its own first line and nothing more: what
 * it seemed to hold beyond is read again as records of their own.
 *
 * @param width the fields every record must have; null: any number
 */
export async function* rowsOf(
  lines: AsyncIterable<Line>,
  delimiter: string,
  width: number | null,
): AsyncGenerator<CsvRow> {
  let held: Line[] = []
  for await (const line of lines) {
    if (held.length === 0) {
      if (isBlank(line, delimiter)) continue
      if (!line.text.includes('"')) {
        yield rowOf([line], line.text.split(delimiter), width)
        continue
      }
    }
    held.push(line)
    const taken = take(held, delimiter, width, false)
    held = taken.rest
    yield* taken.rows
  }
  yield* take(held, delimiter, width, true).rows
}

/** A delimiter may be white space as well: where one stands, there are fields. */
const isBlank = ({ text }: Line, delimiter: string): boolean => text.trim() === '' && !text.includes(delimiter)

/** Reads the records that lie complete in the lines held; `rest` waits for more lines. */
function take(
  held: readonly Line[],
  delimiter: string,
  width: number | null,
  isEnd: boolean,
): { rows: CsvRow[]; rest: Line[] } {
  const rows: CsvRow[] = []
  let from = 0
  let to = 0
  let isOpen = false
  while (to < held.length) {
    const line = held[to] as Line
    to += 1
    if (from === to - 1 && isBlank(line, delimiter)) {
      from = to
      continue
    }
    if (quotesIn(line.text) % 2 === 1) isOpen = !isOpen
    const isTooLong = to - from >= MAX_LINES
    if (isOpen && !isTooLong && !(isEnd && to === held.length)) continue
    const span = held.slice(from, to)
    const row = isOpen ? broken(span[0] as Line, 'a quoted field that is never closed') : read(span, delimiter, width)
    rows.push(row)
    from = row.problem === null ? to : from + 1
    to = from
    isOpen = false
  }
  return { rows, rest: held.slice(from) }
}

function read(span: readonly Line[], delimiter: string, width: number | null): CsvRow {
  const first = span[0] as Line
  let fields: readonly string[]
  try {
    const text = textOf(span)
    fields = parse(text, {
      delimiter,
      relax_column_count: true,
      record_delimiter: ['\r\n', '\n'],
    })[0] as unknown as string[]
  } catch {
    return broken(first, 'quotes that do not match')
  }
  const row = rowOf(span, fields, width)
  // Of several lines that do not make a row together, only the first is known to be bad.
  return row.problem !== null && span.length > 1 ? broken(first, row.problem) : row
}

const textOf = (span: readonly Line[]): string =>
  span.map(({ text, eol }, i) => (i === span.length - 1 ? text : text + eol)).join('')

function rowOf(span: readonly Line[], fields: readonly string[], width: number | null): CsvRow {
  const { eol, bytes } = span[span.length - 1] as Line
  const isWhole = width === null || fields.length === width
  const problem = isWhole ? null : `${fields.length} columns where the header has ${width}`
  return { line: (span[0] as Line).line, raw: textOf(span), eol, bytes, fields: isWhole ? fields : null, problem }
}

const broken = ({ line, text, eol, bytes }: Line, problem: string): CsvRow => ({
  line,
  raw: text,
  eol,
  bytes,
  fields: null,
  problem,
})

const quotesIn = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count += 1
  return count
}
