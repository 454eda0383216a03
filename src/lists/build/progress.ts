import { PredialError } from '../../errors.ts'

/** How far a build or an update is. */
export interface BuildProgress {
  readonly phase: 'reading' | 'packing'
  /** Of this phase, 0 to 1; null where only the end of a stream will tell. */
  readonly share: number | null
  /** Bytes of the sources read so far, as they are stored: packed ones count packed. */
  readonly bytes: number
  readonly ofBytes: number | null
  /** Numbers read so far. */
  readonly lines: number
  /** Until this phase ends, at the pace so far; null where that cannot be told yet. */
  readonly etaMs: number | null
}

/** Tells `onProgress` at most ten times a second, and at the end of each phase. */
export interface ProgressTeller {
  read(bytes: number, lines: number): void
  packed(share: number): void
}

const EVERY_MS = 100
/** Before that a pace says nothing. */
const SETTLED_MS = 300

/** @param ofBytes of all sources, or null */
export function progressTeller(
  onProgress: ((progress: BuildProgress) => void) | undefined,
  ofBytes: number | null,
): ProgressTeller {
  if (onProgress === undefined) return { read: () => {}, packed: () => {} }
  if (typeof onProgress !== 'function') throw new PredialError('config-invalid', 'onProgress', 'must be a function')
  let phase: BuildProgress['phase'] = 'reading'
  let began = performance.now()
  let told = began
  let bytes = 0
  let lines = 0

  const tell = (share: number | null): void => {
    const now = performance.now()
    const isLast = share === 1
    if (now - told < EVERY_MS && !isLast) return
    told = now
    const spent = now - began
    const etaMs = share === null || share === 0 || spent < SETTLED_MS ? null : Math.round((spent / share) * (1 - share))
    onProgress({ phase, share, bytes, ofBytes, lines, etaMs: isLast ? 0 : etaMs })
  }

  return {
    read(moreBytes, linesNow) {
      bytes += moreBytes
      lines = linesNow
      tell(ofBytes === null || ofBytes === 0 ? null : Math.min(1, bytes / ofBytes))
    },
    packed(share) {
      if (phase === 'reading') {
        phase = 'packing'
        began = performance.now()
      }
      tell(share)
    },
  }
}
