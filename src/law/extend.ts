import { epochDayOf } from '../clock/local.ts'
import { PredialError } from '../errors.ts'
import type { IsoDate } from '../vocabulary/instant.ts'
import type { RuleKind } from '../vocabulary/params.ts'
import type { JurisdictionFile, Rule, RuleVersion } from '../vocabulary/rule.ts'
import { checkFiles, checkJurisdiction, checkRule } from './check.ts'
import { addedJurisdictions, compileRulebook, type Rulebook, rulebookOf } from './rulebook.ts'

/** A version as other rulebooks write it: with an end of its own. `to` is exclusive. */
export type RuleVersionInput<K extends RuleKind> = RuleVersion<K> & { readonly to?: IsoDate | null }

/** A rule of your own, for a jurisdiction. */
export interface RuleInput<K extends RuleKind> {
  readonly id: string
  /** ISO 3166-1 or 3166-2 of the recipients it holds for. */
  readonly jurisdiction: string
  readonly kind: K
  readonly title: string
  readonly versions: readonly [RuleVersionInput<K>, ...RuleVersionInput<K>[]]
}

/** A rule that was checked, with its jurisdiction. */
export type RuleDefinition = Rule & { readonly jurisdiction: string }

/** `from`/`to` pairs become versions that last until the next: an end without a successor is a repeal. */
const withoutEnds = <K extends RuleKind>(
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

/**
 * Checks a rule of your own; give it to `extendRulebook`.
 *
 * @throws PredialError with the path of the bad field.
 */
export const defineRule = <K extends RuleKind>(input: RuleInput<K>): RuleDefinition => {
  // Before a repeal is put in where a version ends, so that a path counts as the input does.
  checkRule(input)
  checkJurisdiction(input.jurisdiction, `${input.id}.jurisdiction`)
  return { ...input, versions: withoutEnds(input.id, input.versions) } as unknown as RuleDefinition
}

/**
 * A rulebook with your rules added. They can deny, and lift each other; they cannot loosen what is already there:
 * built-in rules name what lifts them, and ids cannot be taken twice.
 *
 * @throws PredialError with the path of the bad field.
 */
export const extendRulebook = (base: Rulebook, definitions: readonly RuleDefinition[]): Rulebook => {
  if (!Array.isArray(definitions)) {
    throw new PredialError('rulebook-invalid', 'definitions', 'expected a list of what `defineRule` returned')
  }
  const files = new Map<string, JurisdictionFile>(base.files.map((file) => [file.jurisdiction, file]))
  const added = new Set(addedJurisdictions(base))
  for (const { jurisdiction, ...rule } of definitions) {
    checkRule(rule)
    checkJurisdiction(jurisdiction, `${rule.id}.jurisdiction`)
    const country = jurisdiction.slice(0, 2)
    const file = files.get(jurisdiction)
    if (file === undefined) added.add(jurisdiction)
    files.set(jurisdiction, {
      ...(file ?? { jurisdiction, name: jurisdiction, ...(country === jurisdiction ? {} : { within: country }) }),
      rules: [...(file?.rules ?? []), rule as Rule],
    })
  }
  const all = [...files.values()]
  checkFiles(all)
  const rulebook = rulebookOf(all, [...added])
  compileRulebook(rulebook)
  return rulebook
}
