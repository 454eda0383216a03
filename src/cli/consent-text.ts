import { instantOf } from './readings.ts'

const NOTHING: ReadonlySet<string> = new Set(['', 'no', 'none', 'n', 'false', '0', '-', 'n/a', 'unknown'])

/** What the first word of a consent column means; a date alone is a consent whose form nobody wrote down. */
const RECORDS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  written: { type: 'consent', level: 'written' },
  pewc: { type: 'consent', level: 'written' },
  express: { type: 'consent', level: 'express' },
  oral: { type: 'consent', level: 'express' },
  verbal: { type: 'consent', level: 'express' },
  yes: { type: 'consent', level: 'express' },
  y: { type: 'consent', level: 'express' },
  true: { type: 'consent', level: 'express' },
  revoked: { type: 'revocation' },
  revocation: { type: 'revocation' },
  stop: { type: 'revocation' },
  'opt-out': { type: 'revocation' },
  'do-not-call': { type: 'do-not-call' },
  dnc: { type: 'do-not-call' },
  inquiry: { type: 'inquiry' },
  transaction: { type: 'transaction' },
  purchase: { type: 'transaction' },
}

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/

/**
 * The instant of a date column. A date without an offset is its midnight, UTC: as early as it can be, since the
 * sooner a consent or purchase was, the sooner it lapses. What is no date is handed on, for the gate to refuse.
 */
export const dateIn = (text: string): string => {
  const day = LOCAL.exec(text)?.[1]
  return day === undefined || instantOf(`${day}T00:00:00Z`) === null ? text : `${day}T00:00:00Z`
}

const recordOf = (text: string, date: string): Readonly<Record<string, string>> => {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? []
  const record = Object.hasOwn(RECORDS, word.toLowerCase()) ? RECORDS[word.toLowerCase()] : undefined
  if (record === undefined) return { type: 'consent', level: 'express', at: dateIn(text) }
  // The date first: where a field is added behind a spread, Node 20 gives every object a shape of its own, which is slow.
  return { at: dateIn(rest === '' ? date : rest), ...record }
}

/**
 * The records a consent column holds: `written 2026-01-02`, `express 2026-01-02T15:00:00-05:00`, a date alone, `no`, or
 * several of them parted by semicolons. What cannot be understood becomes a record that cannot be either: the gate
 * then denies with `consent-invalid` rather than guess.
 *
 * @param date the value of a column of dates, for a value without one
 */
export const consentRecords = (text: string, date: string): readonly Readonly<Record<string, string>>[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !NOTHING.has(part.toLowerCase()))
    .map((part) => recordOf(part, date.trim()))
