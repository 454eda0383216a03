import { isoLocal, type LocalTime, localAt, startOfLocalDay } from '../clock/local.ts'
import { type HeldClock, openTogether } from '../clock/open-together.ts'
import { compileWindows, isOpen, nextClose, nextOpen, windowsOn, windowText } from '../clock/windows.ts'
import { tableEnd, zoneRow } from '../clock/zones.ts'
import { requestedHours } from '../consent/fold.ts'
import type { PlaceEvidence } from '../vocabulary/place.ts'
import { deny, type Finding, passUntil } from './finding.ts'
import type { PreparedHours } from './prepare.ts'
import type { RuleInForce } from './rule-in-force.ts'
import type { Situation } from './situation.ts'

/** One clock that must be inside the hours. */
interface Clock {
  readonly row: number
  readonly zone: string
  readonly local: LocalTime
  readonly from: PlaceEvidence | 'statute'
}

const never = (): boolean => false

/** The window of the day nearest to the clock: the one that opens next, else the last that closed. */
const nearest = (windows: readonly (readonly [number, number])[], second: number): readonly [string, string] | null => {
  const next = windows.find(([, close]) => close > second) ?? windows[windows.length - 1]
  return next === undefined ? null : Object.freeze(windowText(next))
}

const clocksOf = (rule: RuleInForce<'calling-hours'>, s: Situation): readonly Clock[] => {
  const { fixedRow } = rule.prepared
  const { fixedZone } = rule.params
  if (fixedRow !== null) {
    // Inside the zone table, like every place of the situation.
    const local = localAt(fixedRow, s.at) as LocalTime
    return [{ row: fixedRow, zone: fixedZone as string, local, from: 'statute' }]
  }
  return s.places.map(({ place, local }) => ({ row: place.row, zone: place.zone, local, from: place.from }))
}

/** Windows a clock is held to. */
interface Hours extends HeldClock {
  readonly clock: Clock
}

const hoursOf = (rule: RuleInForce<'calling-hours'>, s: Situation): readonly Hours[] => {
  const { windows, holidays }: PreparedHours = rule.prepared
  const isHoliday = holidays === null ? never : (day: number): boolean => holidays.nameOn(day) !== null
  const byLaw = clocksOf(rule, s).map((clock): Hours => ({ clock, row: clock.row, windows, isHoliday }))
  const asked = rule.params.narrowedByRequest ? requestedHours(s.facts.consent, s.query, 'close') : null
  if (asked === null) return byLaw
  const wanted = { windows: compileWindows(asked.allow), isHoliday: never }
  const byRequest = byLaw.map(({ clock }): Hours => {
    if (asked.zone === null) return { clock, row: clock.row, ...wanted }
    const row = zoneRow(asked.zone)
    const local = localAt(row, s.at) as LocalTime
    return { clock: { row, zone: asked.zone, local, from: clock.from }, row, ...wanted }
  })
  return [...byLaw, ...byRequest]
}

/** When the law's own windows close, where all of them are open and nothing else narrows them; null: look closer. */
const plainlyOpenUntil = (rule: RuleInForce<'calling-hours'>, s: Situation): number | null => {
  const { windows, holidays, fixedRow }: PreparedHours = rule.prepared
  if (holidays !== null || fixedRow !== null || rule.params.narrowedByRequest) return null
  let closes = Number.POSITIVE_INFINITY
  for (const { place, local } of s.places) {
    if (!isOpen(windows, local, false)) return null
    const close = nextClose(windows, place.row, s.at, never)
    if (close < closes && close < tableEnd) closes = close
  }
  return closes
}

/** The local clock of every plausible place must lie inside the window of its weekday (or holiday). */
export const callingHours = (rule: RuleInForce<'calling-hours'>, s: Situation): Finding => {
  const plain = plainlyOpenUntil(rule, s)
  if (plain !== null) return passUntil(plain)
  const hours = hoursOf(rule, s)
  let closes = Number.POSITIVE_INFINITY
  let opens = Number.NEGATIVE_INFINITY
  let firstOpens = Number.POSITIVE_INFINITY
  let closed: Hours | null = null
  for (const one of hours) {
    const { clock, row, windows, isHoliday } = one
    if (isOpen(windows, clock.local, isHoliday(clock.local.epochDay))) {
      const close = nextClose(windows, row, s.at, isHoliday)
      // Open without end: the zone table ends before the window does.
      if (close < closes && close < tableEnd) closes = close
      continue
    }
    // The clock that opens last is the one to tell of.
    const open = nextOpen(windows, row, s.at, isHoliday) ?? Number.POSITIVE_INFINITY
    firstOpens = Math.min(firstOpens, open)
    if (closed === null || open > opens) {
      closed = one
      opens = open
    }
  }
  if (closed === null) return passUntil(closes)
  const { clock, windows, isHoliday } = closed
  const today = windowsOn(windows, clock.local.weekday, isHoliday(clock.local.epochDay))
  return deny(
    {
      code: 'outside-hours',
      fields: {
        zone: clock.zone,
        localTime: isoLocal(clock.row, s.at),
        window: nearest(today, clock.local.secondOfDay),
        from: clock.from,
      },
      until: openTogether(hours, s.at),
    },
    closes,
    // Once another of them has opened, its close counts, and a day later it may be the one to tell of.
    Math.min(firstOpens, startOfLocalDay(clock.row, clock.local.epochDay + 1)),
  )
}
