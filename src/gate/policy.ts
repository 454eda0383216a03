import { POLICY } from '../decide/reasons.ts'
import { PredialError } from '../errors.ts'
import { type CompiledJurisdiction, compileJurisdiction } from '../law/compile.ts'
import type { Params, RuleKind } from '../vocabulary/params.ts'
import type { JurisdictionFile, Rule, RuleVersion } from '../vocabulary/rule.ts'
import type { Policy } from './config.ts'

const version = <K extends RuleKind>(params: Params[K]): RuleVersion<K> => ({
  from: null,
  citation: "the company's own policy",
  verified: { on: '2026-11-21', from: 'primary' },
  covers: {
    purpose: ['telemarketing', 'informational', 'debt-collection', 'charity', 'political', 'survey', 'healthcare'],
    technology: ['any'],
    recipient: ['any'],
  },
  liftedBy: [],
  params,
})

/** The company's own rules as a jurisdiction of their own, asked after every law; null when it has none. */
export const compilePolicy = (policy: Policy): CompiledJurisdiction | null => {
  const rules: Rule[] = []
  const { hours, caps, closed } = policy
  if (hours !== undefined) {
    const versions = [version<'calling-hours'>({ windows: hours })] as const
    rules.push({ id: 'policy.hours', kind: 'calling-hours', title: 'company hours', versions })
  }
  if (closed !== undefined) {
    const holidays = (closed.dates ?? []).map((once) => ({ name: 'a day the company does not call', once }))
    const versions = [version<'prohibited-days'>({ days: closed.weekdays ?? [], holidays })] as const
    rules.push({ id: 'policy.closed', kind: 'prohibited-days', title: 'days the company does not call', versions })
  }
  if (caps !== undefined && caps.length > 0) {
    const versions = [version<'call-cap'>({ caps })] as const
    rules.push({ id: 'policy.caps', kind: 'call-cap', title: 'company limits on calls', versions })
  }
  if (rules.length === 0) return null
  const file: JurisdictionFile = { jurisdiction: POLICY, name: "the company's policy", rules }
  try {
    return compileJurisdiction(file, true)
  } catch (error) {
    const { path, cause } = error as PredialError
    const message = (cause as Error).message
    throw new PredialError('config-invalid', path.replace('.versions[0].params', ''), message, { cause })
  }
}
