import { once } from 'node:events'
import {
  closeSync,
  fchmodSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import type { Writable } from 'node:stream'
import { promisify } from 'node:util'
import { fileFailure } from './failure.ts'

const datasync = promisify(fdatasync)

/** Where a scrubbed file goes. */
export interface Sink {
  /** Takes the bytes before it returns; the promise, if any, asks for patience. */
  write(bytes: Uint8Array): Promise<void> | undefined
  /** All was written: the file takes its name. */
  finish(): void
  /** Something failed. */
  abandon(isKept: boolean): void
}

/** A sink that can be gone on with after a kill. */
export interface FileSink extends Sink {
  /** What was written so far outlives the machine. */
  sync(): Promise<void>
  /** Whether what is written is still what lies there under the name of the unfinished output. */
  isInPlace(): boolean
}

/** Names of what lies beside the output until it is complete. */
export const partialOf = (out: string): string => `${out}.partial`

/** The permissions of a file; null: it is not there. */
const modeOf = (path: string): number | null => {
  const there = statSync(path, { throwIfNoEntry: false })
  return there === undefined ? null : there.mode & 0o777
}

/** Gives an open file these permissions, where it has others: not every system has any to give. */
const allow = (file: number, mode: number): void => {
  if ((fstatSync(file).mode & 0o777) !== mode) fchmodSync(file, mode)
}

/**
 * A file that appears under its name only when it is complete, with the permissions of the one that stood there.
 *
 * @param length bytes of an earlier run that are kept
 */
export const fileSink = (path: string, length = 0): FileSink => {
  const partial = partialOf(path)
  const attempt = <T>(action: () => T): T => {
    try {
      return action()
    } catch (cause) {
      throw fileFailure(path, 'written', cause)
    }
  }
  const mode = attempt(() => modeOf(path))
  // Nobody may read the rows on the way who may not read the output; this run has to read and write them.
  const writable = mode === null ? null : mode | 0o600
  // A file of its own: what another run may still write to the one of that name cannot get into this one.
  const file = attempt(() => {
    if (length > 0) return openSync(partial, 'r+')
    rmSync(partial, { force: true })
    return openSync(partial, 'wx', writable ?? 0o666)
  })
  const inode = attempt(() => {
    if (writable !== null) allow(file, writable)
    ftruncateSync(file, length)
    return fstatSync(file, { bigint: true }).ino
  })
  let position = length
  let isOpen = true
  const close = (): void => {
    if (isOpen) closeSync(file)
    isOpen = false
  }
  return {
    write: (bytes) => {
      for (let at = 0; at < bytes.length; ) {
        const written = attempt(() => writeSync(file, bytes, at, bytes.length - at, position))
        at += written
        position += written
      }
      return undefined
    },
    sync: async () => {
      try {
        await datasync(file)
      } catch (cause) {
        throw fileFailure(path, 'written', cause)
      }
    },
    isInPlace: () => {
      const there = statSync(partial, { bigint: true, throwIfNoEntry: false })
      // Where files have no numbers, that there is one has to do.
      return there !== undefined && (there.ino === inode || there.ino === 0n || inode === 0n)
    },
    finish: () => {
      attempt(() => {
        if (mode !== null) allow(file, mode)
        close()
      })
      attempt(() => renameSync(partial, path))
    },
    abandon: (isKept) => {
      close()
      if (!isKept) rmSync(partial, { force: true })
    },
  }
}

/** Standard output, no faster than its reader takes it. */
export const streamSink = (stream: Writable): Sink => ({
  write: (bytes) => {
    // Nobody reads on.
    if (stream.errored) throw stream.errored
    // A copy: the bytes are written over while the stream still holds them.
    if (stream.write(Buffer.from(bytes))) return undefined
    return once(stream, 'drain').then(() => undefined)
  },
  finish: () => {},
  abandon: () => {},
})
