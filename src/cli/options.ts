import { Argument, type Command, InvalidArgumentError, Option } from 'commander'
import type { Call, CallerKind, LineType, Purpose, RecipientKind, Technology } from '../index.ts'
import { instantOf } from './readings.ts'

const PURPOSES: readonly Purpose[] = [
  'telemarketing',
  'informational',
  'debt-collection',
  'charity',
  'political',
  'survey',
  'healthcare',
  'emergency',
]
const TECHNOLOGIES: readonly Technology[] = ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice', 'text']
const CALLERS: readonly CallerKind[] = ['seller', 'nonprofit', 'fundraiser', 'debt-collector', 'creditor']
const LINES: readonly LineType[] = ['wireless', 'landline', 'voip']
const KINDS: readonly RecipientKind[] = ['consumer', 'business']

/** A list as a flag names it. */
export interface ListFlag {
  readonly registry: string
  /** As given. */
  readonly file: string
  readonly covers?: readonly string[]
  readonly column?: string
  readonly asOf?: string
}

/** What `check` and `scrub` both take. */
export interface CallFlags {
  readonly at?: string
  readonly purpose?: Purpose
  readonly technology?: Technology
  readonly seller?: string
  readonly campaign?: string
  readonly subject?: string
  readonly debt?: string
  readonly caller?: CallerKind
  readonly callerId?: string
  readonly line?: LineType
  readonly kind?: RecipientKind
  readonly defaultCountry: string
  readonly list: readonly ListFlag[]
  readonly history?: string
  readonly emergencies?: readonly string[]
  readonly config?: string
  readonly json?: true
}

const atFlag = (text: string): string => {
  if (instantOf(text) === null)
    throw new InvalidArgumentError('Expected ISO 8601 with an offset, such as 2026-11-20T15:30:00-05:00.')
  return text
}

const countryFlag = (text: string): string => {
  if (!/^[A-Z]{2}$/.test(text))
    throw new InvalidArgumentError('Expected an ISO 3166-1 alpha-2 country in capitals, such as US.')
  return text
}

const nameFlag = (text: string): string => {
  if (/\S/.test(text)) return text
  throw new InvalidArgumentError('Expected a text that is not blank.')
}

const regionsFlag = (text: string): readonly string[] => {
  if (text === 'none') return []
  const regions = text.split(',').map((region) => region.trim())
  if (regions.every((region) => /^[A-Z]{2}(-[A-Z0-9]{1,3}){1,2}$/.test(region))) return regions
  throw new InvalidArgumentError('Expected regions such as US-NY,US-LA, or none.')
}

const LIST = /^([^=:]+)(?::([^=]+))?=(.+?)(?:#([^#@]+))?(?:@(\d{4}-\d\d-\d\d(?:T[^@]*)?))?$/

const listFlag = (text: string, earlier: readonly ListFlag[]): readonly ListFlag[] => {
  const match = LIST.exec(text)
  if (match === null) throw new InvalidArgumentError('Expected registry=file or registry=file@date.')
  const [, registry = '', covers, file = '', column, asOf] = match
  const flag: ListFlag = {
    registry,
    file,
    ...(covers === undefined ? {} : { covers: covers.split(',') }),
    ...(column === undefined ? {} : { column }),
    ...(asOf === undefined ? {} : { asOf }),
  }
  return [...earlier, flag]
}

/** Adds the options that say what is called, when, and what is known. */
export const addCallOptions = (command: Command): Command =>
  command
    .option('--at <instant>', 'when the call is placed, ISO 8601 with an offset (default: now)', atFlag)
    .addOption(new Option('--purpose <purpose>', 'why (default: telemarketing)').choices(PURPOSES))
    .addOption(new Option('--technology <technology>', 'how it is placed (default: autodialed)').choices(TECHNOLOGIES))
    .option('--seller <name>', 'on whose behalf; consent and requests are per seller', nameFlag)
    .option('--campaign <name>', 'campaign, where a cap is per campaign', nameFlag)
    .option('--subject <name>', 'subject, where a cap is per subject', nameFlag)
    .option('--debt <id>', 'debt, where a cap is per debt', nameFlag)
    .addOption(new Option('--caller <kind>', 'who calls (default: the stricter possibility)').choices(CALLERS))
    .option('--caller-id <number>', 'the number that will be shown, E.164')
    .addOption(new Option('--line <line>', 'what is called (default: the stricter possibility)').choices(LINES))
    .addOption(new Option('--kind <kind>', 'who is called (default: consumer)').choices(KINDS))
    .option('--default-country <country>', 'of numbers without a calling code', countryFlag, 'US')
    .option(
      '--list <registry=file@date>',
      'a do-not-call list and the day the copy was taken (default: the date of the file). Repeatable. registry:202,212=file says which area codes it holds (default: of a text of more than one, all; of an index, what it says), file#column which CSV column',
      listFlag,
      [],
    )
    .option('--history <file.csv>', 'earlier attempts: number, at, and any of outcome, seller, subject, …')
    .option(
      '--emergencies <regions>',
      'regions under a declared emergency, or none: your word that you checked',
      regionsFlag,
    )
    .option('--config <file.json>', 'lists, history, consents, defaults and columns; flags go over it')
    .option('--json', 'print JSON')

/** The number to check. */
export const numberArgument = (): Argument => new Argument('<number>', 'E.164, or national format of --default-country')

const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** The call the flags describe, over the defaults of the configuration file. */
export const callOf = (flags: CallFlags, defaults: Call = {}): Call => {
  const { purpose, technology, seller, campaign, subject, debt, callerId, caller, line, kind } = flags
  const recipient = { ...defaults.recipient, ...given({ line, kind }) }
  const by = { ...defaults.caller, ...given({ kind: caller }) }
  return {
    ...defaults,
    ...given({ purpose, technology, seller, campaign, subject, debt, callerId }),
    ...(Object.keys(recipient).length === 0 ? {} : { recipient }),
    ...(Object.keys(by).length === 0 ? {} : { caller: by }),
  }
}
