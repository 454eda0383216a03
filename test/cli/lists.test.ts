import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDncIndex } from '../../src/lists/index.ts'
import { folder, type Ran, run, sponge } from './run.ts'

const FLAT = '202,5550100\n202,5550101\n305,5550100\n'
const BUILD = ['lists', 'build', 'full.txt', '--registry', 'us-national', '--as-of', '2026-11-15', '--out', 'us.dnc']

/** A folder with an index, built by the command line. */
const withIndex = async (files: Readonly<Record<string, string>> = {}): Promise<string> => {
  const cwd = folder({ 'full.txt': FLAT, ...files })
  expect((await run(cwd, BUILD)).code).toBe(0)
  return cwd
}
const json = (ran: Ran): Record<string, unknown> => JSON.parse(ran.out) as Record<string, unknown>

describe('lists build', () => {
  it('builds an index and says what it is', async () => {
    const cwd = folder({ 'full.txt': FLAT })
    const ran = await run(cwd, BUILD)
    expect(ran.code).toBe(0)
    expect(ran.err).toBe(
      'note: us-national is taken to cover 2 area codes: 202, 305; numbers elsewhere are denied (--covers all where the copy is whole)\n',
    )
    expect(ran.out.replace(/sha256 \w{64}/, 'sha256 …').replace(/built {4}\S+/, 'built    …')).toBe(
      [
        'us.dnc',
        '  registry us-national',
        '  taken    2026-11-15 (5 days old)',
        '  numbers  3 in 2 area codes',
        '  covers   2 area codes: 202, 305',
        '  read     3 entries, 0 twice, 0 lapsed',
        '  from     full.txt, 36 bytes, sha256 …',
        '  built    … by predial 0.1.0',
        '  file     7,040 bytes, format 1.0',
        '',
      ].join('\n'),
    )
    expect(openDncIndex(join(cwd, 'us.dnc')).find('+12025550101', 0)).not.toBeNull()
  })

  it('prints JSON', async () => {
    const cwd = folder({ 'full.txt': FLAT })
    const ran = await run(cwd, [...BUILD, '--covers', 'all', '--seller', 'Acme', '--json'])
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    expect(json(ran)).toMatchObject({
      output: 'us.dnc',
      registry: 'us-national',
      seller: 'Acme',
      covers: 'all',
      count: 3,
    })
  })

  it.each<[string, string, readonly string[]]>([
    [
      'columns of parts',
      'area;number;x\n202;5550100;y\n',
      ['delimited', '--columns', 'phone=area+number', '--delimiter', ';'],
    ],
    ['columns by position', 'x|2025550100|2025550101\n', ['delimited', '--columns', 'numbers=1+2', '--delimiter', '|']],
    ['a header that is passed over', 'x\n2025550100\n', ['delimited', '--columns', 'phone=0', '--header']],
    ['tabs', '202\t5550100\n', ['delimited', '--columns', 'phone=0+1', '--delimiter', 'tab', '--no-header']],
    [
      'what has lapsed',
      'n,until\n2025550100,\n2025550101,2026-11-01\n',
      ['delimited', '--columns', 'phone=n,expires=until'],
    ],
    ['fixed places', 'AA2025550100\n', ['fixed', '--columns', 'phone=2|3+5|7']],
  ])('reads %s', async (_, text, [format = '', ...more]) => {
    const cwd = folder({ 'full.txt': text })
    const { code, err } = await run(cwd, [...BUILD, '--covers', 'all', '--format', format, ...more])
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(openDncIndex(join(cwd, 'us.dnc')).find('+12025550100', 0)).not.toBeNull()
  })

  it('builds all registries of a folder', async () => {
    const cwd = folder()
    mkdirSync(join(cwd, 'in', 'us-national@2026-11-15'), { recursive: true })
    writeFileSync(join(cwd, 'in', 'us-national@2026-11-15', '202.txt'), FLAT)
    writeFileSync(join(cwd, 'in', 'us-fl.txt'), '305,5550100\n')
    const args = ['lists', 'build', '--from-directory', 'in', '--out', 'out', '--whole', 'us-national']
    const ran = await run(cwd, [...args, '--as-of', '2026-11-14', '--json'])
    expect(ran.err).toMatch(
      /^note: us-fl is taken to cover 1 area code: 305; .*\(--whole us-fl where the copy is whole\)\n$/,
    )
    expect(json(ran)).toMatchObject([
      { output: join(cwd, 'out', 'us-fl.dnc'), registry: 'us-fl', asOf: '2026-11-14T00:00:00.000Z', covers: ['305'] },
      { registry: 'us-national', asOf: '2026-11-15T00:00:00.000Z', covers: 'all', count: 3 },
    ])
    const text = await run(cwd, [...args, '--as-of', '2026-11-14'])
    expect(text.out).toMatch(/us-fl\.dnc\n(?:.+\n)+\n.*us-national\.dnc\n/)
    expect((await run(cwd, args)).err).toMatch(/^error: --as-of: is missing for us-fl/)
  })

  it('draws a bar on a terminal', async () => {
    const cwd = folder({ 'full.txt': FLAT })
    const err = sponge()
    await run(cwd, [...BUILD, '--covers', 'all'], { stderr: err.stream, isTTY: { stdout: false, stderr: true } })
    const frames = err.text().split('\r\u001b[K')
    expect(frames.filter((frame) => frame.startsWith('reading')).at(-1)).toBe(
      `reading ${'█'.repeat(30)} 100 %  3 numbers`,
    )
    expect(frames.slice(-2)).toEqual([`packing ${'█'.repeat(30)} 100 %  3 numbers`, ''])
  })

  it.each<[string, readonly string[], RegExp]>([
    ['a bad line', ['bad.txt'], /^error: bad\.txt:2: no known format has this line, .*: `202,x`\n$/],
    ['a file that is not there', ['none.txt'], /^error: input: `.*none\.txt` cannot be read: no such file\n$/],
    ['nothing', [], /^error: <input>: is missing/],
    ['a date that is none', ['full.txt', '--as-of', 'soon'], /^error: --as-of: must be a date/],
    ['a registry in capitals', ['full.txt', '--registry', 'US'], /^error: --registry: `US` must be lower case/],
    ['an area code that is none', ['full.txt', '--covers', '2'], /^error: --covers \(\[0\]\): must be an area code/],
    [
      'its own input',
      ['full.txt', '--out', 'full.txt'],
      /^error: --out: `.*full\.txt` is one of the files that are read/,
    ],
    [
      'a column that is none',
      ['full.txt', '--format', 'delimited', '--columns', 'x=1'],
      /^error: --columns: `x` is none of phone/,
    ],
    ['columns that are none', ['full.txt', '--columns', 'phone'], /^error: --columns: `phone` is not `name=column`/],
    [
      'columns where there are none',
      ['full.txt', '--format', 'plain', '--columns', 'phone=1'],
      /^error: --columns: the format/,
    ],
    ['two columns for one', ['full.txt', '--columns', 'expires=1+2'], /^error: --columns: `expires` takes one column/],
    ['a delimiter alone', ['full.txt', '--delimiter', '|'], /^error: --columns: is missing/],
    ['another delimiter', ['full.txt', '--delimiter', 'x'], /Expected a comma/],
    ['another country', ['full.txt', '--default-country', 'us'], /Expected an ISO/],
    [
      'a folder beside files',
      ['full.txt', '--from-directory', '.'],
      /^error: <input>: does not go with --from-directory/,
    ],
    [
      'a list without numbers',
      ['empty.txt'],
      /^error: empty\.txt: holds no number \(--allow-empty takes an empty list\)/,
    ],
    ['a registry beside a folder', ['--from-directory', '.'], /^error: --registry: does not go with --from-directory/],
    ['whole registries of one', ['full.txt', '--whole', 'us-fl'], /^error: --whole: goes with --from-directory/],
  ])('refuses %s', async (_, args, message) => {
    const cwd = folder({ 'full.txt': FLAT, 'bad.txt': '202,5550100\n202,x\n', 'empty.txt': '' })
    const [, , , ...flags] = BUILD
    const ran = await run(cwd, ['lists', 'build', ...flags, ...args])
    expect({ code: ran.code, out: ran.out }).toEqual({ code: 1, out: '' })
    expect(ran.err).toMatch(message)
  })

  it.each([
    ['--registry', ['--as-of', '2026-11-15']],
    ['--as-of', ['--registry', 'internal']],
  ])('asks for %s', async (flag, args) => {
    const ran = await run(folder({ 'full.txt': FLAT }), ['lists', 'build', 'full.txt', '--out', 'x.dnc', ...args])
    expect([ran.code, ran.err.startsWith(`error: ${flag}: is missing`)]).toEqual([1, true])
  })
})

