import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PredialError } from '../../errors.ts'
import type { DncIndex, DncIndexShare } from './dnc-index.ts'
import { HEADER_BYTES } from './format.ts'
import { checkFront, checkLength } from './layout.ts'
import { newBuffer } from './memory.ts'
import { type OpenDncIndexOptions, openBytes } from './open-bytes.ts'
import { openInMemory } from './open-in-memory.ts'

const PIECE = 1 << 26

/**
 * Opens the index of a do-not-call list of any size. Every checksum and every block is looked at first: a file that is
 * cut off, damaged, of another kind or of a newer format is refused.
 *
 * @param input a path, a `file:` URL, the bytes of an index (which must not change from then on), or what `share()` of
 *   an open one gave
 * @example
 * const national = openDncIndex('us-national.dnc')
 * national.find('+12025550100', Date.now()) // { until: null } if it is on the list, else null
 * @throws PredialError `list-format` for the index, `config-invalid` for the options and a file that cannot be read
 */
export function openDncIndex(
  input: string | URL | Uint8Array | ArrayBuffer | DncIndexShare,
  options: OpenDncIndexOptions = {},
): DncIndex {
  const opened = openInMemory(input, options)
  if (opened !== null) return opened
  const path = pathOf(input)
  const { mode, shared = false } = options
  return openBytes(readIndex(path, shared && mode !== 'expanded'), basename(path), options)
}

/** The bytes of an index file, read straight into their place; a file of another kind is refused by its first bytes. */
function readIndex(path: string, shared: boolean): Uint8Array {
  const name = basename(path)
  const file = readable(path, () => openSync(path, 'r'))
  try {
    const size = readable(path, () => fstatSync(file)).size
    const front = new Uint8Array(Math.min(HEADER_BYTES, size))
    const { fileBytes } = checkFront(front.subarray(0, readInto(path, file, front)), name)
    checkLength(fileBytes, size, name)
    const bytes = new Uint8Array(newBuffer(size, shared))
    checkLength(fileBytes, readInto(path, file, bytes), name)
    return bytes
  } finally {
    closeSync(file)
  }
}

/** Fills `bytes` from the beginning of the file as far as it goes, and says how far that was. */
function readInto(path: string, file: number, bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = readable(path, () => readSync(file, bytes, at, Math.min(PIECE, bytes.length - at), at))
    if (length === 0) break
    at += length
  }
  return at
}

function readable<T>(path: string, run: () => T): T {
  try {
    return run()
  } catch (cause) {
    throw new PredialError('config-invalid', 'index', `\`${path}\` cannot be read`, { cause })
  }
}

function pathOf(input: unknown): string {
  if (typeof input === 'string' && input !== '') return input
  if (input instanceof URL && input.protocol === 'file:') return fileURLToPath(input)
  throw new PredialError('config-invalid', 'index', 'must be a path, a file: URL, bytes, or what `share` gave')
}
