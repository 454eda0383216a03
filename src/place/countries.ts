import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  isSupportedCountry,
  Metadata,
} from 'libphonenumber-js/core'
import { zonesOfCountry } from '../clock/zones.ts'
import { readClock } from './area-codes.ts'
import { countryClocks, territories } from './nanp.gen.ts'
import { phonePlans } from './phone-plans.ts'

const territoryRegions = new Map<string, string>(
  territories.map((text) => text.split(' ') as [country: string, region: string]),
)
const strayZones = new Map<string, readonly string[]>(
  countryClocks.map((text) => {
    const { country, zones } = readClock(text)
    return [country, zones]
  }),
)

const checked = new Map<string, string | null>()
let countryByZone: Map<string, string> | undefined

/** An ISO 3166-1 alpha-2 code in upper case, or null when it is none that a telephone or a clock stands in. */
export function countryCode(input: unknown): string | null {
  if (typeof input !== 'string' || input.length !== 2) return null
  const known = checked.get(input)
  if (known !== undefined) return known
  const code = input.toUpperCase()
  const result = hasPhonePlan(code) || zonesOfCountry(code).length > 0 ? code : null
  if (/^[a-z]{2}$/i.test(input)) checked.set(input, result)
  return result
}

/** The region that a country is here (Puerto Rico is one), or null. */
export function territoryRegion(country: string): string | null {
  return territoryRegions.get(country) ?? null
}

/** The country whose law holds in a country: itself, or the one it is a territory of. */
export function sovereign(country: string): string {
  return territoryRegion(country)?.slice(0, 2) ?? country
}

/** Zones of a country: its own ones, and those of countries that the tz database leaves out. */
export function countryZones(country: string): readonly string[] {
  const stray = strayZones.get(country)
  if (stray !== undefined) return stray
  // The tz database also lists an outpost abroad under the country that staffs it.
  const zones = zonesOfCountry(country)
  const own = zones.filter((zone) => (countryOfZone(zone) ?? country) === country)
  return own.length > 0 ? own : zones
}

/** Whether a country numbers its telephones by the North American plan. */
export function isNanpCountry(country: string): boolean {
  return hasPhonePlan(country) && getCountryCallingCode(country, phonePlans) === '1'
}

/** Whether a country has telephone numbers of its own. */
export function hasPhonePlan(country: string): country is CountryCode {
  return isSupportedCountry(country as CountryCode, phonePlans)
}

/** The country that a calling code belongs to first, null for one that is no country's (+800). */
export function mainCountry(callingCode: string): string | null {
  // Documented, but absent from the type of the class.
  const metadata = new Metadata(phonePlans) as unknown as {
    getCountryCodesForCallingCode(code: string): string[] | undefined
  }
  return metadata.getCountryCodesForCallingCode(callingCode)?.[0] ?? null
}

/** The country a zone lies in; null for an alias and for a zone of no country. */
export function countryOfZone(zone: string): string | null {
  if (countryByZone === undefined) {
    countryByZone = new Map()
    // A zone that several countries list (an outpost abroad) is that of the country with the fewest zones,
    // and among those the last by its code.
    const countries = getCountries(phonePlans)
      .sort()
      .sort((a, b) => zonesOfCountry(b).length - zonesOfCountry(a).length)
    for (const country of countries) {
      for (const name of zonesOfCountry(country)) countryByZone.set(name, sovereign(country))
    }
  }
  return countryByZone.get(zone) ?? null
}