describe('lists update', () => {
  const UPDATE = ['lists', 'update', 'us.dnc', '--as-of', '2026-11-16']
  const COLUMNS = ['--columns', 'area-code=0,number=1,op=2']
  const CHANGES = '202,5550150,A\n202,5550101,D\n202,5550100,A\n202,5550199,D\n'

  it('applies changes in place, and says what contradicts the index', async () => {
    const cwd = await withIndex({ 'changes.csv': CHANGES })
    const ran = await run(cwd, [...UPDATE, '--changes', 'changes.csv', ...COLUMNS])
    expect({ code: ran.code, err: ran.err }).toEqual({ code: 0, err: '' })
    expect(ran.out).toMatch(
      /^1 number added, 1 number deleted\ncontradictions: 1 number added that were there, 1 number deleted that were not\n {2}changes\.csv:3 {2}add \+12025550100\n {2}changes\.csv:4 {2}delete \+12025550199\nus\.dnc\n/,
    )
    expect(ran.out).toMatch(/ {2}from {5}us\.dnc, .*\n {2}from {5}changes\.csv, /)
    const list = openDncIndex(join(cwd, 'us.dnc'))
    expect(['+12025550150', '+12025550101'].map((number) => list.find(number, 0) !== null)).toEqual([true, false])
  })

  it('puts full copies of area codes in place, elsewhere, as JSON', async () => {
    const cwd = await withIndex({ '202.txt': '202,5550177\n', '416.txt': '416,5550100\n' })
    const before = readFileSync(join(cwd, 'us.dnc'))
    const ran = await run(cwd, [...UPDATE, '--replace', '202.txt', '416.txt', '--out', 'new.dnc', '--json'])
    expect(json(ran)).toMatchObject({ output: 'new.dnc', replaced: ['202', '416'], added: 2, deleted: 2, count: 3 })
    expect(readFileSync(join(cwd, 'us.dnc'))).toEqual(before)
    expect((await run(cwd, ['lists', 'check', 'new.dnc', '+12025550177'])).code).toBe(2)
    expect((await run(cwd, [...UPDATE, '--replace', '202.txt'])).out).toContain('area codes replaced: 202\n')
  })

  it('says that it kept the date, where copies of some area codes cannot move it', async () => {
    const cwd = await withIndex({ '202.txt': '202,5550177\n', 'changes.csv': CHANGES })
    const ran = await run(cwd, [...UPDATE, '--replace', '202.txt'])
    expect(ran.err).toMatch(
      /^note: the index stays of 2026-\d\d-\d\d, since not all that it covers was replaced \(.+ not\)\n$/,
    )
    const dated = await run(cwd, [...UPDATE, '--replace', '202.txt', '--changes', 'changes.csv', ...COLUMNS])
    expect([dated.code, dated.err]).toEqual([0, ''])
    expect(dated.out).toContain('2026-11-16')
  })

  it('takes other words and named columns', async () => {
    const cwd = await withIndex({ 'changes.csv': 'when;n;what\n20261101;2025550150;in\n' })
    const words = ['--add-words', 'in', '--delete-words', 'out,gone']
    const columns = ['--columns', 'number=n,op=what,date=when', '--delimiter', ';']
    const ran = await run(cwd, [...UPDATE, '--changes', 'changes.csv', ...columns, ...words, '--json'])
    expect(json(ran)).toMatchObject({ added: 1, deleted: 0 })
  })

  it.each<[string, readonly string[], RegExp]>([
    [
      'changes without columns',
      ['--changes', 'changes.csv'],
      /^error: --columns: must say where a change file has .* \(and `area-code`, `date`\)/,
    ],
    [
      'columns without words',
      ['--changes', 'changes.csv', '--columns', 'number=0'],
      /^error: --columns: must name at least/,
    ],
    ['words of one kind', ['--changes', 'changes.csv', ...COLUMNS, '--add-words', 'A'], /go together/],
    [
      'words given twice',
      ['--changes', 'changes.csv', ...COLUMNS, '--add-words', 'A', '--delete-words', 'a'],
      /^error: --add-words, --delete-words \(delete\[0\]\): `a` is given twice/,
    ],
    ['nothing', [], /^error: --changes: is missing, and so is --replace/],
    [
      'an older date',
      ['--changes', 'changes.csv', ...COLUMNS, '--as-of', '2026-11-14'],
      /^error: --as-of: is before that of the index/,
    ],
    [
      'words that are not known',
      ['--changes', 'words.csv', ...COLUMNS],
      /^error: words\.csv:1: .* \(others: --add-words and --delete-words\)/,
    ],
    ['a bad line', ['--changes', 'full.txt', ...COLUMNS], /^error: full\.txt:1: /],
  ])('refuses %s', async (_, args, message) => {
    const cwd = await withIndex({ 'changes.csv': CHANGES, 'words.csv': CHANGES.replace('A', 'Z') })
    const before = readFileSync(join(cwd, 'us.dnc'))
    const ran = await run(cwd, [...UPDATE, ...args])
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(message)
    expect(readFileSync(join(cwd, 'us.dnc'))).toEqual(before)
  })
})

