import { isoUtc } from '../clock/instant.ts'
import { isoLocal } from '../clock/local.ts'
import type { Decision, DecisionPlace, DecisionRecipient } from '../vocabulary/decision.ts'
import type { Place } from '../vocabulary/place.ts'
import type { Reason } from '../vocabulary/reason.ts'
import { decideFrom } from './decide.ts'
import { Decided, verdictOf } from './decision.ts'
import { type Denied, type Evaluation, evaluate } from './evaluate.ts'
import { type HistoryRule, historyRulesOf } from './history-rules.ts'
import { type Limit, limitsOf } from './limits.ts'
import { nextAllowed, retryAt } from './next-allowed.ts'
import { formOf, type ReasonForm } from './reason-form.ts'
import { reasonOf } from './reasons.ts'
import type { Scopes } from './scopes.ts'
import type { Case, World } from './world.ts'

const FOREVER = Number.POSITIVE_INFINITY
const NO_REASONS: readonly Reason[] = Object.freeze([])

/** A denial that holds for every number alike, in its place. */
export interface KnownDenial {
  readonly form: ReasonForm
  readonly rank: number
}

/** What was decided of one call, in a form that holds for others: another number of the area code, a little later. */
export class Recalled {
  /** Epoch ms; it holds from `from` to before `until`. */
  readonly from: number
  readonly until: number
  /** First instant at which any of it may change; `until` may come sooner, when it is worded otherwise. */
  readonly changesAt: number
  readonly denials: readonly KnownDenial[]
  readonly isExempt: boolean
  /** When every denial may have lifted, as for the search of the next allowed instant. */
  readonly retryAt: number | null
  /** When it is allowed; null: never by time, or it is now. */
  readonly nextAt: number | null
  /** A history that keeps to these changes nothing. */
  readonly limits: readonly Limit[]
  /** The rules that look at one that does not. */
  readonly historyRules: readonly HistoryRule[]
  readonly #model: Decision
  readonly #places: readonly Place[]

  constructor(
    one: Case,
    at: number,
    evaluation: Evaluation,
    denials: readonly KnownDenial[],
    nextAt: number | null,
    limits: readonly Limit[],
    historyRules: readonly HistoryRule[],
    model: Decision,
  ) {
    this.from = at
    this.until = Math.min(evaluation.changesAt, evaluation.wordsChangeAt)
    this.changesAt = evaluation.changesAt
    this.denials = denials
    this.isExempt = evaluation.exempted.length > 0
    this.retryAt = denials.length === 0 ? Number.NEGATIVE_INFINITY : retryAt(evaluation.denied)
    this.nextAt = nextAt
    this.limits = limits
    this.historyRules = historyRules
    this.#model = model
    this.#places = one.places
    Object.freeze(model.duties)
    Object.freeze(model.exemptions)
    Object.freeze(model.warnings)
  }

  /** Whether it holds as it is for a consent that ends then: what it lifts would end with it, and what denies be asked again. */
  holdsFor(consentEndsAt: number): boolean {
    if (consentEndsAt === FOREVER) return true
    return !this.isExempt && (this.denials.length === 0 || (this.nextAt !== null && consentEndsAt > this.nextAt))
  }

  /** The decision for a history within the limits. */
  decide(number: string, at: number, consentEndsAt: number): Decision {
    const { nextAllowedAt, verdict, validUntil } = this.#model
    let reasons = NO_REASONS
    if (this.denials.length > 0) {
      const found: Reason[] = []
      for (let i = 0; i < this.denials.length; i++) found.push((this.denials[i] as KnownDenial).form(number, at))
      reasons = found
    }
    const until = consentEndsAt < this.changesAt ? isoUtc(consentEndsAt) : validUntil
    return this.#decided(number, at, verdict, reasons, nextAllowedAt, until)
  }

  /** The decision when rules deny for the history as well; `next`: when it is allowed, epoch ms. */
  decideWith(
    number: string,
    at: number,
    more: readonly Denied[],
    seller: string | undefined,
    next: number | null,
    changesAt: number,
  ): Decision {
    const reasons: Reason[] = []
    let done = 0
    for (const { form, rank } of this.denials) {
      for (; done < more.length && (more[done] as Denied).rank < rank; done++) {
        reasons.push(reasonOf(more[done] as Denied, number, seller))
      }
      reasons.push(form(number, at))
    }
    for (; done < more.length; done++) reasons.push(reasonOf(more[done] as Denied, number, seller))
    const nextAllowedAt = next === null ? null : isoUtc(next)
    return this.#decided(number, at, verdictOf(reasons), reasons, nextAllowedAt, isoUtc(changesAt))
  }

  #decided(
    number: string,
    at: number,
    verdict: Decision['verdict'],
    reasons: readonly Reason[],
    nextAllowedAt: string | null,
    validUntil: string,
  ): Decision {
    const { duties, exemptions, warnings, recipient, rulebook } = this.#model
    const where: DecisionRecipient = {
      number,
      country: recipient.country,
      places: placesAt(this.#places, at),
      line: recipient.line,
      kind: recipient.kind,
    }
    return new Decided(
      verdict,
      reasons,
      duties,
      exemptions,
      warnings,
      nextAllowedAt,
      validUntil,
      where,
      isoUtc(at),
      rulebook,
    ) as Decision
  }
}

const placeAt = ({ region, zone, row, from }: Place, at: number): DecisionPlace => {
  const localTime = isoLocal(row, at)
  return region === null ? { zone, localTime, from } : { region, zone, localTime, from }
}

const placesAt = (places: readonly Place[], at: number): readonly DecisionPlace[] =>
  places.length === 1 ? [placeAt(places[0] as Place, at)] : places.map((place) => placeAt(place, at))

/** Whether how old a consent is may bear on the call: on a rule that asks for one, or on what lifts a rule that denies. */
const countsAge = ({ law }: World, { scopes, elsewhere }: Scopes, key: number, isDenied: boolean): boolean => {
  const rules = [...elsewhere, ...scopes.flatMap(({ epoch }) => epoch.planFor(key).prohibitions)]
  return rules.some(({ kind, params, version }) => {
    if (kind === 'consent' && 'expiresAfter' in params) return true
    if (!isDenied) return false
    return version.liftedBy.some((id) => law.lifters.get(id)?.some((lifter) => 'expiresAfter' in lifter.params))
  })
}

/** Decides a call in full and keeps what of it is not its own; null: too much is. `one` has no history. */
export const recalledOf = (world: World, one: Case, at: number, disagree: boolean): Recalled | null => {
  const evaluation = evaluate(world, one, at)
  const { denied, exempted, scopes } = evaluation
  if (scopes === null || scopes.isNightOfChange || evaluation.failed) return null
  const isDenied = denied.length > 0 || exempted.length > 0
  if (one.facts.consent.records.length > 0 && countsAge(world, scopes, one.key, isDenied)) return null

  const denials: KnownDenial[] = []
  for (const denial of denied) {
    const form = formOf(denial, one.facts.call.seller)
    if (form === null) return null
    denials.push({ form, rank: denial.rank })
  }
  const next = denied.length === 0 ? null : nextAllowed(world, one, at, evaluation)
  const then = next === null ? null : evaluate(world, one, next).scopes
  const limits = [scopes, ...(then === null ? [] : [then])].flatMap((found) => limitsOf(found, one.key))
  if (limits.some(({ nth }) => nth < 1)) return null
  const model = decideFrom(world, one, at, disagree, evaluation, next)
  return new Recalled(one, at, evaluation, denials, next, limits, historyRulesOf(world, scopes, one), model)
}
