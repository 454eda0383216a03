import { epochMs } from '../clock/instant.ts'

const HOUR = 3_600_000
/** Clocks furthest behind: a local time without an offset has not passed everywhere until it has passed there. */
const LAST_ZONE = 12 * HOUR

const written = /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d(?:\.\d{1,9})?)?\s?(Z|[+-]\d\d(?::?\d\d)?)?)?$/i

/**
 * When an entry lapses, epoch ms, or null where it cannot be read. A date lasts to its end; what has no offset lasts
 * until it has passed in every zone.
 */
export function readExpiry(text: string): number | null {
  const match = written.exec(text)
  if (match === null) return null
  const [, date, time, seconds = ':00', offset] = match
  if (time === undefined) return later(epochMs(`${date}T00:00:00Z`), 24 * HOUR + LAST_ZONE)
  return offset === undefined
    ? later(epochMs(`${date}T${time}${seconds}Z`), LAST_ZONE)
    : epochMs(`${date}T${time}${seconds}${offset}`)
}

const later = (ms: number | null, by: number): number | null => (ms === null ? null : ms + by)
