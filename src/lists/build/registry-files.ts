import { readdir, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { epochDayOf } from '../../clock/epoch-day.ts'
import { PredialError } from '../../errors.ts'
import type { IsoDate } from '../../vocabulary/instant.ts'

/** A registry found in a folder. */
export interface RegistryFiles {
  readonly registry: string
  /** From the name; absent: not said. */
  readonly asOf?: IsoDate
  /** A file, or a folder of files. */
  readonly path: string
}

const named = /^([a-z0-9][a-z0-9-]*)(?:@(\d{4}-\d\d-\d\d))?(?:\.[A-Za-z0-9.]+)?$/

/**
 * The registries in a folder. Each is a file or a folder named for its registry, with the date of the copy where it is
 * given: `us-national@2026-11-15.zip`, `us-fl@2026-11-10.txt`, `gb-tps/`.
 *
 * @throws PredialError `config-invalid` for a name that is none, and for a registry that occurs twice
 */
export async function registriesIn(folder: string | URL): Promise<readonly RegistryFiles[]> {
  const directory = folder instanceof URL ? fileURLToPath(folder) : folder
  const found: RegistryFiles[] = []
  for (const name of (await namesIn(directory)).filter((one) => !one.startsWith('.')).sort()) {
    const path = join(directory, name)
    const isFolder = await isDirectory(path)
    const match = named.exec(name)
    if (match === null || (isFolder && name.includes('.'))) {
      throw invalid(`\`${name}\` does not name a registry; expected names such as us-national@2026-11-15.zip or us-fl/`)
    }
    const [, registry, date] = match as unknown as [string, string, string | undefined]
    if (date !== undefined && Number.isNaN(epochDayOf(date))) throw invalid(`\`${name}\`: ${date} is no date`)
    const other = found.find((one) => one.registry === registry)
    if (other !== undefined) {
      throw invalid(
        `\`${basename(other.path)}\` and \`${name}\` are of one registry; put them into a folder \`${registry}\``,
      )
    }
    found.push({ registry, path, ...(date === undefined ? {} : { asOf: date }) })
  }
  if (found.length === 0) throw invalid('holds no list')
  return found
}

async function namesIn(directory: string): Promise<readonly string[]> {
  try {
    return await readdir(directory)
  } catch (cause) {
    throw new PredialError('config-invalid', 'directory', `\`${directory}\` cannot be read`, { cause })
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch (cause) {
    throw new PredialError('config-invalid', 'directory', `\`${path}\` cannot be read`, { cause })
  }
}

const invalid = (message: string): PredialError => new PredialError('config-invalid', 'directory', message)
