import {
  type CountryCode,
  Metadata,
  type PhoneNumber,
  type PhoneNumberType,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/core'
import type { BadNumber, NumberClass, ParsedNumber } from '../vocabulary/place.ts'
import { hasPhonePlan, mainCountry } from './countries.ts'
import { readNanp } from './nanp.ts'
import { isPremium, phonePlans } from './phone-plans.ts'

const CLASS_OF_TYPE: { readonly [T in PhoneNumberType]: NumberClass } = {
  MOBILE: 'geographic',
  FIXED_LINE: 'geographic',
  FIXED_LINE_OR_MOBILE: 'geographic',
  PREMIUM_RATE: 'premium',
  TOLL_FREE: 'toll-free',
  PERSONAL_NUMBER: 'personal',
  SHARED_COST: 'non-geographic',
  UAN: 'non-geographic',
  VOIP: 'non-geographic',
  PAGER: 'non-geographic',
  VOICEMAIL: 'non-geographic',
}

/**
 * Reads a number outside the North American plan: `+` and digits, or national digits with a country.
 *
 * Only the length decides: the pattern tables of libphonenumber lag behind the plans and refuse live ranges.
 */
export function readForeign(
  digits: string,
  country: string | null,
  extension: string | null,
): ParsedNumber | BadNumber {
  const parsed = parse(digits, country)
  if (parsed === undefined) return bad(country === null ? 'no number of any country' : `no number of ${country}`)
  const { countryCallingCode: callingCode, number } = parsed
  if (callingCode === '1') return readNanp(number, extension) ?? bad('a number of +1 has ten digits')
  const home = parsed.country ?? mainCountry(callingCode)
  if (!parsed.isPossible()) return bad(`wrong length for a number of ${home ?? `+${callingCode}`}`)
  const type = parsed.getType()
  const kind = isPremium(parsed) ? 'premium' : type === undefined ? 'geographic' : CLASS_OF_TYPE[type]
  return { ok: true, e164: number, extension, country: home, class: kind, areaCode: null }
}

/**
 * Whether a few national digits are a subscriber's number: only where the plan has no trunk prefix, for elsewhere
 * a number is written with it. Here the pattern may decide, since the other reading is a code nobody may call.
 */
export function isBriefNumber(digits: string, country: string): boolean {
  if (!hasPhonePlan(country)) return false
  const metadata = new Metadata(phonePlans)
  metadata.selectNumberingPlan(country)
  // Absent from the type of the class; a plan without a trunk prefix answers null or 0.
  const plan = metadata.numberingPlan as unknown as { nationalPrefix(): string | 0 | null } | undefined
  if (plan?.nationalPrefix()) return false
  const parsed = parse(digits, country)
  // Plans that tell types apart leave the premium ones out, and find their numbers invalid.
  return parsed !== undefined && (parsed.isValid() || (parsed.isPossible() && isPremium(parsed)))
}

function parse(digits: string, country: string | null): PhoneNumber | undefined {
  try {
    return country === null
      ? parsePhoneNumberFromString(`+${digits}`, phonePlans)
      : parsePhoneNumberFromString(digits, country as CountryCode, phonePlans)
  } catch {
    return undefined
  }
}

const bad = (message: string): BadNumber => ({ ok: false, message })
