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

const DAY = 86_400_000
/** A day begins this much before its midnight UTC where it begins first. */
const AHEAD = 14 * 3_600_000
const STOPS: ReadonlySet<string | undefined> = new Set(['revocation', 'do-not-call'])

const LOCAL = /^(\d{4}-\d\d-\d\d)(?:[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?$/

/**
 * The instant of a date column. A date without an offset is its midnight, UTC: as early as it can be, since the
 * sooner a consent or purchase was, the sooner it lapses. What is no date is handed on, for the gate to refuse.
 */
export const dateIn = (text: string): string => {
  const day = LOCAL.exec(text)?.[1]
  return day === undefined || instantOf(`${day}T00:00:00Z`) === null ? text : `${day}T00:00:00Z`
}

/**
 * The instant of a request to stop, as `dateIn` but for a date without an offset: it holds from where its day begins
 * first, and takes back whatever consent is of that day.
 *
 * @param now epoch ms of the call
 */
const stopDateIn = (text: string, now: number): string => {
  const midnight = LOCAL.test(text) ? instantOf(dateIn(text)) : null
  if (midnight === null) return text
  const begins = midnight - AHEAD
  return new Date(begins > now ? begins : Math.min(midnight + DAY - 1, now)).toISOString()
}

const recordOf = (text: string, date: string, now: number): Readonly<Record<string, string>> => {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? []
  const record = Object.hasOwn(RECORDS, word.toLowerCase()) ? RECORDS[word.toLowerCase()] : undefined
  if (record === undefined) return { type: 'consent', level: 'express', at: dateIn(text) }
  // The date first: where a field is added behind a spread, Node 20 gives every object a shape of its own, which is slow.
  const said = rest === '' ? date : rest
  return { at: STOPS.has(record.type) ? stopDateIn(said, now) : dateIn(said), ...record }
}

/**
 * The records a consent column holds: `written 2026-01-02`, `express 2026-01-02T15:00:00-05:00`, a date alone, `no`, or
 * several of them parted by semicolons. What cannot be understood becomes a record that cannot be either: the gate
 * then denies with `consent-invalid` rather than guess.
 *
 * @param date the value of a column of dates, for a value without one
 * @param now epoch ms of the call
 */
export const consentRecords = (text: string, date: string, now: number): readonly Readonly<Record<string, string>>[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !NOTHING.has(part.toLowerCase()))
    .map((part) => recordOf(part, date.trim(), now))

const TICKED: ReadonlySet<string> = new Set(['yes', 'y', 'true', 't', '1', 'x', 'on', 'dnc', 'do not call'])

/** The request that a do-not-call column holds: a tick is one that stands, a date says since when; else it is refused. */
export const stopRecords = (text: string, now: number): readonly Readonly<Record<string, string>>[] => {
  const word = text.toLowerCase()
  if (NOTHING.has(word)) return []
  return [{ at: TICKED.has(word) ? new Date(now).toISOString() : stopDateIn(text, now), type: 'do-not-call' }]
}
