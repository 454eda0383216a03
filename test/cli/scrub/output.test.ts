import { execFileSync } from 'node:child_process'
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Io } from '../../../src/cli/io.ts'
import { folder, NEW_YORK, read, run, sponge, US_LIST } from '../run.ts'

const files = { 'us.txt': US_LIST, 'leads.csv': 'phone,state\n2125550100,NY\n,NY\n' }
const scrub = (cwd: string, out: string, io: Partial<Io> = {}) =>
  run(cwd, ['scrub', 'leads.csv', '--out', out, ...NEW_YORK], io)
const modeOf = (cwd: string, name: string): number =>
  (statSync(join(cwd, name), { throwIfNoEntry: false })?.mode ?? 0) & 0o777

describe.skipIf(process.platform === 'win32')('the output', () => {
  it('never takes the place of a pipe', async () => {
    const cwd = folder(files)
    execFileSync('mkfifo', [join(cwd, 'pipe')])
    const { code, err } = await scrub(cwd, 'pipe')
    expect(err).toMatch(/^error: --out: \S+pipe is not a regular file; --out - writes to standard output\n$/)
    expect(code).toBe(1)
    expect(lstatSync(join(cwd, 'pipe')).isFIFO()).toBe(true)
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'pipe', 'us.txt'])
  })

  it.each([0o600, 0o400, 0o640, 0o666])('keeps the mode %o of the file that it replaces', async (mode) => {
    const cwd = folder({ ...files, 'out.csv': 'older' })
    chmodSync(join(cwd, 'out.csv'), mode)
    const modes: number[] = []
    const stderr = sponge(() => modes.push(modeOf(cwd, 'out.csv.partial'))).stream
    const { code } = await scrub(cwd, 'out.csv', { stderr })
    expect(code).toBe(0)
    expect(read(cwd, 'out.csv')).toContain('verdict')
    expect(modeOf(cwd, 'out.csv')).toBe(mode)
    expect(modes.slice(0, -1)).toEqual([mode | 0o600])
  })

  it('narrows what an interrupted run has left', async () => {
    const cwd = folder({ ...files, 'out.csv': 'older', 'out.csv.partial': 'rows' })
    const journal = { format: 1, pid: process.pid, now: 0, facts: {}, done: null }
    writeFileSync(join(cwd, 'out.csv.partial.json'), JSON.stringify(journal))
    chmodSync(join(cwd, 'out.csv'), 0o600)
    chmodSync(join(cwd, 'out.csv.partial'), 0o644)
    const { code } = await scrub(cwd, 'out.csv')
    expect(code).toBe(0)
    expect(modeOf(cwd, 'out.csv')).toBe(0o600)
  })

  it.each([
    ['there', 'older'],
    ['not there yet', null],
  ])('is the file that links lead to, %s', async (_, older) => {
    const cwd = folder(files)
    const links = folder()
    if (older !== null) writeFileSync(join(cwd, 'out.csv'), older)
    symlinkSync(cwd, join(links, 'here'))
    symlinkSync('here/out.csv', join(links, 'first.csv'))
    symlinkSync('first.csv', join(links, 'second.csv'))
    let during: readonly string[] = []
    const { stream } = sponge(() => {
      during = [...during, ...readdirSync(cwd)]
    })
    const { code } = await scrub(cwd, join(links, 'second.csv'), { stderr: stream })
    expect(code).toBe(0)
    expect(during).toContain('out.csv.partial')
    expect(lstatSync(join(links, 'second.csv')).isSymbolicLink()).toBe(true)
    expect(read(cwd, 'out.csv')).toContain('verdict')
    expect(readdirSync(links).sort()).toEqual(['first.csv', 'here', 'second.csv'])
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv', 'us.txt'])
  })
})
