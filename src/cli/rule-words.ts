import type { Cap, Params, RuleKind, RuleOnDate } from '../index.ts'
import { dayInWords, holidaysInWords, hoursInWords, periodInWords } from './plain-words.ts'

type Words = { readonly [K in RuleKind]: (params: Params[K]) => readonly string[] }

const list = (name: string, items: readonly string[]): readonly string[] =>
  items.length === 0 ? [] : [`${name}: ${items.join('; ')}`]

const COUNTED: { readonly [C in Cap['counts']]: string } = {
  attempts: 'calls',
  connected: 'connected calls',
  conversations: 'conversations',
}

const capInWords = ({ max, per, days, counts, scope, except }: Cap): string => {
  const period = `${days === 'calendar' ? 'calendar ' : ''}${periodInWords(per)}`
  return `at most ${max} ${COUNTED[counts]} per ${scope} in ${period}${except === undefined ? '' : `, ${except.join(' and ')} not counted`}`
}

const excused = (period: string | undefined): readonly string[] =>
  period === undefined ? [] : [`calls within ${periodInWords(period)} of the person's consent to more are not counted`]

const counts = (what: string, period: string | null): readonly string[] =>
  period === null
    ? []
    : [period === 'unlimited' ? `${what} counts without limit` : `${what} counts for ${periodInWords(period)}`]

/** `PT0S` has no length to be within. */
const deadline = (period: string): string => {
  const words = periodInWords(period)
  return words === 'at once' ? words : `within ${words}`
}

/** When in a quarter a list of the last one may no longer be used. */
const intoQuarter = (period: string): string => {
  const words = periodInWords(period)
  return words === 'at once' ? 'as the next begins' : `${words} into the next`
}

const WORDS: Words = {
  'calling-hours': ({ windows, holidays, fixedZone, narrowedByRequest }) => [
    `allowed ${hoursInWords(windows)}, ${fixedZone === undefined ? "by the recipient's clock" : `by the clock of ${fixedZone}`}`,
    ...(holidays === undefined ? [] : [`holidays: ${holidaysInWords(holidays)}`]),
    ...(narrowedByRequest === true ? ['narrower where the person asked for other hours'] : []),
  ],
  'prohibited-days': ({ days, holidays }) => [
    ...list('never on', days.map(dayInWords)),
    ...(holidays.length === 0 ? [] : [`never on ${holidaysInWords(holidays)}`]),
  ],
  'dnc-registry': ({ registry, maxAge, quarterly }) => [
    `not to a number on the ${registry} list, by a copy no older than ${periodInWords(maxAge)}`,
    ...(quarterly === undefined
      ? []
      : [`of this calendar quarter: one of the last falls away ${intoQuarter(quarterly)}`]),
  ],
  'internal-dnc': ({ honorWithin, retain }) => [
    "not to a person who asked, or on the company's own list",
    ...(honorWithin === null ? [] : [`a request must be honored ${deadline(honorWithin)}; the gate honors it at once`]),
    ...(retain === null ? [] : [`kept for ${periodInWords(retain)}`]),
  ],
  consent: ({ required, expiresAfter, ban, elements }) => [
    ban === true
      ? 'banned, whatever consent was given'
      : `needs prior express ${required === 'written' ? 'written ' : ''}consent`,
    ...(expiresAfter === undefined ? [] : [`which lapses after ${periodInWords(expiresAfter)}`]),
    ...list('the consent must contain', elements),
  ],
  revocation: ({ honorWithin, channels }) => [
    honorWithin === null
      ? 'consent can be withdrawn'
      : `consent can be withdrawn, to be honored ${deadline(honorWithin)}`,
    ...list('by', channels),
  ],
  'reassigned-number': ({ refresh, mandatory }) => [
    `${mandatory ? 'the number must be checked' : 'the number is best checked'} against reassignment${refresh === null ? '' : `, within ${periodInWords(refresh)}`}`,
  ],
  'call-cap': ({ caps, excusedAfterConsent, unlessConsent }) => [
    ...caps.map(capInWords),
    ...excused(excusedAfterConsent),
    ...(unlessConsent === undefined ? [] : [`unless there is a valid ${unlessConsent} consent`]),
  ],
  'cooling-off': ({ after, period, days, scope, excusedAfterConsent }) => [
    `${days === 'calendar' ? 'calendar ' : ''}${periodInWords(period)} of rest per ${scope} after a ${after}`,
    ...excused(excusedAfterConsent),
  ],
  abandonment: ({ maxRate, over, answerWithin }) => [
    `at most ${Math.round(maxRate * 10_000) / 100} % of answered calls abandoned over ${periodInWords(over)}; an agent within ${periodInWords(answerWithin)}`,
  ],
  moratorium: ({ region, maxAge, trigger }) => [
    `no such calls while an emergency is declared (${region}): ${trigger}`,
    `your word that none is must be no older than ${periodInWords(maxAge)}`,
  ],
  represented: ({ who }) => [`not to a person whom ${who} represents`],
  'caller-id': ({ must }) => list('must', must),
  relationship: ({ transaction, inquiry, ongoing, lapsed, endsWithRelationship, survivesRequest }) => [
    ...counts('a transaction', transaction),
    ...counts('an inquiry', inquiry),
    ...(ongoing === undefined ? [] : [`counts while the person is ${ongoing.join(' or ')}`]),
    ...(lapsed === undefined ? [] : [`and for ${periodInWords(lapsed)} after its end`]),
    ...(endsWithRelationship === true ? ['ends with a relationship on record that either side ended'] : []),
    survivesRequest === true ? 'survives a request to stop' : 'ends with a request to stop',
  ],
  permission: ({ level, expiresAfter }) => [
    `lifts with ${level} permission${expiresAfter === undefined ? '' : `, for ${periodInWords(expiresAfter)}`}`,
  ],
  'hours-request': ({ basis }) => [`lifts where ${basis}`],
  status: ({ caller, recipient }) => [
    ...(caller === undefined ? [] : [`lifts where the caller is ${caller.join(' or ')}`]),
    ...(recipient === undefined ? [] : [`lifts where the recipient is ${recipient.join(' or ')}`]),
  ],
  identification: ({ must, within }) =>
    list(within === undefined ? 'must' : `within ${periodInWords(within)} must`, must),
  'opt-out': ({ must }) => list('must', must),
  'recording-consent': ({ parties }) => [
    parties === 'all' ? 'every party must agree to a recording' : 'one party must agree to a recording',
  ],
  registration: ({ authority, requires }) => list(authority, requires),
  'record-keeping': ({ retain, keep }) => list(`keep for ${periodInWords(retain)}`, keep),
  conduct: ({ must }) => list('must', must),
  note: ({ says, status }) => [status === 'in-force' ? says : `${status}: ${says}`],
}

/** What a rule demands on a day, in words. */
export const ruleInWords = ({ kind, version }: Pick<RuleOnDate, 'kind' | 'version'>): readonly string[] =>
  version.params === null ? ['repealed'] : WORDS[kind](version.params as never)
