import { describe, expect, it } from 'vitest'
import { parseDncChunks } from '../../src/lists/parse.ts'
import type { DncList } from '../../src/vocabulary/list.ts'
import { fixture, HEADER, parse, type Sample, samples } from './samples.ts'

function expectSample(list: DncList, { listed, free }: Sample): void {
  expect(list.problems).toEqual([])
  for (const [number, until] of Object.entries(listed)) {
    expect([number, list.find(number, list.asOf)]).toEqual([number, { until }])
    if (until === null) continue
    expect(list.find(number, until - 1)).toEqual({ until })
    expect(list.find(number, until)).toBeNull()
  }
  for (const number of free) expect([number, list.find(number, list.asOf)]).toEqual([number, null])
}

const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['with LF', (text) => text.replace(/\r\n/g, '\n')],
  ['with CRLF', (text) => text.replace(/\r?\n/g, '\r\n')],
  ['with a byte order mark', (text) => `\ufeff${text}`],
  ['without a last line end', (text) => text.replace(/\r?\n$/, '')],
  ['with CRLF and without a last line end', (text) => text.replace(/\r?\n/g, '\r\n').replace(/\r\n$/, '')],
  ['with blank lines', (text) => `\n${text.replace(/\n/g, '\n  \n\n')}\n\n`],
]

describe.each(samples.map((sample) => [sample.file, sample] as const))('%s', (file, sample) => {
  it.each(variants)('reads the same %s', (_, change) => {
    expectSample(parse(change(fixture(file)), sample.options), sample)
  })

  it('reads the same in pieces of any length', () => {
    const text = fixture(file).replace(/\r?\n/g, '\r\n')
    for (const size of [1, 2, 3, 7, 64]) {
      const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, i) =>
        text.slice(i * size, (i + 1) * size),
      )
      expectSample(parseDncChunks(pieces, { ...HEADER, ...sample.options }), sample)
    }
  })

  it('keeps the header', () => {
    const list = parse(fixture(file), { ...sample.options, seller: 'Acme', asOf: '2026-10-21' })
    expect(list).toMatchObject({ seller: 'Acme', asOf: Date.UTC(2026, 9, 21) })
  })
})

it.each(samples.filter(({ named }) => named !== true).map((sample) => [sample.file, sample] as const))(
  '%s reads the same when its format is recognised',
  (file, sample) => {
    const { format: _, ...options } = sample.options
    expectSample(parse(fixture(file), options), sample)
  },
)

describe('ftc-xml', () => {
  const xml = (text: string, options = {}) => parse(text, { format: 'ftc-xml', ...options })
  const ph = (text: string) => `<list type='full' level='all' val=''><ac val='202'>${text}</ac></list>`

  it.each([
    `<ph val='5550100' />`,
    `<ph val='5550100'/>`,
    `<ph val="5550100"/>`,
    `<ph  val = "5550100"  />`,
    `<ph val='5550100'></ph>`,
    `<PH VAL='5550100' />`,
    `<!-- > --><ph\n  val='5550100'\n/>`,
  ])('takes %j', (text) => {
    expect(xml(ph(text)).find('+12025550100', 0)).toEqual({ until: null })
  })

  it('takes a comment that ends in another piece', () => {
    const text = ph(`<!-- > --><!---->\n<ph val='5550100' />`)
    for (let cut = 1; cut < text.length; cut++) {
      const list = parseDncChunks([text.slice(0, cut), text.slice(cut)], { ...HEADER, format: 'ftc-xml' })
      expect([cut, list.find('+12025550100', 0)]).toEqual([cut, { until: null }])
    }
  })

  it('pads a number to seven digits', () => {
    expect(xml(ph(`<ph val='100' />`)).find('+12020000100', 0)).toEqual({ until: null })
  })

  it('takes the area code of the list where no ac stands', () => {
    const list = xml(`<list type='full' level='ac' val='202'><ph val='5550100' /></list>`)
    expect(list.find('+12025550100', 0)).not.toBeNull()
    expect(list.covers).toEqual(['202'])
  })

  it.each<[string, string, unknown]>([
    ['all', ph(`<ph val='5550100' />`), 'all'],
    ['one area code', fixture('ftc-full.202.xml'), ['202']],
    ['a self-closed list', fixture('ca-full.416.xml'), ['416']],
    ['two lists', fixture('ftc-full.202.xml') + fixture('ca-full.416.xml'), ['202', '416']],
    ['a part and the whole', fixture('ftc-full.202.xml') + ph(`<ph val='5550100' />`), ['202']],
    ['the whole and a part', ph(`<ph val='5550100' />`) + fixture('ca-full.416.xml'), ['202', '416']],
    ['a level that is not known', ph(`<ph val='5550100' />`).replace(`'all'`, `'state'`), ['202']],
    ['no level', ph(`<ph val='5550100' />`).replace(`level='all'`, ''), ['202']],
  ])('says what it covers: %s', (_, text, covers) => {
    expect(xml(text).covers).toEqual(covers)
  })

  it('refuses a tag that says two things', () => {
    expect(() => xml(ph(`<ph val='5550100' val='5550101' />`))).toThrow('`val` occurs twice in a tag')
  })

  it('lets the caller say what it covers, except that a part is not all', () => {
    const part = fixture('ftc-full.202.xml')
    expect(xml(part, { covers: ['202', '415'] }).covers).toEqual(['202', '415'])
    expect(xml(fixture('ftc-full.all.xml'), { covers: ['202'] }).covers).toEqual(['202'])
    expect(() => xml(part, { covers: 'all' })).toThrow('covers: the file holds the area codes 202 only')
  })
})

