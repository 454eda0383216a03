import { existsSync, linkSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Summary } from '../../src/cli/summary.ts'
import { cells, folder, NEW_YORK, read, run, US_LIST } from './run.ts'

const files = { 'us.txt': US_LIST }
const scrub = (cwd: string, ...args: readonly string[]) =>
  run(cwd, ['scrub', 'leads.csv', '--out', 'out.csv', ...NEW_YORK, ...args])
/** Verdict and reasons of each row. */
const verdicts = async (leads: string, ...args: readonly string[]): Promise<readonly string[]> => {
  const cwd = folder({ ...files, 'leads.csv': leads })
  const { code, err } = await scrub(cwd, ...args)
  expect(code, err).toBe(0)
  const [, ...rows] = cells(read(cwd, 'out.csv'))
  return rows.map((row) => row.slice(-4, -2).join(' ').trim())
}

describe('rows', () => {
  it('stand as they stood, with the verdict behind', async () => {
    const leads =
      '\ufeffid,"Full ""name""",Phone Number,note\r\n1,"Müller, Ada",(212) 555-0123,"two\r\nlines"\r\n2, Bo ,212.555.0100,'
    const cwd = folder({ ...files, 'leads.csv': leads })
    expect(await scrub(cwd)).toMatchObject({ code: 0, out: '' })
    expect(read(cwd, 'out.csv')).toBe(
      '\ufeffid,"Full ""name""",Phone Number,note,verdict,reasons,next_allowed_at,region\r\n' +
        '1,"Müller, Ada",(212) 555-0123,"two\r\nlines",allow,,,US-NY\r\n' +
        '2, Bo ,212.555.0100,,deny,listed,,US-NY\r\n',
    )
  })

  it('keep bytes of any encoding', async () => {
    const leads = Buffer.concat([
      Buffer.from('phone,name\n2125550123,M'),
      Buffer.from([0xfc, 0xff]),
      Buffer.from('ller\n'),
    ])
    const cwd = folder({ ...files, 'leads.csv': leads })
    await scrub(cwd)
    const out = readFileSync(join(cwd, 'out.csv'))
    expect(out.toString('latin1')).toContain('2125550123,M\xfc\xffller,allow')
  })

  it('may have names of columns with line ends of any kind in quotes', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone,"two\rlines","three\r\nlines\n"\r\n2125550123,,\r\n' })
    expect((await scrub(cwd)).code).toBe(0)
    expect(read(cwd, 'out.csv')).toContain('\r\n2125550123,,,allow,')
  })

  it('without a word in them are rows where a delimiter stands, be it white space or not', async () => {
    for (const delimiter of ['\t', ',']) {
      const leads = ['phone,name', '2125550123,Bob', ',', ' ', '2125550124,Al', ''].join('\n')
      const cwd = folder({ ...files, 'leads.csv': leads.replaceAll(',', delimiter) })
      const { code, err } = await scrub(cwd)
      expect(code, err).toBe(0)
      const [, ...rows] = read(cwd, 'out.csv').trimEnd().split('\n')
      expect(rows.map((row) => row.split(delimiter).slice(2, 4).join(' ').trim())).toEqual([
        'allow',
        'deny number-invalid',
        'allow',
      ])
    }
  })

  it.each([['tab'], ['\\t'], ['\t']])('are parted as --delimiter %j says', async (delimiter) => {
    const cwd = folder({ ...files, 'leads.csv': 'phone\ta,b,c\n2125550123\td,e\n' })
    await scrub(cwd, '--delimiter', delimiter)
    expect(read(cwd, 'out.csv')).toMatch(/\n2125550123\td,e\tallow\t/)
  })

  it('keep their delimiter, also where it parts the reasons', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone;state\n2125550100;FL\n' })
    await scrub(cwd)
    expect(read(cwd, 'out.csv')).toMatch(/\n2125550100;FL;deny;"[a-z-]+(;[a-z-]+)+";;"US-FL;US-NY"\n$/)
  })

  it('carry the next time at which they may be called', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone\n2125550123\n' })
    await scrub(cwd, '--at', '2026-11-20T23:30:00-05:00')
    expect(read(cwd, 'out.csv')).toMatch(/\n2125550123,deny,outside-hours,2026-11-21T13:00:00\.000Z,US-NY\n$/)
  })

  it('that are malformed are reported, denied and kept', async () => {
    const cwd = folder({
      ...files,
      'leads.csv': 'id,phone\n1,2125550123\n2\n3,"2125550123\n4,\n5,212,5550123\n6,2125550123\n',
    })
    const { code, err } = await scrub(cwd)
    expect(code).toBe(0)
    expect(read(cwd, 'out.csv').split('\n')).toEqual([
      'id,phone,verdict,reasons,next_allowed_at,region',
      '1,2125550123,allow,,,US-NY',
      '2,,deny,input-invalid,,',
      '"3,""2125550123",,deny,input-invalid,,',
      '4,,deny,number-invalid,,',
      '"5,212,5550123",,deny,input-invalid,,',
      '6,2125550123,allow,,,US-NY',
      '',
    ])
    expect(err).toContain('leads.csv:3: 1 columns where the header has 2; denied\n')
    expect(err).toContain('leads.csv:4: a quoted field that is never closed; denied\n')
    expect(err).toContain('leads.csv:5: no number; denied\n')
    expect(err).toContain('leads.csv:6: 3 columns where the header has 2; denied\n')
    expect(err).toMatch(/ 4 {2}66\.7 % {2}malformed, denied/)
  })
})

