/**
 * A point in time: `Date`, epoch milliseconds, an ISO 8601 string with an offset, a Luxon `DateTime`,
 * or anything with `epochMilliseconds` (Temporal).
 */
export type Instant = Date | number | string | { readonly epochMilliseconds: number } | { toMillis(): number }

/** ISO 8601 duration, such as `PT24H`, `P31D`, `P18M`. */
export type Duration = string

/** A calendar date, `2026-10-18`. */
export type IsoDate = string