describe('other formats', () => {
  it('a flat file of one area code covers that one, any other all, unless the caller says otherwise', () => {
    expect(parse('202,5550100').covers).toEqual(['202'])
    expect(parse('202,5550100', { covers: 'all' }).covers).toBe('all')
    expect(parse('202,5550100\n305,5550100').covers).toBe('all')
    expect(parse('202,5550100', { covers: ['202'] }).covers).toEqual(['202'])
  })

  it('a flat file is of the +1 plan whatever the default country', () => {
    expect(parse('202,5550100', { defaultCountry: 'GB' }).find('+12025550100', 0)).not.toBeNull()
  })

  it('cisco tells an extension only where numbers have ten digits', () => {
    expect(parse('120255501001', { format: 'cisco' }).find('+12025550100', 0)).not.toBeNull()
    expect(parse('011442079460123', { format: 'cisco' }).find('+442079460123', 0)).not.toBeNull()
    const list = parse('02079460123', { format: 'cisco', defaultCountry: 'GB' })
    expect(list.find('+442079460123', 0)).not.toBeNull()
  })

  it('quoted columns may hold delimiters, quotes and line ends', () => {
    const text = 'name;phone\n"A;""B""\nC";"+1 202 555 0100"\nD;+12025550101\n'
    const list = parse(text, { format: 'delimited', columns: { phone: ['phone'], delimiter: ';' } })
    expect(list.find('+12025550100', 0) && list.find('+12025550101', 0)).not.toBeNull()
  })

  it('a header may be skipped where columns are given by position', () => {
    const columns = { numbers: [0, 1], header: true }
    const list = parse('a,b\n+12025550100,+12025550101\n,\n', { format: 'delimited', columns })
    expect(list.find('+12025550100', 0) && list.find('+12025550101', 0)).not.toBeNull()
    const fixed = parse('phone.....\n2025550100\n', { format: 'fixed', columns: { phone: ['0|10'], header: true } })
    expect(fixed.find('+12025550100', 0)).not.toBeNull()
  })

  it.each([
    ['2027-01-31', Date.UTC(2027, 1, 1, 12)],
    ['2027-01-31T10:00', Date.UTC(2027, 0, 31, 22)],
    ['2027-01-31 10:00:30', Date.UTC(2027, 0, 31, 22, 0, 30)],
    ['2027-01-31T10:00Z', Date.UTC(2027, 0, 31, 10)],
    ['2027-01-31T10:00:30.250+01:00', Date.UTC(2027, 0, 31, 9, 0, 30, 250)],
    ['2027-01-31T10:00-0500', Date.UTC(2027, 0, 31, 15)],
  ])('an expiry of %s', (expires, until) => {
    const list = parse(`+12025550100,${expires}`, { format: 'noojee' })
    expect(list.find('+12025550100', until - 1)).toEqual({ until })
    expect(list.find('+12025550100', until)).toBeNull()
  })
})