describe('columns', () => {
  it('of state and ZIP say where the person is', async () => {
    expect(await verdicts('phone,state,zip\n2125550123,Louisiana,\n2125550123,,70112\n2125550123,NY,10001\n')).toEqual([
      'deny consent-missing;list-missing',
      'deny consent-missing;list-missing',
      'allow',
    ])
  })

  it('that cannot be understood deny', async () => {
    const leads =
      'phone,state,zip,country,consent\n2125550123,Nowhere,,,\n2125550123,,1234x,US,\n2125550123,,,Ruritania,\n2125550123,,,,yes\n'
    expect(await verdicts(leads)).toEqual([
      'deny input-invalid',
      'deny input-invalid',
      'deny input-invalid',
      'deny consent-invalid',
    ])
    expect(await verdicts('phone,kind\n2125550123,maybe\n', '--kind-column', 'kind')).toEqual(['deny input-invalid'])
  })

  it('of consent lift what consent lifts', async () => {
    const leads =
      'phone,consent\n2125550100,written 2026-06-01\n2125550100,no\n2125550100,written 2026-06-01; revoked 2026-07-01\n'
    expect(await verdicts(leads)).toEqual(['allow', 'deny listed', 'deny consent-revoked;listed'])
  })

  it('of purchases and kinds count where they are named', async () => {
    const leads = 'phone,bought,type\n2125550100,2026-06-01,\n2125550100,,B2B\n'
    expect(await verdicts(leads)).toEqual(['deny listed', 'deny listed'])
    expect(await verdicts(leads, '--purchase-column', 'bought', '--kind-column', 'type', '--line', 'landline')).toEqual(
      ['allow', 'allow'],
    )
  })

  it('of calling codes and countries make the number', async () => {
    const london = '020 7946 0123'
    const leads = `phone_code,phone_number,country\n1,2125550123,\n44,2079460123,\n,${london},United Kingdom\n,${london},\n`
    const cwd = folder({ ...files, 'leads.csv': leads })
    const { out } = await scrub(cwd, '--json')
    const [, ...rows] = cells(read(cwd, 'out.csv'))
    expect(rows.map((row) => row[3])).toEqual(['allow', 'deny', 'deny', 'deny'])
    expect(rows.map((row) => row[4]?.includes('number-invalid'))).toEqual([false, false, false, true])
    expect((JSON.parse(out) as Summary).warnings).toMatchObject({ 'generic-policy': 2 })
  })
})

describe('a calling code in a column of its own', () => {
  const called = async (code: string, phone: string, ...flags: readonly string[]) => {
    const leads = `phone_code,phone_number,state\n${code},${phone},\n`
    const cwd = folder({ ...files, 'listed.txt': '+442079460123\n+12125550123\n', 'leads.csv': leads })
    await scrub(cwd, '--list', 'litigators=listed.txt@2026-07-01', ...flags)
    return cells(read(cwd, 'out.csv'))[1]?.[4]
  }

  it.each(['44', '+44', '0044', '011 44', '044', '44.0'])('%s is that of Great Britain', async (code) => {
    expect(await called(code, '2079460123')).toMatch(/\blisted\b/)
  })

  it.each(['1', '+1', '001', '1.0'])('%s is that of North America, wherever the caller is at home', async (code) => {
    expect(await called(code, '2125550123')).toBe('listed')
    expect(await called(code, '2125550123', '--default-country', 'GB')).toBe('listed')
    expect(await called(code, '12125550123')).toBe('listed')
  })

  it.each(['x', '4 4', '44/1', '4444', '-44', '0'])(
    '%s is none, and the number is not called without it',
    async (code) => {
      expect(await called(code, '2125550123')).toBe('number-invalid')
      expect(await called(code, '2079460123', '--default-country', 'GB')).toBe('number-invalid')
    },
  )
})

