import { readFileSync } from 'node:fs'
import { canDial, parseConsent } from '../index.ts'
import { badInput, fileFailure } from './failure.ts'
import { repeatedKey } from './json-keys.ts'

/** Epoch ms of an ISO 8601 text with an offset, as the package itself reads it, or null. */
export const instantOf = (text: string): number | null => {
  const plain = Date.parse(text)
  // As most instants are written; a history holds millions of them.
  if (!Number.isNaN(plain) && new Date(plain).toISOString() === text) return plain
  return parseConsent({ type: 'refusal', at: text }).records[0]?.at ?? null
}

const E164 = /^\+[1-9]\d{6,14}$/

/** The country in which a number is to be read: one with a calling code needs none. */
export const countryFor = (number: string, country: string): { readonly defaultCountry?: string } =>
  number.trimStart().startsWith('+') ? {} : { defaultCountry: country }

/** A number as the package writes it in a decision, or null where it cannot be read. */
export const e164Of = (number: string, country: string): string | null => {
  if (E164.test(number)) return number
  // Without an instant the gate has read the number and goes no further.
  const { recipient } = canDial(number, null, '', countryFor(number, country))
  return E164.test(recipient.number) ? recipient.number : null
}

/** The value a JSON file holds. */
export const readJson = (path: string): unknown => {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
  let value: unknown
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (cause) {
    throw badInput(path, `is not JSON: ${(cause as Error).message}`)
  }
  const twice = repeatedKey(text)
  if (twice !== null) throw badInput(path, `\`${twice}\` comes twice in one object`)
  return value
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The date a file carries, ISO 8601. */
export const dateText = (ms: number): string => new Date(ms).toISOString().slice(0, 10)
