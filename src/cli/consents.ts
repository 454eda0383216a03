import type { ConsentInput } from '../index.ts'
import { badInput } from './failure.ts'
import { e164Of, isObject, readJson } from './readings.ts'

/** Consent records by E.164 number, unchecked: the gate checks those it is given. */
export type Consents = ReadonlyMap<string, readonly unknown[]>

const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value])

const byNumber = (
  entries: Iterable<readonly [number: unknown, records: readonly unknown[], path: string]>,
  country: string,
): Consents => {
  const consents = new Map<string, unknown[]>()
  for (const [number, records, path] of entries) {
    const e164 = typeof number === 'string' ? e164Of(number, country) : null
    if (e164 === null) throw badInput(path, `\`${String(number)}\` is not a telephone number`)
    // It would hold for neither of the two.
    const other = records.find(
      (record) => isObject(record) && typeof record.number === 'string' && e164Of(record.number, country) !== e164,
    )
    if (other !== undefined) throw badInput(path, `a record of ${e164} names another number`)
    const known = consents.get(e164)
    if (known === undefined) consents.set(e164, [...records])
    else known.push(...records)
  }
  return consents
}

/** Reads consents of many people: an object of records keyed by number, or a list of records that each name theirs. */
export const readConsents = (path: string, country: string): Consents => {
  const value = readJson(path)
  if (Array.isArray(value)) {
    const numbered = value.map(
      (record: unknown, i) => [isObject(record) ? record.number : undefined, [record], `${path}[${i}].number`] as const,
    )
    return byNumber(numbered, country)
  }
  if (!isObject(value) || typeof value.type === 'string') {
    throw badInput(path, 'must hold an object of records keyed by number, or a list of records with numbers')
  }
  return byNumber(
    Object.entries(value).map(([number, records]) => [number, asList(records), path] as const),
    country,
  )
}

/** Reads what is known of one person: a record, a list of records, or an object of records keyed by number. */
export const readConsentOf = (path: string, number: string, country: string): ConsentInput => {
  const value = readJson(path)
  if (Array.isArray(value) || !isObject(value) || typeof value.type === 'string') return value as ConsentInput
  const records = readConsents(path, country).get(e164Of(number, country) ?? '')
  return (records ?? null) as ConsentInput
}
