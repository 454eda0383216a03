import { isoDateOf, timeOfDay, twoDigits } from './epoch-day.ts'

const DAY_SECONDS = 86_400

// A run of decisions asks for the same second of the same few clocks over and over.

/** One clock: the last two seconds it was asked for, and what stands after them. */
export interface ClockText {
  second: number
  text: string
  otherSecond: number
  otherText: string
  readonly end: string
}

export const clockText = (end: string): ClockText => ({
  second: Number.NaN,
  text: '',
  otherSecond: Number.NaN,
  otherText: '',
  end,
})

/** `-04:00` of minutes east of UTC. */
export const offsetText = (offset: number): string => {
  const minutes = Math.abs(offset)
  return `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`
}

/** `2026-07-06T20:14:00` and the end of the clock, of a second since 1970 as if it showed UTC. */
export const textOn = (clock: ClockText, second: number): string => {
  if (second !== clock.second) {
    const { otherText } = clock
    const isOther = second === clock.otherSecond
    clock.otherSecond = clock.second
    clock.otherText = clock.text
    clock.second = second
    clock.text = isOther ? otherText : secondText(second) + clock.end
  }
  return clock.text
}

const secondText = (second: number): string => {
  const day = Math.floor(second / DAY_SECONDS)
  return `${isoDateOf(day)}T${timeOfDay(second - day * DAY_SECONDS)}`
}
