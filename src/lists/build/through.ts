import { pipeline, Readable, type Transform } from 'node:stream'
import { PredialError } from '../../errors.ts'

/** How much a transform gives at once. */
export const UNPACKED_PIECE = 1_048_576

/** What comes out of a transform of `node:zlib`, whose own errors become one `list-format`. */
export async function* through(
  name: string,
  problem: string,
  packed: AsyncIterable<Uint8Array>,
  unpack: Transform,
): AsyncGenerator<Uint8Array> {
  let failed: unknown
  const source = Readable.from(
    ownCopies(packed, (error) => (failed = error)),
    { objectMode: false },
  )
  // Without a listener of its own a failure would be thrown at the process; the loop below meets it as well.
  pipeline(source, unpack, () => {})
  try {
    for await (const piece of unpack) yield piece as Uint8Array
  } catch (cause) {
    throw failed === undefined ? new PredialError('list-format', name, problem, { cause }) : failed
  }
}

/** The pieces of a download are used again; those that wait in a stream must not be. */
async function* ownCopies(
  pieces: AsyncIterable<Uint8Array>,
  onError: (error: unknown) => void,
): AsyncGenerator<Uint8Array> {
  try {
    for await (const piece of pieces) yield Buffer.from(piece)
  } catch (error) {
    onError(error)
    throw error
  }
}
