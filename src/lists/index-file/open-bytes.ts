import { PredialError } from '../../errors.ts'
import { CompactIndex } from './compact-index.ts'
import type { DncIndex, DncIndexShare, IndexMode } from './dnc-index.ts'
import { AREA_BIT_WORDS, expand, expandedPrefixWords } from './expand.ts'
import { ExpandedIndex } from './expanded-index.ts'
import { checkFront, checkLength, type IndexLayout, readLayout } from './layout.ts'
import { alignedBytes, isShared } from './memory.ts'
import { fieldsOf } from './open-index.ts'
import { refuseBigEndian } from './pack.ts'
import { checkBlocks, checkSums } from './verify.ts'

export interface OpenDncIndexOptions {
  /** `compact` (default): as stored. `expanded`: one bit for each number of an area code, larger and faster. */
  readonly mode?: IndexMode
  /** Where one company calls for several sellers and the index does not say: whose list this is. */
  readonly seller?: string
  /** Whether to read the file into memory that can be shared at once; else the first `share` copies it. */
  readonly shared?: boolean
}

/** Opens an index from its bytes, which must not change from then on. */
export function openBytes(bytes: Uint8Array, name: string, options: OpenDncIndexOptions): DncIndex {
  const { mode = 'compact', seller, shared = false } = options
  refuseBigEndian()
  const aligned = alignedBytes(bytes)
  checkLength(checkFront(aligned, name).fileBytes, aligned.length, name)
  const layout = readLayout(aligned, name)
  checkSums(aligned, layout, name)
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4)
  checkBlocks(words, layout, name)
  const fields = fieldsOf(layout, seller)
  return mode === 'compact'
    ? new CompactIndex(fields, layout, words)
    : new ExpandedIndex(fields, layout, expand(words, layout, shared))
}

/** Opens what another thread shares; it was verified there. */
export function openShare(share: DncIndexShare, options: OpenDncIndexOptions): DncIndex {
  const { mode, file, bits, seller = options.seller } = share
  if (options.mode !== undefined && options.mode !== mode) {
    throw new PredialError('config-invalid', 'mode', `is \`${options.mode}\`, and the index is shared as \`${mode}\``)
  }
  const head = new Uint8Array(file)
  const layout = readLayout(head, 'index')
  const fields = fieldsOf(layout, seller)
  if (mode === 'compact') {
    checkLength(layout.fileBytes, head.length, 'index')
    return new CompactIndex(fields, layout, new Uint32Array(file))
  }
  if (bits === undefined || bits.byteLength !== expandedBytes(layout, bits)) throw notShared()
  return new ExpandedIndex(fields, layout, { head, words: new Uint32Array(bits) })
}

export function isShare(input: unknown): input is DncIndexShare {
  if (typeof input !== 'object' || input === null || !('kind' in input)) return false
  const { kind, mode, file, bits } = input as Partial<DncIndexShare>
  const isExpanded = mode === 'expanded' && isShared(bits)
  return kind === 'predial-dnc-index' && isShared(file) && (isExpanded || (mode === 'compact' && bits === undefined))
}

function expandedBytes({ areas, prefixes }: IndexLayout, bits: SharedArrayBuffer): number {
  const first = areas.length * AREA_BIT_WORDS
  if (prefixes === null) return first * 4
  if (bits.byteLength < (first + 1) * 4) throw notShared()
  return (first + expandedPrefixWords(new Uint32Array(bits, first * 4, 1)[0] as number)) * 4
}

const notShared = (): PredialError =>
  new PredialError('config-invalid', 'index', 'must be what `share` of an open index gave, unchanged')
