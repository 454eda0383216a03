import { tableEnd } from '../clock/zones.ts'
import type { Denied, Evaluation } from './evaluation.ts'

/** Each step jumps over a whole closed span; more steps than this are hours that never meet. */
export const MAX_STEPS = 2_000

/** The instant by which every denying rule may have lifted; null when one never does. */
export const retryAt = (denied: readonly Denied[]): number | null => {
  let latest = Number.NEGATIVE_INFINITY
  for (const one of denied) {
    if (one.retryAt === null) return null
    if (one.retryAt > latest) latest = one.retryAt
  }
  return latest
}

/**
 * The first instant, facts unchanged, at which every rule passes; null when time alone cannot help. No rule lifts
 * before the instant it names, so jumping to the latest of them passes over no allowed instant.
 */
export const nextAllowed = (
  at: number,
  first: Evaluation,
  evaluateAt: (later: number) => Evaluation,
): number | null => {
  let evaluation = first
  let now = at
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = evaluation.stopped ? null : retryAt(evaluation.denied)
    if (next === null || next <= now || next >= tableEnd) return null
    now = next
    evaluation = evaluateAt(now)
    if (evaluation.denied.length === 0) return now
  }
  return null
}
