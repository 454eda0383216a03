import { execFileSync } from 'node:child_process'
import { lstatSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, NEW_YORK, run, US_LIST } from '../run.ts'

const files = { 'us.txt': US_LIST, 'leads.csv': 'phone,state\n2125550100,NY\n' }
const scrub = (cwd: string, out: string) => run(cwd, ['scrub', 'leads.csv', '--out', out, ...NEW_YORK])

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
})
