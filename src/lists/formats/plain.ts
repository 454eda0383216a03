import { byLine } from '../lines.ts'
import type { ListReader } from '../source.ts'

/** One number on each line, E.164 or national, wildcards allowed. */
export const readPlain: ListReader = byLine((_, take) => (text, line) => take({ number: text.trim(), line }))
