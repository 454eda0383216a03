import * as z from 'zod/mini'
import { parseDuration } from '../clock/duration.ts'
import { epochDayOf } from '../clock/epoch-day.ts'
import { epochMs } from '../clock/instant.ts'
import { PredialError } from '../errors.ts'
import type { Rulebook } from '../law/rulebook.ts'
import { countryCode } from '../place/countries.ts'
import { readEvidence } from '../place/evidence.ts'
import { parseNumber } from '../place/number.ts'
import { regionsOfCountry } from '../place/regions.ts'
import type { AttemptStore } from '../ports/attempt-store.ts'
import type { CampaignStats } from '../ports/campaign-stats.ts'
import { isRegistry } from '../rules/param-checks.ts'
import type { Call } from '../vocabulary/call.ts'
import type { ConsentInput } from '../vocabulary/consent.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Instant, IsoDate } from '../vocabulary/instant.ts'
import type { DncList } from '../vocabulary/list.ts'
import { isName } from '../vocabulary/name.ts'
import type { Cap } from '../vocabulary/params.ts'
import type { PlaceEvidence } from '../vocabulary/place.ts'
import type { Weekday, WeeklyWindows } from '../vocabulary/windows.ts'
import { OUTCOMES, WEEKDAYS } from '../vocabulary/words.ts'
import { callProblems, type Problem } from './call-problems.ts'
import { hasFields, hiddenIn } from './has-fields.ts'

/** The company's own, stricter rules. They add denials (`company-policy`) and never lift a statute. */
export interface Policy {
  /** Hours by the recipient's clock; without a key `holiday`, since a company names its days in `closed`. */
  readonly hours?: WeeklyWindows
  readonly caps?: readonly Cap[]
  /** Days on which the company does not call, by the recipient's calendar. */
  readonly closed?: { readonly weekdays?: readonly Weekday[]; readonly dates?: readonly IsoDate[] }
  /** Countries or regions the company does not call: `GB`, `US-FL`. */
  readonly blockedRegions?: readonly string[]
  /** The one kind of evidence of place to trust, where it is given. */
  readonly locate?: PlaceEvidence
  /** Whether voluntary codes of practice bind; default true. */
  readonly codesOfPractice?: boolean
}

/** What a decision was made from. */
export interface GateInput {
  readonly number: string
  readonly consent: ConsentInput
  readonly now: Instant
  readonly call: Call | undefined
}

/** What a gate decides by. What is left out and needed is a denial that says so. */
export interface GateConfig {
  /** Default: the built-in one. */
  readonly rulebook?: Rulebook
  /** Do-not-call lists; each names its registry. */
  readonly lists?: readonly DncList[]
  /** Attempt history for frequency caps. */
  readonly attempts?: AttemptStore
  /** Answered and abandoned counts, for abandonment rules. */
  readonly campaigns?: CampaignStats
  /**
   * Regions under a declared emergency that bars sales calls (`US-NY`, or a part of one: `US-FL-086`), and when you checked:
   * your word, good for as long as each law with such a moratorium lets it stand.
   */
  readonly emergencies?: { readonly asOf: Instant; readonly active: readonly string[] }
  /** Merged under every call. */
  readonly defaults?: Call
  readonly policy?: Policy
  /**
   * Called with every decision of `canDial`, `admit` and `scrub`; if it throws, the call is denied, because it could not be recorded. Nobody waits for a
   * promise that it returns: what may fail later cannot deny.
   */
  readonly onDecision?: (decision: Decision, input: GateInput) => void
}

const instant = z.custom<Instant>(
  (value) => epochMs(value) !== null,
  'expected an instant: a Date, epoch milliseconds or ISO 8601 with an offset',
)
const aFunction = z.custom<(...args: never[]) => unknown>((value) => typeof value === 'function', 'expected a function')
const aList = z.custom<readonly unknown[]>(Array.isArray, 'expected a list')
const aFlag = z.custom<boolean>((value) => typeof value === 'boolean', 'expected true or false')
const names = z.array(z.string())
const A_DATE = 'expected a date such as `2026-12-24`'
const date = z.string(A_DATE).check(z.refine((text) => !Number.isNaN(epochDayOf(text)), A_DATE))
// A place that is spelled wrong would match no place, and bar no call.
const A_PLACE = 'expected an ISO 3166 code such as `US` or `US-FL`'
const A_REGION = 'expected a region such as `US-FL`, or a part of one such as `US-FL-086`'
const isRegion = (text: string): boolean => {
  const [country = '', region = ''] = text.split('-')
  const known = regionsOfCountry(country)
  return (
    /^[A-Z]{2}(-[A-Z0-9]+)+$/.test(text) &&
    countryCode(country) === country &&
    (known.length === 0 || known.includes(`${country}-${region}`))
  )
}
const isPlace = (text: string): boolean =>
  text.includes('-') ? /^..-[^-]{1,3}$/.test(text) && isRegion(text) : countryCode(text) === text
