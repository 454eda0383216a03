import { resolve } from 'node:path'
import type { Command } from 'commander'
import { type IndexInfo, openDncIndex } from '../../lists/index.ts'
import { badInput } from '../failure.ts'
import { EXIT, type Io, paintFor } from '../io.ts'
import { e164Of } from '../readings.ts'
import { countryFlag } from './flags.ts'

interface CheckFlags {
  readonly defaultCountry: string
  readonly json?: true
}

const EXAMPLE = `
Says only whether a list holds a number; whether it may be called is for \`predial check\`.
Exit code: 0 none is listed, 2 one is listed, 3 one is outside what the index covers (and none is listed), 1 error.

Example:
  $ predial lists check us-national.dnc +12125550123 "(305) 555-0100"
`

type Status = 'listed' | 'not-listed' | 'not-covered'

const coversNumber = (covers: IndexInfo['covers'], e164: string): boolean => {
  if (covers === 'all') return true
  const areaCode = /^\+1(\d{3})\d{7}$/.exec(e164)?.[1]
  return covers.some((code) => (code.startsWith('+') ? e164.startsWith(code) : code === areaCode))
}

const WORDS: { readonly [S in Status]: string } = {
  listed: 'listed',
  'not-listed': 'not listed',
  'not-covered': 'outside what the index covers',
}

const check = (file: string, numbers: readonly string[], flags: CheckFlags, io: Io): number => {
  const read = numbers.map((number) => {
    const e164 = e164Of(number, flags.defaultCountry)
    if (e164 === null) throw badInput(number, 'is no number')
    return { number, e164 }
  })
  const index = openDncIndex(resolve(io.cwd, file))
  const { registry, asOf, covers } = index.info
  const results = read.map(({ number, e164 }) => {
    const isListed = index.find(e164, io.now()) !== null
    const elsewhere: Status = coversNumber(covers, e164) ? 'not-listed' : 'not-covered'
    return { number, e164, status: isListed ? ('listed' as const) : elsewhere }
  })
  index.close()
  const paint = paintFor(io, 'stdout')
  const colours = { listed: paint.red, 'not-listed': paint.green, 'not-covered': paint.yellow }
  const text = results.map(({ e164, status }) => `${e164}  ${colours[status](WORDS[status])}\n`).join('')
  io.stdout.write(flags.json ? `${JSON.stringify({ index: file, registry, asOf, results }, null, 2)}\n` : text)
  const has = (status: Status): boolean => results.some((one) => one.status === status)
  if (has('listed')) return EXIT.deny
  return has('not-covered') ? EXIT.unknown : EXIT.ok
}

/** `predial lists check`: whether an index holds a number. */
export const defineListsCheck = (lists: Command, io: Io, done: (code: number) => void): void => {
  lists
    .command('check')
    .description('whether an index holds numbers')
    .argument('<index>', 'an index')
    .argument('<number...>', 'E.164, or national format of --default-country')
    .option('--default-country <country>', 'of numbers without a calling code', countryFlag, 'US')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action((file: string, numbers: readonly string[], flags: CheckFlags) => done(check(file, numbers, flags, io)))
}
