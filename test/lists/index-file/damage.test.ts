import { crc32 } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { isPredialError } from '../../../src/errors.ts'
import { openDncIndex } from '../../../src/lists/index-file/open.ts'
import { unpackIndex } from '../../../src/lists/index-file/unpack.ts'
import { bitsOf, packed, sampleNumbers, seeded } from './sample.ts'

const NOW = Date.UTC(2026, 10, 21)
const ENTRY = 32

let bytes: Uint8Array
let view: DataView

beforeAll(async () => {
  bytes = await packed(bitsOf(sampleNumbers()))
  view = new DataView(bytes.buffer)
})

/** What opening does: `opened`, or the code of the error. Anything but a `PredialError` is thrown on. */
function opening(damaged: Uint8Array): string {
  try {
    openDncIndex(damaged)
    return 'opened'
  } catch (error) {
    if (isPredialError(error)) return error.code
    throw error
  }
}

/** Makes every checksum right again, as someone would who means harm. */
function resigned(damaged: Uint8Array): Uint8Array {
  const at = new DataView(damaged.buffer, damaged.byteOffset, damaged.length)
  const headBytes = Math.min(at.getUint32(16, true), damaged.length)
  const sections = Math.min(at.getUint32(20, true), Math.floor((headBytes - 64) / ENTRY))
  for (let entry = 64; entry < 64 + sections * ENTRY; entry += ENTRY) {
    const from = Number(at.getBigUint64(entry + 8, true))
    const length = Number(at.getBigUint64(entry + 16, true))
    if (from + length <= damaged.length) at.setUint32(entry + 28, crc32(damaged.subarray(from, from + length)), true)
  }
  at.setUint32(8, crc32(damaged.subarray(12, headBytes)), true)
  return damaged
}

function changed(change: (copy: Uint8Array, at: DataView) => void): Uint8Array {
  const copy = new Uint8Array(bytes)
  change(copy, new DataView(copy.buffer))
  return copy
}

/** Where the section with this area code begins; 0: META, -1: PRFX. */
function sectionAt(key: number): number {
  for (let entry = 64; ; entry += ENTRY) {
    const kind = String.fromCharCode(...bytes.subarray(entry, entry + 4))
    const wanted = key === 0 ? 'META' : key < 0 ? 'PRFX' : 'NANP'
    if (kind === wanted && (key <= 0 || view.getUint32(entry + 4, true) === key)) {
      return Number(view.getBigUint64(entry + 8, true))
    }
  }
}

describe('an index that was damaged', () => {
  it('is the size of a small file', () => {
    expect(opening(bytes)).toBe('opened')
    expect(bytes.length).toBeLessThan(40_000)
  })

  it('is refused for any one bit that changed', () => {
    const copy = new Uint8Array(bytes)
    const wrong: string[] = []
    for (let at = 0; at < copy.length; at++) {
      // All eight in the header, the table and the description, one in every other byte.
      for (let bit = at < 1024 ? 0 : at % 8; bit <= (at < 1024 ? 7 : at % 8); bit++) {
        copy[at] = (copy[at] as number) ^ (1 << bit)
        if (opening(copy) !== 'list-format') wrong.push(`byte ${at} bit ${bit}`)
        copy[at] = bytes[at] as number
      }
    }
    expect(wrong).toEqual([])
    expect(opening(copy)).toBe('opened')
  })

  it('is refused for any byte that became another', () => {
    const copy = new Uint8Array(bytes)
    const next = seeded(5)
    const wrong: number[] = []
    for (let at = 0; at < copy.length; at++) {
      copy[at] = (copy[at] as number) ^ (1 + next(255))
      if (opening(copy) !== 'list-format') wrong.push(at)
      copy[at] = bytes[at] as number
    }
    expect(wrong).toEqual([])
  })

  it('is refused at every length but its own', () => {
    const longer = new Uint8Array(bytes.length + 130)
    longer.set(bytes)
    const wrong: number[] = []
    for (let length = 0; length <= longer.length; length++) {
      if (opening(longer.subarray(0, length)) !== 'list-format') wrong.push(length)
    }
    expect(wrong).toEqual([bytes.length])
  })

  it('is refused where pieces of it changed places or were overwritten', () => {
    const next = seeded(6)
    for (let i = 0; i < 300; i++) {
      const size = 1 << next(10)
      const from = next(bytes.length - size)
      const to = next(bytes.length - size)
      const copy = changed((out) => (i % 3 === 0 ? out.fill(0, to, to + size) : out.copyWithin(to, from, from + size)))
      if (Buffer.compare(copy, bytes) !== 0) expect(opening(copy)).toBe('list-format')
    }
  })

  it('is not unpacked either', () => {
    for (const at of [3, 20, 70, 1000, 4000, bytes.length - 5]) {
      const copy = changed((out) => {
        out[at] = (out[at] as number) ^ 4
      })
      expect(() => unpackIndex(copy)).toThrow(expect.objectContaining({ code: 'list-format' }))
    }
    expect(() => unpackIndex(bytes.subarray(0, bytes.length - 64))).toThrow(/cut off/)
  })
})

