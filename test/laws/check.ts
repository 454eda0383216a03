import type { Decision } from '../../src/vocabulary/decision.ts'
import type { Row } from './row.ts'

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

/** `name` must be among what was found, `!name` must not. */
const misplaced = (
  what: string,
  wanted: readonly string[],
  found: readonly string[],
  isSame: (name: string, one: string) => boolean = (name, one) => name === one,
): readonly string[] =>
  wanted.flatMap((want) => {
    const isBanned = want.startsWith('!')
    const name = isBanned ? want.slice(1) : want
    if (found.some((one) => isSame(name, one)) !== isBanned) return []
    return [isBanned ? `${what} ${name} must be absent` : `${what} ${name} missing; found: ${found.join(', ')}`]
  })

/** `rule~5_years` is the duty of that rule, and its message holds `5 years`. */
const isDuty = (name: string, duty: string): boolean => {
  const [rule, text = ''] = name.split('~')
  const words = text.replaceAll('_', ' ')
  return duty.startsWith(`${rule}~`) && duty.includes(words, name.indexOf('~') + 1)
}

/** Where a decision differs from what its row demands; empty when it does not. */
export const checkRow = ({ expected }: Row, decision: Decision): readonly string[] => {
  const { verdict, reasons, exemptions, warnings, duties, nextAllowedAt } = decision
  const wrong: string[] = []
  const found = reasons.map(({ code, rule }) => `${code}@${rule}`)
  const denied = found.length === 0 ? '' : ` (${found.join(', ')})`
  if (verdict !== expected.verdict) wrong.push(`verdict ${verdict}${denied}, not ${expected.verdict}`)
  const codes = unique(reasons.map(({ code }) => code)).join(' ')
  const wanted = unique(expected.reasons.map(({ code }) => code).filter((code) => !code.startsWith('!'))).join(' ')
  if (codes !== wanted) wrong.push(`reasons [${codes}]${denied}, not [${wanted}]`)
  const named = expected.reasons.flatMap(({ code, rule }) => (rule === null ? [] : [`${code}@${rule}`]))
  const next = nextAllowedAt === null ? null : Date.parse(nextAllowedAt)
  if (expected.next !== undefined && next !== expected.next) {
    const iso = expected.next === null ? null : new Date(expected.next).toISOString()
    wrong.push(`nextAllowedAt ${nextAllowedAt}, not ${iso}`)
  }
  const lifted = exemptions.map(({ rule }) => rule)
  const warned = warnings.map(({ code }) => code)
  const owed = duties.map(({ rule, message }) => `${rule}~${message}`)
  return [
    ...wrong,
    ...misplaced('reason', named, found),
    ...misplaced('lifted', expected.lifted, lifted),
    ...misplaced('warning', expected.warnings, warned),
    ...misplaced('duty', expected.duties, owed, isDuty),
  ]
}
