import { addDuration } from '../clock/duration.ts'
import { MAX_INSTANT } from '../clock/instant.ts'
import type { Duration } from '../vocabulary/instant.ts'

/** The first instant after a period; its last moment still belongs to it. Infinity: beyond what a date can name. */
export function periodEnd(at: number, period: Duration): number {
  const end = addDuration(at, period) + 1
  return end > MAX_INSTANT ? Number.POSITIVE_INFINITY : end
}
