import { countryNames, regionNames } from './region-names.gen.ts'

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(';').map((pair) => pair.split('|') as [string, string]))

const regions = table(regionNames)
const countries = table(countryNames)
const codes: ReadonlySet<string> = new Set(regions.values())
/** Countries whose regions we know by name; elsewhere a column of regions says nothing we could use. */
const federations: ReadonlySet<string> = new Set([...codes].map((code) => code.slice(0, 2)))

const plain = (text: string): string => text.toLowerCase().replace(/\./g, '').replace(/\s+/g, ' ').trim()

/** What a column of calling codes says: the digits of one, empty where it says none; null: it was not understood. */
export const callingCodeOf = (text: string): string | null => {
  if (text === '') return ''
  // With the prefix for calls abroad, with leading zeros, or as the fraction a spreadsheet makes of it.
  return /^(?:\+|011|0+)?\s*([1-9]\d{0,2})(?:\.0+)?$/.exec(text)?.[1] ?? null
}

/** Some call a column `country_code` that holds calling codes: the digits of one, else empty. */
export const callingCodeIn = (text: string): string => /^\+?([1-9]\d{0,2})$/.exec(text.trim())?.[1] ?? ''

/** ISO 3166-1 of a country column; what is not understood is handed on as it stands, for the gate to refuse. */
export const countryOf = (text: string): string | undefined => {
  const name = plain(text)
  if (name === '' || callingCodeIn(name) !== '') return undefined
  return countries.get(name) ?? (/^[a-z]{2}$/.test(name) ? name.toUpperCase() : text)
}

/**
 * ISO 3166-2 of a state column: a code, `US-FL`, or a name. What is not understood is handed on as it stands, for the
 * gate to refuse: dropped, it would leave the call to the law of another place.
 *
 * @param country where a two-letter code is to be looked up first
 */
export const regionOf = (text: string, country: string): string | undefined => {
  const name = plain(text)
  if (name === '') return undefined
  if (/^[a-z]{2}-[a-z0-9]{1,3}$/.test(name)) return name.toUpperCase()
  if (!federations.has(country)) return undefined
  const named = regions.get(name)
  if (named !== undefined) return named
  if (!/^[a-z]{2}$/.test(name)) return text
  const code = `${country}-${name.toUpperCase()}`
  if (codes.has(code)) return code
  const elsewhere = [...federations].map((other) => `${other}-${name.toUpperCase()}`).find((other) => codes.has(other))
  return elsewhere ?? code
}

/** A postal code; a spreadsheet that took a ZIP code for a number dropped its leading zeros. */
export const postalCodeOf = (text: string, country: string): string | undefined => {
  const code = text.trim()
  if (code === '') return undefined
  return country === 'US' && /^\d{3,4}$/.test(code) ? code.padStart(5, '0') : code
}
