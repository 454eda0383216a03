import type { Decision } from '../../index.ts'
import { cellsOf } from '../csv-table.ts'
import type { Outcome } from '../summary.ts'

/** An outcome as it is written behind a row. */
export interface WrittenOutcome {
  readonly outcome: Outcome
  /** From 0, in the order in which they were first seen. */
  readonly id: number
  /** The delimiter and the cells, one character per byte. */
  readonly bytes: Uint8Array
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

/** @param delimiter between the cells */
export const outcomesBy = (delimiter: string): Outcomes => {
  const unreadable: WrittenOutcome = { outcome: UNREADABLE, id: 0, bytes: new Uint8Array(0) }
  let size = 1
  const root = step()

  const made = (decision: Decision): WrittenOutcome => {
    const outcome = outcomeOf(decision)
    const { verdict, codes, regions } = outcome
    const values = [verdict, codes.join(';'), decision.nextAllowedAt ?? '', regions.join(';')]
    const text = `${delimiter}${cellsOf(values, delimiter)}`
    return { outcome, id: size++, bytes: new Uint8Array(Buffer.from(text, 'latin1')) }
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
