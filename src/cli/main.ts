import { Command, CommanderError } from 'commander'
import { rulebook } from '../index.ts'
import { defineCheck } from './check.ts'
import { failureText } from './failure.ts'
import { EXIT, type Io, sayError } from './io.ts'
import { defineLists } from './lists/lists.ts'
import { defineRules } from './rules.ts'
import { defineScrub } from './scrub.ts'

export type { Io } from './io.ts'

const EXAMPLES = `
Examples:
  $ predial check +12125550123 --at 2026-11-20T15:30:00-05:00 --list us-national=full.txt@2026-11-15 --emergencies none
  $ predial scrub leads.csv --out scrubbed.csv --config predial.json
  $ predial lists build full.zip --registry us-national --as-of 2026-11-15 --covers all --out us-national.dnc
  $ predial rules US-FL
`

/** The version of the package stands before the `+` of the rulebook's id. */
const version = (): string => rulebook.id.split('+')[0] as string

const programOf = (io: Io, done: (code: number) => void): Command => {
  const program = new Command('predial')
    .description('May this number be called, now, for this purpose, and if not, why not and when?')
    .version(version(), '-V, --version', 'print the version')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
    })
    .showSuggestionAfterError()
    .addHelpText('after', EXAMPLES)
  defineCheck(program, io, done)
  defineScrub(program, io, done)
  defineLists(program, io, done)
  defineRules(program, io, done)
  return program
}

/**
 * Runs the command line.
 *
 * @param argv the arguments after the name of the program
 * @returns the exit code: 0 done or allowed, 2 denied, 3 unknown, 1 error
 */
export const main = async (argv: readonly string[], io: Io): Promise<number> => {
  let code: number = EXIT.ok
  try {
    await programOf(io, (exit) => {
      code = exit
    }).parseAsync([...argv], { from: 'user' })
    return code
  } catch (error) {
    // Commander has printed its own; help and version come here too, with 0.
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.error
    // Whoever reads the rows has seen enough of them.
    if ((error as { readonly code?: unknown } | null)?.code === 'EPIPE') return EXIT.ok
    sayError(io, failureText(error))
    return EXIT.error
  }
}
