import { addDuration } from '../clock/duration.ts'
import { periodText } from '../clock/period-text.ts'
import { consentFor } from '../consent/fold.ts'
import type { Duration } from '../vocabulary/instant.ts'
import { deny, type Finding, PASS, passUntil, type WarningWords } from './finding.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { ReassignedAnswer, Situation } from './situation.ts'

const SOURCE = 'FCC Reassigned Numbers Database'
const PATH = 'call.recipient.reassigned'
/** Where a law demands the check and states no age: carriers report monthly, so an older answer tells nothing. */
const DEFAULT_REFRESH = 'P1M'

/** Until when an answer `no` tells something; -Infinity: it was not given, is no data, or lies ahead. */
const freshUntil = (answer: ReassignedAnswer | null, refresh: Duration | null, at: number): number => {
  if (answer === null || 'disconnectedAt' in answer || answer.result !== 'no' || answer.checkedAt > at) {
    return Number.NEGATIVE_INFINITY
  }
  return addDuration(answer.checkedAt, refresh ?? DEFAULT_REFRESH) + 1
}

/** Whether somebody asked lately and was told that the number is still the same person's. */
export const isFreshAnswer = (answer: ReassignedAnswer | null, refresh: Duration | null, at: number): boolean =>
  at < freshUntil(answer, refresh, at)

const settlesReassigned = (refresh: Duration | null): string =>
  `an answer \`no\` of the ${SOURCE} no older than ${periodText(refresh ?? DEFAULT_REFRESH)}`

const UNCHECKED: WarningWords = {
  code: 'reassigned-unchecked',
  message: `The consent holds only if the number was not reassigned; ${settlesReassigned(null)} would show it.`,
}

/** The warning that nobody asked lately. */
export const uncheckedWarning = (refresh: Duration | null): WarningWords => {
  if (refresh === null || refresh === DEFAULT_REFRESH) return UNCHECKED
  const message = `The consent holds only if the number was not reassigned; ${settlesReassigned(refresh)} would show it.`
  return { code: 'reassigned-unchecked', message }
}

/**
 * A consent does not follow a number to its next holder. That an answer `yes` voids earlier consent is worked out
 * when the facts are gathered; here the question is whether anybody asked, and lately.
 */
export const reassignedNumber = (rule: RuleInForce<'reassigned-number'>, s: Situation): Finding => {
  const { mandatory, refresh } = rule.params
  const answer = s.facts.reassigned
  const relied = mandatory || consentFor(s.facts.consent, s.query, 'express').state === 'valid'
  if (!relied) return PASS
  if (answer !== null && ('disconnectedAt' in answer || answer.result === 'yes')) {
    return mandatory ? deny({ code: 'number-reassigned', fields: { record: null }, until: null }) : PASS
  }
  const fresh = freshUntil(answer, refresh, s.at)
  if (s.at < fresh) return passUntil(fresh)
  if (!mandatory) return passUntil(Number.POSITIVE_INFINITY, uncheckedWarning(refresh))
  const settles = settlesReassigned(refresh)
  const until = answer?.result === 'no' && answer.checkedAt > s.at ? answer.checkedAt : null
  return deny({ code: 'evidence-unavailable', fields: { source: SOURCE, path: PATH }, until, settles })
}
