import { dirname, resolve } from 'node:path'
import type { Call, GateConfig, Policy } from '../index.ts'
import type { DncColumns, DncFormat } from '../lists/index.ts'
import { COLUMNS, type ColumnNames } from './columns.ts'
import { badInput } from './failure.ts'
import { isObject, readJson } from './readings.ts'

/** One list to read. */
export interface ListSpec {
  readonly registry: string
  /** Absolute. */
  readonly file: string
  /** When the copy was taken; absent: the file's own date. */
  readonly asOf?: string
  readonly format?: DncFormat
  readonly columns?: DncColumns
  readonly covers?: 'all' | readonly string[]
  readonly seller?: string
  readonly defaultCountry?: string
  readonly allowEmpty?: boolean
}

/** What a configuration file says; the same as the flags, for a command that is run more than once. */
export interface ConfigFile {
  readonly lists: readonly ListSpec[]
  readonly history?: string
  readonly consents?: string
  readonly emergencies?: NonNullable<GateConfig['emergencies']>
  readonly defaults?: Call
  readonly policy?: Policy
  readonly columns?: ColumnNames
}

const LIST_KEYS = ['registry', 'file', 'asOf', 'format', 'columns', 'covers', 'seller', 'defaultCountry', 'allowEmpty']
const KEYS = ['lists', 'history', 'consents', 'emergencies', 'defaults', 'policy', 'columns']

const checkKeys = (value: Readonly<Record<string, unknown>>, known: readonly string[], path: string): void => {
  const unknown = Object.keys(value).find((key) => !known.includes(key))
  if (unknown !== undefined) throw badInput(`${path}.${unknown}`, `unknown; expected one of ${known.join(', ')}`)
}

const fileIn = (folder: string, value: unknown, path: string): string => {
  if (typeof value !== 'string' || value === '') throw badInput(path, 'must be the path of a file')
  return resolve(folder, value)
}

const listIn = (folder: string, value: unknown, path: string): ListSpec => {
  if (!isObject(value)) throw badInput(path, 'must be an object with `registry` and `file`')
  checkKeys(value, LIST_KEYS, path)
  if (typeof value.registry !== 'string') throw badInput(`${path}.registry`, 'must be a name such as us-national')
  if (value.asOf !== undefined && typeof value.asOf !== 'string')
    throw badInput(`${path}.asOf`, 'must be a date such as 2026-11-15')
  return { ...value, file: fileIn(folder, value.file, `${path}.file`) } as ListSpec
}

/** Reads a configuration file; the paths in it are relative to it. What the gate checks itself is left to the gate. */
export const readConfig = (path: string): ConfigFile => {
  const value = readJson(path)
  const folder = dirname(path)
  if (!isObject(value)) throw badInput(path, 'must hold an object')
  checkKeys(value, KEYS, path)
  const { lists = [], history, consents, columns, ...rest } = value
  if (!Array.isArray(lists)) throw badInput(`${path}.lists`, 'must be a list')
  if (columns !== undefined) {
    if (!isObject(columns)) throw badInput(`${path}.columns`, 'must be an object')
    checkKeys(columns, COLUMNS, `${path}.columns`)
    const bad = Object.entries(columns).find(([, name]) => typeof name !== 'string')
    if (bad !== undefined) throw badInput(`${path}.columns.${bad[0]}`, 'must be the name of a column')
  }
  return {
    ...(rest as Omit<ConfigFile, 'lists'>),
    lists: lists.map((list, i) => listIn(folder, list, `${path}.lists[${i}]`)),
    ...(history === undefined ? {} : { history: fileIn(folder, history, `${path}.history`) }),
    ...(consents === undefined ? {} : { consents: fileIn(folder, consents, `${path}.consents`) }),
    ...(columns === undefined ? {} : { columns: columns as ColumnNames }),
  }
}
