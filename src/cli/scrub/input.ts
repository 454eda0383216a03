import { readSync } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { fileFailure } from '../failure.ts'

/** The bytes of a file or of a pipe, in order. */
export interface Input {
  /** Bytes as they come, at least one where there are any; 0 at the end. */
  read(into: Uint8Array, at: number, length: number): number | Promise<number>
  /** Goes to a byte of a file. */
  seek(to: number): void
  close(): Promise<void>
}

export const openInput = async (path: string): Promise<Input> => {
  let file: FileHandle
  let isFile: boolean
  try {
    file = await open(path, 'r')
    isFile = (await file.stat()).isFile()
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
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
    close: () => file.close(),
  }
}
