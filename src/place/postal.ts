import { zonesOfRegion } from './regions.ts'
import { letterCountry, letterRows, zip3Rows, zip5Rows, zipCountry } from './zip3.gen.ts'

/** Where a postal code lies. Empty clocks: a military post office, which may be anywhere. */
export interface PostalPlace {
  readonly country: string
  readonly regions: readonly string[]
  /** Zones by region; a region of null holds clocks of places that are no region of the country. */
  readonly clocks: readonly { readonly region: string | null; readonly zones: readonly string[] }[]
  /** First three digits of a ZIP code; null for a code of another system. */
  readonly zip3: string | null
}

const ZIP = /^(\d{3})(\d{2})(?:[- ]?\d{4})?$/
const LETTERED = /^([A-Z])\d[A-Z](?:[ -]?\d[A-Z]\d)?$/i

let zipTable: readonly (PostalPlace | undefined)[] | undefined
let exceptions: ReadonlyMap<string, PostalPlace> | undefined
let letterTable: ReadonlyMap<string, PostalPlace> | undefined

/** Looks up a ZIP code (5 or 9 digits) or a Canadian postal code; null for anything else and for one not in use. */
export function postalPlace(postalCode: string): PostalPlace | null {
  if (typeof postalCode !== 'string' || postalCode.length > 16) return null
  const text = postalCode.trim()
  const [, prefix, rest] = ZIP.exec(text) ?? []
  if (prefix !== undefined) {
    zipTable ??= readZips()
    exceptions ??= readExceptions()
    return exceptions.get(`${prefix}${rest}`) ?? zipTable[Number(prefix)] ?? null
  }
  const letter = LETTERED.exec(text)?.[1]
  if (letter === undefined) return null
  letterTable ??= readLetters()
  return letterTable.get(letter.toUpperCase()) ?? null
}

/**
 * Tells which postal codes say the same of a place: each is answered by the first such code that was asked for, and by
 * itself where it is none that we know.
 *
 * @param named first digits of ZIP codes by which some law tells apart the parts of a region
 */
export function postalKinds(named: ReadonlySet<string>): (postalCode: string) => string {
  const firsts = new Map<string, string>()
  const byPlace = new Map<PostalPlace, string>()
  const kindOf = (postalCode: string): string => {
    const place = postalPlace(postalCode)
    if (place === null) return postalCode
    const known = byPlace.get(place)
    if (known !== undefined) return known
    const { country, clocks, zip3: digits } = place
    const said = JSON.stringify([country, clocks, digits !== null && named.has(digits) ? digits : digits !== null])
    const first = firsts.get(said) ?? postalCode
    firsts.set(said, first)
    byPlace.set(place, first)
    return first
  }
  // It is asked several times about one call.
  let last = ''
  let kind = ''
  return (postalCode) => {
    if (postalCode !== last) {
      kind = kindOf(postalCode)
      last = postalCode
    }
    return kind
  }
}

/** Whether we can look up the postal codes of a country, so that one we cannot read is a mistake. */
export function knowsPostalCodes(country: string): boolean {
  return country === zipCountry || country === letterCountry
}

function readZips(): readonly (PostalPlace | undefined)[] {
  const table = new Array<PostalPlace | undefined>(1000).fill(undefined)
  for (const row of zip3Rows) {
    const [first, last, text = ''] = row.split('|')
    const clocks = text === '' ? [] : text.split(';').map(readClock)
    for (let prefix = Number(first); prefix <= Number(last); prefix++) {
      table[prefix] = placeOf(zipCountry, clocks, String(prefix).padStart(3, '0'))
    }
  }
  return table
}

function readExceptions(): ReadonlyMap<string, PostalPlace> {
  return new Map(
    zip5Rows.map((row) => {
      const [code = '', text = ''] = row.split('|')
      return [code, placeOf(zipCountry, [readClock(text)], code.slice(0, 3))]
    }),
  )
}

function readClock(text: string): PostalPlace['clocks'][number] {
  const [region = '', zones = ''] = text.split(' ')
  return { region: region || null, zones: zones.split(',') }
}

function readLetters(): ReadonlyMap<string, PostalPlace> {
  return new Map(
    letterRows.map((row) => {
      const [letter = '', ...regions] = row.split(' ')
      const clocks = regions.map((region) => ({ region, zones: zonesOfRegion(region) ?? [] }))
      return [letter, placeOf(letterCountry, clocks, null)]
    }),
  )
}

function placeOf(country: string, clocks: PostalPlace['clocks'], zip3: string | null): PostalPlace {
  return Object.freeze({
    country,
    regions: clocks.map((clock) => clock.region).filter((region) => region !== null),
    clocks,
    zip3,
  })
}
