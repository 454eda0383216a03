import { TextDecoder } from 'node:util'
import { PredialError } from '../../errors.ts'
import { isGzip, isZip, wideEncoding } from '../first-bytes.ts'
import type { Download, ListBytes } from './download.ts'
import { gunzipped } from './gunzipped.ts'
import { zippedTexts } from './zip.ts'

/** Tells the archives and encodings apart. */
const HEAD = 4

/**
 * The texts of a download as UTF-8 without a byte order mark: those of a zip archive in its order, or the one of any
 * other file. Each is to be read before the next is asked for.
 *
 * @param onBytes told of the bytes of the download that were used, as it is stored
 */
export async function* textsOf(download: Download, onBytes: (bytes: number) => void): AsyncGenerator<ListBytes> {
  const { name, size } = download
  const counted = async function* (from?: number, to?: number): AsyncGenerator<Uint8Array> {
    for await (const piece of download.pieces(from, to)) {
      yield piece
      onBytes(piece.length)
    }
  }
  // A stream cannot be read twice, so that its head is put back.
  const { head, pieces, close } = await withHead(size === null ? counted() : download.pieces(0, HEAD))
  if (isZip(head) || /\.zip$/i.test(name)) {
    if (size === null) {
      await close()
      throw new PredialError('list-format', name, 'is a zip archive as a stream; give its path or all its bytes')
    }
    for await (const text of zippedTexts(download, size, counted)) yield { ...text, pieces: utf8(text.pieces) }
    return
  }
  if (isIndex(head)) {
    await close()
    throw new PredialError('list-format', name, 'is the index of a list, not the list')
  }
  const all = size === null ? pieces : counted()
  yield { name, pieces: utf8(isGzip(head) ? gunzipped(name, all) : all) }
}

/** Any encoding that has a byte order mark, as UTF-8 without one. */
async function* utf8(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { head, pieces } = await withHead(bytes)
  const wide = wideEncoding(head)
  if (wide !== null) {
    const decoder = new TextDecoder(wide)
    for await (const piece of pieces) yield Buffer.from(decoder.decode(piece, { stream: true }))
    yield Buffer.from(decoder.decode())
    return
  }
  let skip = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf ? 3 : 0
  for await (const piece of pieces) {
    const skipped = Math.min(skip, piece.length)
    skip -= skipped
    yield skipped === 0 ? piece : piece.subarray(skipped)
  }
}

interface Headed {
  /** The first bytes, as many as are needed or there are. */
  readonly head: Uint8Array
  /** All of the bytes. */
  readonly pieces: AsyncGenerator<Uint8Array>
  /** Where `pieces` is not read: a generator that was not begun closes nothing. */
  readonly close: () => Promise<unknown>
}

async function withHead(bytes: AsyncIterable<Uint8Array>): Promise<Headed> {
  const iterator = bytes[Symbol.asyncIterator]()
  let first: Uint8Array = new Uint8Array(0)
  let done = false
  while (!done && first.length < HEAD) {
    const next = await iterator.next()
    if (next.done === true) done = true
    // Most often the first piece holds them, and is passed on without a copy.
    else first = first.length === 0 ? next.value : Buffer.concat([first, next.value])
  }
  return { head: first, pieces: putBack(first, iterator), close: async () => iterator.return?.() }
}

async function* putBack(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield first
    for (;;) {
      const { done, value } = await rest.next()
      if (done === true) return
      yield value
    }
  } finally {
    await rest.return?.()
  }
}

const isIndex = (head: Uint8Array): boolean => head[0] === 0x89 && head[1] === 0x50 && head[2] === 0x44
