import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { ReadList, Shares } from '../list-file.ts'
import { type Pool, startPool } from './pool.ts'
import { isRereadable } from './resume.ts'

/** Bytes of leads that further threads must take off the first, or each has not yet learned the kinds of call in them when it is done. */
const SHARED = 41_943_040
const MOST_WORKERS = 8
/** Bytes of evidence that may be read anew in each thread; an index is shared. */
const MOST_EVIDENCE = 33_554_432
/** To read a byte of evidence takes about as long as threads save on so many bytes of leads. */
const WORTH = 8

/** As many threads as there are cores, where a file of so many bytes is worth them. */
export const threadsOf = (size: number, cores: number): number => {
  const count = Math.min(MOST_WORKERS, cores)
  return size - size / count < SHARED ? 1 : count
}

/**
 * Starts the threads that a file is worth.
 *
 * @param entry their program; absent: there is none
 * @param asked how many the user wants
 */
export const threadsFor = (entry: URL | undefined, asked: number | undefined, size: number): Pool | null => {
  const count = asked ?? threadsOf(size, availableParallelism())
  return entry === undefined || count < 2 ? null : startPool(entry, count)
}

/**
 * Whether threads can gather the evidence for themselves, and in less time than they save.
 *
 * @param files of the evidence
 */
export const canGather = (
  files: readonly string[],
  lists: readonly ReadList[],
  asked: number | undefined,
  size: number,
): boolean => {
  const indexes = new Set(lists.flatMap(({ file, index }) => (index === null ? [] : [file])))
  const own = files.filter((file) => !indexes.has(file))
  if (!own.every(isRereadable)) return false
  const bytes = own.reduce((sum, file) => sum + statSync(file).size, 0)
  return bytes <= (asked === undefined ? Math.min(MOST_EVIDENCE, size / WORTH) : MOST_EVIDENCE)
}

/** The indexes among the lists, for other threads. */
export const sharesOf = (lists: readonly ReadList[]): Shares =>
  new Map(lists.flatMap(({ file, index }) => (index === null ? [] : [[file, index.share()]])))
