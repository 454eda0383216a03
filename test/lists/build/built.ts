import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Gathering, gatheringInto } from '../../../src/lists/build/gathering.ts'
import { inputsOf } from '../../../src/lists/build/inputs.ts'
import { progressTeller } from '../../../src/lists/build/progress.ts'
import { readInputs } from '../../../src/lists/build/read-inputs.ts'
import {
  type BuildDncIndexOptions,
  buildDncIndex,
  type DncFormat,
  type IndexInfo,
  openDncIndex,
} from '../../../src/lists/index.ts'
import { numberBits } from '../../../src/lists/index-file/number-bits.ts'
import { packIndex } from '../../../src/lists/index-file/pack.ts'
import { checkHeader } from '../../../src/memory/dnc-list.ts'
import type { DncList } from '../../../src/vocabulary/list.ts'

export const AS_OF: '2026-10-21' = '2026-10-21'
export const LIST: { readonly registry: string; readonly asOf: string } = { registry: 'internal', asOf: AS_OF }
export const HEADER: typeof LIST & { readonly builtAt: string } = { ...LIST, builtAt: AS_OF }

/** A folder that is gone when the test is. */
export const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'predial-build-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

export const saved = (name: string, content: string | Uint8Array): string => {
  const path = join(folder(), name)
  writeFileSync(path, content)
  return path
}

/** The index of an input: its bytes, what it says of itself, and itself. */
export const built = async (
  input: BuildDncIndexOptions['input'],
  more: Partial<BuildDncIndexOptions> = {},
): Promise<{ bytes: Buffer; info: IndexInfo; list: DncList; path: string }> => {
  const path = join(folder(), 'list.dnc')
  const info = await buildDncIndex({ ...HEADER, ...more, input, output: path })
  const bytes = readFileSync(path)
  return { bytes, info, list: openDncIndex(bytes), path }
}

/** Code and path of what was thrown, or what came back. */
export const outcome = async (run: () => Promise<unknown>): Promise<unknown> => {
  try {
    return await run()
  } catch (error) {
    const { code, path } = error as { code?: unknown; path?: unknown }
    return { code, path }
  }
}

/** Bytes as a stream of pieces that end at the given positions. */
export async function* cutAt(bytes: Uint8Array, cuts: readonly number[]): AsyncGenerator<Uint8Array> {
  const ends = [...new Set([...cuts.map((cut) => cut % (bytes.length + 1)), bytes.length])].sort((a, b) => a - b)
  let from = 0
  for (const end of ends) {
    yield bytes.slice(from, end)
    from = end
  }
}

/** The same without a file, for tests that do it often. */
export const gathered = async (
  input: BuildDncIndexOptions['input'],
  format: DncFormat,
): Promise<{ bytes: Buffer; list: DncList; into: Gathering }> => {
  const into = gatheringInto(numberBits())
  const header = checkHeader(HEADER)
  const options = { header, givenCountry: undefined, format, columns: undefined, allowEmpty: false, signal: undefined }
  const coverage = { level: 'unsaid' as const, areaCodes: new Set<string>() }
  await readInputs(await inputsOf(input), options, coverage, into, progressTeller(undefined, null))
  const chunks: Uint8Array[] = []
  const written = { ...header, builtAt: 0, sources: [], lines: into.entries, rejected: 0, duplicates: 0, tool: '' }
  await packIndex(into.bits, written, (chunk) => void chunks.push(chunk))
  const bytes = Buffer.concat(chunks)
  return { bytes, list: openDncIndex(bytes), into }
}
