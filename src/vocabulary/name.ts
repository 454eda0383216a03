const plain = (name: string): string => name.trim().toLowerCase()

/** Whether two names are one but for how they are written: what counts against a call is not lost on a capital letter. */
export const isSameName = (a: string, b: string): boolean => a === b || plain(a) === plain(b)

/** Whether it is the name of somebody; a blank one would be nobody's, so that what goes under it would bind no call. */
export const isName = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)

const bare = (field: string): string =>
  field
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/s$/, '')

/**
 * Tells which of some fields a name that is none of them was meant for, as far as its letters say; undefined: it is of
 * the caller's own. Passed over, such a field would leave unsaid what somebody meant to say.
 */
export const meantAmong = (fields: readonly string[]): ((name: string) => string | undefined) => {
  const meant = new Map([...fields].reverse().map((field) => [bare(field), field]))
  return (name) => (fields.includes(name) ? undefined : meant.get(bare(name)))
}

/** Whether something was said under such a name alone; `field`: under which else it may have been. */
export const isLost = (record: object, name: string, field?: string): boolean => {
  const fields = record as Readonly<Record<string, unknown>>
  return fields[name] !== undefined && fields[name] !== null && (field === undefined || fields[field] === undefined)
}
