import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPredialError } from '../../src/errors.ts'
import { type DncFormat, type DncTextOptions, parseDncText } from '../../src/lists/index.ts'
import { fixture, outcome, parse } from './samples.ts'

const list = (content: string) => `<list type='full' level='all' val=''>\n${content}\n</list>`

describe('a line that cannot be read is named', () => {
  it.each<[DncFormat, Partial<DncTextOptions>, string, number]>([
    ['ftc-flat', {}, '202,5550100\n202;5550101\n', 2],
    ['ftc-flat', {}, '202,5550100\n\n\n202,555010\n', 4],
    ['ftc-flat', {}, '102,5550100\n', 1],
    ['ftc-flat', {}, '202,5550100\n202,5550101,A\n', 2],
    ['ftc-flat', {}, '202,5550100\r202,5550101\r', 1],
    ['delimited', { columns: { phone: [0] } }, '2025550100,Doe\r2025550101,Roe\r', 1],
    ['delimited', { columns: { phone: [0] } }, '2025550100,Doe\n2025550101,Roe\r2025550102,Poe\n', 2],
    ['delimited', { columns: { phone: [0] } }, '2025550100,"Doe"\r2025550101,Roe\n', 1],
    ['fixed', { columns: { phone: ['0|10'] } }, '2025550100Doe\r2025550101Roe\r', 1],
    ['fixed', { columns: { phone: ['0|10'] } }, '2025550100Doe\n2025550101Roe\r2025550102\n', 2],
    ['ftc-xml', {}, `<list type='full' level='ac' val='202'>\n<ac val='305'>\n</ac>\n</list>`, 2],
    ['ftc-xml', {}, `<list type='full' level='ac' val='202'/>\n<ac val='305'/>`, 2],
    ['ftc-xml', {}, list(`<ph val='5550100' />`), 2],
    ['ftc-xml', {}, list(`<ac val='202'>\n<ph val='55501000' />\n</ac>`), 3],
    ['ftc-xml', {}, list(`<ac val='202'>\n<ph />\n</ac>`), 3],
    ['ftc-xml', {}, list(`<ac val='202'>\n<ph val=5550100 />\n</ac>`), 3],
    ['ftc-xml', {}, list(`<ac val='202'>\n5550100\n</ac>`), 2],
    ['ftc-xml', {}, list(`<ac val='2O2'>\n</ac>`), 2],
    ['ftc-xml', {}, list(`<ac val='202'>\n<row/>\n</ac>`), 3],
    ['ftc-xml', {}, list(`<ac val='202'>\n<ac val='415'>\n</ac>`), 3],
    ['ftc-xml', {}, list('</ac>'), 2],
    ['ftc-xml', {}, list(list('')), 2],
    ['ftc-xml', {}, list(`<ac val='202'>\n<ph val='5550100' />`), 4],
    ['ftc-xml', {}, `<list type='change' level='all' val=''>\n</list>`, 1],
    ['ftc-xml', {}, `<ac val='202'>\n</ac>`, 1],
    ['ftc-xml', {}, '<?xml version="1.0"?>\n<!-- nothing -->\n', 3],
    ['ftc-xml', {}, '202,5550100', 1],
    ['uk-tps', {}, '02079460123 \n020794601234 \n', 2],
    ['uk-tps', {}, '02079460123 \n2079460123  \n', 2],
    ['uk-tps', {}, '0207 9460123 x\n', 1],
    ['uk-tps', {}, '+44207946012\n', 1],
    ['vicidial', {}, '2025550100\n415XXXXXX\n', 2],
    ['vicidial', {}, '2025550100\nnobody\n', 2],
    ['vicidial', {}, '2025550100\n20255501001234\n', 2],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Name,Home\nDoe,2025550100\nRoe,\n', 3],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Name,Home\nDoe,2025550100\nRoe,Jane,2025550101\n', 3],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Name,Home\nDoe\n', 2],
    ['genesys', { columns: { numbers: ['Cell'] } }, 'Name,Home\nDoe,2025550100\n', 1],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Home,Home\n2025550100,2025550101\n', 1],
    ['genesys', { columns: { numbers: ['Home'], expires: 'Until' } }, 'Home,Until\n2025550100,soon\n', 2],
    ['genesys', { columns: { numbers: ['Home'], expires: 'Until' } }, 'Home,Until\n2025550100,2027-02-30\n', 2],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Home,Name\n2025550100,"Doe\n2025550101,Roe\n', 2],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Home,Name\n2025550100,D"oe\n', 2],
    ['genesys', { columns: { numbers: ['Home'] } }, 'Home,Name\n2025550100,"Doe"x\n', 2],
    ['cisco', {}, '2025550100\n202-555-0101\n', 2],
    ['cisco', {}, '2025550100\n202555010012345678901\n', 2],
    ['cisco', { defaultCountry: 'FR' }, '0199001234\n01990012341234\n', 2],
    ['noojee', {}, 'Phone,Expires\n2025550100,31/01/2027\n', 2],
    ['noojee', {}, 'Phone,Expires\n2025550100,2027-01-31,x\n', 2],
    ['noojee', {}, 'Number,Until\n2025550100,2027-01-31\n', 1],
    ['avaya-pom', {}, 'ID,ID_TYPE\n2025550100,\n', 1],
    ['avaya-pom', {}, 'ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS\n2025550100,,-5\n', 2],
    ['avaya-pom', {}, 'ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS\n2025550100,5\n', 2],
    ['avaya-pom', {}, 'ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS\n,,5\n', 2],
    ['avaya-pom', {}, 'ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS\njane@example.com,EMAIL,\n', 2],
    ['plain', {}, '+12025550100\n+12025550101 +12025550102\n', 2],
    ['plain', {}, '+12025550100\n2025550101,2025550102\n', 2],
    ['plain', {}, '+12025550100\n2025550101/2025550102\n', 2],
    ['plain', {}, '+12025550100\ncall 2025550101\n', 2],
    ['plain', {}, '+12025550100\n2025550101 ext. 5\n', 2],
    ['plain', {}, '+12025550100\n5550101\n', 2],
    ['plain', {}, '+12025550100\n00000000\n', 2],
    ['plain', { defaultCountry: 'FR' }, '202,5550100\n', 1],
    ['delimited', { columns: { phone: [3] } }, '1,2,3\n', 1],
    ['delimited', { columns: { phone: [0], header: true } }, 'phone\n+12025550100\nphone\n', 3],
    ['fixed', { columns: { phone: ['0|10'] } }, '2025550100\n202555010\n', 2],
    ['fixed', { columns: { phone: ['5|10'] } }, '2025\n', 1],
    ['fixed', { columns: { phone: ['0|10'], expires: '10|10' } }, '2025550100tomorrow  \n', 1],
  ])('%s %j %j: line %i', (format, options, text, line) => {
    const run = () => parse(text, { name: 'file.txt', format, ...options })
    expect(outcome(run)).toEqual({ code: 'list-format', path: `file.txt:${line}` })
  })

  it('shows the line, cut short and without control characters', () => {
    const long = `nobody\u001b[31m${'x'.repeat(500)}`
    expect(() => parse(`2025550100\n${long}`, { format: 'ftc-flat' })).toThrow(
      `text:2: not an area code and seven digits: \`nobody\ufffd[31m${'x'.repeat(49)}…\``,
    )
  })

  it.each<[DncFormat, string, string]>([
    ['plain', '2'.repeat(20_000), '1'],
    ['plain', `2025550100\n${'2'.repeat(20_000)}\n`, '2'],
    ['noojee', `Phone,Expires\n"${'\n'.repeat(20_000)}`, '2'],
    ['ftc-xml', `<list ${' '.repeat(20_000)}`, '1'],
  ])('%s: a line without end is given up', (format, text, line) => {
    expect(outcome(() => parse(text, { format }))).toEqual({ code: 'list-format', path: `text:${line}` })
  })

  it.each([`<!-- ${fixture('ftc-full.202.xml')}`, fixture('ftc-full.202.xml').slice(0, -10), '<'])(
    'an XML file that was cut off is refused',
    (text) => expect(outcome(() => parse(text, { format: 'ftc-xml' }))).toMatchObject({ code: 'list-format' }),
  )
})

