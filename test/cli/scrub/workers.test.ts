import { spawnSync } from 'node:child_process'
import { copyFileSync, readdirSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDncIndex } from '../../../src/lists/index.ts'
import { folder, NOW, read, run, US_LIST } from '../run.ts'
import { builtPrograms } from './built.ts'

const { worker, child } = builtPrograms()

/** Rows enough for many blocks, some of them over several lines or not sound. */
const leads = (rows: number): string =>
  `phone,state,note\n${Array.from({ length: rows }, (_, i) => {
    const number = `${i % 3 === 0 ? 212 : 305}55501${String(i % 100).padStart(2, '0')}`
    if (i % 997 === 0) return `${number},NY`
    if (i % 499 === 0) return `${number},NY,"stray`
    if (i % 251 === 0) return `${number},,"two\r\nlines ""${i}"""\r`
    return `${number},${['NY', 'FL', '', 'LA'][i % 4]},row ${i}`
  }).join('\n')}`

describe('threads', () => {
  const args = ['--list', 'us-national=us.txt@2026-11-15', '--emergencies', 'none', '--json']

  it('write what one writes, and count and say the same', { timeout: 60_000 }, async () => {
    const cwd = folder({ 'us.txt': US_LIST, 'leads.csv': leads(20_000) })
    const alone = await run(cwd, ['scrub', 'leads.csv', '--out', 'out.csv', ...args])
    const expected = read(cwd, 'out.csv')
    expect(alone.code).toBe(0)
    expect(alone.err).toContain('leads.csv:')
    for (const workers of ['2', '5']) {
      const flags = ['scrub', 'leads.csv', '--out', 'out.csv', '--workers', workers, ...args]
      expect(await run(cwd, flags, { scrubWorker: worker() })).toEqual(alone)
      expect(read(cwd, 'out.csv') === expected).toBe(true)
    }
    const piped = await run(cwd, ['scrub', 'leads.csv', '--out', '-', '--workers', '2', ...args.slice(0, -1)], {
      scrubWorker: worker(),
    })
    expect(piped.out === expected).toBe(true)
  })

  it('share an index', { timeout: 60_000 }, async () => {
    const cwd = folder({ 'us.txt': US_LIST, 'leads.csv': leads(4_000) })
    const list = { registry: 'us-national', asOf: '2026-11-15' }
    await buildDncIndex({ ...list, input: join(cwd, 'us.txt'), output: join(cwd, 'us.idx') })
    const plain = await run(cwd, ['scrub', 'leads.csv', '--out', 'plain.csv', ...args])
    const flags = ['--list', 'us-national=us.idx', '--emergencies', 'none', '--json']
    for (const workers of ['1', '2']) {
      const asked = ['scrub', 'leads.csv', '--out', 'out.csv', '--workers', workers, ...flags]
      const shared = await run(cwd, asked, { scrubWorker: worker() })
      expect({ ...JSON.parse(shared.out), output: 'plain.csv' }).toEqual(JSON.parse(plain.out))
      expect(shared.err).toBe(plain.err)
      expect(read(cwd, 'out.csv') === read(cwd, 'plain.csv')).toBe(true)
    }
  })

  it.skipIf(process.platform === 'win32')(
    'are not asked to read what can be read but once',
    { timeout: 60_000 },
    () => {
      const cwd = folder({ 'us.txt': US_LIST, 'leads.csv': leads(4_000) })
      /** With what the first of them holds in a pipe. */
      const scrub = (piped: string, file: string, list: string): string => {
        const evidence = ['--list', `us-national=${list}@2026-11-15`, '--emergencies', 'none', '--at', NOW]
        const asked = [process.execPath, child(), 'scrub', file, '--out', '-', '--workers', '2', ...evidence]
        const shell = ['-c', 'cat "$0" | "$@"', piped, ...asked]
        const { stdout, stderr, status } = spawnSync('sh', shell, { cwd, encoding: 'latin1', maxBuffer: 1 << 26 })
        expect(status, stderr).toBe(0)
        return stdout
      }
      const expected = scrub('us.txt', 'leads.csv', 'us.txt')
      expect(expected.split('\n').length).toBeGreaterThan(4_000)
      expect(scrub('leads.csv', '/dev/stdin', 'us.txt') === expected).toBe(true)
      expect(scrub('us.txt', 'leads.csv', '/dev/stdin') === expected).toBe(true)
    },
  )

  it('that fail end the scrub, and leave nothing behind', async () => {
    const cwd = folder({ 'us.txt': US_LIST, 'leads.csv': leads(100) })
    const asked = ['scrub', 'leads.csv', '--out', 'out.csv', '--workers', '2', ...args]
    const { code, err } = await run(cwd, asked, { scrubWorker: new URL('data:text/javascript,throw new Error("no")') })
    expect(code).toBe(1)
    expect(err).toMatch(/^error: no$/m)
    expect(readdirSync(cwd).sort()).toEqual(['leads.csv', 'us.txt'])
  })

  it.each(['x', '-1', '1.5', '1000'])('cannot be %s', async (workers) => {
    const { code, err } = await run(folder(), ['scrub', 'leads.csv', '--out', 'out.csv', '--workers', workers])
    expect(err).toMatch(/--workers.*number of threads/)
    expect(code).toBe(1)
  })
})

describe('an index as a list', () => {
  it.each<[string, string, RegExp]>([
    ['of another registry', 'us-fl=us.idx', /list us-fl: .*us\.idx is an index of us-national/],
    ['of another day', 'us-national=us.idx@2026-11-16', /list us-national: .* is an index of 2026-11-15T/],
    ['with area codes given', 'us-national:212=us.idx', /list us-national: `covers` is for texts/],
    ['that is damaged', 'us-national=cut.idx', /cut\.idx/],
  ])('%s is refused', async (_, list, message) => {
    const cwd = folder({ 'us.txt': US_LIST, 'leads.csv': leads(2) })
    const output = join(cwd, 'us.idx')
    await buildDncIndex({ registry: 'us-national', asOf: '2026-11-15', input: join(cwd, 'us.txt'), output })
    copyFileSync(output, join(cwd, 'cut.idx'))
    truncateSync(join(cwd, 'cut.idx'), 200)
    const { code, err } = await run(cwd, ['scrub', 'leads.csv', '--out', 'out.csv', '--list', list])
    expect(err).toMatch(message)
    expect(code).toBe(1)
    const sameDay = ['check', '+12125550100', '--list', 'us-national=us.idx@2026-11-15', '--emergencies', 'none']
    expect((await run(cwd, sameDay)).out).toContain('listed')
  })
})
