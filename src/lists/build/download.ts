import { createHash } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { basename } from 'node:path'
import { PredialError } from '../../errors.ts'
import type { IndexSource } from '../index-file/index-header.ts'
import { otherWork } from '../other-work.ts'
import { digestOf } from './digest.ts'
import { PIECE } from './text-scanner.ts'

/** One file as its registry gave it, or bytes that take its place. */
export interface Download {
  readonly name: string
  /** In bytes; null where only its end will tell. */
  readonly size: number | null
  /** The bytes in order, each piece to be used before the next is asked for; a range only where `size` is known. */
  pieces(from?: number, to?: number): AsyncGenerator<Uint8Array>
  /** Its digest, after all of it was read. */
  source(): Promise<IndexSource>
  close(): Promise<void>
}

/** One text of a download, packed or not, as bytes. */
export interface ListBytes {
  /** `list.txt`, or `list.zip/202.txt`. */
  readonly name: string
  readonly pieces: AsyncIterable<Uint8Array>
}

/** What a download can be made of. */
export type DncInput = string | URL | Uint8Array | AsyncIterable<Uint8Array | string>

/** Opens a file. Where it changes while it is read, `source` refuses it. */
export async function openDownload(path: string): Promise<Download> {
  const name = basename(path)
  const { file, stats } = await readable(path, async () => {
    const opened = await open(path, constants.O_RDONLY)
    return { file: opened, stats: await opened.stat({ bigint: true }) }
  })
  // A pipe cannot be read twice, nor from the middle.
  if (!stats.isFile()) return streamed(name, sequential(file), () => file.close())
  const size = Number(stats.size)
  const digest = digestOf(file, size)
  return {
    name,
    size,
    pieces: (from = 0, to = size) => positional(path, file, from, to),
    async source() {
      const sha256 = await readable(path, () => digest.sha256)
      const { size: after, mtimeNs }: BigIntStats = await file.stat({ bigint: true })
      if (after !== stats.size || mtimeNs !== stats.mtimeNs) {
        throw new PredialError('list-format', name, 'was changed while it was read; try again')
      }
      return { name, sha256, bytes: size }
    },
    async close() {
      await digest.abandon()
      await digest.sha256.catch(() => {})
      await file.close()
    },
  }
}

/** A download in memory. */
export function bytesDownload(bytes: Uint8Array): Download {
  const name = 'input'
  return {
    name,
    size: bytes.length,
    async *pieces(from = 0, to = bytes.length) {
      for (let at = from; at < to; at += PIECE) {
        yield bytes.subarray(at, Math.min(at + PIECE, to))
        await otherWork()
      }
    },
    source: async () => ({ name, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length }),
    close: async () => {},
  }
}

/** A download that comes as a stream. */
export function streamDownload(stream: AsyncIterable<Uint8Array | string>): Download {
  return streamed('input', stream, async () => {})
}

function streamed(name: string, stream: AsyncIterable<Uint8Array | string>, close: () => Promise<void>): Download {
  const hash = createHash('sha256')
  let bytes = 0
  return {
    name,
    size: null,
    async *pieces() {
      for await (const piece of stream) {
        const chunk: unknown = typeof piece === 'string' ? Buffer.from(piece) : piece
        if (!(chunk instanceof Uint8Array))
          throw new PredialError('config-invalid', 'input', 'must be a stream of bytes')
        hash.update(chunk)
        bytes += chunk.length
        yield chunk
        await otherWork()
      }
    },
    source: async () => ({ name, sha256: hash.copy().digest('hex'), bytes }),
    close,
  }
}

/** Reads the next piece while the last one is used. */
async function* positional(path: string, file: FileHandle, from: number, to: number): AsyncGenerator<Uint8Array> {
  const buffers = [new Uint8Array(PIECE), new Uint8Array(PIECE)] as const
  const start = (turn: number, at: number): Promise<number> => {
    const buffer = buffers[turn & 1] as Uint8Array
    const reading = file.read(buffer, 0, Math.min(PIECE, Math.max(0, to - at)), at).then(({ bytesRead }) => bytesRead)
    reading.catch(() => {})
    return reading
  }
  let at = from
  let next = start(0, at)
  try {
    for (let turn = 0; ; turn++) {
      const length = await readable(path, () => next)
      if (length === 0) break
      at += length
      next = start(turn + 1, at)
      yield (buffers[turn & 1] as Uint8Array).subarray(0, length)
    }
  } finally {
    // The buffer and the file are in use until then.
    await next.catch(() => {})
  }
}

async function* sequential(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (;;) {
    const buffer = new Uint8Array(PIECE)
    const { bytesRead } = await file.read(buffer, 0, PIECE, null)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
  }
}

async function readable<T>(path: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run()
  } catch (cause) {
    throw new PredialError('config-invalid', 'input', `\`${path}\` cannot be read`, { cause })
  }
}
