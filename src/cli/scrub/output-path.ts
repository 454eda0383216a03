import { readlinkSync, realpathSync, type Stats, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { badInput, fileFailure } from '../failure.ts'

const statsOf = (path: string): Stats | undefined => {
  try {
    return statSync(path, { throwIfNoEntry: false })
  } catch (cause) {
    throw fileFailure(path, 'written', cause)
  }
}

/** Where links lead, to a file that may not be there yet. */
const targetOf = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    // It is a link to nothing, or nothing.
  }
  let link: string
  try {
    link = readlinkSync(path)
  } catch {
    return path
  }
  return targetOf(resolve(realpathSync(dirname(path)), link))
}

/**
 * The file that an output is to become, after links: what lies beside it lies beside that file. Asked at once rather
 * than when all was read and decided.
 *
 * @param path absolute
 * @throws PredialError where there is a folder, or what no file may replace
 */
export const outputPath = (path: string): string => {
  const there = statsOf(path)
  if (there?.isDirectory()) throw fileFailure(path, 'written', { code: 'EISDIR' })
  if (there !== undefined && !there.isFile())
    throw badInput('--out', `${path} is not a regular file; --out - writes to standard output`)
  return targetOf(path)
}
