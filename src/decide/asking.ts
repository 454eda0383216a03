import { startOfLocalDay } from '../clock/local.ts'
import { tableEnd } from '../clock/zones.ts'
import { changesAfter } from '../consent/fold.ts'
import type { Draft } from '../rules/finding.ts'
import type { Prohibition } from '../rules/kinds.ts'
import { unreachedBy } from '../rules/masks.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { LocalPlace, Situation } from '../rules/situation.ts'
import type { Warning } from '../vocabulary/decision.ts'
import { AFTER_FAILURE, failed, isListed, mayBeListed, safely } from './ask.ts'
import { type Denied, type Evaluation, earliest } from './evaluation.ts'
import type { GateFinding, RuleIdentity } from './gate-rules.ts'
import { type Exempted, type LiftOutcome, liftFor } from './lift-for.ts'
import { outOfReach } from './reach.ts'
import type { Scope, Scopes } from './scopes.ts'
import { learn, type Settled } from './settled.ts'
import type { Case, World } from './world.ts'

const INFINITY = Number.POSITIVE_INFINITY

/** One round of asking rules about a call at one instant, and what they said so far. */
export class Asking {
  readonly denied: Denied[] = []
  readonly exempted: Exempted[] = []
  readonly warnings: Warning[] = []
  /** As in `Evaluation`. */
  changesAt: number
  wordsChangeAt: number = INFINITY
  hasFailed: boolean = false
  /** Of the rule that is asked. */
  rank: number = -1
  /** Of no place: for what the gate itself asks. */
  readonly everywhere: Situation
  /** A record that starts or ends then may lift what denies now, whichever rule that is. */
  readonly recordsChangeAt: number
  readonly #world: World
  readonly #one: Case
  readonly #learned: Settled | null

  /** @param learned takes down what passes for calls like this one */
  constructor(world: World, one: Case, at: number, learned: Settled | null) {
    const { facts } = one
    const { seller, purpose, technology } = facts.call
    const query = { at, number: facts.number.e164, seller, purpose, technology, voidBefore: facts.voidBefore }
    this.everywhere = { at, facts, query, places: [], memo: { stop: undefined } }
    this.recordsChangeAt = changesAfter(facts.consent, at)
    this.changesAt = Math.min(tableEnd, this.recordsChangeAt)
    this.#world = world
    this.#one = one
    this.#learned = learned
  }

  denyByGate({ rule, draft }: GateFinding): void {
    const { until } = draft
    this.denied.push({ rule, draft, until, retryAt: earliest(until, this.recordsChangeAt), rank: this.rank })
    this.#changesBy(until ?? INFINITY)
  }

  /** Denies since the gate could not find out what it asked. */
  failByGate(rule: RuleIdentity, error: unknown): void {
    this.denyByGate({ rule, draft: failed(rule, error).draft })
    this.hasFailed = true
  }

  /** Asks a rule of the person's place. */
  ask(rule: Prohibition, scope: Scope, s: Situation, isConditional: boolean): void {
    const { facts } = this.#one
    const unreached = isConditional ? outOfReach(rule, facts, scope, this.#world.codesBind) : null
    // A list kept for one trade denies a call of no stated subject when it holds the number, and is not demanded.
    const isListedOnly = unreached === 'subject-unsaid' && rule.kind === 'dnc-registry'
    if (unreached !== null && !isListedOnly) return
    const finding = safely(rule, s)
    if (this.#learned !== null) learn(this.#learned, { rule, scope, rank: this.rank }, isListedOnly ? null : finding)
    if (isListedOnly && !isListed(finding)) return
    this.#changesBy(finding.changesAt)
    this.wordsChangeAt = Math.min(this.wordsChangeAt, finding.wordsChangeAt)
    if (finding.outcome === 'pass') {
      const { warning } = finding
      if (warning !== null) this.warnings.push({ code: warning.code, message: warning.message, rule: rule.id })
      return
    }
    this.#deny(rule, finding.draft, liftFor(this.#world, rule, this.#one, scope, s), scope.lawChangesAt)
  }

  /** Asks a rule of another place whether its list holds the number. */
  askElsewhere(rule: RuleInForce<'dnc-registry'>, { places }: Scopes): void {
    const { facts, key } = this.#one
    if (unreachedBy(rule.masks, key) !== null || !mayBeListed(rule.params.registry, facts)) return
    this.#learned?.elsewhere.push(rule)
    const [first] = places
    if (first === undefined || first.local.epochDay >= rule.to) return
    const isLaw = first.local.epochDay >= rule.from
    // The day it begins or ends changes the decision, as with the law of the person's own place.
    const lawChangesAt = startOf(first, isLaw ? rule.to : rule.from)
    this.#changesBy(lawChangesAt)
    const scope = { places }
    if (!isLaw || outOfReach(rule, facts, scope, this.#world.codesBind) !== null) return
    const s: Situation = { ...this.everywhere, places }
    const finding = safely(rule, s)
    // Only that the number is on it counts: that a list of elsewhere is old or partial is no concern here.
    if (finding.outcome === 'pass' || !isListed(finding)) return
    this.#changesBy(finding.changesAt)
    this.#deny(rule, finding.draft, liftFor(this.#world, rule, this.#one, scope, s), lawChangesAt)
  }

  /** What was said; `stopped` as in `Evaluation`. */
  evaluation(scopes: Scopes | null, stopped: boolean): Evaluation {
    const { denied, exempted, warnings, changesAt, wordsChangeAt, hasFailed } = this
    return { denied, exempted, warnings, scopes, changesAt, wordsChangeAt, failed: hasFailed, stopped }
  }

  /** Takes down a denial, unless an exemption lifts it. */
  #deny(rule: RuleInForce, draft: Draft, { exempted, startsAt, endsAt }: LiftOutcome, lawChangesAt: number): void {
    if (draft.settles === AFTER_FAILURE) this.hasFailed = true
    this.#changesBy(Math.min(startsAt, endsAt))
    if (exempted !== null) {
      this.exempted.push(exempted)
      this.#changesBy(exempted.until)
      return
    }
    const until = earliest(draft.until, startsAt)
    const retryAt = earliest(until, Math.min(lawChangesAt, this.recordsChangeAt))
    this.denied.push({ rule, draft, until, retryAt, rank: this.rank })
  }

  #changesBy(instant: number): void {
    if (instant < this.changesAt) this.changesAt = instant
  }
}

/** When a local day begins; Infinity for a day that never comes. */
const startOf = ({ place }: LocalPlace, day: number): number =>
  day === INFINITY ? INFINITY : startOfLocalDay(place.row, day)
