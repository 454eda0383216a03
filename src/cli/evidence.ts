import { resolve } from 'node:path'
import { createGate, type Gate } from '../index.ts'
import { type ConfigFile, type ListSpec, readConfig } from './config-file.ts'
import { readHistory } from './history.ts'
import type { Io } from './io.ts'
import { type Holding, type ReadList, readList } from './list-file.ts'
import { type CallFlags, callOf, type ListFlag } from './options.ts'
import { instantOf } from './readings.ts'

/** A gate over everything the flags and the configuration file name. */
export interface Evidence {
  readonly gate: Gate
  readonly config: ConfigFile
  /** Epoch ms of the call. */
  readonly now: number
  readonly lists: readonly ReadList[]
  /** Absolute paths of the files that were read. */
  readonly files: readonly string[]
  readonly notes: readonly string[]
}

/** What gathering evidence needs to know of the world. */
type Where = Pick<Io, 'cwd' | 'now'>

const specOf = (io: Where, { file, column, ...flag }: ListFlag): ListSpec => ({
  ...flag,
  file: resolve(io.cwd, file),
  ...(column === undefined ? {} : { format: 'delimited', columns: { phone: [column] } }),
})

/**
 * Reads the files that the flags and the configuration file name, and builds the gate.
 *
 * @param holding how lists are to be held, where it matters
 */
export const gatherEvidence = async (flags: CallFlags, io: Where, holding: Holding = {}): Promise<Evidence> => {
  const configPath = flags.config === undefined ? null : resolve(io.cwd, flags.config)
  const config = configPath === null ? { lists: [] } : readConfig(configPath)
  const now = flags.at === undefined ? io.now() : (instantOf(flags.at) as number)
  const notes: string[] = []
  const specs = [...config.lists, ...flags.list.map((flag) => specOf(io, flag))]
  const lists = specs.map((spec) => readList(spec, holding, notes))
  const history = flags.history === undefined ? config.history : resolve(io.cwd, flags.history)
  const attempts = history === undefined ? undefined : await readHistory(history, flags.defaultCountry, notes)
  const emergencies = flags.emergencies === undefined ? config.emergencies : { asOf: now, active: flags.emergencies }
  const gate = createGate({
    lists: lists.map(({ list }) => list),
    defaults: callOf(flags, config.defaults),
    ...(attempts === undefined ? {} : { attempts }),
    ...(emergencies === undefined ? {} : { emergencies }),
    ...(config.policy === undefined ? {} : { policy: config.policy }),
  })
  const files = [configPath, history, config.consents, ...specs.map(({ file }) => file)]
  return { gate, config, now, lists, files: files.filter((file) => typeof file === 'string'), notes }
}
