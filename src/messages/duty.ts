import { periodText } from '../clock/period-text.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Duty, DutyKind } from '../vocabulary/decision.ts'
import type { Params } from '../vocabulary/params.ts'
import { percentText } from './words.ts'

/** What a rule asks of a caller who places the call: in words, with the kind of duty. */
type Wording = readonly [kind: DutyKind, message: string]

const list = (items: readonly string[]): string => items.join('; ')

const WORDINGS: { readonly [K in keyof Params]?: (params: Params[K]) => Wording | null } = {
  identification: ({ must, within }) => [
    'identification',
    `Say${within ? ` within ${periodText(within)}` : ''}: ${list(must)}.`,
  ],
  'opt-out': ({ must }) => ['opt-out', `Offer to stop: ${list(must)}.`],
  'recording-consent': ({ parties }) =>
    parties === 'all' ? ['recording-consent', 'Record only with the consent of everyone on the call.'] : null,
  registration: ({ authority, requires }) => ['registration', `Hold with ${authority}: ${list(requires)}.`],
  'record-keeping': ({ retain, keep }) => ['record-keeping', `Keep for ${periodText(retain)}: ${list(keep)}.`],
  conduct: ({ must }) => ['conduct', `Observe: ${list(must)}.`],
  'caller-id': ({ must }) => ['caller-id', `Show a caller ID: ${list(must)}.`],
  abandonment: ({ maxRate, over, answerWithin }) => [
    'abandonment',
    `Abandon at most ${percentText(maxRate)} of answered calls over ${periodText(over)}; connect an agent within ${periodText(answerWithin)}.`,
  ],
}

/** The duty a rule puts on the caller; null when it puts none. */
export const dutyOf = (rule: RuleInForce): Duty | null => {
  const wording = WORDINGS[rule.kind] as ((params: unknown) => Wording | null) | undefined
  const worded = wording?.(rule.params) ?? null
  if (worded === null) return null
  const [kind, message] = worded
  const { id, jurisdiction, citation, verified } = rule
  return { rule: id, jurisdiction, kind, message, citation, verified }
}