describe('an index made to do harm, with right checksums', () => {
  it('is refused, or answers every question within its own numbers', () => {
    const next = seeded(7)
    let opened = 0
    let refused = 0
    for (let i = 0; i < 1200; i++) {
      // A bit anywhere, or a word of a directory or at the beginning of a block.
      const copy = changed((out, at) => {
        const where = next(out.length)
        if (i % 3 === 0) out[where] = (out[where] as number) ^ (1 << next(8))
        else at.setUint32(where & ~3, i % 3 === 1 ? next(2 ** 32) : next(out.length), true)
      })
      let index: ReturnType<typeof openDncIndex>
      try {
        index = openDncIndex(resigned(copy))
      } catch (error) {
        if (!isPredialError(error)) throw error
        refused += 1
        continue
      }
      opened += 1
      for (let k = 0; k < 100; k++) {
        if (typeof index.holdsNanp(202, 2_000_000 + next(8_000_000)) !== 'boolean') throw new Error('no answer')
        index.find(`+442079460${String(next(10_000)).padStart(4, '0')}`, NOW)
      }
      if (opened % 8 !== 0) continue
      const { areas, blocks } = unpackIndex(copy)
      for (const words of [...areas, ...blocks.values()]) {
        for (let last = 312; last < (words?.length ?? 0); last += 313) {
          if ((words?.[last] as number) >>> 16 !== 0) throw new Error('more numbers than a block has')
        }
      }
    }
    expect(opened).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(300)
  })

  const entryOf = (section: number, block: number): number => sectionAt(section) + block * 4
  const table: readonly (readonly [string, (copy: Uint8Array, at: DataView) => void])[] = [
    ['a block that begins before the directory ends', (_, at) => at.setUint32(entryOf(202, 0), 2, true)],
    ['a block that begins beyond the end', (_, at) => at.setUint32(entryOf(202, 0), 0xfffffff1, true)],
    ['a type that does not exist', (_, at) => at.setUint32(entryOf(202, 0), 3200 | 9, true)],
    ['an empty block with a place', (_, at) => at.setUint32(entryOf(202, 1), 3200, true)],
    ['a full block with a place', (_, at) => at.setUint32(entryOf(202, 1), 3200 | 8, true)],
    ['blocks that overlap', (_, at) => at.setUint32(entryOf(202, 1), at.getUint32(entryOf(202, 0), true), true)],
    ['a list of none', (_, at) => at.setUint16(sectionAt(202) + 3200, 0, true)],
    ['a list of 129', (_, at) => at.setUint16(sectionAt(202) + 3216, 129, true)],
    ['a list with a line that is none', (_, at) => at.setUint16(sectionAt(202) + 3202, 10_000, true)],
    ['a list out of order', (_, at) => at.setUint16(sectionAt(202) + 3218, 9999, true)],
    ['a PRFX section of no blocks', (_, at) => at.setUint32(sectionAt(-1), 0, true)],
    ['a PRFX section of more blocks than fit', (_, at) => at.setUint32(sectionAt(-1), 0x7fffffff, true)],
    ['a word of the PRFX section that must be zero', (_, at) => at.setUint32(sectionAt(-1) + 4, 1, true)],
    ['prefixes out of order', (_, at) => at.setFloat64(sectionAt(-1) + 24, 1, true)],
    ['a prefix that is no integer', (_, at) => at.setFloat64(sectionAt(-1) + 16, 1.5, true)],
    ['a prefix of not-a-number', (_, at) => at.setFloat64(sectionAt(-1) + 16, Number.NaN, true)],
    ['a count that is not the sum', (_, at) => at.setUint32(32, 1, true)],
    ['an area code below 200', (_, at) => at.setUint32(64 + ENTRY + 4, 199, true)],
    ['area codes out of order', (_, at) => at.setUint32(64 + ENTRY + 4, 998, true)],
    ['no description', (_, at) => at.setUint32(64, 0x504e414e, true)],
    ['a section of an unknown kind that matters', (_, at) => at.setUint32(64 + ENTRY, 0x58585858, true)],
    [
      'two sections in one place',
      (_, at) => at.setBigUint64(64 + ENTRY * 2 + 8, at.getBigUint64(64 + ENTRY + 8, true), true),
    ],
    ['a section that goes beyond the file', (_, at) => at.setBigUint64(64 + 16, 2n ** 60n, true)],
    ['an endless table', (_, at) => at.setUint32(20, 0xffffffff, true)],
    ['an endless header', (_, at) => at.setUint32(16, 0xffffffff, true)],
    ['a description that is not JSON', (copy) => copy.fill(0x7b, sectionAt(0), sectionAt(0) + 5)],
    ['a description that is not UTF-8', (copy) => copy.fill(0xff, sectionAt(0) + 20, sectionAt(0) + 24)],
  ]
  it.each(table)('is refused for %s', (_, change) => {
    expect(opening(resigned(changed(change)))).toBe('list-format')
  })

  it('may have sections of kinds that need not be known', () => {
    // The only PRFX section becomes one that a reader may pass over.
    const entry = Array.from({ length: 5 }, (_, i) => 64 + i * ENTRY).find(
      (at) => String.fromCharCode(...bytes.subarray(at, at + 4)) === 'PRFX',
    ) as number
    const copy = resigned(changed((out) => out.set([0x70], entry)))
    expect(openDncIndex(copy).find('+442079460958', NOW)).toBeNull()
  })
})
