import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DncFormat } from '../../../src/lists/index.ts'
import { readDncList } from '../../../src/lists/index.ts'
import { built, cutAt, gathered, LIST, outcome } from './built.ts'

/** Ten digits, exchanges that nobody dials among them. */
const ten = fc
  .tuple(
    fc.constantFrom(201, 202, 415, 989),
    fc.oneof(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 199 })),
    fc.integer({ min: 0, max: 9999 }),
  )
  .map(([area, exchange, line]) => `${area}${String(exchange).padStart(3, '0')}${String(line).padStart(4, '0')}`)

/** One number as each format may write it on a line; the first is the commonest. */
const shapes: { readonly [F in DncFormat]?: readonly ((number: string) => string)[] } = {
  'ftc-flat': [(n) => `${n.slice(0, 3)},${n.slice(3)}`, (n) => n, (n) => ` ${n} `],
  plain: [
    (n) => n,
    (n) => `${n.slice(0, 3)},${n.slice(3)}`,
    (n) => `1${n}`,
    (n) => `+1${n}`,
    (n) => `(${n.slice(0, 3)}) ${n.slice(3, 6)}-${n.slice(6)}`,
    (n) => `+1 ${n.slice(0, 3)}.${n.slice(3, 6)}.${n.slice(6)}`,
    () => '+442079460123',
  ],
  vicidial: [(n) => n, (n) => `1${n}`, (n) => ` ${n}`],
  cisco: [(n) => n, (n) => `1${n}`, (n) => `${n}77`],
  'ftc-xml': [
    (n) => `<ph val='${n.slice(3)}' />`,
    (n) => `<ph val="${n.slice(3)}"/>`,
    (n) => `<ph  val = '${Number(n.slice(3))}'></ph>`,
    (n) => `<!-- > --><ph val='${n.slice(3)}' />  `,
  ],
}
const ends = fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\n  \n')

/** A text of mixed lines, and the numbers that it holds. */
const text = (format: DncFormat) =>
  fc
    .array(
      fc.tuple(ten, fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(9) }), ends),
      { minLength: 1, maxLength: 60 },
    )
    .map((lines) => {
      const writers = shapes[format] as readonly ((number: string) => string)[]
      const write = (number: string, shape: number) =>
        (writers[shape % writers.length] as (n: string) => string)(number)
      if (format !== 'ftc-xml') return lines.map(([number, shape, end]) => write(number, shape) + end).join('')
      const codes = [...new Set(lines.map(([number]) => number.slice(0, 3)))]
      const body = codes.map((code) => {
        const own = lines.filter(([number]) => number.startsWith(code))
        return `<ac val='${code}'>\n${own.map(([number, shape, end]) => write(number, shape) + end).join('')}</ac>\n`
      })
      return `<list type='full' level='all' val=''>\n${body.join('')}</list>`
    })

const formats = Object.keys(shapes) as readonly DncFormat[]

describe.each(formats)('%s', (format) => {
  it('holds what a list in memory holds, wherever the text is cut', async () => {
    await fc.assert(
      fc.asyncProperty(
        text(format),
        fc.array(fc.nat(), { maxLength: 12 }),
        fc.array(ten, { maxLength: 20 }),
        async (content, cuts, others) => {
          const bytes = Buffer.from(content)
          const inMemory = readDncList({ ...LIST, format, input: bytes })
          const whole = await gathered(bytes, format)
          const numbers = [...content.replace(/\D+/g, ' ').split(' '), ...others].filter((n) => n.length >= 7)
          for (const number of numbers) {
            for (const e164 of [`+${number}`, `+1${number.slice(0, 10)}`, `+1202${number.slice(-7)}`]) {
              expect([e164, whole.list.find(e164, 0)]).toEqual([e164, inMemory.find(e164, 0)])
            }
          }
          const pieces = await gathered(cutAt(bytes, cuts), format)
          expect(pieces.bytes).toEqual(whole.bytes)
        },
      ),
      { numRuns: 60 },
    )
  })

  it('gives the same bytes cut at every place', async () => {
    const [number] = ['2025550123']
    const writers = shapes[format] as readonly ((number: string) => string)[]
    const lines = writers.map((write, i) => `${write(number as string)}${i % 2 === 0 ? '\n' : '\r\n'}`).join('')
    const bytes = Buffer.from(
      format === 'ftc-xml' ? `<list type='full' level='ac' val='202'><ac val='202'>${lines}</ac></list>` : lines,
    )
    const { bytes: wanted } = await gathered(bytes, format)
    for (let cut = 1; cut < bytes.length; cut++) {
      expect([cut, (await gathered(cutAt(bytes, [cut]), format)).bytes.equals(wanted)]).toEqual([cut, true])
    }
    expect((await gathered(cutAt(bytes, [...bytes.keys()]), format)).bytes).toEqual(wanted)
  })

  it('does not care for the order, nor for a line that comes twice', async () => {
    const lines = ['2025550100', '4155550199', '2025550101', '2010000001']
    const write = (list: readonly string[]) => {
      const one = (shapes[format] as readonly ((number: string) => string)[])[0] as (n: string) => string
      const body = list.map((n) => (format === 'ftc-xml' ? `<ac val='${n.slice(0, 3)}'>${one(n)}</ac>` : one(n)))
      const joined = `${body.join('\n')}\n`
      return Buffer.from(format === 'ftc-xml' ? `<list type='full' level='all' val=''>${joined}</list>` : joined)
    }
    const { list, info } = await built(write(lines), { format })
    const other = await built(write([...lines, ...lines].reverse()), { format })
    expect(info).toMatchObject({ count: 4, lines: 4, duplicates: 0 })
    expect(other.info).toMatchObject({ count: 4, lines: 8, duplicates: 4 })
    for (const number of lines) expect(other.list.find(`+1${number}`, 0)).toEqual(list.find(`+1${number}`, 0))
  })
})

