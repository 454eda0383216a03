import type { Decision, DecisionPlace, Reason, Warning } from '../../index.ts'
import { cellsOf } from '../csv-table.ts'
import type { Outcome } from '../summary.ts'
import { paths } from './paths.ts'

/** An outcome as it is written behind a row. */
export interface WrittenOutcome {
  /** From 0, in the order in which they were made. */
  readonly place: number
  /** Where its words begin. */
  readonly start: number
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
  /** The delimiter and the cells of all of them, four bytes to a word, the first of them the lowest. */
  readonly words: Uint32Array
  readonly size: number
  /** Those that were made since this was last asked. */
  fresh(): readonly Outcome[]
}

const outcomeOf = (decision: Decision): Outcome => ({
  verdict: decision.verdict,
  codes: [...new Set(decision.reasons.map(({ code }) => code))],
  warnings: decision.warnings.map(({ code }) => code),
  regions: [...new Set(decision.recipient.places.flatMap(({ region }) => (region === undefined ? [] : [region])))],
})

/** Whether two decisions have one outcome, as far as can be seen at once: those of a gate share their lists. */
const isAlike = (a: Decision, b: Decision): boolean => {
  const { reasons } = a
  const others = b.reasons
  if (a.warnings !== b.warnings || a.recipient.places !== b.recipient.places) return false
  if (a.nextAllowedAt !== b.nextAllowedAt || reasons.length !== others.length) return false
  for (let i = 0; i < reasons.length; i++) if ((reasons[i] as Reason).code !== (others[i] as Reason).code) return false
  return true
}

/** Neither is a code or a region. */
const PART = ''
const NOWHERE = '-'

const UNREADABLE: Outcome = { verdict: 'deny', codes: ['input-invalid'], warnings: [], regions: [] }

/** @param delimiter between the cells */
export const outcomesBy = (delimiter: string): Outcomes => {
  const ways = paths()
  /** By the place to which a decision leads, where it names no next time. */
  const ends: (WrittenOutcome | undefined)[] = []
  /** By the next time and that place. */
  const later = new Map<string, Map<number, WrittenOutcome>>()
  let used = 0
  let untold: Outcome[] = []

  const writtenAs = (outcome: Outcome, text: string): WrittenOutcome => {
    const bytes = Buffer.from(text, 'latin1')
    const start = used
    used += Math.ceil(bytes.length / 4)
    if (used > found.words.length) {
      const larger = new Uint32Array(2 * used)
      larger.set(found.words)
      found.words = larger
    }
    const { words } = found
    for (const [i, byte] of bytes.entries())
      words[start + (i >> 2)] = (words[start + (i >> 2)] as number) | (byte << (8 * (i & 3)))
    untold.push(outcome)
    return { place: found.size++, start, length: bytes.length, rows: 0 }
  }

  const made = (decision: Decision): WrittenOutcome => {
    const outcome = outcomeOf(decision)
    const { verdict, codes, regions } = outcome
    const values = [verdict, codes.join(';'), decision.nextAllowedAt ?? '', regions.join(';')]
    return writtenAs(outcome, `${delimiter}${cellsOf(values, delimiter)}`)
  }

  const laterEnd = (decision: Decision, then: string, at: number): WrittenOutcome => {
    let places = later.get(then)
    if (places === undefined) {
      places = new Map()
      later.set(then, places)
    }
    const known = places.get(at) ?? made(decision)
    places.set(at, known)
    return known
  }

  const seek = (decision: Decision): WrittenOutcome => {
    const { verdict, reasons, warnings, nextAllowedAt } = decision
    const { places } = decision.recipient
    let at = ways.next(ways.root, verdict)
    for (let i = 0; i < reasons.length; i++) at = ways.next(at, (reasons[i] as Reason).code)
    // Sets the lists apart, so that no two run into the same way.
    at = ways.next(at, PART)
    for (let i = 0; i < warnings.length; i++) at = ways.next(at, (warnings[i] as Warning).code)
    at = ways.next(at, PART)
    for (let i = 0; i < places.length; i++) at = ways.next(at, (places[i] as DecisionPlace).region ?? NOWHERE)
    if (nextAllowedAt !== null) return laterEnd(decision, nextAllowedAt, at)
    const known = ends[at]
    if (known !== undefined) return known
    const end = made(decision)
    ends[at] = end
    return end
  }

  /** The last of each verdict: rows of a group are mostly alike. */
  const lasts = new Map<Decision['verdict'], { readonly decision: Decision; readonly written: WrittenOutcome }>()

  const found = {
    words: new Uint32Array(1_024),
    size: 0,
    fresh: (): readonly Outcome[] => {
      const told = untold
      untold = []
      return told
    },
    unreadable: undefined as unknown as WrittenOutcome,
    of: (decision: Decision): WrittenOutcome => {
      const last = lasts.get(decision.verdict)
      if (last !== undefined && isAlike(last.decision, decision)) return last.written
      const written = seek(decision)
      lasts.set(decision.verdict, { decision, written })
      return written
    },
  }
  found.unreadable = writtenAs(UNREADABLE, '')
  return found
}
