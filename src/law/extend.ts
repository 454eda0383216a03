import { PredialError } from '../errors.ts'
import type { RuleKind } from '../vocabulary/params.ts'
import type { JurisdictionFile, Rule } from '../vocabulary/rule.ts'
import { checkFiles, checkJurisdiction, checkRule } from './check.ts'
import { compileJurisdiction } from './compile.ts'
import { type RuleVersionInput, ruleWithoutEnds } from './ends.ts'
import { asRulebook, compileRulebook, isRulebook, type Rulebook, rulebookOf } from './rulebook.ts'

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

/**
 * Checks a rule of your own; give it to `extendRulebook`.
 *
 * @throws PredialError with the path of the bad field.
 */
export const defineRule = <K extends RuleKind>(input: RuleInput<K>): RuleDefinition => {
  // Before a repeal is put in where a version ends, so that a path counts as the input does.
  checkRule(input)
  checkJurisdiction(input.jurisdiction, `${input.id}.jurisdiction`)
  const { jurisdiction } = input
  const rule = ruleWithoutEnds(input as unknown as RuleDefinition) as RuleDefinition
  compileJurisdiction({ jurisdiction, name: jurisdiction, rules: [rule] }, true)
  return rule
}

/**
 * A rulebook with your rules added. They can deny, and lift each other; they cannot loosen what is already there:
 * built-in rules name what lifts them, and ids cannot be taken twice.
 *
 * @throws PredialError with the path of the bad field.
 */
export const extendRulebook = (base: Rulebook, definitions: readonly RuleDefinition[]): Rulebook => {
  if (!isRulebook(base)) throw new PredialError('rulebook-invalid', 'base', 'expected what `loadRulebook` returns')
  if (!Array.isArray(definitions)) {
    throw new PredialError('rulebook-invalid', 'definitions', 'expected a list of what `defineRule` returned')
  }
  const files = new Map<string, JurisdictionFile>(asRulebook(base).files.map((file) => [file.jurisdiction, file]))
  definitions.forEach((definition, i) => {
    if (typeof definition !== 'object' || definition === null)
      throw new PredialError('rulebook-invalid', `definitions[${i}]`, 'expected what `defineRule` returned')
    const { jurisdiction, ...rule } = definition
    checkRule(rule)
    checkJurisdiction(jurisdiction, `${rule.id}.jurisdiction`)
    const country = jurisdiction.slice(0, 2)
    const file = files.get(jurisdiction)
    const within = country === jurisdiction ? {} : { within: country }
    files.set(jurisdiction, {
      ...(file ?? { jurisdiction, name: jurisdiction, ...within, added: true }),
      rules: [...(file?.rules ?? []), ruleWithoutEnds(rule as Rule)],
    })
  })
  const all = [...files.values()]
  checkFiles(all)
  const rulebook = rulebookOf(all)
  compileRulebook(rulebook)
  return rulebook
}
