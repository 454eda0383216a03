import { describe, expect, it } from 'vitest'
import { addNumber, numberBits } from '../../../src/lists/index-file/number-bits.ts'
import { openDncIndex } from '../../../src/lists/index-file/open.ts'
import { packIndex } from '../../../src/lists/index-file/pack.ts'
import { unpackIndex } from '../../../src/lists/index-file/unpack.ts'

describe('an index', () => {
  it('holds what was packed', async () => {
    const bits = numberBits()
    let seed = 1
    const next = (of: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
      return Math.floor((seed / 4294967296) * of)
    }
    const all = new Set<string>()
    for (let i = 0; i < 200000; i++) {
      const spread = i % 7
      const digits = `1${spread + 202}${200 + next(10 ** (spread % 3))}${String(next(10000)).padStart(4, '0')}`
      expect(addNumber(bits, digits)).toBe(!all.has(digits))
      all.add(digits)
    }
    for (let i = 0; i < 3000; i++) {
      const digits = `4420794${next(100000)}`
      addNumber(bits, digits)
      all.add(digits)
    }
    const chunks: Uint8Array[] = []
    const header = {
      registry: 'us-national',
      asOf: 0,
      builtAt: 0,
      covers: 'all',
      sources: [],
      lines: 0,
      rejected: 0,
      duplicates: 0,
      tool: 'x',
    } as const
    const made = await packIndex(bits, header, (chunk) => void chunks.push(chunk))
    const bytes = new Uint8Array(Buffer.concat(chunks))
    expect(made).toEqual({ count: all.size, bytes: bytes.length })
    const index = openDncIndex(bytes)
    for (const digits of all) if (index.find(`+${digits}`, 0) === null) throw new Error(digits)
    let n = 0
    for (let a = 202; a < 209; a++) for (let l = 2000000; l < 3100000; l++) if (index.holdsNanp(a, l)) n++
    for (let l = 0; l < 100000; l++) if (index.find(`+4420794${l}`, 0) !== null) n++
    expect(n).toBe(all.size)
    expect(unpackIndex(bytes)).toEqual(bits)
  })
})