describe('consents by number', () => {
  it('are found whatever way the number is written', async () => {
    const record = { type: 'consent', level: 'written', at: '2026-06-01T12:00:00Z' }
    const leads = 'phone\n(212) 555-0100\n305-555-0100\n'
    const cwd = folder({
      ...files,
      'leads.csv': leads,
      'consents.json': JSON.stringify([{ ...record, number: '+12125550100' }]),
    })
    await scrub(cwd, '--consents', 'consents.json')
    const [, first, second] = cells(read(cwd, 'out.csv'))
    expect(first?.[1]).toBe('allow')
    expect(second?.[1]).toBe('deny')
  })

  it.each<[unknown, RegExp]>([
    [{ type: 'refusal', at: 0 }, /consents\.json: must hold an object of records keyed by number/],
    [[{ type: 'refusal', at: 0 }], /consents\.json\[0\]\.number: `undefined` is not a telephone number/],
  ])('refuses %j', async (value, message) => {
    const cwd = folder({ ...files, 'leads.csv': 'phone\n2125550100\n', 'consents.json': JSON.stringify(value) })
    const { code, err } = await scrub(cwd, '--consents', 'consents.json')
    expect(err).toMatch(message)
    expect(code).toBe(1)
  })
})

describe('the summary', () => {
  const leads = 'phone\n2125550100\n2125550123\n2125550124\n3055550100\n12\n'
  it('counts by verdict, reason and region on standard error', async () => {
    const { err } = await scrub(folder({ ...files, 'leads.csv': leads }))
    expect(err).toMatch(/^5 rows\n/)
    expect(err).toMatch(/ 2 {2}40\.0 % {2}allow\n/)
    expect(err).toMatch(/ 2 {2}listed\n/)
    expect(err).toMatch(/ 3 {8}2 {8}1 {8}0 {2}US-NY\n/)
    expect(err).toMatch(/\(no place\)/)
  })

  it('is JSON on standard output with --json', async () => {
    const { out } = await scrub(folder({ ...files, 'leads.csv': leads }), '--json')
    const summary = JSON.parse(out) as Summary & { input: string; at: string }
    expect(summary).toMatchObject({ input: 'leads.csv', at: '2026-11-20T20:30:00.000Z', rows: 5, malformed: 0 })
    expect(summary.verdicts).toEqual({ allow: 2, deny: 3, unknown: 0 })
    expect(summary.reasons).toMatchObject({ listed: 2, 'number-invalid': 1 })
    expect(summary.regions).toMatchObject({
      'US-NY': { rows: 3, allow: 2, deny: 1, unknown: 0 },
      '': { rows: 1, deny: 1 },
    })
  })

  it('comes after a bar on a terminal, which lines do not run into', async () => {
    const { err } = await run(
      folder({ ...files, 'leads.csv': `${leads}\n,\n` }),
      ['scrub', 'leads.csv', '--out', '-', ...NEW_YORK],
      {
        isTTY: { stdout: false, stderr: true },
        env: { NO_COLOR: '1' },
      },
    )
    expect(err).toMatch(/█+░* +\d+ % {2}\d+ rows/)
    expect(err).toContain('\r\u001b[Kleads.csv:8: 2 columns where the header has 1; denied\n')
    expect(err).toContain('\r\u001b[K6 rows\n')
  })
})

