import type { Call, Recipient } from '../index.ts'
import { callingCodeIn, callingCodeOf, countryOf, postalCodeOf, regionOf } from './address.ts'
import type { ColumnRole } from './columns.ts'
import { recordsOf, saidOfConsent, saidOfStop } from './consent-text.ts'
import { e164Of } from './readings.ts'

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

const homes = new Map<string, boolean>()

/** Whether ten digits are a number of +1 in a country. */
export const isNanpHome = (country: string): boolean => {
  const known = homes.get(country) ?? e164Of('2125550123', country) === '+12125550123'
  homes.set(country, known)
  return known
}

/** What the calling code of a row puts before its number. */
const prefixOf = (cell: Cells, home: string): string => {
  const said = cell('phone-code')
  const code = said === '' ? callingCodeIn(cell('country')) : callingCodeOf(said)
  // Passed over, it would leave the call to the law of another country: the gate is to refuse it.
  if (code === null) return `code ${said} `
  // At home in North America a number may be written with its 1 all the same.
  return code === '' || (code === '1' && isNanpHome(home)) ? '' : `+${code}`
}

const without = <T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** A cell of a row by the role of its column, trimmed; empty where no column has it. */
export type Cells = (role: ColumnRole) => string

/** What a row says of the person besides the number and the id; that of many rows is the same. */
export interface Person {
  /** The country in which the number is to be read. */
  readonly home: string
  /** What goes before a number that does not begin with `+`: a calling code of its own, if any. */
  readonly prefix: string
  /** How to call a number in E.164. */
  readonly abroad: Call
  /** How to call one that is read in the home country. */
  readonly athome: Call
}

/** Columns that say who and where a person is. */
export const PERSON = ['phone-code', 'country', 'state', 'zip', 'kind', 'line', 'zone'] as const
/** Columns that say what a person agreed to or bought. */
export const DEALINGS = ['consent', 'consent-date', 'do-not-call', 'purchase'] as const

export const personOf = (cell: Cells, defaultCountry: string): Person => {
  const country = countryOf(cell('country'))
  const home = country !== undefined && country.length === 2 ? country : defaultCountry
  const recipient: Recipient = Object.freeze(
    without({
      kind: wordIn(KINDS, cell('kind')),
      line: wordIn(LINES, cell('line')),
      country,
      region: regionOf(cell('state'), home),
      postalCode: postalCodeOf(cell('zip'), home),
      zone: cell('zone') || undefined,
    }) as Recipient,
  )
  return {
    home,
    prefix: prefixOf(cell, home),
    abroad: Object.freeze({ recipient }),
    athome: Object.freeze({ defaultCountry: home, recipient }),
  }
}

/** The call to a person who has an id. */
export const withId = (call: Call, id: string): Call =>
  id === '' ? call : { ...call, recipient: { id, ...call.recipient } }

/** The number a row gives, as it is to be read in the home country. */
export const numberOf = (phone: string, { prefix }: Person): string =>
  phone === '' || phone.startsWith('+') ? phone : prefix + phone

/**
 * The records that the columns of a row hold.
 *
 * @param now epoch ms of the call
 */
export const dealingsOf = (cell: Cells, now: number): readonly unknown[] => {
  const purchase = cell('purchase')
  const said = [
    ...saidOfConsent(cell('consent'), cell('consent-date')),
    ...saidOfStop(cell('do-not-call'), now),
    ...(purchase === '' ? [] : [{ record: { type: 'transaction' }, date: purchase }]),
  ]
  return recordsOf(said, now)
}
