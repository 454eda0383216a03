import { type ListSource, refusal } from './source.ts'

export interface Line {
  /** Without its line end. */
  readonly text: string
  /** From 1. */
  readonly line: number
}

/** No list has longer lines; without a limit a file of another kind would be gathered whole. */
export const MAX_LINE = 10_000

/** The lines that are not blank, ended by LF or CRLF. */
export function* linesOf(source: Pick<ListSource, 'name' | 'chunks'>): Generator<Line> {
  let rest = ''
  let line = 1
  for (const chunk of source.chunks) {
    let from = 0
    for (;;) {
      const end = chunk.indexOf('\n', from)
      if (end < 0) break
      const text = lineText(rest + chunk.slice(from, end))
      rest = ''
      from = end + 1
      if (text.length > MAX_LINE) throw tooLong(source, line, text)
      if (text.trim() !== '') yield { text, line }
      line += 1
    }
    rest += chunk.slice(from)
    if (rest.length > MAX_LINE) throw tooLong(source, line, rest)
  }
  const text = lineText(rest)
  if (text.trim() !== '') yield { text, line }
}

const lineText = (text: string): string => (text.endsWith('\r') ? text.slice(0, -1) : text)

const tooLong = (source: Pick<ListSource, 'name'>, line: number, text: string): Error =>
  refusal(source, line, `a line of more than ${MAX_LINE} characters`, text)
