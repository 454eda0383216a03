import { nextOpen, type Windows } from './windows.ts'

/** A clock, by its row of the zone table, and the windows it is held to. */
export interface HeldClock {
  readonly row: number
  readonly windows: Windows
  readonly isHoliday: (epochDay: number) => boolean
}

/** More rounds than this, and the clocks are never open together. */
const MAX_ROUNDS = 800

/** First instant from `at` (epoch ms) on at which every clock is open; null: none. */
export function openTogether(clocks: readonly HeldClock[], at: number): number | null {
  let now = at
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let next = now
    for (const { row, windows, isHoliday } of clocks) {
      const opens = nextOpen(windows, row, now, isHoliday)
      if (opens === null) return null
      next = Math.max(next, opens)
    }
    if (next === now) return now
    now = next
  }
  return null
}
