import type { RuleOutcome } from '../decide/explain.ts'
import { isPredialError, PredialError } from '../errors.ts'
import type { Rulebook } from '../law/rulebook.ts'
import type { Call, Outcome } from '../vocabulary/call.ts'
import type { ConsentInput } from '../vocabulary/consent.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { type AttemptHandle, release, settle } from './admit.ts'
import { checkConfig, type GateConfig, type GateInput, type Policy } from './config.ts'
import { type Admission, deciderOver } from './decider.ts'
import { copiedCall } from './merge-call.ts'
import { refuseUnavailable } from './refuse.ts'
import { type Scrub, scrubWith } from './scrub.ts'

/** A decision and what every rule said of the call. */
export interface Explanation {
  readonly decision: Decision
  /** Every rule of every plausible place; empty where the input could not be understood. */
  readonly rules: readonly RuleOutcome[]
}

/** Decides calls against a rulebook, lists, history and policy. */
export interface Gate {
  /** May this number be called now. Never throws. */
  canDial(number: string, consent: ConsentInput, now: Instant, call?: Call): Decision
  /**
   * Decides and, when allowed, records the attempt in the same atomic step; without a store there is none. Never throws: a
   * store that fails, or a log that others keep writing to, is a denial `evidence-unavailable`.
   */
  admit(number: string, consent: ConsentInput, now: Instant, call?: Call): Admission
  /** Says how an attempt ended; false: no such attempt, outcome or instant. Throws what the store throws. */
  settle(attempt: AttemptHandle, outcome: Outcome, at: Instant): boolean
  /** Takes back an attempt that never left; false: no such attempt. Throws what the store throws. */
  release(attempt: AttemptHandle): boolean
  /** Decides rows as they stream by. */
  readonly scrub: Scrub
  /**
   * Goes on with other lists or another word on emergencies; calls in hand are decided with the old ones, and none is
   * dropped. A list or word that is not given stays.
   *
   * @throws PredialError `config-invalid` with the path of the bad field; the gate is then as it was
   */
  reload(evidence: Pick<GateConfig, 'lists' | 'emergencies'>): void
  /** Every rule that was considered, with its outcome. Records nothing, and `onDecision` is not told. */
  explain(number: string, consent: ConsentInput, now: Instant, call?: Call): Explanation
}

/** Contention on one person's log beyond this is a fault, and a fault denies. */
const ADMIT_TRIES = 8

/** What may be exchanged under a running gate. */
const EVIDENCE: ReadonlySet<string> = new Set(['lists', 'emergencies'])

const copied = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(copied)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, copied(field)]))
}

const ownPolicy = ({ hours, caps, closed, blockedRegions, locate, codesOfPractice }: Policy): Policy => {
  const own = { hours, caps, closed, blockedRegions, locate, codesOfPractice }
  return copied(Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))) as Policy
}

/**
 * The configuration in objects of our own, each field read by its name: what the caller does to theirs later, or keeps
 * on a prototype, must not change what a reload starts from.
 */
const ownConfig = (config: GateConfig): GateConfig => {
  const { rulebook, lists, attempts, campaigns, emergencies, defaults, policy, onDecision } = config
  const own = {
    rulebook,
    lists: lists && [...lists],
    attempts,
    campaigns,
    emergencies: emergencies && { asOf: emergencies.asOf, active: [...emergencies.active] },
    defaults: defaults && copiedCall(defaults),
    policy: policy && ownPolicy(policy),
    onDecision,
  }
  return Object.fromEntries(Object.entries(own).filter(([, value]) => value !== undefined))
}

/** A field that is worked out as it is read may fail when it is read again. */
const readable = <T>(read: () => T): T => {
  try {
    return read()
  } catch (cause) {
    if (isPredialError(cause)) throw cause
    throw new PredialError('config-invalid', 'config', 'holds a field that cannot be read', { cause })
  }
}

/** The configuration with other evidence in it. */
const reloaded = (config: GateConfig, evidence: unknown): GateConfig => {
  if (typeof evidence !== 'object' || evidence === null || Array.isArray(evidence)) {
    throw new PredialError('config-invalid', 'evidence', 'must be an object with lists or emergencies')
  }
  for (const name of Object.keys(evidence)) {
    if (!EVIDENCE.has(name)) throw new PredialError('config-invalid', name, 'cannot be reloaded; make another gate')
  }
  const { lists, emergencies } = evidence as Pick<GateConfig, 'lists' | 'emergencies'>
  if (lists === undefined && emergencies === undefined) {
    throw new PredialError('config-invalid', 'evidence', 'gives neither lists nor emergencies')
  }
  const next = {
    ...config,
    ...(lists === undefined ? {} : { lists }),
    ...(emergencies === undefined ? {} : { emergencies }),
  }
  checkConfig(next)
  return ownConfig(next)
}

/**
 * A gate over a rulebook; `createGate` of the root entry gives it the built-in one.
 *
 * @param recalls whether calls that are alike are decided once; otherwise every call is decided in full
 */
export const gateOver = (given: GateConfig, rulebook: Rulebook, recalls: boolean = true): Gate => {
  checkConfig(given)
  const config = readable(() => ownConfig(given))
  let current = config
  let decider = deciderOver(config, rulebook, recalls)
  const { onDecision, attempts: store } = config

  const recorded = (decision: Decision, input: GateInput): Decision => {
    if (onDecision === undefined) return decision
    try {
      onDecision(decision, input)
      return decision
    } catch {
      const settles = 'a decision log that accepts the decision'
      return refuseUnavailable(decider.id, 'onDecision', settles, input.number, input.now)
    }
  }

  const canDial: Gate['canDial'] = (number, consent, now, call) => {
    const decision = decider.decide(number, consent, now, call)
    return onDecision === undefined ? decision : recorded(decision, { number, consent, now, call })
  }

  const admit: Gate['admit'] = (number, consent, now, call) => {
    const input = { number, consent, now, call }
    let admission: Admission | null = null
    try {
      for (let i = 0; i < ADMIT_TRIES && admission === null; i++) admission = decider.admit(number, consent, now, call)
    } catch {
      admission = null
    }
    if (admission === null) {
      const settles = 'an attempt store that answers and accepts the attempt'
      return { decision: recorded(refuseUnavailable(decider.id, 'attempt store', settles, number, now), input) }
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
    const decision = decider.decide(number, consent, now, call)
    try {
      return { decision, rules: decider.explain(number, consent, now, call) }
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
    reload: (evidence) => {
      const next = readable(() => reloaded(current, evidence))
      decider = deciderOver(next, rulebook, recalls)
      current = next
    },
    explain,
  }
}
