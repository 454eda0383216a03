import { callerIdDraft } from '../rules/caller-id.ts'
import type { Draft } from '../rules/finding.ts'
import { INTERNAL, INTERNAL_SOURCE, stopFor } from '../rules/internal-dnc.ts'
import { listedDraft } from '../rules/listed.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Situation } from '../rules/situation.ts'
import type { NumberClass } from '../vocabulary/place.ts'

/** What a reason says of the rule it comes from; a gate-level rule has no more than this. */
export type RuleIdentity = Pick<
  RuleInForce,
  'id' | 'jurisdiction' | 'jurisdictionName' | 'title' | 'citation' | 'verified'
>

/** A gate-level rule: not law, but what a gate that fails closed must do. */
export const gateRule = (name: string, title: string, country: string): RuleIdentity => ({
  id: `gate.${name}`,
  jurisdiction: country,
  jurisdictionName: 'the gate',
  title,
  citation: Object.freeze({ text: `predial: ${title}` }),
  verified: 'own',
})

export interface GateFinding {
  readonly rule: RuleIdentity
  readonly draft: Draft
}

const DIALABLE: readonly NumberClass[] = ['geographic', 'toll-free', 'personal', 'non-geographic']

/** Emergency, short, premium and unassigned numbers are nobody's to call. */
export const undialable = ({ facts }: Situation): GateFinding | null => {
  const { number } = facts
  if (DIALABLE.includes(number.class)) return null
  const draft: Draft = { code: 'number-not-dialable', fields: { class: number.class }, until: null }
  return { rule: gateRule('number', 'numbers that are not called', number.country ?? ''), draft }
}

/** A caller ID that is given and wrong is nobody's to show, also where no law says so. */
export const wrongCallerId = (s: Situation): GateFinding | null => {
  const draft = callerIdDraft(s)
  const { country } = s.facts.number
  return draft === null ? null : { rule: gateRule('caller-id', 'a caller ID can be called back', country ?? ''), draft }
}

/** Lists no law asks for, which the company chose to honor. */
export const extraLists = ({ facts, at }: Situation, registries: readonly string[]): readonly GateFinding[] =>
  registries.flatMap((registry): GateFinding[] => {
    const listing = facts.listing(registry)
    const draft = listing === undefined ? null : listedDraft(listing, at)
    if (draft === null) return []
    return [{ rule: gateRule('list', 'lists the company honors', facts.number.country ?? ''), draft }]
  })

const STOPS: Readonly<Partial<Record<Draft['code'], readonly [name: string, title: string]>>> = {
  listed: ['internal-list', "the company's own list is honored"],
  'evidence-unavailable': ['internal-list', "the company's own list is honored"],
  'do-not-call-request': ['do-not-call', 'requests to stop are honored'],
  'consent-revoked': ['revocation', 'revocations are honored'],
}

/** A request to stop, on the company's own list or on record, is honored for every purpose, also where no law repeats it. */
export const standingRequest = (s: Situation): GateFinding | null => {
  const draft = stopFor(s)
  const named = draft === null ? undefined : STOPS[draft.code]
  if (draft === null || named === undefined) return null
  return { rule: gateRule(named[0], named[1], s.facts.number.country ?? ''), draft }
}

/** Whether a denial already says what a standing request would. */
export const isStop = (draft: Draft): boolean => {
  if (draft.code === 'listed') return draft.fields.registry === INTERNAL
  if (draft.code === 'evidence-unavailable') return draft.fields.source === INTERNAL_SOURCE
  return draft.code === 'do-not-call-request' || draft.code === 'consent-revoked'
}
