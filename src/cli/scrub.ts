import { realpathSync, statSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { type Command, InvalidArgumentError } from 'commander'
import { rulebook } from '../index.ts'
import { COLUMNS, type ColumnNames, type ColumnRole } from './columns.ts'
import { readConsents } from './consents.ts'
import { openTable } from './csv-table.ts'
import { gatherEvidence } from './evidence.ts'
import { badInput, fileFailure } from './failure.ts'
import { EXIT, type Io, paintFor } from './io.ts'
import { addCallOptions, type CallFlags } from './options.ts'
import { progressOn } from './progress.ts'
import { type ScrubJob, scrubTable } from './scrub-file.ts'
import { fileSink, streamSink } from './sink.ts'
import { summaryText } from './summary.ts'

interface ScrubFlags extends CallFlags {
  readonly out: string
  readonly consents?: string
  readonly delimiter?: string
  readonly prefix: string
  /** `--phone-column` and its like, under the names commander gives them. */
  readonly [flag: `${string}Column`]: string | undefined
}

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

const scrub = async (file: string, flags: ScrubFlags, io: Io): Promise<number> => {
  const input = resolve(io.cwd, file)
  const size = sizeOf(input)
  const isPiped = flags.out === '-'
  if (isPiped && flags.json) throw badInput('--json', 'standard output is taken by --out -')
  const { gate, config, now, files, notes } = await gatherEvidence(flags, io)
  const consentsFile = flags.consents === undefined ? config.consents : resolve(io.cwd, flags.consents)
  const consents = consentsFile === undefined ? null : readConsents(consentsFile, flags.defaultCountry)
  const out = resolve(io.cwd, flags.out)
  if (!isPiped) checkOverwrites(out, [input, ...files, ...(consentsFile === undefined ? [] : [consentsFile])])
  const table = await openTable(input, flags.delimiter)
  const columns = { ...config.columns, ...columnsOf(flags) }
  const { defaultCountry, prefix } = flags
  const job: ScrubJob = { gate, now, file, table, columns, consents, defaultCountry, prefix }

  const progress = progressOn(io, size)
  for (const note of notes) progress.say(`note: ${note}`)
  const sink = isPiped ? streamSink(io.stdout) : await fileSink(out)
  try {
    const summary = await scrubTable(job, sink, progress)
    await sink.finish()
    if (flags.json) {
      const at = new Date(now).toISOString()
      io.stdout.write(
        `${JSON.stringify({ input: file, output: flags.out, at, rulebook: rulebook.id, ...summary }, null, 2)}\n`,
      )
    }
    io.stderr.write(summaryText(summary, paintFor(io, 'stderr')))
  } catch (error) {
    progress.end()
    await sink.abandon()
    throw error
  }
  return EXIT.ok
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
  for (const role of COLUMNS)
    command.option(`--${role}-column <name>`, `the column of ${WHAT[role]}; none: do not look for one`)
  command
    .addHelpText('after', EXAMPLE)
    .action(async (file: string, flags: ScrubFlags) => done(await scrub(file, flags, io)))
}
