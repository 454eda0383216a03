import type { Io } from './io.ts'

/** A bar on a terminal, and lines that do not run into it. */
export interface Progress {
  /** Bytes read so far, and rows. */
  show(bytes: number, rows: number): void
  /** A line for a person. */
  say(line: string): void
  end(): void
}

const WIDTH = 30
/** Goes to the beginning of the line and empties it. */
export const CLEAR = '\r\u001b[K'

/** @param share of the work, 0 to 1 */
export const barText = (share: number): string => {
  const full = Math.round(share * WIDTH)
  const percent = `${Math.floor(share * 100)}`.padStart(3)
  return `${'█'.repeat(full)}${'░'.repeat(WIDTH - full)} ${percent} %`
}

/** Draws on standard error where that is a terminal; elsewhere only the lines appear. */
export const progressOn = (io: Io, total: number): Progress => {
  const isDrawn = io.isTTY.stderr
  let drawn = ''
  const show = (bytes: number, rows: number): void => {
    if (!isDrawn) return
    const bar = barText(total === 0 ? 1 : Math.min(1, bytes / total))
    // A terminal is slow: drawn when the figure changes, not with every row.
    if (bar === drawn) return
    drawn = bar
    io.stderr.write(`${CLEAR}${bar}  ${rows.toLocaleString('en-US')} rows`)
  }
  return {
    show,
    say: (line) => {
      io.stderr.write(`${drawn === '' ? '' : CLEAR}${line}\n`)
      drawn = ''
    },
    end: () => {
      if (drawn !== '') io.stderr.write(CLEAR)
      drawn = ''
    },
  }
}
