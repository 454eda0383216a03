import { rowsOf } from '../csv.ts'
import { readExpiry } from '../expiry.ts'
import { type ListEntry, type ListSource, refusal } from '../source.ts'

export const NOOJEE_HEADER: readonly string[] = ['phone', 'expires']

/** Noojee: `Phone,Expires` with or without that header; blank is for good, a date lasts to its end wherever on earth. */
export function* readNoojee(source: ListSource): Generator<ListEntry> {
  let first = true
  for (const { fields, line } of rowsOf(source, ',')) {
    const header = first && fields.join().toLowerCase() === NOOJEE_HEADER.join()
    first = false
    if (header) continue
    const [number = '', expires = ''] = fields
    if (fields.length > 2) throw refusal(source, line, `${fields.length} fields instead of 2`, fields.join())
    if (expires === '') {
      yield { number, line }
      continue
    }
    const expiresAt = readExpiry(expires)
    if (expiresAt === null) throw refusal(source, line, 'not a date such as 2027-01-31', expires)
    yield { number, line, expiresAt }
  }
}
