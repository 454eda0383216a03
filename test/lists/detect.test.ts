import { describe, expect, it } from 'vitest'
import { detectFormat } from '../../src/lists/index.ts'
import { fixture, outcome, parse, samples } from './samples.ts'

describe('detectFormat', () => {
  it.each(samples.filter(({ named }) => named !== true).map(({ file, options }) => [file, options.format] as const))(
    'recognises %s as %s',
    (file, format) => {
      expect(detectFormat(fixture(file))).toEqual({ format })
      expect(detectFormat(`\ufeff\r\n${fixture(file)}`)).toEqual({ format })
    },
  )

  it.each([
    ['2025550100\n2025550101\n', 'plain'],
    ['2025550100\n202,5550101\n', 'ftc-flat'],
    ['9161234567\n', 'plain'],
    ['0255 500 000\n', 'plain'],
    ['"Phone" , "Expires"\n', 'noojee'],
    ['id,id_type,exc_dnc_until_x_days\n', 'avaya-pom'],
    ['<!-- x --><list>', 'ftc-xml'],
    ['+1415XXXXXXX\n+12025550100\n', 'plain'],
  ])('recognises %j as %s', (sample, format) => {
    expect(detectFormat(sample)).toEqual({ format })
  })

  it.each<[string, string, number | undefined, RegExp]>([
    ['nothing', '\n \n', undefined, /empty/],
    ['other markup', '\n<html>\n', 2, /`list`/],
    ['a header', 'phone\n2025550100\n', 1, /`phone`/],
    ['a table', fixture('genesys.csv'), 1, /`genesys`/],
    ['a table without a header', fixture('delimited-no-header.txt'), 1, /`delimited`/],
    ['dates that may mean anything', '0255500000,2027-01-31\n', 1, /`delimited`/],
    ['extensions or calling codes', fixture('cisco.txt'), 3, /`cisco`/],
    ['a change of format', '202,5550100\n202,5550101\n+12025550102\n', 3, /before fit ftc-flat/],
    ['words', '2025550100\nnobody\n', 2, /`nobody`/],
    ['bytes', 'PK\u0003\u0004\u0000', 1, /PK\ufffd/],
  ])('refuses %s', (_, sample, line, error) => {
    const detected = detectFormat(sample)
    expect(detected).toEqual({ error: expect.stringMatching(error), ...(line === undefined ? {} : { line }) })
  })
})

describe('a text whose format is not named', () => {
  it('is refused with the line that fits no format', () => {
    expect(outcome(() => parse('2025550100\nnobody\n', { name: 'file.txt' }))).toEqual({
      code: 'list-format',
      path: 'file.txt:2',
    })
    expect(outcome(() => parse('<html></html>', { name: 'file.txt' }))).toEqual({
      code: 'list-format',
      path: 'file.txt:1',
    })
  })

  it('is not taken for a British list unless something says British', () => {
    const text = fixture('uk-tps-with-spaces.txt')
    const refused = { code: 'list-format', path: 'text' }
    expect(outcome(() => parse(text))).toEqual(refused)
    expect(outcome(() => parse(text, { defaultCountry: 'DE' }))).toEqual(refused)
    expect(parse(text, { defaultCountry: 'GB' }).find('+442079460123', 0)).not.toBeNull()
    expect(parse(text, { registry: 'gb-tps' }).find('+442079460123', 0)).not.toBeNull()
  })

  it('is read by its beginning, and a later line that does not fit is refused', () => {
    const many = Array.from({ length: 10_000 }, (_, i) => `202,55501${String(i % 100).padStart(2, '0')}`)
    expect(parse(many.join('\n')).find('+12025550199', 0)).not.toBeNull()
    expect(outcome(() => parse([...many, 'nobody'].join('\n')))).toEqual({ code: 'list-format', path: 'text:10001' })
  })
})
