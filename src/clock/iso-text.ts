import { isoDateOf, timeOfDay, twoDigits } from './epoch-day.ts'

// A run of decisions asks for the same second of the same few clocks over and over.

const DAY_SECONDS = 86_400

/** `.000` to `.999`. */
const MILLIS: readonly string[] = Array.from({ length: 1000 }, (_, i) => `.${String(i).padStart(3, '0')}`)

/** One clock: the last two seconds it was asked for, and the ends of its texts by millisecond. */
export interface ClockText {
  second: number
  text: string
  otherSecond: number
  otherText: string
  readonly ends: readonly string[]
}

export const clockText = (endOf: (millis: string) => string): ClockText => ({
  second: Number.NaN,
  text: '',
  otherSecond: Number.NaN,
  otherText: '',
  ends: MILLIS.map((millis, i) => endOf(i === 0 ? '' : millis)),
})

/** The end of a text in local time: milliseconds only when there are any, then the offset (minutes east of UTC). */
export const localEnd = (offset: number): ((millis: string) => string) => {
  const minutes = Math.abs(offset)
  const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
  return (millis) => millis + zone
}

/** The text of an instant on a clock that shows `ms`, epoch milliseconds as if it were UTC. */
export const textOn = (clock: ClockText, ms: number): string => {
  const whole = Math.floor(ms)
  const second = Math.floor(whole / 1000)
  if (second !== clock.second) {
    const { otherText } = clock
    const isOther = second === clock.otherSecond
    clock.otherSecond = clock.second
    clock.otherText = clock.text
    clock.second = second
    clock.text = isOther ? otherText : secondText(second)
  }
  return clock.text + (clock.ends[whole - second * 1000] as string)
}

const secondText = (second: number): string => {
  const day = Math.floor(second / DAY_SECONDS)
  return `${isoDateOf(day)}T${timeOfDay(second - day * DAY_SECONDS)}`
}
