import { closeSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { TextDecoder } from 'node:util'
import { gunzipSync } from 'node:zlib'
import { PredialError } from '../errors.ts'
import { AFTER_GZIP } from './after-gzip.ts'
import { isGzip, isZip, wideEncoding } from './first-bytes.ts'

/** A list file as text in pieces, and what messages call it. */
export interface ListText {
  readonly name: string
  readonly chunks: Iterable<string>
}

const PIECE = 1_048_576

/** Opens a path, a `file:` URL, or the bytes themselves; unpacks gzip. Nothing is read before the first piece is asked for. */
export function openListText(input: unknown): ListText {
  if (input instanceof Uint8Array) return { name: 'input', chunks: textOf('input', () => piecesOf(input)) }
  const path = pathOf(input)
  const name = basename(path)
  return { name, chunks: textOf(name, () => readPieces(path)) }
}

function pathOf(input: unknown): string {
  if (typeof input === 'string' && input !== '') return input
  if (input instanceof URL && input.protocol === 'file:') return fileURLToPath(input)
  throw new PredialError('config-invalid', 'input', 'must be a path, a file: URL or bytes')
}

function* textOf(name: string, open: () => Generator<Uint8Array>): Generator<string> {
  const pieces = open()
  let decoder: TextDecoder | undefined
  for (const piece of pieces) {
    if (decoder === undefined) {
      if (isZip(piece) || /\.zip$/i.test(name)) {
        throw new PredialError('list-format', name, 'is a zip archive; unzip it first and give the file it holds')
      }
      if (isGzip(piece)) {
        yield* unpacked(name, piece, pieces)
        return
      }
      decoder = new TextDecoder(wideEncoding(piece) ?? 'utf-8')
    }
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder !== undefined) yield decoder.decode()
}

/** As `node:zlib` returns it with `info`. */
interface WithEngine {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}

function* unpacked(name: string, first: Uint8Array, pieces: Iterable<Uint8Array>): Generator<string> {
  const packed = Buffer.concat([first, ...pieces])
  let bytes: Uint8Array
  let taken: number
  try {
    const { buffer, engine } = gunzipSync(packed, { info: true }) as unknown as WithEngine
    bytes = buffer
    taken = engine.bytesWritten
  } catch (cause) {
    throw new PredialError('list-format', name, 'is gzip that cannot be unpacked', { cause })
  }
  // What follows a zero byte behind the last member is taken for padding; another member that is damaged may hide there.
  if (packed.subarray(taken).some((byte) => byte !== 0)) throw new PredialError('list-format', name, AFTER_GZIP)
  const decoder = new TextDecoder(wideEncoding(bytes) ?? 'utf-8')
  for (const piece of piecesOf(bytes)) yield decoder.decode(piece, { stream: true })
  yield decoder.decode()
}

function* readPieces(path: string): Generator<Uint8Array> {
  const file = readable(path, () => openSync(path, 'r'))
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE)
      const length = readable(path, () => readSync(file, piece, 0, PIECE, null))
      if (length === 0) return
      yield piece.subarray(0, length)
    }
  } finally {
    closeSync(file)
  }
}

function readable<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    throw new PredialError('config-invalid', 'input', `\`${path}\` cannot be read`, { cause })
  }
}

function* piecesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += PIECE) yield bytes.subarray(from, from + PIECE)
}
