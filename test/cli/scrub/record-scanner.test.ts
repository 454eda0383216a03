import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Line } from '../../../src/cli/csv-lines.ts'
import { type CsvRow, rowsOf } from '../../../src/cli/csv-rows.ts'
import { RECORD, recordScanner } from '../../../src/cli/scrub/record-scanner.ts'

type Found = Pick<CsvRow, 'line' | 'raw' | 'eol' | 'fields' | 'problem' | 'bytes'>

async function* linesIn(bytes: Buffer): AsyncGenerator<Line> {
  const parts = bytes.toString('latin1').split(/(?<=\n)/)
  let end = 0
  for (const [i, part] of parts.entries()) {
    if (part === '') continue
    end += part.length
    const [, text = '', eol = ''] = /^(.*?)(\r\n|\n|)$/s.exec(part) ?? []
    yield { text, eol: eol as Line['eol'], line: i + 1, bytes: end }
  }
}

/** What csv-parse makes of it. */
const expected = async (bytes: Buffer, delimiter: string, width: number): Promise<readonly Found[]> => {
  const rows: Found[] = []
  for await (const row of rowsOf(linesIn(bytes), delimiter, width)) rows.push(row)
  return rows
}

const plain = (cell: string): string =>
  cell.replace(/^"((?:[^"]|"")*)"/, (_, inner: string) => inner.replaceAll('""', '"'))

/** What the scanner makes of it, when it is told of ever more bytes. */
const scanned = (bytes: Buffer, delimiter: string, width: number, step: number): readonly Found[] => {
  const scanner = recordScanner(delimiter.charCodeAt(0), width)
  const rows: Found[] = []
  let at = 0
  let line = 1
  let known = Math.min(step, bytes.length)
  while (at < bytes.length) {
    const kind = scanner.scan(bytes, at, known, known === bytes.length)
    if (kind === RECORD.incomplete) {
      expect(known).toBeLessThan(bytes.length)
      known = Math.min(known + step, bytes.length)
      continue
    }
    const text = (from: number, to: number): string => bytes.toString('latin1', from, to)
    const cells = [...scanner.ends].map((end, i) => text(i === 0 ? at : (scanner.ends[i - 1] as number) + 1, end))
    const { rawEnd, next } = scanner
    if (kind !== RECORD.blank) {
      rows.push({
        line,
        raw: text(at, rawEnd),
        eol: text(rawEnd, next) as Line['eol'],
        fields: kind === RECORD.row ? cells.map(plain) : null,
        problem: kind === RECORD.row ? null : scanner.problem,
        bytes: next,
      })
    }
    line += scanner.lines
    at = next
    if (at === known) known = Math.min(known + step, bytes.length)
  }
  return rows
}

const parts = [
  'a',
  '5550100',
  '"',
  '"',
  '"',
  ',',
  ',',
  ',',
  ';',
  '\n',
  '\n',
  '\r\n',
  '\r',
  ' ',
  '\t',
  '\v',
  'é',
  '漢',
  '\0',
]
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...parts), { maxLength: 40 }).map((found) => Buffer.from(found.join(''))),
  // Mostly sound rows, so that the deeper states are reached.
  fc
    .array(
      fc.array(
        fc.constantFrom('a', '', '"a"', '""', '"a,b"', '"a""b"', '"a\nb"', '"a\r\n\r\nb"', 'a"b', '"a"b', '"a'),
        {
          minLength: 1,
          maxLength: 4,
        },
      ),
      { maxLength: 12 },
    )
    .chain((rows) =>
      fc
        .array(fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '\r\r\n'), {
          minLength: rows.length,
          maxLength: rows.length,
        })
        .map((ends) => Buffer.from(rows.map((row, i) => row.join(',') + ends[i]).join(''))),
    ),
  fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes)),
  fc
    .array(fc.constantFrom(0xa0, 0x20, 0x22, 0x2c, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0x61), { maxLength: 40 })
    .map((bytes) => Buffer.from(bytes)),
)

describe('recordScanner', () => {
  it('finds what csv-parse finds, however much it is told at a time', { timeout: 120_000 }, async () => {
    const delimiter = fc.constantFrom(',', ',', ',', ';', '\t', '|', ' ', 'a', '\xa0', '€')
    await fc.assert(
      fc.asyncProperty(hostile, delimiter, fc.constantFrom(1, 2, 2, 3, 4), async (bytes, by, width) => {
        const rows = await expected(bytes, by, width)
        for (const step of [1, 2, 3, 7, 1_000]) expect(scanned(bytes, by, width, step)).toEqual(rows)
      }),
      { numRuns: 4_000 },
    )
  })

  it.each([98, 99, 100, 101])('takes a quoted field of %i line ends as it does', async (lineEnds) => {
    const bytes = Buffer.from(`a,"b${'\n'.repeat(lineEnds)}c"\nd,e\n,"x${'\r\n'.repeat(lineEnds)}`)
    const rows = await expected(bytes, ',', 2)
    for (const step of [1, 50, 1_000]) expect(scanned(bytes, ',', 2, step)).toEqual(rows)
  })
})
