import { epochMs } from '../clock/instant.ts'
import { tableStart } from '../clock/zones.ts'
import { ConsentGlance } from '../consent/glance.ts'
import { parseConsent } from '../consent/parse.ts'
import { type PlainStance, TYPICAL } from '../consent/stance.ts'
import { decideFrom } from '../decide/decide.ts'
import { evaluate } from '../decide/evaluate.ts'
import { eachOnce, lasting, nextAllowed } from '../decide/next-allowed.ts'
import type { Recalled } from '../decide/recalled.ts'
import { decideWithHistory, type RecalledAt } from '../decide/with-history.ts'
import type { World } from '../decide/world.ts'
import { fetchLog, keepsTo } from '../memory/log-limits.ts'
import { listMoves, type NanpShortcuts, shortcutsOf } from '../memory/shortcuts.ts'
import { digits, isOrdinary } from '../place/nanp.ts'
import type { AttemptStore } from '../ports/attempt-store.ts'
import type { ResolvedCall } from '../rules/situation.ts'
import type { Decision } from '../vocabulary/decision.ts'
import { isName } from '../vocabulary/name.ts'
import { type Brief, bringForward, fetchLists, heldBy, type Span, spanAt } from './brief.ts'
import type { GateConfig } from './config.ts'
import { keyOf, Learned } from './learned.ts'
import { keysOf, type Sources } from './sources.ts'

/** Steps of a search ahead that are recalled. To learn one takes a search of its own, which may be long. */
const STEPS_RECALLED = 4

/**
 * Decides again what was decided before: calls of one kind to one area code differ in little, so the full decision of
 * one is kept, and serves every other whose number is on the same lists and whose history is short of every limit. Its
 * answer is that of the full decision.
 */
export class Recall {
  /** The call that was last decided, as it was understood. */
  call: ResolvedCall | null = null
  /** When, epoch ms. */
  at: number = 0
  #isBusy = false
  #moves = 0
  /** What was read ahead goes here, or an engine would see that nobody uses it and not read it. */
  fetched: number = 0
  readonly #world: World
  readonly #learned: Learned
  /** How far back any rule looks, milliseconds. */
  readonly #lookBack: number
  readonly #attempts: AttemptStore | undefined
  readonly #logs: NanpShortcuts | undefined
  readonly #glance = new ConsentGlance()

  constructor(config: GateConfig, world: World, sources: Sources) {
    this.#world = world
    this.#lookBack = sources.lookBack
    this.#attempts = config.attempts
    this.#logs = config.attempts === undefined ? undefined : shortcutsOf(config.attempts)
    this.#learned = new Learned(config, world, sources, this.#logs)
  }

  /** Whether the call that was last decided names its person, who may have a log of their own. */
  get namesPerson(): boolean {
    return this.#learned.personId !== undefined
  }

