import { epochMs } from '../clock/instant.ts'
import { decide } from '../decide/decide.ts'
import { explain as explainRules, type RuleOutcome } from '../decide/explain.ts'
import { jurisdictionsBy } from '../decide/scopes.ts'
import type { World } from '../decide/world.ts'
import { isPredialError, PredialError } from '../errors.ts'
import { compileRulebook, isRulebook, type Rulebook } from '../law/rulebook.ts'
import type { CampaignStats } from '../ports/campaign-stats.ts'
import { INTERNAL } from '../rules/internal-dnc.ts'
import { asking } from '../rules/source-failure.ts'
import type { Decision } from '../vocabulary/decision.ts'
import { type AttemptHandle, record, versionsOf } from './admit.ts'
import { canRecall } from './can-recall.ts'
import type { GateConfig } from './config.ts'
import { historyWindow, readHistory } from './history.ts'
import { byRegistry, listingOf } from './listings.ts'
import { compilePolicy } from './policy.ts'
import { Recall } from './recall.ts'
import { refuse, refuseUnavailable } from './refuse.ts'
import { resolve } from './resolve.ts'
import type { Sources } from './sources.ts'

/** A decision and, where it allows the call and a store keeps it, the attempt that was recorded. */
export interface Admission {
  readonly decision: Decision
  /** Present when the call was allowed and a store recorded it. */
  readonly attempt?: AttemptHandle
}

/** What decides under one configuration; what it is given may be anything. */
export interface Decider {
  /** The id of its rulebook. */
  readonly id: string
  readonly decide: (number: unknown, consent: unknown, now: unknown, call: unknown) => Decision
  /** Decides and records; null: somebody else wrote to the log meanwhile. May throw what a store throws. */
  readonly admit: (number: unknown, consent: unknown, now: unknown, call: unknown) => Admission | null
  /** What every rule said; may throw what a source throws. */
  readonly explain: (number: unknown, consent: unknown, now: unknown, call: unknown) => readonly RuleOutcome[]
}

const worldOf = (config: GateConfig, rulebook: Rulebook): World => {
  const law = compileRulebook(rulebook)
  const policy = compilePolicy(config.policy ?? {})
  const names = new Set((config.lists ?? []).map(({ registry }) => registry))
  return {
    law,
    policy,
    codesBind: config.policy?.codesOfPractice ?? true,
    blockedRegions: [...(config.policy?.blockedRegions ?? [])],
    extraRegistries: [...names].filter((name) => name !== INTERNAL && !law.registries.has(name)).sort(),
    jurisdictionsOf: jurisdictionsBy(law, policy, names),
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
    lookBack,
    stats:
      campaigns === undefined
        ? null
        : (campaign, since, until) => asking('campaigns', () => countsOf(campaigns.read(campaign, since, until))),
    emergencies:
      emergencies === undefined ? null : { asOf: epochMs(emergencies.asOf) as number, active: [...emergencies.active] },
    defaults: config.defaults,
    locate: config.policy?.locate,
  }
}

const checkedWorld = (config: GateConfig, rulebook: Rulebook): World => {
  try {
    if (isRulebook(rulebook)) return worldOf(config, rulebook)
  } catch (error) {
    if (isPredialError(error)) throw error
    throw new PredialError('config-invalid', 'rulebook', 'cannot be read', { cause: error })
  }
  throw new PredialError('config-invalid', 'rulebook', 'expected what `loadRulebook` returns')
}

/** @param recalls whether calls that are alike are decided once; otherwise every call is decided in full */
export const deciderOver = (config: GateConfig, rulebook: Rulebook, recalls: boolean): Decider => {
  const world = checkedWorld(config, rulebook)
  const sources = sourcesOf(config, world)
  const recall = recalls && canRecall(config) ? new Recall(config, world, sources) : null
  const store = config.attempts
  const { id } = world.law

  const recalled = (number: unknown, consent: unknown, now: unknown, call: unknown): Decision | null => {
    if (recall === null) return null
    try {
      return recall.decide(number, consent, now, call)
    } catch {
      return null
    }
  }

  const decideOne: Decider['decide'] = (number, consent, now, call) => {
    const known = recalled(number, consent, now, call)
    if (known !== null) return known
    try {
      const resolved = resolve(sources, number, consent, now, call)
      if (!resolved.ok) return refuse(id, resolved, number, now)
      return decide(world, resolved.one, resolved.at, resolved.disagree)
    } catch {
      return refuseUnavailable(id, 'gate', 'plain values of the documented form', number, now)
    }
  }

  /** As `admit`, for a call that was recalled; undefined: it has to be decided in full. */
  const admitRecalled: (...input: Parameters<Decider['admit']>) => Admission | null | undefined = (
    number,
    consent,
    now,
    call,
  ) => {
    if (recall === null || store === undefined || typeof number !== 'string') return undefined
    const keys = [number]
    let versions: readonly number[]
    try {
      versions = versionsOf(store, keys)
    } catch {
      return undefined
    }
    const decision = recalled(number, consent, now, call)
    if (decision === null || recall.call === null || recall.namesPerson) return undefined
    if (!decision.allowed) return { decision }
    const attempt = record(store, keys, versions, recall.call, number, recall.at)
    return attempt === null ? null : { decision, attempt }
  }

  const admit: Decider['admit'] = (number, consent, now, call) => {
    const known = admitRecalled(number, consent, now, call)
    if (known !== undefined) return known
    const resolved = resolve(sources, number, consent, now, call)
    if (!resolved.ok) return { decision: refuse(id, resolved, number, now) }
    const { one, at, keys, disagree } = resolved
    const versions = store === undefined ? [] : versionsOf(store, keys)
    const decision = decide(world, one, at, disagree)
    if (!decision.allowed || store === undefined) return { decision }
    const attempt = record(store, keys, versions, one.facts.call, one.facts.number.e164, at)
    return attempt === null ? null : { decision, attempt }
  }

  const explain: Decider['explain'] = (number, consent, now, call) => {
    const resolved = resolve(sources, number, consent, now, call)
    return resolved.ok ? explainRules(world, resolved.one, resolved.at) : []
  }

  return { id, decide: decideOne, admit, explain }
}
