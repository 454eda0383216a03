import { spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { Writable } from 'node:stream'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { folder, type Ran, read, run, US_LIST } from '../run.ts'
import { builtPrograms } from './built.ts'

const { child } = builtPrograms()

const NUMBERS = Array.from({ length: 100 }, (_, i) => `21255501${String(i).padStart(2, '0')}`)
/** Rows of about 60 bytes, one in 1,000 of them without a number. */
const leads = (rows: number): string =>
  `phone,state,note\n${Array.from({ length: rows }, (_, i) => `${i % 1_000 === 999 ? '' : NUMBERS[i % 100]},${i % 7 === 0 ? 'FL' : 'NY'},row ${i} ${'.'.repeat(30)}\n`).join('')}`

const ARGS = [
  'scrub',
  'leads.csv',
  '--out',
  'out.csv',
  '--json',
  '--list',
  'us-national=us.txt',
  '--emergencies',
  'none',
]
const files = (rows: number) => ({ 'us.txt': US_LIST, 'leads.csv': leads(rows) })
const often = { checkpointEvery: 0 }

/** Runs until a line like this is to be said. */
const interrupted = (cwd: string, when: RegExp): Promise<Ran> => {
  const stderr = Object.assign(new Writable(), {
    write: (text: string) => {
      if (when.test(text)) throw new Error('interrupted')
      return true
    },
  })
  return run(cwd, ARGS, { ...often, stderr })
}

const later = { ...often, now: () => Date.parse('2026-11-21T04:00:00Z') }

describe('--resume', () => {
  it('ends with the bytes and the summary of a run that was not interrupted', async () => {
    const cwd = folder(files(9_000))
    const whole = await run(cwd, ARGS)
    const bytes = read(cwd, 'out.csv')
    for (const row of [3_000, 6_000, 9_000]) {
      await interrupted(cwd, new RegExp(`leads.csv:${row + 1}:`))
      expect(readdirSync(cwd).sort()).toEqual([
        'leads.csv',
        'out.csv',
        'out.csv.partial',
        'out.csv.partial.json',
        'us.txt',
      ])
      // What was written behind the last checkpoint is not to be trusted.
      appendFileSync(join(cwd, 'out.csv.partial'), '2125550100,half a r')
      const resumed = await run(cwd, [...ARGS, '--resume'], later)
      expect(resumed.code, resumed.err).toBe(0)
      expect(resumed.err).toMatch(/^note: goes on behind [\d,]+ rows, as of 2026-11-20T20:30:00\.000Z\n/m)
      expect(resumed.out).toBe(whole.out)
      expect(read(cwd, 'out.csv') === bytes).toBe(true)
      expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv', 'us.txt'])
    }
  })

  it('says of each bad row once', async () => {
    const cwd = folder(files(6_000))
    const { err } = await run(cwd, ARGS)
    await interrupted(cwd, /leads\.csv:4001:/)
    const resumed = await run(cwd, [...ARGS, '--resume'], often)
    const bad = (text: string): readonly string[] => text.split('\n').filter((line) => line.startsWith('leads.csv:'))
    expect(bad(err)).toHaveLength(6)
    expect(bad(err).slice(-bad(resumed.err).length)).toEqual(bad(resumed.err))
    expect(bad(resumed.err).length).toBeGreaterThan(0)
  })

  it('begins at the beginning where there is nothing to go on with', async () => {
    const cwd = folder(files(10))
    const { code, err } = await run(cwd, [...ARGS, '--resume'])
    expect(err).toContain('note: there is no interrupted run to go on with')
    expect(code).toBe(0)
  })

  it('is not needed: without it the file is scrubbed anew', async () => {
    const cwd = folder(files(6_000))
    await interrupted(cwd, /leads\.csv:4001:/)
    const { out, err } = await run(cwd, ARGS, later)
    expect(err).toMatch(/note: [\d,]+ rows of an interrupted run are scrubbed anew; --resume would/)
    expect(JSON.parse(out).at).toBe('2026-11-21T04:00:00.000Z')
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv', 'us.txt'])
  })

  it.each<[string, (cwd: string) => void, readonly string[], RegExp]>([
    [
      'another time of the leads',
      (cwd) => utimesSync(join(cwd, 'leads.csv'), 1, 1),
      [],
      /--resume: \S+leads\.csv changed/,
    ],
    ['other leads', (cwd) => appendFileSync(join(cwd, 'leads.csv'), '1,,\n'), [], /--resume: \S+leads\.csv changed/],
    [
      'other leads of the same size, time and beginning',
      (cwd) => {
        const path = join(cwd, 'leads.csv')
        const { atime, mtime } = statSync(path)
        const bytes = readFileSync(path)
        bytes[100_000] = 33
        writeFileSync(path, bytes)
        utimesSync(path, atime, mtime)
      },
      [],
      /--resume: \S+leads\.csv changed/,
    ],
    ['another list', (cwd) => writeFileSync(join(cwd, 'us.txt'), '305,5550100\n'), [], /--resume: \S+us\.txt changed/],
    ['other options', () => {}, ['--seller', 'acme'], /--resume: the options changed since the interrupted run/],
    ['another instant', () => {}, ['--at', '2026-11-21T04:00:00Z'], /--at: the interrupted run is of 2026-11-20T20:30/],
    [
      'an output that was cut off',
      (cwd) => writeFileSync(join(cwd, 'out.csv.partial'), 'phone'),
      [],
      /--resume: \S+out\.csv\.partial changed/,
    ],
    [
      'an output that was written over',
      (cwd) => {
        const path = join(cwd, 'out.csv.partial')
        const bytes = readFileSync(path)
        bytes[60] = (bytes[60] as number) ^ 1
        writeFileSync(path, bytes)
      },
      [],
      /--resume: \S+out\.csv\.partial changed/,
    ],
  ])('refuses %s, and leaves what there is', async (_, change, flags, message) => {
    const cwd = folder(files(4_000))
    utimesSync(join(cwd, 'us.txt'), new Date('2026-11-15'), new Date('2026-11-15'))
    await interrupted(cwd, /leads\.csv:4001:/)
    change(cwd)
    const before = readdirSync(cwd)
    const { code, err } = await run(cwd, [...ARGS, '--resume', ...flags], often)
    expect(err).toMatch(message)
    expect(code).toBe(1)
    expect(readdirSync(cwd)).toEqual(before)
  })

  it('goes on as of the same instant where it is given again', async () => {
    const cwd = folder(files(4_000))
    await interrupted(cwd, /leads\.csv:4001:/)
    const { code } = await run(cwd, [...ARGS, '--resume', '--at', '2026-11-20T15:30:00-05:00'], later)
    expect(code).toBe(0)
  })

  it('is for files', async () => {
    const args = ARGS.map((arg) => (arg === 'out.csv' ? '-' : arg)).filter((arg) => arg !== '--json')
    const { code, err } = await run(folder(files(2)), [...args, '--resume'])
    expect(err).toMatch(/--resume: goes on with a file/)
    expect(code).toBe(1)
  })
})

describe('the rows so far', () => {
  it('are not written where another run writes, nor over a file of another kind', async () => {
    const cwd = folder({ ...files(10), 'out.csv.partial': 'mine' })
    const inTheWay = await run(cwd, ARGS)
    expect(inTheWay.err).toMatch(/--out: \S+out\.csv\.partial is in the way/)
    expect(read(cwd, 'out.csv.partial')).toBe('mine')
    const journal = { format: 1, pid: process.ppid, now: 0, facts: {}, done: null }
    writeFileSync(join(cwd, 'out.csv.partial.json'), JSON.stringify(journal))
    const claim = join(cwd, `out.csv.partial.${process.ppid}-01234567.claim`)
    writeFileSync(claim, '')
    for (const flags of [[], ['--resume']]) {
      const { code, err } = await run(cwd, [...ARGS, ...flags])
      expect(err).toMatch(/--out: .*out\.csv is being written by process \d+/)
      expect(code).toBe(1)
    }
    expect(read(cwd, 'out.csv.partial')).toBe('mine')
    // The id of a run that was killed may be another program's by now: without a claim nobody writes.
    rmSync(claim)
    expect((await run(cwd, ARGS)).code).toBe(0)
  })

  it('are never the file that is read', async () => {
    const cwd = folder({ ...files(10), 'out.csv.partial': leads(3) })
    const { code, err } = await run(cwd, ['scrub', 'out.csv.partial', '--out', 'out.csv'])
    expect(err).toMatch(/out\.csv\.partial is one of the files that are read/)
    expect(code).toBe(1)
    expect(read(cwd, 'out.csv.partial')).toBe(leads(3))
  })

  it('survive kill -9, again and again', { timeout: 60_000 }, async () => {
    const cwd = folder(files(20_000))
    const journal = join(cwd, 'out.csv.partial.json')
    const rowsKept = (): number => {
      try {
        return JSON.parse(readFileSync(journal, 'utf8')).done?.summary.rows ?? 0
      } catch {
        return -1
      }
    }
    const start = (flags: readonly string[]) => {
      const process_ = spawn(process.execPath, [child(), ...ARGS, ...flags], { cwd, stdio: 'ignore' })
      return { process: process_, ended: once(process_, 'exit') }
    }
    const moments: readonly [number, readonly string[]][] = [
      [0, []],
      [1, ['--resume']],
      [6_000, ['--resume', '--workers', '2']],
      [12_000, ['--resume']],
    ]
    let now = 0
    for (const [rows, flags] of moments) {
      const { process: running, ended } = start(flags)
      while (running.exitCode === null && rowsKept() < rows) await setTimeout(1)
      running.kill('SIGKILL')
      await ended
      expect(existsSync(journal)).toBe(true)
      expect(rowsKept()).toBeGreaterThanOrEqual(rows)
      const { now: then } = JSON.parse(readFileSync(journal, 'utf8'))
      if (now !== 0) expect(then).toBe(now)
      now = then
    }
    const resumed = await run(cwd, [...ARGS, '--resume'], later)
    const bytes = read(cwd, 'out.csv')
    const whole = await run(cwd, ARGS, { now: () => now })
    expect(resumed.out).toBe(whole.out)
    expect(read(cwd, 'out.csv') === bytes).toBe(true)
  })
})
