import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/cli/csv-lines.ts'
import { type CsvRow, rowsOf } from '../../src/cli/csv-rows.ts'
import { cellsOf, openTable } from '../../src/cli/csv-table.ts'
import { folder } from './run.ts'

const rowsIn = async (
  text: string | Uint8Array,
  width: number | null = null,
  delimiter = ',',
): Promise<readonly CsvRow[]> => {
  const path = join(folder(), 'x.csv')
  writeFileSync(path, text)
  const rows: CsvRow[] = []
  for await (const row of rowsOf(linesOf(path), delimiter, width)) rows.push(row)
  return rows
}

const fieldsIn = async (text: string, width: number | null = null, delimiter = ','): Promise<unknown> =>
  (await rowsIn(text, width, delimiter)).map(({ line, fields, problem }) => [line, fields ?? problem])

describe('rowsOf', () => {
  it.each<[string, string, unknown]>([
    [
      'plain rows',
      'a,b\nc,d\n',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    [
      'CRLF, and a last line without an end',
      'a,b\r\nc,d',
      [
        [1, ['a', 'b']],
        [2, ['c', 'd']],
      ],
    ],
    ['quotes', '"a,1","b ""c"""\n', [[1, ['a,1', 'b "c"']]]],
    [
      'a field of several lines',
      'a,"b\n\nc"\nd,e\n',
      [
        [1, ['a', 'b\n\nc']],
        [4, ['d', 'e']],
      ],
    ],
    [
      'blank lines',
      '\na,b\n \n\nc,d\n\n',
      [
        [2, ['a', 'b']],
        [5, ['c', 'd']],
      ],
    ],
    ['empty fields', ',\n', [[1, ['', '']]]],
    [
      'a row too short',
      'a\nb,c\n',
      [
        [1, '1 columns where the header has 2'],
        [2, ['b', 'c']],
      ],
    ],
    [
      'a row too long',
      'a,b,c\nd,e\n',
      [
        [1, '3 columns where the header has 2'],
        [2, ['d', 'e']],
      ],
    ],
    [
      'a quote inside',
      'a,b"c\nd,e\n',
      [
        [1, 'a quoted field that is never closed'],
        [2, ['d', 'e']],
      ],
    ],
    [
      'two quotes inside',
      'a,b"c"\nd,e\n',
      [
        [1, 'quotes that do not match'],
        [2, ['d', 'e']],
      ],
    ],
    [
      'a quote that is not closed',
      'a,"b\nd,e\nf,g\n',
      [
        [1, 'a quoted field that is never closed'],
        [2, ['d', 'e']],
        [3, ['f', 'g']],
      ],
    ],
    [
      'one that a later quote seems to close',
      'a,"b\nd,"e"\nf,g\n',
      [
        [1, 'a quoted field that is never closed'],
        [2, ['d', 'e']],
        [3, ['f', 'g']],
      ],
    ],
    [
      'one that swallows a row whole',
      'a,"b\nd,e\nf",g\n',
      [
        [1, '3 columns where the header has 2'],
        [2, ['d', 'e']],
        [3, 'a quoted field that is never closed'],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await fieldsIn(text, 2)).toEqual(expected)
  })

  it('loses one line to a quote that is never closed, however long the file', async () => {
    const rest = Array.from({ length: 1_000 }, (_, i) => `${i},x`)
    const rows = await rowsIn(['a,"b', ...rest].join('\n'), 2)
    expect(rows.filter(({ fields }) => fields === null).map(({ line }) => line)).toEqual([1])
    expect(rows).toHaveLength(1_001)
  })

  it('gives back every byte of whatever it is given, in order', async () => {
    const text = fc.array(fc.constantFrom('a', 'b', '"', '"', ',', ',', '\n', '\n', '\r\n', ' ', 'é'), {
      maxLength: 60,
    })
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom(null, 1, 2, 3), async (parts, width) => {
        const bytes = Buffer.from(parts.join(''))
        const rows = await rowsIn(bytes, width)
        const back = rows.map(({ raw, eol }) => raw + eol).join('')
        const isBlank = (line: string): boolean => line.trim() === ''
        // Lines that are blank are no rows; all others come back as they were.
        const kept = (whole: string): readonly string[] => whole.split('\n').filter((line) => !isBlank(line))
        expect(kept(back)).toEqual(kept(bytes.toString('latin1')))
        for (const { fields } of rows) if (fields !== null && width !== null) expect(fields).toHaveLength(width)
      }),
      { numRuns: 400 },
    )
  })

  it('reads what cellsOf wrote', async () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '"', ',', ';', '\n', '\r\n', ' '), maxLength: 6 })
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(rows, fc.constantFrom(',', ';'), async (values, delimiter) => {
        const solid = values.map(([a = '', b = '']) => [`x${a}`, b])
        const text = solid.map((row) => `${cellsOf(row, delimiter)}\n`).join('')
        expect((await rowsIn(text, 2, delimiter)).map(({ fields }) => fields)).toEqual(solid)
      }),
      { numRuns: 200 },
    )
  })

  it('refuses a line that no lead could have', async () => {
    await expect(rowsIn('x'.repeat(1_200_000))).rejects.toThrow(/x\.csv:1: a line of more than/)
  })
})

describe('openTable', () => {
  const open = async (text: string | Uint8Array, delimiter?: string) => {
    const path = join(folder(), 'x.csv')
    writeFileSync(path, text)
    return openTable(path, delimiter)
  }

  it.each<[string, string, readonly string[]]>([
    ['phone,state\n', ',', ['phone', 'state']],
    ['phone\tstate\tcity, town\n', '\t', ['phone', 'state', 'city, town']],
    ['phone;state\n', ';', ['phone', 'state']],
    ['phone|state\n', '|', ['phone', 'state']],
    ['"a;b;c",phone\n', ',', ['a;b;c', 'phone']],
    ['phone\n', ',', ['phone']],
    ['\n\n"two\nlines",phone\n', ',', ['two\nlines', 'phone']],
    ['Téléphone,État\n', ',', ['Téléphone', 'État']],
  ])('finds the delimiter and the names of %j', async (text, delimiter, names) => {
    expect(await open(text)).toMatchObject({ mark: '', delimiter, names })
  })

  it('takes the delimiter it is given, and sets a byte order mark apart', async () => {
    expect(await open('\ufeffa,b;c\n', ';')).toMatchObject({ mark: '\xef\xbb\xbf', names: ['a,b', 'c'] })
  })

  it.each<[string, string | Uint8Array, RegExp]>([
    ['nothing', '', /x\.csv: is empty/],
    ['a header that cannot be read', `"${'a\n'.repeat(200)}`, /x\.csv:1: the header cannot be read/],
    ['UTF-16', Buffer.from('\ufeffphone', 'utf16le'), /x\.csv: is UTF-16/],
  ])('refuses %s', async (_, text, message) => {
    await expect(open(text)).rejects.toThrow(message)
  })
})
