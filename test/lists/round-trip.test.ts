import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { DncTextOptions } from '../../src/lists/index.ts'
import { parse } from './samples.ts'

/** Ten digits of a +1 number. */
const ten = fc
  .tuple(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9999 }))
  .filter(([area, exchange]) => area % 100 !== 11 && exchange % 100 !== 11)
  .map(([area, exchange, line]) => `${area}${exchange}${String(line).padStart(4, '0')}`)
const numbers = fc.uniqueArray(ten, { minLength: 1, maxLength: 60 })

const xml = (list: readonly string[]) => {
  const codes = [...new Set(list.map((number) => number.slice(0, 3)))]
  const phones = (code: string) =>
    list.filter((number) => number.startsWith(code)).map((number) => `<ph val='${number.slice(3)}' />\n`)
  const body = codes.map((code) => `<ac val='${code}'>\n${phones(code).join('')}</ac>\n`)
  return `<list type='full' level='all' val=''>\n${body.join('')}</list>\n`
}
const split = (number: string, mark: string) => [number.slice(0, 3), number.slice(3, 6), number.slice(6)].join(mark)

const writers: readonly (readonly [
  DncTextOptions['format'],
  Partial<DncTextOptions>,
  (list: readonly string[]) => string,
])[] = [
  ['ftc-flat', {}, (list) => list.map((n) => `${n.slice(0, 3)},${n.slice(3)}\n`).join('')],
  ['ftc-flat', {}, (list) => list.join('\r\n')],
  ['ftc-xml', {}, xml],
  ['vicidial', {}, (list) => list.join('\n')],
  ['cisco', {}, (list) => list.map((n, i) => (i % 2 === 0 ? n : `${n}${i}`)).join('\n')],
  ['plain', {}, (list) => list.map((n, i) => (i % 2 === 0 ? n : `+1${n}`)).join('\n')],
  ['noojee', {}, (list) => list.map((n) => `${n},\n`).join('')],
  ['avaya-pom', {}, (list) => `ID,ID_TYPE,EXC_DNC_UNTIL_X_DAYS\n${list.map((n) => `${n},,\n`).join('')}`],
  [
    'genesys',
    { columns: { numbers: ['home', 'work'] } },
    (list) =>
      `name,work,home\n${list.map((n, i) => (i % 2 === 0 ? `"a,b",${n},\n` : `c,,"${split(n, '-')}"\n`)).join('')}`,
  ],
  [
    'delimited',
    { columns: { phone: [2, 0, 1], delimiter: '|' } },
    (list) => list.map((n) => `${n.slice(3, 6)}|${n.slice(6)}|${n.slice(0, 3)}\n`).join(''),
  ],
  [
    'fixed',
    { columns: { phone: ['4|3', '9|7'] } },
    (list) => list.map((n) => `abcd${n.slice(0, 3)}--${n.slice(3)}..\n`).join(''),
  ],
]

describe('any set of numbers reads back as it was written', () => {
  it.each(writers)('%s %j', (format, options, write) => {
    fc.assert(
      fc.property(numbers, fc.array(ten, { maxLength: 20 }), (written, others) => {
        const list = parse(write(written), { ...options, ...(format === undefined ? {} : { format }) })
        const model = new Set(written)
        for (const number of [...written, ...others]) {
          expect([number, list.find(`+1${number}`, 0) !== null]).toEqual([number, model.has(number)])
        }
      }),
    )
  })

  it('uk-tps', () => {
    const line = fc.tuple(
      fc.constantFrom('0207', '0113', '0121', '0161'),
      fc.integer({ min: 1_000_000, max: 9_999_999 }),
    )
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 40 }), fc.boolean(), (lines, spaced) => {
        const text = lines.map(([code, n]) => (spaced ? code.padEnd(5) + n : `${code}${n} `)).join('\r\n')
        const list = parse(text, { format: 'uk-tps' })
        for (const [code, n] of lines) expect(list.find(`+44${code.slice(1)}${n}`, 0)).not.toBeNull()
      }),
    )
  })
})
