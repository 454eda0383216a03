import type { Decision } from '../../index.ts'
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

/** A step on the way to an outcome, by the value that leads there. */
interface Step {
  readonly keys: unknown[]
  readonly steps: Step[]
  /** Where there are too many to look through. */
  index: Map<unknown, Step> | null
  end: WrittenOutcome | null
}

const FEW = 8
/** Sets the lists that a path goes through apart from one another. */
const PART = Symbol('part')

const step = (): Step => ({ keys: [], steps: [], index: null, end: null })

const next = (from: Step, key: unknown): Step => {
  const { keys } = from
  if (from.index !== null) {
    const known = from.index.get(key)
    if (known !== undefined) return known
  } else for (let i = 0; i < keys.length; i++) if (keys[i] === key) return from.steps[i] as Step
  const made = step()
  keys.push(key)
  from.steps.push(made)
  if (from.index !== null) from.index.set(key, made)
  else if (keys.length > FEW) from.index = new Map(keys.map((one, i) => [one, from.steps[i] as Step]))
  return made
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
  const root = step()
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
      const { reasons, warnings } = decision
      const { places } = decision.recipient
      let at = next(root, decision.verdict)
      for (let i = 0; i < reasons.length; i++) at = next(at, reasons[i]?.code)
      at = next(at, PART)
      for (let i = 0; i < warnings.length; i++) at = next(at, warnings[i]?.code)
      at = next(at, PART)
      for (let i = 0; i < places.length; i++) at = next(at, places[i]?.region)
      at = next(at, PART)
      if (reasons.length > 0) at = next(at, decision.nextAllowedAt)
      at.end ??= made(decision)
      return at.end
    },
  }
}
