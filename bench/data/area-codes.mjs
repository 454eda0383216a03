// What is a general-purpose area code of the United States is asked of the peer's own metadata.
import { parsePhoneNumber } from 'libphonenumber-js/max'

const isGeneral = (code) => {
  const phone = parsePhoneNumber(`+1${code}2345678`)
  return phone.isValid() && phone.country === 'US' && phone.getType() === 'FIXED_LINE_OR_MOBILE'
}

/** Ascending. */
export const areaCodes = () => Array.from({ length: 800 }, (_, i) => 200 + i).filter(isGeneral)

/** The first line of an exchange that can exist, and how many lines there are from it on. */
export const FIRST_LINE = 2_000_000
export const LINES = 8_000_000
/** Words of 32 bits, one bit a line. */
export const AREA_WORDS = LINES / 32
