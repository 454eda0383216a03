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
