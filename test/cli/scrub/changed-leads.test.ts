import { execFileSync } from 'node:child_process'
import { appendFileSync, readdirSync, renameSync, truncateSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, NEW_YORK, type Ran, read, run, sponge, US_LIST } from '../run.ts'
import { builtPrograms } from './built.ts'

const { bin } = builtPrograms()

/** Rows of 60 bytes, one in 1,000 of them without a number. */
const leads = (rows: number): string => {
  const row = (_: unknown, i: number): string =>
    `${i % 1_000 === 999 ? '' : '2125550100'},NY,${i}`.padEnd(59, '.').concat('\n')
  return `phone,state,note\n${Array.from({ length: rows }, row).join('')}`
}
const files = { 'us.txt': US_LIST, 'leads.csv': leads(9_000) }
const scrub = (out: string): readonly string[] => ['scrub', 'leads.csv', '--out', out, ...NEW_YORK]

/** Scrubs, and does something to the leads when a good part of them is scrubbed. */
const changedBy = async (cwd: string, change: (path: string) => void, out = 'out.csv'): Promise<Ran> => {
  let lines = 0
  const err = sponge(() => {
    lines += 1
    if (lines === 3) change(join(cwd, 'leads.csv'))
  })
  const ran = await run(cwd, scrub(out), { stderr: err.stream, checkpointEvery: 0 })
  return { ...ran, err: err.text() }
}

describe('leads that are changed while they are scrubbed', () => {
  it.each<[string, (path: string) => void]>([
    ['cut off', (path) => truncateSync(path, 400_000)],
    [
      'cut off where nothing was read yet, and filled up',
      (path) => {
        truncateSync(path, 400_000)
        truncateSync(path, 540_000)
      },
    ],
    ['added to', (path) => appendFileSync(path, '2125550100,NY,last\n')],
    ['written over', (path) => writeFileSync(path, leads(9_000).replaceAll('NY', 'FL'))],
    ['touched', (path) => utimesSync(path, 1, 1)],
  ])('are refused, and nothing is left: %s', async (_, change) => {
    const cwd = folder({ ...files, 'out.csv': 'older' })
    const { code, err } = await changedBy(cwd, change)
    expect(err).toMatch(/^error: \S+leads\.csv: was changed while it was read; try again$/m)
    expect(err).not.toContain('--resume')
    expect(code).toBe(1)
    expect(read(cwd, 'out.csv')).toBe('older')
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'out.csv', 'us.txt'])
  })

  it('are an error on standard output as well', async () => {
    const { code, err } = await changedBy(folder(files), (path) => truncateSync(path, 400_000), '-')
    expect(err).toContain('was changed while it was read')
    expect(code).toBe(1)
  })

  it('are read to their end where another file takes their name', async () => {
    const cwd = folder({ ...files, 'new.csv': 'phone\n' })
    const { code, err } = await changedBy(cwd, (path) => renameSync(join(cwd, 'new.csv'), path))
    expect(code, err).toBe(0)
    expect(read(cwd, 'out.csv').split('\n')).toHaveLength(9_002)
  })
})

describe.skipIf(process.platform === 'win32')('leads that come through a pipe', () => {
  it('have no size, and are scrubbed to their end', () => {
    const cwd = folder(files)
    const args = scrub('out.csv').map((arg) => (arg === 'leads.csv' ? '/dev/stdin' : arg))
    execFileSync('sh', ['-c', 'cat leads.csv | "$@"', 'sh', process.execPath, bin(), ...args], { cwd, stdio: 'pipe' })
    expect(read(cwd, 'out.csv').split('\n')).toHaveLength(9_002)
  })
})
