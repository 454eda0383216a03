import { realpathSync, statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { rulebook } from '../index.ts'
import { COLUMNS, type ColumnNames, type ColumnRole } from './columns.ts'
import { readConsents } from './consents.ts'
import { type CsvTable, openTable } from './csv-table.ts'
import { type Evidence, gatherEvidence } from './evidence.ts'
import { badInput, fileFailure } from './failure.ts'
import { EXIT, type Io, paintFor } from './io.ts'
import type { ReadList, Shares } from './list-file.ts'
import { addCallOptions, type CallFlags } from './options.ts'
import { progressOn } from './progress.ts'
import { instantOf } from './readings.ts'
import { blockScrub } from './scrub/block.ts'
import { type Input, openInput } from './scrub/input.ts'
import { type Journal, journalPath, readJournal } from './scrub/journal.ts'
import { fileOutput, streamOutput } from './scrub/output.ts'
import { type Pool, startPool } from './scrub/pool.ts'
import { factsOf, isRereadable } from './scrub/resume.ts'
import { scrubbingHere } from './scrub/scrubbing.ts'
import { addedTo, formOf, type ScrubJob, scrubTable } from './scrub-file.ts'
import { partialOf } from './sink.ts'
import { summaryText } from './summary.ts'

interface ScrubFlags extends CallFlags {
  readonly out: string
  readonly consents?: string
  readonly delimiter?: string
  readonly prefix: string
  readonly workers?: number
  readonly resume?: true
  /** `--phone-column` and its like, under the names commander gives them. */
  readonly [flag: `${string}Column`]: string | undefined
}

/** Bytes of a file that are scrubbed before threads would have started. */
const LARGE = 2_097_152
const MOST_WORKERS = 8
/** Bytes of lists that are read anew in each thread sooner than one thread does all; an index is shared. */
const SMALL_TEXTS = 33_554_432
const CHECKPOINT_EVERY = 2_000

/** Small enough for a bar that moves, large enough that handing blocks over costs nothing. */
const blockSizeOf = (size: number): number => 65_536 * Math.min(8, Math.max(1, Math.round(size / 160 / 65_536)))

const EXAMPLE = `
Columns of phone, state, ZIP, country and consent are found by the names that dialers and CRMs use. A consent column
holds \`written 2026-01-02\`, \`express 2026-01-02\`, a date, or \`no\`; what it holds otherwise denies the row. Columns
that could loosen a decision in other ways (purchases, businesses, landlines) are read only where you name them.

Example:
  $ predial scrub leads.csv --out scrubbed.csv --at 2026-11-20T15:30:00-05:00 \\
      --list us-national=full.txt@2026-11-15 --emergencies none
`

const WHAT: { readonly [R in ColumnRole]: string } = {
  phone: 'phone numbers',
  state: 'states: a code or a name',
  zip: 'ZIP or postal codes',
  country: 'countries',
  'phone-code': 'calling codes',
  consent: 'consent',
  'consent-date': 'the date of the consent',
  purchase: 'the date of the last purchase from the seller',
  kind: 'consumer or business',
  line: 'wireless, landline or voip',
  id: 'your ids of people',
  zone: 'time zones',
}

const flagOf = (role: ColumnRole): `${string}Column` =>
  `${role.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Column`

const delimiterFlag = (text: string): string => {
  const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
  if (/^[^"\r\n]$/.test(delimiter)) return delimiter
  throw new InvalidArgumentError('Expected one character.')
}

const workersFlag = (text: string): number => {
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a number of threads; 1 starts none.')
}

const columnsOf = (flags: ScrubFlags): ColumnNames =>
  Object.fromEntries(
    COLUMNS.flatMap((role) => (flags[flagOf(role)] === undefined ? [] : [[role, flags[flagOf(role)]]])),
  )

/** The one name of a file, whatever links lead to it. */
const identity = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** A file through whatever links and names lead to it; what does not exist yet cannot be overwritten. */
const checkOverwrites = (out: string, inputs: readonly string[]): void => {
  const target = identity(join(identity(dirname(out)), basename(out)))
  const clash = inputs.find((input) => identity(input) === target)
  if (clash !== undefined) throw badInput('--out', `${out} is one of the files that are read; name another`)
}

const sizeOf = (path: string): number => {
  try {
    return statSync(path).size
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
}

/** A file, opened, and what was read to find its header. */
const openFile = async (
  path: string,
  delimiter: string | undefined,
): Promise<{ readonly input: Input; readonly table: CsvTable; readonly opened: Uint8Array }> => {
  const input = await openInput(path)
  const parts: Buffer[] = []
  async function* each(): AsyncGenerator<Buffer> {
    for (;;) {
      const part = Buffer.alloc(65_536)
      const count = await input.read(part, 0, part.length)
      if (count === 0) return
      parts.push(part.subarray(0, count))
      yield part.subarray(0, count)
    }
  }
  try {
    const table = await openTable(path, delimiter, each())
    return { input, table, opened: new Uint8Array(Buffer.concat(parts)) }
  } catch (error) {
    await input.close()
    throw error
  }
}

/** Flags that change nothing of what is written; the instant is kept by itself. */
const SILENT: readonly string[] = ['out', 'json', 'resume', 'workers', 'at']

/** The instant of an interrupted run that is gone on with, else of this one. */
const instantFor = (flags: ScrubFlags, earlier: Journal | null, io: Io): number => {
  const given = flags.at === undefined ? null : (instantOf(flags.at) as number)
  if (!flags.resume || earlier === null) return given ?? io.now()
  if (given === null || given === earlier.now) return earlier.now
  const at = new Date(earlier.now).toISOString()
  throw badInput('--at', `the interrupted run is of ${at}; leave --at out, or go without --resume`)
}

/** The indexes among the lists, for other threads. */
const sharesOf = (lists: readonly ReadList[]): Shares =>
  new Map(lists.flatMap(({ file, index }) => (index === null ? [] : [[file, index.share()]])))

/** Whether every thread can gather the evidence for itself, and in less time than it saves. */
const canBeShared = ({ lists, files }: Evidence, consentsFile: string | null): boolean => {
  const texts = lists.reduce((sum, { index, bytes }) => (index === null ? sum + bytes : sum), 0)
  return texts <= SMALL_TEXTS && [...files, consentsFile].every((file) => file === null || isRereadable(file))
}

const poolFor = (flags: ScrubFlags, size: number, io: Io): Pool | null => {
  const usual = size < LARGE ? 1 : Math.min(MOST_WORKERS, availableParallelism())
  const count = flags.workers ?? usual
  return io.scrubWorker === undefined || count < 2 ? null : startPool(io.scrubWorker, count)
}

const scrub = async (file: string, flags: ScrubFlags, io: Io): Promise<number> => {
  const path = resolve(io.cwd, file)
  const size = sizeOf(path)
  if (flags.out === '-' && flags.json) throw badInput('--json', 'standard output is taken by --out -')
  if (flags.out === '-' && flags.resume) throw badInput('--resume', 'goes on with a file, not with standard output')
  // Started first, so that it is ready by the time all else is read.
  const pool = poolFor(flags, size, io)
  try {
    await scrubWith(pool, { file, path, size, flags }, io)
  } finally {
    await pool?.close()
  }
  return EXIT.ok
}

interface Asked {
  readonly file: string
  readonly path: string
  readonly size: number
  readonly flags: ScrubFlags
}

const scrubWith = async (pool: Pool | null, { file, path, size, flags }: Asked, io: Io): Promise<void> => {
  const out = flags.out === '-' ? null : resolve(io.cwd, flags.out)
  const earlier = out === null ? null : readJournal(out)
  const now = instantFor(flags, earlier, io)
  const evidence = await gatherEvidence(flags, { cwd: io.cwd, now: () => now }, { isShared: pool !== null })
  const { gate, config, notes } = evidence
  const consentsFile = flags.consents === undefined ? (config.consents ?? null) : resolve(io.cwd, flags.consents)
  const consents = consentsFile === null ? null : readConsents(consentsFile, flags.defaultCountry)
  const files = [...new Set([path, ...evidence.files, ...(consentsFile === null ? [] : [consentsFile])])]
  if (out !== null) for (const name of [out, partialOf(out), journalPath(out)]) checkOverwrites(name, files)
  const { input, table, opened } = await openFile(path, flags.delimiter)

  const progress = progressOn(io, size)
  for (const note of notes) progress.say(`note: ${note}`)
  const options = Object.fromEntries(Object.entries(flags).filter(([name]) => !SILENT.includes(name)))
  const output =
    out === null
      ? streamOutput(io.stdout)
      : fileOutput({
          out,
          input: path,
          earlier,
          isResumed: flags.resume === true,
          now,
          facts: factsOf(options, files),
          every: io.checkpointEvery ?? CHECKPOINT_EVERY,
          say: progress.say,
        })
  try {
    const added = addedTo(table, flags.prefix, file)
    const columns = { ...config.columns, ...columnsOf(flags) }
    const form = formOf(table, columns, flags.defaultCountry, file, progress)
    const scrubbing =
      pool === null || !canBeShared(evidence, consentsFile)
        ? scrubbingHere(blockScrub(gate, now, consents, form))
        : pool.setUp({ flags, cwd: io.cwd, now, consentsFile, shares: sharesOf(evidence.lists), form })
    const { from, keep, sink } = output
    const job: ScrubJob = { file, path, table, form, added, input, opened, blockSize: blockSizeOf(size), from, keep }
    const summary = await scrubTable(job, scrubbing, sink, progress)
    await output.finish()
    if (flags.json) {
      const at = new Date(now).toISOString()
      io.stdout.write(
        `${JSON.stringify({ input: file, output: flags.out, at, rulebook: rulebook.id, ...summary }, null, 2)}\n`,
      )
    }
    io.stderr.write(summaryText(summary, paintFor(io, 'stderr')))
  } catch (error) {
    progress.end()
    await output.abandon()
    throw error
  } finally {
    await input.close()
  }
}

/** `predial scrub <file>`: a verdict behind every row of a file of leads. */
export const defineScrub = (program: Command, io: Io, done: (code: number) => void): void => {
  const command = program
    .command('scrub')
    .description('a verdict behind every row of a CSV file of leads')
    .argument('<leads.csv>', 'leads as a dialer or CRM exports them')
    .requiredOption('--out <file>', 'where the scrubbed rows go; - for standard output')
  addCallOptions(command)
    .option('--consents <file.json>', 'consent records keyed by number')
    .option('--delimiter <character>', 'between columns; tab for a tab (default: found by the header)', delimiterFlag)
    .option('--prefix <text>', 'before the names of the columns that are added', '')
    .option('--workers <count>', 'threads for a large file (default: one per core, at most 8); 1: none', workersFlag)
    .option('--resume', 'go on with a run that was interrupted, as of its instant; its rows lie in <file>.partial')
  for (const role of COLUMNS)
    command.option(`--${role}-column <name>`, `the column of ${WHAT[role]}; none: do not look for one`)
  command
    .addHelpText('after', EXAMPLE)
    .action(async (file: string, flags: ScrubFlags) => done(await scrub(file, flags, io)))
}
