import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { folder, NEW_YORK, read, run, US_LIST } from '../run.ts'

const ARGS = ['scrub', 'leads.csv', '--out', 'out.csv', ...NEW_YORK]
const files = { 'us.txt': US_LIST, 'leads.csv': 'phone,state\n2125550100,NY\n' }

const journal = { format: 1, pid: 1, now: 0, facts: {}, done: null }
const tally = { rows: 1, allow: 1, deny: 0, unknown: 0 }
const summary = { rows: 1, malformed: 0, verdicts: tally, reasons: {}, warnings: {}, regions: { 'US-NY': tally } }
const done = { input: 28, inputSum: 1, output: 82, outputSum: 1, lines: 2, summary }

describe('the journal of a run', () => {
  it.each<[string, object]>([
    ['nothing but its format', { format: 1 }],
    ['another format', { ...journal, format: 2 }],
    ['no process', { ...journal, pid: 0 }],
    ['a word for a process', { ...journal, pid: 'one' }],
    ['an instant beyond all dates', { ...journal, now: 1e16 }],
    ['no facts', { ...journal, facts: null }],
    ['facts that are no texts', { ...journal, facts: { 'the options': 1 } }],
    ['nothing about what was done', { ...journal, done: undefined }],
    ['a number for what was done', { ...journal, done: 28 }],
    ['half a byte', { ...journal, done: { ...done, output: 0.5 } }],
    ['no sum', { ...journal, done: { ...done, inputSum: undefined } }],
    ['no summary', { ...journal, done: { ...done, summary: undefined } }],
    ['no rows', { ...journal, done: { ...done, summary: { ...summary, rows: undefined } } }],
    ['no verdicts', { ...journal, done: { ...done, summary: { ...summary, verdicts: {} } } }],
    ['words for counts', { ...journal, done: { ...done, summary: { ...summary, reasons: { listed: 'x' } } } }],
    ['a region without rows', { ...journal, done: { ...done, summary: { ...summary, regions: { 'US-NY': {} } } } }],
  ])('counts for nothing where it holds %s', async (_, damaged) => {
    for (const flags of [[], ['--resume']]) {
      const cwd = folder({ ...files, 'out.csv.partial.json': JSON.stringify(damaged) })
      const { code, err } = await run(cwd, [...ARGS, ...flags])
      expect(code, err).toBe(0)
      expect(err.includes('there is no interrupted run to go on with')).toBe(flags.length > 0)
      writeFileSync(join(cwd, 'out.csv.partial'), 'rows')
      writeFileSync(join(cwd, 'out.csv.partial.json'), JSON.stringify(damaged))
      const again = await run(cwd, [...ARGS, ...flags])
      expect(again.err).toMatch(/--out: \S+out\.csv\.partial is in the way/)
      expect(read(cwd, 'out.csv.partial')).toBe('rows')
    }
  })

  it('counts where it is whole', async () => {
    const gone = { ...journal, pid: process.pid, done }
    const cwd = folder({ ...files, 'out.csv.partial': 'rows', 'out.csv.partial.json': JSON.stringify(gone) })
    const { code, err } = await run(cwd, ARGS)
    expect(code, err).toBe(0)
    expect(err).toContain('note: 1 rows of an interrupted run are scrubbed anew')
  })
})
