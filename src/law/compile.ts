import { epochDayOf } from '../clock/epoch-day.ts'
import { PredialError } from '../errors.ts'
import { dutyOf } from '../messages/duty.ts'
import { isLifter, isProhibition, type Lifter, type Prohibition } from '../rules/kinds.ts'
import { coverMasks, unreachedBy } from '../rules/masks.ts'
import { prepare } from '../rules/prepare.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Duty } from '../vocabulary/decision.ts'
import type { Params, RuleKind } from '../vocabulary/params.ts'
import type { Citation, JurisdictionFile, Rule, RuleVersion, Verified } from '../vocabulary/rule.ts'

/** The law of one jurisdiction that a kind of call meets, between two changes of that law. */
export interface Plan {
  readonly prohibitions: readonly Prohibition[]
  readonly duties: readonly Duty[]
  /** The rules of `duties`, in the same order. */
  readonly dutyRules: readonly RuleInForce[]
  /** Whether a rule hangs on more than the kind of call: the subject, the area, the policy on codes of practice. */
  readonly isConditional: boolean
}

/** The law of one jurisdiction between two of its changes. */
export interface Epoch {
  /** Epoch days; in force from `from` to before `to`. */
  readonly from: number
  readonly to: number
  /** By id. */
  readonly rules: readonly RuleInForce[]
  readonly planFor: (key: number) => Plan
}

/** One jurisdiction through time. */
export interface CompiledJurisdiction {
  readonly jurisdiction: string
  readonly within: string | null
  readonly versions: readonly RuleInForce[]
  readonly epochOn: (epochDay: number) => Epoch
}

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1)

const inForce = <K extends RuleKind>(
  file: JurisdictionFile,
  rule: { readonly id: string; readonly kind: K; readonly title: string },
  version: RuleVersion<K>,
  params: Params[K],
  path: string,
  from: number,
  to: number,
  own: boolean,
): RuleInForce<K> => {
  const citation: Citation =
    version.source === undefined ? { text: version.citation } : { text: version.citation, url: version.source }
  const verified: Verified = own ? 'own' : version.verified.from
  try {
    return {
      id: rule.id,
      kind: rule.kind,
      jurisdiction: file.jurisdiction,
      jurisdictionName: file.name,
      title: rule.title,
      version,
      params,
      prepared: prepare(rule.kind, params),
      masks: coverMasks(version.covers),
      citation: Object.freeze(citation),
      verified,
      from,
      to,
    }
  } catch (error) {
    throw new PredialError('rulebook-invalid', `${path}.params`, (error as Error).message, { cause: error })
  }
}

const versionsInForce = (file: JurisdictionFile, rule: Rule, own: boolean): readonly RuleInForce[] => {
  const found: RuleInForce[] = []
  rule.versions.forEach((version, i) => {
    if (version.params === null) return
    const path = `${rule.id}.versions[${i}]`
    const next = rule.versions[i + 1]
    const from = version.from === null ? Number.NEGATIVE_INFINITY : epochDayOf(version.from)
    const to = next?.from ? epochDayOf(next.from) : Number.POSITIVE_INFINITY
    // The union of rules is narrowed by `kind`; each member pairs it with its own params.
    found.push(inForce(file, rule as never, version as never, version.params as never, path, from, to, own))
  })
  return found
}

const planOf = (rules: readonly RuleInForce[], key: number): Plan => {
  const reached = rules.filter((rule) => unreachedBy(rule.masks, key) === null)
  const dutiful = reached.flatMap((rule) => {
    const duty = dutyOf(rule)
    return duty === null ? [] : [{ rule, duty: Object.freeze(duty) }]
  })
  return {
    prohibitions: reached.filter(isProhibition),
    duties: Object.freeze(dutiful.map(({ duty }) => duty)),
    dutyRules: dutiful.map(({ rule }) => rule),
    isConditional: reached.some(({ version }) => {
      const { subject, area } = version.covers
      return subject !== undefined || area !== undefined || version.code === true
    }),
  }
}

const epochOf = (versions: readonly RuleInForce[], from: number, to: number): Epoch => {
  const rules = versions.filter((rule) => rule.from <= from && from < rule.to).sort(byId)
  const plans = new Map<number, Plan>()
  const planFor = (key: number): Plan => {
    let plan = plans.get(key)
    if (plan === undefined) {
      plan = planOf(rules, key)
      plans.set(key, plan)
    }
    return plan
  }
  return { from, to, rules, planFor }
}

/** Makes one jurisdiction ready for deciding; `own` marks rules that are not law (the company's, the gate's). */
export const compileJurisdiction = (file: JurisdictionFile, own: boolean): CompiledJurisdiction => {
  const versions = file.rules.flatMap((rule) => versionsInForce(file, rule, own))
  const starts = [...new Set(versions.flatMap(({ from, to }) => [from, to]))]
    .filter((day) => Number.isFinite(day))
    .sort((a, b) => a - b)
  const bounds = [Number.NEGATIVE_INFINITY, ...starts]
  const epochs = bounds.map((from, i) => epochOf(versions, from, bounds[i + 1] ?? Number.POSITIVE_INFINITY))
  const epochOn = (epochDay: number): Epoch => {
    // Newest first: nearly every call is made under the law of today.
    for (let i = epochs.length - 1; i > 0; i--) {
      const epoch = epochs[i]
      if (epoch !== undefined && epoch.from <= epochDay) return epoch
    }
    return epochs[0] as Epoch
  }
  return {
    jurisdiction: file.jurisdiction,
    within: file.within ?? null,
    versions,
    epochOn,
  }
}

/** The lifters by id, whatever their jurisdiction. A fact nobody verified may restrict, never lift. */
export const liftersOf = (jurisdictions: readonly CompiledJurisdiction[]): ReadonlyMap<string, readonly Lifter[]> => {
  const found = new Map<string, Lifter[]>()
  for (const { versions } of jurisdictions) {
    for (const rule of versions) {
      if (!isLifter(rule) || rule.verified === 'recalled' || rule.verified === 'conflicting') continue
      const known = found.get(rule.id)
      if (known) known.push(rule)
      else found.set(rule.id, [rule])
    }
  }
  return found
}
