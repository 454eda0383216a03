/** A source that a user supplied failed; the denial names it. */
export class SourceFailure extends Error {
  override readonly name = 'SourceFailure'
  readonly source: string

  constructor(source: string, cause: unknown) {
    super(`${source} failed`, { cause })
    this.source = source
  }
}

/** Asks a source, and says which one it was if it fails. */
export const asking = <T>(source: string, ask: () => T): T => {
  try {
    return ask()
  } catch (error) {
    throw new SourceFailure(source, error)
  }
}
