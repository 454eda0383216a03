import { startOfLocalDay } from '../clock/local.ts'
import { tableEnd, tableStart } from '../clock/zones.ts'
import { changesAfter } from '../consent/fold.ts'
import type { Draft } from '../rules/finding.ts'
import type { Prohibition } from '../rules/kinds.ts'
import { unreachedBy } from '../rules/masks.ts'
import { isFreshAnswer, uncheckedWarning } from '../rules/reassigned-number.ts'
import type { Facts, Situation } from '../rules/situation.ts'
import type { Warning } from '../vocabulary/decision.ts'
import { AFTER_FAILURE, failed, isListed, mayBeListed, safely } from './ask.ts'
import {
  dialable,
  extraLists,
  type GateFinding,
  gateRule,
  isStop,
  type RuleIdentity,
  standingRequest,
  wrongCallerId,
} from './gate-rules.ts'
import { type Exempted, liftFor } from './lift-for.ts'
import { outOfReach } from './reach.ts'
import { type Scope, type Scopes, scopesAt } from './scopes.ts'
import { laterScopes, learn, type Settled } from './settled.ts'
import type { Case, World } from './world.ts'

export interface Denied {
  readonly rule: RuleIdentity
  readonly draft: Draft
  /** First instant at which the rule may stop denying, an exemption that starts later included; null: never by time. */
  readonly until: number | null
  /** As `until`, and when the rule itself changes: where the search for the next allowed instant goes on. */
  readonly retryAt: number | null
  /** Its place among the rules of the places, counted through; the gate's own come before or after them all. */
  readonly rank: number
}

/** What every rule says at one instant. */
export interface Evaluation {
  readonly denied: readonly Denied[]
  readonly exempted: readonly Exempted[]
  readonly warnings: readonly Warning[]
  readonly scopes: Scopes | null
  /** First instant at which any finding may change. */
  readonly changesAt: number
  /** First instant at which any may be worded otherwise, but for the time in it. */
  readonly wordsChangeAt: number
  /** Whether a rule or a source failed: that may not happen again. */
  readonly failed: boolean
  /** Whether a request to stop stands that no time and no law lifts. */
  readonly stopped: boolean
}

const INFINITY = Number.POSITIVE_INFINITY

export const earliest = (a: number | null, b: number): number | null => {
  const first = Math.min(a ?? INFINITY, b)
  return first === INFINITY ? null : first
}

/** A consent that lifts a rule is relied on as much as one that satisfies it, and follows its number no better. */
const reassignedWarning = (
  { consent, reassigned }: Facts,
  exempted: readonly Exempted[],
  at: number,
): Warning | null => {
  if (exempted.length === 0) return null
  const relied = exempted.find(({ record }) =>
    consent.records.some(({ index, type }) => index === record && type === 'consent'),
  )
  if (relied === undefined || isFreshAnswer(reassigned, null, at)) return null
  const { code, message } = uncheckedWarning(null)
  return { code, message, rule: relied.rule.id }
}

/**
 * Asks every rule of every plausible place, and combines nothing away: all must pass.
 *
 * @param known what holds for calls like this one at this instant: what passes is not asked again
 * @param learned takes down what passes for calls like this one
 */
