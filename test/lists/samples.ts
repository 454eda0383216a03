import { readFileSync } from 'node:fs'
import type { DncTextOptions } from '../../src/lists/index.ts'
import { type DncTextOptions as Options, parseDncText } from '../../src/lists/index.ts'
import type { DncList } from '../../src/vocabulary/list.ts'

export const ASOF: number = Date.UTC(2026, 9, 21)
export const HEADER: Pick<DncTextOptions, 'registry' | 'asOf'> = { registry: 'internal', asOf: '2026-10-21' }

export const fixturePath = (file: string): string => new URL(`../../fixtures/lists/${file}`, import.meta.url).pathname
export const fixture = (file: string): string => readFileSync(fixturePath(file), 'utf8')

export const parse = (text: string, options: Partial<Options> = {}): DncList =>
  parseDncText(text, { ...HEADER, ...options })

/** Code and path of what was thrown, or what came back. */
export function outcome(run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    const { code, path } = error as { code?: unknown; path?: unknown }
    return { code, path }
  }
}

/** One sample of each format: what it lists, until when, and what it does not. */
export interface Sample {
  readonly file: string
  readonly options: Partial<Options>
  /** Absent: recognised by its look. */
  readonly named?: boolean
  readonly listed: Readonly<Record<string, number | null>>
  readonly free: readonly string[]
}

const gb = { '+442079460123': null, '+441134960123': null, '+441632960123': null, '+447700900123': null }
const DAY = 86_400_000

export const samples: readonly Sample[] = [
  {
    file: 'ftc-flat.202.txt',
    options: { format: 'ftc-flat' },
    listed: { '+12025550100': null, '+12025550101': null, '+12025550119': null },
    free: ['+12025550102', '+14155550100'],
  },
  {
    file: 'ca-flat.txt',
    options: { format: 'ftc-flat' },
    listed: { '+16135550100': null, '+16135550101': null, '+14165550199': null },
    free: ['+16135550199'],
  },
  {
    file: 'ftc-full.202.xml',
    options: { format: 'ftc-xml' },
    listed: { '+12025550100': null, '+12025550101': null, '+12025550119': null },
    free: ['+12025550102'],
  },
  {
    file: 'ftc-full.all.xml',
    options: { format: 'ftc-xml' },
    listed: { '+12025550100': null, '+14155550132': null },
    free: ['+14155550100', '+12025550132'],
  },
  { file: 'ca-full.416.xml', options: { format: 'ftc-xml' }, listed: { '+14165550199': null }, free: ['+14165550100'] },
  {
    file: 'uk-tps-with-spaces.txt',
    options: { format: 'uk-tps', registry: 'gb-tps' },
    listed: gb,
    free: ['+442079460124'],
  },
  {
    file: 'uk-tps-without-spaces.txt',
    options: { format: 'uk-tps', registry: 'gb-ctps' },
    listed: gb,
    free: ['+442079460124'],
  },
  {
    file: 'vicidial.txt',
    options: { format: 'vicidial' },
    listed: { '+12025550100': null, '+12025550101': null, '+14155550100': null, '+14155550199': null },
    free: ['+12025550102', '+14165550100'],
  },
  {
    file: 'genesys.csv',
    named: true,
    options: { format: 'genesys', columns: { numbers: ['DNC_Home', 'DNC_Cell', 'dnc_work'], expires: 'Until' } },
    listed: {
      '+12025550100': null,
      '+12025550101': null,
      '+12025550102': null,
      '+12025550103': Date.UTC(2027, 0, 31, 15, 30),
    },
    free: ['+12025550104'],
  },
  {
    file: 'cisco.txt',
    named: true,
    options: { format: 'cisco' },
    listed: { '+12025550100': null, '+12025550101': null, '+12025550102': null },
    free: ['+12025550103'],
  },
  {
    file: 'noojee.csv',
    options: { format: 'noojee', defaultCountry: 'AU' },
    listed: { '+61255500000': null, '+61491570156': Date.UTC(2027, 1, 1, 12) },
    free: ['+61491570157'],
  },
  {
    file: 'avaya-pom.csv',
    options: { format: 'avaya-pom' },
    listed: { '+12025550100': ASOF + 5 * DAY, '+12025550101': null },
    free: ['+12025550102'],
  },
  {
    file: 'plain.txt',
    options: { format: 'plain' },
    listed: {
      '+12025550100': null,
      '+12025550101': null,
      '+12025550102': null,
      '+442079460123': null,
      '+33199001234': null,
    },
    free: ['+12025550103'],
  },
  {
    file: 'au-plain.txt',
    options: { format: 'plain', defaultCountry: 'AU' },
    listed: { '+61255500000': null, '+61491570156': null, '+611800160401': null },
    free: ['+61491570157'],
  },
  {
    file: 'delimited.tsv',
    named: true,
    options: {
      format: 'delimited',
      columns: { phone: ['area', 'exchange', 'line'], expires: 'until', delimiter: '\t' },
    },
    listed: { '+12025550100': null, '+12025550101': Date.UTC(2027, 1, 1, 12) },
    free: ['+12025550102'],
  },
  {
    file: 'delimited-no-header.txt',
    named: true,
    options: { format: 'delimited', columns: { phone: [0, 1], delimiter: '|' } },
    listed: { '+12025550100': null, '+12025550101': null },
    free: ['+12025550102'],
  },
  {
    file: 'fixed.txt',
    named: true,
    options: { format: 'fixed', columns: { phone: ['2|3', '5|7'], expires: '12|10' } },
    listed: { '+12025550100': null, '+12025550101': Date.UTC(2027, 1, 1, 12) },
    free: ['+12025550102'],
  },
]
