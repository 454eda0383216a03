import { parseDuration } from '../clock/duration.ts'
import type { CompiledJurisdiction } from '../law/compile.ts'
import type { CompiledRulebook } from '../law/rulebook.ts'
import type { AttemptRecord, AttemptStore } from '../ports/attempt-store.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'

const DAY_MS = 86_400_000

const periodsOf = ({ kind, params }: RuleInForce): readonly string[] => {
  if (kind === 'call-cap') return (params as RuleInForce<'call-cap'>['params']).caps.map(({ per }) => per)
  if (kind === 'cooling-off') return [(params as RuleInForce<'cooling-off'>['params']).period]
  return []
}

/** How far back any rule looks, in milliseconds; a calendar day more than the longest period. */
export const historyWindow = (law: CompiledRulebook, policy: CompiledJurisdiction | null): number => {
  const all = [...law.jurisdictions.values(), ...(policy === null ? [] : [policy])]
  const periods = all.flatMap(({ versions }) => versions.flatMap(periodsOf))
  const lengths = periods.map((period) => {
    // What is no duration is a calendar period, a month at the most; months are at their longest.
    const { months, days, ms } = parseDuration(period) ?? { months: 1, days: 0, ms: 0 }
    return (months * 31 + days) * DAY_MS + ms
  })
  return Math.max(0, ...lengths) + 2 * DAY_MS
}

/** Reads the logs of a person: the number's and, where there is an id, the person's own; each attempt once. */
export const readHistory = (store: AttemptStore, keys: readonly string[], since: number): readonly AttemptRecord[] => {
  if (keys.length === 1) return store.read(keys[0] as string, since).attempts
  const found = new Map<string, AttemptRecord>()
  for (const key of keys) for (const attempt of store.read(key, since).attempts) found.set(attempt.id, attempt)
  return [...found.values()]
}
