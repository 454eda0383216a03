import { PredialError } from '../errors.ts'

/**
 * Checks what stands around the fields of options.
 *
 * @throws PredialError `config-invalid` for what is no object, and for a signal that is none
 */
export function checkOptions(options: unknown): void {
  if (typeof options !== 'object' || options === null) {
    throw new PredialError('config-invalid', 'options', 'must be an object')
  }
  const { signal } = options as { readonly signal?: Partial<AbortSignal> }
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') {
    throw new PredialError('config-invalid', 'signal', 'must be an AbortSignal')
  }
}
