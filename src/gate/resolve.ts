import { epochMs } from '../clock/instant.ts'
import { parseConsent } from '../consent/parse.ts'
import type { Case } from '../decide/world.ts'
import { locate } from '../place/locate.ts'
import { parseNumber } from '../place/number.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import { callKey } from '../rules/masks.ts'
import type { Facts, ReassignedAnswer } from '../rules/situation.ts'
import type { Attempt, Call, Reassigned, Technology } from '../vocabulary/call.ts'
import type { ParsedNumber } from '../vocabulary/place.ts'
import { callProblems, type Problem } from './call-problems.ts'
import { mergeCall } from './merge-call.ts'
import { historyOf, keysOf, listingsOf, type Sources } from './sources.ts'

/** A problem with what was given, under the code of its reason. */
export type InputProblem = Problem & { readonly code: 'input-invalid' | 'number-invalid' | 'consent-invalid' }

export type Resolved =
  | {
      readonly ok: true
      readonly one: Case
      readonly at: number
      readonly disagree: boolean
      readonly keys: readonly string[]
    }
  | {
      readonly ok: false
      readonly problems: readonly InputProblem[]
      readonly at: number | null
      readonly number: ParsedNumber | null
    }

const reassignedAnswer = (given: Reassigned | undefined): ReassignedAnswer | null => {
  if (given === undefined) return null
  if ('disconnectedAt' in given) return { disconnectedAt: epochMs(given.disconnectedAt) as number }
  return { checkedAt: epochMs(given.checkedAt) as number, result: given.result }
}

/** Consents and dealings up to this instant are the previous holder's. */
const voidBeforeOf = (answer: ReassignedAnswer | null): number => {
  if (answer === null) return Number.NEGATIVE_INFINITY
  if ('disconnectedAt' in answer) return answer.disconnectedAt
  return answer.result === 'yes' ? answer.checkedAt : Number.NEGATIVE_INFINITY
}

const attemptRecords = (
  attempts: readonly Attempt[],
  e164: string,
  country: string | undefined,
  problems: InputProblem[],
): readonly AttemptRecord[] =>
  attempts.map((attempt, i) => {
    const { at, number, ...rest } = attempt
    const parsed = number === undefined ? null : parseNumber(number, country)
    if (parsed !== null && !parsed.ok) {
      problems.push({ code: 'input-invalid', path: `call.attempts[${i}].number`, message: parsed.message })
    }
    return { ...rest, id: `given/${i}`, at: epochMs(at) as number, number: parsed?.ok ? parsed.e164 : e164 }
  })

const DIALABLE_CALLER_ID = new Set(['geographic', 'toll-free', 'personal', 'non-geographic'])

const isCallerId = (text: string | undefined, technology: Technology): boolean => {
  if (text === undefined) return true
  // A text may come from a short code, which answers a reply.
  if (technology === 'text' && /^\d{3,6}$/.test(text)) return true
  // E.164 only: what is shown to the person is what they will dial.
  if (!/^\+[1-9]\d{6,14}$/.test(text)) return false
  const parsed = parseNumber(text)
  return parsed.ok && DIALABLE_CALLER_ID.has(parsed.class)
}

/** The default country of a call that has a fault elsewhere, so that its number is not called faulty as well. */
const countryIn = (given: unknown): string | undefined => {
  let country: unknown
  try {
    country = (given as Call | null | undefined)?.defaultCountry
  } catch {
    return undefined
  }
  return typeof country === 'string' && /^[A-Z]{2}$/.test(country) ? country : undefined
}

/** Checks what was given and gathers it into a case to decide; says what is wrong with it otherwise. */
export const resolve = (
  sources: Sources,
  number: unknown,
  consentInput: unknown,
  now: unknown,
  given: unknown,
): Resolved => {
  const problems: InputProblem[] = []
  const at = epochMs(now)
  if (at === null) {
    const message = 'expected an instant: a Date, epoch milliseconds or ISO 8601 with an offset'
    problems.push({ code: 'input-invalid', path: 'now', message })
  }
  if (given !== undefined) {
    for (const problem of callProblems(given)) problems.push({ code: 'input-invalid', ...problem })
  }
  const isCallUsable = problems.every(({ path }) => path === 'now')
  const call = mergeCall(sources.defaults, isCallUsable ? (given as Call | undefined) : undefined)
  const recipient = call.recipient

  const parsed = parseNumber(number, call.defaultCountry ?? countryIn(given))
  if (!parsed.ok) problems.push({ code: 'number-invalid', path: 'number', message: parsed.message })
  const consent = parseConsent(consentInput)
  for (const problem of consent.problems) problems.push({ code: 'consent-invalid', ...problem })
  const located = parsed.ok ? locate(parsed, recipient, call.defaultCountry, sources.locate) : null
  for (const problem of located?.problems ?? []) problems.push({ code: 'input-invalid', ...problem })
  const attempts =
    call.attempts === undefined || !parsed.ok
      ? null
      : attemptRecords(call.attempts, parsed.e164, call.defaultCountry, problems)
  if (problems.length > 0 || at === null || !parsed.ok || located === null) {
    return { ok: false, problems, at, number: parsed.ok ? parsed : null }
  }

  const { e164 } = parsed
  const purpose = call.purpose ?? 'telemarketing'
  const technology = call.technology ?? 'autodialed'
  const kind = recipient?.kind ?? 'consumer'
  const callerKind = call.caller?.kind
  const reassigned = reassignedAnswer(recipient?.reassigned)
  const keys = keysOf(e164, recipient?.id)
  const facts: Facts = {
    number: parsed,
    call: {
      purpose,
      technology,
      kind,
      line: recipient?.line,
      callerKind,
      seller: call.seller,
      campaign: call.campaign,
      subject: call.subject,
      debt: call.debt,
      callerId: call.callerId,
      callerIdValid: isCallerId(call.callerId, technology),
    },
    consent,
    voidBefore: voidBeforeOf(reassigned),
    reassigned,
    listing: listingsOf(sources, e164, call.seller, at),
    attempts: historyOf(attempts, sources, keys, at),
    stats: sources.stats,
    emergencies: sources.emergencies,
  }
  // A toll-free number's holder pays for the call: the law treats it as a mobile.
  const key = callKey(purpose, technology, kind, recipient?.line, parsed.class === 'toll-free', callerKind)
  return { ok: true, one: { facts, key, places: located.places }, at, disagree: located.disagree, keys }
}
