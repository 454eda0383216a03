import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PredialError } from '../../errors.ts'
import { bytesDownload, type DncInput, type Download, openDownload, streamDownload } from './download.ts'

/** One input after the other; each is opened when its turn comes. */
export interface Inputs {
  /** Of all inputs together, as they are stored; null where only their end will tell. */
  readonly bytes: number | null
  readonly openers: readonly (() => Promise<Download>)[]
  /** The files among them. */
  readonly paths: readonly string[]
}

/**
 * What a list is to be read from: a folder stands for the files in it, by name.
 *
 * @throws PredialError `config-invalid` for an input that is none, is not there, or is a folder with another in it
 */
export async function inputsOf(input: DncInput | readonly DncInput[], path = 'input'): Promise<Inputs> {
  const given = Array.isArray(input) ? (input as readonly DncInput[]) : [input as DncInput]
  if (given.length === 0) throw new PredialError('config-invalid', path, 'names nothing')
  const openers: (() => Promise<Download>)[] = []
  const paths: string[] = []
  let bytes: number | null = 0
  for (const one of given) {
    if (one instanceof Uint8Array) {
      openers.push(async () => bytesDownload(one))
      bytes = bytes === null ? null : bytes + one.length
    } else if (isStream(one)) {
      openers.push(async () => streamDownload(one))
      bytes = null
    } else {
      for (const file of await filesAt(pathOf(one, path), path)) {
        openers.push(() => openDownload(file.path))
        paths.push(file.path)
        bytes = bytes === null || file.bytes === null ? null : bytes + file.bytes
      }
    }
  }
  return { bytes, openers, paths }
}

export function pathOf(input: unknown, path: string): string {
  if (typeof input === 'string' && input !== '') return input
  if (input instanceof URL && input.protocol === 'file:') return fileURLToPath(input)
  throw new PredialError('config-invalid', path, EXPECTED)
}

const EXPECTED = 'must be a path, a file: URL, bytes, a stream, or an array of these'

const isStream = (input: unknown): input is AsyncIterable<Uint8Array | string> =>
  typeof input === 'object' && input !== null && Symbol.asyncIterator in input

interface FoundFile {
  readonly path: string
  readonly bytes: number | null
}

async function filesAt(file: string, path: string): Promise<readonly FoundFile[]> {
  const found = await sizeOf(file, path)
  if (found !== 'folder') return [{ path: file, bytes: found }]
  // A name that begins with a dot is an unfinished file or a system's own.
  const names = (await readdir(file)).filter((name) => !name.startsWith('.')).sort()
  if (names.length === 0) throw new PredialError('config-invalid', path, `\`${file}\` is a folder without a file`)
  const files: FoundFile[] = []
  for (const name of names) {
    const inside = join(file, name)
    const bytes = await sizeOf(inside, path)
    if (bytes === 'folder') throw new PredialError('config-invalid', path, `\`${inside}\` is a folder in a folder`)
    files.push({ path: inside, bytes })
  }
  return files
}

/** Bytes of a file, null for a pipe. */
async function sizeOf(file: string, path: string): Promise<number | null | 'folder'> {
  try {
    const found = await stat(file)
    if (found.isDirectory()) return 'folder'
    return found.isFile() ? found.size : null
  } catch (cause) {
    throw new PredialError('config-invalid', path, `\`${file}\` cannot be read`, { cause })
  }
}
