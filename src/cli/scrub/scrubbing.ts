import type { Block, BlockScrub, ScrubbedBlock } from './block.ts'

/** What became of a block, and which of the threads made it so. */
export type ThreadBlock = ScrubbedBlock & { readonly thread: number }

/** Where blocks are scrubbed: here, or by other threads. */
export interface Scrubbing {
  /** Blocks that may be under way at a time. */
  readonly width: number
  /** Room for a block or for what becomes of it. */
  allocate(length: number): Uint8Array
  scrub(block: Block, out: Uint8Array): Promise<ThreadBlock>
  close(): Promise<void>
}

/** Scrubs blocks in this thread. */
export const scrubbingHere = ({ scrub }: BlockScrub): Scrubbing => {
  const allocate = (length: number): Uint8Array => new Uint8Array(length)
  return {
    width: 1,
    allocate,
    scrub: async (block, out) => ({ ...scrub(block, out, allocate), thread: 0 }),
    close: async () => {},
  }
}
