import { parentPort } from 'node:worker_threads'
import { readConsents } from '../consents.ts'
import { gatherEvidence } from '../evidence.ts'
import type { Shares } from '../list-file.ts'
import type { CallFlags } from '../options.ts'
import { type Block, type BlockScrub, blockScrub, type RowForm } from './block.ts'

/** What a thread is told first: how to build the gate that the command line has built. */
export interface WorkerSetup {
  readonly flags: CallFlags
  readonly cwd: string
  /** Epoch ms of the call. */
  readonly now: number
  readonly consentsFile: string | null
  /** Indexes of lists that are in memory. */
  readonly shares: Shares
  readonly form: RowForm
}

/** A block to scrub. */
export interface BlockTask {
  readonly task: number
  readonly block: Block
  readonly out: Uint8Array
}

const setUp = async ({ flags, cwd, now, consentsFile, shares, form }: WorkerSetup): Promise<BlockScrub> => {
  const { gate } = await gatherEvidence(flags, { cwd, now: () => now }, { shares })
  const consents = consentsFile === null ? null : readConsents(consentsFile, flags.defaultCountry)
  return blockScrub(gate, now, consents, form)
}

const allocate = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))

let scrubbing: Promise<BlockScrub> | undefined

parentPort?.on('message', async (message: WorkerSetup | BlockTask) => {
  if (!('task' in message)) {
    scrubbing = setUp(message)
    return
  }
  const { scrub } = await (scrubbing as Promise<BlockScrub>)
  const { task, block, out } = message
  parentPort?.postMessage({ task, block: scrub(block, out, allocate) })
})
