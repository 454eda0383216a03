import { calendarDays, type ParsedDuration, parseDuration } from '../clock/duration.ts'
import { DAY_MS } from '../clock/epoch-day.ts'
import { compileHolidays } from '../clock/holidays.ts'
import { compileWindows, type Windows } from '../clock/windows.ts'
import { zoneRow } from '../clock/zones.ts'
import type { Cap, Params, RuleKind } from '../vocabulary/params.ts'
import type { Weekday } from '../vocabulary/windows.ts'
import { OUTCOMES } from './masks.ts'

const WEEKDAYS: readonly Weekday[] = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
export const WEEKDAY_NAMES: readonly string[] = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
]

type HolidayCalendar = ReturnType<typeof compileHolidays>

export interface PreparedHours {
  readonly windows: Windows
  readonly holidays: HolidayCalendar | null
  readonly fixedRow: number | null
}

export interface PreparedDays {
  readonly weekdays: readonly boolean[]
  readonly holidays: HolidayCalendar
}

/** A cap whose period is known to be calendar days (`days`), or rolling (`days` 0). */
export interface PreparedCap {
  readonly cap: Cap
  readonly days: number
  /** Length of a rolling period that has no months in it, in milliseconds; null: worked out by the calendar. */
  readonly ms: number | null
}

/** A rest of calendar days (`days`), or of a period (`days` 0). */
export interface PreparedRest {
  readonly days: number
  /** Months end with a shorter one: what happened earlier may rest longer. */
  readonly hasMonths: boolean
}

interface PreparedKinds {
  'calling-hours': PreparedHours
  'prohibited-days': PreparedDays
  'call-cap': readonly PreparedCap[]
  'cooling-off': PreparedRest
}

/** What a kind works out once from its parameters; null for kinds that read them as they are. */
export type Prepared<K extends RuleKind> = K extends keyof PreparedKinds ? PreparedKinds[K] : null

const duration = (text: string): void => {
  if (parseDuration(text) === null) throw new RangeError(`\`${text}\` is not an ISO 8601 duration`)
}

/** A period in which nothing lies would limit nothing. */
const period = (text: string): ParsedDuration => {
  duration(text)
  const parsed = parseDuration(text) as ParsedDuration
  if (parsed.months + parsed.days + parsed.ms === 0) throw new RangeError(`\`${text}\` is no time at all`)
  return parsed
}

// Rules may come as JSON: a word nobody knows would be compared, never match, and so count or demand nothing.
const oneOf = (name: string, value: unknown, known: readonly string[]): void => {
  if (!known.some((one) => one === value)) throw new RangeError(`\`${name}\` must be one of ${known.join(', ')}`)
}

const SCOPES = ['number', 'person', 'debt', 'campaign', 'subject']
const LEVELS = ['express', 'written']
const CALENDAR: readonly string[] = ['calendar-day', 'calendar-week', 'calendar-month']

const prepareHours = (params: Params['calling-hours']): PreparedHours => {
  if ('holiday' in params.windows && params.holidays === undefined) {
    throw new RangeError('`windows.holiday` needs the list `holidays`')
  }
  const fixedRow = params.fixedZone === undefined ? null : zoneRow(params.fixedZone)
  if (fixedRow === -1) throw new RangeError(`\`${params.fixedZone}\` is not an IANA zone`)
  return {
    windows: compileWindows(params.windows),
    holidays: params.holidays === undefined ? null : compileHolidays(params.holidays),
    fixedRow,
  }
}

const prepareDays = (params: Params['prohibited-days']): PreparedDays => {
  for (const day of params.days) oneOf('days', day, WEEKDAYS)
  return {
    weekdays: WEEKDAYS.map((day) => params.days.includes(day)),
    holidays: compileHolidays(params.holidays),
  }
}

const prepareCap = (cap: Cap): PreparedCap => {
  if (!Number.isInteger(cap.max) || cap.max < 0) throw new RangeError('`max` must be a whole number')
  oneOf('counts', cap.counts, ['attempts', 'connected', 'conversations'])
  oneOf('scope', cap.scope, SCOPES)
  for (const outcome of cap.except ?? []) oneOf('except', outcome, OUTCOMES)
  if (cap.days === undefined && CALENDAR.includes(cap.per)) return { cap, days: 0, ms: null }
  const { months, days, ms } = period(cap.per)
  return {
    cap,
    days: cap.days === undefined ? 0 : calendarDays(cap.per),
    ms: months === 0 ? days * DAY_MS + ms : null,
  }
}

const prepareCaps = ({ caps, unlessConsent, excusedAfterConsent }: Params['call-cap']): readonly PreparedCap[] => {
  if (unlessConsent !== undefined) oneOf('unlessConsent', unlessConsent, LEVELS)
  if (excusedAfterConsent !== undefined) calendarDays(excusedAfterConsent)
  if (!Array.isArray(caps) || caps.length === 0) throw new RangeError('`caps` must be a list of at least one cap')
  return caps.map(prepareCap)
}

const prepareRest = (params: Params['cooling-off']): PreparedRest => {
  oneOf('after', params.after, ['conversation', 'attempt', 'refusal'])
  oneOf('scope', params.scope, SCOPES)
  if (params.excusedAfterConsent !== undefined) calendarDays(params.excusedAfterConsent)
  const { months } = period(params.period)
  if (params.days === 'calendar') return { days: calendarDays(params.period), hasMonths: false }
  return { days: 0, hasMonths: months > 0 }
}

/** Whether it is a name that a rule and a list can agree on. */
export const isRegistry = (name: unknown): name is string =>
  typeof name === 'string' && name !== '' && name === name.trim().toLowerCase()

const prepareRegistry = ({ registry, maxAge, quarterly }: Params['dnc-registry']): void => {
  if (!isRegistry(registry)) throw new RangeError('`registry` must be a name in lower case such as `us-national`')
  duration(maxAge)
  if (quarterly !== undefined) duration(quarterly)
}

const prepareAbandonment = ({ maxRate, over }: Params['abandonment']): void => {
  if (!(maxRate >= 0 && maxRate <= 1)) throw new RangeError('`maxRate` must be a share from 0 to 1')
  period(over)
}

/** Works out what an evaluator needs; throws a `RangeError` that names what is wrong in the parameters. */
export const prepare = <K extends RuleKind>(kind: K, params: Params[K]): Prepared<K> => {
  const of = { [kind]: params } as Partial<Params>
  const prepared = (): PreparedKinds[keyof PreparedKinds] | null => {
    if (of['calling-hours']) return prepareHours(of['calling-hours'])
    if (of['prohibited-days']) return prepareDays(of['prohibited-days'])
    if (of['call-cap']) return prepareCaps(of['call-cap'])
    if (of['cooling-off']) return prepareRest(of['cooling-off'])
    if (of['dnc-registry']) prepareRegistry(of['dnc-registry'])
    if (of.abandonment) prepareAbandonment(of.abandonment)
    if (of.moratorium) duration(of.moratorium.maxAge)
    if (of.consent) oneOf('required', of.consent.required, LEVELS)
    if (of.consent?.expiresAfter !== undefined) duration(of.consent.expiresAfter)
    if (of.permission) oneOf('level', of.permission.level, LEVELS)
    return null
  }
  return prepared() as Prepared<K>
}
