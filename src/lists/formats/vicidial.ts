import { byLine } from '../lines.ts'
import { type ListReader, refusal } from '../source.ts'

const number = /^(?:\d{6,18}|[2-9]\d\d[Xx]{7})$/

/** VICIdial: digits on each line, or an area code and seven X, which stand for all its numbers. */
export const readVicidial: ListReader = byLine((source, take) => (text, line) => {
  const entry = text.trim()
  if (!number.test(entry)) throw refusal(source, line, 'neither digits nor an area code and seven X', text)
  take({ number: entry, line })
})
