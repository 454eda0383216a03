import { createGate, type Gate, type GateConfig, loadRulebook, memoryAttempts, type Rulebook } from '../src/index.ts'
import type { Params, RuleKind } from '../src/vocabulary/params.ts'
import type { JurisdictionFile, Rule, RuleVersion } from '../src/vocabulary/rule.ts'

/** A number in Iowa: one clock, America/Chicago. */
export const NUMBER = '+15155550123'
/** A number under the two clocks of one region: America/New_York and America/Chicago. */
export const TWO_CLOCKS = '+18505550123'

/** A version of an invented law: reaches every call unless said otherwise. */
export const version = <K extends RuleKind>(
  params: Params[K] | null,
  more: Partial<RuleVersion<K>> = {},
): RuleVersion<K> => ({
  from: null,
  citation: 'Ruritanian Telephone Act § 1',
  verified: { on: '2026-01-01', from: 'primary' },
  covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
  liftedBy: [],
  params,
  ...more,
})

/** A rule of an invented law with one version. */
export const rule = <K extends RuleKind>(
  kind: K,
  params: Params[K],
  more: Partial<RuleVersion<K>> & { id?: string } = {},
): Rule => {
  const { id = `ruritania.${kind}`, ...rest } = more
  return { id, kind, title: `the ${kind} rule`, versions: [version(params, rest)] } as unknown as Rule
}

/** Ruritania lies where the United States would: the engine is tested with a law no legislature can change. */
export const ruritania = (rules: readonly Rule[], others: readonly JurisdictionFile[] = []): Rulebook =>
  loadRulebook([{ jurisdiction: 'US', name: 'Ruritania', rules }, ...others])

/** A gate under Ruritanian law with an empty history, unless said otherwise. */
export const gateUnder = (rules: readonly Rule[], config: GateConfig = {}): Gate =>
  createGate({ rulebook: ruritania(rules), attempts: memoryAttempts(), ...config })
