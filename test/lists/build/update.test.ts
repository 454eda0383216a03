import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type DncChangeColumns,
  openDncIndex,
  type UpdateDncIndexOptions,
  updateDncIndex,
} from '../../../src/lists/index.ts'
import { fixture } from '../samples.ts'
import { AS_OF, built, folder, outcome, saved } from './built.ts'
import { zipped } from './zipped.ts'

const LIST = '202,5550100\n202,5550101\n202,0005555\n415,5550199\n'
const COLUMNS: DncChangeColumns = { areaCode: 0, number: 1, op: 2 }
const CHANGE = Buffer.from('415,5550150,A\n')
const NONE = Buffer.alloc(0)

const updated = async (
  changes: string | undefined,
  more: Partial<UpdateDncIndexOptions> = {},
  list = LIST,
): Promise<{ report: Awaited<ReturnType<typeof updateDncIndex>>; has: (number: string) => boolean }> => {
  const { path } = await built(Buffer.from(list), { registry: 'us-national' })
  const output = join(folder(), 'new.dnc')
  const report = await updateDncIndex({
    index: path,
    ...(changes === undefined ? {} : { changes: Buffer.from(changes) }),
    asOf: '2026-11-01',
    builtAt: AS_OF,
    output,
    columns: COLUMNS,
    ...more,
  })
  const index = openDncIndex(output)
  return { report, has: (number) => index.find(`+1${number}`, 0) !== null }
}

