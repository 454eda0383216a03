import fc from 'fast-check'
import { nextOffsetChange, tableEnd, tableStart, zoneRow } from '../../src/clock/zones.ts'

export const MINUTE = 60_000

/** Zones whose clocks do everything a clock can: half hours, midnight, one past midnight, Ramadan, a day left out. */
export const turbulentZones: readonly string[] = [
  'America/New_York',
  'America/St_Johns',
  'America/Havana',
  'America/Sao_Paulo',
  'Africa/Casablanca',
  'Asia/Gaza',
  'Asia/Pyongyang',
  'Australia/Lord_Howe',
  'Europe/London',
  'Pacific/Apia',
]

const changesOf = (zone: string): readonly number[] => {
  const row = zoneRow(zone)
  const changes: number[] = []
  // A few days from either edge, so that a scan around a change stays inside the table.
  const end = tableEnd - 20 * 1440 * MINUTE
  let at = nextOffsetChange(row, tableStart + 20 * 1440 * MINUTE)
  for (; at < end; at = nextOffsetChange(row, at)) changes.push(at)
  return changes
}

const changes = turbulentZones.flatMap((zone) =>
  changesOf(zone).map((change) => ({ zone, row: zoneRow(zone), change })),
)

/** A whole minute within a day and a half of a change of clock. */
export const besideChange: fc.Arbitrary<{ zone: string; row: number; change: number; ms: number }> = fc
  .tuple(fc.constantFrom(...changes), fc.integer({ min: -2160, max: 2160 }))
  .map(([at, minutes]) => ({ ...at, ms: at.change + minutes * MINUTE }))