const place = z.string(A_PLACE).check(z.refine(isPlace, A_PLACE))
const regions = z.array(z.string(A_REGION).check(z.refine(isRegion, A_REGION)))
const count = z.custom<number>(
  (value) => Number.isSafeInteger(value) && (value as number) >= 0,
  'expected a whole number, 0 or more',
)
const A_PERIOD =
  'expected an ISO 8601 duration above zero such as `PT24H`, or calendar-day, calendar-week or calendar-month'
const isPeriod = (text: string): boolean => {
  const parsed = parseDuration(text)
  return parsed === null ? /^calendar-(day|week|month)$/.test(text) : parsed.months + parsed.days + parsed.ms > 0
}
const period = z.string(A_PERIOD).check(z.refine(isPeriod, A_PERIOD))

const schema = z.strictObject({
  rulebook: z.optional(z.looseObject({ id: z.string(), files: aList })),
  lists: z.optional(
    z.array(
      z.looseObject({
        registry: z.custom<string>(isRegistry, 'expected a name in lower case such as `us-national`'),
        seller: z.optional(z.custom<string>(isName, 'expected a name, not blank')),
        asOf: z.custom<number>(Number.isFinite, 'expected epoch milliseconds'),
        covers: z.union([z.literal('all'), names]),
        problems: aList,
        find: aFunction,
      }),
    ),
  ),
  attempts: z.optional(z.looseObject({ read: aFunction, append: aFunction, settle: aFunction, release: aFunction })),
  campaigns: z.optional(z.looseObject({ read: aFunction })),
  emergencies: z.optional(z.strictObject({ asOf: instant, active: regions })),
  defaults: z.optional(z.custom<unknown>()),
  policy: z.optional(
    z.strictObject({
      hours: z.optional(z.looseObject({})),
      caps: z.optional(
        z.array(
          z.strictObject({
            max: count,
            per: period,
            days: z.optional(z.literal('calendar')),
            counts: z.enum(['attempts', 'connected', 'conversations']),
            scope: z.enum(['number', 'person', 'debt', 'campaign', 'subject']),
            except: z.optional(z.array(z.enum(OUTCOMES))),
            perSeller: z.optional(aFlag),
          }),
        ),
      ),
      closed: z.optional(
        z.strictObject({
          weekdays: z.optional(z.array(z.enum(WEEKDAYS))),
          dates: z.optional(z.array(date)),
        }),
      ),
      blockedRegions: z.optional(z.array(place)),
      locate: z.optional(z.enum(['address', 'postal-code', 'coordinates', 'zone', 'number'])),
      codesOfPractice: z.optional(aFlag),
    }),
  ),
  onDecision: z.optional(aFunction),
})

const pathText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, key) => (typeof key === 'number' ? `${text}[${key}]` : text === '' ? String(key) : `${text}.${String(key)}`),
    '',
  )

const inDefaults = ({ path, message }: Problem): PredialError =>
  new PredialError('config-invalid', path.replace(/^call/, 'defaults'), message)

const parsed = (config: unknown): ReturnType<typeof z.safeParse<typeof schema>> => {
  try {
    // Of a promise or a map every field would be taken for one that is not given.
    return z.safeParse(schema, hasFields(config) ? config : null)
  } catch (cause) {
    throw new PredialError('config-invalid', 'config', 'holds a field that cannot be read', { cause })
  }
}

/** Throws a `PredialError` with the path of the first bad field. */
export const checkConfig = (config: unknown): void => {
  const result = parsed(config)
  if (!result.success) {
    // What fails has at least one issue.
    const issue = result.error.issues[0] as (typeof result.error.issues)[number]
    if (issue.code === 'unrecognized_keys') {
      throw new PredialError('config-invalid', pathText([...issue.path, ...issue.keys.slice(0, 1)]), 'is no field here')
    }
    const wanted = 'expected' in issue ? issue.expected : 'values' in issue ? `one of ${issue.values.join(', ')}` : ''
    const path = issue.path.length === 0 ? 'config' : pathText(issue.path)
    const message = wanted === '' || issue.message !== 'Invalid input' ? issue.message : `expected ${wanted}`
    throw new PredialError('config-invalid', path, message)
  }
  const { defaults, policy } = config as GateConfig
  const hidden = policy === undefined ? null : hiddenIn(policy, 'policy')
  if (hidden !== null) throw new PredialError('config-invalid', hidden, 'expected a plain object')
  const problem = defaults === undefined ? undefined : callProblems(defaults)[0]
  if (problem !== undefined) throw inDefaults(problem)
  for (const [i, { number }] of (defaults?.attempts ?? []).entries()) {
    const read = number === undefined ? null : parseNumber(number, defaults?.defaultCountry)
    if (read?.ok === false) throw inDefaults({ path: `call.attempts[${i}].number`, message: read.message })
  }
  const elsewhere = readEvidence(defaults?.recipient ?? {}, defaults?.defaultCountry ?? null).problems[0]
  if (elsewhere !== undefined) throw inDefaults(elsewhere)
}
