import { isoLocal, type LocalTime, localAt } from '../clock/local.ts'
import { compileWindows, isOpen, nextClose, nextOpen, type Windows, windowsOn, windowText } from '../clock/windows.ts'
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
  return next === undefined ? null : windowText(next)
}

const clocksOf = (rule: RuleInForce<'calling-hours'>, s: Situation): readonly Clock[] => {
  const { fixedRow } = rule.prepared
  const { fixedZone } = rule.params
  if (fixedRow !== null && fixedZone !== undefined) {
    const local = localAt(fixedRow, s.at)
    return local === null ? [] : [{ row: fixedRow, zone: fixedZone, local, from: 'statute' }]
  }
  return s.places.map(({ place, local }) => ({ row: place.row, zone: place.zone, local, from: place.from }))
}

/** The local clock of every plausible place must lie inside the window of its weekday (or holiday). */
export const callingHours = (rule: RuleInForce<'calling-hours'>, s: Situation): Finding => {
  const { windows, holidays }: PreparedHours = rule.prepared
  const isHoliday = holidays === null ? never : (day: number): boolean => holidays.nameOn(day) !== null
  const asked = rule.params.narrowedByRequest ? requestedHours(s.facts.consent, s.query) : null

  let closes = Number.POSITIVE_INFINITY
  let opens: number | null = 0
  let closed: Clock | null = null
  let closedWindows: Windows = windows
  const consider = (clock: Clock, table: Windows, holiday: (day: number) => boolean): void => {
    if (isOpen(table, clock.local, holiday(clock.local.epochDay))) {
      const close = nextClose(table, clock.row, s.at, holiday)
      // Open without end: the zone table ends before the window does.
      if (close < closes && close < tableEnd) closes = close
      return
    }
    const open = nextOpen(table, clock.row, s.at, holiday)
    if (closed === null || open === null || (opens !== null && open > opens)) {
      closed = clock
      closedWindows = table
      opens = opens === null ? null : open
    }
  }
  for (const clock of clocksOf(rule, s)) {
    consider(clock, windows, isHoliday)
    if (asked !== null) {
      const row = asked.zone === null ? clock.row : zoneRow(asked.zone)
      const local = localAt(row, s.at)
      if (local !== null) {
        consider({ row, zone: asked.zone ?? clock.zone, local, from: clock.from }, compileWindows(asked.allow), never)
      }
    }
  }
  const at = closed as Clock | null
  if (at === null) return passUntil(closes)
  const holiday = isHoliday(at.local.epochDay)
  return deny(
    {
      code: 'outside-hours',
      fields: {
        zone: at.zone,
        localTime: isoLocal(at.row, s.at),
        window: nearest(windowsOn(closedWindows, at.local.weekday, holiday), at.local.secondOfDay),
        from: at.from,
      },
      until: opens,
    },
    closes,
  )
}
