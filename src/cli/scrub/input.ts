import { type BigIntStats, readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { PredialError } from '../../index.ts'
import { fileFailure } from '../failure.ts'

/** The bytes of a file or of a pipe, in order. */
export interface Input {
  /** Bytes as they come, at least one where there are any; 0 at the end. */
  read(into: Uint8Array, at: number, length: number): number | Promise<number>
  /** Goes to a byte of a file. */
  seek(to: number): void
  /** Asked when all was read: refuses a file that is not as it was when it was opened. Of a pipe nobody knows. */
  checkUnchanged(): Promise<void>
  close(): Promise<void>
}

export const openInput = async (path: string): Promise<Input> => {
  let file: FileHandle
  let opened: BigIntStats
  try {
    file = await open(path, 'r')
    opened = await file.stat({ bigint: true })
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
  const isFile = opened.isFile()
  let position = 0
  // A file answers at once; what comes through a pipe may take its time.
  const readFile = (into: Uint8Array, at: number, length: number): number => {
    try {
      const count = readSync(file.fd, into, at, length, position)
      position += count
      return count
    } catch (cause) {
      throw fileFailure(path, 'read', cause)
    }
  }
  const readPipe = async (into: Uint8Array, at: number, length: number): Promise<number> => {
    try {
      return (await file.read(into, at, length, null)).bytesRead
    } catch (cause) {
      throw fileFailure(path, 'read', cause)
    }
  }
  return {
    read: isFile ? readFile : readPipe,
    seek: (to) => {
      position = to
    },
    checkUnchanged: async () => {
      if (!isFile) return
      const { size, mtimeNs } = await file.stat({ bigint: true })
      if (size === opened.size && mtimeNs === opened.mtimeNs && position >= size) return
      throw new PredialError('file-format', path, 'was changed while it was read; try again')
    },
    close: () => file.close(),
  }
}
