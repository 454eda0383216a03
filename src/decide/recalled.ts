import { isoUtc, utcText } from '../clock/instant.ts'
import type { Decision, DecisionRecipient, Duty, Exemption, Warning } from '../vocabulary/decision.ts'
import type { Reason } from '../vocabulary/reason.ts'
import type { Alike } from './decide.ts'
import { Decided, verdictOf } from './decision.ts'
import type { Denied, Evaluation } from './evaluation.ts'
import type { HistoryRule } from './history-rules.ts'
import type { Limit } from './limits.ts'
import { retryAt } from './next-allowed.ts'
import { dateWords, historyReasonOf, type ReasonForm } from './reason-form.ts'
import type { Settled } from './settled.ts'
import type { ShownPlaces } from './shown-places.ts'

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
  /** What passes, whoever is called, and what is said whatever denies. */
  readonly settled: Settled
  readonly alike: Alike
  readonly #verdict: Decision['verdict']
  readonly #duties: readonly Duty[]
  readonly #exemptions: readonly Exemption[]
  readonly #warnings: readonly Warning[]
  readonly #nextAllowedAt: string | null
  readonly #validUntil: string
  readonly #rulebook: string
  readonly #country: string
  readonly #line: DecisionRecipient['line']
  readonly #kind: DecisionRecipient['kind']
  readonly #places: ShownPlaces

  constructor(
    at: number,
    evaluation: Evaluation,
    denials: readonly KnownDenial[],
    nextAt: number | null,
    limits: readonly Limit[],
    historyRules: readonly HistoryRule[],
    settled: Settled,
    model: Decision,
    alike: Alike,
  ) {
    const { recipient } = model
    this.from = at
    this.changesAt = Math.min(evaluation.changesAt, alike.binding.changesAt)
    this.until = Math.min(this.changesAt, evaluation.wordsChangeAt)
    this.denials = denials
    this.isExempt = evaluation.exempted.length > 0
    this.retryAt =
      denials.length === 0 ? Number.NEGATIVE_INFINITY : evaluation.stopped ? null : retryAt(evaluation.denied)
    this.nextAt = nextAt
    this.limits = limits
    this.historyRules = historyRules
    this.settled = settled
    this.#verdict = model.verdict
    this.#duties = Object.freeze(model.duties)
    this.#exemptions = Object.freeze(model.exemptions.map((one) => Object.freeze(one)))
    this.#warnings = Object.freeze(model.warnings.map((one) => Object.freeze(one)))
    this.#nextAllowedAt = model.nextAllowedAt
    this.#validUntil = model.validUntil
    this.#rulebook = model.rulebook
    this.#country = recipient.country
    this.#line = recipient.line
    this.#kind = recipient.kind
    this.#places = alike.places
    this.alike = alike
  }

  /** Whether it holds as it is for a consent that ends then: what it lifts would end with it, and what denies be asked again. */
  holdsFor(consentEndsAt: number): boolean {
    if (consentEndsAt === FOREVER) return true
    return !this.isExempt && (this.denials.length === 0 || (this.nextAt !== null && consentEndsAt > this.nextAt))
  }

  /** The decision for a history within the limits; `date`: of the consent or request to stop that denies, epoch ms, or NaN. */
  decide(number: string, at: number, consentEndsAt: number, date: number): Decision {
    let reasons = NO_REASONS
    if (this.denials.length > 0) {
      const found: Reason[] = []
      const words = dateWords(date)
      for (let i = 0; i < this.denials.length; i++) found.push((this.denials[i] as KnownDenial).form(number, at, words))
      reasons = found
    }
    const until = consentEndsAt < this.changesAt ? isoUtc(consentEndsAt) : this.#validUntil
    return this.#decided(number, at, this.#verdict, reasons, this.#nextAllowedAt, until)
  }

  /** The decision when rules deny for the history as well; `next`: when it is allowed, epoch ms. */
  decideWith(
    number: string,
    at: number,
    date: number,
    more: readonly Denied[],
    seller: string | undefined,
    next: number | null,
    changesAt: number,
  ): Decision {
    const reasons: Reason[] = []
    const words = dateWords(date)
    let done = 0
    for (const { form, rank } of this.denials) {
      for (; done < more.length && (more[done] as Denied).rank < rank; done++) {
        reasons.push(historyReasonOf(more[done] as Denied, number, seller))
      }
      reasons.push(form(number, at, words))
    }
    for (; done < more.length; done++) reasons.push(historyReasonOf(more[done] as Denied, number, seller))
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
    const second = Math.floor(at / 1000)
    const recipient: DecisionRecipient = {
      number,
      country: this.#country,
      places: this.#places.at(second, at),
      line: this.#line,
      kind: this.#kind,
    }
    return new Decided(
      verdict,
      reasons,
      this.#duties,
      this.#exemptions,
      this.#warnings,
      nextAllowedAt,
      validUntil,
      recipient,
      utcText(second, at - second * 1000),
      this.#rulebook,
    ) as Decision
  }
}
