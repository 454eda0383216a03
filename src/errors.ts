/**
 * What kind of mistake it is.
 *
 * - `config-invalid`: a field of a configuration or an option.
 * - `rulebook-invalid`, `rulebook-overlap`, `rulebook-duplicate`: a rule, versions whose dates clash, an id that comes twice.
 * - `list-format`: a do-not-call list or an index; `file-format`: another file.
 */
export type PredialErrorCode =
  | 'config-invalid'
  | 'rulebook-invalid'
  | 'rulebook-overlap'
  | 'rulebook-duplicate'
  | 'list-format'
  | 'file-format'

/** A mistake in code, configuration or a file. Never thrown for a legal "no", nor for bad data. */
export class PredialError extends Error {
  override readonly name = 'PredialError'
  readonly code: PredialErrorCode
  /** The bad field: `us-fl.calling-hours.versions[1].from`, `lists[0].registry`, `leads.csv:17`. */
  readonly path: string

  constructor(code: PredialErrorCode, path: string, message: string, options?: ErrorOptions) {
    super(`${path}: ${message}`, options)
    this.code = code
    this.path = path
  }
}

/** Tells a `PredialError` from another copy of the package too, where `instanceof` fails. */
export const isPredialError = (error: unknown): error is PredialError =>
  error instanceof Error && error.name === 'PredialError'
