import { epochMs } from '../clock/instant.ts'
import { countryCode } from '../place/countries.ts'
import { isLost, isName, meantAmong } from '../vocabulary/name.ts'
import { CALLER_KINDS, LINES, OUTCOMES, PURPOSES, RECIPIENT_KINDS, TECHNOLOGIES } from '../vocabulary/words.ts'
import { hasFields } from './has-fields.ts'
import { type Shape, unreadableIn } from './unreadable.ts'

/** A field of a call that could not be understood. */
export interface Problem {
  readonly path: string
  /** Lower case, no final stop. */
  readonly message: string
}

type Fields = Readonly<Record<string, unknown>>
type Check = (value: unknown) => string | null

const oneOf =
  (known: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && known.includes(value) ? null : `expected one of ${known.join(', ')}`
const text: Check = (value) => (isName(value) ? null : 'expected a text that is not blank')
const matching =
  (pattern: RegExp, message: string): Check =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? null : message
const country: Check = (value) =>
  typeof value === 'string' && countryCode(value) === value
    ? null
    : 'expected an ISO 3166-1 alpha-2 country such as `US`'
const region = matching(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'expected an ISO 3166-2 region such as `US-FL`')
const degrees =
  (limit: number): Check =>
  (value) =>
    typeof value === 'number' && Math.abs(value) <= limit ? null : `expected degrees from -${limit} to ${limit}`
const instant: Check = (value) =>
  epochMs(value) === null ? 'expected an instant: a Date, epoch milliseconds or ISO 8601 with an offset' : null

const CALL: Readonly<Record<string, Check>> = {
  purpose: oneOf(PURPOSES),
  technology: oneOf(TECHNOLOGIES),
  seller: text,
  campaign: text,
  subject: text,
  debt: text,
  callerId: text,
  defaultCountry: country,
}
const CALLER: Readonly<Record<string, Check>> = { kind: oneOf(CALLER_KINDS), country, region }
const RECIPIENT: Readonly<Record<string, Check>> = {
  id: text,
  kind: oneOf(RECIPIENT_KINDS),
  line: oneOf(LINES),
  country,
  region,
  postalCode: text,
  latitude: degrees(90),
  longitude: degrees(180),
  zone: text,
}
const ATTEMPT: Readonly<Record<string, Check>> = {
  at: instant,
  number: text,
  outcome: oneOf(OUTCOMES),
  seller: text,
  campaign: text,
  subject: text,
  debt: text,
  technology: oneOf(TECHNOLOGIES),
  purpose: oneOf(PURPOSES),
}

const inAttempt = meantAmong(Object.keys(ATTEMPT))

/** The fields of a call and of the objects in it. */
export const CALL_FIELDS: readonly string[] = [...Object.keys(CALL), 'caller', 'recipient', 'attempts']
export const CALLER_FIELDS: readonly string[] = Object.keys(CALLER)
export const RECIPIENT_FIELDS: readonly string[] = [...Object.keys(RECIPIENT), 'reassigned']

const checkFields = (
  value: Fields,
  path: string,
  checks: Readonly<Record<string, Check>>,
  problems: Problem[],
): void => {
  for (const key in checks) {
    const field = value[key]
    if (field === undefined) continue
    const message = checks[key]?.(field) ?? null
    if (message !== null) problems.push({ path: `${path}.${key}`, message })
  }
}

/** A name that is no field would be passed over in silence, and with it what the caller meant to say. */
const checkNames = (value: Fields, path: string, known: readonly string[], problems: Problem[]): void => {
  for (const key in value) {
    if (!known.includes(key)) problems.push({ path: `${path}.${key}`, message: `is no field of \`${path}\`` })
  }
}

/** An attempt may carry more, as it came from a store; but no field that looks like one of its own. */
const checkMeant = (attempt: Fields, path: string, problems: Problem[]): void => {
  for (const key in attempt) {
    const field = inAttempt(key)
    if (field !== undefined && isLost(attempt, key, field))
      problems.push({ path: `${path}.${key}`, message: `is no field; \`${field}\` is` })
  }
}

const REASSIGNED_FIELDS = ['disconnectedAt', 'checkedAt', 'result']

const checkReassigned = (value: unknown, problems: Problem[]): void => {
  const path = 'call.recipient.reassigned'
  if (!hasFields(value)) {
    problems.push({ path, message: 'expected an object' })
    return
  }
  // Either answer: of two, one would count for nothing.
  checkNames(value, path, 'disconnectedAt' in value ? ['disconnectedAt'] : ['checkedAt', 'result'], problems)
  if ('disconnectedAt' in value) {
    const message = instant(value.disconnectedAt)
    if (message !== null) problems.push({ path: `${path}.disconnectedAt`, message })
  } else if (value.checkedAt === undefined) problems.push({ path: `${path}.checkedAt`, message: 'expected an instant' })
  else {
    if (value.result === undefined)
      problems.push({ path: `${path}.result`, message: 'expected one of yes, no, no-data' })
    checkFields(value, path, { checkedAt: instant, result: oneOf(['yes', 'no', 'no-data']) }, problems)
  }
}

const checkRecipient = (value: unknown, problems: Problem[]): void => {
  if (!hasFields(value)) {
    problems.push({ path: 'call.recipient', message: 'expected an object' })
    return
  }
  checkNames(value, 'call.recipient', RECIPIENT_FIELDS, problems)
  checkFields(value, 'call.recipient', RECIPIENT, problems)
  if ((value.latitude === undefined) !== (value.longitude === undefined)) {
    const missing = value.latitude === undefined ? 'latitude' : 'longitude'
    problems.push({ path: `call.recipient.${missing}`, message: 'latitude and longitude go together' })
  }
  if (value.reassigned !== undefined) checkReassigned(value.reassigned, problems)
}

const checkAttempts = (value: unknown, problems: Problem[]): void => {
  if (!Array.isArray(value)) {
    problems.push({ path: 'call.attempts', message: 'expected a list' })
    return
  }
  // Not `forEach`, which passes over places that hold nothing.
  for (let i = 0; i < value.length; i++) {
    const attempt: unknown = value[i]
    const path = `call.attempts[${i}]`
    if (!hasFields(attempt)) problems.push({ path, message: 'expected an object' })
    else if (attempt.at === undefined) problems.push({ path: `${path}.at`, message: 'expected an instant' })
    else {
      checkMeant(attempt, path, problems)
      checkFields(attempt, path, ATTEMPT, problems)
    }
  }
}

const SHAPE: Shape = {
  fields: CALL_FIELDS,
  within: {
    caller: { fields: CALLER_FIELDS },
    recipient: { fields: RECIPIENT_FIELDS, within: { reassigned: { fields: REASSIGNED_FIELDS } } },
    attempts: { fields: Object.keys(ATTEMPT), isList: true },
  },
}

const problemsOf = (call: unknown): readonly Problem[] => {
  const problems: Problem[] = []
  if (!hasFields(call)) return [{ path: 'call', message: 'expected an object' }]
  checkNames(call, 'call', CALL_FIELDS, problems)
  checkFields(call, 'call', CALL, problems)
  if (call.caller !== undefined) {
    if (hasFields(call.caller)) {
      checkNames(call.caller, 'call.caller', CALLER_FIELDS, problems)
      checkFields(call.caller, 'call.caller', CALLER, problems)
    } else problems.push({ path: 'call.caller', message: 'expected an object' })
  }
  if (call.recipient !== undefined) checkRecipient(call.recipient, problems)
  if (call.attempts !== undefined) checkAttempts(call.attempts, problems)
  return problems
}

/** Every field of a call that cannot be understood; empty when all can. */
export const callProblems = (call: unknown): readonly Problem[] => {
  try {
    return problemsOf(call)
  } catch {
    return [{ path: unreadableIn(call, 'call', SHAPE) ?? 'call', message: 'cannot be read' }]
  }
}