export const evaluate = (
  world: World,
  one: Case,
  at: number,
  known: Settled | null = null,
  learned: Settled | null = null,
): Evaluation => {
  const { facts, key } = one
  const { call } = facts
  const denied: Denied[] = []
  const exempted: Exempted[] = []
  const warnings: Warning[] = []
  // A record that starts or ends later may lift what denies now, whichever rule that is.
  const recordsChangeAt = changesAfter(facts.consent, at)
  let changesAt = Math.min(tableEnd, recordsChangeAt)
  let wordsChangeAt = INFINITY
  let hasFailed = false
  let rank = -1

  const query = {
    at,
    number: facts.number.e164,
    seller: call.seller,
    purpose: call.purpose,
    technology: call.technology,
    voidBefore: facts.voidBefore,
  }
  const denyByGate = ({ rule, draft }: GateFinding): void => {
    denied.push({ rule, draft, until: draft.until, retryAt: earliest(draft.until, recordsChangeAt), rank })
    changesAt = Math.min(changesAt, draft.until ?? INFINITY)
  }

  const memo: Situation['memo'] = { stop: undefined }
  const everywhere: Situation = { at, facts, query, places: [], memo }
  const unreachable = dialable(everywhere)
  if (unreachable !== null) {
    // Nobody's number: there is no law of the place to ask.
    denyByGate(unreachable)
    return { denied, exempted, warnings, scopes: null, changesAt, wordsChangeAt, failed: false, stopped: false }
  }
  const scopes =
    known === null || known.scopes === null
      ? scopesAt(world.jurisdictionsOf(one.places), one.places, at)
      : laterScopes(known.scopes, at)
  if (known !== null) changesAt = Math.min(changesAt, known.changesAt)
  if (scopes === null) {
    const rule = gateRule('legal-time', 'legal time is known', facts.number.country ?? '')
    const settles = 'an instant inside the zone table of this release'
    denyByGate({
      rule,
      draft: { code: 'evidence-unavailable', fields: { source: 'zone table' }, until: null, settles },
    })
    return {
      denied,
      exempted,
      warnings,
      scopes,
      changesAt: at < tableStart ? tableStart : at,
      wordsChangeAt,
      failed: false,
      stopped: false,
    }
  }
  if (one.places.length === 0 || scopes.unknown.length > 0) {
    const rule = gateRule('place', 'the law of the place is known', facts.number.country ?? '')
    const settles = 'call.recipient.country, region or postal code'
    const draft: Draft = { code: 'jurisdiction-unknown', fields: { number: facts.number.e164 }, until: null, settles }
    denyByGate({ rule, draft })
  }
  for (const region of call.purpose === 'emergency' ? [] : world.blockedRegions) {
    if (!scopes.places.some(({ place }) => place.region === region || place.country === region)) continue
    const rule = gateRule('blocked-region', `the company does not call ${region}`, region)
    denyByGate({ rule, draft: { code: 'company-policy', fields: { policy: 'blocked-region' }, until: null } })
  }
  const mayBeOnLists = known === null || known.isListed
  if (call.purpose !== 'emergency' && mayBeOnLists) {
    try {
      for (const finding of extraLists(everywhere, world.extraRegistries)) denyByGate(finding)
    } catch (error) {
      const rule = gateRule('list', 'lists the company honors', facts.number.country ?? '')
      denyByGate({ rule, draft: failed(rule, error).draft })
      hasFailed = true
    }
  }

  const ask = (rule: Prohibition, scope: Scope, s: Situation, isConditional: boolean): void => {
    const unreached = isConditional ? outOfReach(rule, facts, scope, world.codesBind) : null
    // A list kept for one trade denies a call of no stated subject when it holds the number, and is not demanded.
    const isListedOnly = unreached === 'subject-unsaid' && rule.kind === 'dnc-registry'
    if (unreached !== null && !isListedOnly) return
    const finding = safely(rule, s)
    if (learned !== null) learn(learned, { rule, scope, rank }, isListedOnly ? null : finding)
    if (isListedOnly && !isListed(finding)) return
    changesAt = Math.min(changesAt, finding.changesAt)
    wordsChangeAt = Math.min(wordsChangeAt, finding.wordsChangeAt)
    if (finding.outcome === 'pass') {
      const { warning } = finding
      if (warning !== null) warnings.push({ code: warning.code, message: warning.message, rule: rule.id })
      return
    }
    if (finding.draft.settles === AFTER_FAILURE) hasFailed = true
    const lift = liftFor(world, rule, one, scope, s)
    changesAt = Math.min(changesAt, lift.startsAt, lift.endsAt)
    if (lift.exempted !== null) {
      exempted.push(lift.exempted)
      changesAt = Math.min(changesAt, lift.exempted.until)
      return
    }
    const until = earliest(finding.draft.until, lift.startsAt)
    const retryAt = earliest(until, Math.min(scope.lawChangesAt, recordsChangeAt))
    denied.push({ rule, draft: finding.draft, until, retryAt, rank })
  }
  for (const scope of scopes.scopes) {
    const s: Situation = { at, facts, query, places: scope.places, memo }
    changesAt = Math.min(changesAt, scope.lawChangesAt)
    if (known !== null) {
      for (const one of known.asked) {
        if (one.scope.jurisdiction !== scope.jurisdiction) continue
        rank = one.rank
        ask(one.rule, scope, s, true)
      }
      continue
    }
    const { prohibitions, isConditional } = scope.epoch.planFor(key)
    for (const rule of prohibitions) {
      rank += 1
      ask(rule, scope, s, isConditional)
    }
  }

  rank = INFINITY
  for (const rule of mayBeOnLists ? scopes.elsewhere : []) {
    const [first] = scopes.places
    if (unreachedBy(rule.masks, key) !== null || !mayBeListed(rule.params.registry, facts)) continue
    learned?.elsewhere.push(rule)
    if (first === undefined || first.local.epochDay >= rule.to) continue
    const isLaw = first.local.epochDay >= rule.from
    // The day it begins or ends changes the decision, as with the law of the person's own place.
    const day = isLaw ? rule.to : rule.from
    const lawChangesAt = day === INFINITY ? INFINITY : startOfLocalDay(first.place.row, day)
    changesAt = Math.min(changesAt, lawChangesAt)
    if (!isLaw) continue
    const scope = { places: scopes.places }
    const s: Situation = { at, facts, query, places: scopes.places, memo }
    if (outOfReach(rule, facts, scope, world.codesBind) !== null) continue
    const finding = safely(rule, s)
    // Only that the number is on it counts: that a list of elsewhere is old or partial is no concern here.
    if (finding.outcome === 'pass' || !isListed(finding)) continue
    if (finding.draft.settles === AFTER_FAILURE) hasFailed = true
    const { exempted: lifted, startsAt, endsAt } = liftFor(world, rule, one, scope, s)
    const until = earliest(finding.draft.until, startsAt)
    changesAt = Math.min(changesAt, finding.changesAt, startsAt, endsAt, lifted?.until ?? INFINITY)
    if (lifted === null)
      denied.push({
        rule,
        draft: finding.draft,
        until,
        retryAt: earliest(until, Math.min(lawChangesAt, recordsChangeAt)),
        rank,
      })
    else exempted.push(lifted)
  }

  const callerId = wrongCallerId(everywhere)
  if (callerId !== null && !denied.some(({ draft }) => draft.code === callerId.draft.code)) denyByGate(callerId)

  let stopped = false
  if (call.purpose !== 'emergency') {
    try {
      const request = standingRequest(everywhere)
      if (request !== null && !denied.some(({ draft }) => isStop(draft))) denyByGate(request)
      stopped = request !== null && request.draft.until === null && recordsChangeAt === INFINITY
    } catch (error) {
      const rule = gateRule('internal-list', "the company's own list is honored", facts.number.country ?? '')
      if (!denied.some(({ draft }) => isStop(draft))) denyByGate({ rule, draft: failed(rule, error).draft })
      hasFailed = true
    }
  }
  const unchecked = reassignedWarning(facts, exempted, at)
  if (unchecked !== null && !warnings.some(({ code }) => code === unchecked.code)) warnings.push(unchecked)
  return { denied, exempted, warnings, scopes, changesAt, wordsChangeAt, failed: hasFailed, stopped }
}
