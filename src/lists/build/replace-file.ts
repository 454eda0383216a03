import { randomBytes } from 'node:crypto'
import { type BigIntStats, constants } from 'node:fs'
import { type FileHandle, open, readdir, realpath, rename, rm, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { PredialError } from '../../errors.ts'

const BUFFERED = 1_048_576

/** Where an index is to be written: checked before anything is read. */
export interface OutputFile {
  /** The file itself, after links. */
  readonly path: string
  /** Of the index that stands there; null: none. */
  readonly before: BigIntStats | null
  /** What is written follows from what stood there: a change that somebody else made meanwhile would be lost. */
  readonly isFollowing?: boolean
}

/**
 * Finds out whether a file can be written in that place.
 *
 * @param inputs files that must stay as they are
 * @throws PredialError `config-invalid`
 */
export async function outputFile(output: unknown, inputs: readonly string[]): Promise<OutputFile> {
  const given = output instanceof URL && output.protocol === 'file:' ? fileURLToPath(output) : output
  if (typeof given !== 'string' || given === '') throw invalid('must be the path of a file')
  const path = await realpath(given).catch(() => given)
  const before = await stat(path, { bigint: true }).catch(() => null)
  if (before?.isDirectory()) throw invalid(`\`${given}\` is a folder`)
  // A file would take its place, and nobody who reads a pipe or a device would see a byte.
  if (before?.isFile() === false) throw invalid(`\`${given}\` is not a regular file`)
  if (!(await stat(dirname(path)).catch(() => null))?.isDirectory()) {
    throw invalid(`\`${dirname(path)}\` is not a folder that is there`)
  }
  if (before === null) return { path, before }
  for (const input of inputs) {
    const { ino, dev } = await stat(input, { bigint: true })
    if (ino === before.ino && dev === before.dev) throw invalid(`\`${given}\` is one of the files that are read`)
  }
  return { path, before }
}

/**
 * Writes a file under another name and gives it its own when all of it is on the disk, so that whoever opens it, after
 * whatever end of this process, finds the old one or the new one. What a killed run left is removed.
 *
 * @param check looks at the written file before it takes its name, and says what is returned
 */
export async function replaceFile<T>(
  { path, before, isFollowing = false }: OutputFile,
  fill: (write: (bytes: Uint8Array) => Promise<void>) => Promise<void>,
  check: (partial: string) => T,
): Promise<T> {
  const folder = dirname(path)
  await removeAbandoned(folder, basename(path))
  let checked: T
  const name = `.${basename(path)}.${process.pid}-${randomBytes(4).toString('hex')}.part`
  const partial = join(folder, name)
  try {
    const file = await open(partial, constants.O_CREAT | constants.O_EXCL | constants.O_WRONLY, 0o666)
    try {
      // Whoever comes second sees the other's file here, or a new index below.
      const others = isFollowing ? (await partialsOf(folder, basename(path))).filter(({ found }) => found !== name) : []
      if (others[0] !== undefined)
        throw taken(path, `, or was killed: then delete \`${join(folder, others[0].found)}\``)
      if (before !== null) await file.chmod(Number(before.mode) & 0o777)
      const { write, flush } = buffered(file)
      await fill(write)
      await flush()
      const synced = file.sync()
      synced.catch(() => {})
      checked = check(partial)
      await synced
    } finally {
      await file.close()
    }
    if (isFollowing && !isSame(before, await stat(path, { bigint: true }).catch(() => null)))
      throw taken(path, ', or was meanwhile')
    await rename(partial, path)
  } catch (error) {
    await rm(partial, { force: true })
    const { code, syscall } = error as NodeJS.ErrnoException
    // What the system says, of a full disk for instance, does not name the file as a person knows it.
    if (code === undefined || syscall === undefined) throw error
    throw new PredialError('config-invalid', 'output', `\`${path}\` cannot be written (${code})`, { cause: error })
  }
  await syncFolder(folder)
  return checked
}

/** Gathers small pieces into large ones. */
function buffered(file: FileHandle): { write(bytes: Uint8Array): Promise<void>; flush(): Promise<void> } {
  const held = new Uint8Array(BUFFERED)
  let length = 0
  const writeAll = async (bytes: Uint8Array): Promise<void> => {
    for (let at = 0; at < bytes.length; ) at += (await file.write(bytes, at)).bytesWritten
  }
  const flush = async (): Promise<void> => {
    await writeAll(held.subarray(0, length))
    length = 0
  }
  return {
    flush,
    async write(bytes) {
      if (length + bytes.length > BUFFERED) await flush()
      if (bytes.length >= BUFFERED) return writeAll(bytes)
      held.set(bytes, length)
      length += bytes.length
    },
  }
}

/** The new name is on the disk only when the folder is. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r')
    try {
      await handle.sync()
    } finally {
      await handle.close()
    }
  } catch {
    // Not every system can; the file itself is on the disk.
  }
}

/** Unfinished files of an output, and the process of each. */
async function partialsOf(folder: string, name: string): Promise<readonly { found: string; pid: number }[]> {
  const prefix = `.${name}.`
  const all = await readdir(folder)
  return all.flatMap((found) => {
    const pid = found.startsWith(prefix) ? /^(\d+)-[0-9a-f]{8}\.part$/.exec(found.slice(prefix.length))?.[1] : undefined
    return pid === undefined ? [] : [{ found, pid: Number(pid) }]
  })
}

/** Removes the unfinished files of processes that are gone. */
async function removeAbandoned(folder: string, name: string): Promise<void> {
  for (const { found, pid } of await partialsOf(folder, name)) {
    const partial = join(folder, found)
    if (await isAbandoned(partial, pid)) await rm(partial, { force: true })
  }
}

/** Whether a file is the one that was seen, and as it was. */
const isSame = (a: BigIntStats | null, b: BigIntStats | null): boolean =>
  a?.dev === b?.dev && a?.ino === b?.ino && a?.size === b?.size && a?.mtimeNs === b?.mtimeNs

async function isAbandoned(partial: string, pid: number): Promise<boolean> {
  // In a container every run may have the same id.
  if (pid === process.pid) return ((await stat(partial).catch(() => null))?.mtimeMs ?? 0) < performance.timeOrigin
  try {
    process.kill(pid, 0)
    return false
  } catch (error) {
    return (error as { readonly code?: unknown }).code === 'ESRCH'
  }
}

const invalid = (message: string): PredialError => new PredialError('config-invalid', 'output', message)
const taken = (path: string, more: string): PredialError =>
  invalid(`\`${path}\` is being updated by another run${more}; run this one again`)