describe('changes', () => {
  it('are added and deleted, a later line over an earlier one', async () => {
    const { report, has } = await updated('202,5550102,A\n202,5550100,D\n415,5550150,A\n202,5550100,A\n202,0005555,D\n')
    expect(report).toMatchObject({
      registry: 'us-national',
      asOf: '2026-11-01T00:00:00.000Z',
      covers: ['202', '415'],
      count: 5,
      lines: 5,
      added: 3,
      deleted: 2,
      replaced: [],
      contradictions: { addedPresent: 0, deletedAbsent: 0, examples: [] },
    })
    const numbers = ['2025550100', '2025550101', '2025550102', '4155550150', '4155550199', '2020005555']
    expect(numbers.map(has)).toEqual([true, true, true, true, true, false])
  })

  it('that contradict the index have no effect and are counted', async () => {
    const { report, has } = await updated('202,5550100,A\n202,5550177,D\n305,5550100,D\n202,5550177,D\n')
    expect(report).toMatchObject({ count: 4, added: 0, deleted: 0, duplicates: 1 })
    expect(report.contradictions).toEqual({
      addedPresent: 1,
      deletedAbsent: 3,
      examples: [
        { number: '+12025550100', op: 'add', path: 'input:1' },
        { number: '+12025550177', op: 'delete', path: 'input:2' },
        { number: '+13055550100', op: 'delete', path: 'input:3' },
        { number: '+12025550177', op: 'delete', path: 'input:4' },
      ],
    })
    expect(has('2025550100')).toBe(true)
  })

  it('name the old index and themselves as sources', async () => {
    const { path, bytes } = await built(Buffer.from(LIST))
    const changes = saved('changes.csv', '202,5550102,A\n')
    const report = await updateDncIndex({ index: path, changes, columns: COLUMNS, asOf: AS_OF, output: path })
    const digest = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')
    expect(report.sources).toEqual([
      { name: 'list.dnc', sha256: digest(bytes), bytes: bytes.length },
      { name: 'changes.csv', sha256: digest(readFileSync(changes)), bytes: 14 },
    ])
    expect(openDncIndex(path).info.count).toBe(5)
  })

  it.each<[string, string, Partial<UpdateDncIndexOptions>]>([
    [
      'a header',
      'Op;Number;When\nadd;(202) 555-0102;20261031\n',
      { columns: { number: 'number', op: 'op', date: 'when', delimiter: ';' } },
    ],
    ['quotes and CRLF', '"202","555-0102","a","2026-11-01"\r\n', { columns: { ...COLUMNS, date: 3 } }],
    ['other words', '202,5550102,+\n', { operations: { add: ['+'], delete: ['-'] } }],
    ['a byte order mark', '\ufeff202,5550102,ADD\n', {}],
    ['an instant', '202,5550102,A,2026-10-31T23:00:00-01:00\n', { columns: { ...COLUMNS, date: 3 } }],
    [
      'a day that has begun somewhere',
      '202,5550102,A,2026-11-01\n',
      { columns: { ...COLUMNS, date: 3 }, asOf: '2026-10-31T10:00:00Z' },
    ],
  ])('are read with %s', async (_, changes, more) => {
    const { report, has } = await updated(changes, more)
    expect([report.added, has('2025550102')]).toEqual([1, true])
  })

  it('may be packed, and of several files in order', async () => {
    const bytes = zipped([
      { name: '1.csv', content: '202,5550102,A\n202,5550100,D\n' },
      { name: '2.csv', content: '202,5550102,D\n' },
    ])
    const { report, has } = await updated(undefined, { changes: [bytes, Buffer.from('202,5550100,A\n')] })
    expect([report.added, report.deleted]).toEqual([2, 2])
    expect([has('2025550102'), has('2025550100')]).toEqual([false, true])
  })

  it('of other countries too', async () => {
    const { path } = await built(Buffer.from('+442079460123\n+442079460124\n'), { registry: 'gb-tps', format: 'plain' })
    const changes = Buffer.from('020 7946 0123,D\n+442079460125,A\n')
    const report = await updateDncIndex({
      index: path,
      changes,
      columns: { number: 0, op: 1 },
      asOf: AS_OF,
      output: path,
    })
    expect(report).toMatchObject({ added: 1, deleted: 1, count: 2, covers: 'all' })
    const found = ['+442079460123', '+442079460124', '+442079460125'].map((n) => openDncIndex(path).find(n, 0) !== null)
    expect(found).toEqual([false, true, true])
  })

  it('come to what a set comes to', async () => {
    const line = fc.tuple(
      fc.constantFrom('2025550100', '2025550101', '2020005555', '4155550199', '3055550100'),
      fc.boolean(),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 30 }), async (lines) => {
        const model = new Set(['2025550100', '2025550101', '2020005555', '4155550199'])
        const count = { added: 0, deleted: 0, addedPresent: 0, deletedAbsent: 0 }
        for (const [number, isAdd] of lines) {
          if (isAdd) count[model.has(number) ? 'addedPresent' : 'added'] += 1
          else count[model.has(number) ? 'deleted' : 'deletedAbsent'] += 1
          if (isAdd) model.add(number)
          else model.delete(number)
        }
        const text = lines.map(([n, isAdd]) => `${n.slice(0, 3)},${n.slice(3)},${isAdd ? 'A' : 'D'}`).join('\n')
        const { report, has } = await updated(text)
        const { added, deleted, contradictions } = report
        const { addedPresent, deletedAbsent } = contradictions
        expect({ added, deleted, addedPresent, deletedAbsent }).toEqual(count)
        expect(report.count).toBe(model.size)
        for (const [number] of lines) expect([number, has(number)]).toEqual([number, model.has(number)])
      }),
      { numRuns: 15 },
    )
  })
})

