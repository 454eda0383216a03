import { linesOf } from '../lines.ts'
import { type ListEntry, type ListSource, refusal } from '../source.ts'

const number = /^(?:\d{6,18}|[2-9]\d\d[Xx]{7})$/

/** VICIdial: digits on each line, or an area code and seven X, which stand for all its numbers. */
export function* readVicidial(source: ListSource): Generator<ListEntry> {
  for (const { text, line } of linesOf(source)) {
    const entry = text.trim()
    if (!number.test(entry)) throw refusal(source, line, 'neither digits nor an area code and seven X', text)
    yield { number: entry, line }
  }
}
