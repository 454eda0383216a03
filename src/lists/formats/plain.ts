import { linesOf } from '../lines.ts'
import type { ListEntry, ListSource } from '../source.ts'

/** One number on each line, E.164 or national, wildcards allowed. */
export function* readPlain(source: ListSource): Generator<ListEntry> {
  for (const { text, line } of linesOf(source)) yield { number: text.trim(), line }
}
