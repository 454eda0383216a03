import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import { createGate, type DncList, type Gate, isPredialError } from '../index.ts'
import { readDncList } from '../lists/index.ts'
import { type ConfigFile, type ListSpec, readConfig } from './config-file.ts'
import { badInput, fileFailure } from './failure.ts'
import { readHistory } from './history.ts'
import type { Io } from './io.ts'
import { type CallFlags, callOf, type ListFlag } from './options.ts'
import { dateText, instantOf } from './readings.ts'

/** A gate over everything the flags and the configuration file name. */
export interface Evidence {
  readonly gate: Gate
  readonly config: ConfigFile
  /** Epoch ms of the call. */
  readonly now: number
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

const readList = ({ file, ...spec }: ListSpec, notes: string[]): DncList => {
  let modified: number
  try {
    modified = statSync(file).mtimeMs
  } catch (cause) {
    throw fileFailure(file, 'read', cause)
  }
  if (spec.asOf === undefined) {
    notes.push(
      `the ${spec.registry} list is taken to be of ${dateText(modified)}, the date of its file (${spec.registry}=file@date says otherwise)`,
    )
  }
  try {
    return readDncList({ ...spec, input: file, asOf: spec.asOf ?? new Date(modified) })
  } catch (error) {
    // Its own paths name options of the call; a person needs to know which of the lists.
    if (isPredialError(error) && error.code === 'config-invalid') throw badInput(`list ${spec.registry}`, error.message)
    throw error
  }
}

/** Reads the files that the flags and the configuration file name, and builds the gate. */
export const gatherEvidence = async (flags: CallFlags, io: Where): Promise<Evidence> => {
  const configPath = flags.config === undefined ? null : resolve(io.cwd, flags.config)
  const config = configPath === null ? { lists: [] } : readConfig(configPath)
  const now = flags.at === undefined ? io.now() : (instantOf(flags.at) as number)
  const notes: string[] = []
  const specs = [...config.lists, ...flags.list.map((flag) => specOf(io, flag))]
  const lists = specs.map((spec) => readList(spec, notes))
  const history = flags.history === undefined ? config.history : resolve(io.cwd, flags.history)
  const attempts = history === undefined ? undefined : await readHistory(history, flags.defaultCountry)
  const emergencies = flags.emergencies === undefined ? config.emergencies : { asOf: now, active: flags.emergencies }
  const gate = createGate({
    lists,
    defaults: callOf(flags, config.defaults),
    ...(attempts === undefined ? {} : { attempts }),
    ...(emergencies === undefined ? {} : { emergencies }),
    ...(config.policy === undefined ? {} : { policy: config.policy }),
  })
  const files = [configPath, history, config.consents, ...specs.map(({ file }) => file)]
  return { gate, config, now, files: files.filter((file) => typeof file === 'string'), notes }
}
