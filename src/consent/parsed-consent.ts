import type { Consent, ConsentProblem, ParsedRecord } from '../vocabulary/consent.ts'
import { ENDED, STOPPED, type Stance } from './stance.ts'

/** Registered, so that a `Consent` is known again by another copy of the package. */
const PARSED = Symbol.for('predial.consent')

const MINUTE_MS = 60_000
/** Within this of its end a consent earns a warning of its own. */
export const NEAR_END_MS: number = 8 * 86_400_000
/** Minutes are whole numbers of 31 bits, which need no room of their own; beyond these the records are looked at. */
const LAST_MINUTE = 0x3fffffff
const NEVER = LAST_MINUTE

/** What one or two records plainly come to. */
interface Plain {
  readonly stance: Stance
  /** The one number and the one seller it is about; null: any. */
  readonly number: string | null
  readonly seller: string | null
  /** It holds from this minute on, and a consent is not near its end before `near`, and has ended at `ended`. */
  readonly from: number
  readonly near: number
  readonly ended: number
  /** By how many ms the end, or the request to stop, came before the minute it is taken for. */
  readonly early: number
}

/** Told without looking at the records: those of a campaign lie all over the memory. */
export class ParsedConsent implements Consent {
  readonly records: readonly ParsedRecord[]
  readonly problems: readonly ConsentProblem[]
  readonly #stance: Stance
  readonly #number: string | null
  readonly #seller: string | null
  readonly #from: number
  readonly #near: number
  readonly #ended: number
  readonly #early: number

  constructor(records: readonly ParsedRecord[], problems: readonly ConsentProblem[]) {
    this.records = Object.freeze(records)
    this.problems = Object.freeze(problems)
    const plain = problems.length > 0 ? UNCLEAR : plainOf(records)
    this.#stance = plain.stance
    this.#number = plain.number
    this.#seller = plain.seller
    this.#from = plain.from
    this.#near = plain.near
    this.#ended = plain.ended
    this.#early = plain.early
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
    if (at < consent.#from * MINUTE_MS) return 'unclear'
    if (at < consent.#near * MINUTE_MS) return stance
    const ended = consent.#ended
    if (ended === NEVER || at < ended * MINUTE_MS) return 'unclear'
    return ENDED[stance as keyof typeof ENDED]
  }

  /** When a consent that holds ends, epoch ms; Infinity: never. */
  static endOf(consent: ParsedConsent): number {
    return consent.#ended === NEVER ? Number.POSITIVE_INFINITY : (consent.records[0] as ParsedRecord).endsAt
  }

  /** When one that has ended did, or the request to stop was made, epoch ms. */
  static dateOf(consent: ParsedConsent): number {
    const ended = consent.#ended
    return (ended === NEVER ? consent.#from : ended) * MINUTE_MS - consent.#early
  }
}

Object.defineProperty(ParsedConsent.prototype, PARSED, { value: true })

const UNCLEAR: Plain = { stance: 'unclear', number: null, seller: null, from: 0, near: 0, ended: 0, early: 0 }
const NONE: Plain = { ...UNCLEAR, stance: 'none' }

const plainOf = (records: readonly ParsedRecord[]): Plain => {
  const [first, second] = records
  if (first === undefined) return NONE
  if (records.length > 2 || first.index !== 0 || !isWhole(first)) return UNCLEAR
  const { type, level, number, endsAt } = first
  const seller = first.sellers?.[0] ?? null
  const from = minuteAfter(first.at)
  const early = from * MINUTE_MS - first.at
  const only: Plain = { stance: 'unclear', number, seller, from, near: LAST_MINUTE, ended: NEVER, early }
  if (second === undefined) {
    if (isStop(type)) return { ...only, stance: STOPPED[type].none }
    if (level === null) return UNCLEAR
    if (endsAt === Number.POSITIVE_INFINITY) return { ...only, stance: level }
    const near = Math.min(LAST_MINUTE, Math.floor((endsAt - NEAR_END_MS) / MINUTE_MS))
    // One that ends later than that is at hand as one that will end; nobody calls so late.
    const ended = Math.min(LAST_MINUTE - 1, minuteAfter(endsAt))
    return near < -LAST_MINUTE
      ? UNCLEAR
      : { ...only, stance: level, near, ended, early: Math.max(0, ended * MINUTE_MS - endsAt) }
  }
  if (level === null || endsAt !== Number.POSITIVE_INFINITY || !isStop(second.type)) return UNCLEAR
  if (second.index !== 1 || !isWhole(second)) return UNCLEAR
  const other = second.sellers?.[0] ?? null
  if (differ(number, second.number) || differ(seller, other)) return UNCLEAR
  return {
    ...only,
    stance: STOPPED[second.type][level],
    number: number ?? second.number,
    seller: seller ?? other,
    from: minuteAfter(second.at),
    early: minuteAfter(second.at) * MINUTE_MS - second.at,
  }
}

const differ = (one: string | null, other: string | null): boolean => one !== null && other !== null && one !== other

const isStop = (type: ParsedRecord['type']): type is 'revocation' | 'do-not-call' =>
  type === 'revocation' || type === 'do-not-call'

/** A record that speaks of any call of its number and seller. */
const isWhole = ({ at, sellers, purposes, technologies }: ParsedRecord): boolean =>
  (sellers === null || sellers.length === 1) &&
  purposes === null &&
  technologies === null &&
  Math.abs(minuteAfter(at)) <= LAST_MINUTE

const minuteAfter = (at: number): number => Math.ceil(at / MINUTE_MS)

/** Whether it is what `parseConsent` returns. */
export function isParsed(input: object): input is Consent {
  if (ParsedConsent.isOne(input)) return true
  return (
    (input as { readonly [PARSED]?: unknown })[PARSED] === true &&
    Object.isFrozen(input) &&
    !Array.isArray(input) &&
    Array.isArray((input as Partial<Consent>).records)
  )
}