describe('lists info', () => {
  it('tells of several indexes', async () => {
    const cwd = await withIndex()
    const text = await run(cwd, ['lists', 'info', 'us.dnc', 'us.dnc'])
    expect(text.out.match(/^us\.dnc\n {2}registry us-national\n/gm)).toHaveLength(2)
    const ran = await run(cwd, ['lists', 'info', 'us.dnc', '--json'])
    expect(json(ran)).toMatchObject([{ file: 'us.dnc', ageDays: 5, registry: 'us-national', count: 3 }])
  })

  it('tells of a list of other countries', async () => {
    const cwd = folder({ 'gb.txt': '+442079460123\n' })
    const args = ['--registry', 'gb-tps', '--as-of', '2026-11-20', '--out', 'gb.dnc', '--seller', 'Acme']
    const { out, err } = await run(cwd, ['lists', 'build', 'gb.txt', ...args])
    expect(err).toBe('')
    expect(out).toContain('registry gb-tps of Acme\n  taken    2026-11-20 (today)\n')
    expect(out).toContain('numbers  1 in 0 area codes, 1 of them outside area codes\n  covers   all of the registry\n')
  })

  it('refuses what is no index', async () => {
    const ran = await run(folder({ 'x.dnc': 'x' }), ['lists', 'info', 'x.dnc'])
    expect(ran.code).toBe(1)
    expect(ran.err).toMatch(/^error: x\.dnc: /)
  })
})

