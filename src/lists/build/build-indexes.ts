import { mkdir, realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { isPredialError, PredialError } from '../../errors.ts'
import type { Instant, IsoDate } from '../../vocabulary/instant.ts'
import type { IndexInfo } from '../index-file/dnc-index.ts'
import { checkOptions } from '../options.ts'
import { type BuildDncIndexOptions, buildDncIndex } from './build-index.ts'
import type { BuildProgress } from './progress.ts'
import { registriesIn } from './registry-files.ts'

/** What is particular to one registry of a folder. */
export type RegistryOptions = Omit<
  BuildDncIndexOptions,
  'input' | 'output' | 'registry' | 'asOf' | 'onProgress' | 'signal'
> & { readonly asOf?: Instant | IsoDate }

export interface BuildDncIndexesOptions {
  /**
   * A folder with a file or a folder of files for each registry, named for it, with the date of the copy where it is
   * known: `us-national@2026-11-15.zip`, `us-fl@2026-11-10.txt`, `gb-tps/`.
   */
  readonly directory: string | URL
  /** The folder for the indexes, made if it is not there: `us-national.dnc`, … */
  readonly output: string | URL
  /** When the copies were taken whose names do not say it. */
  readonly asOf?: Instant | IsoDate
  /** By registry, where one needs options of its own. */
  readonly registries?: { readonly [registry: string]: RegistryOptions }
  readonly onProgress?: (registry: string, progress: BuildProgress) => void
  readonly signal?: AbortSignal
}

/** One index that was built. */
export interface BuiltIndex {
  readonly registry: string
  /** Its path. */
  readonly output: string
  readonly info: IndexInfo
}

const OPTIONS = ['directory', 'output', 'asOf', 'registries', 'onProgress', 'signal']

/**
 * Builds the indexes of several registries, one after the other. A registry that cannot be read does not keep the
 * others from being built, and its old index stays in place.
 *
 * @example
 * await buildDncIndexes({ directory: 'downloads', output: 'lists', registries: { 'us-national': { covers: 'all' } } })
 * @throws PredialError as `buildDncIndex` does, for one that failed; where several failed, with all their messages
 */
export async function buildDncIndexes(options: BuildDncIndexesOptions): Promise<readonly BuiltIndex[]> {
  checkOptions(options, OPTIONS)
  const { registries = {}, onProgress, signal } = options
  if (typeof registries !== 'object' || registries === null) {
    throw new PredialError('config-invalid', 'registries', 'must be an object of options by registry')
  }
  const found = await registriesIn(options.directory)
  const unknown = Object.keys(registries).find((name) => !found.some(({ registry }) => registry === name))
  if (unknown !== undefined) throw new PredialError('config-invalid', `registries.${unknown}`, 'is not in the folder')
  const jobs = found.map(({ registry, path, asOf: named }) => {
    const own = registries[registry] ?? {}
    const asOf = own.asOf ?? named ?? options.asOf
    if (asOf === undefined) {
      throw new PredialError(
        'config-invalid',
        'asOf',
        `is missing for ${registry}: name the file ${registry}@2026-11-15, or give it`,
      )
    }
    return { ...own, registry, asOf, input: path }
  })
  const folder = await folderAt(options.output)
  if ((await realpath(folder)) === (await realpath(options.directory))) {
    throw new PredialError(
      'config-invalid',
      'output',
      'is the folder of the downloads: the next run would take the indexes for lists',
    )
  }
  const built: BuiltIndex[] = []
  const failures: Error[] = []
  for (const job of jobs) {
    const { registry } = job
    const output = join(folder, `${registry}.dnc`)
    const progress = onProgress === undefined ? {} : { onProgress: (now: BuildProgress) => onProgress(registry, now) }
    try {
      const info = await buildDncIndex({ ...job, output, ...progress, ...(signal === undefined ? {} : { signal }) })
      built.push({ registry, output, info })
    } catch (error) {
      if (!isPredialError(error)) throw error
      failures.push(error)
    }
  }
  const [first] = failures
  if (first === undefined) return built
  if (failures.length === 1) throw first
  const messages = failures.map(({ message }) => message).join('; ')
  throw new PredialError('list-format', 'directory', `${failures.length} lists failed: ${messages}`, {
    cause: new AggregateError(failures),
  })
}

async function folderAt(output: string | URL): Promise<string> {
  const folder = output instanceof URL ? fileURLToPath(output) : output
  try {
    await mkdir(folder, { recursive: true })
  } catch (cause) {
    throw new PredialError('config-invalid', 'output', `\`${folder}\` is not a folder`, { cause })
  }
  return folder
}
