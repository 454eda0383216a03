import { createHash } from 'node:crypto'
import { createReadStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { createGate } from '../../../src/index.ts'
import type { BuildDncIndexOptions } from '../../../src/lists/index.ts'
import { fixture, fixturePath } from '../samples.ts'
import { built, folder, outcome, saved } from './built.ts'
import { zipped } from './zipped.ts'

const flat = 'ftc-flat.202.txt'
const text = fixture(flat)
const utf16 = (content: string) => Buffer.from(`\ufeff${content}`, 'utf16le')
const bytewise = (...parts: readonly Buffer[]) => [...Buffer.concat(parts)].map((byte) => Buffer.of(byte))
const two = [
  { name: '202.txt', content: text },
  { name: 'sub/415.txt', content: '415,5550199\r\n', method: 0 },
] as const

const inFolder = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const path = folder()
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content)
  return path
}

describe('an input may be', () => {
  it.each<[string, () => BuildDncIndexOptions['input']]>([
    ['a path', () => fixturePath(flat)],
    ['a URL', () => pathToFileURL(fixturePath(flat))],
    ['bytes', () => readFileSync(fixturePath(flat))],
    ['bytes that lie on no boundary', () => new Uint8Array(Buffer.from(` ${text}`)).subarray(1)],
    ['several', () => [fixturePath(flat), Buffer.from('202,5550100\n')]],
    ['a folder', () => inFolder({ 'b.txt': '202,5550119\n', 'a.txt': '202,5550100\n202,5550101', '.DS_Store': 'x' })],
    ['a stream', () => createReadStream(fixturePath(flat), { highWaterMark: 7 })],
    ['a stream of text', () => Readable.from([text.slice(0, 5), text.slice(5)])],
    ['a stream of gzip', () => Readable.from([gzipSync(text)])],
    ['gzip', () => saved('flat.txt.gz', gzipSync(text))],
    ['gzip in two parts', () => Buffer.concat([gzipSync(text.slice(0, 15)), gzipSync(text.slice(15))])],
    ['gzip with padding', () => Buffer.concat([gzipSync(text), Buffer.alloc(3)])],
    ['gzip with padding, byte by byte', () => Readable.from(bytewise(gzipSync(text), Buffer.alloc(3)))],
    [
      'gzip in two parts, byte by byte',
      () => Readable.from(bytewise(gzipSync(text.slice(0, 15)), gzipSync(text.slice(15)))),
    ],
    ['UTF-8 with a byte order mark', () => Buffer.from(`\ufeff${text}`)],
    ['UTF-16, little end first', () => utf16(text)],
    ['UTF-16, big end first', () => utf16(text).swap16()],
    ['gzip of UTF-16', () => gzipSync(utf16(text))],
    ['zip', () => saved('flat.zip', zipped([{ name: 'x.txt', content: text }]))],
    ['zip bytes, stored', () => zipped([{ name: 'x.txt', content: text, method: 0 }])],
    ['zip of UTF-16', () => zipped([{ name: 'x.txt', content: utf16(text) }])],
    ['zip64', () => zipped([{ name: 'x.txt', content: text, zip64: true }])],
    ['zip with the records of zip64', () => zipped([{ name: 'x.txt', content: text }], { records64: true })],
    ['zip with a comment', () => zipped([{ name: 'x.txt', content: text }], { comment: 'as of October' })],
    ['zip with a mark in its comment', () => zipped([{ name: 'x.txt', content: text }], { comment: 'PK\u0005\u0006' })],
    ['line ends of one CR too many', () => Buffer.from(text.replaceAll('\n', '\r\r\n'))],
    [
      'zip with what a system puts into it',
      () =>
        zipped([
          { name: '__MACOSX/._x', content: 'x' },
          { name: 'd/', content: '' },
          { name: 'd/x', content: text },
        ]),
    ],
  ])('%s', async (_, input) => {
    const { list, info } = await built(input())
    expect(info.count).toBe(3)
    for (const number of ['+12025550100', '+12025550101', '+12025550119']) expect(list.find(number, 0)).not.toBeNull()
  })

  it('a zip of several files, of several formats', async () => {
    const bytes = zipped([...two, { name: 'ca.xml', content: fixture('ca-full.416.xml') }])
    const { list, info } = await built(saved('lists.zip', bytes), { covers: ['202', '415', '416'] })
    for (const number of ['+12025550100', '+14155550199', '+14165550199']) expect(list.find(number, 0)).not.toBeNull()
    expect(info.sources).toEqual([
      { name: 'lists.zip', sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length },
    ])
  })

  it('larger than one piece, packed and plain alike', async () => {
    const lines = Array.from({ length: 200_000 }, (_, i) => `${202 + (i % 3)},${2_000_000 + i * 37}\n`).join('')
    const path = saved('large.txt', lines)
    const plain = await built(path)
    expect(plain.info).toMatchObject({ count: 200_000, lines: 200_000 })
    const sha256 = createHash('sha256').update(lines).digest('hex')
    expect(plain.info.sources).toEqual([{ name: 'large.txt', sha256, bytes: lines.length }])
    for (const packed of [gzipSync(lines), zipped([{ name: 'large.txt', content: lines }])]) {
      const other = await built(packed)
      expect(other.info.areaCodes).toEqual(plain.info.areaCodes)
      expect(other.list.find(`+1202${2_000_000}`, 0)).not.toBeNull()
    }
  })

  it('hashed on another core where it is large', async () => {
    const line = Buffer.from('202,5550100\n')
    const bytes = Buffer.alloc(line.length * 1_400_000, line)
    const { info } = await built(saved('same.txt', bytes))
    expect(info).toMatchObject({ count: 1, lines: 1_400_000, duplicates: 1_399_999 })
    expect(info.sources[0]?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'))
  })
})

describe('an input is refused:', () => {
  const part = gzipSync(text)
  const damaged = Buffer.concat([Buffer.alloc(1), part.subarray(1)])
  const archive = zipped(two)
  const stored = (content: string, records64 = false): Buffer =>
    zipped([{ name: 'x.txt', content, method: 0 }], { records64 })
  it.each<[string, () => unknown, Partial<BuildDncIndexOptions>, string, string]>([
    ['a file that is not there', () => join(folder(), 'none.txt'), {}, 'config-invalid', 'input'],
    ['none', () => undefined, {}, 'config-invalid', 'input'],
    ['nothing', () => [], {}, 'config-invalid', 'input'],
    ['another protocol', () => new URL('https://example.com/list.txt'), {}, 'config-invalid', 'input'],
    ['an empty folder', () => folder(), {}, 'config-invalid', 'input'],
    [
      'a folder in a folder',
      () => {
        const path = inFolder({ 'a.txt': text })
        mkdirSync(join(path, 'more'))
        return path
      },
      {},
      'config-invalid',
      'input',
    ],
    ['a stream of objects', () => Readable.from([{}]), {}, 'config-invalid', 'input'],
    ['a stream of zip', () => Readable.from([archive]), {}, 'list-format', 'input'],
    [
      'two archives of equal layout that were joined',
      () => saved('both.zip', Buffer.concat(['202', '305'].map((code) => stored(`${code},5550100\n`)))),
      {},
      'list-format',
      'both.zip',
    ],
    [
      'two archives of zip64 that were joined',
      () => saved('both.zip', Buffer.concat(['202', '305'].map((code) => stored(`${code},5550100\n`, true)))),
      {},
      'list-format',
      'both.zip',
    ],
    [
      'an archive with bytes before its directory that are of no file',
      () => {
        const bytes = stored('202,5550100\n')
        const end = bytes.length - 22
        return saved('gap.zip', Buffer.concat([bytes.subarray(0, end), Buffer.alloc(9), bytes.subarray(end)]))
      },
      {},
      'list-format',
      'gap.zip',
    ],
    ['an empty file', () => saved('empty.txt', ''), {}, 'list-format', 'empty.txt'],
    ['one empty file of two', () => [fixturePath(flat), saved('empty.txt', '')], {}, 'list-format', 'empty.txt'],
    ['what fits no format', () => saved('x.csv', 'a,b\n'), {}, 'list-format', 'x.csv:1'],
    ['a bad line', () => saved('bad.txt', '202,5550100\n202,x\n'), {}, 'list-format', 'bad.txt:2'],
    [
      'a bad line in a zip',
      () => saved('a.zip', zipped([...two, { name: 'b.txt', content: '202,5550100\n202,x\n' }])),
      {},
      'list-format',
      'a.zip/b.txt:2',
    ],
    [
      'blank lines and then a number',
      () => Buffer.from(`${'\n'.repeat(70_000)}202,5550100\n`),
      { allowEmpty: true },
      'list-format',
      'input',
    ],
    [
      'blank lines before anything else',
      () => Buffer.alloc(300_000, '\n'),
      { allowEmpty: true },
      'list-format',
      'input',
    ],
    ['gzip that is cut off', () => gzipSync(text.repeat(100)).subarray(0, 40), {}, 'list-format', 'input'],
    [
      'gzip with another part that is cut off',
      () => Buffer.concat([part, part.subarray(0, -9)]),
      {},
      'list-format',
      'input',
    ],
    [
      'gzip with the first byte of another part',
      () => Buffer.concat([part, part.subarray(0, 1)]),
      {},
      'list-format',
      'input',
    ],
    ['gzip with another part that is damaged', () => Buffer.concat([part, damaged]), {}, 'list-format', 'input'],
    ['the same, byte by byte', () => Readable.from(bytewise(part, damaged)), {}, 'list-format', 'input'],
    [
      'gzip in two parts with padding between',
      () => Buffer.concat([part, Buffer.alloc(9), part]),
      {},
      'list-format',
      'input',
    ],
    ['the same in pieces', () => Readable.from([part, Buffer.alloc(9), part]), {}, 'list-format', 'input'],
    ['gzip and a line', () => Buffer.concat([part, Buffer.from(text)]), {}, 'list-format', 'input'],
    ['gzip with a bad line', () => gzipSync(`${text}202,x\n`.repeat(300_000)), {}, 'list-format', 'input:4'],
    ['zip that is cut off', () => archive.subarray(0, -30), {}, 'list-format', 'input'],
    ['zip without a file', () => zipped([]), {}, 'list-format', 'input'],
    ['zip by its name alone', () => saved('a.zip', text), {}, 'list-format', 'a.zip'],
    [
      'zip with a password',
      () => zipped([{ name: 'x', content: text, encrypted: true }]),
      {},
      'list-format',
      'input/x',
    ],
    ['zip of another method', () => zipped([{ name: 'x', content: text, method: 9 }]), {}, 'list-format', 'input/x'],
    ['zip with a wrong checksum', () => zipped([{ name: 'x', content: text, crc32: 1 }]), {}, 'list-format', 'input/x'],
    [
      'zip with damaged content',
      () => zipped([{ name: 'x', content: text.repeat(50) }]).fill(0xff, 40, 60),
      {},
      'list-format',
      'input/x',
    ],
    ['a zip in a zip', () => zipped([{ name: 'x.zip', content: archive }]), {}, 'list-format', 'input/x.zip:1'],
    ['a bad registry', () => text, { registry: 'US' }, 'config-invalid', 'registry'],
    ['a bad date', () => text, { builtAt: 'soon' }, 'config-invalid', 'builtAt'],
    ['a bad format', () => Buffer.from(text), { format: 'excel' as 'plain' }, 'config-invalid', 'format'],
    ['columns where there are none', () => Buffer.from(text), { columns: { phone: [0] } }, 'config-invalid', 'columns'],
  ])('%s', async (_, input, more, code, path) => {
    const made = input() as BuildDncIndexOptions['input']
    expect(await outcome(() => built(made, more))).toEqual({ code, path })
  })

  it('an index', async () => {
    const { path } = await built(fixturePath(flat))
    await expect(built(path)).rejects.toThrow('list.dnc: is the index of a list, not the list')
  })

  it.each<[string, () => Promise<string>]>([
    ['a zip archive', async () => saved('a.zip', archive)],
    ['an index', async () => (await built(fixturePath(flat))).path],
  ])('a stream of %s, which is closed', async (_, path) => {
    const stream = createReadStream(await path())
    expect(await outcome(() => built(stream))).toEqual({ code: 'list-format', path: 'input' })
    expect(stream.destroyed).toBe(true)
  })

  it('a stream of gzip that breaks', async () => {
    const pieces = async function* () {
      yield gzipSync(text).subarray(0, 20)
      throw new Error('the line is gone')
    }
    await expect(built(pieces())).rejects.toThrow('the line is gone')
  })

  it('a file that changes while it is read', async () => {
    const path = saved('changing.txt', '202,5550100\n'.repeat(1000))
    const onProgress = () => writeFileSync(path, '202,5550100\n', { flag: 'a' })
    expect(await outcome(() => built(path, { onProgress }))).toEqual({ code: 'list-format', path: 'changing.txt' })
  })
})

describe('what an index covers', () => {
  const covers = async (input: BuildDncIndexOptions['input'], more: Partial<BuildDncIndexOptions> = {}) =>
    (await built(input, more)).info.covers
  const ten = Buffer.from('2025550100\n4155550100\n')
  const stray = Buffer.from('+12025550100\n+442079460123\n')

  it.each<[string, () => BuildDncIndexOptions['input'], Partial<BuildDncIndexOptions>, unknown]>([
    ['XML of an area code', () => fixturePath('ftc-full.202.xml'), {}, ['202']],
    ['XML of the whole', () => fixturePath('ftc-full.all.xml'), {}, 'all'],
    [
      'XML of two area codes',
      () => [fixturePath('ftc-full.202.xml'), fixturePath('ca-full.416.xml')],
      {},
      ['202', '416'],
    ],
    ['a flat file of one area code', () => fixturePath(flat), { registry: 'us-national' }, ['202']],
    ['a flat file of two', () => fixturePath('ca-flat.txt'), { registry: 'ca-national' }, ['416', '613']],
    ['a flat file of the company', () => fixturePath('ca-flat.txt'), {}, 'all'],
    [
      'an XML file of one area code, whatever stands in a flat file beside it',
      () => [fixturePath('ftc-full.202.xml'), Buffer.from('305,5550100\n786,5550100\n')],
      {},
      ['202'],
    ],
    [
      'the same with a blank in it',
      () => [fixturePath('ftc-full.202.xml'), Buffer.from('305,5550100 \n786,5550100\n')],
      {},
      ['202'],
    ],
    ['a flat file that is said to be whole', () => fixturePath('ca-flat.txt'), { covers: 'all' }, 'all'],
    ['a flat file of two and what is said of it', () => fixturePath('ca-flat.txt'), { covers: ['416'] }, ['416']],
    ['ten digits from a registry', () => ten, { registry: 'us-national' }, ['202', '415']],
    ['ten digits from a registry, and a stray', () => stray, { registry: 'us-national', format: 'plain' }, ['202']],
    ['a stray alone', () => Buffer.from('+442079460123\n'), { registry: 'us-national', format: 'plain' }, 'all'],
    ['the same of a country outside +1', () => stray, { registry: 'gb-tps', format: 'plain' }, 'all'],
    ['the same of the company', () => stray, { format: 'plain' }, 'all'],
    ['ten digits of the company', () => ten, {}, 'all'],
    ['a list of another country', () => fixturePath('uk-tps-with-spaces.txt'), { registry: 'gb-tps' }, 'all'],
    ['a wildcard of the company', () => Buffer.from('415XXXXXXX\n'), {}, 'all'],
  ])('%s', async (_, input, more, expected) => {
    expect(await covers(input(), more)).toEqual(expected)
  })

  it('is narrower than what it lists, where a number strayed into it', async () => {
    const { list } = await built(stray, { registry: 'us-national', format: 'plain' })
    const gate = createGate({ lists: [list] })
    const codes = (number: string) =>
      gate.canDial(number, null, '2026-10-21T17:00:00Z', { technology: 'manual' }).reasons.map(({ code }) => code)
    expect(list.find('+442079460123', 0)).not.toBeNull()
    expect(codes('+12025550100')).toContain('listed')
    expect(codes('+12125550100')).toContain('list-not-covering')
  })

  it('is not all where the file says that it is a part', async () => {
    const run = () => covers(fixturePath('ftc-full.202.xml'), { covers: 'all' })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'covers' })
  })
})

it('keeps the header', async () => {
  const { info, list } = await built(fixturePath(flat), { seller: 'Acme', asOf: '2026-10-20' })
  expect(info).toMatchObject({ registry: 'internal', seller: 'Acme', asOf: '2026-10-20T00:00:00.000Z' })
  expect(list).toMatchObject({ seller: 'Acme', asOf: Date.UTC(2026, 9, 20) })
})

it('tells how far it is', async () => {
  const told: unknown[] = []
  const lines = '202,5550100\n'.repeat(300_000)
  await built(saved('long.txt', lines), { onProgress: (progress) => told.push(progress) })
  const done = { share: 1, bytes: lines.length, ofBytes: lines.length, lines: 300_000, etaMs: 0 }
  expect(told).toContainEqual({ phase: 'reading', ...done })
  expect(told.at(-1)).toEqual({ phase: 'packing', ...done })
})

it.each(['reading', 'packing'])('can be given up while %s', async (phase) => {
  const control = new AbortController()
  const run = built(fixturePath(flat), {
    signal: control.signal,
    onProgress: (progress) => {
      if (progress.phase === phase) control.abort()
    },
  })
  await expect(run).rejects.toThrow('abort')
})
