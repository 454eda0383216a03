import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openDncIndex, PredialError } from '../../../src/lists/index.ts'
import { gateUnder, NUMBER } from '../../ruritania.ts'
import { bitsOf, HEADER, packed, sampleNumbers } from './sample.ts'

const NOW = Date.UTC(2026, 10, 21)
let folder: string
let bytes: Uint8Array

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'predial-index-'))
  bytes = await packed(bitsOf(sampleNumbers()))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const written = (name: string, content: Uint8Array | string): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('openDncIndex', () => {
  it('takes a path, a URL, bytes, and bytes that begin at any place', () => {
    const path = written('us-national.idx', bytes)
    const inputs: (string | URL | Uint8Array | ArrayBuffer)[] = [path, pathToFileURL(path), bytes, Buffer.from(bytes)]
    inputs.push(new Uint8Array(bytes).buffer)
    for (let from = 1; from < 9; from++) {
      const larger = new Uint8Array(bytes.length + 20)
      larger.set(bytes, from)
      inputs.push(larger.subarray(from, from + bytes.length), Buffer.from(larger.buffer, from, bytes.length))
    }
    for (const input of inputs) {
      for (const mode of ['compact', 'expanded'] as const) {
        const index = openDncIndex(input, { mode })
        expect(index.find('+12025550100', NOW)).toEqual({ until: null })
        expect(index.find('+442079460958', NOW)).toEqual({ until: null })
        expect(index.find('+12035550101', NOW)).toBeNull()
        expect(index.info.bytes).toBe(bytes.length)
      }
    }
  })

  it('gives a list that says what it is and cannot be changed', () => {
    const index = openDncIndex(bytes)
    const { registry, asOf, covers, seller, problems } = index
    expect({ registry, asOf, covers, seller, problems }).toEqual({
      registry: 'us-national',
      asOf: HEADER.asOf,
      covers: ['202', '+44'],
      seller: 'acme',
      problems: [],
    })
    const { areaCodes, ...info } = index.info
    expect(info).toEqual({
      registry: 'us-national',
      seller: 'acme',
      asOf: '2026-10-21T00:00:00.000Z',
      builtAt: '2026-10-22T12:30:00.000Z',
      covers: ['202', '+44'],
      count: sampleNumbers().size,
      otherNumbers: sampleNumbers().size - areaCodes.reduce((sum, { count }) => sum + count, 0),
      bytes: bytes.length,
      version: '1.0',
      sources: HEADER.sources,
      lines: 20_000,
      rejected: 3,
      duplicates: 17,
      tool: 'predial 0.1.0',
    })
    expect(areaCodes.map(({ areaCode }) => areaCode)).toEqual(['202', '203', '999'])
    const parts = [
      index,
      index.covers,
      index.problems,
      index.info,
      areaCodes,
      areaCodes[0],
      index.find('+12025550100', 0),
    ]
    for (const part of parts) expect(Object.isFrozen(part)).toBe(true)
    expect({ ...index }.find('+12025550100', NOW)).toEqual({ until: null })
  })

  it('is a list for a gate, which denies where it was closed', async () => {
    const { seller: _, ...header } = HEADER
    const list = openDncIndex(await packed(bitsOf([NUMBER.slice(1)]), { ...header, covers: 'all' }))
    const codesOf = (number: string): readonly string[] =>
      gateUnder([], { lists: [list] })
        .canDial(number, null, NOW)
        .reasons.map(({ code }) => code)
    const free = `${NUMBER.slice(0, -1)}${(Number(NUMBER.slice(-1)) + 1) % 10}`
    expect(codesOf(NUMBER)).toEqual(['listed'])
    expect(codesOf(free)).toEqual([])
    list.close()
    expect(codesOf(free)).toEqual(['evidence-unavailable'])
  })

  it('takes the seller from the options where the index does not name one', async () => {
    const { seller: _, ...header } = HEADER
    const unnamed = await packed(bitsOf(['12025550100']), header)
    expect(openDncIndex(unnamed).seller).toBeUndefined()
    expect(openDncIndex(unnamed, { seller: 'acme' })).toMatchObject({ seller: 'acme', info: { seller: 'acme' } })
    expect(openDncIndex(bytes, { seller: 'acme' }).seller).toBe('acme')
    expect(() => openDncIndex(bytes, { seller: 'other' })).toThrow(expect.objectContaining({ code: 'config-invalid' }))
  })

  it('refuses to answer once it was closed', () => {
    for (const mode of ['compact', 'expanded'] as const) {
      const index = openDncIndex(bytes, { mode })
      index.close()
      index.close()
      const asked = [
        () => index.find('+12025550100', NOW),
        () => index.find('+442079460958', NOW),
        () => index.find('nothing', NOW),
        () => index.holdsNanp(202, 5550100),
        () => index.holdsNanp(777, 5550100),
        () => index.holdsNanp(202, 1),
        () => index.share(),
      ]
      for (const ask of asked) expect(ask).toThrow(/us-national: the index was closed/)
      expect(index.info.count).toBeGreaterThan(0)
    }
  })
})

