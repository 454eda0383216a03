import { realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { badInput } from '../failure.ts'

/** The one name of a file, whatever links lead to it. */
const identity = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return path
  }
}

/** A file through whatever links and names lead to it; what does not exist yet cannot be overwritten. */
export const checkOverwrites = (out: string, inputs: readonly string[]): void => {
  const target = identity(join(identity(dirname(out)), basename(out)))
  const clash = inputs.find((input) => identity(input) === target)
  if (clash !== undefined) throw badInput('--out', `${out} is one of the files that are read; name another`)
}
