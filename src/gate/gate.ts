import { epochMs } from '../clock/instant.ts'
import { decide } from '../decide/decide.ts'
import { explain as explainRules, type RuleOutcome } from '../decide/explain.ts'
import { type Jurisdictions, jurisdictionsOf } from '../decide/scopes.ts'
import type { World } from '../decide/world.ts'
import { isPredialError, PredialError } from '../errors.ts'
import { compileRulebook, type Rulebook } from '../law/rulebook.ts'
import type { AttemptStore } from '../ports/attempt-store.ts'
import type { CampaignStats } from '../ports/campaign-stats.ts'
import { INTERNAL } from '../rules/internal-dnc.ts'
import { asking } from '../rules/source-failure.ts'
import type { Call, Outcome } from '../vocabulary/call.ts'
import type { ConsentInput } from '../vocabulary/consent.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Place } from '../vocabulary/place.ts'
import { type AttemptHandle, record, release, settle, versionsOf } from './admit.ts'
import { checkConfig, type GateConfig, type GateInput } from './config.ts'
import { historyWindow, readHistory } from './history.ts'
import { byRegistry, listingOf } from './listings.ts'
import { mergeCall } from './merge-call.ts'
import { compilePolicy } from './policy.ts'
import { canRecall, Recall } from './recall.ts'
import { refuse, refuseUnavailable } from './refuse.ts'
import { resolve, type Sources } from './resolve.ts'
import { type Scrub, scrubWith } from './scrub.ts'

export interface Admission {
  readonly decision: Decision
  /** Present when the call was allowed and a store recorded it. */
  readonly attempt?: AttemptHandle
}

export interface Explanation {
  readonly decision: Decision
  /** Every rule of every plausible place; empty where the input could not be understood. */
  readonly rules: readonly RuleOutcome[]
}

/** Decides calls against a rulebook, lists, history and policy. */
export interface Gate {
  /** May this number be called now. Never throws. */
  canDial(number: string, consent: ConsentInput, now: Instant, call?: Call): Decision
  /** Decides and, when allowed, records the attempt in the same atomic step. */
  admit(number: string, consent: ConsentInput, now: Instant, call?: Call): Admission
  /** Says how an attempt ended; false: no such attempt, outcome or instant. */
  settle(attempt: AttemptHandle, outcome: Outcome, at: Instant): boolean
  /** Takes back an attempt that never left; false: no such attempt. */
  release(attempt: AttemptHandle): boolean
  /** Decides rows as they stream by. */
  readonly scrub: Scrub
  /** Every rule that was considered, with its outcome. */
  explain(number: string, consent: ConsentInput, now: Instant, call?: Call): Explanation
}

/** Contention on one person's log beyond this is a fault, and a fault denies. */
const ADMIT_TRIES = 8

const worldOf = (config: GateConfig, rulebook: Rulebook): World => {
  const law = compileRulebook(rulebook)
  const policy = compilePolicy(config.policy ?? {})
  const names = new Set((config.lists ?? []).map(({ registry }) => registry))
  const known = new WeakMap<readonly Place[], Jurisdictions>()
  return {
    law,
    policy,
    codesBind: config.policy?.codesOfPractice ?? true,
    blockedRegions: [...(config.policy?.blockedRegions ?? [])],
    extraRegistries: [...names].filter((name) => name !== INTERNAL && !law.registries.has(name)).sort(),
    jurisdictionsOf: (places) => {
      let found = known.get(places)
      if (found === undefined) {
        found = jurisdictionsOf(law, policy, names, places)
        known.set(places, found)
      }
      return found
    },
  }
}

type Counts = ReturnType<CampaignStats['read']>

const countsOf = (counts: Counts): Counts => {
  if (counts !== null && !(counts.answered >= 0 && counts.abandoned >= 0)) throw new RangeError('counts are no numbers')
  return counts
}

const sourcesOf = (config: GateConfig, world: World): Sources => {
  const lists = byRegistry(config.lists ?? [])
  const { attempts, campaigns, emergencies } = config
  const lookBack = historyWindow(world.law, world.policy)
  return {
    listing: (registry, e164, seller, at) => {
      const copies = lists.get(registry)
      return copies === undefined
        ? undefined
        : asking(`${registry} list`, () => listingOf(registry, copies, e164, seller, at))
    },
    history:
      attempts === undefined
        ? null
        : (keys, at) => asking('attempts', () => readHistory(attempts, keys, at - lookBack)),
    stats:
      campaigns === undefined
        ? null
        : (campaign, since, until) => asking('campaigns', () => countsOf(campaigns.read(campaign, since, until))),
    emergencies:
      emergencies === undefined ? null : { asOf: epochMs(emergencies.asOf) as number, active: [...emergencies.active] },
    defaults: config.defaults === undefined ? undefined : mergeCall({}, config.defaults),
    locate: config.policy?.locate,
  }
}

