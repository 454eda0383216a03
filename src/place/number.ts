import type { BadNumber, NumberClass, ParsedNumber } from '../vocabulary/place.ts'
import { countryCode, hasPhonePlan, isNanpCountry, sovereign } from './countries.ts'
import { type Dialled, readDialled } from './dialled.ts'
import { isBriefNumber, readForeign } from './foreign.ts'
import { readNanp } from './nanp.ts'
import { shortClass } from './short.ts'

/** Some plans have numbers of more than the fifteen digits that E.164 knows. */
const e164 = /^\+[1-9]\d{4,16}$/

/** Whether it is a number as `parseNumber` writes one, without a look at its plan. */
export const isE164 = (text: unknown): text is string => typeof text === 'string' && e164.test(text)

/**
 * Reads a phone number: E.164 in any formatting, or national format with a default country. Never throws.
 *
 * @example parseNumber('(305) 555-0123 ext. 4', 'US') // { ok: true, e164: '+13055550123', extension: '4', country: 'US', … }
 */
export function parseNumber(input: unknown, defaultCountry?: string): ParsedNumber | BadNumber {
  if (typeof input !== 'string') return bad('not a string')
  const known = readNanp(input, null)
  if (known !== undefined) return known
  const dialled = readDialled(input)
  if ('ok' in dialled) return dialled
  return dialled.plus ? readInternational(dialled) : readNational(dialled, defaultCountry)
}

function readInternational({ digits, extension }: Dialled): ParsedNumber | BadNumber {
  if (!digits.startsWith('1')) return readForeign(digits, null, extension)
  return readNanp(`+${digits}`, extension) ?? bad(wrongLength(digits.length - 1))
}

function readNational(dialled: Dialled, defaultCountry: string | undefined): ParsedNumber | BadNumber {
  const { digits, extension } = dialled
  const country = defaultCountry === undefined ? null : countryCode(defaultCountry)
  if (country === null && defaultCountry !== undefined) return bad('the default country is no ISO 3166-1 code')
  const nanp = country === null || isNanpCountry(country)
  const kind = extension === null ? shortClass(digits, nanp) : null
  if (kind !== null) {
    const brief = kind === 'short' && country !== null && !nanp && isBriefNumber(digits, country)
    if (!brief) return short(digits, country, kind)
  }
  if (country === null) return bad('national format needs a default country')
  if (!hasPhonePlan(country)) return bad(`${country} has no calling code`)
  if (!nanp) return readForeign(digits, country, extension)
  // The prefix for calls abroad; no North American number begins with 0.
  if (digits.startsWith('011')) return readInternational({ ...dialled, digits: digits.slice(3) })
  const national = digits.length === 11 && digits.startsWith('1') ? digits.slice(1) : digits
  return readNanp(`+1${national}`, extension) ?? bad(wrongLength(national.length))
}

const short = (digits: string, country: string | null, kind: NumberClass): ParsedNumber => {
  const home = country === null ? null : sovereign(country)
  return { ok: true, e164: digits, extension: null, country: home, class: kind, areaCode: null }
}

const wrongLength = (length: number): string =>
  `too ${length < 10 ? 'short' : 'long'} for a number of +1: ${length} digits instead of 10`

const bad = (message: string): BadNumber => ({ ok: false, message })
