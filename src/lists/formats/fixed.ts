import { readExpiry } from '../expiry.ts'
import { byLine } from '../lines.ts'
import { type ListReader, refusal } from '../source.ts'

interface Span {
  readonly start: number
  readonly end: number
}

/** Columns at fixed places: `columns.phone` holds up to three `start|length`, start counted from 0. */
export const readFixed: ListReader = byLine((source, take) => {
  const { phone = [], expires, header = false } = source.columns
  const spans = phone.map((column) => spanOf(String(column)))
  const expiry = expires === undefined ? null : spanOf(String(expires))
  const width = Math.max(...spans.map(({ end }) => end))
  let first = header
  return (text, line) => {
    if (first) {
      first = false
      return
    }
    const cut = ({ start, end }: Span): string => text.slice(start, end).trim()
    const number = spans.map(cut).join('')
    if (number === '') throw refusal(source, line, `no number in the first ${width} characters`, text)
    const until = expiry === null ? '' : cut(expiry)
    const expiresAt = until === '' ? null : readExpiry(until)
    if (until !== '' && expiresAt === null) throw refusal(source, line, 'not a date such as 2027-01-31', until)
    take(expiresAt === null ? { number, line } : { number, line, expiresAt })
  }
})

function spanOf(column: string): Span {
  const [start, length] = column.split('|').map(Number) as [number, number]
  return { start, end: start + length }
}
