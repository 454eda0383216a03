import { type Command, InvalidArgumentError } from 'commander'
import { COLUMNS, type ColumnNames, type ColumnRole } from './columns.ts'
import { addCallOptions, type CallFlags } from './options.ts'

/** What `scrub` takes. */
export interface ScrubFlags extends CallFlags {
  readonly out: string
  readonly consents?: string
  readonly delimiter?: string
  readonly prefix: string
  readonly workers?: number
  readonly resume?: true
  /** `--phone-column` and its like, under the names commander gives them. */
  readonly [flag: `${string}Column`]: string | undefined
}

const EXAMPLE = `
Columns of phone, state, ZIP, country, consent and do-not-call are found by the names that dialers and CRMs use. One number
of a row is checked. A consent column holds \`written 2026-01-02\`, \`express 2026-01-02\`, \`stop 2026-01-02\`, a date, or
\`no\`, a do-not-call column a tick (\`yes\`, \`1\`, \`x\`), a date, or \`no\`; what they hold otherwise denies the row. Columns
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
  'do-not-call': 'requests not to be called: ticked, or their dates',
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
  if (/^[1-9]\d{0,2}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Expected a number of threads; 1 starts none.')
}

/** The columns that were named. */
export const columnsOf = (flags: ScrubFlags): ColumnNames =>
  Object.fromEntries(
    COLUMNS.flatMap((role) => (flags[flagOf(role)] === undefined ? [] : [[role, flags[flagOf(role)]]])),
  )

/** Flags that change nothing of what is written; the instant is kept by itself. */
const SILENT: readonly string[] = ['out', 'json', 'resume', 'workers', 'at']

/** What of the flags shapes the output. */
export const shapingFlags = (flags: ScrubFlags): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(flags).filter(([name]) => !SILENT.includes(name)))

/** Adds the options of `scrub`. */
export const addScrubOptions = (command: Command): Command => {
  addCallOptions(command)
    .option('--consents <file.json>', 'consent records keyed by number')
    .option('--delimiter <character>', 'between columns; tab for a tab (default: found by the header)', delimiterFlag)
    .option('--prefix <text>', 'before the names of the columns that are added', '')
    .option(
      '--workers <count>',
      'threads (default: one per core, at most 8, for files from 46 to 80 MiB on, the fewer cores the larger; one where texts of evidence are large, which indexes of them are not)',
      workersFlag,
    )
    .option('--resume', 'go on with a run that was interrupted, as of its instant; its rows lie in <file>.partial')
  for (const role of COLUMNS)
    command.option(`--${role}-column <name>`, `the column of ${WHAT[role]}; none: do not look for one`)
  return command.addHelpText('after', EXAMPLE)
}
