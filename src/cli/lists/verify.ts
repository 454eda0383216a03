import { resolve } from 'node:path'
import type { Command } from 'commander'
import { isPredialError } from '../../index.ts'
import { type ComparedIndex, compareDncIndex, openDncIndex } from '../../lists/index.ts'
import { badInput, failureText } from '../failure.ts'
import { EXIT, type Io, paintFor } from '../io.ts'
import { barOn } from './bar.ts'
import { columnsOf } from './build.ts'
import { addTextOptions, given, inFlags, type TextFlags } from './flags.ts'
import { counted, figure } from './report.ts'

interface VerifyFlags extends TextFlags {
  readonly against?: readonly string[]
  readonly json?: true
}

const EXAMPLE = `
Looks at every checksum and every block. With --against every number of the list must be in the index, and no other.
Exit code: 0 sound, 2 not what the list is, 1 damaged or not to be read.

Examples:
  $ predial lists verify lists/*.dnc
  $ predial lists verify us-national.dnc --against full.zip
`

interface Verified {
  readonly file: string
  readonly isSound: boolean
  readonly isUnread?: boolean
  readonly count?: number
  readonly error?: string
}

const verifyAll = (files: readonly string[], json: boolean, io: Io): number => {
  const paint = paintFor(io, 'stdout')
  const found = files.map((file): Verified => {
    try {
      const index = openDncIndex(resolve(io.cwd, file))
      index.close()
      return { file, isSound: true, count: index.info.count }
    } catch (error) {
      const isUnread = isPredialError(error) && error.code === 'config-invalid'
      return { file, isSound: false, isUnread, error: failureText(error) }
    }
  })
  const line = ({ file, count, error, isUnread }: Verified): string =>
    error === undefined
      ? `${paint.green('sound')}    ${file}  ${counted(count ?? 0, 'number')}\n`
      : `${paint.red(isUnread ? 'not read' : 'damaged')}  ${file}  ${error}\n`
  const plain = found.map(({ isSound, isUnread: _, ...rest }) => ({ sound: isSound, ...rest }))
  io.stdout.write(json ? `${JSON.stringify(plain, null, 2)}\n` : found.map(line).join(''))
  return found.every(({ isSound }) => isSound) ? EXIT.ok : EXIT.error
}

const comparedReport = (file: string, { agrees, numbers, missing, extra, info, examples }: ComparedIndex): string => {
  const lines = [
    `${file}: ${agrees ? 'holds' : 'does not hold'} what the list holds`,
    `  list   ${counted(numbers, 'number')}`,
    `  index  ${counted(info.count, 'number')}`,
  ]
  const named = (what: string, count: number, some: readonly string[]): void => {
    if (count > 0) lines.push(`  ${figure(count)} ${what}: ${some.join(', ')}${count > some.length ? ', …' : ''}`)
  }
  named('on the list and not in the index', missing, examples.missing)
  named('in the index and not on the list', extra, examples.extra)
  return `${lines.join('\n')}\n`
}

const compare = async (file: string, against: readonly string[], flags: VerifyFlags, io: Io): Promise<number> => {
  const { format, defaultCountry } = flags
  const bar = barOn(io)
  const columns = columnsOf(flags)
  const compared = await inFlags(
    () =>
      compareDncIndex({
        index: resolve(io.cwd, file),
        input: against.map((input) => resolve(io.cwd, input)),
        ...given({ format, columns, defaultCountry }),
        onProgress: (progress) => bar.show(progress),
      }),
    file,
  ).finally(() => bar.end())
  const { info, ...rest } = compared
  const plain = { file, sound: true, count: info.count, ...rest }
  io.stdout.write(flags.json ? `${JSON.stringify(plain, null, 2)}\n` : comparedReport(file, compared))
  return compared.agrees ? EXIT.ok : EXIT.deny
}

/** `predial lists verify`: whether indexes are sound. */
export const defineListsVerify = (lists: Command, io: Io, done: (code: number) => void): void => {
  const command = lists
    .command('verify')
    .description('whether indexes are sound, and hold what their list holds')
    .argument('<index...>', 'indexes')
    .option('--against <files...>', 'the list that one index was built from')
  addTextOptions(command, 'where the numbers of the list stand, as for build')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action(async (files: readonly string[], flags: VerifyFlags) => {
      const { against, json } = flags
      if (against === undefined) return done(verifyAll(files, json === true, io))
      const [file, ...more] = files as [string, ...string[]]
      if (more.length > 0) throw badInput('--against', 'takes one index')
      return done(await compare(file, against, flags, io))
    })
}
