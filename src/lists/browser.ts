// `predial/lists` where there are no files: what bundlers take under the condition `browser`.
import { PredialError } from '../errors.ts'
import type { DncIndex, DncIndexShare } from './index-file/dnc-index.ts'
import type { OpenDncIndexOptions } from './index-file/open-bytes.ts'
import { openInMemory } from './index-file/open-in-memory.ts'

export { isPredialError, PredialError, type PredialErrorCode } from '../errors.ts'
export type { DncListHeader } from '../memory/dnc-list.ts'
export type { Instant, IsoDate } from '../vocabulary/instant.ts'
export type { DncList, DncListing } from '../vocabulary/list.ts'
export { type Detected, detectFormat } from './detect.ts'
export type { DncFormat } from './formats/readers.ts'
export type { DncIndex, DncIndexShare, IndexInfo, IndexMode } from './index-file/dnc-index.ts'
export type { IndexSource } from './index-file/index-header.ts'
export type { OpenDncIndexOptions } from './index-file/open-bytes.ts'
export { type DncTextOptions, parseDncText } from './parse.ts'
export type { DncColumn, DncColumns } from './source.ts'

/**
 * Opens the index of a do-not-call list of any size, as `openDncIndex` of Node does, from memory alone.
 *
 * @param input the bytes of an index (which must not change from then on), or what `share()` of an open one gave
 * @example
 * const national = openDncIndex(await (await fetch('/us-national.dnc')).arrayBuffer())
 * @throws PredialError `list-format` for the index, `config-invalid` for the options and for a path
 */
export function openDncIndex(
  input: Uint8Array | ArrayBuffer | DncIndexShare,
  options: OpenDncIndexOptions = {},
): DncIndex {
  const opened = openInMemory(input, options)
  if (opened !== null) return opened
  throw new PredialError('config-invalid', 'index', 'must be bytes, or what `share` gave: there are no files here')
}
