import { byRow } from '../csv.ts'
import { type ListReader, refusal } from '../source.ts'

const DAY = 86_400_000

/** The header as Avaya writes it. */
export const AVAYA_HEADER: readonly string[] = ['id', 'id_type', 'exc_dnc_until_x_days']

/** Avaya POM: `ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS`; the days count from the date of the copy, blank is for good. */
export const readAvayaPom: ListReader = byRow((source, take) => {
  let header = true
  return (fields, line) => {
    if (header) {
      header = false
      if (fields.join().toLowerCase() !== AVAYA_HEADER.join()) {
        throw refusal(source, line, 'not the header `ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS`', fields.join())
      }
      return
    }
    const [number = '', , days = ''] = fields
    if (fields.length !== 3) throw refusal(source, line, `${fields.length} fields instead of 3`, fields.join())
    if (!/^\d{0,5}$/.test(days)) throw refusal(source, line, 'not a number of days', days)
    take(days === '' ? { number, line } : { number, line, expiresAt: source.asOf + Number(days) * DAY })
  }
}, ',')
