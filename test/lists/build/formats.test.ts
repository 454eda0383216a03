import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDncList } from '../../../src/lists/index.ts'
import { fixture, fixturePath, type Sample, samples } from '../samples.ts'
import { built, LIST, outcome } from './built.ts'

/** What lapses after the copy cannot be in an index; the same numbers for good can. */
const forGood = (text: string): string =>
  text
    .replace(/2027-01-31(?:T[\d:-]+)?/g, (date) => (date.length === 10 ? '          ' : ''))
    .replace(/(\d{10}),,5/g, '$1,,')
    .replace(/,\s+$/gm, ',')

const lasting = ({ file, listed }: Sample): string =>
  Object.values(listed).every((until) => until === null) ? fixture(file) : forGood(fixture(file))

const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['without a last line end', (text) => text.replace(/\r?\n$/, '')],
  ['with blank lines', (text) => `\n${text.replace(/\n/g, '\n  \n\n')}\n\n`],
  // A header would be a bad line the second time.
  ['twice over', (text) => (/^[A-Za-z<]/.test(text) ? text : `${text}\n${text}`)],
]

describe.each(samples.map((sample) => [sample.file, sample] as const))('%s', (_, sample) => {
  const { options, listed, free } = sample

  it.each(variants)('holds %s what a list in memory holds', async (_name, change) => {
    const bytes = Buffer.from(change(lasting(sample)))
    const { list, info } = await built(bytes, options)
    const inMemory = readDncList({ ...LIST, ...options, input: bytes })
    for (const number of [...Object.keys(listed), ...free]) {
      expect([number, list.find(number, 0)]).toEqual([number, inMemory.find(number, 0)])
      expect([number, list.find(number, 0) !== null]).toEqual([number, number in listed])
    }
    expect(list).toMatchObject({ registry: inMemory.registry, asOf: inMemory.asOf, problems: [] })
    expect(info.lines - info.duplicates).toBe(Object.keys(listed).length - (sample.file === 'vicidial.txt' ? 1 : 0))
  })

  it('refuses an entry that lapses later', async () => {
    const lapses = Object.values(listed).some((until) => until !== null)
    const result = await outcome(() => built(fixturePath(sample.file), options))
    if (lapses) expect(result).toMatchObject({ code: 'list-format', path: expect.stringContaining(sample.file) })
    else expect(result).toMatchObject({ info: { rejected: 0 } })
  })
})

it.each(samples.filter(({ named }) => named !== true).map((sample) => [sample.file, sample] as const))(
  '%s builds the same when its format is recognised',
  async (_, sample) => {
    const { format: _named, ...options } = sample.options
    const bytes = Buffer.from(lasting(sample))
    expect((await built(bytes, options)).bytes).toEqual((await built(bytes, sample.options)).bytes)
  },
)

describe('entries with a date', () => {
  it('are left out and counted where they had lapsed when the copy was taken', async () => {
    const { list, info } = await built(Buffer.from('2025550100,2026-10-19\n2025550101,\n'), { format: 'noojee' })
    expect(list.find('+12025550100', 0)).toBeNull()
    expect(list.find('+12025550101', 0)).toEqual({ until: null })
    expect(info).toMatchObject({ lines: 2, rejected: 1, count: 1, duplicates: 0 })
  })

  it('must be readable even so', async () => {
    const run = () => built(Buffer.from('2025550100,2026-10-19\n5550101,2026-10-19\n'), { format: 'noojee' })
    expect(await outcome(run)).toEqual({ code: 'list-format', path: 'input:2' })
  })

  it('say what to use instead', async () => {
    await expect(built(Buffer.from('2025550100,2027-10-19\n'), { format: 'noojee' })).rejects.toThrow(
      'input:1: lapses on a date, and an index holds numbers for good; keep this list in memory with `readDncList`',
    )
  })
})

describe('wildcards', () => {
  it('hold every number of an area code, be its exchange dialled or not', async () => {
    const { list, info } = await built(Buffer.from('415XXXXXXX\n'))
    const inMemory = readDncList({ ...LIST, input: Buffer.from('415XXXXXXX\n') })
    // The ends of the area code, and the first of the next.
    const ends = [2_000_000, 9_999_999, 0, 1_999_999].map((line) => `+1415${String(line).padStart(7, '0')}`)
    for (const number of [...ends, `+1416${2_000_000}`]) {
      expect([number, list.find(number, 0)]).toEqual([number, inMemory.find(number, 0)])
    }
    expect(info).toMatchObject({ count: 10_000_000, lines: 1, duplicates: 0 })
  })

  it('may go further than the area code', async () => {
    const { list, info } = await built(Buffer.from('+1 415 555 01XX\n4155550142\n415555XXXX\n'), { format: 'plain' })
    expect(info).toMatchObject({ count: 10_000, lines: 3, duplicates: 1 })
    expect(list.find('+14155550199', 0)).not.toBeNull()
    expect(list.find(`+1415${5_560_199}`, 0)).toBeNull()
  })

  it.each(['+442079460XXX', '+1XXXXXXXXXX'])('of another kind are refused: %s', async (text) => {
    const run = () => built(Buffer.from(`+12025550100\n${text}\n`), { format: 'plain' })
    expect(await outcome(run)).toEqual({ code: 'list-format', path: 'input:2' })
  })
})

it('the file that was read is named with its digest', async () => {
  const path = fixturePath('ftc-flat.202.txt')
  const { info } = await built(path)
  expect(info.sources).toEqual([
    {
      name: 'ftc-flat.202.txt',
      sha256: '4fb6c48863611106e22fa55f2c13ecd2f9db54c3cc49134d20d642beba8519f6',
      bytes: readFileSync(path).length,
    },
  ])
})
