import { isoUtc } from '../clock/instant.ts'
import { requestFor, revocationFor } from '../consent/fold.ts'
import type { Draft } from '../rules/finding.ts'
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
  citation: { text: `predial: ${title}` },
  verified: 'own',
})

export interface GateFinding {
  readonly rule: RuleIdentity
  readonly draft: Draft
}

const DIALABLE: readonly NumberClass[] = ['geographic', 'mobile', 'toll-free', 'personal', 'non-geographic']

/** Emergency, short, premium and unassigned numbers are nobody's to call. */
export const dialable = ({ facts }: Situation): GateFinding | null => {
  const { number } = facts
  if (DIALABLE.includes(number.class)) return null
  const draft: Draft = { code: 'number-not-dialable', fields: { class: number.class }, until: null }
  return { rule: gateRule('number', 'numbers that are not called', number.country ?? ''), draft }
}

/** Lists no law asks for, which the company chose to honor. */
export const extraLists = ({ facts, at }: Situation, registries: readonly string[]): readonly GateFinding[] =>
  registries.flatMap((registry): GateFinding[] => {
    const listing = facts.listing(registry)
    if (listing === undefined) return []
    const rule = gateRule('list', 'lists the company honors', facts.number.country ?? '')
    if (listing.listed !== null && at < listing.listed.until) {
      const { asOf, until } = listing.listed
      const lapses = until === Number.POSITIVE_INFINITY ? null : until
      return [{ rule, draft: { code: 'listed', fields: { registry, asOf: isoUtc(asOf) }, until: lapses } }]
    }
    if (listing.problem === null) return []
    const { path, message } = listing.problem
    const settles = `a ${registry} list without ${message}`
    return [
      {
        rule,
        draft: { code: 'evidence-unavailable', fields: { source: `${registry} list`, path }, until: null, settles },
      },
    ]
  })

/** A request to stop is honored for every purpose, also where no law of the place repeats it. */
export const standingRequest = ({ facts, query }: Situation): GateFinding | null => {
  const country = facts.number.country ?? ''
  const request = requestFor(facts.consent, query)
  if (request !== null) {
    const rule = gateRule('do-not-call', 'requests to stop are honored', country)
    const fields = { record: request.record, requestedAt: isoUtc(request.at) }
    return { rule, draft: { code: 'do-not-call-request', fields, until: null } }
  }
  const revoked = revocationFor(facts.consent, query)
  if (revoked === null) return null
  const rule = gateRule('revocation', 'revocations are honored', country)
  const fields = { record: revoked.record, revokedAt: isoUtc(revoked.at) }
  return { rule, draft: { code: 'consent-revoked', fields, until: null } }
}
