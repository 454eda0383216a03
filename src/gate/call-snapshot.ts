type Fields = Readonly<Record<string, unknown>>

/** Holds for one person: it is read with every call, and never remembered. */
export const PERSONAL = 'id'

/** The fields of a plain object as they were, in their order; an object in it likewise. */
export interface Snapshot {
  /** Empty for the call, else the name of the field it stands in. */
  readonly path: string
  /** How many of them are defined. */
  readonly defined: number
  readonly names: readonly string[]
  readonly values: readonly unknown[]
}

/**
 * How many fields of a call, and of the objects in it, are defined when asked for by name: one that an enumeration
 * passes over is a field all the same.
 */
export const definedIn = (path: string, f: Fields): number => {
  if (path === 'recipient') {
    return (
      Number(f.id !== undefined) +
      Number(f.kind !== undefined) +
      Number(f.line !== undefined) +
      Number(f.country !== undefined) +
      Number(f.region !== undefined) +
      Number(f.postalCode !== undefined) +
      Number(f.latitude !== undefined) +
      Number(f.longitude !== undefined) +
      Number(f.zone !== undefined) +
      Number(f.reassigned !== undefined)
    )
  }
  if (path === 'caller') {
    return Number(f.kind !== undefined) + Number(f.country !== undefined) + Number(f.region !== undefined)
  }
  return (
    Number(f.purpose !== undefined) +
    Number(f.technology !== undefined) +
    Number(f.seller !== undefined) +
    Number(f.campaign !== undefined) +
    Number(f.subject !== undefined) +
    Number(f.debt !== undefined) +
    Number(f.callerId !== undefined) +
    Number(f.caller !== undefined) +
    Number(f.defaultCountry !== undefined) +
    Number(f.recipient !== undefined) +
    Number(f.attempts !== undefined)
  )
}

/** Whether the fields of an object will answer as they do: frozen, and none of them worked out anew each time. */
const isFixed = (value: unknown): boolean => {
  if (typeof value !== 'object' || value === null) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== null && prototype !== Object.prototype) return false
  return Object.isFrozen(value) && Object.values(Object.getOwnPropertyDescriptors(value)).every((one) => 'value' in one)
}

/** Whether a call, and what is in it, can never change. */
export const isFrozen = (call: unknown): call is object =>
  typeof call === 'object' && call !== null && isFixed(call) && Object.values(call).every(isFixed)

/** An object of the same fields. */
export const objectOf = ({ names, values }: Snapshot, personId: unknown): object =>
  Object.fromEntries(
    names.map((name, i) => {
      const value = values[i]
      if (name === PERSONAL) return [name, personId]
      return [name, typeof value === 'object' ? objectOf(value as Snapshot, personId) : value]
    }),
  )
