import { createHash, randomUUID } from 'node:crypto'
import { closeSync, fstatSync, openSync, readSync, statSync } from 'node:fs'
import { crc32 } from 'node:zlib'
import { rulebook } from '../../index.ts'
import { badInput, fileFailure } from '../failure.ts'
import type { Checkpoint, Journal } from './journal.ts'

const HEAD = 65_536
const TAIL = 1 << 20

/** Whether a file can be read again, and from anywhere; a pipe cannot. */
export const isRereadable = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() === true

/** What is known of a file without reading it whole. What can be read but once is never the same again. */
const identityOf = (path: string): string => {
  if (!isRereadable(path)) return randomUUID()
  try {
    const file = openSync(path, 'r')
    try {
      const { size, mtimeMs } = fstatSync(file)
      const head = new Uint8Array(HEAD)
      const length = readSync(file, head, 0, HEAD, 0)
      return `${size} ${mtimeMs} ${createHash('sha256').update(head.subarray(0, length)).digest('hex')}`
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
}

/**
 * What the bytes of the output depend on besides the instant, by a name that a person knows.
 *
 * @param options flags that shape the output
 */
export const factsOf = (options: object, files: readonly string[]): Readonly<Record<string, string>> => ({
  'the rulebook': rulebook.id,
  'the options': createHash('sha256').update(JSON.stringify(options)).digest('hex'),
  ...Object.fromEntries(files.map((file) => [file, identityOf(file)])),
})

/** The checksum of the bytes just before one; null where the file has fewer. */
export const sumBefore = (path: string, end: number): number | null => {
  const bytes = new Uint8Array(Math.min(end, TAIL))
  const from = end - bytes.length
  try {
    const file = openSync(path, 'r')
    try {
      for (let at = 0; at < bytes.length; ) {
        const count = readSync(file, bytes, at, bytes.length - at, from + at)
        if (count === 0) return null
        at += count
      }
    } finally {
      closeSync(file)
    }
  } catch (cause) {
    throw fileFailure(path, 'read', cause)
  }
  return crc32(bytes)
}

const changed = (what: string): Error =>
  badInput('--resume', `${what} changed since the interrupted run; without --resume the file is scrubbed anew`)

/** Where to go on, where everything is as the interrupted run left it; null: it kept nothing. */
export const checkpointOf = (
  { facts, done }: Journal,
  now: Readonly<Record<string, string>>,
  input: string,
  partial: string,
): Checkpoint | null => {
  const names = [...new Set([...Object.keys(facts), ...Object.keys(now)])]
  const differing = names.filter((name) => facts[name] !== now[name])
  if (differing.length > 0) throw changed(differing.join(', '))
  if (done === null) return null
  for (const [path, end, sum] of [
    [input, done.input, done.inputSum],
    [partial, done.output, done.outputSum],
  ] as const) {
    if (sum === null || sumBefore(path, end) !== sum) throw changed(path)
  }
  return done
}
