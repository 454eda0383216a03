import { type AreaLog, HELD_INSTANTS, INSTANTS, LINE_BITS, MOST_COUNTED, slotOf } from './area-log.ts'

/** While the `nth` newest attempt is `ms` old, or there are fewer, a history keeps to it. */
export interface HistoryLimit {
  /** From 1. */
  readonly nth: number
  /** Infinity: there must be fewer. */
  readonly ms: number
}

/**
 * Has the memory bring what `keepsTo` will look at while other things are done. What it returns means nothing, and has
 * to be used all the same, or it would not be read.
 */
export function fetchLog({ slots, shift }: AreaLog, line: number): number {
  return (slots[(Math.imul(line, 0x9e3779b1) >>> shift) << 3] as number) | 0
}

/** Whether the log of a line keeps to all limits at an instant, epoch ms. Attempts count as a little younger than they are. */
export function keepsTo(log: AreaLog, line: number, limits: readonly HistoryLimit[], at: number): boolean {
  const { slots } = log
  const slot = slotOf(log, line)
  const held = slots[slot] as number
  if (held === 0) return true
  const count = held >>> LINE_BITS
  for (let i = 0; i < limits.length; i++) {
    const { nth, ms } = limits[i] as HistoryLimit
    if (count < nth && nth <= MOST_COUNTED) continue
    const second = slots[slot + INSTANTS + Math.min(nth, HELD_INSTANTS) - 1] as number
    if (second !== 0 && !(second * 1000 + ms <= at)) return false
  }
  return true
}
