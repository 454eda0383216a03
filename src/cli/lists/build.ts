import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type BuiltIndex, buildDncIndex, buildDncIndexes, type DncColumns } from '../../lists/index.ts'
import { badInput } from '../failure.ts'
import { EXIT, type Io, paintFor } from '../io.ts'
import { barOn } from './bar.ts'
import {
  addTextOptions,
  checkColumnNames,
  columnsIn,
  coversFlag,
  given,
  inFlags,
  oneColumn,
  type TextFlags,
} from './flags.ts'
import { coversInWords, indexReport } from './report.ts'

interface BuildFlags extends TextFlags {
  readonly registry?: string
  readonly asOf?: string
  readonly out: string
  readonly covers?: 'all' | readonly string[]
  readonly seller?: string
  readonly allowEmpty?: true
  readonly fromDirectory?: string
  readonly whole?: string
  readonly json?: true
}

const EXAMPLE = `
Takes text, CSV and XML, plain, gzip or zip, sorted or not; a folder stands for the files in it. The old index stays in
place until the new one is complete. With --from-directory the folder holds a file or a folder for each registry with the
date of the copy, such as us-national@2026-11-15.zip or us-fl@2026-11-10/, and --out is a folder.

Examples:
  $ predial lists build full.zip --registry us-national --as-of 2026-11-15 --covers all --out us-national.dnc
  $ predial lists build dnc.csv --registry internal --as-of 2026-11-15 --format delimited --columns phone=area+number \\
      --out internal.dnc
  $ predial lists build --from-directory downloads --whole us-national --out lists
`

const OF_ONE = [
  'registry',
  'covers',
  'seller',
  'format',
  'columns',
  'delimiter',
  'header',
  'defaultCountry',
  'allowEmpty',
] as const

/** The columns of a list as `--columns` names them. */
export const columnsOf = ({ columns, delimiter, header }: TextFlags): DncColumns | undefined => {
  if (columns === undefined) {
    if (delimiter === undefined && header === undefined) return undefined
    throw badInput('--columns', 'is missing: --delimiter and --header go with it')
  }
  const named = columnsIn(columns)
  checkColumnNames(named, ['phone', 'numbers', 'expires'])
  const [phone, numbers, expires] = [named.get('phone'), named.get('numbers'), oneColumn(named, 'expires')]
  return given({ phone, numbers, expires, delimiter, header })
}

const buildOne = async (inputs: readonly string[], flags: BuildFlags, io: Io): Promise<number> => {
  const { registry, asOf, out, covers, seller, format, defaultCountry, allowEmpty, json } = flags
  if (registry === undefined) throw badInput('--registry', 'is missing: whose list it is, such as us-national')
  if (asOf === undefined) throw badInput('--as-of', 'is missing: the day the copy was taken, such as 2026-11-15')
  if (inputs.length === 0) throw badInput('<input>', 'is missing: the list as it was downloaded')
  if (flags.whole !== undefined) throw badInput('--whole', 'goes with --from-directory; here it is `--covers all`')
  const bar = barOn(io)
  const columns = columnsOf(flags)
  const info = await inFlags(() =>
    buildDncIndex({
      input: inputs.map((input) => resolve(io.cwd, input)),
      output: resolve(io.cwd, out),
      registry,
      asOf,
      ...given({ covers, seller, format, columns, defaultCountry, allowEmpty }),
      onProgress: (progress) => bar.show(progress),
    }),
  ).finally(() => bar.end())
  noteCovers(registry, info.covers, covers !== undefined, '--covers all', io)
  io.stdout.write(
    json
      ? `${JSON.stringify({ output: out, ...info }, null, 2)}\n`
      : indexReport(out, info, io.now(), paintFor(io, 'stdout')),
  )
  return EXIT.ok
}

const buildAll = async (directory: string, flags: BuildFlags, io: Io): Promise<number> => {
  const { asOf, out, whole = '', json } = flags
  const bar = barOn(io)
  const names = whole.split(',').filter((name) => name !== '')
  const built = await inFlags(() =>
    buildDncIndexes({
      directory: resolve(io.cwd, directory),
      output: resolve(io.cwd, out),
      registries: Object.fromEntries(names.map((name) => [name, { covers: 'all' as const }])),
      ...given({ asOf }),
      onProgress: (registry, progress) => bar.show(progress, `${registry}: `),
    }),
  ).finally(() => bar.end())
  for (const { registry, info } of built) {
    noteCovers(registry, info.covers, names.includes(registry), `--whole ${registry}`, io)
  }
  io.stdout.write(json ? `${JSON.stringify(built.map(plain), null, 2)}\n` : reports(built, io))
  return EXIT.ok
}

const plain = ({ output, info }: BuiltIndex): object => ({ output, ...info })

const reports = (built: readonly BuiltIndex[], io: Io): string =>
  built.map(({ output, info }) => indexReport(output, info, io.now(), paintFor(io, 'stdout'))).join('\n')

/** What was concluded of the coverage is said: a number outside is denied. */
const noteCovers = (
  registry: string,
  covers: 'all' | readonly string[],
  isSaid: boolean,
  otherwise: string,
  io: Io,
): void => {
  if (isSaid || covers === 'all') return
  io.stderr.write(
    `note: ${registry} is taken to cover ${coversInWords(covers)}; numbers elsewhere are denied (${otherwise} where the copy is whole)\n`,
  )
}

/** `predial lists build`: indexes of lists as they were downloaded. */
export const defineListsBuild = (lists: Command, io: Io, done: (code: number) => void): void => {
  const command = lists
    .command('build')
    .description('the index of a list as it was downloaded')
    .argument('[input...]', 'files or a folder of files: the list')
    .requiredOption('--out <file>', 'the index, such as us-national.dnc')
    .option('--registry <name>', 'whose list it is, such as us-national, us-fl, gb-tps or internal')
    .option('--as-of <date>', 'when the copy was taken')
    .option(
      '--covers <codes>',
      'area codes (202,305) or prefixes (+44) that the copy holds, or all (default: what an XML file says; the area codes that occur in a registry)',
      coversFlag,
    )
    .option('--seller <name>', 'whose list it is, where one company calls for several')
    .option('--from-directory <folder>', 'builds an index for each registry in a folder')
    .option('--whole <registries>', 'with --from-directory: those of which the copy is whole')
  addTextOptions(
    command,
    'where the numbers stand: phone=area+number (parts of one), numbers=home+work, expires=until; names, positions from 0, or start|length',
  )
    .option('--allow-empty', 'take a list without numbers')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (inputs: readonly string[], flags: BuildFlags) => {
      const { fromDirectory } = flags
      if (fromDirectory === undefined) return done(await buildOne(inputs, flags, io))
      if (inputs.length > 0) throw badInput('<input>', 'does not go with --from-directory')
      const other = OF_ONE.find((name) => flags[name] !== undefined)
      if (other !== undefined) {
        const flag = `--${other.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
        throw badInput(flag, 'does not go with --from-directory')
      }
      return done(await buildAll(fromDirectory, flags, io))
    })
}
