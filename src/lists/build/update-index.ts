import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { epochMs } from '../../clock/instant.ts'
import { PredialError } from '../../errors.ts'
import { checkHeader } from '../../memory/dnc-list.ts'
import type { Instant, IsoDate } from '../../vocabulary/instant.ts'
import type { DncFormat } from '../formats/readers.ts'
import type { IndexInfo } from '../index-file/dnc-index.ts'
import type { IndexSource } from '../index-file/index-header.ts'
import { openDncIndex } from '../index-file/open.ts'
import { unpackIndex } from '../index-file/unpack.ts'
import { checkOptions } from '../options.ts'
import { type ApplyChanges, applyChanges, type Contradictions } from './apply-changes.ts'
import { builtAtOf } from './build-index.ts'
import { checkChangeColumns, checkChangeWords, type DncChangeColumns, type DncChangeWords } from './change-columns.ts'
import type { DncInput } from './download.ts'
import { gatheringInto } from './gathering.ts'
import { type Inputs, inputsOf, pathOf } from './inputs.ts'
import { type BuildProgress, progressTeller } from './progress.ts'
import { replaceAreas } from './replace-areas.ts'
import { type OutputFile, outputFile } from './replace-file.ts'
import { TOOL, writeIndex } from './write-index.ts'

export interface UpdateDncIndexOptions {
  /** The index to start from; it stays as it is, unless `output` names it. */
  readonly index: string | URL
  /** Change files, applied in this order, line by line: a later line wins over an earlier one. */
  readonly changes?: DncInput | readonly DncInput[]
  /**
   * When the changes and full copies were taken; not before the index. A date alone is midnight UTC.
   *
   * An index has one date, which must hold for all that it covers. A change file speaks for everything that its
   * organisation subscribes to: with `changes` this becomes the date of the index. Without, it does only if `replace`
   * holds a copy of every area code that the index covers (never, where it covers `all`); otherwise the index keeps its
   * date, and `kept` says for what.
   */
  readonly asOf: Instant | IsoDate
  /** The path of the new index, which may be that of the old one. */
  readonly output: string | URL
  /** Where things stand in the change files. */
  readonly columns?: DncChangeColumns
  /** The words for adding and deleting. Default: A, add, added; D, del, delete, deleted. */
  readonly operations?: DncChangeWords
  /** Full copies of single area codes, one in each text, or as XML that names them; put in after the changes. */
  readonly replace?: DncInput | readonly DncInput[]
  /** Of the full copies. Absent: recognised, or refused. */
  readonly format?: DncFormat
  /**
   * A change file without changes, and a copy without numbers, are refused unless this is true. A copy without numbers
   * has to be XML, which names its area code.
   */
  readonly allowEmpty?: boolean
  /** ISO 3166-1 alpha-2, for numbers in national format. Default: that of the registry, or `US`. */
  readonly defaultCountry?: string
  /** What the index gives as the time it was built. Default: now. */
  readonly builtAt?: Instant | IsoDate
  readonly onProgress?: (progress: BuildProgress) => void
  readonly signal?: AbortSignal
}

/** The new index, and what the update came to. */
export interface UpdatedIndex extends IndexInfo {
  /** Numbers that were put on the list. */
  readonly added: number
  /** Numbers that were taken off. */
  readonly deleted: number
  /** Area codes that were replaced by a full copy. */
  readonly replaced: readonly string[]
  /** What the index covers that is still of its old date, for which the whole index keeps that; empty: it is of `asOf`. */
  readonly kept: 'all' | readonly string[]
  readonly contradictions: Contradictions
}

const OPTIONS = [
  'index',
  'changes',
  'asOf',
  'output',
  'columns',
  'operations',
  'replace',
  'format',
  'allowEmpty',
  'defaultCountry',
  'builtAt',
  'onProgress',
  'signal',
]

/**
 * Makes a new index of an old one and the changes since. The old one stays in place until the new one is complete and
 * on the disk. A line that cannot be read refuses everything; a change that contradicts the index (a number added that
 * is there, or deleted that is not) has no effect and is counted.
 *
 * @example
 * await updateDncIndex({ index: 'us-national.dnc', changes: 'changes.csv', columns: { areaCode: 0, number: 1, op: 2 },
 *   asOf: '2026-11-16', output: 'us-national.dnc' })
 * @throws PredialError `list-format` with the file and line, `config-invalid` for the options
 */
