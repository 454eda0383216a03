import { resolve } from 'node:path'
import type { Command } from 'commander'
import type { Call, Recipient } from '../index.ts'
import { checkReport } from './check-report.ts'
import { readConsentOf } from './consents.ts'
import { gatherEvidence } from './evidence.ts'
import { EXIT, type Io, paintFor } from './io.ts'
import { addCallOptions, type CallFlags, numberArgument } from './options.ts'
import { countryFor } from './readings.ts'

interface CheckFlags extends CallFlags {
  readonly region?: string
  readonly zip?: string
  readonly country?: string
  readonly zone?: string
  readonly id?: string
  readonly consent?: string
  readonly explain?: true
}

const EXAMPLE = `
Exit code: 0 allow, 2 deny, 3 unknown, 1 error.

Example:
  $ predial check +12125550123 --at 2026-11-20T15:30:00-05:00 --zip 10001 \\
      --list us-national=full.txt@2026-11-15 --emergencies none --explain
`

const callFor = (number: string, flags: CheckFlags): Call => {
  const { region, zip: postalCode, country, zone, id } = flags
  const fields = Object.entries({ region, postalCode, country, zone, id }).filter(([, value]) => value !== undefined)
  const recipient: Recipient = Object.fromEntries(fields)
  return { ...countryFor(number, flags.defaultCountry), recipient }
}

const check = async (number: string, flags: CheckFlags, io: Io): Promise<number> => {
  const { gate, config, now, notes } = await gatherEvidence(flags, io)
  const file = flags.consent === undefined ? config.consents : resolve(io.cwd, flags.consent)
  const consent = file === undefined ? null : readConsentOf(file, number, flags.defaultCountry)
  const call = callFor(number, flags)
  const { decision, rules } = gate.explain(number, consent, now, call)
  for (const note of notes) io.stderr.write(`note: ${note}\n`)
  if (flags.json) {
    const value = flags.explain ? { decision, rules } : decision
    io.stdout.write(`${JSON.stringify(value, null, 2)}\n`)
  } else {
    // The clock there at that instant, by the package's own time zones.
    const next = decision.nextAllowedAt
    const places = next === null ? [] : gate.canDial(number, consent, next, call).recipient.places
    io.stdout.write(checkReport(decision, places, flags.explain ? rules : [], paintFor(io, 'stdout')))
  }
  return { allow: EXIT.ok, deny: EXIT.deny, unknown: EXIT.unknown }[decision.verdict]
}

/** `predial check <number>`: one decision, with its reasons. */
export const defineCheck = (program: Command, io: Io, done: (code: number) => void): void => {
  addCallOptions(
    program
      .command('check')
      .description('may this number be called, and if not, why not and when')
      .addArgument(numberArgument()),
  )
    .option('--region <region>', 'where the person is, ISO 3166-2 such as US-FL')
    .option('--zip <code>', 'their postal code')
    .option('--country <country>', 'their country, ISO 3166-1 alpha-2')
    .option('--zone <zone>', 'their time zone, such as America/New_York')
    .option('--id <id>', 'your id of the person, where caps are per person')
    .option('--consent <file.json>', 'a consent record, a list of them, or records keyed by number')
    .option('--explain', 'every rule that was considered, and what it said')
    .addHelpText('after', EXAMPLE)
    .action(async (number: string, flags: CheckFlags) => done(await check(number, flags, io)))
}
