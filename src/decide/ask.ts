import type { Finding } from '../rules/finding.ts'
import { evaluate as evaluateRule, type Prohibition } from '../rules/kinds.ts'
import type { Facts, Situation } from '../rules/situation.ts'
import { SourceFailure } from '../rules/source-failure.ts'
import type { RuleIdentity } from './gate-rules.ts'

const INFINITY = Number.POSITIVE_INFINITY

export const AFTER_FAILURE = 'a report of this failure to whoever supplies the list, store or rule it names'

/** An exception inside a rule is a denial that names the rule: never a rule skipped, never an allow. */
export const failed = (rule: RuleIdentity, error: unknown): Extract<Finding, { outcome: 'deny' }> => ({
  outcome: 'deny',
  draft: {
    code: 'evidence-unavailable',
    fields: { source: error instanceof SourceFailure ? error.source : rule.id },
    until: null,
    settles: AFTER_FAILURE,
  },
  changesAt: INFINITY,
  wordsChangeAt: INFINITY,
})

export const safely = (rule: Prohibition, s: Situation): Finding => {
  try {
    return evaluateRule(rule as never, s)
  } catch (error) {
    return failed(rule, error)
  }
}

/** Whether a list holds the number, or might for all that can be read of it. */
export const isListed = (finding: Finding): boolean => {
  if (finding.outcome === 'pass') return false
  const { code, until } = finding.draft
  return code === 'listed' || (code === 'evidence-unavailable' && until === null)
}

/** Whether a list that a rule of elsewhere asks for says anything against the number. */
export const mayBeListed = (registry: string, { listing }: Facts): boolean => {
  try {
    const found = listing(registry)
    return found !== undefined && (found.listed !== null || found.problem !== null)
  } catch {
    return true
  }
}