export async function updateDncIndex(options: UpdateDncIndexOptions): Promise<UpdatedIndex> {
  checkOptions(options, OPTIONS)
  const { signal, onProgress } = options
  const builtAt = builtAtOf(options.builtAt)
  const changes = options.changes === undefined ? NO_INPUTS : await inputsOf(options.changes, 'changes')
  const replace = options.replace === undefined ? NO_INPUTS : await inputsOf(options.replace, 'replace')
  if (changes.openers.length + replace.openers.length === 0) {
    throw new PredialError('config-invalid', 'changes', 'names nothing, and neither does `replace`')
  }
  const path = pathOf(options.index, 'index')
  const found = await outputFile(options.output, [...changes.paths, ...replace.paths])
  const output = { ...found, isFollowing: await isFile(path, found.before) }
  const plan = changes.openers.length === 0 ? null : planOf(options)
  const { bytes, info, source } = await readIndex(path)
  const header = checkHeader({
    registry: info.registry,
    asOf: options.asOf,
    ...(info.seller === undefined ? {} : { seller: info.seller }),
    ...(options.defaultCountry === undefined ? {} : { defaultCountry: options.defaultCountry }),
  })
  const before = epochMs(info.asOf) as number
  if (header.asOf < before)
    throw new PredialError('config-invalid', 'asOf', `is before that of the index, ${info.asOf}`)

  const into = gatheringInto(unpackIndex(bytes))
  const total = changes.bytes === null || replace.bytes === null ? null : changes.bytes + replace.bytes
  const teller = progressTeller(onProgress, total)
  const allowEmpty = options.allowEmpty === true
  const context = { into, allowEmpty, asOf: header.asOf, defaultCountry: header.defaultCountry, teller, signal }
  const applied = plan === null ? null : await applyChanges(changes, { ...plan, ...context })
  const text = {
    header,
    givenCountry: options.defaultCountry,
    format: options.format,
    columns: undefined,
    allowEmpty,
    signal,
  }
  const areas = await replaceAreas(into.bits, replace, text, teller)

  const kept = plan === null && header.asOf > before ? keptOf(info.covers, areas.areaCodes) : []
  const contradictions = applied?.contradictions ?? NONE
  const written = await writeIndex(
    output,
    into.bits,
    {
      registry: info.registry,
      ...(info.seller === undefined ? {} : { seller: info.seller }),
      asOf: kept.length === 0 ? header.asOf : before,
      builtAt,
      covers: info.covers === 'all' ? 'all' : [...new Set([...info.covers, ...areas.areaCodes])].sort(),
      sources: [source, ...(applied?.sources ?? []), ...areas.sources],
      lines: (applied?.lines ?? 0) + areas.lines,
      rejected: 0,
      duplicates: contradictions.addedPresent + areas.duplicates,
      tool: TOOL,
    },
    teller,
    signal,
  )
  return {
    ...written,
    added: (applied?.added ?? 0) + areas.added,
    deleted: (applied?.deleted ?? 0) + areas.deleted,
    replaced: areas.areaCodes,
    kept,
    contradictions,
  }
}

const isFile = async (path: string, file: OutputFile['before']): Promise<boolean> => {
  const { dev, ino } = (await stat(path, { bigint: true }).catch(() => null)) ?? {}
  return file !== null && dev === file.dev && ino === file.ino
}

const NO_INPUTS: Inputs = { bytes: 0, openers: [], paths: [] }
const NONE: Contradictions = { addedPresent: 0, deletedAbsent: 0, examples: [] }

/** What was covered and is not replaced. */
const keptOf = (covers: IndexInfo['covers'], replaced: readonly string[]): UpdatedIndex['kept'] =>
  covers === 'all' ? covers : covers.filter((code) => !replaced.includes(code))

const planOf = ({ columns, operations }: UpdateDncIndexOptions): Pick<ApplyChanges, 'columns' | 'words'> => ({
  columns: checkChangeColumns(columns),
  words: checkChangeWords(operations),
})

/** The old index, which the new one names as its first source. */
async function readIndex(
  path: string,
): Promise<{ readonly bytes: Uint8Array; readonly info: IndexInfo; readonly source: IndexSource }> {
  let bytes: Uint8Array
  try {
    bytes = await readFile(path)
  } catch (cause) {
    throw new PredialError('config-invalid', 'index', `\`${path}\` cannot be read`, { cause })
  }
  const index = openDncIndex(bytes)
  index.close()
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { bytes, info: index.info, source: { name: basename(path), sha256, bytes: bytes.length } }
}
