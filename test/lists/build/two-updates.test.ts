import { copyFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  buildDncIndex,
  buildDncIndexes,
  compareDncIndex,
  openDncIndex,
  parseDncText,
  readDncList,
  updateDncIndex,
} from '../../../src/lists/index.ts'
import { AS_OF, built, folder, HEADER, outcome } from './built.ts'

const NUMBERS = ['2025550150', '2025550151', '2025550152', '2025550153']
const update = (index: string, number: string, output = index) =>
  updateDncIndex({
    index,
    output,
    asOf: '2026-11-01',
    builtAt: AS_OF,
    changes: Buffer.from(`${number},A\n`),
    columns: { number: 0, op: 1 },
  })
const anIndex = async (): Promise<string> =>
  (await built(Buffer.from('202,5550100\n'), { registry: 'us-national', covers: 'all' })).path
const held = (path: string): readonly string[] => {
  const index = openDncIndex(path)
  return NUMBERS.filter((number) => index.find(`+1${number}`, 0) !== null)
}

describe('updates of one index at the same time', () => {
  it('lose nothing: one that is told it is done has put its number in', async () => {
    for (let round = 0; round < 5; round++) {
      const path = await anIndex()
      const outcomes = await Promise.allSettled(NUMBERS.map((number) => update(path, number)))
      const done = NUMBERS.filter((_, i) => outcomes[i]?.status === 'fulfilled')
      expect(held(path)).toEqual(done)
      expect(done.length).toBeLessThan(NUMBERS.length)
      for (const one of outcomes) {
        if (one.status === 'rejected') expect(one.reason).toMatchObject({ code: 'config-invalid', path: 'output' })
      }
    }
  })

  it('are refused where another took its place meanwhile, and leave nothing behind', async () => {
    const path = await anIndex()
    const other = join(folder(), 'other.dnc')
    await update(path, NUMBERS[0] as string, other)
    const waiting = updateDncIndex({
      index: path,
      output: path,
      asOf: '2026-11-01',
      changes: Buffer.from(`${NUMBERS[1]},A\n`),
      columns: { number: 0, op: 1 },
      onProgress: ({ phase }) => {
        if (phase === 'packing') {
          copyFileSync(other, `${path}.new`)
          renameSync(`${path}.new`, path)
        }
      },
    })
    expect(await outcome(() => waiting)).toMatchObject({ code: 'config-invalid', path: 'output' })
    expect(held(path)).toEqual([NUMBERS[0]])
    expect(readdirSync(join(path, '..')).filter((name) => name.endsWith('.part'))).toEqual([])
  })

  it('one after the other are both in it', async () => {
    const path = await anIndex()
    await update(path, NUMBERS[0] as string)
    await update(path, NUMBERS[1] as string)
    expect(held(path)).toEqual(NUMBERS.slice(0, 2))
  })
})

describe('what is no options is refused', () => {
  const input = Buffer.from('202,5550100\n')
  const bad: readonly [string, () => unknown, string][] = [
    ['updateDncIndex(null)', () => updateDncIndex(null as never), 'options'],
    ['buildDncIndexes(null)', () => buildDncIndexes(null as never), 'options'],
    ['compareDncIndex(null)', () => compareDncIndex(null as never), 'options'],
    ['openDncIndex(path, null)', () => openDncIndex('x.dnc', null as never), 'options'],
    ['openDncIndex(path, 5)', () => openDncIndex('x.dnc', 5 as never), 'options'],
    ['openDncIndex(path, { Mode })', () => openDncIndex('x.dnc', { Mode: 'expanded' } as never), 'options.Mode'],
    [
      'a name that is misspelt',
      () => buildDncIndex({ ...HEADER, input, output: 'x', cover: [] } as never),
      'options.cover',
    ],
    ['of parseDncText', () => parseDncText('', { registry: 'x', asOf: AS_OF, cover: [] } as never), 'options.cover'],
    ['of readDncList', () => readDncList({ input, registry: 'x', asOf: AS_OF, cover: [] } as never), 'options.cover'],
    ['of updateDncIndex', () => updateDncIndex({ index: 'x', change: input } as never), 'options.change'],
    ['of compareDncIndex', () => compareDncIndex({ index: 'x', inputs: input } as never), 'options.inputs'],
    ['of buildDncIndexes', () => buildDncIndexes({ folder: '.' } as never), 'options.folder'],
    ['a signal', () => buildDncIndex({ ...HEADER, input, output: 'x.dnc', signal: {} as never }), 'signal'],
    ['registries', () => buildDncIndexes({ directory: '.', output: 'x', registries: 5 as never }), 'registries'],
  ]
  it.each(bad)('%s', async (_, run, path) => {
    expect(await outcome(async () => run())).toEqual({ code: 'config-invalid', path })
  })

  it('an output folder that is that of the downloads', async () => {
    const directory = folder()
    writeFileSync(join(directory, 'us-fl.txt'), '305,5550100\n')
    const run = () => buildDncIndexes({ directory, output: `${directory}/.`, asOf: AS_OF })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'output' })
    expect(readdirSync(directory)).toEqual(['us-fl.txt'])
  })

  it('a flat copy that holds no number, since it does not say of which area code it is', async () => {
    const path = await anIndex()
    const run = () =>
      updateDncIndex({ index: path, output: path, asOf: '2026-11-01', replace: Buffer.from(' \n'), allowEmpty: true })
    await expect(run()).rejects.toThrow('does not say of which area code')
  })
})
