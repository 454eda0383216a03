import { VERSION } from '../../version.ts'
import type { IndexInfo } from '../index-file/dnc-index.ts'
import type { IndexHeader } from '../index-file/index-header.ts'
import type { NumberBits } from '../index-file/number-bits.ts'
import { openDncIndex } from '../index-file/open.ts'
import { packIndex } from '../index-file/pack.ts'
import type { ProgressTeller } from './progress.ts'
import { type OutputFile, replaceFile } from './replace-file.ts'

/** What built an index. */
export const TOOL: string = `predial ${VERSION}`

/** Packs `bits`, which are used up by it, and puts the index in its place; returns what the written file says of itself. */
export async function writeIndex(
  output: OutputFile,
  bits: NumberBits,
  header: IndexHeader | Promise<IndexHeader>,
  teller: ProgressTeller,
  signal: AbortSignal | undefined,
): Promise<IndexInfo> {
  const pack = async (write: (bytes: Uint8Array) => Promise<void>): Promise<void> => {
    await packIndex(bits, header, write, {
      release: true,
      onProgress(done, of) {
        signal?.throwIfAborted()
        teller.packed(done / of)
      },
    })
    signal?.throwIfAborted()
  }
  return await replaceFile(output, pack, (partial) => {
    // What cannot be opened must not take the place of what can.
    const index = openDncIndex(partial)
    index.close()
    return index.info
  })
}
