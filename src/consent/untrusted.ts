import { FIELDS } from './fault.ts'

/** How much one record may hold, so that a hostile or broken one costs no memory. */
const MOST_VALUES = 10_000
const DEEPEST = 4

/** Read as they are: `epochMs` knows the kinds of instant, and a copy of a `Date` is none. */
const INSTANTS: ReadonlySet<string> = new Set(['at', 'from', 'to', 'expiresAt'])

interface Budget {
  left: number
}

function spend(budget: Budget, count: number): void {
  budget.left -= count
  if (!(budget.left >= 0)) throw new RangeError('holds too much')
}

/** A literal or the result of `JSON.parse`. In a `Map` the keys of a scope would look absent, which means all. */
function isPlain(value: object): boolean {
  const prototype: object | null = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

function copy(value: unknown, budget: Budget, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (depth === DEEPEST) throw new RangeError('nested too deep')
  if (Array.isArray(value)) {
    const { length } = value
    spend(budget, length)
    const items: unknown[] = []
    for (let i = 0; i < length; i++) items.push(copy(value[i], budget, depth + 1))
    return Object.freeze(items)
  }
  if (!isPlain(value)) return null
  const keys = Object.keys(value)
  spend(budget, keys.length)
  const fields: Record<string, unknown> = {}
  for (const key of keys) {
    if (key === '__proto__') return null
    const field = copy((value as Record<string, unknown>)[key], budget, depth + 1)
    if (field !== undefined) fields[key] = field
  }
  return Object.freeze(fields)
}

/** The known fields of a record, each read once, or the name of the field that could not be read. */
export type Reading =
  | { readonly ok: true; readonly fields: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly field: string }

/**
 * Reads a record nobody vouches for: getters and proxies may throw or answer differently the next time, so
 * everything is copied before it is checked. A field that is `undefined` is absent.
 */
export function readRecord(record: object): Reading {
  const budget: Budget = { left: MOST_VALUES }
  const fields: Record<string, unknown> = {}
  for (const name of FIELDS) {
    try {
      const value = (record as Record<string, unknown>)[name]
      if (value === undefined) continue
      fields[name] = typeof value === 'object' && !INSTANTS.has(name) ? copy(value, budget, 0) : value
    } catch {
      return { ok: false, field: name }
    }
  }
  return { ok: true, fields }
}
