import { readFile } from 'node:fs/promises'
import { PredialError } from '../../errors.ts'
import { checkHeader } from '../../memory/dnc-list.ts'
import type { DncFormat } from '../formats/readers.ts'
import type { IndexInfo } from '../index-file/dnc-index.ts'
import { popcount } from '../index-file/format.ts'
import { BLOCK_WORDS, FIRST, type NumberBits, numberBits } from '../index-file/number-bits.ts'
import { openDncIndex } from '../index-file/open.ts'
import { unpackIndex } from '../index-file/unpack.ts'
import { checkOptions } from '../options.ts'
import type { DncColumns } from '../source.ts'
import type { DncInput } from './download.ts'
import { gatheringInto } from './gathering.ts'
import { inputsOf, pathOf } from './inputs.ts'
import { type BuildProgress, progressTeller } from './progress.ts'
import { readInputs } from './read-inputs.ts'

export interface CompareDncIndexOptions {
  readonly index: string | URL
  /** The list as it was downloaded, in every form that `buildDncIndex` takes. */
  readonly input: DncInput | readonly DncInput[]
  readonly format?: DncFormat
  readonly columns?: DncColumns
  readonly defaultCountry?: string
  readonly onProgress?: (progress: BuildProgress) => void
  readonly signal?: AbortSignal
}

/** How an index and a list differ. */
export interface ComparedIndex {
  readonly info: IndexInfo
  /** Whether the index holds the numbers of the list and no others. */
  readonly agrees: boolean
  /** Numbers of the list, each counted once. */
  readonly numbers: number
  /** Numbers of the list that are not in the index. */
  readonly missing: number
  /** Numbers of the index that are not on the list. */
  readonly extra: number
  /** The first of both, E.164. */
  readonly examples: { readonly missing: readonly string[]; readonly extra: readonly string[] }
}

const MAX_EXAMPLES = 20

const OPTIONS = ['index', 'input', 'format', 'columns', 'defaultCountry', 'onProgress', 'signal']

/**
 * Compares an index with the list it was built from, number by number. Every checksum of the index is verified too.
 *
 * @throws PredialError `list-format` for an index that is damaged and a list that cannot be read
 */
export async function compareDncIndex(options: CompareDncIndexOptions): Promise<ComparedIndex> {
  checkOptions(options, OPTIONS)
  const path = pathOf(options.index, 'index')
  const inputs = await inputsOf(options.input)
  const bytes = await readFile(path).catch((cause: unknown) => {
    throw new PredialError('config-invalid', 'index', `\`${path}\` cannot be read`, { cause })
  })
  const index = openDncIndex(bytes)
  const { info } = index
  index.close()
  const into = gatheringInto(numberBits())
  const { defaultCountry, format, columns, signal } = options
  const header = checkHeader({
    registry: info.registry,
    asOf: info.asOf,
    ...(defaultCountry === undefined ? {} : { defaultCountry }),
  })
  const text = { header, givenCountry: defaultCountry, format, columns, allowEmpty: true, signal }
  const coverage = { level: 'unsaid' as const, areaCodes: new Set<string>() }
  const { sources } = await readInputs(inputs, text, coverage, into, progressTeller(options.onProgress, inputs.bytes))
  // A list that was changed meanwhile is refused.
  await sources
  const missing: string[] = []
  const extra: string[] = []
  const sum = { numbers: 0, missing: 0, extra: 0 }
  compareBits(into.bits, unpackIndex(bytes), sum, missing, extra)
  return { info, agrees: sum.missing + sum.extra === 0, ...sum, examples: { missing, extra } }
}

interface Differences {
  numbers: number
  missing: number
  extra: number
}

function compareBits(list: NumberBits, index: NumberBits, sum: Differences, missing: string[], extra: string[]): void {
  const compare = (a: Uint32Array | undefined, b: Uint32Array | undefined, name: (bit: number) => string): void => {
    const length = a?.length ?? b?.length ?? 0
    for (let i = 0; i < length; i++) {
      const listed = a?.[i] ?? 0
      const held = b?.[i] ?? 0
      sum.numbers += popcount(listed)
      if (listed === held) continue
      sum.missing += popcount(listed & ~held)
      sum.extra += popcount(held & ~listed)
      note(listed & ~held, i, name, missing)
      note(held & ~listed, i, name, extra)
    }
  }
  for (let code = FIRST; code < list.areas.length; code++) {
    compare(list.areas[code], index.areas[code], (bit) => {
      const exchange = Math.floor(bit / (BLOCK_WORDS * 32))
      return `+1${code}${exchange + FIRST}${fourDigits(bit - exchange * BLOCK_WORDS * 32)}`
    })
  }
  for (const key of new Set([...list.blocks.keys(), ...index.blocks.keys()])) {
    compare(list.blocks.get(key), index.blocks.get(key), (line) => `+${key}${fourDigits(line)}`)
  }
}

const fourDigits = (line: number): string => String(line).padStart(4, '0')

function note(bits: number, word: number, name: (bit: number) => string, examples: string[]): void {
  for (let bit = 0; bit < 32 && examples.length < MAX_EXAMPLES; bit++) {
    if (((bits >>> bit) & 1) === 1) examples.push(name(word * 32 + bit))
  }
}
