import type { CountryCode, MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { plans, premiumStarts } from './phone-plans.gen.ts'

const callingCodes: Record<string, CountryCode[]> = {}
for (const [country, [code]] of Object.entries(plans.countries) as [CountryCode, [callingCode: string]][]) {
  callingCodes[code] = [...(callingCodes[code] ?? []), country]
}

/** Numbering plans for `libphonenumber-js/core`. Each country names its calling code, so that no table of them is kept. */
export const phonePlans: MetadataJson = { ...plans, country_calling_codes: callingCodes }

// An object lists such keys from the lowest on, which is the order of the table.
const codes = Object.keys(callingCodes)
const starts = premiumStarts.split(' ')

/**
 * Whether a number begins as the premium-rate numbers of its calling code do, whether or not the rest of it is assigned.
 * Of calling codes that are no country's (+979) the plan itself tells.
 */
export function isPremium({ countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  const start = starts[codes.indexOf(countryCallingCode)]
  return start !== undefined && new RegExp(`^(?:${start})`).test(nationalNumber)
}
