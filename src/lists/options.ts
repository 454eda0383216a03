import { PredialError } from '../errors.ts'

/** The options that say whose list it is and what it holds. */
export const HEADER_OPTIONS: readonly string[] = ['registry', 'asOf', 'covers', 'seller', 'defaultCountry']

/**
 * Checks what stands around the fields of options: a name that is misspelt would be passed over in silence, and a list
 * whose `covers` is, cover all.
 *
 * @throws PredialError `config-invalid` for what is no object, a name that is no option, and a signal that is none
 */
export function checkOptions(options: unknown, known: readonly string[]): void {
  if (typeof options !== 'object' || options === null) {
    throw new PredialError('config-invalid', 'options', 'must be an object')
  }
  for (const name of Object.keys(options)) {
    if (!known.includes(name)) throw new PredialError('config-invalid', `options.${name}`, 'is no option')
  }
  const { signal } = options as { readonly signal?: Partial<AbortSignal> }
  if (signal !== undefined && typeof signal?.throwIfAborted !== 'function') {
    throw new PredialError('config-invalid', 'signal', 'must be an AbortSignal')
  }
}
