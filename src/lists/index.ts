import type { DncList } from '../vocabulary/list.ts'
import { type DncTextOptions, parseDncChunks } from './parse.ts'
import { openListText } from './read.ts'

export { isPredialError, PredialError, type PredialErrorCode } from '../errors.ts'
export type { DncListHeader } from '../memory/dnc-list.ts'
export type { Instant, IsoDate } from '../vocabulary/instant.ts'
export type { DncList, DncListing } from '../vocabulary/list.ts'
export type { Contradictions } from './build/apply-changes.ts'
export { type BuildDncIndexOptions, buildDncIndex } from './build/build-index.ts'
export {
  type BuildDncIndexesOptions,
  type BuiltIndex,
  buildDncIndexes,
  type RegistryOptions,
} from './build/build-indexes.ts'
export type { DncChangeColumns, DncChangeWords } from './build/change-columns.ts'
export { type CompareDncIndexOptions, type ComparedIndex, compareDncIndex } from './build/compare-index.ts'
export type { DncInput } from './build/download.ts'
export type { BuildProgress } from './build/progress.ts'
export { type UpdateDncIndexOptions, type UpdatedIndex, updateDncIndex } from './build/update-index.ts'
export { type Detected, detectFormat } from './detect.ts'
export type { DncFormat } from './formats/readers.ts'
export type { DncIndex, DncIndexShare, IndexInfo, IndexMode } from './index-file/dnc-index.ts'
export type { IndexSource } from './index-file/index-header.ts'
export { openDncIndex } from './index-file/open.ts'
export type { OpenDncIndexOptions } from './index-file/open-bytes.ts'
export { type DncTextOptions, parseDncText } from './parse.ts'
export type { DncColumn, DncColumns } from './source.ts'

export interface ReadDncListOptions extends DncTextOptions {
  /** A path, a `file:` URL, or the bytes: text, CSV or XML, plain or packed with gzip. */
  readonly input: string | URL | Uint8Array
}

/**
 * Reads a do-not-call list from a file into memory.
 *
 * @example
 * readDncList({ input: 'full.202.txt', registry: 'us-national', asOf: '2026-10-21', covers: ['202'] })
 * @throws PredialError `list-format` with the file and line (`full.202.txt:17`), `config-invalid` for the options
 */
export function readDncList(options: ReadDncListOptions): DncList {
  const { input, ...text } = options
  const { name, chunks } = openListText(input)
  return parseDncChunks(chunks, { name, ...text })
}
