/** Three letters, lower case. */
export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

/** One weekday or an inclusive range of weekdays; `holiday` applies on the holidays of the rule. */
export type DayGroup = Weekday | `${Weekday}-${Weekday}` | 'holiday'

/** `HH:MM` or `HH:MM:SS`, 24-hour local time, `24:00` allowed as a close. */
export type TimeOfDay = string

/** Open (inclusive) and close (exclusive). */
export type TimeWindow = readonly [open: TimeOfDay, close: TimeOfDay]

/**
 * Local hours by day. A single day overrides a range that holds it; a day that is named nowhere is closed;
 * `null` is closed.
 *
 * @example { 'mon-fri': ['09:00', '17:00'], sat: [['10:00', '12:00'], ['14:00', '16:00']], sun: null }
 */
export type WeeklyWindows = {
  readonly [G in DayGroup]?: TimeWindow | readonly TimeWindow[] | null
}
