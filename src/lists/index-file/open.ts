import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PredialError } from '../../errors.ts'
import type { DncIndex, DncIndexShare, IndexMode } from './dnc-index.ts'
import { openBytes } from './opened.ts'

export interface OpenDncIndexOptions {
  /** `compact` (default): as stored. `expanded`: one bit for each number of an area code, larger and faster. */
  readonly mode?: IndexMode
  /** Where one company calls for several sellers and the index does not say: whose list this is. */
  readonly seller?: string
}

/**
 * Opens the index of a do-not-call list, after verifying every checksum.
 *
 * @param input a path, a `file:` URL, the bytes of an index, or what `share()` of an open one gave
 * @throws PredialError `list-format` for a file that is damaged, cut off or no index, `config-invalid` for the options
 */
export function openDncIndex(
  input: string | URL | Uint8Array | DncIndexShare,
  options: OpenDncIndexOptions = {},
): DncIndex {
  if (input instanceof Uint8Array) return openBytes(input, 'index', options)
  const path = input instanceof URL ? fileURLToPath(input) : input
  if (typeof path !== 'string') throw new PredialError('config-invalid', 'index', 'must be a path')
  return openBytes(readFileSync(path), basename(path), options)
}
