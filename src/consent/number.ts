/** North America without `+`: ten digits, perhaps after a 1; area code and exchange begin with 2 to 9. */
const NANP = /^(?:\+?1)?([2-9]\d{2}[2-9]\d{6})$/
const E164 = /^\+(?!1)[1-9]\d{6,14}$/

/**
 * The number of a record as E.164, or null. A number that could never be dialled is refused rather than kept: a
 * revocation that names it would bind nothing.
 */
export function recordNumber(text: string): string | null {
  // `(0)` is dialled in some countries and dropped in others.
  if (text.includes('(0)')) return null
  const compact = text.replace(/[\s().-]/g, '')
  const national = NANP.exec(compact)
  if (national !== null) return `+1${national[1]}`
  return E164.test(compact) ? compact : null
}
