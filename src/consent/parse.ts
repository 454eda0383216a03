import type { Consent, ConsentProblem, ConsentRecord, ParsedRecord } from '../vocabulary/consent.ts'
import { type Fault, misplacedIn, misspeltIn } from './fault.ts'
import { isParsed, ParsedConsent } from './parsed-consent.ts'
import { type CheckedRecord, checkRecord } from './schema.ts'
import { readRecord } from './untrusted.ts'

/** One person's wishes; more is a mistake, or an attempt to exhaust memory. */
const MOST_RECORDS = 10_000

const NONE: Consent = new ParsedConsent([], [])

const frozen = <T>(list: readonly T[] | undefined): readonly T[] | null =>
  list === undefined ? null : Object.freeze(list)

function toParsed(record: CheckedRecord, index: number): ParsedRecord {
  const { scope, seller } = record
  return Object.freeze({
    type: record.type,
    index,
    number: record.number ?? null,
    at: 'from' in record ? record.from : record.at,
    endsAt: record.expiresAt ?? record.to ?? Number.POSITIVE_INFINITY,
    level: record.level ?? null,
    kind: record.kind ?? null,
    sellers: frozen(seller === undefined ? scope?.sellers : [seller]),
    purposes: frozen(scope?.purposes),
    technologies: frozen(scope?.technologies),
    allow: record.allow ?? null,
    zone: record.zone ?? null,
  })
}

function problem(path: string, message: string): ConsentProblem {
  return Object.freeze({ path, message })
}

function pathOf(base: string, fault: Fault): string {
  let path = base
  for (const step of fault.path) path += typeof step === 'number' ? `[${step}]` : `.${String(step)}`
  return path
}

/** Parses one record: appends it, or what is wrong with it. */
function read(value: unknown, index: number, path: string, records: ParsedRecord[], problems: ConsentProblem[]): void {
  if (typeof value !== 'object' || value === null) {
    problems.push(problem(path, 'must be a consent record'))
    return
  }
  const reading = readRecord(value)
  if (!reading.ok) {
    problems.push(problem(`${path}.${reading.field}`, 'cannot be read'))
    return
  }
  const checked = checkRecord(reading.fields as unknown as ConsentRecord)
  const misplaced = misplacedIn(reading.fields) ?? misspeltIn(value, reading.fields)
  if (misplaced !== null) problems.push(problem(pathOf(path, misplaced), misplaced.message))
  if (!('type' in checked)) for (const fault of checked) problems.push(problem(pathOf(path, fault), fault.message))
  else if (misplaced === null) records.push(toParsed(checked, index))
}

function parse(input: object): Consent {
  if (isParsed(input)) return input
  const records: ParsedRecord[] = []
  const problems: ConsentProblem[] = []
  if (!Array.isArray(input)) {
    read(input, 0, 'consent', records, problems)
    return new ParsedConsent(records, problems)
  }
  const { length } = input
  if (length === 0) return NONE
  if (!(length > 0 && length <= MOST_RECORDS)) {
    return new ParsedConsent([], [problem('consent', `must hold no more than ${MOST_RECORDS} records`)])
  }
  for (let index = 0; index < length; index++) {
    const path = `consent[${index}]`
    try {
      read(input[index], index, path, records, problems)
    } catch {
      problems.push(problem(path, 'cannot be read'))
    }
  }
  // The sort is stable: records of one instant stay in the order they were given.
  records.sort((a, b) => a.at - b.at)
  return new ParsedConsent(records, problems)
}

/**
 * Checks what is known of a person's wishes once, so that deciding with it costs nothing further.
 *
 * Never throws: what cannot be understood is listed in `problems`, and a decision with such a consent is a denial.
 *
 * @example
 * const consent = parseConsent({ type: 'consent', level: 'written', at: '2026-03-02T15:00:00Z' })
 */
export function parseConsent(input: unknown): Consent {
  if (input === null || input === undefined) return NONE
  if (typeof input !== 'object') {
    return new ParsedConsent([], [problem('consent', 'must be a consent record, a list of them, or null')])
  }
  try {
    return parse(input)
  } catch {
    return new ParsedConsent([], [problem('consent', 'cannot be read')])
  }
}
