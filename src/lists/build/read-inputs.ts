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
  readonly sources: readonly IndexSource[]
  readonly formats: ReadonlySet<DncFormat>
}

/** Reads every text of every input into `into`; `afterText` is called with what messages call it. */
export async function readInputs(
  inputs: Inputs,
  options: TextOptions,
  coverage: Coverage,
  into: Gathering,
  teller: ProgressTeller,
  afterText: (name: string) => void = () => {},
): Promise<ReadInputs> {
  const sources: IndexSource[] = []
  const formats = new Set<DncFormat>()
  for (const open of inputs.openers) {
    const download = await open()
    await closing(download, async () => {
      for await (const text of textsOf(download, (bytes) => teller.read(bytes, into.entries))) {
        const format = await readText(text, options, coverage, into)
        if (format !== null) formats.add(format)
        afterText(text.name)
      }
      sources.push(await download.source())
    })
  }
  teller.read(0, into.entries)
  return { sources, formats }
}

/** Closes a download whatever happens; the first failure is the one that counts. */
export async function closing(download: Download, use: () => Promise<void>): Promise<void> {
  try {
    await use()
  } finally {
    await download.close()
  }
}
