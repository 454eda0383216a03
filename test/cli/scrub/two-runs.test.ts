import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  constants,
  linkSync,
  openSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { folder, read, run, sponge, US_LIST } from '../run.ts'
import { builtPrograms } from './built.ts'

const { child } = builtPrograms()

/** Rows of 60 bytes, one in 1,000 of them without a number. */
const leads = (rows: number): string => {
  const row = (_: unknown, i: number): string =>
    `${i % 1_000 === 999 ? '' : '2125550100'},NY,${i}`.padEnd(59, '.').concat('\n')
  return `phone,state,note\n${Array.from({ length: rows }, row).join('')}`
}
const args = (list = 'us.txt'): readonly string[] => [
  ...['scrub', 'leads.csv', '--out', 'out.csv', '--list', `us-national=${list}@2026-11-15`],
  ...['--at', '2026-11-20T15:30:00-05:00', '--emergencies', 'none'],
]

interface Running {
  readonly process: ChildProcess
  readonly err: () => string
  readonly ended: Promise<unknown>
}

const start = (cwd: string, list?: string): Running => {
  const started = spawn(process.execPath, [child(), ...args(list)], { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const parts: Buffer[] = []
  started.stderr.on('data', (part: Buffer) => parts.push(part))
  return { process: started, err: () => Buffer.concat(parts).toString(), ended: once(started, 'close') }
}

const isRunning = ({ process: { exitCode, signalCode } }: Running): boolean => exitCode === null && signalCode === null

/** Writes to a pipe once its reader is there; does nothing where that has ended. */
const feed = async (path: string, reader: Running): Promise<void> => {
  while (isRunning(reader)) {
    try {
      const pipe = openSync(path, constants.O_WRONLY | constants.O_NONBLOCK)
      writeSync(pipe, US_LIST)
      closeSync(pipe)
      return
    } catch {
      await setTimeout(2)
    }
  }
}

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0

const KILLED = { format: 1, now: 0, facts: {}, done: null }
const goneJournal = async (): Promise<string> => {
  const gone = spawn(process.execPath, ['-e', ''])
  await once(gone, 'exit')
  return JSON.stringify({ ...KILLED, pid: gone.pid })
}

const whole = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const cwd = folder(files)
  expect((await run(cwd, args())).code).toBe(0)
  return read(cwd, 'out.csv')
}

describe.skipIf(process.platform === 'win32')('of two runs with one output', () => {
  const files = { 'us.txt': US_LIST, 'leads.csv': leads(20_000) }

  it('the second is refused, though both found what a killed run had left', { timeout: 60_000 }, async () => {
    const cwd = folder({ ...files, 'out.csv.partial': 'rows', 'out.csv.partial.json': await goneJournal() })
    for (const name of ['first', 'second']) execFileSync('mkfifo', [join(cwd, name)])
    // Each waits for its list before it writes.
    const runs = ['first', 'second'].map((list) => start(cwd, list))
    const [first, second] = runs as [Running, Running]
    await feed(join(cwd, 'first'), first)
    while (isRunning(first) && sizeOf(join(cwd, 'out.csv.partial')) < 100_000) await setTimeout(1)
    await feed(join(cwd, 'second'), second)
    await Promise.all(runs.map(({ ended }) => ended))
    expect(runs.map(({ process: { exitCode } }) => exitCode).sort()).toEqual([0, 1])
    const refused = runs.find(({ process: { exitCode } }) => exitCode === 1)
    expect(refused?.err()).toMatch(/^error: --out: \S+out\.csv is being written by process \d+; if that is no scrub/)
    expect(read(cwd, 'out.csv') === (await whole(files))).toBe(true)
    expect(readdirSync(cwd).sort()).toEqual(['first', 'leads.csv', 'out.csv', 'second', 'us.txt'])
  })

  it('or more, each is refused or writes all of it, also behind kill -9', { timeout: 120_000 }, async () => {
    const expected = await whole(files)
    const cwd = folder(files)
    for (let round = 0; round < 3; round++) {
      const killed = start(cwd)
      while (isRunning(killed) && !readdirSync(cwd).includes('out.csv.partial')) await setTimeout(1)
      killed.process.kill('SIGKILL')
      await killed.ended
      const runs = [start(cwd), start(cwd), start(cwd)]
      await Promise.all(runs.map(({ ended }) => ended))
      const codes = runs.map(({ process: { exitCode } }) => exitCode)
      expect(codes).toContain(0)
      for (const one of runs) {
        if (one.process.exitCode !== 0) expect(one.err()).toMatch(/^error: --out: \S+out\.csv is being written by/)
      }
      expect(read(cwd, 'out.csv') === expected).toBe(true)
      expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv', 'us.txt'])
      rmSync(join(cwd, 'out.csv'))
    }
  })
})

describe('the unfinished output', () => {
  const files = { 'us.txt': US_LIST, 'leads.csv': leads(9_000), 'out.csv': 'older' }
  const claimIn = (cwd: string): string => readdirSync(cwd).find((name) => name.endsWith('.claim')) ?? ''

  it.each<[string, (cwd: string) => void]>([
    [
      'another file under its name',
      (cwd) => {
        rmSync(join(cwd, 'out.csv.partial'))
        writeFileSync(join(cwd, 'out.csv.partial'), 'of another')
      },
    ],
    [
      'another run in its journal',
      (cwd) => writeFileSync(join(cwd, 'out.csv.partial.json'), JSON.stringify({ ...KILLED, pid: 1 })),
    ],
    ['no claim', (cwd) => rmSync(join(cwd, claimIn(cwd)))],
  ])('is neither published nor removed where there is %s', async (_, change) => {
    for (const checkpointEvery of [0, 3_600_000]) {
      const cwd = folder(files)
      let lines = 0
      const err = sponge(() => {
        lines += 1
        if (lines === 3) change(cwd)
      })
      const { code } = await run(cwd, args(), { stderr: err.stream, checkpointEvery })
      expect(err.text()).toMatch(
        /^error: --out: \S+out\.csv\.partial is no longer of this run; \S+out\.csv was left as it was$/m,
      )
      expect(err.text()).not.toContain('--resume')
      expect(code).toBe(1)
      expect(read(cwd, 'out.csv')).toBe('older')
      expect(readdirSync(cwd).sort()).toEqual([
        'leads.csv',
        'out.csv',
        'out.csv.partial',
        'out.csv.partial.json',
        'us.txt',
      ])
    }
  })

  it('is a new file unless it is gone on with', async () => {
    const cwd = folder({ ...files, 'out.csv.partial': 'rows', 'out.csv.partial.json': await goneJournal() })
    linkSync(join(cwd, 'out.csv.partial'), join(cwd, 'kept'))
    expect((await run(cwd, args())).code).toBe(0)
    expect(read(cwd, 'kept')).toBe('rows')
  })
})