describe('the output', () => {
  it('goes to standard output with --out -', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone\n2125550123\n' })
    const { out, code } = await run(cwd, ['scrub', 'leads.csv', '--out', '-', ...NEW_YORK])
    expect(code).toBe(0)
    expect(out).toBe('phone,verdict,reasons,next_allowed_at,region\n2125550123,allow,,,US-NY\n')
    const both = await run(cwd, ['scrub', 'leads.csv', '--out', '-', '--json', ...NEW_YORK])
    expect(both).toMatchObject({ code: 1, out: '' })
  })

  it('is never one of the files that are read, by whatever name', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone\n2125550123\n', 'predial.json': '{}' })
    symlinkSync(join(cwd, 'leads.csv'), join(cwd, 'link.csv'))
    symlinkSync(cwd, join(cwd, 'here'))
    for (const out of ['leads.csv', './leads.csv', 'link.csv', 'here/leads.csv', 'us.txt', 'predial.json']) {
      const { code, err } = await run(cwd, [
        'scrub',
        'leads.csv',
        '--out',
        out,
        '--config',
        'predial.json',
        ...NEW_YORK,
      ])
      expect(err).toMatch(/--out: .* is one of the files that are read/)
      expect(code).toBe(1)
    }
    expect(read(cwd, 'leads.csv')).toBe('phone\n2125550123\n')
  })

  it('replaces an older one only when it is complete, and nothing else is left', async () => {
    const cwd = folder({ ...files, 'leads.csv': `phone\n2125550123\n${'x'.repeat(1_200_000)}`, 'out.csv': 'older' })
    const { code, err } = await scrub(cwd)
    expect(err).toMatch(/leads\.csv:3: a line of more than/)
    expect(code).toBe(1)
    expect(read(cwd, 'out.csv')).toBe('older')
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv', 'us.txt'])
    linkSync(join(cwd, 'out.csv'), join(cwd, 'kept.csv'))
    await run(cwd, ['scrub', 'us.txt', '--out', 'out.csv', '--phone-column', '5550100', ...NEW_YORK])
    expect(read(cwd, 'out.csv')).toContain('verdict')
    expect(read(cwd, 'kept.csv')).toBe('older')
  })

  it('may have its columns renamed, and must where they are taken', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone,verdict\n2125550123,allow\n' })
    expect((await scrub(cwd)).err).toMatch(/leads\.csv:1: has a column `verdict` already; --prefix/)
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false)
    await scrub(cwd, '--prefix', 'new_')
    expect(read(cwd, 'out.csv')).toContain('phone,verdict,new_verdict,new_reasons,new_next_allowed_at,new_region\n')
  })

  it.each<[string, readonly string[], RegExp]>([
    ['a file that is not there', ['gone.csv', '--out', 'out.csv'], /gone\.csv: cannot be read: no such file/],
    [
      'a folder that is not there',
      ['leads.csv', '--out', 'no/out.csv'],
      /no\/out\.csv: cannot be written: no such folder/,
    ],
    ['lines that end with CR', ['cr.csv', '--out', 'out.csv'], /cr\.csv:1: its lines end with CR; save it with .* LF/],
    ['quoted lines that end with CR', ['quoted-cr.csv', '--out', 'out.csv'], /quoted-cr\.csv:1: its lines end with CR/],
    ['many lines that end with CR', ['long-cr.csv', '--out', 'out.csv'], /long-cr\.csv:1: its lines end with CR/],
    ['what is not text', ['packed.gz', '--out', 'out.csv'], /packed\.gz: is not text/],
    ['a delimiter of two', ['leads.csv', '--out', 'out.csv', '--delimiter', '::'], /--delimiter.*one character/],
    ['no threads', ['leads.csv', '--out', 'out.csv', '--workers', '0'], /--workers.*number of threads; 1 starts none/],
    ['a folder as output', ['leads.csv', '--out', '.'], /cannot be written: it is a directory/],
    ['no output', ['leads.csv'], /required option '--out <file>'/],
  ])('refuses %s', async (_, args, message) => {
    const cwd = folder({
      'leads.csv': 'phone\n2125550123\n',
      'cr.csv': 'phone,name\r2125550123,A\r2125550124,B\r',
      'packed.gz': Buffer.from('1f8b08000d000003', 'hex'),
      'quoted-cr.csv': '"phone","first\rname"\r"2125550123","A"\r',
      'long-cr.csv': `phone\r${'2125550123\r'.repeat(100_000)}`,
    })
    const { code, err } = await run(cwd, ['scrub', ...args])
    expect(err).toMatch(message)
    expect(code).toBe(1)
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false)
  })
})

