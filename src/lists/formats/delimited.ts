import { PredialError } from '../../errors.ts'
import { byRow } from '../csv.ts'
import { readExpiry } from '../expiry.ts'
import { type DncColumn, type ListReader, type ListSource, refusal, type TakeEntry } from '../source.ts'

/** Positions of the columns that are read. */
interface Positions {
  /** Each an array of the columns that make one number. */
  readonly numbers: readonly (readonly number[])[]
  readonly expires: number | null
  /** Fields that every row must have: another count means a shifted row. */
  readonly width: number
}

/**
 * Columns parted by tab, pipe, comma or semicolon. `columns.phone` names up to three columns that together hold the
 * number, `columns.numbers` columns that hold one number each.
 */
export const readDelimited: ListReader = byRow((source, take) => {
  const { columns } = source
  const { phone = [], numbers = [], expires } = columns
  const named = [...phone, ...numbers, ...(expires === undefined ? [] : [expires])]
  const header = columns.header ?? named.some((column) => typeof column === 'string')
  let positions: Positions | null = null
  return (fields, line) => {
    if (positions === null) {
      const position = (column: DncColumn): number => positionOf(source, column, header ? fields : null, fields.length)
      positions = {
        numbers: phone.length > 0 ? [phone.map(position)] : numbers.map((column) => [position(column)]),
        expires: expires === undefined ? null : position(expires),
        width: fields.length,
      }
      if (header) return
    }
    takeRow(source, positions, fields, line, take)
  }
})

function takeRow(
  source: ListSource,
  { numbers, expires, width }: Positions,
  fields: readonly string[],
  line: number,
  take: TakeEntry,
): void {
  const shown = fields.join()
  if (fields.length !== width) {
    throw refusal(source, line, `${fields.length} fields where the first line has ${width}`, shown)
  }
  const until = expires === null ? '' : (fields[expires] as string)
  const expiresAt = until === '' ? null : readExpiry(until)
  if (until !== '' && expiresAt === null) throw refusal(source, line, 'not a date such as 2027-01-31', until)
  let found = false
  for (const parts of numbers) {
    const number = parts.map((part) => fields[part] as string).join('')
    if (number === '') continue
    found = true
    take(expiresAt === null ? { number, line } : { number, line, expiresAt })
  }
  if (!found) throw refusal(source, line, 'no number in the columns that were named', shown)
}

/** Finds one column; a name needs a header. */
export function positionOf(
  source: Pick<ListSource, 'name'>,
  column: DncColumn,
  header: readonly string[] | null,
  width: number,
): number {
  if (typeof column === 'number') {
    if (column < width) return column
    throw refusal(source, 1, `no column ${column}: the first line has ${width}`)
  }
  if (header === null) {
    throw new PredialError(
      'config-invalid',
      'columns.header',
      `column \`${column}\` is given by name: a header is needed`,
    )
  }
  const wanted = column.trim().toLowerCase()
  const matches = header.flatMap((name, index) => (name.toLowerCase() === wanted ? [index] : []))
  if (matches.length === 1) return matches[0] as number
  const problem = matches.length === 0 ? 'no column' : 'more than one column'
  throw refusal(source, 1, `${problem} \`${column}\` in the header`, header.join())
}
