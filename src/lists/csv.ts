import { MAX_LINE } from './lines.ts'
import { type ListSource, refusal } from './source.ts'

export interface Row {
  /** Without quotes and outer blanks. */
  readonly fields: readonly string[]
  /** The line on which the row begins, from 1. */
  readonly line: number
}

/** What the next character means. `closed`: a quote was just read inside quotes, which ends them unless doubled. */
type State = 'start' | 'bare' | 'quoted' | 'closed'

/** The rows of an RFC 4180 file that are not blank; stray and unclosed quotes are refused. */
export function* rowsOf(source: Pick<ListSource, 'name' | 'chunks'>, delimiter: string): Generator<Row> {
  let state: State = 'start'
  let fields: string[] = []
  let field = ''
  let size = 0
  let line = 1
  let first = 1

  const row = (): Row | null => {
    fields.push(field.trim())
    const made = { fields, line: first }
    fields = []
    field = ''
    size = 0
    state = 'start'
    return made.fields.every((text) => text === '') ? null : made
  }

  for (const chunk of source.chunks) {
    for (const character of chunk) {
      size += 1
      if (size > MAX_LINE) throw refusal(source, first, `a row of more than ${MAX_LINE} characters`)
      if (state === 'quoted') {
        if (character === '\n') line += 1
        if (character === '"') state = 'closed'
        else field += character
      } else if (character === '\n') {
        const made = row()
        if (made !== null) yield made
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
  if (state === 'quoted') throw refusal(source, first, 'a quoted field that never ends')
  const made = row()
  if (made !== null) yield made
}
