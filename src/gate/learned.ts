import { type PlainStance, STANCES, TYPICAL } from '../consent/stance.ts'
import { recalledOf } from '../decide/recalled-of.ts'
import type { Case, World } from '../decide/world.ts'
import type { AreaList } from '../memory/area-list.ts'
import { areaOf, type NanpShortcuts } from '../memory/shortcuts.ts'
import { digits } from '../place/nanp.ts'
import { postalKinds } from '../place/postal.ts'
import type { AttemptRecord } from '../ports/attempt-store.ts'
import type { Facts } from '../rules/situation.ts'
import type { Consent } from '../vocabulary/consent.ts'
import type { DncList } from '../vocabulary/list.ts'
import { type Brief, keepSpan, type Span } from './brief.ts'
import type { GateConfig } from './config.ts'
import { callOf, type KnownCall, KnownCalls, keepFor, keptFor } from './known-calls.ts'
import { likenessOf, type PartsNamed, partsNamed } from './likeness.ts'
import { speaksFor } from './listings.ts'
import { resolve } from './resolve.ts'
import { historyOf, keysOf, listingsOf, type Sources } from './sources.ts'

/** How long a call that has to be decided in full is not tried again. */
const UNFIT_MS = 60_000
/** Kept in all; past it they are made anew. */
const KEPT = 40_000
/** Of one area code and seller, so that those that hold a number fit an integer. */
const MOST_LISTS = 24
const NO_ATTEMPTS: readonly AttemptRecord[] = Object.freeze([])

/** What is looked up in a brief: the lists that hold the number, as bits, and the stance of the consent. */
export const keyOf = (held: number, stance: PlainStance): number => held * STANCES.length + STANCES.indexOf(stance)
const isListed = (key: number): boolean => key >= STANCES.length

/** What is kept of calls that are alike, each worked out when the first of them comes. */
export class Learned {
  readonly #world: World
  readonly #sources: Sources
  readonly #lists: readonly DncList[]
  readonly #keepsAttempts: boolean
  readonly #logs: NanpShortcuts | undefined
  readonly #known: KnownCalls<Brief>
  /** What is kept of decisions, by all they hang on. */
  readonly #spans = new Map<string, Brief['spans']>()
  readonly #named: PartsNamed
  #kept = 0

  /** @param logs of the store, where it has them */
  constructor(config: GateConfig, world: World, sources: Sources, logs: NanpShortcuts | undefined) {
    this.#world = world
    this.#named = partsNamed(world)
    this.#known = new KnownCalls(postalKinds(this.#named.zip3))
    this.#sources = sources
    this.#lists = [...(config.lists ?? [])]
    this.#keepsAttempts = config.attempts !== undefined
    this.#logs = logs
  }

  /** Of the call that was last found; undefined: it names no person. */
  get personId(): unknown {
    return this.#known.personId
  }

  /** The calls that one is like; null: it is not one to remember. */
  find(call: unknown): KnownCall<Brief> | null {
    return this.#known.find(call)
  }

  forget(): void {
    this.#known.forget()
    this.#spans.clear()
    this.#kept = 0
  }

  /** A call of a brief, with a number, a consent and a history of its own. */
  caseOf({ one }: Brief, number: string, consent: Consent, at: number): Case {
    const { facts, key, places } = one
    const personId = this.#known.personId as string | undefined
    const own: Facts = {
      number: { ...facts.number, e164: number },
      call: facts.call,
      consent,
      voidBefore: facts.voidBefore,
      reassigned: facts.reassigned,
      listing: listingsOf(this.#sources, number, facts.call.seller, at),
      attempts: this.#historyOf(number, personId, at),
      stats: facts.stats,
      emergencies: facts.emergencies,
    }
    return { facts: own, key, places }
  }

  #historyOf(number: string, personId: string | undefined, at: number): Facts['attempts'] {
    const logs = this.#logs
    if (logs === undefined || personId !== undefined) {
      return historyOf(null, this.#sources, keysOf(number, personId), at)
    }
    let known: readonly AttemptRecord[] | undefined
    return () => {
      known ??= logs.history(digits(number, 2, 5), digits(number, 5, 12), number, at - this.#sources.lookBack)
      return known
    }
  }

  /** What is the same for every number of an area code in calls like a known one; null: too much is not. */
  brief(known: KnownCall<Brief>, areaCode: number, number: string, at: number): Brief | null {
    const kept = keptFor(known, areaCode)
    return kept === undefined ? this.#learn(known, areaCode, number, at) : kept
  }

  #learn(known: KnownCall<Brief>, areaCode: number, number: string, at: number): Brief | null {
    const resolved = resolve(this.#sources, number, null, at, callOf(known, this.#known.personId))
    if (!resolved.ok) return null
    const { one, disagree } = resolved
    const { seller } = one.facts.call
    const speaking = this.#lists.filter((list) => speaksFor(list, seller))
    const lists: DncList[] = []
    const areas: AreaList[] = []
    for (const list of speaking) {
      const area = areaOf(list, areaCode)
      if (area === null) continue
      lists.push(list)
      areas.push(area)
    }
    if (lists.length > MOST_LISTS) return null
    const likeness = likenessOf(one, disagree, speaking, lists, this.#named)
    this.#keep()
    const spans = this.#spans.get(likeness) ?? new Map()
    this.#spans.set(likeness, spans)
    const log = this.#logs?.log(areaCode) ?? null
    const last = { key: -1, from: 0, until: 0, last: null }
    const brief: Brief = { one, call: one.facts.call, disagree, lists, areas, log, spans, ...last }
    keepFor(known, areaCode, brief)
    return brief
  }

  /** What holds at an instant for calls of a brief whose consent is of a stance and whose number is on certain lists. */
  span(brief: Brief, key: number, stance: PlainStance, number: string, at: number): Span | null {
    const one = this.caseOf(brief, number, TYPICAL[stance], at)
    const history = this.#keepsAttempts ? NO_ATTEMPTS : null
    const facts = { ...one.facts, attempts: () => history }
    const recalled = recalledOf(this.#world, { ...one, facts }, at, brief.disagree, isListed(key))
    this.#keep()
    const span: Span = { from: at, until: recalled === null ? at + UNFIT_MS : recalled.until, recalled }
    keepSpan(brief, key, span)
    return span
  }

  #keep(): void {
    this.#kept += 1
    if (this.#kept > KEPT) this.forget()
  }
}
