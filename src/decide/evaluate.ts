import { tableEnd } from '../clock/zones.ts'
import { changesAfter } from '../consent/fold.ts'
import type { Draft, Finding } from '../rules/finding.ts'
import { evaluate as evaluateRule, type Prohibition } from '../rules/kinds.ts'
import type { Situation } from '../rules/situation.ts'
import type { Warning } from '../vocabulary/decision.ts'
import { dialable, extraLists, type GateFinding, gateRule, type RuleIdentity, standingRequest } from './gate-rules.ts'
import { type Exempted, liftFor } from './lift-for.ts'
import { outOfReach } from './reach.ts'
import { type Scopes, scopesAt } from './scopes.ts'
import type { Case, World } from './world.ts'

export interface Denied {
  readonly rule: RuleIdentity
  readonly draft: Draft
  /** First instant at which the rule may stop denying, an exemption that starts later included; null: never by time. */
  readonly until: number | null
  /** As `until`, and when the rule itself changes: where the search for the next allowed instant goes on. */
  readonly retryAt: number | null
}

/** What every rule says at one instant. */
export interface Evaluation {
  readonly denied: readonly Denied[]
  readonly exempted: readonly Exempted[]
  readonly warnings: readonly Warning[]
  readonly scopes: Scopes | null
  /** First instant at which any finding may change. */
  readonly changesAt: number
}

const INFINITY = Number.POSITIVE_INFINITY

/** An exception inside a rule is a denial that names the rule: never a rule skipped, never an allow. */
const failed = (rule: RuleIdentity): Finding => ({
  outcome: 'deny',
  draft: {
    code: 'evidence-unavailable',
    fields: { source: rule.id },
    until: null,
    settles: 'a report of this failure to whoever supplies the list, store or rule it names',
  },
  changesAt: INFINITY,
})

const safely = (rule: Prohibition, s: Situation): Finding => {
  try {
    return evaluateRule(rule as never, s)
  } catch {
    return failed(rule)
  }
}

const earliest = (a: number | null, b: number): number | null => {
  const first = Math.min(a ?? INFINITY, b)
  return first === INFINITY ? null : first
}

/** Asks every rule of every plausible place, and combines nothing away: all must pass. */
export const evaluate = (world: World, one: Case, at: number): Evaluation => {
  const { facts, key } = one
  const { call } = facts
  const denied: Denied[] = []
  const exempted: Exempted[] = []
  const warnings: Warning[] = []
  // A record that starts or ends later may lift what denies now, whichever rule that is.
  const recordsChangeAt = changesAfter(facts.consent, at)
  let changesAt = Math.min(tableEnd, recordsChangeAt)

  const query = {
    at,
    number: facts.number.e164,
    seller: call.seller,
    purpose: call.purpose,
    technology: call.technology,
    voidBefore: facts.voidBefore,
  }
  const denyByGate = ({ rule, draft }: GateFinding): void => {
    denied.push({ rule, draft, until: draft.until, retryAt: earliest(draft.until, recordsChangeAt) })
    changesAt = Math.min(changesAt, draft.until ?? INFINITY)
  }

  const everywhere: Situation = { at, facts, query, places: [] }
  const unreachable = dialable(everywhere)
  if (unreachable !== null) {
    // Nobody's number: there is no law of the place to ask.
    denyByGate(unreachable)
    return { denied, exempted, warnings, scopes: null, changesAt }
  }
  const scopes = scopesAt(world.jurisdictionsOf(one.places), one.places, at)
  if (scopes === null) {
    const rule = gateRule('legal-time', 'legal time is known', facts.number.country ?? '')
    const settles = 'an instant inside the zone table of this release'
    denyByGate({
      rule,
      draft: { code: 'evidence-unavailable', fields: { source: 'zone table' }, until: null, settles },
    })
    return { denied, exempted, warnings, scopes, changesAt: at }
  }
  if (one.places.length === 0 || scopes.unknown.length > 0) {
    const rule = gateRule('place', 'the law of the place is known', facts.number.country ?? '')
    const settles = 'call.recipient.country, region or postal code'
    const draft: Draft = { code: 'jurisdiction-unknown', fields: { number: facts.number.e164 }, until: null, settles }
    denyByGate({ rule, draft })
  }
  for (const region of world.blockedRegions) {
    if (!scopes.places.some(({ place }) => place.region === region || place.country === region)) continue
    const rule = gateRule('blocked-region', `the company does not call ${region}`, region)
    denyByGate({ rule, draft: { code: 'company-policy', fields: { policy: 'blocked-region' }, until: null } })
  }
  if (call.purpose !== 'emergency') {
    try {
      for (const finding of extraLists(everywhere, world.extraRegistries)) denyByGate(finding)
    } catch {
      const rule = gateRule('list', 'lists the company honors', facts.number.country ?? '')
      denyByGate({ rule, draft: (failed(rule) as { draft: Draft }).draft })
    }
  }

  for (const scope of scopes.scopes) {
    const s: Situation = { at, facts, query, places: scope.places }
    changesAt = Math.min(changesAt, scope.lawChangesAt)
    for (const rule of scope.epoch.planFor(key).prohibitions) {
      if (outOfReach(rule, facts, scope, world.codesBind) !== null) continue
      const finding = safely(rule, s)
      changesAt = Math.min(changesAt, finding.changesAt)
      if (finding.outcome === 'pass') {
        if (finding.warning !== null) warnings.push({ ...finding.warning, rule: rule.id })
        continue
      }
      const lift = liftFor(world, rule, one, scope, s)
      changesAt = Math.min(changesAt, lift.startsAt)
      if (lift.exempted !== null) {
        exempted.push(lift.exempted)
        changesAt = Math.min(changesAt, lift.exempted.until)
        continue
      }
      const until = earliest(finding.draft.until, lift.startsAt)
      denied.push({
        rule,
        draft: finding.draft,
        until,
        retryAt: earliest(until, Math.min(scope.lawChangesAt, recordsChangeAt)),
      })
    }
  }

  if (call.purpose !== 'emergency' && !denied.some(({ draft }) => isStop(draft))) {
    const request = standingRequest(everywhere)
    if (request !== null) denyByGate(request)
  }
  return { denied, exempted, warnings, scopes, changesAt }
}

const isStop = ({ code }: Draft): boolean => code === 'do-not-call-request' || code === 'consent-revoked'
