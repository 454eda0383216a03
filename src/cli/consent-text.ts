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

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A day begins this much before its midnight UTC where it begins first, and ends so much after the next where it ends last. */
const FIRST = 14 * HOUR
const LAST = 12 * HOUR
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

/** A record as a row says it: its fields but for its date, and what the row says of that. */
export interface Said {
  readonly record: Readonly<Record<string, string>>
  readonly date: string
}

const saidIn = (text: string, date: string): Said => {
  const [, word = '', rest = ''] = /^(\S+)\s*(.*)$/s.exec(text) ?? []
  const record = Object.hasOwn(RECORDS, word.toLowerCase()) ? RECORDS[word.toLowerCase()] : undefined
  if (record === undefined) return { record: { type: 'consent', level: 'express' }, date: text }
  return { record, date: rest === '' ? date : rest }
}

/**
 * What a consent column says: `written 2026-01-02`, `express 2026-01-02T15:00:00-05:00`, a date alone, `no`, or several
 * of them parted by semicolons. What cannot be understood becomes a record that cannot be either: the gate then denies
 * with `consent-invalid` rather than guess.
 *
 * @param date the value of a column of dates, for a value without one
 */
export const saidOfConsent = (text: string, date: string): readonly Said[] =>
  text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => !NOTHING.has(part.toLowerCase()))
    .map((part) => saidIn(part, date.trim()))

const TICKED: ReadonlySet<string> = new Set(['yes', 'y', 'true', 't', '1', '1.0', 'x', 'on', 'dnc', 'do not call'])
const UNTICKED: ReadonlySet<string> = new Set([...NOTHING, 'f', '0.0', 'off', 'null'])

/** What a do-not-call column says: a tick is a request that stands now, a date says since when; else it is refused. */
export const saidOfStop = (text: string, now: number): readonly Said[] => {
  const word = text.toLowerCase()
  if (UNTICKED.has(word)) return []
  return [{ record: { type: 'do-not-call' }, date: TICKED.has(word) ? new Date(now).toISOString() : text }]
}

/** The midnight UTC of a date without an offset, epoch ms; null: it has one, or is no date. */
const dayOf = ({ date }: Said): number | null => (LOCAL.test(date) ? instantOf(dateIn(date)) : null)

/**
 * The records of a row. A request to stop that names a day alone holds from where that day begins first, and takes back
 * whatever is of it wherever it ends last; what the row says of a later day comes after it.
 *
 * @param now epoch ms of the call
 */
export const recordsOf = (said: readonly Said[], now: number): readonly Readonly<Record<string, string>>[] => {
  const isStop = ({ record }: Said): boolean => STOPS.has(record.type)
  const stopAt = (day: number): number => (day - FIRST > now ? day - FIRST : Math.min(day + DAY + LAST - 1, now))
  const stops = said.filter(isStop).map(dayOf)
  const exact = said.flatMap((one) => (isStop(one) && dayOf(one) === null ? [instantOf(one.date) ?? Number.NaN] : []))
  const dateOf = (one: Said): string => {
    const day = dayOf(one)
    if (day === null) return one.date
    if (isStop(one)) return new Date(stopAt(day)).toISOString()
    // An hour is known of the stop alone: what is of the same day may have come before it.
    if (exact.some((stop) => stop >= day - FIRST && stop < day)) return new Date(day - FIRST).toISOString()
    const before = stops.filter((stop): stop is number => stop !== null && stop < day).map(stopAt)
    const latest = Math.max(...before)
    return latest < day ? dateIn(one.date) : new Date(latest + 1).toISOString()
  }
  // The date first: where a field is added behind a spread, Node 20 gives every object a shape of its own, which is slow.
  return said.map((one) => ({ at: dateOf(one), ...one.record }))
}
