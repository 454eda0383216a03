import { epochMs, isoUtc } from '../clock/instant.ts'
import { tableEnd } from '../clock/zones.ts'
import { Decided, verdictOf } from '../decide/decision.ts'
import { gateRule } from '../decide/gate-rules.ts'
import { reasonOf } from '../decide/reasons.ts'
import type { Draft } from '../rules/finding.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Reason } from '../vocabulary/reason.ts'
import type { InputProblem, Resolved } from './resolve.ts'

const LIMIT = 80

/** What was given where a text was expected, short and harmless enough to show. */
const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.length > LIMIT ? `${value.slice(0, LIMIT)}…` : value
  if (value === null || value === undefined || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return typeof value
}

const SETTLES = {
  'input-invalid': 'a value of the documented form',
  'number-invalid': 'a number in E.164, or in national format with call.defaultCountry',
  'consent-invalid': 'a record of the documented form',
} as const

const TITLES = {
  'input-invalid': 'what is given must be understood',
  'number-invalid': 'the number must be understood',
  'consent-invalid': 'consent records must be understood',
} as const

const refusal = (
  rulebook: string,
  number: unknown,
  now: string,
  country: string,
  reasons: readonly Reason[],
  forGood: boolean,
): Decision =>
  new Decided(
    verdictOf(reasons),
    reasons,
    [],
    [],
    [],
    null,
    forGood ? isoUtc(tableEnd) : now,
    { number: shown(number), country, places: [], line: 'unknown', kind: 'consumer' },
    now,
    rulebook,
  ) as Decision

/** The denial of a call whose data could not be understood: every problem, with its path. */
export const refuse = (
  rulebook: string,
  resolved: Extract<Resolved, { ok: false }>,
  number: unknown,
  now: unknown,
): Decision => {
  const reasonFor = ({ code, path, message }: InputProblem): Reason => {
    const rule = {
      ...gateRule(code.replace('-invalid', ''), TITLES[code], resolved.number?.country ?? ''),
      title: message,
    }
    const draft: Draft = { code, fields: { path }, until: null, settles: SETTLES[code] }
    return reasonOf({ rule, draft, until: null, retryAt: null, rank: 0 }, shown(number), undefined)
  }
  const at = resolved.at === null ? shown(now) : isoUtc(resolved.at)
  const e164 = resolved.number?.e164 ?? number
  return refusal(rulebook, e164, at, resolved.number?.country ?? '', resolved.problems.map(reasonFor), true)
}

/** The denial of a call that could not be decided or recorded: whatever failed, the gate stays shut. */
export const refuseUnavailable = (
  rulebook: string,
  source: string,
  settles: string,
  number: unknown,
  now: unknown,
): Decision => {
  const rule = gateRule('internal', 'a gate that cannot decide stays shut', '')
  const draft: Draft = { code: 'evidence-unavailable', fields: { source }, until: null, settles }
  const reason = reasonOf({ rule, draft, until: null, retryAt: null, rank: 0 }, shown(number), undefined)
  const ms = epochMs(now)
  const at = ms === null ? shown(now) : isoUtc(ms)
  return refusal(rulebook, number, at, '', [reason], false)
}
