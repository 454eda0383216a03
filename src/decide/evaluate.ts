import { tableStart } from '../clock/zones.ts'
import type { Draft } from '../rules/finding.ts'
import { isFreshAnswer, uncheckedWarning } from '../rules/reassigned-number.ts'
import type { Facts, Situation } from '../rules/situation.ts'
import type { Warning } from '../vocabulary/decision.ts'
import { Asking } from './asking.ts'
import type { Evaluation } from './evaluation.ts'
import { extraLists, gateRule, isStop, standingRequest, undialable, wrongCallerId } from './gate-rules.ts'
import type { Exempted } from './lift-for.ts'
import { type Scopes, scopesAt } from './scopes.ts'
import { laterScopes, type Settled } from './settled.ts'
import type { Case, World } from './world.ts'

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

/** Denies where the law of the place is not known, or the company calls nobody. */
const askOfPlaces = (asking: Asking, world: World, { facts, places }: Case, scopes: Scopes): void => {
  const { number, call } = facts
  const country = number.country ?? ''
  if (places.length === 0 || scopes.unknown.length > 0) {
    const rule = gateRule('place', 'the law of the place is known', country)
    const settles = 'call.recipient.country, region or postal code'
    const draft: Draft = { code: 'jurisdiction-unknown', fields: { number: number.e164 }, until: null, settles }
    asking.denyByGate({ rule, draft })
  }
  for (const region of call.purpose === 'emergency' ? [] : world.blockedRegions) {
    if (!scopes.places.some(({ place }) => place.region === region || place.country === region)) continue
    const rule = gateRule('blocked-region', `the company does not call ${region}`, region)
    const draft: Draft = { code: 'company-policy', fields: { policy: 'blocked-region' }, until: null }
    asking.denyByGate({ rule, draft })
  }
}

/** Denies for lists that no law asks for. */
const askExtraLists = (asking: Asking, { extraRegistries }: World, { facts }: Case): void => {
  try {
    for (const finding of extraLists(asking.everywhere, extraRegistries)) asking.denyByGate(finding)
  } catch (error) {
    asking.failByGate(gateRule('list', 'lists the company honors', facts.number.country ?? ''), error)
  }
}

/** Denies for a request to stop that no law has denied for; returns whether it stands for good. */
const askOfRequests = (asking: Asking, { facts }: Case): boolean => {
  const isDenied = (): boolean => asking.denied.some(({ draft }) => isStop(draft))
  try {
    const request = standingRequest(asking.everywhere)
    if (request !== null && !isDenied()) asking.denyByGate(request)
    return request !== null && request.draft.until === null && asking.recordsChangeAt === Number.POSITIVE_INFINITY
  } catch (error) {
    const rule = gateRule('internal-list', "the company's own list is honored", facts.number.country ?? '')
    if (!isDenied()) asking.failByGate(rule, error)
    asking.hasFailed = true
    return false
  }
}

/** Asks the rules of the places; of what is known, those that may not pass. */
const askLaw = (asking: Asking, { scopes }: Scopes, key: number, known: Settled | null): void => {
  for (const scope of scopes) {
    const s: Situation = { ...asking.everywhere, places: scope.places }
    asking.changesAt = Math.min(asking.changesAt, scope.lawChangesAt)
    if (known !== null) {
      for (const { rule, scope: where, rank } of known.asked) {
        if (where.jurisdiction !== scope.jurisdiction) continue
        asking.rank = rank
        asking.ask(rule, scope, s, true)
      }
      continue
    }
    const { prohibitions, isConditional } = scope.epoch.planFor(key)
    for (const rule of prohibitions) {
      asking.rank += 1
      asking.ask(rule, scope, s, isConditional)
    }
  }
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
  const asking = new Asking(world, one, at, learned)
  const nobodys = undialable(asking.everywhere)
  if (nobodys !== null) {
    // Nobody's number: there is no law of the place to ask.
    asking.denyByGate(nobodys)
    return asking.evaluation(null, false)
  }
  const scopes =
    known === null || known.scopes === null
      ? scopesAt(world.jurisdictionsOf(one.places), one.places, at)
      : laterScopes(known.scopes, at)
  if (known !== null) asking.changesAt = Math.min(asking.changesAt, known.changesAt)
  if (scopes === null) {
    const rule = gateRule('legal-time', 'legal time is known', facts.number.country ?? '')
    const settles = 'an instant inside the zone table of this release'
    const draft: Draft = { code: 'evidence-unavailable', fields: { source: 'zone table' }, until: null, settles }
    asking.denyByGate({ rule, draft })
    asking.changesAt = at < tableStart ? tableStart : at
    return asking.evaluation(null, false)
  }

  const isEmergency = facts.call.purpose === 'emergency'
  const mayBeOnLists = known === null || known.isListed
  askOfPlaces(asking, world, one, scopes)
  if (!isEmergency && mayBeOnLists) askExtraLists(asking, world, one)
  askLaw(asking, scopes, key, known)

  // Behind all that the law of the places says.
  asking.rank = Number.POSITIVE_INFINITY
  for (const rule of mayBeOnLists ? scopes.elsewhere : []) asking.askElsewhere(rule, scopes)
  const callerId = wrongCallerId(asking.everywhere)
  if (callerId !== null && !asking.denied.some(({ draft }) => draft.code === callerId.draft.code))
    asking.denyByGate(callerId)
  const stopped = isEmergency ? false : askOfRequests(asking, one)
  const unchecked = reassignedWarning(facts, asking.exempted, at)
  if (unchecked !== null && !asking.warnings.some(({ code }) => code === unchecked.code))
    asking.warnings.push(unchecked)
  return asking.evaluation(scopes, stopped)
}
