import { BARE_CR, MAX_LINE } from './lines.ts'
import { type ListReader, type ListSource, refusal, type TakeEntry } from './source.ts'

/** What is to be done with each row that is not blank: its fields, and the line on which it begins, from 1. */
export type TakeRow = (fields: readonly string[], line: number) => void

/** What the next character means. `closed`: a quote was just read inside quotes, which ends them unless doubled. */
type State = 'start' | 'bare' | 'quoted' | 'closed'

/** A reader of RFC 4180 rows, given in pieces of any length. */
export interface RowReader {
  read(piece: string): void
  end(): void
}

/** Reads the rows of a file, fields without quotes and outer blanks; stray and unclosed quotes are refused. */
export function rowReader(source: Pick<ListSource, 'name'>, delimiter: string, take: TakeRow): RowReader {
  let state: State = 'start'
  let fields: string[] = []
  let field = ''
  let size = 0
  let line = 1
  let first = 1
  let isAfterCr = false

  const isAtStart = (): boolean => fields.length === 0 && field.trim() === '' && state !== 'closed'

  const finish = (): void => {
    fields.push(field.trim())
    const row = fields
    fields = []
    field = ''
    size = 0
    state = 'start'
    if (row.some((text) => text !== '')) take(row, first)
  }

  const read = (piece: string): void => {
    for (const character of piece) {
      size += 1
      if (size > MAX_LINE) throw refusal(source, first, `a row of more than ${MAX_LINE} characters`)
      if (isAfterCr && character !== '\n' && character !== '\r') throw refusal(source, line, BARE_CR)
      // One at the beginning of a row is that of the line before, put behind its end.
      isAfterCr = character === '\r' && state !== 'quoted' && (isAfterCr || !isAtStart())
      if (state === 'quoted') {
        if (character === '\n') line += 1
        if (character === '"') state = 'closed'
        else field += character
      } else if (character === '\n') {
        finish()
        line += 1
        first = line
      } else if (character === delimiter) {
        fields.push(field.trim())
        field = ''
        state = 'start'
      } else if (character === '"') {
        if (state === 'bare') throw refusal(source, line, 'a quote inside a field that is not quoted')
        if (state === 'closed') field += character
        state = 'quoted'
      } else if (state === 'closed') {
        if (character !== '\r' && character !== ' ') throw refusal(source, line, 'text after a closing quote')
      } else {
        field += character
        if (character !== ' ') state = 'bare'
      }
    }
  }

  return {
    read,
    end() {
      if (state === 'quoted') throw refusal(source, first, 'a quoted field that never ends')
      finish()
    },
  }
}

/** A reader of a format in which each row of columns stands for itself. */
export const byRow =
  (start: (source: ListSource, take: TakeEntry) => TakeRow, delimiter?: string): ListReader =>
  (source, take) =>
    rowReader(source, delimiter ?? source.columns.delimiter ?? ',', start(source, take))
