import { isoUtc } from '../clock/instant.ts'
import type { Decision, DecisionPlace, DecisionRecipient, Exemption, Warning } from '../vocabulary/decision.ts'
import { Decided, verdictOf } from './decision.ts'
import { type Binding, dutiesOf } from './duties.ts'
import { evaluate } from './evaluate.ts'
import type { Evaluation } from './evaluation.ts'
import type { Exempted } from './lift-for.ts'
import { eachOnce, lasting, nextAllowed } from './next-allowed.ts'
import { once } from './once.ts'
import { reasonsOf } from './reasons.ts'
import type { Scopes } from './scopes.ts'
import { placeAt, type ShownPlaces } from './shown-places.ts'
import type { Case, World } from './world.ts'

const NONE: readonly never[] = Object.freeze([])

const recipientIn = ({ facts, places }: Case, shown: readonly DecisionPlace[]): DecisionRecipient => ({
  number: facts.number.e164,
  country: facts.number.country ?? places[0]?.country ?? '',
  places: shown,
  line: facts.call.line ?? 'unknown',
  kind: facts.call.kind,
})

const recipientOf = (one: Case, at: number, scopes: Scopes | null): DecisionRecipient =>
  // Where no law was asked, no place was: a number nobody answers, or an instant beyond legal time.
  recipientIn(one, scopes === null ? NONE : Object.freeze(one.places.map((place) => placeAt(place, at))))

const exemptionOf = ({ rule, by, record, until }: Exempted): Exemption => ({
  rule: rule.id,
  jurisdiction: rule.jurisdiction,
  by: by.id,
  message: `${rule.title}: lifted by ${by.title}${record === null ? '' : ` (record ${record})`}.`,
  citation: by.citation,
  verified: by.verified,
  record,
  until: until === Number.POSITIVE_INFINITY ? null : isoUtc(until),
})

/** Several laws may lean on one list or consent: its warning is given once. */
const distinct = (warnings: readonly Warning[]): readonly Warning[] =>
  warnings.length < 2
    ? warnings
    : warnings.filter(({ message }, i) => warnings.findIndex((one) => one.message === message) === i)

export const placeWarnings = ({ scopes }: Evaluation, disagree: boolean): readonly Warning[] => {
  if (scopes === null) return NONE
  if (scopes.places.length === 1 && scopes.uncovered.length === 0 && scopes.generic.length === 0) return NONE
  const warnings: Warning[] = []
  if (disagree) {
    const where = scopes.places.map(({ place }) => `${place.region ?? place.country} (${place.from})`).join(', ')
    warnings.push({
      code: 'places-disagree',
      message: `The evidence names different places, and all must allow the call: ${where}.`,
    })
  }
  const rows = new Set(scopes.places.map(({ place }) => place.row))
  if (rows.size > 1) {
    const zones = scopes.places.map(({ place }) => place.zone)
    const message = `The person may be on any of several clocks, and all must be open: ${[...new Set(zones)].join(', ')}.`
    warnings.push({ code: 'several-zones', message })
  }
  for (const region of scopes.uncovered) {
    const message = `The law of ${region} is not in this rulebook: only the law of the country was applied.`
    warnings.push({ code: 'region-not-covered', message })
  }
  for (const country of scopes.generic) {
    const message = `The law of ${country} is not in this rulebook: the generic conservative policy was applied.`
    warnings.push({ code: 'generic-policy', message })
  }
  return warnings
}

/** What of a decision is the same for all calls that are alike. */
export interface Alike {
  readonly binding: Binding
  readonly aboutPlace: readonly Warning[]
  readonly places: ShownPlaces
}

/** The decision that follows from what every rule said; `next` is when it is allowed, epoch ms. */
export const decideFrom = (
  world: World,
  one: Case,
  at: number,
  disagree: boolean,
  evaluation: Evaluation,
  next: number | null,
  alike: Alike | null = null,
): Decision => {
  const { denied, exempted, warnings, scopes } = evaluation
  const aboutPlace = alike === null ? placeWarnings(evaluation, disagree) : alike.aboutPlace
  const aboutRules = distinct(warnings)
  const { duties, changesAt } = alike === null ? dutiesOf(world, one, scopes, at) : alike.binding
  const isNight = scopes?.isNightOfChange === true
  const worded = denied.length === 0 ? NONE : reasonsOf(denied, one.facts)
  const reasons = isNight ? once(worded) : worded
  const exemptions = exempted.length === 0 ? NONE : exempted.map(exemptionOf)
  return new Decided(
    verdictOf(reasons),
    reasons,
    duties,
    isNight ? once(exemptions) : exemptions,
    aboutPlace.length + aboutRules.length === 0 ? NONE : [...aboutPlace, ...aboutRules],
    next === null ? null : isoUtc(next),
    isoUtc(Math.min(evaluation.changesAt, changesAt)),
    alike === null ? recipientOf(one, at, scopes) : recipientIn(one, alike.places.at(Math.floor(at / 1000), at)),
    isoUtc(at),
    world.law.id,
  ) as Decision
}

/** Values in, decision out: no clock, no I/O, no randomness. */
export const decide = (world: World, one: Case, at: number, disagree: boolean): Decision => {
  const evaluateAt = eachOnce((later) => evaluate(world, one, later))
  const evaluation = lasting(at, evaluateAt(at), evaluateAt)
  const next = evaluation.denied.length === 0 ? null : nextAllowed(at, evaluation, evaluateAt)
  return decideFrom(world, one, at, disagree, evaluation, next)
}