  /** The decision; null: this call has to be decided in full. */
  decide(number: unknown, consent: unknown, now: unknown, call: unknown): Decision | null {
    // A field that is worked out as it is read may ask the gate itself: what is noted here is of one call at a time.
    if (this.#isBusy) return null
    this.#isBusy = true
    try {
      return this.#decide(number, consent, now, call)
    } finally {
      this.#isBusy = false
    }
  }

  #decide(number: unknown, consent: unknown, now: unknown, given: unknown): Decision | null {
    if (typeof number !== 'string' || number.length !== 12) return null
    if (this.#moves !== listMoves()) {
      this.#learned.forget()
      this.#moves = listMoves()
    }
    if (number.charCodeAt(0) !== 43 || number.charCodeAt(1) !== 49) return null
    // A store whose methods were replaced answers by them.
    if (this.#logs !== undefined && this.#attempts?.read !== this.#logs.read) return null
    const areaCode = digits(number, 2, 5)
    const exchange = digits(number, 5, 8)
    const last = digits(number, 8, 12)
    if (!(areaCode >= 200 && isOrdinary(exchange, last))) return null
    const line = exchange * 10_000 + last
    const at = epochMs(now)
    // Attempts from before legal time is known count as younger than they are.
    if (at === null || at < tableStart + this.#lookBack) return null

    const known = this.#learned.find(given)
    if (known === null) return null
    const { personId } = this.#learned
    if (personId !== undefined && !isName(personId)) return null
    const brief = this.#learned.brief(known, areaCode, number, at)
    if (brief === null) return null
    const { log } = brief
    // Log and lists lie far apart: asked for together, before anything hangs on an answer, they come at the same time.
    this.fetched = fetchLists(brief.areas, line) ^ (log === null ? 0 : fetchLog(log, line))
    this.call = brief.call
    this.at = at
    const stance = this.#glance.at(consent, number, brief.call, at)
    // A field that is worked out as it is read may have closed a list.
    if (this.#moves !== listMoves()) return null
    const held = heldBy(brief, number, line, at)
    if (held < 0 || stance === 'unclear') return this.#fully(brief, held, number, consent, at)
    const recalled = this.#recalledNow(brief, held, stance, number, at)
    const { endsAt, date } = this.#glance
    if (recalled === null || !recalled.holdsFor(endsAt)) return this.#fully(brief, held, number, consent, at)
    const { limits } = recalled
    const isWithin = log === null || limits.length === 0 || keepsTo(log, line, limits, at)
    if (isWithin && (personId === undefined || log === null || this.#isUnknown(number, personId)))
      return recalled.decide(number, at, endsAt, date)
    return this.#withHistory(brief, held, stance, recalled, number, at) ?? this.#fully(brief, held, number, consent, at)
  }

  #recalledAt(brief: Brief, held: number, stance: PlainStance, number: string, at: number): Recalled | null {
    return this.#spanAt(brief, keyOf(held, stance), stance, number, at)?.recalled ?? null
  }

  #recalledNow(brief: Brief, held: number, stance: PlainStance, number: string, at: number): Recalled | null {
    const key = keyOf(held, stance)
    const second = Math.floor(at / 1000)
    if (brief.key === key && second >= brief.from && second < brief.until) return brief.last
    const span = this.#spanAt(brief, key, stance, number, at)
    if (span === null) return null
    bringForward(brief, key, span)
    return span.recalled
  }

  #spanAt(brief: Brief, key: number, stance: PlainStance, number: string, at: number): Span | null {
    const span = spanAt(brief, key, at)
    if (span !== undefined) return span
    return this.#learned.span(brief, key, stance, number, at)
  }

  #recalledAhead(brief: Brief, held: number, stance: PlainStance, number: string): RecalledAt {
    let steps = 0
    return (later) => (++steps > STEPS_RECALLED ? null : this.#recalledAt(brief, held, stance, number, later))
  }

  #withHistory(
    brief: Brief,
    held: number,
    stance: PlainStance,
    recalled: Recalled,
    number: string,
    at: number,
  ): Decision | null {
    const one = this.#learned.caseOf(brief, number, TYPICAL[stance], at)
    const then = this.#recalledAhead(brief, held, stance, number)
    const { endsAt, date } = this.#glance
    return decideWithHistory(this.#world, recalled, one, at, endsAt, date, then)
  }

  /** Decides with the consent and history as they are, asking only rules that may not pass; null: they are at fault. */
  #fully(brief: Brief, held: number, number: string, consent: unknown, at: number): Decision | null {
    const parsed = parseConsent(consent)
    if (parsed.problems.length > 0) return null
    const one = this.#learned.caseOf(brief, number, parsed, at)
    const recalledAt = this.#recalledAhead(brief, held, 'none', number)
    const evaluateAt = eachOnce((then) => {
      const like = held < 0 ? null : recalledAt(then)
      return evaluate(this.#world, one, then, like === null ? null : like.settled)
    })
    const evaluation = lasting(at, evaluateAt(at), evaluateAt)
    const next = evaluation.denied.length === 0 ? null : nextAllowed(at, evaluation, evaluateAt)
    const alike = held < 0 ? null : (this.#recalledAt(brief, held, 'none', number, at)?.alike ?? null)
    return decideFrom(this.#world, one, at, brief.disagree, evaluation, next, alike)
  }

  /** Whether the log that a person has beside that of the number is empty. */
  #isUnknown(number: string, personId: string): boolean {
    const [, personal] = keysOf(number, personId)
    return (this.#attempts as AttemptStore).read(personal as string, Number.NEGATIVE_INFINITY).attempts.length === 0
  }
}
