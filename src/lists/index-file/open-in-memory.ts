import { PredialError } from '../../errors.ts'
import { isName } from '../../vocabulary/name.ts'
import { checkOptions } from '../options.ts'
import type { DncIndex } from './dnc-index.ts'
import { isShare, type OpenDncIndexOptions, openBytes, openShare } from './open-bytes.ts'

/**
 * Opens an index that is in memory: its bytes, or what `share()` of an open one gave. null: it is something else.
 *
 * @throws PredialError `list-format` for the index, `config-invalid` for the options
 */
export function openInMemory(input: unknown, options: OpenDncIndexOptions): DncIndex | null {
  checkOpening(options)
  if (isShare(input)) return openShare(input, options)
  if (isBuffer(input)) return openBytes(new Uint8Array(input), 'index', options)
  return isBytes(input) ? openBytes(input, 'index', options) : null
}

const OPTIONS: readonly string[] = ['mode', 'seller', 'shared']

function checkOpening(options: OpenDncIndexOptions): void {
  checkOptions(options, OPTIONS)
  const { mode, seller, shared } = options
  if (mode !== undefined && mode !== 'compact' && mode !== 'expanded') {
    throw new PredialError('config-invalid', 'mode', 'must be `compact` or `expanded`')
  }
  if (seller !== undefined && !isName(seller)) {
    throw new PredialError('config-invalid', 'seller', 'must be a name, not blank')
  }
  if (shared !== undefined && typeof shared !== 'boolean') {
    throw new PredialError('config-invalid', 'shared', 'must be true or false')
  }
}

/** Tells the bytes of another realm too. */
const isBytes = (input: unknown): input is Uint8Array =>
  ArrayBuffer.isView(input) && Object.prototype.toString.call(input) === '[object Uint8Array]'

const isBuffer = (input: unknown): input is ArrayBuffer =>
  Object.prototype.toString.call(input) === '[object ArrayBuffer]'
