import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'
import { buildDncIndexes, compareDncIndex, openDncIndex } from '../../../src/lists/index.ts'
import { fixture } from '../samples.ts'
import { AS_OF, built, folder, outcome } from './built.ts'

const place = (files: Readonly<Record<string, string>>): { directory: string; output: string } => {
  const directory = folder()
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(directory, name, '..'), { recursive: true })
    writeFileSync(join(directory, name), content)
  }
  return { directory, output: join(folder(), 'lists', 'built') }
}

describe('buildDncIndexes', () => {
  it('builds one index for each registry in a folder', async () => {
    const { directory, output } = place({
      'us-national@2026-10-20/202.txt': '202,5550100\n',
      'us-national@2026-10-20/415.txt': '415,5550199\n',
      'us-fl@2026-10-19.txt': '305,5550100\n',
      'gb-tps.2026.txt': fixture('uk-tps-with-spaces.txt'),
      '.DS_Store': 'x',
    })
    const told = new Set<string>()
    const results = await buildDncIndexes({
      directory: pathToFileURL(directory),
      output: pathToFileURL(output),
      asOf: AS_OF,
      registries: { 'us-fl': { covers: 'all' } },
      onProgress: (registry, { phase }) => told.add(`${registry} ${phase}`),
    })
    const found = results.map(({ registry, info }) => [registry, info.asOf.slice(0, 10), info.count, info.covers])
    expect(found).toEqual([
      ['gb-tps', '2026-10-21', 4, 'all'],
      ['us-fl', '2026-10-19', 1, 'all'],
      ['us-national', '2026-10-20', 2, ['202', '415']],
    ])
    for (const { registry, output: path } of results) expect(openDncIndex(path).registry).toBe(registry)
    expect(readdirSync(output).sort()).toEqual(['gb-tps.dnc', 'us-fl.dnc', 'us-national.dnc'])
    expect(told).toContain('us-fl packing')
  })

  it('builds the others where one cannot be read', async () => {
    const files = { 'us-in.txt': 'x\n', 'us-fl.txt': '305,5550100\n' }
    const { directory, output } = place(files)
    const run = () => buildDncIndexes({ directory, output, asOf: AS_OF })
    expect(await outcome(run)).toEqual({ code: 'list-format', path: 'us-in.txt:1' })
    expect(readdirSync(output)).toEqual(['us-fl.dnc'])
    writeFileSync(join(directory, 'us-wy.txt'), 'y\n')
    await expect(run()).rejects.toThrow(/2 lists failed: us-in\.txt:1: .*; us-wy\.txt:1: /)
  })

  it.each<[string, Readonly<Record<string, string>>, object, string]>([
    ['a name that is none', { 'US National.txt': 'x' }, { asOf: AS_OF }, 'directory'],
    ['a day that is none', { 'us-fl@2026-13-45.txt': '305,5550100\n' }, { asOf: AS_OF }, 'directory'],
    ['two of one registry', { 'us-fl.txt': 'x', 'us-fl@2026-10-19.txt': 'x' }, { asOf: AS_OF }, 'directory'],
    ['nothing', {}, { asOf: AS_OF }, 'directory'],
    ['no date', { 'us-fl.txt': '305,5550100\n' }, {}, 'asOf'],
    [
      'options for another registry',
      { 'us-fl.txt': 'x' },
      { asOf: AS_OF, registries: { 'us-in': {} } },
      'registries.us-in',
    ],
    ['another folder', { 'us-fl.txt': 'x' }, { asOf: AS_OF, directory: '/none/at/all' }, 'directory'],
    ['a file for the indexes', { 'us-fl.txt': 'x' }, { asOf: AS_OF, output: import.meta.filename }, 'output'],
  ])('refuses %s', async (_, files, more, path) => {
    const run = () => buildDncIndexes({ ...place(files), ...more })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path })
  })
})

it('a link to nowhere is no list', async () => {
  const { directory, output } = place({ 'us-fl.txt': '305,5550100\n' })
  symlinkSync(join(directory, 'none'), join(directory, 'us-in.txt'))
  const run = () => buildDncIndexes({ directory, output, asOf: AS_OF })
  expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'directory' })
})

describe('compareDncIndex', () => {
  const list = '202,5550100\n202,5550101\n202,0005555\n415,5550199\n'

  it('finds an index to be what its list is', async () => {
    const { path, info } = await built(Buffer.from(list))
    const compared = await compareDncIndex({ index: path, input: Buffer.from(`${list}${list}`) })
    const examples = { missing: [], extra: [] }
    expect(compared).toEqual({ info, agrees: true, numbers: 4, missing: 0, extra: 0, examples })
  })

  it('names what one has and the other has not', async () => {
    const { path } = await built(Buffer.from(list))
    const input = Buffer.from('202,5550101\n202,5550102\n305,5550100\n202,1005555\n')
    expect(await compareDncIndex({ index: pathToFileURL(path), input })).toMatchObject({
      agrees: false,
      numbers: 4,
      missing: 3,
      extra: 3,
      examples: {
        missing: ['+12025550102', '+13055550100', '+12021005555'],
        extra: ['+12025550100', '+14155550199', '+12020005555'],
      },
    })
  })

  it('gives no more than twenty examples', async () => {
    const { path } = await built(Buffer.from(list))
    const input = Buffer.from(Array.from({ length: 90 }, (_, i) => `305,55501${String(i).padStart(2, '0')}\n`).join(''))
    const { missing, examples } = await compareDncIndex({ index: path, input })
    expect([missing, examples.missing.length]).toEqual([90, 20])
  })

  it('takes other formats', async () => {
    const input = Buffer.from('x,+442079460123\n')
    const options = { format: 'delimited', columns: { phone: [1] } } as const
    const { path } = await built(input, options)
    expect(await compareDncIndex({ index: path, input, ...options, defaultCountry: 'GB' })).toMatchObject({
      agrees: true,
    })
  })

  it('refuses an index that is not there', async () => {
    const run = () => compareDncIndex({ index: 'none.dnc', input: Buffer.from(list) })
    expect(await outcome(run)).toEqual({ code: 'config-invalid', path: 'index' })
  })
})