describe('a line that cannot be read', () => {
  const many = Array.from({ length: 30_000 }, (_, i) => `202,${2_000_000 + i * 11}`)
  /** Bytes that look like a comma, a digit or a line end to arithmetic that is not careful. */
  const bad = [
    '202-5550100',
    '202.5550100',
    '202,555010:',
    '202,55501/0',
    '2O2,5550100',
    '102,5550100',
    '202,5550100,',
    ' ',
  ]

  it.each(bad.slice(0, -1))('is refused with its number, deep in a text of other lines: %j', async (line) => {
    for (const at of [0, 1, 21_844, 29_999]) {
      const lines = many.toSpliced(at, 0, line)
      const run = () => gathered(Buffer.from(`${lines.join('\n')}\n`), 'ftc-flat')
      expect(await outcome(run)).toEqual({ code: 'list-format', path: `input:${at + 1}` })
    }
  })

  it.each<[DncFormat, string]>([
    ['plain', '5550100'],
    ['plain', '+2025550100'.slice(0, 9)],
    ['vicidial', '202,5550100'],
    ['cisco', '+12025550100'],
  ])('%s: %s', async (format, line) => {
    const run = () => built(Buffer.from(`2025550100\r\n\n12025550101\n${line}\n2025550102`), { format })
    expect(await outcome(run)).toEqual({ code: 'list-format', path: 'input:4' })
  })

  it('is refused in XML with the line on which it stands', async () => {
    const tags = many.slice(0, 5000).map((line) => `<ph val='${line.slice(4)}' />`)
    const xml = (content: readonly string[]) =>
      Buffer.from(`<list type='full' level='ac' val='202'>\n<ac val='202'>\n${content.join('\n')}\n</ac></list>\n`)
    expect((await built(xml(tags))).info.count).toBe(5000)
    const run = () => built(xml(tags.toSpliced(4000, 0, "<ph val='555O100' />")))
    expect(await outcome(run)).toEqual({ code: 'list-format', path: 'input:4003' })
  })

  it.each(['\u0085', '9'.repeat(50_000), `${' '.repeat(20_000)}`])('is not gathered without end', async (line) => {
    const run = () => built(Buffer.from(`202,5550100\n${line}\n`), { format: 'ftc-flat' })
    expect(await outcome(run)).toEqual({ code: 'list-format', path: 'input:2' })
  })
})

it('numbers of a large text lie where they belong', async () => {
  const lines = Array.from({ length: 200_000 }, (_, i) => `${201 + (i % 50)},${2_000_000 + i * 39}`)
  const { list, info } = await built(Buffer.from(`${lines.join('\n')}\n`), { format: 'ftc-flat' })
  expect(info).toMatchObject({ count: 200_000, lines: 200_000, duplicates: 0 })
  const missing = lines.filter((line) => list.find(`+1${line.replace(',', '')}`, 0) === null)
  const extra = lines.filter((line) => list.find(`+1${line.slice(0, 3)}${Number(line.slice(4)) + 1}`, 0) !== null)
  expect([missing, extra]).toEqual([[], []])
})
