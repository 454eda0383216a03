import { stringify } from 'csv-stringify/sync'
import { ENDED_BY_CR, type Line, linesOf, utf8 } from './csv-lines.ts'
import { type CsvRow, rowsOf } from './csv-rows.ts'
import { badInput } from './failure.ts'

/** A CSV file with a header, opened. */
export interface CsvTable {
  /** The byte order mark, where the file begins with one. */
  readonly mark: string
  readonly delimiter: string
  readonly header: CsvRow
  readonly names: readonly string[]
  readonly rows: AsyncIterable<CsvRow>
}

const MARK = '\xef\xbb\xbf'
const DELIMITERS = [',', '\t', ';', '|'] as const

/** The delimiter that parts the header most often, quotes left out. */
const delimiterOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '')
  const counts = DELIMITERS.map((delimiter) => bare.split(delimiter).length)
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ','
}

const NO_TEXT = 'is not text; save it as CSV UTF-8'

// biome-ignore lint/suspicious/noControlCharactersInRegex: a file with these is packed, or of another kind
const isText = (bytes: string): boolean => !/[\u0000-\u0008\u000e-\u001f]/.test(bytes)

/** Whether a carriage return stands outside quotes; that of a line end is no part of a line's text. */
const hasBareReturn = (text: string): boolean => text.includes('\r') && text.replace(/"[^"]*("|$)/g, '').includes('\r')

/**
 * Opens a CSV file and reads its header; the rows are read as they are asked for.
 *
 * @param parts the bytes of the file, where they are read elsewhere
 */
export const openTable = async (path: string, delimiter?: string, parts?: AsyncIterable<Buffer>): Promise<CsvTable> => {
  const lines = linesOf(path, parts)
  const held: Line[] = []
  let mark = ''
  for (let next = await lines.next(); ; next = await lines.next()) {
    if (next.done === true) throw badInput(path, 'is empty: a header is needed')
    let line = next.value
    if (held.length === 0 && line.text.startsWith(MARK)) {
      mark = MARK
      line = { ...line, text: line.text.slice(MARK.length) }
    }
    held.push(line)
    const begun = held.map(({ text }) => text).join('\n')
    // All leads would be taken for names of columns, and none scrubbed.
    if (hasBareReturn(begun)) throw isText(begun) ? badInput(`${path}:1`, ENDED_BY_CR) : badInput(path, NO_TEXT)
    const chosen = delimiter ?? delimiterOf(begun)
    for await (const header of rowsOf(each(held), chosen, null)) {
      // A quoted name may span lines: wait for its end.
      if (header.fields === null) break
      const names = header.fields.map((name) => utf8(name).trim())
      return { mark, delimiter: chosen, header, names, rows: rowsOf(lines, chosen, names.length) }
    }
    if (held.length > 20) throw badInput(`${path}:1`, 'the header cannot be read: quotes that do not match')
  }
}

async function* each(lines: readonly Line[]): AsyncGenerator<Line> {
  yield* lines
}

/** Values as they stand in a record; quoted only where the delimiter or a quote makes it necessary. */
export const cellsOf = (values: readonly string[], delimiter: string): string =>
  values.some((value) => value.includes(delimiter) || /["\r\n]/.test(value))
    ? stringify([[...values]], { delimiter, eof: false })
    : values.join(delimiter)
