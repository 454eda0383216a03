import { Worker } from 'node:worker_threads'
import type { Block, ScrubbedBlock } from './block.ts'
import type { Scrubbing, ThreadBlock } from './scrubbing.ts'
import type { BlockTask, WorkerSetup } from './worker.ts'

interface Member {
  readonly worker: Worker
  /** Blocks it was given and has not answered. */
  waiting: number
}

interface Answer {
  readonly resolve: (block: ThreadBlock) => void
  readonly reject: (error: Error) => void
}

/** Threads that were started, and have loaded what they need by the time they are set up. */
export interface Pool {
  setUp(setup: WorkerSetup): Scrubbing
  close(): Promise<void>
}

/** Blocks per thread: one at work, and the next waiting while the last is written. */
const DEPTH = 3

/** Bytes that all threads see; detaching and copying buffers would cost more than the threads gain. */
const allocate = (length: number): Uint8Array => new Uint8Array(new SharedArrayBuffer(length))

/** @param entry the program of a thread */
export const startPool = (entry: URL, count: number): Pool => {
  const answers = new Map<number, Answer>()
  let failure: Error | null = null
  let isClosed = false
  const fail = (error: Error): void => {
    if (isClosed) return
    failure ??= error
    for (const { reject } of answers.values()) reject(failure)
    answers.clear()
  }
  const members = Array.from({ length: count }, (_, thread): Member => {
    const worker = new Worker(entry)
    const member: Member = { worker, waiting: 0 }
    worker.on('message', ({ task, block }: { readonly task: number; readonly block: ScrubbedBlock }) => {
      member.waiting -= 1
      answers.get(task)?.resolve({ ...block, thread })
      answers.delete(task)
    })
    worker.on('error', fail)
    worker.on('exit', (code) => fail(new Error(`a worker thread ended with ${code}`)))
    return member
  })
  const close = async (): Promise<void> => {
    isClosed = true
    await Promise.all(members.map(({ worker }) => worker.terminate()))
  }
  let tasks = 0
  const scrub = (block: Block, out: Uint8Array): Promise<ThreadBlock> =>
    new Promise((resolve, reject) => {
      if (failure !== null) {
        reject(failure)
        return
      }
      const task = tasks++
      answers.set(task, { resolve, reject })
      const member = members.reduce((least, one) => (one.waiting < least.waiting ? one : least))
      member.waiting += 1
      const { bytes, cut, end, isEnd } = block
      const message: BlockTask = { task, block: { bytes, cut, end, isEnd }, out }
      member.worker.postMessage(message)
    })
  return {
    setUp: (setup) => {
      for (const { worker } of members) worker.postMessage(setup)
      return { width: DEPTH * count, allocate, scrub, close }
    },
    close,
  }
}
