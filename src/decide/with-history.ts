import { tableEnd } from '../clock/zones.ts'
import type { Decision } from '../vocabulary/decision.ts'
import type { Denied } from './evaluation.ts'
import { askHistory } from './history-rules.ts'
import { isWithin } from './limits.ts'
import { MAX_STEPS, retryAt } from './next-allowed.ts'
import type { Recalled } from './recalled.ts'
import type { Case, World } from './world.ts'

/** What is recalled of an instant; null: nothing that fits. */
export type RecalledAt = (at: number) => Recalled | null

const NONE: readonly Denied[] = Object.freeze([])

const retryOf = (denied: readonly Denied[]): number | null =>
  denied.length === 0 ? Number.NEGATIVE_INFINITY : retryAt(denied)

/**
 * The decision of a call of which all is recalled but what its own history comes to; null: it has to be decided in
 * full. `one` is the call with its history; `date` as in `Recalled.decide`.
 */
export const decideWithHistory = (
  world: World,
  now: Recalled,
  one: Case,
  at: number,
  consentEndsAt: number,
  date: number,
  recalledAt: RecalledAt,
): Decision | null => {
  const { number, call } = one.facts
  const history = one.facts.attempts()
  if (history === null) return null
  if (now.isExempt && consentEndsAt !== Number.POSITIVE_INFINITY) return null
  const found = askHistory(world, now.historyRules, one, history, at, consentEndsAt)
  if (found === null) return null
  const changesAt = Math.min(now.changesAt, found.changesAt, consentEndsAt)

  let next: number | null = at
  let known = now
  let denied = found.denied
  for (let step = 0; known.denials.length > 0 || denied.length > 0; step++) {
    const retry = Math.max(known.retryAt ?? Number.NaN, retryOf(denied) ?? Number.NaN)
    // What ends with the consent, or is asked again when it does, is looked at in full.
    if (consentEndsAt !== Number.POSITIVE_INFINITY && !(retry < consentEndsAt)) return null
    if (Number.isNaN(retry) || retry <= (next as number) || retry >= tableEnd || step === MAX_STEPS) {
      next = null
      break
    }
    next = retry
    const then = recalledAt(next)
    if (then === null) return null
    const later = isWithin(then.limits, history, next)
      ? NONE
      : (askHistory(world, then.historyRules, one, history, next, consentEndsAt)?.denied ?? null)
    if (later === null) return null
    known = then
    denied = later
  }
  const isDenied = now.denials.length > 0 || found.denied.length > 0
  return now.decideWith(number.e164, at, date, found.denied, call.seller, isDenied ? next : null, changesAt)
}
