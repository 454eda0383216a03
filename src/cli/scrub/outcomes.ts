import type { Decision, DecisionPlace, Reason, Warning } from '../../index.ts'
import { cellsOf } from '../csv-table.ts'
import type { Outcome } from '../summary.ts'

/** An outcome as it is written behind a row. */
export interface WrittenOutcome {
  readonly outcome: Outcome
  /** The delimiter and the cells, four bytes to a word, the first of them the lowest. */
  readonly words: Uint32Array
  /** Bytes. */
  readonly length: number
  /** Rows that had it, until they are counted. */
  rows: number
}

/** Outcomes of decisions, each made and encoded once. */
export interface Outcomes {
  of(decision: Decision): WrittenOutcome
  /** Of a row that cannot be read: counted, but not written this way. */
  readonly unreadable: WrittenOutcome
  readonly size: number
}

/** A step on the way to an outcome, by the text that leads there. */
interface Step {
  readonly steps: Map<string, Step>
  /** Where it is allowed now or never. */
  end: WrittenOutcome | null
  /** By the next time at which it is allowed. */
  readonly ends: Map<string, WrittenOutcome>
}

const step = (): Step => ({ steps: new Map(), end: null, ends: new Map() })

const next = ({ steps }: Step, key: string): Step => {
  let found = steps.get(key)
  if (found === undefined) {
    found = step()
    steps.set(key, found)
  }
  return found
}

const outcomeOf = (decision: Decision): Outcome => ({
  verdict: decision.verdict,
  codes: [...new Set(decision.reasons.map(({ code }) => code))],
  warnings: decision.warnings.map(({ code }) => code),
  regions: [...new Set(decision.recipient.places.flatMap(({ region }) => (region === undefined ? [] : [region])))],
})

const UNREADABLE: Outcome = { verdict: 'deny', codes: ['input-invalid'], warnings: [], regions: [] }

const writtenAs = (outcome: Outcome, text: string): WrittenOutcome => {
  const bytes = Buffer.from(text, 'latin1')
  const words = new Uint32Array(Math.ceil(bytes.length / 4))
  for (const [i, byte] of bytes.entries()) words[i >> 2] = (words[i >> 2] as number) | (byte << (8 * (i & 3)))
  return { outcome, words, length: bytes.length, rows: 0 }
}

/** @param delimiter between the cells */
export const outcomesBy = (delimiter: string): Outcomes => {
  const unreadable = writtenAs(UNREADABLE, '')
  const roots = new Map<number, Step>()
  let size = 1

  const made = (decision: Decision): WrittenOutcome => {
    const outcome = outcomeOf(decision)
    const { verdict, codes, regions } = outcome
    const values = [verdict, codes.join(';'), decision.nextAllowedAt ?? '', regions.join(';')]
    size += 1
    return writtenAs(outcome, `${delimiter}${cellsOf(values, delimiter)}`)
  }

  return {
    unreadable,
    get size() {
      return size
    },
    of: (decision) => {
      const { verdict, reasons, warnings, nextAllowedAt } = decision
      const { places } = decision.recipient
      // How many there are of each, so that no two lists run into the same path.
      const shape = reasons.length + 256 * (warnings.length + 256 * places.length)
      let at = roots.get(shape)
      if (at === undefined) {
        at = step()
        roots.set(shape, at)
      }
      at = next(at, verdict)
      for (let i = 0; i < reasons.length; i++) at = next(at, (reasons[i] as Reason).code)
      for (let i = 0; i < warnings.length; i++) at = next(at, (warnings[i] as Warning).code)
      for (let i = 0; i < places.length; i++) at = next(at, (places[i] as DecisionPlace).region ?? '')
      if (nextAllowedAt === null) {
        at.end ??= made(decision)
        return at.end
      }
      const known = at.ends.get(nextAllowedAt) ?? made(decision)
      at.ends.set(nextAllowedAt, known)
      return known
    },
  }
}
