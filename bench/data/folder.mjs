import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const lasting = (path) => {
  mkdirSync(path, { recursive: true })
  return path
}

/**
 * Where a run keeps its data: a folder made for it in `parent` and removed afterwards, or one of the name of its size
 * in `keep`, which stays and is used again.
 */
export const dataFolder = ({ parent, keep, sizeName }) => {
  const path =
    keep === undefined ? mkdtempSync(join(resolve(parent), 'predial-bench-')) : lasting(join(resolve(keep), sizeName))
  const remove = () => {
    if (keep === undefined) rmSync(path, { recursive: true, force: true })
  }
  process.on('exit', remove)
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1))
  return {
    path,
    /** What `make` returned, now or when the folder was made. */
    once(name, make) {
      const note = join(path, `${name}.json`)
      if (existsSync(note)) return JSON.parse(readFileSync(note, 'utf8'))
      const made = make() ?? null
      writeFileSync(note, JSON.stringify(made))
      return made
    },
  }
}
