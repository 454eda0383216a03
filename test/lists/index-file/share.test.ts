import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import type { DncIndexShare } from '../../../src/lists/index-file/dnc-index.ts'
import { openDncIndex } from '../../../src/lists/index-file/open.ts'
import { bitsOf, HEADER, packed, sampleNumbers } from './sample.ts'

const NOW = Date.UTC(2026, 10, 21)

/** A worker that opens the share it is given, answers for numbers, and changes one bit of the shared memory. */
const workerCode = (): string => {
  const resolveDir = fileURLToPath(new URL('../../../src/lists/index-file', import.meta.url))
  const contents = `
    import { parentPort, workerData } from 'node:worker_threads'
    import { openDncIndex } from './open.ts'
    const { share, asked, flip } = workerData
    const index = openDncIndex(share)
    const found = asked.map((e164) => index.find(e164, 0) !== null)
    const nanp = index.holdsNanp(202, 5550100)
    const { registry, seller, info } = index
    if (flip >= 0) Atomics.xor(new Uint8Array(share.bits ?? share.file), flip, 255)
    index.close()
    parentPort.postMessage({ found, nanp, registry, seller, count: info.count, again: openDncIndex(share).find(asked[0], 0) })
  `
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
  })
  return (outputFiles[0] as { text: string }).text
}

async function inWorker(code: string, workerData: unknown): Promise<Record<string, unknown>> {
  const worker = new Worker(code, { eval: true, workerData })
  const [message] = (await once(worker, 'message')) as [Record<string, unknown>]
  await worker.terminate()
  return message
}

describe('a shared index', () => {
  const code = workerCode()

  it.each(['compact', 'expanded'] as const)('answers in a worker from the same memory, %s', async (mode) => {
    const numbers = sampleNumbers()
    const index = openDncIndex(await packed(bitsOf(numbers)), { mode })
    const share = index.share()
    expect(index.share().file).toBe(share.file)
    const asked = [...numbers].slice(0, 500).flatMap((digits) => [`+${digits}`, `+${digits.slice(0, -1)}7`])
    const here = asked.map((e164) => index.find(e164, NOW) !== null)
    expect(here).toContain(false)
    const flip = new Uint8Array((share.bits ?? share.file) as SharedArrayBuffer).length - 70
    const before = new Uint8Array((share.bits ?? share.file) as SharedArrayBuffer)[flip] as number
    const found = await inWorker(code, { share, asked, flip })
    expect(found).toEqual({
      found: here,
      nanp: index.holdsNanp(202, 5550100),
      registry: 'us-national',
      seller: 'acme',
      count: numbers.size,
      again: { until: null },
    })
    // What the worker wrote is seen here: nothing was copied.
    expect(new Uint8Array((index.share().bits ?? index.share().file) as SharedArrayBuffer)[flip]).toBe(before ^ 255)
    index.close()
    // Closing lets go of this thread's hold only.
    expect(openDncIndex(share).find('+12025550100', NOW)).toEqual({ until: null })
  })

  it('lies in shared memory at once where that is asked for', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'predial-share-'))
    const path = join(folder, 'a.idx')
    writeFileSync(path, await packed(bitsOf(sampleNumbers())))
    for (const mode of ['compact', 'expanded'] as const) {
      const index = openDncIndex(path, { mode, shared: true })
      expect(index.find('+12025550100', NOW)).toEqual({ until: null })
      const share = index.share()
      expect(index.find('+12025550100', NOW)).toEqual({ until: null })
      expect(openDncIndex(share).find('+442079460958', NOW)).toEqual({ until: null })
      expect(openDncIndex(structuredClone(share)).share().file).toBeInstanceOf(SharedArrayBuffer)
    }
    rmSync(folder, { recursive: true })
    const shared = new Uint8Array(new SharedArrayBuffer(4096 * 16))
    const bytes = await packed(bitsOf(['12025550100']))
    shared.set(bytes)
    const part = openDncIndex(shared.subarray(0, bytes.length))
    expect(part.share().file).not.toBe(shared.buffer)
    expect(part.find('+12025550100', NOW)).toEqual({ until: null })
  })

  it('keeps the seller that the options named', async () => {
    const { seller: _, ...header } = HEADER
    const bytes = await packed(bitsOf(['12025550100']), { ...header, covers: 'all' })
    const index = openDncIndex(bytes, { seller: 'bravo' })
    expect(openDncIndex(index.share())).toMatchObject({ seller: 'bravo', covers: 'all' })
    expect(() => openDncIndex(index.share(), { mode: 'expanded' })).toThrow(/shared as `compact`/)
  })

  it('is refused where it was changed', async () => {
    const share = openDncIndex(await packed(bitsOf(sampleNumbers())), { mode: 'expanded' }).share()
    const compact = openDncIndex(await packed(bitsOf(sampleNumbers()))).share()
    const changes: readonly Partial<Record<keyof DncIndexShare, unknown>>[] = [
      { ...share, kind: 'other' },
      { ...share, file: new ArrayBuffer(64) },
      { ...share, bits: undefined },
      { ...share, bits: new SharedArrayBuffer(64) },
      { ...share, bits: new SharedArrayBuffer(3_000_000 + 64) },
      { ...share, mode: 'compact' },
      { ...compact, mode: 'expanded' },
      { ...compact, mode: 'other' },
      { ...compact, file: new SharedArrayBuffer(64) },
      { ...compact, file: share.file },
    ]
    for (const changed of changes) expect(() => openDncIndex(changed as DncIndexShare)).toThrow(/predial|index/)
  })
})
