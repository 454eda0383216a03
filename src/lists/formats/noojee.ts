import { byRow } from '../csv.ts'
import { readExpiry } from '../expiry.ts'
import { type ListReader, refusal } from '../source.ts'

export const NOOJEE_HEADER: readonly string[] = ['phone', 'expires']

/** Noojee: `Phone,Expires` with or without that header; blank is for good, a date lasts to its end wherever on earth. */
export const readNoojee: ListReader = byRow((source, take) => {
  let first = true
  return (fields, line) => {
    const header = first && fields.join().toLowerCase() === NOOJEE_HEADER.join()
    first = false
    if (header) return
    const [number = '', expires = ''] = fields
    if (fields.length > 2) throw refusal(source, line, `${fields.length} fields instead of 2`, fields.join())
    if (expires === '') {
      take({ number, line })
      return
    }
    const expiresAt = readExpiry(expires)
    if (expiresAt === null) throw refusal(source, line, 'not a date such as 2027-01-31', expires)
    take({ number, line, expiresAt })
  }
}, ',')
