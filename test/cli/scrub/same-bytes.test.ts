import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockScrub, type RowForm } from '../../../src/cli/scrub/block.ts'
import { blockReader } from '../../../src/cli/scrub/block-reader.ts'
import type { Input } from '../../../src/cli/scrub/input.ts'
import { recordScanner } from '../../../src/cli/scrub/record-scanner.ts'
import { createGate, dncList, type Gate, memoryAttempts } from '../../../src/index.ts'
import { folder, NOW, run } from '../run.ts'
import { type PlainScrub, plainScrub } from './plain-scrub.ts'

const HEADER = 'phone,state,zip,country,consent,consent_date,phone_code,kind,line,id,zone,bought'
const MAPPED = { kind: 'kind', line: 'line', id: 'id', zone: 'zone', purchase: 'bought' } as const
const FLAGS = ['kind', 'line', 'id', 'zone'].flatMap((role) => [`--${role}-column`, role])

const cell = (...texts: readonly string[]): fc.Arbitrary<string> => fc.constantFrom('', '', ...texts)
const phone = fc.oneof(
  fc.constantFrom('2125550100', '2125550123', '(305) 555-0100', '+13055550123', '1-212-555-0123', '+1 (212) 555-0100'),
  fc.constantFrom(
    '',
    ' ',
    '12',
    '9115550123',
    '2129110123',
    '2121550123',
    '011442079460123',
    '0112125550',
    '+12119110000',
  ),
  fc.constantFrom('+442079460123', '020 7946 0123', '2125550123 x4', '212/555-0123', '212.555.0123.', ' 2125550123 '),
  fc.constantFrom(
    '+10005550123',
    '+1 000 555 0123',
    '(+1) 2125550123',
    '-+12125550123',
    '２１２5550123',
    '2125550123\u00a0',
  ),
  fc.constantFrom('12125550123', '112125550123', '22125550123', 'tel:+12125550123', '[212]5550123', '212555012', '+'),
  fc.string({ unit: fc.constantFrom(...'0123456789125550+-. ()[]x'), maxLength: 16 }),
)
const lead = fc.tuple(
  phone,
  cell('NY', 'Florida', 'Nowhere', 'US-LA', ' tx ', 'ON'),
  cell('10001', '70112', '1234x', '601'),
  cell('US', 'United Kingdom', 'CA', '1', '44', 'Ruritania', 'XX', 'Canada'),
  cell('yes', 'no', 'written 2026-06-01', 'revoked 2026-07-01', 'written 2026-06-01; revoked 2026-07-01', 'maybe'),
  cell('2026-05-05', '2026-05-05T12:00:00-05:00', 'once'),
  cell('1', '44', 'x', '0044', '44.0', '4 4'),
  cell('business', 'maybe', 'B2B'),
  cell('mobile', 'landline', 'party line'),
  cell('a', 'b'),
  cell('America/New_York', 'Mars/Base'),
  cell('2026-06-01', 'lately'),
)
/** A cell as some program may have written it, soundly or not. */
const quoted = (text: string, how: number): string => {
  if (how === 1 || /[",\r\n]/.test(text)) return `"${text.replaceAll('"', '""')}"`
  if (how === 2) return `"${text}""x"`
  if (how === 3) return `${text}"`
  return how === 4 ? `"${text}\r\n"` : text
}
const style = fc.array(fc.nat({ max: 60 }), { minLength: 12, maxLength: 12 })
const line = fc
  .tuple(lead, style, fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n', '\n \r\n', ',\n', '\r'))
  .map(([cells, how, end]) => cells.map((text, i) => quoted(text, how[i] as number)).join(',') + end)
const table = fc
  .tuple(fc.constantFrom('\n', '\r\n'), fc.array(line, { maxLength: 12 }), fc.constantFrom('', '\n', '2125550123', '"'))
  .map(([end, lines, last]) => `${HEADER}${end}${lines.join('')}${last}`)

const LIST = { registry: 'us-national', asOf: '2026-11-15', numbers: ['+12125550100', '+13055550100'] }
const consents = new Map<string, unknown[]>([
  ['+12125550100', [{ type: 'consent', level: 'written', at: '2026-06-01T00:00:00Z' }]],
])
const gate = createGate({ lists: [dncList(LIST)], emergencies: { asOf: NOW, active: [] } })
const now = Date.parse(NOW)

const textInput = (bytes: Uint8Array, step: number): Input => {
  let at = 0
  return {
    read: (into, to, length) => {
      const part = bytes.subarray(at, at + Math.min(step, length))
      into.set(part, to)
      at += part.length
      return part.length
    },
    seek: () => {},
    checkUnchanged: async () => {},
    close: async () => {},
  }
}

const FORM: RowForm = {
  delimiter: ',',
  width: 12,
  positions: {
    ...{ phone: 0, state: 1, zip: 2, country: 3, consent: 4, 'consent-date': 5, 'phone-code': 6 },
    ...{ kind: 7, line: 8, id: 9, zone: 10, purchase: 11 },
  },
  defaultCountry: 'US',
  lineEnd: '\n',
}

/** Scrubs a table in blocks of a size, with the header as it stands. */
const blockwise = async (text: string, by: Gate, size: number): Promise<PlainScrub> => {
  const bytes = Buffer.from(text)
  const begin = bytes.indexOf(10) + 1
  const lineEnd = text.startsWith(`${HEADER}\r`) ? '\r\n' : '\n'
  const allocate = (length: number): Uint8Array => new Uint8Array(length)
  const input = textInput(bytes.subarray(begin), 1 + (size % 7))
  const reader = blockReader(input, 'leads.csv', recordScanner(44, 12), new Uint8Array(0), begin, size)
  const { scrub } = blockScrub(by, now, consents, { ...FORM, lineEnd })
  const said: string[] = []
  let out = `${HEADER},verdict,reasons,next_allowed_at,region${lineEnd}`
  let lines = 1
  for (;;) {
    const block = await reader.next(allocate(size), allocate)
    if (block === null) return { out, said }
    const scrubbed = scrub(block, allocate(8), allocate)
    out += Buffer.from(scrubbed.out.subarray(0, scrubbed.length)).toString('latin1')
    for (const bad of scrubbed.malformed) said.push(`leads.csv:${lines + bad.lines + 1}: ${bad.problem}; denied`)
    lines += scrubbed.lines
  }
}

describe('a scrub of blocks', () => {
  const plainly = (text: string, by: Gate): Promise<PlainScrub> =>
    plainScrub(folder({ 'leads.csv': text }), 'leads.csv', by, now, { columns: MAPPED, consents })

  it('writes what a scrub row by row writes, wherever the blocks end', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, fc.integer({ min: 1, max: 400 }), async (text, size) => {
        expect(await blockwise(text, gate, size)).toEqual(await plainly(text, gate))
      }),
      { numRuns: 400 },
    )
  })

  it('takes no row for another that differs in one column', async () => {
    const base = ['3055550123', 'FL', '', 'US', '', '', '', '', '', '', '', '']
    const others = ['3055550100', 'LA', '70112', 'GB', 'maybe', 'x', '44', 'x', 'x', 'capped', 'x', 'x']
    const varied = others.map((other, i) => base.map((text, j) => (i === j ? other : text)))
    const dated = ['', 'once', '2026-06-01'].map((date) => base.with(4, 'written').with(5, date))
    const rows = [...varied.flatMap((row) => [base, row]), ...dated, ...varied, base]
    const text = `${HEADER}\n${rows.map((row) => `${row.join(',')}\n`).join('')}`
    const attempts = [1, 2, 3].map((i) => ({
      id: `${i}`,
      key: 'id:capped',
      at: now - i * 60_000,
      number: '+13055550199',
    }))
    const capped = createGate({
      lists: [dncList(LIST), dncList({ ...LIST, registry: 'us-fl', numbers: ['+13055550198'] })],
      emergencies: { asOf: NOW, active: [] },
      attempts: memoryAttempts(attempts),
    })
    const plain = await plainly(text, capped)
    const verdicts = plain.out.split('\n').map((line) => line.split(',').slice(12).join())
    // Each of them changes what is said of the row.
    for (const [i] of others.entries()) if (i !== 5) expect(verdicts[2 + 2 * i], `${i}`).not.toBe(verdicts[1])
    expect(await blockwise(text, capped, 1_000)).toEqual(plain)
  })
})