describe('full copies of area codes', () => {
  it('take the place of what was there', async () => {
    const { report, has } = await updated(undefined, {
      replace: Buffer.from('202,5550101\n202,5550150\n202,1005555\n'),
    })
    expect(report).toMatchObject({
      added: 2,
      deleted: 2,
      replaced: ['202'],
      count: 4,
      lines: 3,
      covers: ['202', '415'],
    })
    const numbers = ['2025550100', '2025550101', '2020005555', '2025550150', '2021005555', '4155550199']
    expect(numbers.map(has)).toEqual([false, true, false, true, true, true])
  })

  it('widen what the index covers', async () => {
    const replace = zipped([
      { name: '305.txt', content: '305,5550100\n' },
      { name: '416.xml', content: fixture('ca-full.416.xml') },
    ])
    const { report, has } = await updated(undefined, { replace })
    expect(report).toMatchObject({
      covers: ['202', '305', '415', '416'],
      replaced: ['305', '416'],
      added: 2,
      deleted: 0,
    })
    expect([has('3055550100'), has('4165550199'), has('2025550100')]).toEqual([true, true, true])
  })

  it('come after the changes', async () => {
    const { report, has } = await updated('202,5550199,A\n415,5550111,A\n', { replace: Buffer.from('202,5550101\n') })
    expect([has('2025550199'), has('4155550111'), report.count]).toEqual([false, true, 3])
  })

  it.each<[string, Buffer | readonly Buffer[], Partial<UpdateDncIndexOptions>, string, unknown]>([
    ['one of two', Buffer.from('202,5550101\n'), {}, AS_OF, ['415']],
    ['one that was not covered', Buffer.from('305,5550101\n'), {}, AS_OF, ['202', '415']],
    ['both', [Buffer.from('202,5550101\n'), Buffer.from('415,5550101\n')], {}, '2026-11-01', []],
    ['one of two, of the same day', Buffer.from('202,5550101\n'), { asOf: AS_OF }, AS_OF, []],
    ['one of two, with changes', Buffer.from('202,5550101\n'), { changes: CHANGE }, '2026-11-01', []],
    [
      'one of two, with no changes',
      Buffer.from('202,5550101\n'),
      { changes: NONE, allowEmpty: true },
      '2026-11-01',
      [],
    ],
  ])('move the date only where nothing stays of the old one: %s', async (_, replace, more, asOf, kept) => {
    const { report } = await updated(undefined, { replace, ...more })
    expect([report.asOf, report.kept]).toEqual([`${asOf}T00:00:00.000Z`, kept])
  })

  it('never move the date of a whole registry', async () => {
    const { path } = await built(Buffer.from(LIST), { registry: 'us-national', covers: 'all' })
    const replace = [Buffer.from('202,5550101\n'), Buffer.from('415,5550101\n')]
    const report = await updateDncIndex({ index: path, replace, asOf: '2026-11-01', output: path })
    expect(report).toMatchObject({ asOf: `${AS_OF}T00:00:00.000Z`, covers: 'all', kept: 'all', added: 1, deleted: 3 })
    expect(openDncIndex(path).asOf).toBe(Date.parse(AS_OF))
  })

  it.each<[string, string, Partial<UpdateDncIndexOptions>, string]>([
    ['two area codes in one text', '202,5550100\n305,5550100\n', {}, 'input'],
    ['the whole registry', fixture('ftc-full.all.xml'), {}, 'input'],
    ['other countries', '+442079460123\n', { format: 'plain' }, 'input'],
    ['a bad line', '202,5550100\n202,x\n', {}, 'input:2'],
    ['nothing', '', {}, 'input'],
    ['a number of another area code', `<list type='full' level='ac' val='202'><ac val='202'></ac></list>`, {}, 'input'],
    [
      'one of two area codes without a number',
      `<list type='full'><ac val='202'><ph val='5550100'/></ac><ac val='305'></ac></list>`,
      {},
      'input',
    ],
    [
      'another area code than the list is of',
      `<list type='full' level='ac' val='202'><ac val='305'><ph val='5550100'/></ac></list>`,
      {},
      'input:1',
    ],
  ])('are refused: %s', async (_, text, more, path) => {
    const run = () => updated(undefined, { replace: Buffer.from(text), ...more })
    expect(await outcome(run)).toEqual({ code: 'list-format', path })
  })

  it('are refused where two are of one area code', async () => {
    const replace = [Buffer.from('202,5550100\n'), saved('b.txt', '202,5550101\n')]
    await expect(updated(undefined, { replace })).rejects.toThrow('b.txt: holds area code 202, as does input')
  })
})

