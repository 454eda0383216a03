import { isoUtc } from '../clock/instant.ts'
import { dutyOf } from '../messages/duty.ts'
import { isLifter, isProhibition, type Lifter } from '../rules/kinds.ts'
import { unreachedBy } from '../rules/masks.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { RuleKind } from '../vocabulary/params.ts'
import type { Citation, Verified } from '../vocabulary/rule.ts'
import { dutyLift } from './duties.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import type { RuleIdentity } from './gate-rules.ts'
import { once } from './once.ts'
import { outOfReach } from './reach.ts'
import { reasonOf } from './reasons.ts'
import type { Scope } from './scopes.ts'
import type { Case, World } from './world.ts'

/** What one rule that was considered said, and why. */
export interface RuleOutcome {
  readonly rule: string
  readonly jurisdiction: string
  readonly kind: RuleKind | 'gate'
  readonly title: string
  readonly outcome: 'pass' | 'deny' | 'exempt' | 'duty' | 'information' | 'not-applicable'
  /** One sentence. */
  readonly why: string
  readonly citation: Citation
  readonly verified: Verified
}

const UNREACHED = {
  purpose: 'it does not reach calls for this purpose',
  technology: 'it does not reach calls placed this way',
  recipient: 'it does not reach this kind of subscriber or line',
  caller: 'it does not bind this kind of caller',
  subject: 'it is about another subject',
  'subject-unsaid': 'it is about a subject of its own, and the call states none',
  area: 'the place is outside the area it holds in',
  'code-of-practice': 'the policy does not follow codes of practice',
} as const

const wouldDeny = ({ id }: Lifter): string => `It would deny, but ${id} lifts it.`

/** What a rule that passes went by, where that is a copy of a list. */
const checkedAgainst = (rule: RuleInForce, { listing }: Case['facts']): string => {
  if (rule.kind !== 'dnc-registry') return ''
  const { registry } = (rule as RuleInForce<'dnc-registry'>).params
  const asOf = listing(registry)?.asOf ?? null
  return asOf === null ? '' : ` The ${registry} list of ${isoUtc(asOf)} does not hold the number.`
}

const outcomeOf = (
  rule: RuleInForce,
  world: World,
  one: Case,
  scope: Scope,
  evaluation: Evaluation,
  at: number,
): Pick<RuleOutcome, 'outcome' | 'why'> => {
  const denied = evaluation.denied.find((found) => found.rule === rule)
  // Before its reach: a list that holds the number denies whatever else it is about.
  if (denied !== undefined)
    return { outcome: 'deny', why: reasonOf(denied, one.facts.number.e164, one.facts.call.seller).message }
  const unreached = unreachedBy(rule.masks, one.key) ?? outOfReach(rule, one.facts, scope, world.codesBind)
  if (unreached !== null) return { outcome: 'not-applicable', why: `Not applicable: ${UNREACHED[unreached]}.` }
  if (rule.kind === 'note') return { outcome: 'information', why: 'Information: it neither denies nor lifts.' }
  const exempted = evaluation.exempted.find((found) => found.rule === rule)
  if (exempted !== undefined) return { outcome: 'exempt', why: wouldDeny(exempted.by) }
  if (isLifter(rule)) {
    const lifted = evaluation.exempted.filter(({ by }) => by === rule).map((found) => found.rule.id)
    if (lifted.length > 0) return { outcome: 'pass', why: `It lifts ${lifted.join(', ')}.` }
    return {
      outcome: 'not-applicable',
      why: 'Not applicable: nothing that it lifts denies, or its conditions are not met.',
    }
  }
  const duty = dutyOf(rule)
  const lifter = duty === null ? null : dutyLift(world, rule, one, scope, at)
  if (isProhibition(rule))
    return {
      outcome: 'pass',
      why: `It allows the call.${duty === null || lifter !== null ? '' : ` ${duty.message}`}${checkedAgainst(rule, one.facts)}`,
    }
  if (lifter !== null) return { outcome: 'exempt', why: `It would bind, but ${lifter.id} lifts it.` }
  return duty === null
    ? { outcome: 'pass', why: 'It asks nothing of this call.' }
    : { outcome: 'duty', why: duty.message }
}

/** Every rule of every plausible place, with its outcome. */
export const explain = (world: World, one: Case, at: number): readonly RuleOutcome[] => {
  const evaluation = evaluate(world, one, at)
  const own = new Set<unknown>((evaluation.scopes?.scopes ?? []).flatMap(({ epoch }) => epoch.rules))
  const said = (rule: RuleIdentity, outcome: 'deny' | 'exempt', why: string): RuleOutcome[] => {
    const { id, jurisdiction, title, citation, verified } = rule
    // The gate's own rules, and those of other jurisdictions whose list holds the number.
    return own.has(rule) ? [] : [{ rule: id, jurisdiction, kind: 'gate', title, outcome, why, citation, verified }]
  }
  const fromGate = [
    ...evaluation.denied.flatMap((denied) =>
      said(denied.rule, 'deny', reasonOf(denied, one.facts.number.e164, one.facts.call.seller).message),
    ),
    ...evaluation.exempted.flatMap(({ rule, by }) => said(rule, 'exempt', wouldDeny(by))),
  ]
  const fromLaw = (evaluation.scopes?.scopes ?? []).flatMap((scope) =>
    scope.epoch.rules.map((rule): RuleOutcome => {
      const { id, jurisdiction, kind, title, citation, verified } = rule
      const outcome = outcomeOf(rule, world, one, scope, evaluation, at)
      return { rule: id, jurisdiction, kind, title, ...outcome, citation, verified }
    }),
  )
  return once([...fromGate, ...fromLaw])
}