describe('predial scrub', () => {
  const scrubbed = async (content: string | Uint8Array, ...flags: readonly string[]) => {
    const cwd = folder({ 'us.txt': '212,5550100\n305,5550100\n', 'leads.csv': content })
    const lists = ['--list', 'us-national=us.txt@2026-11-15', '--emergencies', 'none']
    const ran = await run(cwd, ['scrub', 'leads.csv', '--out', 'out.csv', ...lists, ...flags])
    expect(ran.code, ran.err).toBe(0)
    return { cwd, err: ran.err, out: readFileSync(join(cwd, 'out.csv'), 'latin1') }
  }

  it('writes what a scrub row by row writes', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(table, async (text) => {
        const { cwd, out, err } = await scrubbed(text, ...FLAGS, '--purchase-column', 'bought')
        const plain = await plainScrub(cwd, 'leads.csv', gate, now, { columns: MAPPED })
        expect(out).toBe(plain.out)
        expect(err.split('\n').slice(0, plain.said.length)).toEqual(plain.said)
      }),
      { numRuns: 60 },
    )
  })

  it.each<[string, string | undefined, string]>([
    ['tabs', undefined, 'phone\tstate\n2125550123\tNY\n\t\n \t \n2125550100\t"F""L"\n'],
    ['semicolons', undefined, 'name;phone;state\n"a;b";2125550123;NY\nc;2125550123;"FL\n"\n'],
    ['bars', undefined, '"a\nb"|phone\n1|2125550123\n1|"2125550100'],
    ['a letter', 'x', 'phonexstate\n2125550123xNY\n'],
    ['a letter of two bytes', 'é', 'phone\n2125550123\n'],
    ['a character that is no byte', '€', 'phone\n2125550123\n"2125550100"\n'],
    ['a mark and blank lines first', undefined, '\ufeff\n\nphone\r\n\r\n2125550123\r\n'],
    ['no rows', undefined, 'phone,state'],
  ])('writes the same for %s', async (_, delimiter, text) => {
    const { cwd, out } = await scrubbed(text, ...(delimiter === undefined ? [] : ['--delimiter', delimiter]))
    const given = delimiter === undefined ? {} : { delimiter }
    const plain = await plainScrub(cwd, 'leads.csv', gate, now, given)
    expect(out).toBe(Buffer.from(plain.out, 'latin1').toString('latin1'))
  })

  it.each([1_048_576, 1_048_577, 1_114_110, 1_114_112, 1_200_000])(
    'takes or refuses a line of %i bytes as it does',
    async (length) => {
      for (const before of ['', '2125550123,"open\n', `${'2125550123,\n'.repeat(6_000)}`]) {
        const cwd = folder({ 'leads.csv': `phone,note\n${before}1,${'x'.repeat(length - 2)}\n2125550123,\n` })
        const ran = await run(cwd, ['scrub', 'leads.csv', '--out', 'out.csv'])
        const plain = await plainScrub(cwd, 'leads.csv', createGate(), now).catch((error: Error) => error.message)
        if (typeof plain === 'string') expect(ran.err.trimEnd().split('\n').at(-1)).toBe(`error: ${plain}`)
        else {
          expect(ran.code, ran.err).toBe(0)
          expect(readFileSync(join(cwd, 'out.csv'), 'latin1')).toBe(plain.out)
        }
      }
    },
  )
})
