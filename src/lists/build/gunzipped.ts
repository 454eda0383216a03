import { createGunzip, type Gunzip } from 'node:zlib'
import { PredialError } from '../../errors.ts'
import { AFTER_GZIP } from '../after-gzip.ts'
import { UNPACKED_PIECE } from './through.ts'

const PROBLEM = 'is gzip that cannot be unpacked'

/**
 * What gzip holds, in one member or several. Where a zero byte follows a member, `node:zlib` takes all that is left for
 * padding and leaves it. Here the bytes that it left are looked at: anything but zeros would be missed numbers.
 */
export async function* gunzipped(name: string, packed: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const unpack = createGunzip({ chunkSize: UNPACKED_PIECE })
  // Without a listener of its own a failure would be thrown at the process; the loop below meets it as well.
  unpack.on('error', () => {})
  const reader = { isDone: false }
  let failed: { readonly error: unknown } | null = null
  const feeding = feed(name, packed, unpack, reader).catch((error: unknown) => {
    failed = { error }
    unpack.destroy()
  })
  try {
    for await (const piece of unpack) yield piece as Uint8Array
    // What was left is read to its end.
    await feeding
  } catch (cause) {
    if (failed === null) throw new PredialError('list-format', name, PROBLEM, { cause })
  } finally {
    reader.isDone = true
    unpack.destroy()
  }
  if (failed !== null) throw (failed as { readonly error: unknown }).error
}

/** Gives piece after piece, each when the one before was used, so that what is left of it is known. */
async function feed(
  name: string,
  packed: AsyncIterable<Uint8Array>,
  unpack: Gunzip,
  reader: { readonly isDone: boolean },
): Promise<void> {
  let giveUp = (): void => {}
  unpack.once('close', () => giveUp())
  let given = 0
  let isPadding = false
  for await (const piece of packed) {
    if (piece.length === 0) continue
    if (!isPadding) {
      const isTaken = await new Promise<boolean>((resolve) => {
        giveUp = () => resolve(false)
        unpack.write(piece, (error) => resolve(!error))
      })
      // The reader meets the failure, or has stopped.
      if (!isTaken) return
      given += piece.length
    }
    if (reader.isDone) return
    const left = isPadding ? piece.length : given - unpack.bytesWritten
    if (left === 0) continue
    isPadding = true
    if (piece.subarray(piece.length - left).some((byte) => byte !== 0)) {
      throw new PredialError('list-format', name, AFTER_GZIP)
    }
  }
  unpack.end()
}
