import { closeSync, openSync, readSync, type Stats, statSync } from 'node:fs'
import { type DncList, isPredialError } from '../index.ts'
import { type DncIndex, type DncIndexShare, openDncIndex, readDncList } from '../lists/index.ts'
import type { ListSpec } from './config-file.ts'
import { badInput, failureText, fileFailure } from './failure.ts'
import { dateText } from './readings.ts'

/** Indexes by the absolute path of their file, as another thread has opened them. */
export type Shares = ReadonlyMap<string, DncIndexShare>

/** How lists are to be held. */
export interface Holding {
  /** Indexes that are in memory already. */
  readonly shares?: Shares
  /** Whether others will share the indexes. */
  readonly isShared?: boolean
}

/** A list that was read from a file. */
export interface ReadList {
  readonly file: string
  readonly list: DncList
  /** Where the file is an index. */
  readonly index: DncIndex | null
}

/** `\x89PDNC\r\n\x1a`, with which an index begins. */
const MAGIC: readonly number[] = [0x89, 0x50, 0x44, 0x4e, 0x43, 0x0d, 0x0a, 0x1a]

/** What cannot be read is left to the reader of texts, which says why. */
const isIndex = (file: string): boolean => {
  let opened: number | undefined
  try {
    opened = openSync(file, 'r')
    const front = new Uint8Array(MAGIC.length)
    return readSync(opened, front, 0, MAGIC.length, 0) === MAGIC.length && MAGIC.every((byte, i) => front[i] === byte)
  } catch {
    return false
  } finally {
    if (opened !== undefined) closeSync(opened)
  }
}

/** What only a text leaves open. */
const OF_TEXT = ['covers', 'format', 'columns', 'defaultCountry', 'allowEmpty'] as const

const openIndex = (spec: ListSpec, { shares, isShared = false }: Holding): DncIndex => {
  const { file, registry, asOf, seller } = spec
  const options = seller === undefined ? {} : { seller }
  const index = openDncIndex(shares?.get(file) ?? file, { ...options, shared: isShared })
  const said = OF_TEXT.find((key) => spec[key] !== undefined)
  const { info } = index
  const problem =
    (info.registry !== registry ? `${file} is an index of ${info.registry}` : null) ??
    (said !== undefined ? `\`${said}\` is for texts: ${file} is an index, which says so itself` : null) ??
    (asOf !== undefined && Date.parse(asOf) !== Date.parse(info.asOf) ? `${file} is an index of ${info.asOf}` : null)
  if (problem === null) return index
  index.close()
  throw badInput(`list ${registry}`, problem)
}

const readText = (spec: ListSpec, modified: number, notes: string[]): DncList => {
  const { file, ...options } = spec
  if (spec.asOf === undefined) {
    notes.push(
      `the ${spec.registry} list is taken to be of ${dateText(modified)}, the date of its file (${spec.registry}=file@date says otherwise)`,
    )
  }
  return readDncList({ ...options, input: file, asOf: spec.asOf ?? new Date(modified) })
}

/**
 * Reads a list: a text, or the index of one.
 *
 * @param notes takes remarks for a person
 */
export const readList = (spec: ListSpec, holding: Holding, notes: string[]): ReadList => {
  const { file, registry } = spec
  let found: Stats
  try {
    found = statSync(file)
  } catch (cause) {
    throw fileFailure(file, 'read', cause)
  }
  try {
    // What comes through a pipe can be read but once.
    const index = found.isFile() && isIndex(file) ? openIndex(spec, holding) : null
    return { file, index, list: index ?? readText(spec, found.mtimeMs, notes) }
  } catch (error) {
    // Its own paths name options of the call; a person needs to know which of the lists.
    if (isPredialError(error) && error.code === 'config-invalid' && !error.path.startsWith('list '))
      throw badInput(`list ${registry}`, failureText(error))
    throw error
  }
}
