import { type ParsedDuration, parseDuration } from '../clock/duration.ts'

// Rules may come as JSON: a word nobody knows would be compared, never match, and so count or demand nothing. Each check
// throws a `RangeError` that says what is wrong.

export const duration = (text: string): null => {
  if (parseDuration(text) === null) throw new RangeError(`\`${text}\` is not an ISO 8601 duration`)
  return null
}

/** A duration that need not be given. */
export const optional = (text: string | undefined): null => (text === undefined ? null : duration(text))

/** One for which null says something of its own. */
export const nullable = (text: string | null): null => (text === null ? null : duration(text))

/** A period in which nothing lies would limit nothing. */
export const period = (text: string): ParsedDuration => {
  duration(text)
  const parsed = parseDuration(text) as ParsedDuration
  if (parsed.months + parsed.days + parsed.ms === 0) throw new RangeError(`\`${text}\` is no time at all`)
  return parsed
}

export const oneOf = (name: string, value: unknown, known: readonly string[]): null => {
  if (!known.some((one) => one === value)) throw new RangeError(`\`${name}\` must be one of ${known.join(', ')}`)
  return null
}

export const flag = (name: string, value: unknown): null => {
  if (value !== undefined && typeof value !== 'boolean') throw new RangeError(`\`${name}\` must be true or false`)
  return null
}

export const texts = (name: string, value: unknown): null => {
  if (!Array.isArray(value) || !value.every((text) => typeof text === 'string'))
    throw new RangeError(`\`${name}\` must be a list of texts`)
  return null
}

/** Whether it is a name that a rule and a list can agree on. */
export const isRegistry = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && name === name.trim().toLowerCase()
