import { type Command, InvalidArgumentError, Option } from 'commander'
import { isPredialError, PredialError } from '../../index.ts'
import type { DncFormat } from '../../lists/index.ts'
import { badInput } from '../failure.ts'

const FORMATS: readonly DncFormat[] = [
  'ftc-flat',
  'ftc-xml',
  'uk-tps',
  'vicidial',
  'genesys',
  'cisco',
  'noojee',
  'avaya-pom',
  'plain',
  'delimited',
  'fixed',
]

/** How a text is to be read, as flags say it. */
export interface TextFlags {
  readonly format?: DncFormat
  /** `phone=area+line,expires=until` */
  readonly columns?: string
  readonly delimiter?: ',' | ';' | '|' | '\t'
  /** Whether the first line names the columns; absent: not said. */
  readonly header?: boolean
  readonly defaultCountry?: string
}

export const delimiterFlag = (text: string): string => {
  const delimiter = text === 'tab' || text === '\\t' ? '\t' : text
  if (/^[,;|\t]$/.test(delimiter)) return delimiter
  throw new InvalidArgumentError('Expected a comma, semicolon, pipe or tab.')
}

export const countryFlag = (text: string): string => {
  if (/^[A-Z]{2}$/.test(text)) return text
  throw new InvalidArgumentError('Expected an ISO 3166-1 alpha-2 country in capitals, such as US.')
}

export const coversFlag = (text: string): 'all' | readonly string[] =>
  text === 'all' ? text : text.split(',').map((code) => code.trim())

/** Adds the options that say how a text is to be read. */
export const addTextOptions = (command: Command, columns: string): Command =>
  command
    .addOption(new Option('--format <format>', 'of the text (default: recognised, or refused)').choices(FORMATS))
    .option('--columns <columns>', columns)
    .option('--delimiter <character>', 'between columns; tab for a tab (default: a comma)', delimiterFlag)
    .option('--header', 'the first line names the columns (default: where a column is given by name)')
    .option('--no-header', 'the first line is one like the others')
    .option('--default-country <country>', 'of numbers without a calling code (default: by registry)', countryFlag)

/** `phone=area+line,expires=3` as names and their columns; digits are a position from 0. */
export const columnsIn = (text: string): ReadonlyMap<string, readonly (string | number)[]> => {
  const found = new Map<string, readonly (string | number)[]>()
  for (const part of text.split(',')) {
    const [name = '', value = '', ...more] = part.split('=')
    const columns = value.split('+').map((column) => column.trim())
    if (more.length > 0 || columns.includes('') || found.has(name.trim())) {
      throw badInput('--columns', `\`${part}\` is not \`name=column\`; columns are named or counted from 0`)
    }
    found.set(
      name.trim(),
      columns.map((column) => (/^\d+$/.test(column) ? Number(column) : column)),
    )
  }
  return found
}

/** Refuses a name that is none of `known`. */
export const checkColumnNames = (given: ReadonlyMap<string, unknown>, known: readonly string[]): void => {
  const unknown = [...given.keys()].find((name) => !known.includes(name))
  if (unknown !== undefined) throw badInput('--columns', `\`${unknown}\` is none of ${known.join(', ')}`)
}

/** The column of a name that has one. */
export const oneColumn = (
  given: ReadonlyMap<string, readonly (string | number)[]>,
  name: string,
): string | number | undefined => {
  const columns = given.get(name)
  if (columns !== undefined && columns.length !== 1) throw badInput('--columns', `\`${name}\` takes one column`)
  return columns?.[0]
}

/** Without the fields that were not given. */
export const given = <T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never

/** Options of the library under the names that a person gave them. */
const FLAGS: Readonly<Record<string, string>> = {
  asOf: '--as-of',
  registry: '--registry',
  covers: '--covers',
  seller: '--seller',
  output: '--out',
  columns: '--columns',
  operations: '--add-words, --delete-words',
  changes: '--changes',
  replace: '--replace',
  directory: '--from-directory',
  registries: '--whole',
}

/** What messages of the library call by the names of its options. */
const SAID: Readonly<Record<string, string>> = {
  allowEmpty: '--allow-empty',
  areaCode: '`area-code`',
  operations: '--add-words and --delete-words',
}

/**
 * Runs a part of the library; what it finds wrong with an option is said of the flag.
 *
 * @param index as a person named the index that is read
 */
export const inFlags = async <T>(run: () => Promise<T>, index = 'index'): Promise<T> => {
  try {
    return await run()
  } catch (error) {
    if (!isPredialError(error)) throw error
    const [, option = '', rest = ''] = /^(\w*)(.*)$/.exec(error.path) ?? []
    const flag = error.path === 'index' ? index : error.code === 'config-invalid' ? FLAGS[option] : undefined
    const path = flag === undefined ? error.path : `${flag}${rest === '' ? '' : ` (${rest.replace(/^\./, '')})`}`
    let message = error.message.slice(error.path.length + 2)
    for (const [name, said] of Object.entries(SAID)) message = message.replaceAll(`\`${name}\``, said)
    throw new PredialError(error.code, path, message, { cause: error })
  }
}
