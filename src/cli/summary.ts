import type { Decision } from '../index.ts'
import type { Paint } from './io.ts'

export type Verdict = Decision['verdict']
type Tally = { rows: number } & { [V in Verdict]: number }

/** What a decision adds to a row and to the summary; rows share it. */
export interface Outcome {
  readonly verdict: Verdict
  readonly codes: readonly string[]
  readonly warnings: readonly string[]
  /** Empty: no place. */
  readonly regions: readonly string[]
}

/** What a scrub came to, as `--json` prints it. */
export interface Summary {
  readonly rows: number
  /** Rows that could not be read, or had no number. */
  readonly malformed: number
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Rows by reason; a row may have several. */
  readonly reasons: Readonly<Record<string, number>>
  readonly warnings: Readonly<Record<string, number>>
  /** Rows by region; a row whose person may be in either of two counts in both, and one without a place under ``. */
  readonly regions: Readonly<Record<string, Readonly<Tally>>>
}

export interface Counter {
  /** Rows of one outcome. */
  add(outcome: Outcome, rows: number): void
  addMalformed(rows: number): void
  summary(): Summary
}

const bump = (counts: Map<string, number>, keys: Iterable<string>, rows: number): void => {
  for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + rows)
}

/** Most first; equals by name. */
const ranked = (counts: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)))

/**
 * Counts decisions as they go by.
 *
 * @param earlier what was counted before
 */
export const counter = (earlier?: Summary): Counter => {
  const reasons = new Map(Object.entries(earlier?.reasons ?? {}))
  const warnings = new Map(Object.entries(earlier?.warnings ?? {}))
  const tallies = new Map(Object.entries(earlier?.regions ?? {}).map(([region, tally]) => [region, { ...tally }]))
  const all: Tally = { rows: earlier?.rows ?? 0, ...(earlier?.verdicts ?? { allow: 0, deny: 0, unknown: 0 }) }
  let malformed = earlier?.malformed ?? 0
  return {
    add: ({ verdict, codes, warnings: warned, regions }, rows) => {
      all.rows += rows
      all[verdict] += rows
      for (const region of regions.length === 0 ? [''] : regions) {
        const tally = tallies.get(region) ?? { rows: 0, allow: 0, deny: 0, unknown: 0 }
        tallies.set(region, tally)
        tally.rows += rows
        tally[verdict] += rows
      }
      bump(reasons, codes, rows)
      bump(warnings, warned, rows)
    },
    addMalformed: (rows) => {
      malformed += rows
    },
    summary: () => {
      const { rows, allow, deny, unknown } = all
      // Copies: what was said so far does not change when more is counted.
      const copies = [...tallies].map(([region, tally]) => [region, { ...tally }] as const)
      return {
        rows,
        malformed,
        verdicts: { allow, deny, unknown },
        reasons: ranked(reasons),
        warnings: ranked(warnings),
        regions: Object.fromEntries(copies.sort(([a], [b]) => (a < b ? -1 : 1))),
      }
    },
  }
}

const SHOWN_REGIONS = 20

const figure = (count: number): string => count.toLocaleString('en-US').padStart(9)
const share = (count: number, of: number): string =>
  of === 0 ? '' : `${((100 * count) / of).toFixed(1)} %`.padStart(8)

const counted = (counts: Readonly<Record<string, number>>): readonly string[] =>
  Object.entries(counts).map(([code, count]) => `${figure(count)}  ${code}`)

/** The summary for a person. */
export const summaryText = (
  { rows, malformed, verdicts, reasons, warnings, regions }: Summary,
  paint: Paint,
): string => {
  const { allow, deny, unknown } = verdicts
  const lines = [
    paint.bold(`${rows.toLocaleString('en-US')} ${rows === 1 ? 'row' : 'rows'}`),
    paint.green(`${figure(allow)}${share(allow, rows)}  allow`),
    paint.red(`${figure(deny)}${share(deny, rows)}  deny`),
    paint.yellow(`${figure(unknown)}${share(unknown, rows)}  unknown`),
  ]
  if (malformed > 0) lines.push(paint.red(`${figure(malformed)}${share(malformed, rows)}  malformed, denied`))
  if (Object.keys(reasons).length > 0)
    lines.push('', paint.bold('By reason (a row may have several)'), ...counted(reasons))
  if (Object.keys(warnings).length > 0) lines.push('', paint.bold('Warnings'), ...counted(warnings))
  const most = Object.entries(regions).sort(([, a], [, b]) => b.rows - a.rows)
  if (most.length > 0)
    lines.push(
      '',
      paint.bold('By region (a row may lie in several)'),
      paint.dim('     rows    allow     deny  unknown'),
    )
  for (const [region, tally] of most.slice(0, SHOWN_REGIONS)) {
    const { rows: n, ...by } = tally
    lines.push(
      `${figure(n)}${figure(by.allow)}${figure(by.deny)}${figure(by.unknown)}  ${region === '' ? '(no place)' : region}`,
    )
  }
  if (most.length > SHOWN_REGIONS)
    lines.push(paint.dim(`          and ${most.length - SHOWN_REGIONS} more; --json lists all`))
  return `${lines.join('\n')}\n`
}