describe('an update is refused, and leaves the index as it was:', () => {
  it.each<[string, string | undefined, Partial<UpdateDncIndexOptions>, string, string]>([
    ['a line of an unknown word', '202,5550102,A\n202,5550103,X\n', {}, 'list-format', 'input:2'],
    ['a line without a number', '202,5550102,A\n202,555010,A\n', {}, 'list-format', 'input:2'],
    ['a line without an area code', '202,5550102,A\n,5550103,A\n', {}, 'list-format', 'input:2'],
    ['a line with another field', '202,5550102,A\n202,5550103,A,x\n', {}, 'list-format', 'input:2'],
    ['a wildcard', '415XXXXXXX,A\n', { columns: { number: 0, op: 1 } }, 'list-format', 'input:1'],
    ['a quote that never ends', '202,5550102,A\n"202,5550103,A\n', {}, 'list-format', 'input:2'],
    [
      'a date that is none',
      '202,5550102,A,11/01/2026\n',
      { columns: { ...COLUMNS, date: 3 } },
      'list-format',
      'input:1',
    ],
    ['a date to come', '202,5550102,A,2026-11-02\n', { columns: { ...COLUMNS, date: 3 } }, 'list-format', 'input:1'],
    ['no change', '', {}, 'list-format', 'input'],
    ['an older date', '202,5550102,A\n', { asOf: '2026-10-20' }, 'config-invalid', 'asOf'],
    ['a date that is none', '202,5550102,A\n', { asOf: 'soon' }, 'config-invalid', 'asOf'],
    [
      'no columns',
      '202,5550102,A\n',
      { columns: undefined as unknown as DncChangeColumns },
      'config-invalid',
      'columns',
    ],
    [
      'no column of words',
      '202,5550102,A\n',
      { columns: { number: 0 } as DncChangeColumns },
      'config-invalid',
      'columns.op',
    ],
    ['a column that is not there', '202,5550102,A\n', { columns: { ...COLUMNS, op: 3 } }, 'list-format', 'input:1'],
    [
      'a name without a header',
      'x,y\n',
      { columns: { number: 'x', op: 1, header: false } },
      'config-invalid',
      'columns.header',
    ],
    [
      'a word given twice',
      '202,5550102,A\n',
      { operations: { add: ['A'], delete: ['a'] } },
      'config-invalid',
      'operations.delete[0]',
    ],
    ['no word', '202,5550102,A\n', { operations: { add: [], delete: ['D'] } }, 'config-invalid', 'operations.add'],
    ['neither changes nor copies', undefined, {}, 'config-invalid', 'changes'],
    ['changes that are not there', undefined, { changes: 'none.csv' }, 'config-invalid', 'changes'],
    ['an index that is not there', '202,5550102,A\n', { index: 'none.dnc' }, 'config-invalid', 'index'],
    ['an index that is none', '202,5550102,A\n', { index: saved0() }, 'list-format', 'index'],
  ])('%s', async (_, changes, more, code, path) => {
    const { path: index } = await built(Buffer.from(LIST))
    const before = readFileSync(index)
    const run = () => updated(changes, { index, output: index, ...more })
    expect(await outcome(run)).toEqual({ code, path })
    expect(readFileSync(index)).toEqual(before)
  })

  it('where it would be written over its changes', async () => {
    const changes = saved('changes.csv', '202,5550102,A\n')
    const run = () => updated(undefined, { changes, output: changes })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'output' })
  })

  it('where the index is damaged', async () => {
    const { path, bytes } = await built(Buffer.from(LIST))
    writeFileSync(path, bytes.fill(0xff, bytes.length - 8))
    const run = () => updated('202,5550102,A\n', { index: path, output: path })
    expect(await outcome(run)).toMatchObject({ code: 'list-format' })
  })
})

it('an update without changes moves the date, where that is allowed', async () => {
  const { report } = await updated('', { allowEmpty: true })
  expect(report).toMatchObject({ asOf: '2026-11-01T00:00:00.000Z', count: 4, added: 0, deleted: 0 })
})

function saved0(): string {
  return new URL('../../../fixtures/lists/ftc-flat.202.txt', import.meta.url).pathname
}
