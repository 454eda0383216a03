import type { IsoDate } from './instant.ts'
import type { Weekday } from './windows.ts'

/** How the date of a holiday is found. `plus` shifts the result by days. */
export type HolidayDate =
  /** A fixed day, `MM-DD`. */
  | { readonly date: string; readonly plus?: number }
  /** The nth weekday of a month; -1 is the last. */
  | { readonly nth: number; readonly weekday: Weekday; readonly month: number; readonly plus?: number }
  /** Days from Western Easter Sunday: -2 is Good Friday, -47 Mardi Gras. */
  | { readonly easter: number }
  /** One day, once. */
  | { readonly once: IsoDate }

/**
 * A holiday as a statute names it.
 *
 * `observed` moves it by days according to the weekday it falls on (`{ sat: -1, sun: 1 }`). The day itself then
 * stays closed as well unless `moves` is true, which says the law keeps only the observed day.
 */
export type Holiday = HolidayDate & {
  readonly name: string
  readonly observed?: { readonly [D in Weekday]?: number }
  readonly moves?: boolean
  readonly years?: 'even' | 'odd'
  /** First and last year in which it is a holiday, both inclusive. */
  readonly since?: number
  readonly until?: number
}
