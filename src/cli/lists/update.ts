import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type DncChangeColumns, type UpdatedIndex, updateDncIndex } from '../../lists/index.ts'
import { badInput } from '../failure.ts'
import { EXIT, type Io, paintFor } from '../io.ts'
import { barOn } from './bar.ts'
import { addTextOptions, checkColumnNames, columnsIn, given, inFlags, oneColumn, type TextFlags } from './flags.ts'
import { counted, coversInWords, indexReport } from './report.ts'

interface UpdateFlags extends TextFlags {
  readonly changes?: readonly string[]
  readonly replace?: readonly string[]
  readonly asOf: string
  readonly out?: string
  readonly addWords?: string
  readonly deleteWords?: string
  readonly allowEmpty?: true
  readonly json?: true
}

const EXAMPLE = `
Changes are applied in order, a later line over an earlier one. One that contradicts the index (a number added that is
there, or deleted that is not) has no effect and is reported. A line that cannot be read refuses all. The old index stays
in place until the new one is complete.

The index has one date for all that it covers. With --changes it becomes that of --as-of; with --replace alone it does if
every area code that the index covers is replaced, and otherwise stays.

Examples:
  $ predial lists update us-national.dnc --as-of 2026-11-16 --changes changes.csv \\
      --columns area-code=0,number=1,op=2,date=3
  $ predial lists update us-national.dnc --as-of 2026-11-16 --replace 202.txt 305.txt --out new.dnc
`

const columnsOf = ({ columns, delimiter, header }: UpdateFlags): DncChangeColumns | undefined => {
  if (columns === undefined) return undefined
  const named = columnsIn(columns)
  checkColumnNames(named, ['area-code', 'number', 'op', 'date'])
  const [number, op] = [oneColumn(named, 'number'), oneColumn(named, 'op')]
  if (number === undefined || op === undefined) throw badInput('--columns', 'must name at least `number` and `op`')
  const [areaCode, date] = [oneColumn(named, 'area-code'), oneColumn(named, 'date')]
  return { number, op, ...given({ areaCode, date, delimiter, header }) }
}

const wordsIn = (text: string): readonly string[] => text.split(',')

const operationsOf = ({ addWords, deleteWords }: UpdateFlags) => {
  if (addWords === undefined && deleteWords === undefined) return undefined
  if (addWords === undefined || deleteWords === undefined) {
    throw badInput('--add-words, --delete-words', 'go together')
  }
  return { add: wordsIn(addWords), delete: wordsIn(deleteWords) }
}

const updateReport = ({ added, deleted, replaced, contradictions }: UpdatedIndex): string => {
  const { addedPresent, deletedAbsent, examples } = contradictions
  const lines = [`${counted(added, 'number')} added, ${counted(deleted, 'number')} deleted`]
  if (replaced.length > 0) lines.push(`area codes replaced: ${replaced.join(', ')}`)
  if (addedPresent + deletedAbsent > 0) {
    lines.push(
      `contradictions: ${counted(addedPresent, 'number')} added that were there, ${counted(deletedAbsent, 'number')} deleted that were not`,
    )
    lines.push(...examples.map(({ number, op, path }) => `  ${path}  ${op} ${number}`))
  }
  return `${lines.join('\n')}\n`
}

const update = async (index: string, flags: UpdateFlags, io: Io): Promise<number> => {
  const { changes, replace, asOf, out = index, format, defaultCountry, allowEmpty, json } = flags
  if (changes === undefined && replace === undefined) {
    throw badInput('--changes', 'is missing, and so is --replace: what has changed since the index was built')
  }
  const at = (files: readonly string[] | undefined): readonly string[] | undefined =>
    files?.map((file) => resolve(io.cwd, file))
  const bar = barOn(io)
  const [columns, operations] = [columnsOf(flags), operationsOf(flags)]
  const info = await inFlags(
    () =>
      updateDncIndex({
        index: resolve(io.cwd, index),
        output: resolve(io.cwd, out),
        asOf,
        ...given({
          changes: at(changes),
          replace: at(replace),
          columns,
          operations,
          format,
          defaultCountry,
          allowEmpty,
        }),
        onProgress: (progress) => bar.show(progress),
      }),
    index,
  ).finally(() => bar.end())
  if (json) io.stdout.write(`${JSON.stringify({ output: out, ...info }, null, 2)}\n`)
  else io.stdout.write(updateReport(info) + indexReport(out, info, io.now(), paintFor(io, 'stdout')))
  noteKept(info, io)
  return EXIT.ok
}

/** A date that was given and is not that of the new index is said. */
const noteKept = ({ kept, asOf }: UpdatedIndex, io: Io): void => {
  if (kept.length === 0) return
  io.stderr.write(
    `note: the index stays of ${asOf.slice(0, 10)}, since not all that it covers was replaced (${coversInWords(kept)} not)\n`,
  )
}

/** `predial lists update`: an index and the changes since. */
export const defineListsUpdate = (lists: Command, io: Io, done: (code: number) => void): void => {
  const command = lists
    .command('update')
    .description('a new index of an old one and the changes since')
    .argument('<index>', 'the index to start from')
    .requiredOption('--as-of <date>', 'when the changes or full copies were taken')
    .option('--changes <files...>', 'files of numbers added and deleted')
    .option('--replace <files...>', 'full copies of area codes, each in a file of its own')
    .option('--out <file>', 'the new index (default: in the place of the old one)')
    .option('--add-words <words>', 'that say a number is added (default: a,add,added)')
    .option('--delete-words <words>', 'that say a number is deleted (default: d,del,delete,deleted)')
  addTextOptions(
    command,
    'where things stand in a change file: area-code=0,number=1,op=2,date=3; names or positions from 0',
  )
    .option('--allow-empty', 'take a file without changes or numbers')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (index: string, flags: UpdateFlags) => done(await update(index, flags, io)))
}
