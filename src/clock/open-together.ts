import { nextOpen, type Windows } from './windows.ts'

/** A clock, by its row of the zone table, and the windows it is held to. */
export interface HeldClock {
  readonly row: number
  readonly windows: Windows
  readonly isHoliday: (epochDay: number) => boolean
}

/** More rounds than this, and the clocks are never open together. */
const MAX_ROUNDS = 800

/** First instant from `at` (epoch ms) on at which every one of them is open; `opensAt`: when one is, from an instant on. */
export function untilAllOpen<T>(
  all: readonly T[],
  at: number,
  opensAt: (one: T, from: number) => number | null,
): number | null {
  let now = at
  for (let round = 0; round < MAX_ROUNDS; round++) {
    let next = now
    for (const one of all) {
      const opens = opensAt(one, now)
      if (opens === null) return null
      next = Math.max(next, opens)
    }
    if (next === now) return now
    now = next
  }
  return null
}

/** First instant from `at` (epoch ms) on at which every clock is open; null: none. */
export const openTogether = (clocks: readonly HeldClock[], at: number): number | null =>
  untilAllOpen(clocks, at, ({ row, windows, isHoliday }, from) => nextOpen(windows, row, from, isHoliday))
