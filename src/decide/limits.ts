import { parseDuration } from '../clock/duration.ts'
import { DAY_MS } from '../clock/epoch-day.ts'
import { isProhibition, type Prohibition } from '../rules/kinds.ts'
import { unreachedBy } from '../rules/masks.ts'
import type { PreparedCap } from '../rules/prepare.ts'
import type { RuleInForce } from '../rules/rule-in-force.ts'
import type { Scope } from './scopes.ts'

/** While the `nth` newest attempt is `ms` old, or there are fewer, no rule it was drawn from can deny. */
export interface Limit {
  readonly nth: number
  /** Infinity: there must be fewer. */
  readonly ms: number
}

/** Attempts, oldest first. */
export type History = readonly { readonly at: number }[]

/** Whether a history keeps to the limits. */
export const isWithin = (limits: readonly Limit[], history: History, at: number): boolean => {
  for (let i = 0; i < limits.length; i++) {
    const { nth, ms } = limits[i] as Limit
    // A place before the first would be looked up as a name, which takes longer than all the rest.
    if (nth <= history.length && !((history[history.length - nth] as { readonly at: number }).at + ms <= at))
      return false
  }
  return true
}

/** Days after which no attempt counts to a period by calendar, wherever its days begin and however long they are. */
const calendarDaysOf = ({ cap, days }: PreparedCap): number => {
  if (days > 0) return days + 1
  if (cap.per === 'calendar-day') return 2
  return cap.per === 'calendar-week' ? 8 : 32
}

const FOREVER = Number.POSITIVE_INFINITY

/** What a history must keep to for a rule not to look closer at it. */
export const limitsIn = (rule: Prohibition): readonly Limit[] => {
  if (rule.kind === 'call-cap') {
    // A consent to more calls is spent by attempts, so the fewest of them count.
    const isExcusing = rule.params.excusedAfterConsent !== undefined
    return rule.prepared.map((prepared): Limit => {
      const { cap, days, ms } = prepared
      const isCalendar = days > 0 || cap.per.startsWith('calendar-')
      const length = isCalendar ? calendarDaysOf(prepared) * DAY_MS : (ms ?? FOREVER)
      return { nth: cap.max, ms: isExcusing ? FOREVER : length }
    })
  }
  if (rule.kind !== 'cooling-off' || rule.params.after === 'refusal') return []
  const period = parseDuration(rule.params.period)
  if (rule.prepared.days > 0) return [{ nth: 1, ms: (rule.prepared.days + 1) * DAY_MS }]
  return [{ nth: 1, ms: period === null || period.months > 0 ? FOREVER : period.days * DAY_MS + period.ms }]
}

/** More than laws and policies of one process differ in; past it they begin anew. */
const KEPT = 1_000
// Most places have the limits of many others: one copy of each stays at hand.
const known = new Map<string, readonly Limit[]>()

/**
 * What a history must keep to for no rule of these scopes to look closer at it: those of now, and for a search ahead
 * those that are to come.
 */
export const limitsOf = (scopes: readonly Scope[], key: number, isAhead: boolean): readonly Limit[] => {
  const found = scopes.flatMap(({ jurisdiction, epoch }) => {
    const rules: readonly RuleInForce[] = isAhead
      ? jurisdiction.versions.filter(({ to, masks }) => to > epoch.from && unreachedBy(masks, key) === null)
      : epoch.planFor(key).prohibitions
    return rules.filter(isProhibition).flatMap(limitsIn)
  })
  const strictest = found.filter((one) => !found.some((other) => covers(other, one)))
  const distinct = strictest.filter(
    ({ nth, ms }, i) => strictest.findIndex((one) => one.nth === nth && one.ms === ms) === i,
  )
  const text = distinct.map(({ nth, ms }) => `${nth} ${ms}`).join()
  const same = known.get(text)
  if (same !== undefined) return same
  if (known.size >= KEPT) known.clear()
  known.set(text, distinct)
  return distinct
}

/** Whether a history that keeps to one limit keeps to another. */
const covers = (one: Limit, other: Limit): boolean =>
  one !== other && one.nth <= other.nth && one.ms >= other.ms && (one.nth < other.nth || one.ms > other.ms)
