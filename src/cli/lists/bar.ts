import type { BuildProgress } from '../../lists/index.ts'
import type { Io } from '../io.ts'
import { barText, CLEAR } from '../progress.ts'

/** A bar on a terminal for the work on one index. */
export interface Bar {
  /** @param what precedes the bar */
  show(progress: BuildProgress, what?: string): void
  end(): void
}

const seconds = (ms: number): string => {
  const whole = Math.round(ms / 1000)
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`
}

/** Draws on standard error where that is a terminal; elsewhere nothing appears. */
export const barOn = (io: Io): Bar => {
  let drawn = ''
  return {
    show({ phase, share, bytes, lines, etaMs }, what = '') {
      if (!io.isTTY.stderr) return
      const done = share === null ? `${(bytes / 1e6).toFixed(0)} MB` : barText(share)
      const left = etaMs === null || etaMs === 0 ? '' : `  ${seconds(etaMs)} left`
      const text = `${what}${phase} ${done}  ${lines.toLocaleString('en-US')} numbers${left}`
      if (text === drawn) return
      drawn = text
      io.stderr.write(`${CLEAR}${text}`)
    },
    end() {
      if (drawn !== '') io.stderr.write(CLEAR)
      drawn = ''
    },
  }
}
