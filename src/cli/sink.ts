import { once } from 'node:events'
import { type FileHandle, open, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { Writable } from 'node:stream'
import { fileFailure } from './failure.ts'

/** Where a scrubbed file goes; one character per byte. */
export interface Sink {
  write(text: string): Promise<void>
  /** All was written: the file takes its name. */
  finish(): Promise<void>
  /** Something failed: nothing is left behind. */
  abandon(): Promise<void>
}

const BUFFERED = 65_536

/** Gathers small writes into large ones. */
const buffered = (
  flush: (bytes: Buffer) => Promise<void>,
): { write(text: string): Promise<void>; drain(): Promise<void> } => {
  let parts: string[] = []
  let size = 0
  const drain = async (): Promise<void> => {
    if (size === 0) return
    const bytes = Buffer.from(parts.join(''), 'latin1')
    parts = []
    size = 0
    await flush(bytes)
  }
  return {
    drain,
    write: async (text) => {
      parts.push(text)
      size += text.length
      if (size >= BUFFERED) await drain()
    },
  }
}

/** A file that appears under its name only when it is complete. */
export const fileSink = async (path: string): Promise<Sink> => {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  )
  // Known now rather than when all was read and decided.
  if (isFolder) throw fileFailure(path, 'written', { code: 'EISDIR' })
  const partial = join(dirname(path), `.${basename(path)}.${process.pid}.part`)
  let file: FileHandle
  try {
    file = await open(partial, 'wx')
  } catch (cause) {
    throw fileFailure(path, 'written', cause)
  }
  const { write, drain } = buffered(async (bytes) => {
    try {
      await file.appendFile(bytes)
    } catch (cause) {
      throw fileFailure(path, 'written', cause)
    }
  })
  return {
    write,
    finish: async () => {
      await drain()
      await file.close()
      try {
        await rename(partial, path)
      } catch (cause) {
        await rm(partial, { force: true })
        throw fileFailure(path, 'written', cause)
      }
    },
    abandon: async () => {
      await file.close().catch(() => {})
      await rm(partial, { force: true })
    },
  }
}

/** Standard output, no faster than its reader takes it. */
export const streamSink = (stream: Writable): Sink => {
  const { write, drain } = buffered(async (bytes) => {
    if (!stream.write(bytes)) await once(stream, 'drain')
  })
  return { write, finish: drain, abandon: async () => {} }
}