const checkedWorld = (config: GateConfig, rulebook: Rulebook): World => {
  try {
    return worldOf(config, rulebook)
  } catch (error) {
    if (isPredialError(error)) throw error
    throw new PredialError('config-invalid', 'rulebook', 'expected what `loadRulebook` returns', { cause: error })
  }
}

/** What was decided of a call like this one before; null: nothing, or it could not be told. */
const recalled = (
  recall: Recall | null,
  number: unknown,
  consent: unknown,
  now: unknown,
  call: unknown,
): Decision | null => {
  if (recall === null) return null
  try {
    return recall.decide(number, consent, now, call)
  } catch {
    return null
  }
}

/**
 * A gate over a rulebook; `createGate` of the root entry gives it the built-in one.
 *
 * @param recalls false: every call is decided in full, whatever was decided before
 */
export const gateOver = (config: GateConfig, rulebook: Rulebook, recalls = true): Gate => {
  checkConfig(config)
  const world = checkedWorld(config, rulebook)
  const sources = sourcesOf(config, world)
  const recall = recalls && canRecall(config) ? new Recall(config, world, sources) : null
  const { onDecision } = config
  const store: AttemptStore | undefined = config.attempts
  const { id } = world.law

  const recorded = (decision: Decision, input: GateInput): Decision => {
    if (onDecision === undefined) return decision
    try {
      onDecision(decision, input)
      return decision
    } catch {
      return refuseUnavailable(id, 'onDecision', 'a decision log that accepts the decision', input.number, input.now)
    }
  }

  const decideOne = (number: string, consent: ConsentInput, now: Instant, call?: Call): Decision => {
    const known = recalled(recall, number, consent, now, call)
    if (known !== null) return known
    try {
      const resolved = resolve(sources, number, consent, now, call)
      if (!resolved.ok) return refuse(id, resolved, number, now)
      return decide(world, resolved.one, resolved.at, resolved.disagree)
    } catch {
      return refuseUnavailable(id, 'gate', 'plain values of the documented form', number, now)
    }
  }

  const canDial: Gate['canDial'] = (number, consent, now, call) =>
    recorded(decideOne(number, consent, now, call), { number, consent, now, call })

  const admitOnce = (number: string, consent: ConsentInput, now: Instant, call: Call | undefined): Admission | null => {
    const resolved = resolve(sources, number, consent, now, call)
    if (!resolved.ok) return { decision: refuse(id, resolved, number, now) }
    const { one, at, keys, disagree } = resolved
    const versions = store === undefined ? [] : versionsOf(store, keys)
    const decision = decide(world, one, at, disagree)
    if (!decision.allowed || store === undefined) return { decision }
    const attempt = record(store, keys, versions, one, at)
    return attempt === null ? null : { decision, attempt }
  }

  const admit: Gate['admit'] = (number, consent, now, call) => {
    const input = { number, consent, now, call }
    let admission: Admission | null = null
    try {
      for (let i = 0; i < ADMIT_TRIES && admission === null; i++) admission = admitOnce(number, consent, now, call)
    } catch {
      admission = null
    }
    if (admission === null) {
      const settles = 'an attempt store that answers and accepts the attempt'
      return { decision: recorded(refuseUnavailable(id, 'attempt store', settles, number, now), input) }
    }
    const decision = recorded(admission.decision, input)
    if (decision === admission.decision || admission.attempt === undefined) return { ...admission, decision }
    try {
      release(store, admission.attempt)
    } catch {
      // It stays counted, which errs on the side of the person.
    }
    return { decision }
  }

  const explain: Gate['explain'] = (number, consent, now, call) => {
    const decision = decideOne(number, consent, now, call)
    try {
      const resolved = resolve(sources, number, consent, now, call)
      return { decision, rules: resolved.ok ? explainRules(world, resolved.one, resolved.at) : [] }
    } catch {
      return { decision, rules: [] }
    }
  }

  return {
    canDial,
    admit,
    settle: (attempt, outcome, at) => settle(store, attempt, outcome, at),
    release: (attempt) => release(store, attempt),
    scrub: scrubWith(canDial),
    explain,
  }
}