describe('lists check', () => {
  it.each<[number, readonly string[], readonly string[]]>([
    [0, ['+12025550199'], ['not-listed']],
    [2, ['+12025550100'], ['listed']],
    [2, ['(202) 555-0100', '+12025550199', '+14155550100'], ['listed', 'not-listed', 'not-covered']],
    [3, ['+14155550100', '+12025550199'], ['not-covered', 'not-listed']],
    [3, ['+442079460123'], ['not-covered']],
  ])('exits with %d for %j', async (code, numbers, expected) => {
    const cwd = await withIndex()
    const ran = await run(cwd, ['lists', 'check', 'us.dnc', ...numbers, '--json'])
    expect(ran.code).toBe(code)
    const { results, ...rest } = json(ran)
    expect((results as readonly { readonly status: string }[]).map(({ status }) => status)).toEqual(expected)
    expect(rest).toEqual({ index: 'us.dnc', registry: 'us-national', asOf: '2026-11-15T00:00:00.000Z' })
  })

  it('speaks to a person', async () => {
    const cwd = await withIndex()
    const ran = await run(cwd, ['lists', 'check', 'us.dnc', '2025550100', '+12025550199', '+14155550100'])
    expect(ran.out).toBe(
      '+12025550100  listed\n+12025550199  not listed\n+14155550100  outside what the index covers\n',
    )
  })

  it('refuses what is no number', async () => {
    const ran = await run(await withIndex(), ['lists', 'check', 'us.dnc', 'nobody'])
    expect([ran.code, ran.err]).toEqual([1, 'error: nobody: is no number\n'])
  })

  it('knows prefixes', async () => {
    const cwd = folder({ 'gb.txt': '+442079460123\n' })
    const args = ['--registry', 'gb-tps', '--as-of', '2026-11-20', '--out', 'gb.dnc', '--covers', '+44']
    await run(cwd, ['lists', 'build', 'gb.txt', ...args])
    expect((await run(cwd, ['lists', 'check', 'gb.dnc', '020 7946 0124', '--default-country', 'GB'])).code).toBe(0)
    expect((await run(cwd, ['lists', 'check', 'gb.dnc', '+12025550100'])).code).toBe(3)
  })
})

it('an index that is not there is not read, and why is said', async () => {
  const cwd = folder()
  const ran = await run(cwd, ['lists', 'verify', 'us.dnc'])
  expect(ran).toMatchObject({
    code: 1,
    out: expect.stringMatching(/^not read {2}us\.dnc .*cannot be read: no such file\n$/),
  })
  const info = await run(cwd, ['lists', 'info', 'us.dnc'])
  expect(info.err).toMatch(/cannot be read: no such file/)
})

