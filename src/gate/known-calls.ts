import { definedIn, isFrozen, objectOf, PERSONAL, type Snapshot } from './call-snapshot.ts'
import { hasFields } from './has-fields.ts'

type Fields = Readonly<Record<string, unknown>>

/** A call like one that came before: what was worked out for that holds for this one. */
export interface KnownCall<T> {
  readonly fields: Snapshot | undefined
  /** By area code; a list once there are many. */
  areas: Map<number, T> | (T | undefined)[]
}

const MANY = 4

/** What was kept for an area code. */
export const keptFor = <T>({ areas }: KnownCall<T>, areaCode: number): T | undefined =>
  Array.isArray(areas) ? areas[areaCode] : areas.get(areaCode)

export const keepFor = <T>(known: KnownCall<T>, areaCode: number, value: T): void => {
  if (!Array.isArray(known.areas) && known.areas.size === MANY) {
    const areas = new Array<T | undefined>(1000).fill(undefined)
    for (const [code, kept] of known.areas) areas[code] = kept
    known.areas = areas
  }
  if (Array.isArray(known.areas)) known.areas[areaCode] = value
  else known.areas.set(areaCode, value)
}

/** More than a list of leads has kinds of calls; past it they are forgotten. */
const KEPT = 4096
/** Places for calls that came lately, two for each hash. */
const RECENT = 256
/** Of these only the kind counts: those of a few streets say the same of the place as those of half a state. */
const POSTAL = 'postalCode'
const NESTED: ReadonlySet<string> = new Set(['caller', 'recipient'])
/** What these hold is of one call alone. */
const PASSING: ReadonlySet<string> = new Set(['attempts', 'reassigned'])

/** The call as it was read when it was first seen: what is worked out for it must not hang on a second reading. */
export const callOf = ({ fields }: KnownCall<unknown>, personId: unknown): unknown =>
  fields === undefined ? undefined : objectOf(fields, personId)

/** Calls by their content, since a caller may change or make anew the object it passes. */
export class KnownCalls<T> {
  /** Of the call that was last found; undefined: it names no person. */
  personId: unknown
  readonly #byContent = new Map<string, KnownCall<T>>()
  /** Calls that cannot change any more, by themselves. */
  #frozen = new WeakMap<object, KnownCall<T>>()
  readonly #recent: (KnownCall<T> | undefined)[] = new Array(RECENT).fill(undefined)
  readonly #postalKind: (postalCode: string) => string

  /** @param postalKind as of `postalKinds` */
  constructor(postalKind: (postalCode: string) => string) {
    this.#postalKind = postalKind
  }

  /** The call of the same content, itself remembered if there was none; null: not one to remember. */
  find(call: unknown): KnownCall<T> | null {
    const place = this.#placeOf(call)
    for (let i = place; i < place + 2; i++) {
      const known = this.#recent[i]
      if (known === undefined) break
      this.personId = undefined
      if (this.#isSame(known.fields, call)) return known
    }
    const known = this.#seek(call)
    if (known === null) return null
    this.#recent[place + 1] = this.#recent[place]
    this.#recent[place] = known
    return known
  }

  forget(): void {
    this.#byContent.clear()
    this.#frozen = new WeakMap()
    this.#recent.fill(undefined)
  }

  /** Where calls like it are looked for first: told apart by what differs most between the calls of one campaign. */
  #placeOf(call: unknown): number {
    const recipient = (call as Fields | null | undefined)?.recipient as Fields | null | undefined
    const region = recipient?.region
    const postalCode = recipient?.postalCode
    let hash = 0
    if (typeof region === 'string') for (let i = 3; i < region.length; i++) hash = 31 * hash + region.charCodeAt(i)
    if (typeof postalCode === 'string') hash ^= Number.parseInt(this.#postalKind(postalCode), 10) || 0
    return (2 * hash) & (RECENT - 1)
  }

  #isSame(fields: Snapshot | undefined, value: unknown): boolean {
    if (fields === undefined) return value === undefined
    if (!hasFields(value)) return false
    const { path, defined, names, values } = fields
    let i = 0
    for (const name in value) {
      if (name !== names[i]) return false
      const field = (value as Fields)[name]
      const known = values[i]
      if (name === PERSONAL) this.personId = field
      else if (field !== known && !this.#isAlike(name, known, field)) return false
      i++
    }
    return i === names.length && definedIn(path, value as Fields) === defined
  }

  #isAlike(name: string, known: unknown, field: unknown): boolean {
    if (typeof known === 'object') return this.#isSame(known as Snapshot, field)
    return name === POSTAL && typeof field === 'string' && this.#postalKind(field) === known
  }

  #seek(call: unknown): KnownCall<T> | null {
    const frozen = typeof call === 'object' && call !== null ? this.#frozen.get(call) : undefined
    this.personId = undefined
    // A proxy may look frozen and answer otherwise.
    if (frozen !== undefined && this.#isSame(frozen.fields, call)) return frozen
    this.personId = undefined
    const fields = call === undefined ? undefined : this.#snapshot(call, '')
    if (fields === null) return null
    const content = JSON.stringify(fields) ?? ''
    let known = this.#byContent.get(content)
    if (known === undefined || !this.#isSame(known.fields, call)) {
      if (this.#byContent.size >= KEPT) this.forget()
      known = { fields, areas: new Map() }
      this.#byContent.set(content, known)
    }
    if (isFrozen(call)) this.#frozen.set(call, known)
    return known
  }

  #snapshot(value: unknown, path: string): Snapshot | null {
    if (!hasFields(value)) return null
    const names: string[] = []
    const values: unknown[] = []
    let defined = 0
    for (const name in value) {
      const field = (value as Fields)[name]
      const nested = path === '' && NESTED.has(name) && field !== undefined
      const held = nested ? this.#snapshot(field, name) : field
      if (PASSING.has(name) && field !== undefined) return null
      if (!nested && typeof field !== 'string' && typeof field !== 'number' && field !== undefined) return null
      if (held === null) return null
      if (name === PERSONAL) this.personId = field
      if (field !== undefined) defined += 1
      names.push(name)
      if (name === PERSONAL) values.push(undefined)
      else values.push(name === POSTAL && typeof held === 'string' ? this.#postalKind(held) : held)
    }
    return definedIn(path, value as Fields) === defined ? { path, defined, names, values } : null
  }
}