describe('an empty list', () => {
  const xml = `<list type='full' level='ac' val='202'><ac val='202'></ac></list>`
  it.each<[string, Partial<DncTextOptions>]>([
    ['', {}],
    ['\n \n', {}],
    ['\ufeff', {}],
    ['', { format: 'ftc-flat' }],
    ['Phone,Expires\n', {}],
    ['Home\n', { format: 'genesys', columns: { numbers: ['Home'] } }],
    [xml, {}],
  ])('%j %j is refused unless it is allowed', (text, options) => {
    expect(outcome(() => parse(text, { name: 'file.txt', ...options }))).toEqual({
      code: 'list-format',
      path: 'file.txt',
    })
    expect(parse(text, { ...options, allowEmpty: true }).find('+12025550100', 0)).toBeNull()
  })

  it('is not one that begins with blank lines only', () => {
    const text = `${'\n'.repeat(70_000)}202,5550100\n`
    expect(outcome(() => parse(text, { allowEmpty: true }))).toEqual({ code: 'list-format', path: 'text' })
    expect(parse(text, { format: 'ftc-flat' }).find('+12025550100', 0)).not.toBeNull()
  })

  it('still covers no more than it says', () => {
    expect(parse(xml, { allowEmpty: true }).covers).toEqual(['202'])
  })
})