describe('a file that is no index', () => {
  const files: readonly (readonly [string, Uint8Array | string, RegExp])[] = [
    ['empty.idx', '', /empty\.idx: is empty; build an index/],
    ['list.txt', '202,5550100\n202,5550101\n', /is text and no index/],
    ['short.txt', 'x', /is text and no index/],
    ['list.zip', new Uint8Array([0x50, 0x4b, 3, 4, ...new Array(100).fill(0)]), /is a zip archive/],
    ['list.gz', gzipSync('202,5550100\n'), /is packed with gzip/],
    ['other.bin', new Uint8Array(5000).fill(0xee), /is no index/],
    ['zero.bin', new Uint8Array(5000), /is no index/],
  ]
  it.each(files)('%s is refused', (name, content, message) => {
    for (const input of [written(name, content), Buffer.from(content)]) {
      const open = (): unknown => openDncIndex(input)
      expect(open).toThrow(PredialError)
      expect(open).toThrow(expect.objectContaining({ code: 'list-format' }))
    }
    expect(() => openDncIndex(join(folder, name))).toThrow(message)
  })

  it('says what happened to an index, and what settles it', () => {
    const copy = (change: (out: Uint8Array) => void): Uint8Array => {
      const out = new Uint8Array(bytes)
      change(out)
      return out
    }
    const cases: readonly (readonly [Uint8Array, RegExp])[] = [
      [bytes.subarray(0, 10), /is no index|cut/],
      [bytes.subarray(0, 40), /ends within its header; build the index again/],
      [bytes.subarray(0, 5000), new RegExp(`is cut off: 5000 of ${bytes.length} bytes; build the index again`)],
      [new Uint8Array([...bytes, 0]), /bytes long, and its header says/],
      [copy((out) => out.set([2], 12)), /version 2, and this release reads version 1/],
      [copy((out) => out.set([7], 40)), /damaged header/],
      [copy((out) => out.set([7], out.length - 1)), /is damaged in the numbers outside area codes/],
      [copy((out) => out.set([0x21], 64 * 5)), /is damaged in|description/],
      [bytes.subarray(1), /damaged by a transfer as text/],
    ]
    for (const [damaged, message] of cases) expect(() => openDncIndex(damaged)).toThrow(message)
    const path = written('cut.idx', bytes.subarray(0, 5000))
    expect(() => openDncIndex(path)).toThrow(/^cut\.idx: is cut off/)
  })

  it('takes nothing else', () => {
    const config = expect.objectContaining({ code: 'config-invalid' })
    for (const input of [undefined, null, 5, '', {}, [], new Uint16Array(5), new URL('http://predial.example/x')]) {
      expect(() => openDncIndex(input as unknown as string)).toThrow(config)
    }
    for (const path of [join(folder, 'missing.idx'), folder]) expect(() => openDncIndex(path)).toThrow()
    expect(() => openDncIndex(join(folder, 'missing.idx'))).toThrow(/missing\.idx` cannot be read/)
    for (const options of [{ mode: 'fast' }, { seller: '' }, { seller: 5 }, { shared: 'yes' }]) {
      expect(() => openDncIndex(bytes, options as never)).toThrow(config)
    }
  })
})
