import { createHash } from 'node:crypto'
import type { FileHandle } from 'node:fs/promises'
import { Worker } from 'node:worker_threads'

/** The SHA-256 of a file, being computed. */
export interface Digest {
  readonly sha256: Promise<string>
  /** Gives up; `sha256` may then never settle. */
  abandon(): Promise<void>
}

/** A smaller file is hashed before a thread would have started. */
const WORTH_A_THREAD = 16 * 1_048_576
const PIECE = 1_048_576

// A text rather than a file of its own: a bundle of the library then needs nothing beside it.
const THREAD = `
const { parentPort, workerData: { fd, piece } } = require('node:worker_threads')
const { readSync } = require('node:fs')
const hash = require('node:crypto').createHash('sha256')
const bytes = Buffer.allocUnsafe(piece)
for (let at = 0; ; ) {
  const length = readSync(fd, bytes, 0, piece, at)
  if (length === 0) break
  hash.update(bytes.subarray(0, length))
  at += length
}
parentPort.postMessage(hash.digest('hex'))
`

/** Hashes a file that stays open until it is done, a large one on another core. */
export function digestOf(file: FileHandle, size: number): Digest {
  const thread = size < WORTH_A_THREAD ? null : startThread(file)
  if (thread === null) {
    const sha256 = hashed(file)
    sha256.catch(() => {})
    return { sha256, abandon: async () => {} }
  }
  const sha256 = new Promise<string>((resolve, reject) => {
    thread.once('message', resolve)
    thread.once('error', reject)
    thread.once('exit', () => reject(new Error('the thread that hashes a file ended early')))
  })
  // Whoever reads the file waits for the digest last, and may have failed before.
  sha256.catch(() => {})
  return {
    sha256,
    async abandon() {
      await thread.terminate()
    },
  }
}

function startThread(file: FileHandle): Worker | null {
  try {
    return new Worker(THREAD, { eval: true, workerData: { fd: file.fd, piece: PIECE } })
  } catch {
    // Where threads are not permitted it takes longer.
    return null
  }
}

async function hashed(file: FileHandle): Promise<string> {
  const hash = createHash('sha256')
  const bytes = Buffer.allocUnsafe(PIECE)
  for (let at = 0; ; ) {
    const { bytesRead } = await file.read(bytes, 0, PIECE, at)
    if (bytesRead === 0) return hash.digest('hex')
    hash.update(bytes.subarray(0, bytesRead))
    at += bytesRead
  }
}
