import type { Command } from 'commander'
import { rulebook } from '../index.ts'
import { badInput } from './failure.ts'
import { EXIT, type Io, paintFor } from './io.ts'
import { dateText } from './readings.ts'
import { changesReport, rulesReport } from './rules-report.ts'

interface RulesFlags {
  readonly on?: string
  readonly diff?: readonly string[]
  readonly json?: true
}

const EXAMPLE = `
Examples:
  $ predial rules US-FL
  $ predial rules US-FL --on 2020-01-01
  $ predial rules --diff 2026-01-01 2027-01-01
`

const known = (name: string): string => {
  const jurisdiction = name.toUpperCase()
  const all = rulebook.files.map((file) => file.jurisdiction)
  if (all.includes(jurisdiction)) return jurisdiction
  throw badInput(name, `no rules for this jurisdiction; known are ${all.join(', ')}`)
}

const rules = (given: string | undefined, { on, diff, json }: RulesFlags, io: Io): number => {
  // `--diff` takes all that follows it: a jurisdiction written last comes with the dates.
  const [a, b, last, ...more] = diff ?? []
  if (more.length > 0 || (last !== undefined && given !== undefined)) throw badInput('--diff', 'takes two dates')
  if (diff !== undefined && (a === undefined || b === undefined)) throw badInput('--diff', 'takes two dates')
  if (diff !== undefined && on !== undefined) throw badInput('--on', 'does not go with --diff')
  const name = given ?? last
  const jurisdiction = name === undefined ? null : known(name)
  const isAsked = (one: { readonly jurisdiction: string }): boolean =>
    jurisdiction === null || one.jurisdiction === jurisdiction
  const paint = paintFor(io, 'stdout')
  const print = (value: object, text: () => string): void => {
    io.stdout.write(json ? `${JSON.stringify({ rulebook: rulebook.id, ...value }, null, 2)}\n` : text())
  }
  if (a !== undefined && b !== undefined) {
    const changes = rulebook.diff(a, b).filter(isAsked)
    print({ from: a, to: b, changes }, () => changesReport(rulebook, changes, a, b, paint))
    return EXIT.ok
  }
  const date = on ?? dateText(io.now())
  const found = rulebook.on(date).filter(isAsked)
  print({ on: date, rules: found }, () => rulesReport(rulebook, found, date, paint))
  return EXIT.ok
}

/** `predial rules`: the rulebook as a person reads it. */
export const defineRules = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('rules')
    .description('the law of a day: what each rule says, where it stands, and how well it was verified')
    .argument('[jurisdiction]', 'such as US or US-FL (default: all)')
    .option('--on <date>', 'the day (default: today)')
    .option('--diff <dates...>', 'what changes from one day to another')
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action((jurisdiction: string | undefined, flags: RulesFlags) => done(rules(jurisdiction, flags, io)))
}
