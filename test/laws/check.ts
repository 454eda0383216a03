import type { Decision } from '../../src/vocabulary/decision.ts'
import type { Row } from './row.ts'

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)].sort()

/** `name` must be among the names, `!name` must not. */
const misplaced = (what: string, wanted: readonly string[], found: readonly string[]): readonly string[] =>
  wanted.flatMap((want) => {
    const isBanned = want.startsWith('!')
    const name = isBanned ? want.slice(1) : want
    if (found.includes(name) !== isBanned) return []
    return [
      isBanned ? `${what} ${name} must be absent` : `${what} ${name} missing; found: ${found.join(', ') || 'none'}`,
    ]
  })

/** Where a decision differs from what its row demands; empty when it does not. */
export const checkRow = ({ expected }: Row, decision: Decision): readonly string[] => {
  const wrong: string[] = []
  const found = decision.reasons.map(({ code, rule }) => `${code}@${rule}`)
  const denied = found.length === 0 ? '' : ` (${found.join(', ')})`
  if (decision.verdict !== expected.verdict) wrong.push(`verdict ${decision.verdict}${denied}, not ${expected.verdict}`)
  const codes = unique(decision.reasons.map(({ code }) => code)).join(' ')
  const wanted = unique(expected.reasons.map(({ code }) => code)).join(' ')
  if (codes !== wanted) wrong.push(`reasons [${codes}]${denied}, not [${wanted}]`)
  const named = expected.reasons.flatMap(({ code, rule }) => (rule === null ? [] : [`${code}@${rule}`]))
  wrong.push(...misplaced('reason', named, found))
  wrong.push(
    ...misplaced(
      'lifted',
      expected.lifted,
      decision.exemptions.map(({ rule }) => rule),
    ),
  )
  if (expected.next !== undefined) {
    const next = decision.nextAllowedAt === null ? null : Date.parse(decision.nextAllowedAt)
    const iso = expected.next === null ? null : new Date(expected.next).toISOString()
    if (next !== expected.next) wrong.push(`nextAllowedAt ${decision.nextAllowedAt}, not ${iso}`)
  }
  wrong.push(
    ...misplaced(
      'warning',
      expected.warnings,
      decision.warnings.map(({ code }) => code),
    ),
  )
  wrong.push(
    ...misplaced(
      'duty',
      expected.duties,
      decision.duties.map(({ rule }) => rule),
    ),
  )
  return wrong
}
