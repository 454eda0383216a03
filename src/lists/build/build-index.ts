import { dateOrInstantMs } from '../../clock/instant.ts'
import { PredialError } from '../../errors.ts'
import { checkHeader, type DncListHeader } from '../../memory/dnc-list.ts'
import type { Instant, IsoDate } from '../../vocabulary/instant.ts'
import type { DncFormat } from '../formats/readers.ts'
import type { IndexInfo } from '../index-file/dnc-index.ts'
import { numberBits } from '../index-file/number-bits.ts'
import { checkOptions, HEADER_OPTIONS } from '../options.ts'
import type { Coverage, DncColumns } from '../source.ts'
import type { DncInput } from './download.ts'
import { gatheringInto } from './gathering.ts'
import { indexCovers } from './index-covers.ts'
import { inputsOf } from './inputs.ts'
import { type BuildProgress, progressTeller } from './progress.ts'
import { readInputs } from './read-inputs.ts'
import { outputFile } from './replace-file.ts'
import { TOOL, writeIndex } from './write-index.ts'

export interface BuildDncIndexOptions extends DncListHeader {
  /**
   * The list as it was downloaded: text, CSV or XML, plain, gzip or zip. A path, a `file:` URL, a folder (every file in
   * it), bytes, a stream of bytes (not of a zip), or an array of these.
   */
  readonly input: DncInput | readonly DncInput[]
  /** The path of the index. */
  readonly output: string | URL
  /** Absent: recognised for each text, or refused. */
  readonly format?: DncFormat
  /** For the formats `delimited`, `genesys` and `fixed`. */
  readonly columns?: DncColumns
  /**
   * Area codes, or calling-code prefixes such as `+44`, that the copy holds; `all` for a copy of the whole registry.
   * Absent: what an XML file says; of a registry in another format (`us-national`, `us-fl`) the area codes that occur,
   * for it may have been bought by area code (numbers of elsewhere that stray into such a list are listed, and widen
   * nothing); of a list of other countries or of the company's own, all.
   */
  readonly covers?: 'all' | readonly string[]
  /** A text without numbers is refused unless this is true. */
  readonly allowEmpty?: boolean
  /** What the index gives as the time it was built. Default: now. The same input and time give the same bytes. */
  readonly builtAt?: Instant | IsoDate
  readonly onProgress?: (progress: BuildProgress) => void
  readonly signal?: AbortSignal
}

const OPTIONS = [
  ...HEADER_OPTIONS,
  'input',
  'output',
  'format',
  'columns',
  'allowEmpty',
  'builtAt',
  'onProgress',
  'signal',
]

/**
 * Builds the index of a do-not-call list, of any size: 1 MB of memory for each area code that occurs, and 1.3 kB for
 * each 10,000 numbers of other countries among which one occurs.
 *
 * A line that cannot be read is refused with its number, as `readDncList` refuses it. An index holds numbers for good:
 * entries that had lapsed by `asOf` are left out (and counted as `rejected`), one that lapses later is refused; an
 * area-code wildcard becomes its ten million numbers, another wildcard is refused. The old index stays in place until
 * the new one is complete and on the disk.
 *
 * @example
 * await buildDncIndex({ input: 'full.zip', output: 'us-national.dnc', registry: 'us-national', asOf: '2026-10-21', covers: 'all' })
 * @throws PredialError `list-format` with the file and line (`full.zip/202.txt:17`), `config-invalid` for the options
 */
export async function buildDncIndex(options: BuildDncIndexOptions): Promise<IndexInfo> {
  const header = checkHeader(options)
  checkOptions(options, OPTIONS)
  const builtAt = builtAtOf(options.builtAt)
  const { signal } = options
  const inputs = await inputsOf(options.input)
  const output = await outputFile(options.output, inputs.paths)
  const into = gatheringInto(numberBits())
  const coverage: Coverage = { level: 'unsaid', areaCodes: new Set() }
  const teller = progressTeller(options.onProgress, inputs.bytes)
  const text = {
    header,
    givenCountry: options.defaultCountry,
    format: options.format,
    columns: options.columns,
    allowEmpty: options.allowEmpty === true,
    signal,
  }
  const { sources, formats } = await readInputs(inputs, text, coverage, into, teller)
  const { registry, seller, asOf } = header
  const covers = indexCovers(options.covers === undefined ? null : header, coverage, formats, registry, into)
  const written = sources.then((all) => ({
    registry,
    ...(seller === undefined ? {} : { seller }),
    asOf,
    builtAt,
    covers,
    sources: all,
    lines: into.entries,
    rejected: into.lapsed,
    duplicates: into.entries - into.lapsed - into.added,
    tool: TOOL,
  }))
  written.catch(() => {})
  return await writeIndex(output, into.bits, written, teller, signal)
}

/** Epoch ms. */
export function builtAtOf(given: Instant | IsoDate | undefined): number {
  const builtAt = given === undefined ? Date.now() : dateOrInstantMs(given)
  if (builtAt === null)
    throw new PredialError('config-invalid', 'builtAt', 'must be a date or an instant with an offset')
  return builtAt
}
