import { existsSync } from 'node:fs'
import type { Writable } from 'node:stream'
import { badInput } from '../failure.ts'
import { type FileSink, fileSink, partialOf, type Sink, streamSink } from '../sink.ts'
import type { Claim } from './claim.ts'
import { type Checkpoint, type Journal, type Reached, readJournal, removeJournal, writeJournal } from './journal.ts'
import { checkpointOf, isRereadable, sumBefore } from './resume.ts'

/** Where the scrubbed rows go, and what is kept of them on the way. */
export interface Output {
  readonly sink: Sink
  /** Where an interrupted run had come to. */
  readonly from: Checkpoint | null
  /** Told how far the run has come, whenever rows were written. */
  keep(reached: () => Reached): Promise<void> | undefined
  finish(): Promise<void>
  /** What was written is of no use to a later run. */
  forget(): Promise<void>
  /** Something failed. */
  abandon(): Promise<void>
}

export const streamOutput = (stream: Writable): Output => {
  const sink = streamSink(stream)
  return {
    sink,
    from: null,
    keep: () => undefined,
    forget: async () => {},
    finish: async () => sink.finish(),
    abandon: async () => sink.abandon(false),
  }
}

export interface FileOutputSetup {
  /** Of the output. */
  readonly claim: Claim
  readonly input: string
  /** What an earlier run had left beside the output when its instant was taken over. */
  readonly earlier: Journal | null
  readonly isResumed: boolean
  readonly now: number
  readonly facts: Journal['facts']
  /** Milliseconds between checkpoints. */
  readonly every: number
  /** Takes a line for a person. */
  readonly say: (line: string) => void
}

const lost = (out: string): Error =>
  badInput('--out', `${partialOf(out)} is no longer of this run; ${out} was left as it was`)

const startOf = (setup: FileOutputSetup): Checkpoint | null => {
  const { claim, input, isResumed, facts, say } = setup
  const { out } = claim
  const partial = partialOf(out)
  // Once more: all evidence was read since.
  const earlier = readJournal(out)
  if (!claim.stands()) throw lost(out)
  if (isResumed && earlier?.now !== setup.earlier?.now)
    throw badInput('--out', `another run has written ${partial} meanwhile; try again`)
  if (earlier === null) {
    if (existsSync(partial))
      throw badInput('--out', `${partial} is in the way; it is of no run that could be gone on with`)
    if (isResumed) say('note: there is no interrupted run to go on with; the file is scrubbed from its beginning')
    return null
  }
  if (isResumed) {
    const from = checkpointOf(earlier, facts, input, partial)
    const rows = (from?.summary.rows ?? 0).toLocaleString('en-US')
    say(`note: goes on behind ${rows} rows, as of ${new Date(earlier.now).toISOString()}`)
    return from
  }
  if (earlier.done !== null) {
    const rows = earlier.done.summary.rows.toLocaleString('en-US')
    say(`note: ${rows} rows of an interrupted run are scrubbed anew; --resume would have gone on behind them`)
  }
  return null
}

/**
 * A file that appears when it is complete. Until then its rows lie beside it, with a journal that says how many of
 * them are safe, so that a run that was killed can be gone on with.
 */
export const fileOutput = (setup: FileOutputSetup): Output => {
  const { claim, input, now, facts, every, say } = setup
  const { out } = claim
  const from = startOf(setup)
  let done = from
  const write = (reached: Checkpoint | null): void => writeJournal(out, { pid: process.pid, now, facts, done: reached })
  // First of all: what lies there without it is not ours to write over.
  write(from)
  let sink: FileSink
  try {
    sink = fileSink(out, from?.output ?? 0)
  } catch (error) {
    if (from === null) removeJournal(out)
    throw error
  }
  const isOurs = (): boolean => claim.stands() && readJournal(out)?.pid === process.pid && sink.isInPlace()
  const checkOurs = (): void => {
    if (!isOurs()) throw lost(out)
  }
  let last = performance.now()
  let pending: Promise<void> | undefined
  const canResume = isRereadable(input)
  const checkpoint = async (reached: () => Reached): Promise<void> => {
    // Rows go on being scrubbed while the last of it finds its way to the disk, but no further than this.
    await pending
    const then = reached()
    const inputSum = sumBefore(input, then.input)
    const outputSum = sumBefore(partialOf(out), then.output)
    pending = sink.sync().then(() => {
      checkOurs()
      const kept = { ...then, inputSum, outputSum }
      write(kept)
      done = kept
    })
    pending.catch(() => {})
  }
  return {
    sink,
    from,
    keep: (reached) => {
      if (!canResume || performance.now() - last < every) return undefined
      last = performance.now()
      return checkpoint(reached)
    },
    finish: async () => {
      await pending
      checkOurs()
      sink.finish()
      removeJournal(out)
    },
    forget: async () => {
      await pending?.catch(() => {})
      done = null
    },
    abandon: async () => {
      await pending?.catch(() => {})
      let isLeft = true
      try {
        isLeft = !isOurs()
      } catch {
        // What cannot be told to be ours is left alone; what failed first is what is said.
      }
      sink.abandon(isLeft || done !== null)
      if (isLeft) return
      if (done === null) {
        removeJournal(out)
        return
      }
      const rows = done.summary.rows.toLocaleString('en-US')
      say(`note: ${rows} rows are kept in ${partialOf(out)}; --resume goes on behind them`)
    },
  }
}
