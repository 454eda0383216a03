import type { BadNumber, NumberClass, ParsedNumber } from '../vocabulary/place.ts'
import { areaCode } from './area-codes.ts'

/**
 * Reads `+1` and ten digits by the structure of the North American plan; undefined when the text has another shape.
 *
 * This runs once per decision, so it works on character codes and allocates the result alone.
 */
export function readNanp(e164: string, extension: string | null): ParsedNumber | BadNumber | undefined {
  if (e164.length !== 12 || e164.charCodeAt(0) !== 43 || e164.charCodeAt(1) !== 49) return undefined
  const npa = digits(e164, 2, 5)
  const exchange = digits(e164, 5, 8)
  const line = digits(e164, 8, 12)
  if (npa < 0 || exchange < 0 || line < 0) return undefined
  if (npa < 200) return bad('area code', e164.slice(2, 5), 'does not exist')
  if (npa % 100 === 11) return bad('area code', e164.slice(2, 5), 'cannot be dialled')
  if (exchange < 200) return bad('exchange', e164.slice(5, 8), 'does not exist')
  if (exchange % 100 === 11) return bad('exchange', e164.slice(5, 8), 'cannot be dialled')

  const entry = areaCode(npa)
  if (entry === undefined) {
    return { ok: true, e164, extension, country: null, class: 'unassigned', areaCode: e164.slice(2, 5) }
  }
  return {
    ok: true,
    e164,
    extension,
    country: entry.country,
    class: classOf(entry.class, exchange, line),
    areaCode: entry.code,
  }
}

/** Exchange 555 holds information services, but 0100 to 0199 are set aside for fiction; 976 is pay-per-call. */
function classOf(area: NumberClass, exchange: number, line: number): NumberClass {
  if (exchange === 555) {
    if (line === 1212) return 'directory'
    if (area === 'geographic' && (line < 100 || line > 199)) return 'directory'
  }
  return exchange === 976 && area === 'geographic' ? 'premium' : area
}

/** Whether every number of this exchange and line is of the class of its area code, whichever that is. */
export function isOrdinary(exchange: number, line: number): boolean {
  if (!(exchange >= 200) || line < 0 || exchange % 100 === 11 || exchange === 976) return false
  return exchange !== 555 || (line >= 100 && line <= 199)
}

/** The number that part of a text is; -1: not digits alone. */
export function digits(text: string, from: number, to: number): number {
  let value = 0
  for (let i = from; i < to; i++) {
    const digit = text.charCodeAt(i) - 48
    if (digit < 0 || digit > 9) return -1
    value = value * 10 + digit
  }
  return value
}

const bad = (what: string, digits: string, why: string): BadNumber => ({
  ok: false,
  message: `${what} ${digits} ${why}`,
})
