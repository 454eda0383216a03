import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { onTestFinished } from 'vitest'
import { type Io, main } from '../../src/cli/main.ts'

/** What a run of the command line left behind. */
export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Gathers what is written to it, one character per byte. */
export const sponge = (onWrite: () => void = () => {}): { readonly stream: Writable; text(): string } => {
  const parts: Buffer[] = []
  const stream = new Writable({
    write: (chunk: Buffer, _encoding, done) => {
      parts.push(chunk)
      onWrite()
      done()
    },
  })
  return { stream, text: () => Buffer.concat(parts).toString('utf8') }
}

/** A folder of its own with these files, gone when the test is. */
export const folder = (files: Readonly<Record<string, string | Uint8Array>> = {}): string => {
  const path = mkdtempSync(join(tmpdir(), 'predial-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

export const NOW = '2026-11-20T20:30:00Z'

/** Runs the command line in a folder, not on a terminal, at 2026-11-20T20:30:00Z. */
export const run = async (cwd: string, args: readonly string[], io: Partial<Io> = {}): Promise<Ran> => {
  const out = sponge()
  const err = sponge()
  const code = await main(args, {
    stdout: out.stream,
    stderr: err.stream,
    cwd,
    isTTY: { stdout: false, stderr: false },
    env: {},
    now: () => Date.parse(NOW),
    ...io,
  })
  return { code, out: out.text(), err: err.text() }
}

export const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), 'utf8')

/** Rows of a scrubbed file as lists of cells; for files without quotes. */
export const cells = (text: string): readonly (readonly string[])[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','))

/** Everything a call to New York needs but the person's own wishes. */
export const NEW_YORK = ['--list', 'us-national=us.txt@2026-11-15', '--emergencies', 'none'] as const
export const US_LIST = '212,5550100\n305,5550100\n'
