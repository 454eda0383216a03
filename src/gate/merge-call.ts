import type { Call } from '../vocabulary/call.ts'
import { CALL_FIELDS, CALLER_FIELDS, RECIPIENT_FIELDS } from './call-problems.ts'

const EMPTY: Call = Object.freeze({})

const over = <T extends object>(below: T, above: T, fields: readonly string[]): T => {
  const merged: Partial<T> = {}
  // Field by field: a field that is undefined is absent, and the getters of a class are fields too.
  for (const field of fields as readonly (keyof T)[]) {
    const value = above[field] ?? below[field]
    if (value !== undefined) merged[field] = value
  }
  return merged as T
}

/** The same call in objects of our own, which nobody else can change. */
export const copiedCall = (call: Call): Call => {
  const copy: { -readonly [K in keyof Call]: Call[K] } = over({}, call, CALL_FIELDS)
  if (copy.recipient) copy.recipient = over({}, copy.recipient, RECIPIENT_FIELDS)
  if (copy.caller) copy.caller = over({}, copy.caller, CALLER_FIELDS)
  return copy
}

/** The call over the defaults, one level deeper for the two objects in it. */
export const mergeCall = (defaults: Call | undefined, call: Call | undefined): Call => {
  if (defaults === undefined) return call ?? EMPTY
  if (call === undefined) return defaults
  const merged: { -readonly [K in keyof Call]: Call[K] } = over(defaults, call, CALL_FIELDS)
  const { recipient, caller } = defaults
  if (recipient && call.recipient) merged.recipient = over(recipient, call.recipient, RECIPIENT_FIELDS)
  if (caller && call.caller) merged.caller = over(caller, call.caller, CALLER_FIELDS)
  return merged
}
