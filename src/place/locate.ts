import type { Recipient } from '../vocabulary/call.ts'
import type { ParsedNumber, PlaceEvidence } from '../vocabulary/place.ts'
import { areaCode } from './area-codes.ts'
import { countryCode, isNanpCountry, sovereign } from './countries.ts'
import { type Evidence, given, hasPlace, type PlaceProblem, readEvidence } from './evidence.ts'
import { type Gathered, gather } from './gather.ts'
import { postalPlace } from './postal.ts'

/** Where the person called may be. */
export interface Located extends Gathered {
  /** Evidence that could not be understood; any of it denies the call. */
  readonly problems: readonly PlaceProblem[]
}

const NOTHING: Evidence = {
  countries: [],
  region: null,
  zone: null,
  around: null,
  near: [],
  postal: null,
  problems: [],
}

// What a number alone says does not change; a gate asks for it once per decision.
const byAreaCode = new Array<Located | undefined>(1000).fill(undefined)
const byCountry = new Map<string, Located>()

// Lists of leads name the same few thousand addresses of region and ZIP code over and over.
const KEPT = 8192
const byEvidence = new Map<string, Located>()

/**
 * The set of plausible places of the person called, from the number and whatever is known of the recipient.
 *
 * @param defaultCountry where a number of +1 is that does not say itself (toll-free); one of another plan is nobody's
 * @param trust a kind of evidence to use alone where it is present
 */
export function locate(
  number: ParsedNumber,
  recipient: Recipient | undefined,
  defaultCountry?: string,
  trust?: PlaceEvidence,
): Located {
  const named = defaultCountry === undefined ? null : countryCode(defaultCountry)
  const isClear = defaultCountry === undefined || named !== null
  const fallback = named !== null && mayLieIn(number, named) ? named : null
  if (isClear && !hasPlace(recipient)) return locateNumber(number, fallback)

  const key = evidenceKey(number, recipient, defaultCountry, trust)
  const known = key === null ? undefined : byEvidence.get(key)
  if (known !== undefined) return known
  const home = number.country ?? (fallback === null ? plannedCountry(number, recipient) : sovereign(fallback))
  const evidence = recipient === undefined ? NOTHING : readEvidence(recipient, home)
  const problems = isClear
    ? evidence.problems
    : [...evidence.problems, { path: 'call.defaultCountry', message: 'not an ISO 3166-1 alpha-2 code' }]
  const { country, places, disagree } = gather(number, evidence, home, trust)
  const located = Object.freeze({ country, places, disagree, problems })
  if (key !== null) {
    if (byEvidence.size >= KEPT) byEvidence.clear()
    byEvidence.set(key, located)
  }
  return located
}

/** Whether a number that does not say its country may be one of `country`. */
const mayLieIn = ({ e164 }: ParsedNumber, country: string): boolean =>
  e164.startsWith('+1') ? isNanpCountry(country) : !e164.startsWith('+')

const SEPARATOR = '|'

/** What the places hang on, as a text; null for coordinates, which hardly ever come twice, and for what is no text. */
function evidenceKey(
  { areaCode, country, e164 }: ParsedNumber,
  recipient: Recipient | undefined,
  defaultCountry: string | undefined,
  trust: PlaceEvidence | undefined,
): string | null {
  if (recipient === undefined || given(recipient.latitude) || given(recipient.longitude)) return null
  // Beyond an area code a number tells only its country, and whether its plan is +1.
  let key = `${areaCode ?? `${country ?? ''}${e164.startsWith('+1') ? '+1' : ''}`}${SEPARATOR}${trust ?? ''}`
  for (const text of [recipient.country, recipient.region, recipient.zone, recipient.postalCode, defaultCountry]) {
    if (given(text) && (typeof text !== 'string' || text.length > 40 || text.includes(SEPARATOR))) return null
    key += given(text) ? `${SEPARATOR}=${text}` : SEPARATOR
  }
  return key
}

/** The country a postal code is of, for a number whose plan has several (toll-free +1): the two look nothing alike. */
function plannedCountry({ e164 }: ParsedNumber, recipient: Recipient | undefined): string | null {
  const code = recipient?.postalCode
  return e164.startsWith('+1') && typeof code === 'string' ? (postalPlace(code)?.country ?? null) : null
}

/** The places of a number about whose holder nothing is known. */
function locateNumber(number: ParsedNumber, fallback: string | null): Located {
  const npa = number.areaCode === null ? 0 : Number(number.areaCode)
  const known = byAreaCode[npa]
  if (known !== undefined) return known
  const hasRegion = number.country !== null && (areaCode(npa)?.clocks.length ?? 0) > 0
  const home = number.country ?? (fallback === null ? null : sovereign(fallback))
  const cached = hasRegion || home === null ? undefined : byCountry.get(home)
  if (cached !== undefined) return cached
  const { country, places } = gather(number, NOTHING, home, undefined)
  const located = Object.freeze({ country, places, disagree: false, problems: Object.freeze([]) })
  if (hasRegion) byAreaCode[npa] = located
  else if (home !== null) byCountry.set(home, located)
  return located
}
