import { type Call, type ConsentInput, parseConsent } from '../../index.ts'
import type { ColumnPositions, ColumnRole } from '../columns.ts'
import type { Consents } from '../consents.ts'
import { utf8 } from '../csv-lines.ts'
import { DEALINGS, dealingsOf, isNanpHome, numberOf, PERSON, type Person, personOf, withId } from '../lead.ts'
import { e164Of } from '../readings.ts'
import { groupOf } from './block-rows.ts'
import { byteKeys } from './byte-keys.ts'
import { cellText } from './cell-text.ts'
import { NUMBER, nanpIn, nanpText } from './nanp-number.ts'

/** Rows of leads, read from their bytes; what is asked of the gate for the last one stands in the fields. */
export interface Leads {
  /** @param ends where each field ends, as a `RecordScanner` leaves them */
  read(bytes: Uint8Array, at: number, ends: Int32Array): void
  /** Where `line` is -1; else it is that line of the group's area code. */
  readonly number: string
  readonly line: number
  /** As of `groupOf`. */
  readonly group: number
  readonly consent: ConsentInput
  readonly call: Call
}

interface KnownPerson extends Person {
  /** Ten digits are a number of +1 to it. */
  readonly isNanp: boolean
  /** A number for the region that they are said to live in. */
  readonly regionNumber: number
}

interface Dealings {
  readonly records: readonly unknown[]
  /** The records as they are, until they come again: to parse them takes longer than to decide once. */
  consent: ConsentInput
  isParsed: boolean
}

/** Different persons and dealings that are remembered, a few hundred bytes each: there are 42,000 ZIP codes. */
const REMEMBERED = 65_536
const QUOTE = 34
/** As many as `groupOf` tells apart. */
const MOST_REGIONS = 256

const integerOf = (digits: Uint8Array, from: number, to: number): number => {
  let value = 0
  for (let i = from; i < to; i++) value = value * 10 + (digits[i] as number)
  return value
}

/**
 * Rows whose columns say the same share one call and one parsed consent, so that only the number is made anew.
 *
 * @param consents consent records by number, besides those in the columns
 * @param now epoch ms of the calls
 */
export const leadsOf = (
  positions: ColumnPositions,
  consents: Consents | null,
  defaultCountry: string,
  now: number,
): Leads => {
  const positionsOf = (roles: readonly ColumnRole[]): readonly number[] =>
    roles.flatMap((role) => positions[role] ?? []).filter((position, i, all) => all.indexOf(position) === i)
  const personColumns = positionsOf(PERSON)
  const dealingColumns = positionsOf(DEALINGS)
  const phone = positions.phone as number
  const { id } = positions
  const persons = byteKeys<KnownPerson>(REMEMBERED)
  const dealings = byteKeys<Dealings>(REMEMBERED)
  const digits = new Uint8Array(10)
  const regions = new Map<string | undefined, number>()

  let row: Uint8Array = digits
  let at = 0
  let ends: Int32Array = new Int32Array(0)
  const startOf = (position: number): number => (position === 0 ? at : (ends[position - 1] as number) + 1)
  const cellAt = (position: number): string => utf8(cellText(row, startOf(position), ends[position] as number)).trim()
  const cell = (role: ColumnRole): string => {
    const position = positions[role]
    return position === undefined ? '' : cellAt(position)
  }

  const keyOf = (keys: typeof persons | typeof dealings, columns: readonly number[]): void => {
    keys.begin()
    for (let i = 0; i < columns.length; i++) {
      const position = columns[i] as number
      keys.add(row, startOf(position), ends[position] as number)
    }
  }

  const makePerson = (): KnownPerson => {
    const person = personOf(cell, defaultCountry)
    const region = person.abroad.recipient?.region
    const regionNumber = regions.get(region) ?? regions.size
    // Rows beyond count as of one region: a column that is none may say another in every row.
    if (regions.size < MOST_REGIONS) regions.set(region, regionNumber)
    return { regionNumber, isNanp: person.prefix === '' && isNanpHome(person.home), ...person }
  }
  const makeDealings = (): Dealings => {
    const records = dealingsOf(cell, now)
    return records.length === 0
      ? { records, consent: null, isParsed: true }
      : { records, consent: records as ConsentInput, isParsed: false }
  }
  const onePerson = personColumns.length === 0 ? makePerson() : null
  const noDealings = dealingColumns.length === 0 ? makeDealings() : null

  const personHere = (): KnownPerson => {
    if (onePerson !== null) return onePerson
    keyOf(persons, personColumns)
    return persons.find() ?? persons.keep(makePerson())
  }
  const dealingsHere = (): Dealings => {
    if (noDealings !== null) return noDealings
    keyOf(dealings, dealingColumns)
    const known = dealings.find()
    if (known === undefined) return dealings.keep(makeDealings())
    if (!known.isParsed) {
      known.consent = parseConsent(known.records)
      known.isParsed = true
    }
    return known
  }

  const numberKind = (person: KnownPerson): number => {
    const from = startOf(phone)
    const to = ends[phone] as number
    const isQuoted = row[from] === QUOTE && to - from > 1 && row[to - 1] === QUOTE
    const kind = isQuoted ? nanpIn(row, from + 1, to - 1, digits) : nanpIn(row, from, to, digits)
    return person.isNanp || kind === NUMBER.international ? kind : NUMBER.text
  }

  /** The number where its bytes alone do not say which it is; null: it is none that could be dialled. */
  const readNumber = (person: KnownPerson, kind: number): string | null => {
    const written = numberOf(cellAt(phone), person)
    found.number = written
    found.call = written.startsWith('+') ? person.abroad : person.athome
    if (written === '' || kind === NUMBER.impossible) return null
    const e164 = e164Of(written, person.home)
    if (e164 === null) return null
    found.number = e164
    found.call = person.abroad
    return e164
  }

  const found: { -readonly [K in keyof Leads]: Leads[K] } = {
    number: '',
    line: -1,
    group: 0,
    consent: null,
    call: {},
    read: (bytes, from, fieldEnds) => {
      row = bytes
      at = from
      ends = fieldEnds
      const person = personHere()
      const kind = numberKind(person)
      const isNanp = kind === NUMBER.international || kind === NUMBER.national
      let e164: string | null = null
      if (isNanp) {
        const areaCode = integerOf(digits, 0, 3)
        found.line = integerOf(digits, 3, 10)
        found.group = groupOf(areaCode, person.regionNumber)
        found.call = person.abroad
        // Its text is made when it is decided, unless something is known of it by that.
        if (consents !== null) e164 = nanpText(areaCode, found.line)
      } else {
        found.line = -1
        found.group = groupOf(0, person.regionNumber)
        e164 = readNumber(person, kind)
      }
      if (id !== undefined) found.call = withId(found.call, cellAt(id))

      const { consent, records } = dealingsHere()
      const known = consents === null || e164 === null ? undefined : consents.get(e164)
      found.consent = known === undefined ? consent : parseConsent([...known, ...records])
    },
  }
  return found
}
