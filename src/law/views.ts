import { epochDayOf } from '../clock/epoch-day.ts'
import { PredialError } from '../errors.ts'
import type { IsoDate } from '../vocabulary/instant.ts'
import type { RuleKind } from '../vocabulary/params.ts'
import type { Confidence, JurisdictionFile, RuleVersion } from '../vocabulary/rule.ts'

/** One rule as it is law on a day. */
export interface RuleOnDate {
  readonly id: string
  readonly jurisdiction: string
  readonly kind: RuleKind
  readonly title: string
  readonly version: RuleVersion
}

/** What changes between two days. */
export interface RuleChange {
  readonly id: string
  readonly jurisdiction: string
  readonly kind: RuleKind
  readonly change: 'added' | 'removed' | 'amended'
  /** First day of the later law, or the day on which the rule ends; null where neither is a day between the two. */
  readonly from: IsoDate | null
  readonly before: RuleVersion | null
  readonly after: RuleVersion | null
}

/** How much of one kind of law is known in one jurisdiction, and how well. */
export interface Coverage {
  readonly jurisdiction: string
  readonly name: string
  readonly kind: RuleKind
  readonly rules: number
  readonly verified: { readonly [C in Confidence]: number }
}

const versionOn = (versions: readonly RuleVersion[], date: IsoDate): RuleVersion | null => {
  let found: RuleVersion | null = null
  for (const version of versions) if (version.from === null || version.from <= date) found = version
  return found?.params === null ? null : found
}

/** The date; `path` names it where it is none. */
export const checkDate = (date: IsoDate, path: string): IsoDate => {
  if (Number.isNaN(epochDayOf(date))) {
    throw new PredialError('config-invalid', path, `\`${date}\` is not a date such as \`2026-10-18\``)
  }
  return date
}

/** The rules that are law on a day. */
export const rulesOn = (files: readonly JurisdictionFile[], date: IsoDate): readonly RuleOnDate[] =>
  files.flatMap(({ jurisdiction, rules }) =>
    rules.flatMap((rule) => {
      const version = versionOn(rule.versions, date)
      const { id, kind, title } = rule
      return version === null ? [] : [{ id, jurisdiction, kind, title, version }]
    }),
  )

/** What changes from one day to another. */
export const changesBetween = (files: readonly JurisdictionFile[], a: IsoDate, b: IsoDate): readonly RuleChange[] =>
  files.flatMap(({ jurisdiction, rules }) =>
    rules.flatMap(({ id, kind, versions }): RuleChange[] => {
      const before = versionOn(versions, a)
      const after = versionOn(versions, b)
      if (before === after) return []
      const change = before === null ? 'added' : after === null ? 'removed' : 'amended'
      const ended = versions.findLast(({ from, params }) => params === null && from !== null && from > a && from <= b)
      const from = after?.from ?? ended?.from ?? null
      return [{ id, jurisdiction, kind, change, from, before, after }]
    }),
  )

/** What is covered, and how well verified. */
export const coverageOf = (files: readonly JurisdictionFile[]): readonly Coverage[] =>
  files.flatMap(({ jurisdiction, name, rules }) => {
    const kinds = new Map<RuleKind, { rules: number; verified: Record<Confidence, number> }>()
    for (const { kind, versions } of rules) {
      const entry = kinds.get(kind) ?? { rules: 0, verified: { primary: 0, secondary: 0, recalled: 0, conflicting: 0 } }
      entry.rules++
      const latest = versions[versions.length - 1] as RuleVersion
      entry.verified[latest.verified.from]++
      kinds.set(kind, entry)
    }
    return [...kinds].map(([kind, entry]) => ({ jurisdiction, name, kind, ...entry }))
  })

/** Every registry some rule asks for, whenever. */
export const registriesOf = (files: readonly JurisdictionFile[]): readonly string[] => {
  const names = files.flatMap(({ rules }) =>
    rules.flatMap((rule) =>
      rule.kind === 'dnc-registry'
        ? rule.versions.flatMap(({ params }) => (params === null ? [] : [params.registry]))
        : [],
    ),
  )
  return [...new Set(names)].sort()
}
