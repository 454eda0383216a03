import { localAt } from '../clock/local.ts'
import { evaluate as evaluateRule, type Prohibition } from '../rules/kinds.ts'
import type { LocalPlace, Situation } from '../rules/situation.ts'
import { type Denied, earliest } from './evaluation.ts'
import { liftFor } from './lift-for.ts'
import { type History, isWithin, type Limit, limitsIn } from './limits.ts'
import { outOfReach } from './reach.ts'
import type { Scope, Scopes } from './scopes.ts'
import type { AskedRule } from './settled.ts'
import type { Case, World } from './world.ts'

/** One that looks at the attempts made. */
export interface HistoryRule extends AskedRule {
  /** A history that keeps to them passes. */
  readonly limits: readonly Limit[]
}

/** Whether a rule looks at the attempts made. */
export const looksBack = (rule: Prohibition): boolean =>
  rule.kind === 'call-cap' || (rule.kind === 'cooling-off' && rule.params.after !== 'refusal')

export const historyRulesOf = (world: World, { scopes }: Scopes, one: Case): readonly HistoryRule[] => {
  const found: HistoryRule[] = []
  let rank = -1
  for (const scope of scopes) {
    for (const rule of scope.epoch.planFor(one.key).prohibitions) {
      rank += 1
      if (!looksBack(rule) || outOfReach(rule, one.facts, scope, world.codesBind) !== null) continue
      found.push({ rule, scope, rank, limits: limitsIn(rule) })
    }
  }
  return found
}

/** What the rules that look back say of a history. */
export interface HistoryFindings {
  readonly denied: readonly Denied[]
  /** First instant at which any of them may say otherwise. */
  readonly changesAt: number
}

/** Asks those whose limits a history does not keep to; null: one is lifted, or hangs on more of a consent than its level. */
export const askHistory = (
  world: World,
  rules: readonly HistoryRule[],
  one: Case,
  history: History,
  at: number,
  consentEndsAt: number,
): HistoryFindings | null => {
  const { facts } = one
  const { seller, purpose, technology } = facts.call
  const query = { at, number: facts.number.e164, seller, purpose, technology, voidBefore: facts.voidBefore }
  const denied: Denied[] = []
  let changesAt = Number.POSITIVE_INFINITY
  let s: Situation | null = null
  let asked: Scope | null = null
  for (const { rule, scope, rank, limits } of rules) {
    if (isWithin(limits, history, at)) continue
    if (facts.consent.records.length > 0 && 'excusedAfterConsent' in rule.params) return null
    if (s === null || scope !== asked) {
      const places = scope.places.map(({ place }) => ({ place, local: localAt(place.row, at) }) as LocalPlace)
      asked = scope
      s = { at, facts, query, places, memo: { stop: undefined } }
    }
    const finding = evaluateRule(rule as never, s)
    changesAt = Math.min(changesAt, finding.changesAt)
    if (finding.outcome === 'pass') continue
    const { exempted, startsAt } = liftFor(world, rule, one, scope, s)
    if (exempted !== null) return null
    changesAt = Math.min(changesAt, startsAt)
    const until = earliest(finding.draft.until, startsAt)
    const retryAt = earliest(until, Math.min(scope.lawChangesAt, consentEndsAt))
    // When it ends hangs on what will hold by then.
    if (retryAt !== until) return null
    denied.push({ rule, draft: finding.draft, until, retryAt, rank })
  }
  return { denied, changesAt }
}
