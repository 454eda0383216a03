import { utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { DecisionJson } from '../../src/index.ts'
import { folder, NEW_YORK, run, US_LIST } from './run.ts'

const number = '+12125550123'

describe('the exit code says the verdict', () => {
  it.each<[string, number, readonly string[]]>([
    ['allow', 0, [number, ...NEW_YORK]],
    ['deny', 2, ['+12125550100', ...NEW_YORK]],
    ['unknown', 3, [number, '--emergencies', 'none']],
    ['deny', 2, ['nonsense', ...NEW_YORK]],
    ['deny', 2, [number, ...NEW_YORK, '--at', '2026-11-20T23:30:00-05:00']],
    ['deny', 2, [number, ...NEW_YORK, '--emergencies', 'US-NY']],
    ['allow', 0, ['(212) 555-0123', ...NEW_YORK]],
    ['deny', 2, ['(212) 555-0123', ...NEW_YORK, '--default-country', 'GB']],
    ['allow', 0, [number, ...NEW_YORK, '--zip', '10001', '--region', 'US-NY', '--country', 'US']],
    ['deny', 2, [number, ...NEW_YORK, '--zone', 'Europe/London', '--at', '2026-11-20T16:30:00-05:00']],
    ['allow', 0, [number, '--emergencies', 'none', '--kind', 'business', '--line', 'landline']],
  ])('%s, %d: check %j', async (verdict, code, args) => {
    const cwd = folder({ 'us.txt': US_LIST })
    const ran = await run(cwd, ['check', ...args, '--json'])
    expect((JSON.parse(ran.out) as DecisionJson).verdict).toBe(verdict)
    expect(ran.code).toBe(code)
    expect(ran.err).toBe('')
  })
})

describe('a denial for a person', () => {
  it('shows every reason with its source, and the next time on the clock there', async () => {
    const cwd = folder({ 'us.txt': US_LIST })
    const { out } = await run(cwd, ['check', number, ...NEW_YORK, '--at', '2026-11-20T23:30:00-05:00'])
    expect(out).toMatch(/^DENY {2}\+12125550123\n/)
    expect(out).toContain('Fri 2026-11-20 23:30  America/New_York  US-NY  (by number)')
    expect(out).toContain('Sat 2026-11-21 08:00 America/New_York = 2026-11-21T13:00:00.000Z')
    expect(out).toMatch(/outside-hours {2}It is 23:30 on 2026-11-20 in America\/New_York/)
    expect(out).toContain('47 CFR 64.1200(c)(1)')
    expect(out).toContain('rule us.fcc-calling-hours')
    expect(out).toMatch(/lifts by itself at 2026-11-21T13:00:00\.000Z/)
    expect(out).toMatch(/\nrulebook \S+\/tzdb-\d{4}[a-z]\n$/)
  })

  it('says what would settle missing evidence, and that time alone does not', async () => {
    const { out } = await run(folder(), ['check', number, '--emergencies', 'none'])
    expect(out).toMatch(/^UNKNOWN/)
    expect(out).toContain('time alone does not help')
    expect(out).toMatch(/settled by a us-national list/)
    expect(out).toContain('[verified: secondary]')
  })

  it('shows what a consent lifted', async () => {
    const consent = { type: 'consent', level: 'written', at: '2026-06-01T12:00:00Z' }
    const cwd = folder({ 'us.txt': US_LIST, 'consent.json': JSON.stringify(consent) })
    const { out, code } = await run(cwd, ['check', '+12125550100', ...NEW_YORK, '--consent', 'consent.json'])
    expect(code).toBe(0)
    expect(out).toMatch(/\nExemptions\n/)
    expect(out).toMatch(/lifts us\.tsr-national-dnc, record 0/)
  })

  it('lists every rule with --explain', async () => {
    const { out } = await run(folder(), ['check', number, '--explain'])
    expect(out).toMatch(/Rules considered\n/)
    expect(out).toMatch(/not-applicable {2}us\.fdcpa-calling-hours/)
    const json = await run(folder(), ['check', number, '--explain', '--json'])
    const { decision, rules } = JSON.parse(json.out) as { decision: DecisionJson; rules: { rule: string }[] }
    expect(decision.recipient.number).toBe(number)
    expect(rules.map(({ rule }) => rule)).toContain('us-ny.calling-hours')
  })

  it('uses colour on a terminal, unless it is not wanted', async () => {
    const isTTY = { stdout: true, stderr: true }
    const colour = '\u001b['
    const args = ['check', number]
    expect((await run(folder(), args, { isTTY })).out).toContain(colour)
    expect((await run(folder(), args, { isTTY, env: { NO_COLOR: '1' } })).out).not.toContain(colour)
    expect((await run(folder(), args, { isTTY, env: { TERM: 'dumb' } })).out).not.toContain(colour)
    expect((await run(folder(), args)).out).not.toContain(colour)
  })
})

describe('consents', () => {
  const written = { type: 'consent', level: 'written', at: '2026-06-01T12:00:00Z' }
  it.each<[string, unknown, number]>([
    ['one record', written, 0],
    ['a list', [written], 0],
    ['records by number', { '+12125550100': written }, 0],
    ['lists by number, in national format', { '(212) 555-0100': [written] }, 0],
    ['records of somebody else', { '+12125550101': written }, 2],
    ['a consent that was withdrawn', [written, { type: 'revocation', at: '2026-07-01T12:00:00Z' }], 2],
    ['null', null, 2],
    ['what is no record', [{ type: 'blessing' }], 2],
  ])('%s', async (_, consent, code) => {
    const cwd = folder({ 'us.txt': US_LIST, 'consent.json': JSON.stringify(consent) })
    const ran = await run(cwd, ['check', '+12125550100', ...NEW_YORK, '--consent', 'consent.json'])
    expect(ran).toMatchObject({ code, err: '' })
  })

  it.each<[string, string, RegExp]>([
    [
      'a number that comes twice, of which a parser keeps one',
      '{"+12125550100":{"type":"revocation","at":"2026-05-01T00:00:00Z"},"+12125550100":{"type":"refusal"}}',
      /consent\.json: `\+12125550100` comes twice in one object/,
    ],
    [
      'a key of a record that comes twice, written otherwise',
      '[{"type":"consent","level":"written","at":"2026-05-01T00:00:00Z","a\\u0074":"2026-06-01T00:00:00Z"}]',
      /consent\.json: `at` comes twice in one object/,
    ],
    [
      'a record under one number that names another',
      '{"+12125550100":[{"type":"revocation","at":"2026-05-01T00:00:00Z","number":"+12125550101"}]}',
      /consent\.json: a record of \+12125550100 names another number/,
    ],
  ])('%s ends with 1', async (_, text, message) => {
    const cwd = folder({ 'us.txt': US_LIST, 'consent.json': text })
    const ran = await run(cwd, ['check', '+12125550100', ...NEW_YORK, '--consent', 'consent.json'])
    expect(ran.err).toMatch(message)
    expect(ran.code).toBe(1)
  })

  it('the same key in two objects is no repetition', async () => {
    const records = [written, { ...written, proof: { id: '{"at"' } }]
    const cwd = folder({ 'us.txt': US_LIST, 'consent.json': JSON.stringify(records) })
    expect(await run(cwd, ['check', '+12125550100', ...NEW_YORK, '--consent', 'consent.json'])).toMatchObject({
      code: 0,
    })
  })
})

describe('history', () => {
  const header = 'number,at,outcome,subject\n'
  const florida = ['check', '+13055550123', '--technology', 'manual', '--list', 'us-national=us.txt@2026-11-15', '--list', 'us-fl=fl.txt@2026-11-15', '--history', 'history.csv'] // biome-ignore format: one call
  const attempt = (hour: number): string => `(305) 555-0123,2026-11-20T${hour}:00:00Z,no-answer,\n`
  it.each<[number, number]>([
    [2, 0],
    [3, 2],
  ])('%d attempts within a day', async (attempts, code) => {
    const rows = Array.from({ length: attempts }, (_, i) => attempt(14 + i)).join('')
    const cwd = folder({ 'us.txt': US_LIST, 'fl.txt': '3055550199\n', 'history.csv': header + rows })
    const ran = await run(cwd, [...florida, '--json'])
    const { reasons } = JSON.parse(ran.out) as DecisionJson
    expect(reasons.map((reason) => reason.code)).toEqual(code === 0 ? [] : ['cap-reached'])
    expect(ran.code).toBe(code)
  })

  it('with a column that comes twice is refused', async () => {
    const cwd = folder({ 'history.csv': 'number,at,subject,Subject\n3055550123,2026-11-20T14:00:00Z,a,b\n' })
    const { code, err } = await run(cwd, ['check', number, '--history', 'history.csv'])
    expect(err).toMatch(/history\.csv:1: has more than one column `subject`/)
    expect(code).toBe(1)
  })

  it('names the columns that it passes over', async () => {
    const cwd = folder({ 'history.csv': 'Number,at,Disposition,agent\n3055550123,2026-11-20T14:00:00Z,talked,7\n' })
    const { err } = await run(cwd, ['check', number, '--history', 'history.csv'])
    expect(err).toMatch(/history\.csv these columns are passed over: `Disposition`, `agent`; .* number, at, outcome, /)
  })
})

describe('lists', () => {
  const codes = async (cwd: string, list: string, target = number): Promise<readonly string[]> => {
    const { out } = await run(cwd, ['check', target, '--emergencies', 'none', '--list', list, '--json'])
    return [...new Set((JSON.parse(out) as DecisionJson).reasons.map(({ code }) => code))]
  }

  it('are as old as their date says', async () => {
    const cwd = folder({ 'us.txt': US_LIST })
    expect(await codes(cwd, 'us-national=us.txt@2026-11-15')).toEqual([])
    expect(await codes(cwd, 'us-national=us.txt@2026-10-01')).toEqual(['list-stale'])
  })

  it('are as old as their file where no date is given, and that is said', async () => {
    const cwd = folder({ 'us.txt': US_LIST })
    const date = new Date('2026-10-01T12:00:00Z')
    utimesSync(join(cwd, 'us.txt'), date, date)
    expect(await codes(cwd, 'us-national=us.txt')).toEqual(['list-stale'])
    const { err } = await run(cwd, ['check', number, '--list', 'us-national=us.txt'])
    expect(err).toMatch(/^note: the us-national list is taken to be of 2026-10-01/)
  })

  it('hold the area codes that are named', async () => {
    const cwd = folder({ 'us.txt': US_LIST })
    expect(await codes(cwd, 'us-national:212,305=us.txt@2026-11-15')).toEqual([])
    expect(await codes(cwd, 'us-national:305=us.txt@2026-11-15')).toEqual(['list-not-covering'])
  })

  it("of one area code hold that alone, unless they are the company's own", async () => {
    const cwd = folder({ 'us.txt': US_LIST, 'one.txt': '3055550101\n3055550102\n', 'own.txt': '3055550101\n' })
    expect(await codes(cwd, 'us-national=one.txt@2026-11-15')).toEqual(['list-not-covering'])
    expect(await codes(cwd, 'us-national=one.txt@2026-11-15', '+13055550199')).not.toContain('list-not-covering')
    const args = ['check', number, ...NEW_YORK, '--list', 'internal=own.txt@2026-11-15', '--json']
    expect((JSON.parse((await run(cwd, args)).out) as DecisionJson).verdict).toBe('allow')
  })

  it('are read from a column', async () => {
    const cwd = folder({ 'us.txt': US_LIST, 'own.csv': 'name,phone\nAda,212-555-0123\n' })
    const args = ['check', number, ...NEW_YORK, '--list', 'internal=own.csv#phone@2026-11-15', '--json']
    const { reasons } = JSON.parse((await run(cwd, args)).out) as DecisionJson
    expect(reasons.map((reason) => reason.code)).toContain('listed')
  })
})

describe('mistakes end with 1, and a line that names the field', () => {
  it.each<[string, readonly string[], RegExp]>([
    ['no number', ['check'], /missing required argument 'number'/],
    ['a time without an offset', ['check', number, '--at', '2026-11-20T15:30'], /--at.*ISO 8601 with an offset/],
    ['a blank seller', ['check', number, '--seller', ' '], /--seller.*not blank/],
    ['a list that is a folder', ['check', number, '--list', 'internal=.'], /list internal: .*it is a directory/],
    ['a purpose nobody knows', ['check', number, '--purpose', 'fun'], /--purpose.*telemarketing/],
    ['a flag nobody knows', ['check', number, '--sellr', 'x'], /--sellr.*\n.*--seller/],
    ['a list without a file', ['check', number, '--list', 'us-national'], /--list.*registry=file/],
    [
      'a list that is not there',
      ['check', number, '--list', 'us-national=gone.txt'],
      /gone\.txt: cannot be read: no such file/,
    ],
    [
      'a list that cannot be read',
      ['check', number, '--list', 'us-national=bad.txt@2026-11-15'],
      /bad\.txt:2: .*`nobody`/,
    ],
    ['a list of a bad name', ['check', number, '--list', 'US=us.txt@2026-11-15'], /list US: registry/],
    ['a date that is none', ['check', number, '--list', 'us-national=us.txt@2026-13-15'], /us-national.*asOf/],
    ['a consent that is no JSON', ['check', number, '--consent', 'us.txt'], /us\.txt: is not JSON/],
    ['a consent of nobody', ['check', number, '--consent', 'keys.json'], /keys\.json: `spring` is not a telephone/],
    ['regions nobody knows', ['check', number, '--emergencies', 'Florida'], /--emergencies.*US-NY/],
    ['a history without numbers', ['check', number, '--history', 'us.txt'], /us\.txt:1: no column `number`/],
    [
      'a history with a bad time',
      ['check', number, '--history', 'time.csv'],
      /time\.csv:3: `yesterday` is not an instant/,
    ],
    ['a history with a bad number', ['check', number, '--history', 'number.csv'], /number\.csv:2: `12` is not a/],
    [
      'a history with a bad outcome',
      ['check', number, '--history', 'word.csv'],
      /word\.csv:2: `maybe` is not a known outcome/,
    ],
    [
      'a history of another shape',
      ['check', number, '--history', 'wide.csv'],
      /wide\.csv:2: 3 columns where the header has 2/,
    ],
    [
      'a configuration of another kind',
      ['check', number, '--config', 'keys.json'],
      /keys\.json\.spring: unknown; expected one of lists/,
    ],
    ['a configuration with a bad default', ['check', number, '--config', 'default.json'], /defaults\.purpose/],
    ['a folder for a file', ['check', number, '--consent', '.'], /cannot be read: it is a directory/],
  ])('%s', async (_, args, message) => {
    const cwd = folder({
      'us.txt': US_LIST,
      'bad.txt': '2025550100\nnobody\n',
      'keys.json': '{ "spring": {} }',
      'time.csv': 'number,at\n2125550123,2026-11-20T15:00:00Z\n2125550123,yesterday\n',
      'number.csv': 'number,at\n12,2026-11-20T15:00:00Z\n',
      'word.csv': 'number,at,outcome\n2125550123,2026-11-20T15:00:00Z,maybe\n',
      'wide.csv': 'number,at\n2125550123,2026-11-20T15:00:00Z,x\n',
      'default.json': '{ "defaults": { "purpose": "fun" } }',
    })
    const { code, out, err } = await run(cwd, args)
    expect(err).toMatch(message)
    expect(err).not.toMatch(/\n\s+at /)
    expect({ code, out }).toEqual({ code: 1, out: '' })
  })
})
