import { type Stats, statSync } from 'node:fs'
import { badInput, fileFailure } from '../failure.ts'

const statsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    throw fileFailure(path, 'written', cause)
  }
}

/**
 * The file that an output is to become. Asked at once rather than when all was read and decided.
 *
 * @param path absolute
 * @throws PredialError where there is a folder, or what no file may replace
 */
export const outputPath = (path: string): string => {
  const there = statsOf(path)
  if (there?.isDirectory()) throw fileFailure(path, 'written', { code: 'EISDIR' })
  if (there !== undefined && !there.isFile())
    throw badInput('--out', `${path} is not a regular file; --out - writes to standard output`)
  return path
}
