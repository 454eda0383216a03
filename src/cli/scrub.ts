import { resolve } from 'node:path'
import type { Command } from 'commander'
import { rulebook } from '../index.ts'
import type { SaidAt } from './columns.ts'
import { readConsents } from './consents.ts'
import { gatherEvidence } from './evidence.ts'
import { badInput } from './failure.ts'
import { EXIT, type Io, paintFor } from './io.ts'
import { progressOn } from './progress.ts'
import { instantOf } from './readings.ts'
import { blockScrub } from './scrub/block.ts'
import { type Claim, claimOutput } from './scrub/claim.ts'
import { type Journal, journalPath, readJournal } from './scrub/journal.ts'
import { openLeads, sizeOf } from './scrub/leads-file.ts'
import { fileOutput, streamOutput } from './scrub/output.ts'
import { outputPath } from './scrub/output-path.ts'
import { checkOverwrites } from './scrub/overwrites.ts'
import type { Pool } from './scrub/pool.ts'
import { factsOf } from './scrub/resume.ts'
import { scrubbingHere } from './scrub/scrubbing.ts'
import { canGather, sharesOf, threadsFor } from './scrub/threads.ts'
import { addedTo, formOf, type ScrubJob, scrubTable } from './scrub-file.ts'
import { addScrubOptions, columnsOf, type ScrubFlags, shapingFlags } from './scrub-flags.ts'
import { partialOf } from './sink.ts'
import { summaryText } from './summary.ts'

/** Milliseconds. */
const CHECKPOINT_EVERY = 2_000

/** Small enough for a bar that moves, large enough that handing blocks over costs nothing. */
const blockSizeOf = (size: number): number => 65_536 * Math.min(8, Math.max(1, Math.round(size / 160 / 65_536)))

/** The instant of an interrupted run that is gone on with, else of this one. */
const instantFor = (flags: ScrubFlags, earlier: Journal | null, io: Io): number => {
  const given = flags.at === undefined ? null : (instantOf(flags.at) as number)
  if (!flags.resume || earlier === null) return given ?? io.now()
  if (given === null || given === earlier.now) return earlier.now
  const at = new Date(earlier.now).toISOString()
  throw badInput('--at', `the interrupted run is of ${at}; leave --at out, or go without --resume`)
}

/** What is asked for: a file, and how. */
interface Asked {
  /** As given. */
  readonly file: string
  /** Absolute. */
  readonly path: string
  readonly size: number
  readonly flags: ScrubFlags
  /** Of the file that is written; null: standard output is. */
  readonly claim: Claim | null
}

const scrub = async (file: string, flags: ScrubFlags, io: Io): Promise<number> => {
  const path = resolve(io.cwd, file)
  const size = sizeOf(path)
  if (flags.out === '-' && flags.json) throw badInput('--json', 'standard output is taken by --out -')
  if (flags.out === '-' && flags.resume) throw badInput('--resume', 'goes on with a file, not with standard output')
  const out = flags.out === '-' ? null : outputPath(resolve(io.cwd, flags.out))
  // Started first, so that they are ready by the time all else is read.
  const pool = threadsFor(io.scrubWorker, flags.workers, size)
  try {
    // Before anything is read of an interrupted run, so that no other goes on with it.
    const claim = out === null ? null : await claimOutput(out)
    try {
      await scrubWith(pool, { file, path, size, flags, claim }, io)
    } finally {
      claim?.release()
    }
  } finally {
    await pool?.close()
  }
  return EXIT.ok
}

const scrubWith = async (pool: Pool | null, { file, path, size, flags, claim }: Asked, io: Io): Promise<void> => {
  const out = claim?.out ?? null
  const earlier = out === null ? null : readJournal(out)
  const now = instantFor(flags, earlier, io)
  const { gate, config, notes, ...evidence } = await gatherEvidence(
    flags,
    { cwd: io.cwd, now: () => now },
    { isShared: pool !== null },
  )
  const consentsFile = flags.consents === undefined ? (config.consents ?? null) : resolve(io.cwd, flags.consents)
  const consents = consentsFile === null ? null : readConsents(consentsFile, flags.defaultCountry)
  const files = [...new Set([...evidence.files, ...(consentsFile === null ? [] : [consentsFile])])]
  const read = [path, ...files]
  if (out !== null) for (const name of [out, partialOf(out), journalPath(out)]) checkOverwrites(name, read)
  const leads = await openLeads(path, flags.delimiter)
  try {
    const progress = progressOn(io, size)
    const { say } = progress
    for (const note of notes) say(`note: ${note}`)
    const every = io.checkpointEvery ?? CHECKPOINT_EVERY
    const isResumed = flags.resume === true
    const output =
      claim === null
        ? streamOutput(io.stdout)
        : fileOutput({
            claim,
            input: path,
            earlier,
            isResumed,
            now,
            facts: factsOf(shapingFlags(flags), read),
            every,
            say,
          })
    try {
      const added = addedTo(leads.table, flags.prefix, file)
      const named = columnsOf(flags)
      const saidAt: SaidAt = (role) =>
        named[role] === undefined ? `${flags.config}.columns.${role}` : `--${role}-column`
      const columns = { ...config.columns, ...named }
      const form = formOf(leads.table, columns, flags.defaultCountry, file, progress, saidAt)
      const scrubbing =
        pool !== null && canGather(files, evidence.lists, flags.workers, size)
          ? pool.setUp({ flags, cwd: io.cwd, now, consentsFile, shares: sharesOf(evidence.lists), form })
          : scrubbingHere(blockScrub(gate, now, consents, form))
      const { from, keep } = output
      const job: ScrubJob = { ...leads, file, path, form, added, blockSize: blockSizeOf(size), from, keep }
      const summary = await scrubTable(job, scrubbing, output.sink, progress)
      // Where the file is another by now, neither its rows so far nor a run that goes on behind them are sound.
      await leads.input.checkUnchanged().catch(async (error: unknown) => {
        await output.forget()
        throw error
      })
      await output.finish()
      if (flags.json) {
        const at = new Date(now).toISOString()
        const said = { input: file, output: flags.out, at, rulebook: rulebook.id, ...summary }
        io.stdout.write(`${JSON.stringify(said, null, 2)}\n`)
      }
      io.stderr.write(summaryText(summary, paintFor(io, 'stderr')))
    } catch (error) {
      progress.end()
      await output.abandon()
      throw error
    }
  } finally {
    await leads.input.close()
  }
}

/** `predial scrub <file>`: a verdict behind every row of a file of leads. */
export const defineScrub = (program: Command, io: Io, done: (code: number) => void): void => {
  const command = program
    .command('scrub')
    .description('a verdict behind every row of a CSV file of leads')
    .argument('<leads.csv>', 'leads as a dialer or CRM exports them')
    .requiredOption('--out <file>', 'where the scrubbed rows go; - for standard output')
  addScrubOptions(command).action(async (file: string, flags: ScrubFlags) => done(await scrub(file, flags, io)))
}
