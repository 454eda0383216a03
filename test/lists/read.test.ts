import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { type ReadDncListOptions, readDncList } from '../../src/lists/index.ts'
import { fixture, fixturePath, HEADER, outcome } from './samples.ts'

const folder = mkdtempSync(join(tmpdir(), 'predial-lists-'))
afterAll(() => rmSync(folder, { recursive: true }))

const saved = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}
const read = (input: ReadDncListOptions['input'], more: Partial<ReadDncListOptions> = {}) =>
  readDncList({ input, ...HEADER, ...more })

const flat = 'ftc-flat.202.txt'
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const GZIP = gzipSync('202,5550100\n')
const parts = [fixture(flat).slice(0, 15), fixture(flat).slice(15)]

describe('readDncList', () => {
  it.each<[string, ReadDncListOptions['input']]>([
    ['a path', fixturePath(flat)],
    ['a URL', pathToFileURL(fixturePath(flat))],
    ['bytes', readFileSync(fixturePath(flat))],
    ['gzip', saved('flat.txt.gz', gzipSync(fixture(flat)))],
    ['gzip bytes', gzipSync(fixture(flat))],
    ['gzip in two parts with padding', Buffer.concat([...parts.map((part) => gzipSync(part)), Buffer.alloc(3)])],
    ['gzip of XML', gzipSync(fixture('ftc-full.202.xml'))],
    ['UTF-8 with a byte order mark', Buffer.from(`\ufeff${fixture(flat)}`)],
    ['UTF-16, little end first', utf16(fixture(flat))],
    ['UTF-16, big end first', utf16(fixture(flat)).swap16()],
    ['gzip of UTF-16', gzipSync(utf16(fixture(flat)))],
  ])('reads %s', (_, input) => {
    const list = read(input)
    expect(list.find('+12025550119', 0)).toEqual({ until: null })
    expect(list.find('+12025550120', 0)).toBeNull()
  })

  it('reads a file of several pieces', () => {
    const numbers = Array.from({ length: 200_000 }, (_, i) => `202,${String(i * 49).padStart(7, '0')}\r\n`)
    const path = saved('large.txt', numbers.join(''))
    const list = read(path)
    const missing = numbers.filter((line) => list.find(`+1202${line.slice(4, 11)}`, 0) === null)
    expect(missing).toEqual([])
    expect(list.find('+12020000050', 0)).toBeNull()
    writeFileSync(path, 'nobody\n', { flag: 'a' })
    expect(outcome(() => read(path))).toEqual({ code: 'list-format', path: 'large.txt:200001' })
    expect(outcome(() => read(gzipSync(readFileSync(path))))).toEqual({ code: 'list-format', path: 'input:200001' })
  })

  it('names of other columns may be in any encoding', () => {
    const bytes = Buffer.from('name,phone\nJos\u00e9,2025550100\n', 'latin1')
    const list = read(bytes, { format: 'delimited', columns: { phone: ['phone'] } })
    expect(list.find('+12025550100', 0)).not.toBeNull()
  })

  it.each<[string, unknown, Partial<ReadDncListOptions>, string, string]>([
    ['a zip archive', Buffer.from('PK\u0003\u0004rest'), {}, 'list-format', 'input'],
    ['a zip archive by name', saved('list.zip', 'text'), {}, 'list-format', 'list.zip'],
    ['gzip with a damaged part', Buffer.concat([GZIP, Buffer.alloc(1), GZIP.subarray(1)]), {}, 'list-format', 'input'],
    ['gzip that is cut off', gzipSync('202,5550100\n').subarray(0, 20), {}, 'list-format', 'input'],
    ['an empty file', saved('empty.txt', ''), {}, 'list-format', 'empty.txt'],
    ['a bad line', saved('bad.txt', '202,5550100\n202,x\n'), {}, 'list-format', 'bad.txt:2'],
    ['a bad line, named otherwise', Buffer.from('x'), { name: 'upload.csv' }, 'list-format', 'upload.csv:1'],
    ['UTF-16 without its mark', utf16('202,5550100\n').subarray(2), {}, 'list-format', 'input:1'],
    ['a file that is not there', join(folder, 'none.txt'), {}, 'config-invalid', 'input'],
    ['a folder', folder, {}, 'config-invalid', 'input'],
    ['no input', undefined, {}, 'config-invalid', 'input'],
    ['an empty path', '', {}, 'config-invalid', 'input'],
    ['another protocol', new URL('https://example.com/list.txt'), {}, 'config-invalid', 'input'],
    ['a bad header', fixturePath(flat), { registry: '' }, 'config-invalid', 'registry'],
  ])('refuses %s', (_, input, more, code, path) => {
    expect(outcome(() => read(input as string, more))).toEqual({ code, path })
  })

  it('says what to do with a zip archive', () => {
    expect(() => read(Buffer.from('PK\u0003\u0004'))).toThrow('unzip it first')
  })

  it('takes an empty file where that is allowed', () => {
    expect(read(saved('none.txt', ''), { allowEmpty: true }).find('+12025550100', 0)).toBeNull()
  })
})
