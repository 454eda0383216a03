import { isProhibition } from '../rules/kinds.ts'
import { unreachedBy } from '../rules/masks.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import { decideFrom, placeWarnings } from './decide.ts'
import { dutiesOf } from './duties.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import { historyRulesOf, looksBack } from './history-rules.ts'
import { limitsOf } from './limits.ts'
import { eachOnce, lasting, nextAllowed } from './next-allowed.ts'
import { formOf } from './reason-form.ts'
import { type KnownDenial, Recalled } from './recalled.ts'
import type { Scopes } from './scopes.ts'
import { unsettled } from './settled.ts'
import { shownPlaces } from './shown-places.ts'
import type { Case, World } from './world.ts'

/** Whether what lifts a rule asks how old a consent is. */
const isAged = ({ law }: World, { version }: RuleInForce): boolean =>
  version.liftedBy.some((id) => law.lifters.get(id)?.some((lifter) => 'expiresAfter' in lifter.params) === true)

/**
 * Whether a rule of the place, of any time, may ask how old a consent is though none was seen to: one that needs a
 * consent and has one, or one that denies for a history where there is none.
 */
const mayCountAge = (world: World, { scopes }: Scopes, key: number): boolean =>
  scopes.some(({ jurisdiction }) =>
    jurisdiction.versions.some((rule) => {
      if (rule.kind === 'consent') return 'expiresAfter' in rule.params && unreachedBy(rule.masks, key) === null
      return isProhibition(rule) && looksBack(rule) && isAged(world, rule) && unreachedBy(rule.masks, key) === null
    }),
  )

/** Whether a rule that denied, or was lifted, asked how old a consent is. */
const hasCountedAge = (world: World, { denied, exempted }: Evaluation): boolean =>
  [...denied, ...exempted].some(({ rule }) => 'version' in rule && isAged(world, rule as RuleInForce))

/** Decides a call in full and keeps what of it is not its own; null: too much is. `one` has no history. */
export const recalledOf = (
  world: World,
  one: Case,
  at: number,
  disagree: boolean,
  isListed: boolean,
): Recalled | null => {
  const learned = unsettled(isListed)
  const found = evaluate(world, one, at, null, learned)
  const { scopes } = found
  if (scopes === null || scopes.isNightOfChange || found.failed) return null
  const isAgeless = one.facts.consent.records.length === 0
  if (!isAgeless && (mayCountAge(world, scopes, one.key) || hasCountedAge(world, found))) return null

  let countsAge = false
  const evaluateAt = eachOnce((later) => {
    const then = evaluate(world, one, later)
    countsAge ||= !isAgeless && hasCountedAge(world, then)
    return then
  })
  const evaluation = lasting(at, found, evaluateAt)
  const { denied } = evaluation
  const next = denied.length === 0 ? null : nextAllowed(at, evaluation, evaluateAt)
  if (countsAge) return null
  const denials: KnownDenial[] = []
  for (const denial of denied) {
    const form = formOf(denial, one.facts.call.seller)
    if (form === null) return null
    denials.push({ form, rank: denial.rank })
  }
  const limits = limitsOf(scopes.scopes, one.key, next !== null)
  if (limits.some(({ nth }) => nth < 1)) return null
  const binding = dutiesOf(world, one, scopes, at)
  const aboutPlace = placeWarnings(evaluation, disagree).map((warning) => Object.freeze(warning))
  const alike = { binding, aboutPlace, places: shownPlaces(one.places) }
  const model = decideFrom(world, one, at, disagree, evaluation, next, alike)
  learned.scopes = { ...scopes, elsewhere: learned.elsewhere }
  learned.changesAt = Math.min(learned.changesAt, binding.changesAt)
  const historyRules = historyRulesOf(world, scopes, one)
  return new Recalled(at, evaluation, denials, next, limits, historyRules, learned, model, alike)
}
