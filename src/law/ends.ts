import { epochDayOf } from '../clock/epoch-day.ts'
import { PredialError } from '../errors.ts'
import type { IsoDate } from '../vocabulary/instant.ts'
import type { RuleKind } from '../vocabulary/params.ts'
import type { Rule, RuleVersion } from '../vocabulary/rule.ts'

/** A version as other rulebooks write it: with an end of its own. `to` is exclusive. */
export type RuleVersionInput<K extends RuleKind> = RuleVersion<K> & { readonly to?: IsoDate | null }

/** `from`/`to` pairs become versions that last until the next: an end without a successor is a repeal. */
export const withoutEnds = <K extends RuleKind>(
  id: string,
  inputs: readonly RuleVersionInput<K>[],
): readonly RuleVersion<K>[] =>
  inputs.flatMap(({ to, ...version }, i) => {
    const next = inputs[i + 1]
    const path = `${id}.versions[${i}].to`
    if (to === undefined || to === null) return [version]
    if (Number.isNaN(epochDayOf(to)))
      throw new PredialError('rulebook-invalid', path, 'expected a date such as `2026-10-18`, or null')
    if (version.from !== null && to <= version.from)
      throw new PredialError('rulebook-overlap', path, 'ends before it starts')
    if (next?.from && to > next.from)
      throw new PredialError('rulebook-overlap', path, `overlaps the version from ${next.from}`)
    return to === next?.from ? [version] : [version, { ...version, from: to, params: null }]
  })

/** A rule that was checked, in versions that last until the next. */
export const ruleWithoutEnds = (rule: Rule): Rule => {
  const versions = rule.versions as readonly RuleVersionInput<RuleKind>[]
  if (!versions.some((version) => 'to' in version)) return rule
  return { ...rule, versions: withoutEnds(rule.id, versions) } as unknown as Rule
}
