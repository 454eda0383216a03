import type { Writable } from 'node:stream'
import pc from 'picocolors'
import type { Rulebook } from '../index.ts'

/** What a command may touch of the world around it, so that a test can stand in for all of it. */
export interface Io {
  readonly stdout: Writable
  readonly stderr: Writable
  readonly cwd: string
  readonly isTTY: { readonly stdout: boolean; readonly stderr: boolean }
  readonly env: Readonly<Record<string, string | undefined>>
  /** Epoch milliseconds by the system clock. */
  now(): number
  /** The law with its notes for people, where it was found beside the program. */
  readonly fullRulebook?: () => Rulebook | null
  /** The program of the threads that scrub large files; absent: they are scrubbed in this one. */
  readonly scrubWorker?: URL
  /** How often a scrub makes sure of what it has written, in milliseconds; absent: every other second. */
  readonly checkpointEvery?: number
}

export type Paint = ReturnType<typeof pc.createColors>

/** Colours for one of the streams: on a terminal only, and never against `NO_COLOR`. */
export const paintFor = (io: Io, stream: 'stdout' | 'stderr'): Paint => {
  const { NO_COLOR, TERM } = io.env
  return pc.createColors(io.isTTY[stream] && (NO_COLOR ?? '') === '' && TERM !== 'dumb')
}

/** Tells a person what went wrong, as every command does. */
export const sayError = (io: Io, text: string): void => {
  io.stderr.write(`${paintFor(io, 'stderr').red('error:')} ${text}\n`)
}

/** Exit codes of every command. */
export const EXIT = { ok: 0, error: 1, deny: 2, unknown: 3 } as const
