import { tableEnd } from '../clock/zones.ts'
import type { Denied, Evaluation } from './evaluation.ts'
import { isStop } from './gate-rules.ts'

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

type EvaluateAt = (later: number) => Evaluation

/** The first instant at which none of the denials is left that are looked at; null when time alone cannot help. */
const liftedAt = (
  at: number,
  first: Evaluation,
  evaluateAt: EvaluateAt,
  looked: (evaluation: Evaluation) => readonly Denied[] | null,
): number | null => {
  let denied = looked(first)
  let now = at
  for (let step = 0; step < MAX_STEPS; step++) {
    const next = denied === null ? null : retryAt(denied)
    if (next === null || next <= now || next >= tableEnd) return null
    now = next
    denied = looked(evaluateAt(now))
    if (denied?.length === 0) return now
  }
  return null
}

/**
 * The first instant, facts unchanged, at which every rule passes; null when time alone cannot help. No rule lifts
 * before the instant it names, so jumping to the latest of them passes over no allowed instant.
 */
export const nextAllowed = (at: number, first: Evaluation, evaluateAt: EvaluateAt): number | null =>
  liftedAt(at, first, evaluateAt, ({ denied, stopped }) => (stopped ? null : denied))

/** Looks at each instant once, however many denials are followed to it. */
export const eachOnce = (evaluateAt: EvaluateAt): EvaluateAt => {
  const known = new Map<number, Evaluation>()
  return (at) => {
    const found = known.get(at) ?? evaluateAt(at)
    known.set(at, found)
    return found
  }
}

/** Of several lists under one rule each is a denial of its own. */
const registryOf = ({ draft: { fields } }: Denied): string => ('registry' in fields ? fields.registry : '')

/** Whether a later denial is the same one. A stop that no law repeats is the gate's own until one does, or another stop. */
const isSame = (one: Denied, later: Denied): boolean =>
  'version' in one.rule || !isStop(one.draft)
    ? later.rule.id === one.rule.id && later.draft.code === one.draft.code && registryOf(later) === registryOf(one)
    : isStop(later.draft)

/**
 * The denials with the instants at which they end. Where the law or a record changes before, or on the night of a change
 * two versions hold, a denial names an end that a rule has worked out from what will hold no more: it is followed to the
 * first instant at which it is not made.
 */
export const lasting = (at: number, evaluation: Evaluation, evaluateAt: EvaluateAt): Evaluation => {
  const isNight = evaluation.scopes?.isNightOfChange === true
  const isSettled = ({ until, retryAt: retry }: Denied): boolean => until === retry && !isNight
  if (evaluation.denied.every(isSettled)) return evaluation
  const endOf = (one: Denied): number | null =>
    liftedAt(at, evaluation, evaluateAt, ({ denied }) => denied.filter((later) => isSame(one, later)))
  const denied = evaluation.denied.map((one) => (isSettled(one) ? one : { ...one, until: endOf(one) }))
  return { ...evaluation, denied }
}
