import { type Command, Option } from 'commander'
import { rulebook as builtIn } from '../index.ts'
import { badInput } from './failure.ts'
import { EXIT, type Io, paintFor } from './io.ts'
import type { HoursFor } from './open-hours.ts'
import { dateText } from './readings.ts'
import { calendarText, yearCalendar } from './rules-calendar.ts'
import { changesReport, rulesReport } from './rules-report.ts'
import { hoursTable, tableText } from './rules-table.ts'

interface RulesFlags {
  readonly on?: string
  readonly diff?: readonly string[]
  readonly table?: string
  readonly calendar?: string
  readonly kind?: HoursFor['kind']
  readonly technology?: HoursFor['technology']
  readonly json?: true
}

const EXAMPLE = `
Examples:
  $ predial rules US-FL
  $ predial rules US-FL --on 2020-01-01
  $ predial rules --diff 2026-01-01 2027-01-01
  $ predial rules --table hours --on 2026-11-21
  $ predial rules --calendar 2026 US-UT
`

const known = (name: string): string => {
  const jurisdiction = name.toUpperCase()
  const all = builtIn.files.map((file) => file.jurisdiction)
  if (all.includes(jurisdiction)) return jurisdiction
  throw badInput(name, `no rules for this jurisdiction; known are ${all.join(', ')}`)
}

const yearOf = (text: string): number => {
  if (!/^20[1-3]\d$/.test(text)) throw badInput('--calendar', `\`${text}\` is no year from 2010 to 2039`)
  return Number(text)
}

const dayOf = (flag: string, text: string): string => {
  const ms = Date.parse(`${text}T00:00:00Z`)
  // A day that its month does not have is read as one of the next.
  if (/^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(ms) && dateText(ms) === text) return text
  throw badInput(flag, `\`${text}\` is not a date such as \`2026-10-18\``)
}

const rules = (given: string | undefined, flags: RulesFlags, io: Io): number => {
  checkFlags(flags)
  const { on, diff, json } = flags
  const rulebook = io.fullRulebook?.() ?? builtIn
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
    const changes = rulebook.diff(dayOf('--diff', a), dayOf('--diff', b)).filter(isAsked)
    print({ from: a, to: b, changes }, () => changesReport(rulebook, changes, a, b, paint))
    return EXIT.ok
  }
  const date = on === undefined ? dateText(io.now()) : dayOf('--on', on)
  const what: HoursFor = { kind: flags.kind ?? 'consumer', technology: flags.technology ?? 'autodialed' }
  if (flags.table !== undefined) {
    const rows = hoursTable(date, what).filter(({ region }) => jurisdiction === null || region === jurisdiction)
    print({ on: date, ...what, rows }, () => tableText(rows))
    return EXIT.ok
  }
  if (flags.calendar !== undefined) {
    const file = rulebook.files.find((one) => one.jurisdiction === jurisdiction && one.within !== undefined)
    if (file === undefined) throw badInput('--calendar', 'takes a year and a state, such as `--calendar 2026 US-UT`')
    const calendar = yearCalendar(yearOf(flags.calendar), file.jurisdiction, what)
    print({ ...calendar }, () => calendarText(calendar, file.name))
    return EXIT.ok
  }
  const found = rulebook.on(date).filter(isAsked)
  print({ on: date, rules: found }, () => rulesReport(rulebook, found, date, paint))
  return EXIT.ok
}

/** A flag that would change nothing was meant to. */
const checkFlags = ({ on, diff, table, calendar, kind, technology }: RulesFlags): void => {
  const hasHours = table !== undefined || calendar !== undefined
  if (kind !== undefined && !hasHours) throw badInput('--kind', 'goes with --table or --calendar')
  if (technology !== undefined && !hasHours) throw badInput('--technology', 'goes with --table or --calendar')
  if (calendar !== undefined && on !== undefined) throw badInput('--on', 'does not go with --calendar')
  if (calendar !== undefined && table !== undefined) throw badInput('--table', 'does not go with --calendar')
  if (diff !== undefined && hasHours) throw badInput('--diff', 'does not go with --table or --calendar')
}

/** `predial rules`: the rulebook as a person reads it. */
export const defineRules = (program: Command, io: Io, done: (code: number) => void): void => {
  program
    .command('rules')
    .description('the law of a day: what each rule says, where it stands, and how well it was verified')
    .argument('[jurisdiction]', 'such as US or US-FL (default: all)')
    .option('--on <date>', 'the day (default: today)')
    .option('--diff <dates...>', 'what changes from one day to another')
    .addOption(new Option('--table <what>', 'the hours of every state on a day, as one page').choices(['hours']))
    .option('--calendar <year>', 'a year of one state at a glance: open hours per weekday, closed days by name')
    .addOption(new Option('--kind <kind>', 'whose hours').choices(['consumer', 'business']))
    .addOption(
      new Option('--technology <technology>', 'for which calls').choices(['autodialed', 'prerecorded', 'text']),
    )
    .option('--json', 'print JSON')
    .addHelpText('after', EXAMPLE)
    .action((jurisdiction: string | undefined, flags: RulesFlags) => done(rules(jurisdiction, flags, io)))
}
