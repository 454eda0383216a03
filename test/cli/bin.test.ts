import { spawnSync } from 'node:child_process'
import { closeSync, existsSync, openSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { buildDncIndex } from '../../src/lists/index.ts'
import { folder } from './run.ts'
import { builtPrograms } from './scrub/built.ts'

const { bin } = builtPrograms()

/** Runs the program in a folder, with standard output at an open file. */
const runTo = (cwd: string, stdout: number, args: readonly string[]): { code: number | null; err: string } => {
  onTestFinished(() => closeSync(stdout))
  const { status, stderr } = spawnSync(process.execPath, [bin(), ...args], {
    cwd,
    stdio: ['ignore', stdout, 'pipe'],
    encoding: 'utf8',
  })
  return { code: status, err: stderr }
}

const leads = { 'leads.csv': `phone,state\n${'2125550100,NY\n'.repeat(1_000)}` }

describe('standard output that cannot be written', () => {
  const commands = ['rules US-FL', '--help', 'scrub leads.csv --out -', 'rules --table hours']

  it.skipIf(!existsSync('/dev/full')).each(commands)('is an error of one line: a full disk, %s', (args) => {
    const { code, err } = runTo(folder(leads), openSync('/dev/full', 'w'), args.split(' '))
    expect(err).toMatch(/^error: standard output cannot be written: no space left on the device\n$/)
    expect(code).toBe(1)
  })

  it.each(commands)('is an error of one line: a file open for reading, %s', (args) => {
    const cwd = folder(leads)
    const { code, err } = runTo(cwd, openSync(join(cwd, 'leads.csv'), 'r'), args.split(' '))
    expect(err).toMatch(/^error: standard output cannot be written: \S.*\n$/)
    expect(code).toBe(1)
  })

  it.skipIf(process.platform === 'win32')('is no failure where its reader has seen enough', () => {
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', 'set -o pipefail; "$0" "$1" scrub leads.csv --out - | head -n 1', process.execPath, bin()],
      { cwd: folder({ 'leads.csv': `phone,state\n${'2125550100,NY\n'.repeat(100_000)}` }), encoding: 'utf8' },
    )
    expect(stdout).toBe('phone,state,verdict,reasons,next_allowed_at,region\n')
    expect(stderr).toBe('')
    expect(status).toBe(0)
  })

  it.skipIf(process.platform === 'win32').each([
    ['check +12125550100 --at 2026-11-20T15:30:00-05:00 --list us-national=us.txt@2026-11-15 --emergencies none', 2],
    ['check +12125550123 --at 2026-11-20T15:30:00-05:00 --emergencies none', 3],
    ['lists check us.dnc 2125550100', 2],
    ['lists verify us.dnc', 0],
    ['lists verify us.dnc --against other.txt', 2],
    ['lists verify leads.csv', 1],
  ])('does not take away what the exit code says where nobody reads it: %s', async (args, expected) => {
    const cwd = folder({ ...leads, 'us.txt': '212,5550100\n', 'other.txt': '212,5550199\n' })
    const input = join(cwd, 'us.txt')
    await buildDncIndex({ input, output: join(cwd, 'us.dnc'), registry: 'us-national', asOf: '2026-11-15' })
    const { status } = spawnSync(
      'bash',
      ['-c', `exec 3> >(exec 0<&-; sleep 0.2); sleep 0.1; "$0" "$1" ${args} >&3 2>/dev/null`, process.execPath, bin()],
      { cwd },
    )
    expect(status).toBe(expected)
  })

  it.skipIf(process.platform === 'win32').each([
    ['standard output', '--json 2>/dev/null | true'],
    ['standard error', '2>&1 >/dev/null | true'],
  ])('leaves a file that was scrubbed, and nothing beside it, where nobody reads %s', (_, to) => {
    const cwd = folder(leads)
    const { status } = spawnSync(
      'bash',
      ['-c', `set -o pipefail; "$0" "$1" scrub leads.csv --out out.csv ${to}`, process.execPath, bin()],
      { cwd },
    )
    expect(status).toBe(0)
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv'])
  })
})
