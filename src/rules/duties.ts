import type { Duty, DutyKind } from '../vocabulary/decision.ts'
import type { Params } from '../vocabulary/params.ts'
import type { RuleInForce } from './rule-in-force.ts'

/** What a rule asks of a caller who places the call: in words, with the kind of duty. */
type Wording = readonly [kind: DutyKind, message: string]

const percent = (rate: number): string => `${Math.round(rate * 10_000) / 100} %`
const list = (items: readonly string[]): string => items.join('; ')

const WORDINGS: { readonly [K in keyof Params]?: (params: Params[K], title: string) => Wording | null } = {
  identification: ({ must, within }) => ['identification', `Say${within ? ` within ${within}` : ''}: ${list(must)}.`],
  'opt-out': ({ must }) => ['opt-out', `Offer to stop: ${list(must)}.`],
  'recording-consent': ({ parties }) =>
    parties === 'all' ? ['recording-consent', 'Record only with the consent of everyone on the call.'] : null,
  registration: ({ authority, requires }) => ['registration', `Hold with ${authority}: ${list(requires)}.`],
  'record-keeping': ({ retain, keep }) => ['record-keeping', `Keep for ${retain}: ${list(keep)}.`],
  conduct: ({ must }) => ['conduct', `Observe: ${list(must)}.`],
  'caller-id': ({ must }) => ['caller-id', `Show a caller ID: ${list(must)}.`],
  abandonment: ({ maxRate, over, answerWithin }) => [
    'abandonment',
    `Abandon at most ${percent(maxRate)} of answered calls over ${over}; connect an agent within ${answerWithin}.`,
  ],
}

/** The duty a rule puts on the caller; null when it puts none. */
export const dutyOf = (rule: RuleInForce): Duty | null => {
  const wording = WORDINGS[rule.kind] as ((params: unknown, title: string) => Wording | null) | undefined
  const worded = wording?.(rule.params, rule.title) ?? null
  if (worded === null) return null
  const [kind, message] = worded
  const { id, jurisdiction, citation, verified } = rule
  return { rule: id, jurisdiction, kind, message, citation, verified }
}
