import { type AreaLog, HELD_INSTANTS, homeOf, INSTANTS, LINE_BITS, MOST_COUNTED, slotOf } from './area-log.ts'

type Limit = { readonly nth: number; readonly ms: number }

/**
 * Has the memory bring what `keepsTo` will look at while other things are done. What it returns means nothing, and has
 * to be used all the same, or it would not be read.
 */
export function fetchLog({ slots, shift }: AreaLog, line: number): number {
  return (slots[homeOf(shift, line)] as number) | 0
}

/**
 * Whether in the log of a line the `nth` newest attempt (from 1) is `ms` old at an instant (epoch ms), for every limit, or
 * there are fewer. Attempts count as a little younger than they are; `ms` Infinity: there must be fewer.
 */
export function keepsTo(log: AreaLog, line: number, limits: readonly Limit[], at: number): boolean {
  const { slots } = log
  const slot = slotOf(log, line)
  const held = slots[slot] as number
  if (held === 0) return true
  const count = held >>> LINE_BITS
  for (let i = 0; i < limits.length; i++) {
    const { nth, ms } = limits[i] as Limit
    if (count < nth && nth <= MOST_COUNTED) continue
    const second = slots[slot + INSTANTS + Math.min(nth, HELD_INSTANTS) - 1] as number
    if (second !== 0 && !(second * 1000 + ms <= at)) return false
  }
  return true
}