it('a registry without a number covers what is said', async () => {
  const cwd = folder({ 'e.txt': '' })
  const build = (...more: readonly string[]) =>
    run(cwd, [
      'lists',
      'build',
      'e.txt',
      '--as-of',
      '2026-11-15',
      '--allow-empty',
      '--out',
      'e.dnc',
      '--format',
      'plain',
      ...more,
    ])
  expect((await build('--registry', 'us-national')).err).toMatch(
    /--covers: must be said of a registry without a number/,
  )
  expect((await build('--registry', 'us-national', '--covers', 'all')).code).toBe(0)
  expect((await build('--registry', 'internal')).code).toBe(0)
})

describe('lists verify', () => {
  it('finds an index sound, or damaged', async () => {
    const cwd = await withIndex()
    const bytes = readFileSync(join(cwd, 'us.dnc'))
    bytes[bytes.length - 100] = (bytes[bytes.length - 100] as number) ^ 1
    writeFileSync(join(cwd, 'bad.dnc'), bytes)
    expect(await run(cwd, ['lists', 'verify', 'us.dnc'])).toMatchObject({
      code: 0,
      out: 'sound    us.dnc  3 numbers\n',
    })
    const ran = await run(cwd, ['lists', 'verify', 'us.dnc', 'bad.dnc'])
    expect(ran.code).toBe(1)
    expect(ran.out).toMatch(/^sound {4}us\.dnc {2}3 numbers\ndamaged {2}bad\.dnc {2}bad\.dnc: is damaged/)
    const other = await run(cwd, ['lists', 'verify', 'us.dnc', 'bad.dnc', '--json'])
    expect(json(other)).toMatchObject([
      { sound: true, file: 'us.dnc', count: 3 },
      { sound: false, file: 'bad.dnc' },
    ])
  })

  it('compares an index with its list', async () => {
    const cwd = await withIndex({ 'other.txt': '202,5550100\n202,5550177\n' })
    const same = await run(cwd, ['lists', 'verify', 'us.dnc', '--against', 'full.txt'])
    expect(same).toMatchObject({
      code: 0,
      out: 'us.dnc: holds what the list holds\n  list   3 numbers\n  index  3 numbers\n',
    })
    const ran = await run(cwd, ['lists', 'verify', 'us.dnc', '--against', 'other.txt'])
    expect(ran.code).toBe(2)
    expect(ran.out).toContain('  1 on the list and not in the index: +12025550177\n')
    expect(ran.out).toContain('  2 in the index and not on the list: +12025550101, +13055550100\n')
    const other = await run(cwd, ['lists', 'verify', 'us.dnc', '--against', 'other.txt', '--json'])
    expect(json(other)).toMatchObject({ file: 'us.dnc', sound: true, agrees: false, numbers: 2, missing: 1, extra: 2 })
  })

  it.each([
    ['update', '--as-of', '2026-11-16', '--changes', 'full.txt', '--columns', 'number=0,op=1', '--out', 'new.dnc'],
    ['verify', '--against', 'full.txt'],
    ['info'],
  ])('names the file that is no index: %s', async (command, ...args) => {
    const ran = await run(await withIndex(), ['lists', command, 'full.txt', ...args])
    expect(ran.err).toMatch(/^error: full\.txt: is text and no index; build an index/)
  })

  it('compares one index at a time', async () => {
    const ran = await run(await withIndex(), ['lists', 'verify', 'us.dnc', 'us.dnc', '--against', 'full.txt'])
    expect([ran.code, ran.err]).toEqual([1, 'error: --against: takes one index\n'])
  })
})

it.each(['build', 'update', 'info', 'check', 'verify'])('lists %s --help ends with an example', async (command) => {
  const { code, out, err } = await run(folder(), ['lists', command, '--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toMatch(new RegExp(`Examples?:\\n  \\$ predial lists ${command} `))
})

it('an index that was built goes where a list goes', async () => {
  const cwd = await withIndex()
  const args = ['--list', 'us-national=us.dnc', '--emergencies', 'none', '--json']
  const listed = JSON.parse((await run(cwd, ['check', '+12025550100', ...args])).out) as { reasons: { code: string }[] }
  expect(listed.reasons.map(({ code }) => code)).toContain('listed')
  const other = JSON.parse((await run(cwd, ['check', '+14155550123', ...args])).out) as { reasons: { code: string }[] }
  expect(other.reasons.map(({ code }) => code)).toContain('list-not-covering')
})
