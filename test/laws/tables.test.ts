import { expect, it } from 'vitest'
import { checkRow } from './check.ts'
import { runRow } from './run.ts'
import { readTables } from './table.ts'

const rows = readTables('fixtures')

it('gives every row an id of its own', () => {
  const seen = new Map<string, string>()
  const twice = rows.flatMap(({ id, where }) => {
    const before = seen.get(id)
    seen.set(id, where)
    return before === undefined ? [] : [`${id}: ${before} and ${where}`]
  })
  expect(twice).toEqual([])
  expect(seen.size).toBeGreaterThan(0)
})

it.each(rows.map((row) => [row.id, row.because, row] as const))('%s %s', (_id, _because, row) => {
  expect(checkRow(row, runRow(row)).join('\n'), row.where).toBe('')
})
