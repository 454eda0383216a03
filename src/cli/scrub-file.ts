import type { Decision, Gate } from '../index.ts'
import type { ColumnNames } from './columns.ts'
import { findColumns } from './columns.ts'
import type { Consents } from './consents.ts'
import type { CsvRow } from './csv-rows.ts'
import { type CsvTable, cellsOf } from './csv-table.ts'
import { badInput } from './failure.ts'
import { type Lead, leadReader } from './lead.ts'
import type { Progress } from './progress.ts'
import type { Sink } from './sink.ts'
import { counter, type Summary } from './summary.ts'

/** One file to scrub, and what with. */
export interface ScrubJob {
  readonly gate: Gate
  readonly now: number
  /** As messages name the input. */
  readonly file: string
  readonly table: CsvTable
  readonly columns: ColumnNames
  readonly consents: Consents | null
  readonly defaultCountry: string
  /** Before the names of the columns that are added. */
  readonly prefix: string
}

const ADDED = ['verdict', 'reasons', 'next_allowed_at', 'region'] as const

const regionsOf = ({ recipient }: Decision): readonly string[] => [
  ...new Set(recipient.places.flatMap(({ region }) => (region === undefined ? [] : [region]))),
]

/**
 * Decides every row of a table and writes it back as it stood, with the verdict behind it. Rows are read, decided and
 * written one by one: the file may be of any size.
 */
export const scrubTable = async (job: ScrubJob, sink: Sink, progress: Progress): Promise<Summary> => {
  const { gate, now, file, table } = job
  const { delimiter, header, names } = table
  const added = ADDED.map((name) => job.prefix + name)
  const taken = added.find((name) => names.includes(name))
  if (taken !== undefined)
    throw badInput(`${file}:1`, `has a column \`${taken}\` already; --prefix renames those that are added`)
  const { positions, notes } = findColumns(names, job.columns, file)
  for (const note of notes) progress.say(`note: ${note}`)

  const lineEnd = header.eol === '' ? '\n' : header.eol
  const counts = counter()
  const readLead = leadReader(positions, job.consents, job.defaultCountry)
  let rows = 0

  const report = ({ line }: CsvRow, problem: string): void => {
    counts.addMalformed()
    progress.say(`${file}:${line}: ${problem}; denied`)
  }

  const unreadable = (row: CsvRow): string => {
    report(row, row.problem ?? 'cannot be read')
    counts.add('deny', ['input-invalid'], [], [])
    // What it holds is unknown, so it stands whole in the first column: the verdict keeps its own.
    const blanks = names.slice(1).map(() => '')
    return cellsOf([row.raw, ...blanks, 'deny', 'input-invalid', '', ''], delimiter)
  }

  const decided = (row: CsvRow, lead: Lead): string => {
    if (lead.number === '') report(row, 'no number')
    const decision = gate.canDial(lead.number, lead.consent, now, lead.call)
    const codes = [...new Set(decision.reasons.map(({ code }) => code))]
    const regions = regionsOf(decision)
    counts.add(
      decision.verdict,
      codes,
      decision.warnings.map(({ code }) => code),
      regions,
    )
    const values = [decision.verdict, codes.join(';'), decision.nextAllowedAt ?? '', regions.join(';')]
    return `${row.raw}${delimiter}${cellsOf(values, delimiter)}`
  }

  await sink.write(`${table.mark}${header.raw}${delimiter}${cellsOf(added, delimiter)}${lineEnd}`)
  for await (const row of table.rows) {
    const text = row.fields === null ? unreadable(row) : decided(row, readLead(row.fields))
    await sink.write(`${text}${row.eol === '' ? lineEnd : row.eol}`)
    rows += 1
    progress.show(row.bytes, rows)
  }
  progress.end()
  return counts.summary()
}
