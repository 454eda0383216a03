import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { beforeAll, describe, expect, it } from 'vitest'
import { buildDncIndex, openDncIndex } from '../../../src/lists/index.ts'
import { folder, HEADER, outcome } from './built.ts'

const numbers = (first: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `202,${first + i}\n`).join('')

const place = (): { at: string; input: string; output: string } => {
  const at = folder()
  const input = join(at, 'list.txt')
  writeFileSync(input, '202,5550100\n')
  return { at, input, output: join(at, 'list.dnc') }
}

describe('the index', () => {
  it('takes the place of the old one, with its mode and through a link to it', async () => {
    const { at, input, output } = place()
    await buildDncIndex({ ...HEADER, input, output })
    chmodSync(output, 0o600)
    const link = join(at, 'link.dnc')
    symlinkSync(output, link)
    writeFileSync(input, '202,5550101\n')
    await buildDncIndex({ ...HEADER, input, output: pathToFileURL(link) })
    expect(openDncIndex(output).find('+12025550101', 0)).not.toBeNull()
    expect(realpathSync(link)).toBe(realpathSync(output))
    expect(statSync(output).mode & 0o777).toBe(0o600)
    expect(readdirSync(at).sort()).toEqual(['link.dnc', 'list.dnc', 'list.txt'])
  })

  it('stays as it was where the list cannot be read', async () => {
    const { at, input, output } = place()
    await buildDncIndex({ ...HEADER, input, output })
    const before = readFileSync(output)
    writeFileSync(input, '202,5550101\n202,x\n')
    expect(await outcome(() => buildDncIndex({ ...HEADER, input, output }))).toEqual({
      code: 'list-format',
      path: 'list.txt:2',
    })
    expect(readFileSync(output)).toEqual(before)
    expect(readdirSync(at).sort()).toEqual(['list.dnc', 'list.txt'])
  })

  it('is not written over what is read', async () => {
    const { at, input } = place()
    const [hard, soft] = [join(at, 'hard.txt'), join(at, 'soft.txt')]
    linkSync(input, hard)
    symlinkSync(input, soft)
    for (const output of [input, hard, soft, join(at, '.', 'list.txt')]) {
      const run = () => buildDncIndex({ ...HEADER, input, output })
      expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'output' })
    }
    expect(readFileSync(input, 'utf8')).toBe('202,5550100\n')
  })

  it.each<[string, (at: string) => unknown]>([
    ['a folder', (at) => at],
    ['in a folder that is not there', (at) => join(at, 'none', 'list.dnc')],
    ['in a file', (at) => join(at, 'list.txt', 'list.dnc')],
    ['nothing', () => ''],
    ['elsewhere', () => new URL('https://example.com/list.dnc')],
  ])('is not written to %s', async (_, output) => {
    const { at, input } = place()
    const run = () => buildDncIndex({ ...HEADER, input, output: output(at) as string })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'output' })
  })

  it.skipIf(process.platform === 'win32')('never takes the place of a pipe', async () => {
    const { at, input, output } = place()
    execFileSync('mkfifo', [output])
    const run = () => buildDncIndex({ ...HEADER, input, output })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'output' })
    await expect(run()).rejects.toThrow('list.dnc` is not a regular file')
    expect(lstatSync(output).isFIFO()).toBe(true)
    expect(readdirSync(at).sort()).toEqual(['list.dnc', 'list.txt'])
  })

  it('removes what runs that are gone have left, and nothing else', async () => {
    const { at, input, output } = place()
    const gone = spawn(process.execPath, ['-e', ''])
    await once(gone, 'exit')
    const left = `.list.dnc.${gone.pid}-0123abcd.part`
    const reused = `.list.dnc.${process.pid}-0123abcd.part`
    const kept = [
      `.list.dnc.${process.ppid}-0123abcd.part`,
      `.list.dnc.${process.pid}-fedcba98.part`,
      `.other.dnc.${gone.pid}-0123abcd.part`,
      '.list.dnc.part',
      `.list.dnc.${gone.pid}-0123abcd.part.txt`,
    ]
    for (const name of [left, reused, ...kept]) writeFileSync(join(at, name), 'x')
    // In a container every run has the same id.
    utimesSync(join(at, reused), new Date('2020-01-01'), new Date('2020-01-01'))
    await buildDncIndex({ ...HEADER, input, output })
    expect(readdirSync(at).sort()).toEqual([...kept, 'list.dnc', 'list.txt'].sort())
  })
})

describe('a run that is killed', () => {
  let program = ''
  beforeAll(async () => {
    const at = mkdtempSync(join(tmpdir(), 'predial-kill-'))
    program = join(at, 'run.cjs')
    const entry = fileURLToPath(new URL('run-to-kill.ts', import.meta.url))
    await build({ entryPoints: [entry], bundle: true, platform: 'node', format: 'cjs', outfile: program })
    return () => rmSync(at, { recursive: true })
  })

  /** Runs the program until it is at that moment, and kills it. */
  const killedAt = async (moment: string, args: readonly string[]): Promise<void> => {
    const child = spawn(process.execPath, [program, ...args, moment], { stdio: ['ignore', 'pipe', 'inherit'] })
    child.stdout.once('data', () => child.kill('SIGKILL'))
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])
  }

  it.each(['build', 'update'])('leaves the old index whole, and the next run succeeds: %s', async (job) => {
    const at = folder()
    const [input, output] = [join(at, 'list.txt'), join(at, 'list.dnc')]
    writeFileSync(input, numbers(5_550_100, 100))
    await buildDncIndex({ ...HEADER, input, output })
    const before = readFileSync(output)
    writeFileSync(input, job === 'build' ? numbers(5_550_150, 100) : '202,5550150,D\n202,5550249,A\n')
    for (const moment of ['started', 'reading', 'packing', 'written']) {
      await killedAt(moment, [job, input, output])
      expect([moment, readFileSync(output).equals(before)]).toEqual([moment, true])
    }
    expect(readdirSync(at).filter((name) => name.endsWith('.part'))).toHaveLength(1)
    for (const moment of ['renamed', 'finished']) {
      writeFileSync(output, before)
      await killedAt(moment, [job, input, output])
      const list = openDncIndex(output)
      expect(list.find('+12025550249', 0)).not.toBeNull()
      expect(list.find('+12025550150', 0) === null).toBe(job === 'update')
      expect(readdirSync(at).sort()).toEqual(['list.dnc', 'list.txt'])
    }
  })
})