describe('a configuration file', () => {
  it('says what the flags would, by paths of its own; flags go over it', async () => {
    const config = {
      lists: [{ registry: 'us-national', file: '../us.txt', asOf: '2026-11-15' }],
      emergencies: { asOf: '2026-11-19T00:00:00Z', active: [] },
      defaults: { recipient: { line: 'landline', kind: 'business' } },
      columns: { phone: 'dial' },
    }
    const cwd = folder({ ...files, 'leads.csv': 'dial\n2125550100\n' })
    const inner = folder({
      'predial.json': JSON.stringify({ ...config, lists: [{ ...config.lists[0], file: join(cwd, 'us.txt') }] }),
    })
    const args = ['scrub', 'leads.csv', '--out', '-', '--config', join(inner, 'predial.json')]
    expect((await run(cwd, args)).out).toContain('2125550100,allow,,')
    expect((await run(cwd, [...args, '--kind', 'consumer'])).out).toContain('2125550100,deny,listed,')
    expect((await run(cwd, [...args, '--emergencies', 'US-NY', '--kind', 'consumer'])).out).toContain('moratorium')
  })

  it.each<[object, RegExp]>([
    [{ lists: {} }, /predial\.json\.lists: must be a list/],
    [{ lists: ['us.txt'] }, /predial\.json\.lists\[0\]: must be an object/],
    [{ lists: [{ registry: 'us-national' }] }, /predial\.json\.lists\[0\]\.file: must be the path/],
    [{ lists: [{ registry: 'us-national', file: 'us.txt', date: 'x' }] }, /predial\.json\.lists\[0\]\.date: unknown/],
    [
      { lists: [{ registry: 'us-national', file: 'us.txt', asOf: 3 }] },
      /predial\.json\.lists\[0\]\.asOf: must be a date/,
    ],
    [{ lists: [{ file: 'us.txt' }] }, /predial\.json\.lists\[0\]\.registry: must be a name/],
    [{ columns: { fone: 'x' } }, /predial\.json\.columns\.fone: unknown; expected one of phone,/],
    [{ columns: { phone: 3 } }, /predial\.json\.columns\.phone: must be the name/],
    [{ columns: [] }, /predial\.json\.columns: must be an object/],
    [{ columns: { phone: 'fone' } }, /predial\.json\.columns\.phone: leads\.csv has no column `fone`/],
    [{ emergencies: { asOf: 'today', active: [] } }, /emergencies\.asOf/],
    [{ policy: { hours: { mon: ['9', '5'] } } }, /policy\.hours/],
    [[], /predial\.json: must hold an object/],
  ])('refuses %j', async (config, message) => {
    const cwd = folder({ ...files, 'leads.csv': 'phone\n2125550100\n', 'predial.json': JSON.stringify(config) })
    const { code, err } = await run(cwd, ['scrub', 'leads.csv', '--out', 'out.csv', '--config', 'predial.json'])
    expect(err).toMatch(message)
    expect(code).toBe(1)
  })
})

describe('requests not to be called', () => {
  it('are found in a column of their own, as CRMs export it', async () => {
    const leads = 'phone,Do Not Call\n2125550123,\n2125550124,TRUE\n2125550125,1\n2125550126,No\n2125550127,perhaps\n'
    expect(await verdicts(leads)).toEqual([
      'allow',
      'deny do-not-call-request',
      'deny do-not-call-request',
      'allow',
      'deny consent-invalid',
    ])
  })

  it('of a day take back what was agreed on it, whatever the hour', async () => {
    const stops = ['stop 2026-05-01', 'stop 2026-05-01 18:00', 'dnc 2026-05-01', 'stop 2026-04-30']
    const rows = stops.map((stop, i) => `212555012${i},written 2026-05-01T09:00:00-04:00; ${stop}`)
    const out = await verdicts(`phone,consent\n${rows.join('\n')}\n`)
    expect(out).toEqual(['deny consent-revoked', 'deny consent-revoked', 'deny do-not-call-request', 'allow'])
  })

  it('in two columns end with 1, unless one is named', async () => {
    const cwd = folder({ ...files, 'leads.csv': 'phone,Do Not Call,DNC\n2125550123,No,Yes\n' })
    const { code, err } = await scrub(cwd)
    expect(err).toMatch(/leads\.csv:1: `Do Not Call` and `DNC` are both of requests not to be called/)
    expect(code).toBe(1)
    expect((await scrub(cwd, '--do-not-call-column', 'DNC')).code).toBe(0)
    expect(read(cwd, 'out.csv')).toContain('No,Yes,deny,do-not-call-request')
  })

  it('in a column that is left out count for nothing', async () => {
    expect(await verdicts('phone,dnc\n2125550123,x\n', '--do-not-call-column', 'none')).toEqual(['allow'])
  })
})

it('says that one number of a row is checked', async () => {
  const cwd = folder({ ...files, 'leads.csv': 'phone1,phone_2,Alt Phone,phone type\n2125550123,,,mobile\n' })
  const { err } = await scrub(cwd)
  expect(err).toContain(
    'the phone column is `phone1`, not `phone_2` or `Alt Phone` (--phone-column names another); one',
  )
})
