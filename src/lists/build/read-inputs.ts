import type { DncFormat } from '../formats/readers.ts'
import type { IndexSource } from '../index-file/index-header.ts'
import type { Coverage } from '../source.ts'
import type { Download } from './download.ts'
import type { Gathering } from './gathering.ts'
import type { Inputs } from './inputs.ts'
import type { ProgressTeller } from './progress.ts'
import { readText, type TextOptions } from './read-text.ts'
import { textsOf } from './unpack-download.ts'

/** What was read of some inputs, beside the numbers. */
export interface ReadInputs {
  /** The digests of large files may take longer than their numbers. */
  readonly sources: Promise<readonly IndexSource[]>
  readonly formats: ReadonlySet<DncFormat>
}

/** Reads every text of every input into `into`. */
export async function readInputs(
  inputs: Inputs,
  options: TextOptions,
  coverage: Coverage,
  into: Gathering,
  teller: ProgressTeller,
): Promise<ReadInputs> {
  const sources: Promise<IndexSource>[] = []
  const formats = new Set<DncFormat>()
  try {
    for (const open of inputs.openers) {
      const download = await open()
      try {
        for await (const text of textsOf(download, (bytes) => teller.read(bytes, into.entries))) {
          const format = await readText(text, options, coverage, into)
          if (format !== null) formats.add(format)
        }
      } catch (error) {
        await download.close()
        throw error
      }
      const source = download.source().finally(() => download.close())
      source.catch(() => {})
      // One file is hashed while the next is read, no more.
      await sources.at(-1)
      sources.push(source)
    }
  } catch (error) {
    await Promise.allSettled(sources)
    throw error
  }
  teller.read(0, into.entries)
  const all = Promise.all(sources)
  all.catch(() => {})
  return { sources: all, formats }
}

/** Closes a download whatever happens; the first failure is the one that counts. */
export async function closing(download: Download, use: () => Promise<void>): Promise<void> {
  try {
    await use()
  } finally {
    await download.close()
  }
}
