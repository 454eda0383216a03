import type { JurisdictionFile, Rule, RuleVersion } from '../../src/index.ts'
import { rule, version } from '../ruritania.ts'

/** A jurisdiction file of one invented rule, with fields of the rule or its first version replaced. */
export const fileWith = (ofRule: object, ofVersion: object = {}): JurisdictionFile[] => {
  const base = rule('calling-hours', { windows: { 'mon-fri': ['09:00', '17:00'] } }, { id: 'ru.hours' })
  const versions = [{ ...base.versions[0], ...ofVersion }]
  return [{ jurisdiction: 'US', name: 'Ruritania', rules: [{ ...base, versions, ...ofRule } as unknown as Rule] }]
}

/** From which day, until which hour; null: since ever, and repealed. */
export type Span = readonly [from: string | null, close: string | null]

/** Versions of calling hours that open at nine and close at these hours, from these days. */
export const closing = (...spans: readonly Span[]): Rule =>
  ({
    id: 'ru.hours',
    kind: 'calling-hours',
    title: 'hours',
    versions: spans.map(
      ([from, close]): RuleVersion<'calling-hours'> =>
        version(close === null ? null : { windows: { 'mon-sun': ['09:00', close] } }, { from }),
    ),
  }) as unknown as Rule
