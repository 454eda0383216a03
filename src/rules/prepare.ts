import { calendarDays } from '../clock/duration.ts'
import { DAY_MS } from '../clock/epoch-day.ts'
import { compileHolidays } from '../clock/holidays.ts'
import { compileWindows, type Windows } from '../clock/windows.ts'
import { zoneRow } from '../clock/zones.ts'
import type { Cap, Params, RuleKind } from '../vocabulary/params.ts'
import { CALLER_KINDS, LEVELS, OUTCOMES, RECIPIENT_KINDS, RELATIONSHIP_KINDS, WEEKDAYS } from '../vocabulary/words.ts'
import { duration, flag, isRegistry, nullable, oneOf, optional, period, texts } from './param-checks.ts'

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

const SCOPES = ['number', 'person', 'debt', 'campaign', 'subject']
const CALENDAR: readonly string[] = ['calendar-day', 'calendar-week', 'calendar-month']

const prepareHours = (params: Params['calling-hours']): PreparedHours => {
  const windows = compileWindows(params.windows)
  if ('holiday' in params.windows && params.holidays === undefined) {
    throw new RangeError('`windows.holiday` needs the list `holidays`')
  }
  const fixedRow = params.fixedZone === undefined ? null : zoneRow(params.fixedZone)
  if (fixedRow === -1) throw new RangeError(`\`${params.fixedZone}\` is not an IANA zone`)
  return {
    windows,
    holidays: params.holidays === undefined ? null : compileHolidays(params.holidays),
    fixedRow,
  }
}

const prepareDays = (params: Params['prohibited-days']): PreparedDays => {
  for (const list of [params.days, params.holidays])
    if (!Array.isArray(list)) throw new RangeError('`days` and `holidays` must be lists')
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
  flag('perSeller', cap.perSeller)
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

const prepareRelationship = (params: Params['relationship']): null => {
  const { transaction, inquiry, ongoing, gift, lapsed, survivesRequest } = params
  flag('survivesRequest', survivesRequest)
  for (const age of [transaction, inquiry]) if (age !== 'unlimited') nullable(age)
  optional(gift)
  optional(lapsed)
  for (const kind of ongoing ?? []) oneOf('ongoing', kind, RELATIONSHIP_KINDS)
  return null
}

const prepareRegistry = ({ registry, maxAge, quarterly }: Params['dnc-registry']): null => {
  if (!isRegistry(registry)) throw new RangeError('`registry` must be a name in lower case such as `us-national`')
  duration(maxAge)
  optional(quarterly)
  return null
}

const prepareAbandonment = ({ maxRate, over, answerWithin }: Params['abandonment']): null => {
  if (!(maxRate >= 0 && maxRate <= 1)) throw new RangeError('`maxRate` must be a share from 0 to 1')
  period(over)
  duration(answerWithin)
  return null
}

const must = (params: { readonly must: readonly string[] }): null => texts('must', params.must)

/** A new kind says here what its parameters must be. */
const PREPARERS: { readonly [K in RuleKind]: (params: Params[K]) => Prepared<K> } = {
  'calling-hours': prepareHours,
  'prohibited-days': prepareDays,
  'dnc-registry': prepareRegistry,
  // For people: the gate honors a request at once, and the law may count in business days.
  'internal-dnc': () => null,
  consent: ({ required, expiresAfter }) => oneOf('required', required, LEVELS) ?? optional(expiresAfter),
  revocation: () => null,
  'reassigned-number': ({ refresh }) => nullable(refresh),
  'call-cap': prepareCaps,
  'cooling-off': prepareRest,
  abandonment: prepareAbandonment,
  moratorium: ({ maxAge }) => duration(maxAge),
  represented: () => null,
  'caller-id': must,
  relationship: prepareRelationship,
  permission: ({ level, expiresAfter }) => oneOf('level', level, LEVELS) ?? optional(expiresAfter),
  'hours-request': () => null,
  status: ({ caller, recipient }) => {
    for (const kind of caller ?? []) oneOf('caller', kind, CALLER_KINDS)
    for (const kind of recipient ?? []) oneOf('recipient', kind, RECIPIENT_KINDS)
    return null
  },
  identification: (params) => must(params) ?? optional(params.within),
  'opt-out': must,
  'recording-consent': ({ parties }) => oneOf('parties', parties, ['one', 'all']),
  registration: ({ requires }) => texts('requires', requires),
  'record-keeping': ({ retain, keep }) => duration(retain) ?? texts('keep', keep),
  conduct: must,
  note: () => null,
}

/** Works out what an evaluator needs; throws a `RangeError` that names what is wrong in the parameters. */
export const prepare = <K extends RuleKind>(kind: K, params: Params[K]): Prepared<K> => PREPARERS[kind](params)
