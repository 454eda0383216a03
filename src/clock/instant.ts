import { DAY_MS, dayNumber, daysInMonth, epochDayOf } from './epoch-day.ts'
import { type ClockText, clockText, textOn } from './iso-text.ts'

/** The farthest instant from 1970, either way, that a `Date` can hold. */
export const MAX_INSTANT = 8_640_000_000_000_000

// Apart, so that the dates a decision names do not push out the second in which it is made.
const now: ClockText = /* @__PURE__ */ clockText('')
const dates: ClockText = /* @__PURE__ */ clockText('')
/** `.000Z` to `.999Z`. */
const MILLIS: readonly string[] = /* @__PURE__ */ Array.from(
  { length: 1000 },
  (_, i) => `.${String(i).padStart(3, '0')}Z`,
)
const getTime = Date.prototype.getTime
const extended =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])([01]\d|2[0-3]):?([0-5]\d)?)$/i

/**
 * Epoch milliseconds of anything the package takes for an instant, or null. Total: bad dates, getters that throw and
 * strings without an offset are null, since the host's zone must not decide what they mean.
 */
export function epochMs(instant: unknown): number | null {
  try {
    switch (typeof instant) {
      case 'number':
        return checked(instant)
      case 'string':
        return parseInstant(instant)
      case 'object':
        return instant === null ? null : objectMs(instant)
      default:
        return null
    }
  } catch {
    return null
  }
}

/** As `epochMs`, and a date alone is midnight UTC. */
export function dateOrInstantMs(text: unknown): number | null {
  if (typeof text === 'string' && text.length === 10) {
    const day = epochDayOf(text)
    if (!Number.isNaN(day)) return day * DAY_MS
  }
  return epochMs(text)
}

/** `2026-07-07T00:14:00.000Z`, as `Date.prototype.toISOString` writes it. */
export function isoUtc(ms: number): string {
  if (!(ms >= -MAX_INSTANT && ms <= MAX_INSTANT)) throw new RangeError(`${ms} is no instant`)
  const second = Math.floor(ms / 1000)
  return textOn(dates, second) + (MILLIS[Math.floor(ms) - second * 1000] as string)
}

/** As `isoUtc`, of a second since 1970 and its millisecond, for instants of which many lie in one second. */
export function utcText(second: number, millis: number): string {
  return textOn(now, second) + (MILLIS[millis] as string)
}

function objectMs(instant: object): number | null {
  if (instant instanceof Date) return checked(getTime.call(instant))
  const { epochMilliseconds } = instant as { readonly epochMilliseconds?: unknown }
  if (typeof epochMilliseconds === 'number') return checked(epochMilliseconds)
  if (typeof epochMilliseconds === 'bigint') return checked(Number(epochMilliseconds))
  const { toMillis } = instant as { readonly toMillis?: unknown }
  if (typeof toMillis === 'function') {
    const ms: unknown = toMillis.call(instant)
    return typeof ms === 'number' ? checked(ms) : null
  }
  // A Date of another realm is no instance of ours; on anything else this throws.
  return checked(getTime.call(instant))
}

function checked(ms: number): number | null {
  if (!(ms >= -MAX_INSTANT && ms <= MAX_INSTANT)) return null
  // Adding 0 turns -0 into 0. A fraction of a millisecond belongs to the millisecond it lies in.
  return ms > 0 && Number.isInteger(ms) ? ms : Math.floor(ms) + 0
}

/** The number that two characters make; -1: they are no digits. */
const two = (text: string, at: number): number => {
  const tens = text.charCodeAt(at) - 48
  const ones = text.charCodeAt(at + 1) - 48
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1
}

/** `2026-03-02T15:00:00Z`, with or without milliseconds, as most are written; NaN: another form, or no instant. */
function parsePlain(text: string): number {
  const { length } = text
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== 90) return Number.NaN
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45 || text.charCodeAt(10) !== 84) return Number.NaN
  if (text.charCodeAt(13) !== 58 || text.charCodeAt(16) !== 58) return Number.NaN
  let millis = 0
  if (length === 24) {
    if (text.charCodeAt(19) !== 46) return Number.NaN
    const hundreds = text.charCodeAt(20) - 48
    const rest = two(text, 21)
    if (!(hundreds >= 0 && hundreds <= 9 && rest >= 0)) return Number.NaN
    millis = hundreds * 100 + rest
  }
  const century = two(text, 0)
  const ofCentury = two(text, 2)
  const year = century * 100 + ofCentury
  const month = two(text, 5)
  const day = two(text, 8)
  const hour = two(text, 11)
  const minute = two(text, 14)
  const second = two(text, 17)
  // Negative if any of them is.
  if ((century | ofCentury | month | day | hour | minute | second) < 0) return Number.NaN
  if (hour > 23 || minute > 59 || second > 59 || month < 1 || month > 12 || day < 1) return Number.NaN
  if (day > 28 && day > daysInMonth(year, month)) return Number.NaN
  return dayNumber(year, month, day) * DAY_MS + (hour * 3600 + minute * 60 + second) * 1000 + millis
}

function parseInstant(text: string): number | null {
  const plain = parsePlain(text)
  if (!Number.isNaN(plain)) return plain
  const match = extended.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  const month = Number(match[2])
  const day = Number(match[3])
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null
  const seconds = Number(match[4]) * 3600 + Number(match[5]) * 60 + Number(match[6] ?? 0)
  const fraction = match[7] === undefined ? 0 : Number(match[7].padEnd(3, '0').slice(0, 3))
  const east = (match[8] === '-' ? -1 : 1) * (Number(match[9] ?? 0) * 60 + Number(match[10] ?? 0))
  return checked(dayNumber(year, month, day) * DAY_MS + (seconds - east * 60) * 1000 + fraction)
}
