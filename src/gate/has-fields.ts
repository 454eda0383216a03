const asText = Object.prototype.toString

/**
 * Whether a value is an object with fields, a literal or of somebody's class. A promise, a map or a date has none: what
 * it holds would be passed over in silence.
 */
export const hasFields = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null || asText.call(value) === '[object Object]'
}

/** The path of the first object in a value that may hold fields its copy would lack, those of a class for one; null: none. */
export const hiddenIn = (value: unknown, path: string): string | null => {
  if (typeof value !== 'object' || value === null) return null
  const prototype: unknown = Object.getPrototypeOf(value)
  const isList = Array.isArray(value)
  // That of a literal of any realm ends the chain.
  if (!isList && prototype !== null && Object.getPrototypeOf(prototype) !== null) return path
  for (const [name, field] of Object.entries(value)) {
    const hidden = hiddenIn(field, isList ? `${path}[${name}]` : `${path}.${name}`)
    if (hidden !== null) return hidden
  }
  return null
}
