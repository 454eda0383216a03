import type { Consent, ConsentProblem, ParsedRecord } from '../vocabulary/consent.ts'

/** Registered, so that a `Consent` is known again by another copy of the package. */
const PARSED = Symbol.for('predial.consent')

const MINUTE_MS = 60_000
/** Within this of its end a consent earns a warning of its own. */
export const NEAR_END_MS: number = 8 * 86_400_000
/** Minutes are whole numbers of 31 bits, which need no room of their own; beyond these the records are looked at. */
const LAST_MINUTE = 0x3fffffff

/** What a consent comes to at a glance: nothing that bears on the call, one plain consent of a level, or neither. */
export type Stance = 'none' | 'express' | 'written' | 'unclear'

/** Told without looking at the records: those of a campaign lie all over the memory. */
export class ParsedConsent implements Consent {
  readonly records: readonly ParsedRecord[]
  readonly problems: readonly ConsentProblem[]
  readonly #stance: Stance
  readonly #number: string | null
  /** The one seller it was given to; null: to any. */
  readonly #seller: string | null
  /** It holds from this minute on, and is not near its end before that one. */
  readonly #from: number
  readonly #near: number
  readonly #isLasting: boolean

  constructor(records: readonly ParsedRecord[], problems: readonly ConsentProblem[]) {
    this.records = Object.freeze(records)
    this.problems = Object.freeze(problems)
    const plain = problems.length === 0 && records.length === 1 && isPlain(records[0]) ? records[0] : null
    const isNone = problems.length === 0 && records.length === 0
    this.#stance = plain?.level ?? (isNone ? 'none' : 'unclear')
    this.#number = plain?.number ?? null
    this.#seller = plain?.sellers?.[0] ?? null
    this.#from = plain === null ? 0 : firstMinute(plain)
    this.#near = plain === null ? 0 : nearMinute(plain)
    this.#isLasting = plain?.endsAt === Number.POSITIVE_INFINITY
    Object.freeze(this)
  }

  static isOne(input: object): input is ParsedConsent {
    return #stance in input
  }

  /** Its stance to a call of a number; `unclear`: the records have to be looked at. `at`: epoch ms. */
  static stanceOf(consent: ParsedConsent, number: string, seller: string | undefined, at: number): Stance {
    const stance = consent.#stance
    if (stance === 'none' || stance === 'unclear') return stance
    const only = consent.#number
    const given = consent.#seller
    if ((only !== null && only !== number) || (given !== null && given !== seller)) return 'unclear'
    return at >= consent.#from * MINUTE_MS && at < consent.#near * MINUTE_MS ? stance : 'unclear'
  }

  /** When it ends, epoch ms; Infinity: never. For a consent whose stance is that of its record. */
  static endOf(consent: ParsedConsent): number {
    return consent.#isLasting ? Number.POSITIVE_INFINITY : (consent.records[0] as ParsedRecord).endsAt
  }
}

Object.defineProperty(ParsedConsent.prototype, PARSED, { value: true })

/** One consent that any call of its number and seller may rest on. */
const isPlain = (record: ParsedRecord | undefined): record is ParsedRecord => {
  if (record === undefined || record.type !== 'consent' || record.index !== 0 || record.level === null) return false
  const { sellers, purposes, technologies } = record
  if ((sellers !== null && sellers.length !== 1) || purposes !== null || technologies !== null) return false
  return Math.abs(firstMinute(record)) <= LAST_MINUTE && nearMinute(record) >= -LAST_MINUTE
}

const firstMinute = ({ at }: ParsedRecord): number => Math.ceil(at / MINUTE_MS)
const nearMinute = ({ endsAt }: ParsedRecord): number =>
  Math.min(LAST_MINUTE, Math.floor((endsAt - NEAR_END_MS) / MINUTE_MS))

/** Whether it is what `parseConsent` returns. */
export function isParsed(input: object): input is Consent {
  if (ParsedConsent.isOne(input)) return true
  return (
    (input as { readonly [PARSED]?: unknown })[PARSED] === true &&
    Object.isFrozen(input) &&
    Array.isArray((input as Partial<Consent>).records)
  )
}
