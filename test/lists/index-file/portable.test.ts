import { fileURLToPath } from 'node:url'
import { runInNewContext } from 'node:vm'
import { crc32 } from 'node:zlib'
import { buildSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import { crc32Of, plainCrc32 } from '../../../src/lists/index-file/crc32.ts'
import { openDncIndex } from '../../../src/lists/index-file/open.ts'
import { bitsOf, HEADER, packed, seeded } from './sample.ts'

describe('outside Node', () => {
  const resolveDir = fileURLToPath(new URL('../../../src/lists/index-file', import.meta.url))
  const contents = `
    export { openBytes } from './open-bytes.ts'
    export { packIndex } from './pack.ts'
    export { addNumber, numberBits } from './number-bits.ts'
    export { unpackIndex } from './unpack.ts'
  `

  it('an index is packed, opened and unpacked without a built-in of Node', async () => {
    // An import of `node:` fails to build for a browser.
    const { outputFiles } = buildSync({
      stdin: { contents, resolveDir, loader: 'ts' },
      bundle: true,
      write: false,
      platform: 'browser',
      format: 'iife',
      globalName: 'made',
    })
    const run = (outputFiles[0] as { text: string }).text
    const program = `${run}
      const { addNumber, numberBits, openBytes, packIndex, unpackIndex } = made
      const pack = async (numbers, header) => {
        const bits = numberBits()
        for (const digits of numbers) addNumber(bits, digits)
        const chunks = []
        await packIndex(bits, header, (chunk) => { chunks.push(...chunk) })
        return new Uint8Array(chunks)
      }
      ;({
        pack,
        find: (bytes, e164, mode) => openBytes(bytes, 'index', { mode }).find(e164, 0),
        areas: (bytes) => unpackIndex(bytes).areas.flatMap((words, areaCode) => (words ? [areaCode] : [])).join(),
      })`
    const there = runInNewContext(program, { TextDecoder, TextEncoder, setTimeout }) as {
      pack(numbers: readonly string[], header: unknown): Promise<Uint8Array>
      find(bytes: Uint8Array, e164: string, mode: string): unknown
      areas(bytes: Uint8Array): string
    }
    const numbers = ['12025550100', '19995550100', '442079460958']
    const here = await packed(bitsOf(numbers))
    const made = await there.pack(numbers, HEADER)
    expect(Buffer.compare(made, here)).toBe(0)
    expect(openDncIndex(made).find('+12025550100', 0)).toEqual({ until: null })
    expect(there.areas(here)).toBe('202,999')
    for (const mode of ['compact', 'expanded']) {
      expect(there.find(here, '+442079460958', mode)).toEqual({ until: null })
      expect(there.find(here, '+12025550101', mode)).toBeNull()
    }
    const damaged = new Uint8Array(here)
    damaged[damaged.length - 70] = 1
    expect(() => there.find(damaged, '+12025550100', 'compact')).toThrow(/is damaged in/)
  })

  it('checksums are the same', () => {
    const next = seeded(9)
    const bytes = Uint8Array.from({ length: 3000 }, () => next(256))
    expect(crc32Of()).toBe(crc32)
    for (let length = 0; length < 100; length++) {
      const part = bytes.subarray(length % 7, (length % 7) + length)
      expect(plainCrc32(part)).toBe(crc32(part))
    }
    expect(plainCrc32(bytes)).toBe(crc32(bytes))
    expect(plainCrc32(bytes.subarray(1001), plainCrc32(bytes.subarray(0, 1001)))).toBe(crc32(bytes))
    expect(plainCrc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926)
  })
})
