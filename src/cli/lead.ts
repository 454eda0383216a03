import type { Call, ConsentInput, ConsentRecord, Recipient } from '../index.ts'
import { callingCodeIn, countryOf, postalCodeOf, regionOf } from './address.ts'
import type { ColumnPositions, ColumnRole } from './columns.ts'
import { consentRecords, dateIn } from './consent-text.ts'
import type { Consents } from './consents.ts'
import { utf8 } from './csv-lines.ts'
import { countryFor, e164Of } from './readings.ts'

/** What is asked of the gate for one row. */
export interface Lead {
  readonly number: string
  readonly consent: ConsentInput
  readonly call: Call
}

const KINDS: Readonly<Record<string, string>> = {
  business: 'business',
  b2b: 'business',
  consumer: 'consumer',
  residential: 'consumer',
  b2c: 'consumer',
}
const LINES: Readonly<Record<string, string>> = {
  wireless: 'wireless',
  mobile: 'wireless',
  cell: 'wireless',
  cellular: 'wireless',
  landline: 'landline',
  fixed: 'landline',
  voip: 'voip',
}

/** A word of a column as the call knows it; one that is not known is handed on, for the gate to refuse. */
const wordIn = (words: Readonly<Record<string, string>>, text: string): string | undefined => {
  const word = text.toLowerCase()
  if (word === '' || word === 'unknown') return undefined
  return Object.hasOwn(words, word) ? words[word] : text
}

/** A number with the calling code of its own column, where that is not the code of North America. */
const withCode = (number: string, code: string): string =>
  number === '' || number.startsWith('+') || code === '' || code === '1' ? number : `+${code}${number}`

const without = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** Reads rows of leads by their columns. */
export const leadReader = (
  positions: ColumnPositions,
  consents: Consents | null,
  defaultCountry: string,
): ((fields: readonly string[]) => Lead) => {
  return (fields) => {
    const at = (role: ColumnRole): string => {
      const position = positions[role]
      return position === undefined ? '' : utf8(fields[position] ?? '').trim()
    }
    const country = countryOf(at('country'))
    const home = country !== undefined && country.length === 2 ? country : defaultCountry
    const written = withCode(at('phone'), callingCodeIn(at('phone-code') || at('country')))
    // Read here, a number stays readable when another cell is not.
    const e164 = written === '' ? null : e164Of(written, home)
    const number = e164 ?? written
    const recipient = without({
      id: at('id') || undefined,
      kind: wordIn(KINDS, at('kind')),
      line: wordIn(LINES, at('line')),
      country,
      region: regionOf(at('state'), home),
      postalCode: postalCodeOf(at('zip'), home),
      zone: at('zone') || undefined,
    }) as Recipient
    const purchase = at('purchase')
    const known = e164 === null ? undefined : consents?.get(e164)
    const records = [
      ...(known ?? []),
      ...consentRecords(at('consent'), at('consent-date')),
      ...(purchase === '' ? [] : [{ type: 'transaction', at: dateIn(purchase) }]),
    ]
    return {
      number,
      consent: records.length === 0 ? null : (records as readonly ConsentRecord[]),
      call: { ...countryFor(number, home), recipient },
    }
  }
}