describe('bad options', () => {
  it.each<[string, unknown]>([
    ['registry', { registry: 'US' }],
    ['asOf', { asOf: 'soon' }],
    ['covers[0]', { covers: ['2'] }],
    ['format', { format: 'excel' }],
    ['format', { format: 'toString' }],
    ['columns', { format: 'plain', columns: { phone: [0] } }],
    ['columns', { format: 'genesys' }],
    ['columns.numbers', { format: 'genesys', columns: {} }],
    ['columns.numbers', { format: 'delimited', columns: { numbers: [] } }],
    ['columns.phone', { format: 'genesys', columns: { phone: ['a'], numbers: ['a'] } }],
    ['columns.numbers', { format: 'delimited', columns: { phone: ['a'], numbers: ['a'] } }],
    ['columns.phone[3]', { format: 'delimited', columns: { phone: [0, 1, 2, 3] } }],
    ['columns.phone[0]', { format: 'delimited', columns: { phone: [-1] } }],
    ['columns.phone[1]', { format: 'delimited', columns: { phone: [0, ''] } }],
    ['columns.expires', { format: 'delimited', columns: { phone: [0], expires: 0.5 } }],
    ['columns.header', { format: 'delimited', columns: { phone: [0], header: 'yes' } }],
    ['columns.header', { format: 'delimited', columns: { phone: ['a'], header: false } }],
    ['columns.delimiter', { format: 'delimited', columns: { phone: [0], delimiter: '::' } }],
    ['columns.phone', { format: 'fixed', columns: {} }],
    ['columns.phone[0]', { format: 'fixed', columns: { phone: ['0-10'] } }],
    ['columns.expires', { format: 'fixed', columns: { phone: ['0|10'], expires: 3 } }],
  ])('%s: %j', (path, options) => {
    expect(outcome(() => parse('2025550100', options as DncTextOptions))).toEqual({ code: 'config-invalid', path })
  })

  it('a text that is no string', () => {
    const run = () => parseDncText(undefined as unknown as string, { registry: 'internal', asOf: 0 })
    expect(outcome(run)).toEqual({ code: 'config-invalid', path: 'text' })
  })
})

describe('hostile texts', () => {
  const formats: readonly Partial<DncTextOptions>[] = [
    {},
    ...(['ftc-flat', 'ftc-xml', 'uk-tps', 'vicidial', 'cisco', 'noojee', 'avaya-pom', 'plain'] as const).map(
      (format) => ({ format }),
    ),
    { format: 'delimited', columns: { phone: [0] } },
    { format: 'genesys', columns: { numbers: ['a'] } },
    { format: 'fixed', columns: { phone: ['0|10'] } },
  ]
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom(
        '<',
        '>',
        '/',
        "'",
        '"',
        ' ',
        'ac',
        'ph',
        'list',
        'val',
        '=',
        '2',
        '\n',
        '\r',
        ',',
        'X',
        '+',
      ),
    }),
  )

  it('are read or refused with a PredialError, nothing else', () => {
    fc.assert(
      fc.property(noise, fc.constantFrom(...formats), (text, options) => {
        try {
          expect(parse(text, options).problems).toEqual([])
        } catch (error) {
          expect(isPredialError(error) && error.code).toBe('list-format')
        }
      }),
      { numRuns: 2000 },
    )
  })
})
