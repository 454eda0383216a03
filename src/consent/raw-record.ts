import type { Purpose, Technology } from '../vocabulary/call.ts'
import { meantBy } from './fault.ts'

/** The call for which consent is looked at. */
export interface GlancedCall {
  readonly seller: string | undefined
  readonly purpose: Purpose
  readonly technology: Technology
}

type Fields = Readonly<Record<string, unknown>>

/** Names of the caller's own that records were seen to have: those of one program are few. */
const own = new Set<string>()
const MOST_OWN = 256

/** Whether a record has a field that looks like another, which the full look refuses. */
const hasMisspelt = (record: Fields): boolean => {
  for (const name in record) {
    // Compared one by one, which takes a fraction of the time that a set does.
    if (name === 'type' || name === 'level' || name === 'at' || name === 'scope' || name === 'expiresAt') continue
    if (name === 'number' || name === 'proof' || name === 'via' || own.has(name)) continue
    if (meantBy(name) !== undefined) return true
    if (own.size < MOST_OWN) own.add(name)
  }
  return false
}

export const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** A literal or the result of `JSON.parse`. Asked after a field of it was read, which is when the answer is at hand. */
const isPlain = (value: Fields): boolean => {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** Longer lists are looked at in full, where what they may cost is bounded. */
const MOST_NAMES = 64

/** A name that begins with a sign of ASCII is not blank. */
const isName = (value: unknown): value is string => {
  if (typeof value !== 'string') return false
  const first = value.charCodeAt(0)
  return first > 32 && first < 127
}

/** Whether a list is one of plain names that holds the wanted one. */
const names = (list: unknown, wanted: string | undefined): boolean => {
  if (!Array.isArray(list) || list.length > MOST_NAMES) return false
  let found = false
  for (let i = 0; i < list.length; i++) {
    const one: unknown = list[i]
    if (!isName(one)) return false
    if (one === wanted) found = true
  }
  return found
}

const scopeHolds = (scope: unknown, { seller, purpose, technology }: GlancedCall): boolean => {
  if (!isObject(scope)) return false
  const { sellers, purposes, technologies } = scope
  if (!isPlain(scope)) return false
  for (const name in scope) if (name !== 'sellers' && name !== 'purposes' && name !== 'technologies') return false
  if (sellers !== undefined && !names(sellers, seller)) return false
  // Words of a closed set: a second one would have to be checked.
  if (purposes !== undefined && (!names(purposes, purpose) || (purposes as readonly unknown[]).length > 1)) return false
  return (
    technologies === undefined || (names(technologies, technology) && (technologies as readonly unknown[]).length === 1)
  )
}

const isProof = (proof: unknown): boolean => {
  if (!isObject(proof) || !isPlain(proof)) return false
  let count = 0
  for (const name in proof) {
    if (typeof proof[name] !== 'string' || name === '__proto__' || ++count > MOST_NAMES) return false
  }
  return true
}

/** Whether a record has a field of another record, or under another's name for it. Read one by one, as the full look does. */
const hasOther = (r: Fields): boolean =>
  r.from !== undefined ||
  r.to !== undefined ||
  r.kind !== undefined ||
  r.allow !== undefined ||
  r.zone !== undefined ||
  r.until !== undefined ||
  r.expires !== undefined ||
  r.expiresOn !== undefined ||
  r.expiry !== undefined ||
  r.validUntil !== undefined ||
  r.expires_at !== undefined ||
  r.expires_on !== undefined ||
  r.valid_until !== undefined ||
  r.phone !== undefined ||
  r.phoneNumber !== undefined ||
  r.phone_number !== undefined ||
  r.seller !== undefined ||
  r.sellers !== undefined ||
  r.purposes !== undefined ||
  r.technologies !== undefined

const reaches = (number: unknown, scope: unknown, called: string, call: GlancedCall): boolean =>
  (number === undefined || number === called) && (scope === undefined || scopeHolds(scope, call))

/** The fields of a consent that reaches a call; its dates are not looked at. Null: it is not plainly one. */
export const rawConsent = (
  record: unknown,
  called: string,
  call: GlancedCall,
): { readonly level: 'express' | 'written'; readonly at: unknown; readonly expiresAt: unknown } | null => {
  if (!isObject(record) || record.type !== 'consent') return null
  const { level, number, scope, proof, at, expiresAt } = record
  if ((level !== 'written' && level !== 'express') || !reaches(number, scope, called, call)) return null
  if ((proof !== undefined && !isProof(proof)) || hasOther(record) || record.via !== undefined) return null
  if (hasMisspelt(record)) return null
  return { level, at, expiresAt }
}

/** As `rawConsent`, of a request to stop that binds the call. */
export const rawStop = (
  record: unknown,
  called: string,
  call: GlancedCall,
): { readonly type: 'revocation' | 'do-not-call'; readonly at: unknown } | null => {
  if (!isObject(record)) return null
  const { type, number, scope, via, at, level, proof, expiresAt } = record
  if ((type !== 'revocation' && type !== 'do-not-call') || !reaches(number, scope, called, call)) return null
  if (via !== undefined && (typeof via !== 'string' || type === 'do-not-call')) return null
  if (level !== undefined || proof !== undefined || expiresAt !== undefined || hasOther(record)) return null
  return hasMisspelt(record) ? null : { type, at }
}
