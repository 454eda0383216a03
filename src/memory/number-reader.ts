import { parseNumber } from '../place/number.ts'
import type { ListedNumbers } from './listed-numbers.ts'

/** Reads one entry into the list; returns what is wrong with it, or null. */
export type NumberReader = (text: string, until: number | null) => string | null

const PLUS = 43
const COMMA = 44
const ZERO = 48
/** Of a number with all its punctuation. */
const MAX_TEXT = 50
const wildcard = /^(\+?\d+)([Xx]+)$/
// 0 comes last and 1 late: they are the trunk prefixes that a parser strips.
const FILLINGS = ['2', '3', '4', '5', '6', '7', '8', '9', '1', '0']

/**
 * A reader of numbers in E.164, in the national format of `defaultCountry`, and of area-code wildcards.
 *
 * @param canonical whoever wrote the entries vouches that those with a `+` are E.164 to the digit
 */
export function numberReader(
  listed: Pick<ListedNumbers, 'add' | 'addPrefix'>,
  defaultCountry: string,
  canonical = false,
): NumberReader {
  const tenDigits = hasTenDigits(defaultCountry)

  return (text, until) => {
    const nanp = nanpDigits(text, tenDigits)
    if (nanp !== 0) {
      listed.add(nanp, until)
      return null
    }
    if (canonical && text.charCodeAt(0) === PLUS) {
      listed.add(Number(text.slice(1)), until)
      return null
    }
    if (text.length > MAX_TEXT) return 'longer than any number'
    const bare = text.replace(/[\s().-]/g, '')
    const punctuated = nanpDigits(bare, tenDigits)
    if (punctuated !== 0) {
      listed.add(punctuated, until)
      return null
    }
    const wild = wildcard.exec(bare)
    if (wild !== null) {
      const prefix = prefixOf(wild[1] as string, (wild[2] as string).length, defaultCountry)
      if (prefix === null) return 'not a prefix followed by as many X as the rest of a number has digits'
      listed.addPrefix(prefix, until)
      return null
    }
    const parsed = parseNumber(text.trim(), defaultCountry)
    if (!parsed.ok) return parsed.message
    if (parsed.e164.charCodeAt(0) !== PLUS) return 'a short number, which belongs to nobody'
    listed.add(Number(parsed.e164.slice(1)), until)
    return null
  }
}

/** Whether ten digits from the area code on are a national number there. */
export function hasTenDigits(country: string): boolean {
  const probe = parseNumber('2025550100', country)
  return probe.ok && probe.e164 === '+12025550100'
}

/**
 * `+1` and ten digits, and where ten digits are a number (`tenDigits`) those, with a 1 or with a comma after the area
 * code, as the integer 1 and ten digits; 0: not of that shape. A list may hold exchanges that do not exist (the
 * registries take whatever was registered); they do no harm, so only the area code is looked at.
 */
function nanpDigits(text: string, tenDigits: boolean): number {
  const { length } = text
  let start: number
  let comma = -1
  if (length === 12 && text.charCodeAt(0) === PLUS && text.charCodeAt(1) === ZERO + 1) start = 2
  else if (!tenDigits) return 0
  else if (length === 10) start = 0
  else if (length !== 11) return 0
  else if (text.charCodeAt(3) === COMMA) {
    start = 0
    comma = 3
  } else if (text.charCodeAt(0) === ZERO + 1) start = 1
  else return 0
  if (text.charCodeAt(start) < ZERO + 2) return 0
  let digits = 1
  for (let i = start; i < length; i++) {
    if (i === comma) continue
    const digit = text.charCodeAt(i) - ZERO
    if (digit < 0 || digit > 9) return 0
    digits = digits * 10 + digit
  }
  return digits
}

/** The E.164 digits before the wildcards: the first filling that makes a number says how a national prefix is written. */
function prefixOf(given: string, missing: number, defaultCountry: string): string | null {
  if (missing > 15) return null
  for (const filling of FILLINGS) {
    const tail = filling.repeat(missing)
    const parsed = parseNumber(given + tail, defaultCountry)
    if (!parsed.ok || !parsed.e164.startsWith('+') || !parsed.e164.endsWith(tail)) continue
    const prefix = parsed.e164.slice(1, -missing)
    if (prefix !== '') return prefix
  }
  return null
}
