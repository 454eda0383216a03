import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nextOffsetChange, offsetAt, tableEnd, tableStart, zoneRow } from '../../src/clock/zones.ts'

// Zones whose law is the same in every tz database a host of the test matrix may carry.
const stable = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'America/Halifax',
  'America/St_Johns',
  'America/Sao_Paulo',
  'America/Lima',
  'Europe/London',
  'Europe/Paris',
  'Europe/Athens',
  'Europe/Istanbul',
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Asia/Singapore',
  'Asia/Tokyo',
  'Australia/Sydney',
  'Australia/Adelaide',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Pacific/Auckland',
  'Pacific/Chatham',
]

const formats = new Map(
  stable.map((zone) => [zone, new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' })]),
)

function hostOffset(zone: string, ms: number): number {
  const text =
    formats
      .get(zone)
      ?.formatToParts(ms)
      .find((part) => part.type === 'timeZoneName')?.value ?? ''
  const match = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(text)
  if (match === null) throw new Error(`${zone}: ${text}`)
  return (match[1] === '-' ? -1 : 1) * (Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0)) + 0
}

it('agrees with the host at any instant', () => {
  fc.assert(
    fc.property(fc.constantFrom(...stable), fc.integer({ min: tableStart, max: tableEnd - 1 }), (zone, ms) => {
      expect(offsetAt(zoneRow(zone), ms)).toBe(hostOffset(zone, ms))
    }),
    { numRuns: 2000 },
  )
})

it('agrees with the host on both sides of each change', () => {
  for (const zone of stable) {
    const row = zoneRow(zone)
    for (let at = nextOffsetChange(row, tableStart); at < tableEnd; at = nextOffsetChange(row, at)) {
      expect([offsetAt(row, at - 1), offsetAt(row, at)], `${zone} ${at}`).toEqual([
        hostOffset(zone, at - 1),
        hostOffset(zone, at),
      ])
    }
  }
})
