const plain = (name: string): string => name.trim().toLowerCase()

/** Whether two names are one but for how they are written: what counts against a call is not lost on a capital letter. */
export const isSameName = (a: string, b: string): boolean => a === b || plain(a) === plain(b)

/** Whether it is the name of somebody; a blank one would be nobody's, so that what goes under it would bind no call. */
export const isName = (value: unknown): value is string => typeof value === 'string' && /\S/.test(value)
