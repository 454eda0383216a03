import { readdirSync, readFileSync, statSync } from 'node:fs'
import { callOf, consentOf, expectedOf, historyOf, listsOf, pairsOf, worldOf } from './cells.ts'
import type { Row } from './row.ts'
import { whenOf } from './when.ts'

const REQUIRED = ['id', 'when', 'allowed', 'reasons', 'because']
const OPTIONAL = ['number', 'call', 'consent', 'history', 'lists', 'world', 'lifted', 'next', 'warnings', 'duties']

const isRule = (line: string): boolean => /^\|(\s*:?-+:?\s*\|)+$/.test(line)

const splitCells = (line: string): readonly string[] =>
  line
    .replace(/^\||\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim())

const checkHeader = (columns: readonly string[]): void => {
  const missing = REQUIRED.find((column) => !columns.includes(column))
  if (missing !== undefined) throw new Error(`the table has no column \`${missing}\``)
  const unknown = columns.find((column) => !REQUIRED.includes(column) && !OPTIONAL.includes(column))
  if (unknown !== undefined) throw new Error(`\`${unknown}\` is not a column`)
}

const rowOf = (cell: (column: string) => string, defaults: ReadonlyMap<string, string>, where: string): Row => {
  const pairs = new Map([...defaults, ...pairsOf(cell('call'))])
  const number = cell('number') || pairs.get('number')
  pairs.delete('number')
  const [id, because] = [cell('id'), cell('because')]
  if (id === '' || because === '') throw new Error('a row needs `id` and `because`')
  if (number === undefined) throw new Error('the row has no number, and there is no default')
  const attempts = historyOf(cell('history'))
  const call = callOf(pairs)
  return {
    id,
    where,
    at: whenOf(cell('when')),
    number,
    call: attempts.length === 0 ? call : { ...call, attempts },
    consent: consentOf(cell('consent')),
    lists: listsOf(cell('lists')),
    world: worldOf(cell('world')),
    expected: expectedOf(cell),
    because,
  }
}

/**
 * The rows of every table in a Markdown text. Lines that are neither part of a table nor begin with `defaults:` are
 * prose.
 *
 * @throws Error that names file and line, for anything that cannot be read: a row passed over is a law not tested.
 */
export const rowsIn = (text: string, file: string): readonly Row[] => {
  const rows: Row[] = []
  let defaults: ReadonlyMap<string, string> = new Map()
  let columns: readonly string[] | null = null
  const read = (line: string, where: string): void => {
    if (line.startsWith('defaults:')) defaults = pairsOf(line.slice('defaults:'.length))
    if (!line.startsWith('|')) columns = null
    else if (columns === null) {
      columns = splitCells(line)
      checkHeader(columns)
    } else if (!isRule(line)) {
      const header = columns
      const cells = splitCells(line)
      if (cells.length !== header.length) throw new Error(`${cells.length} cells under ${header.length} columns`)
      rows.push(rowOf((column) => cells[header.indexOf(column)] ?? '', defaults, where))
    }
  }
  text.split('\n').forEach((line, i) => {
    const where = `${file}:${i + 1}`
    try {
      read(line.trim(), where)
    } catch (error) {
      throw new Error(`${where}: ${(error as Error).message}`, { cause: error })
    }
  })
  return rows
}

/** The Markdown files under a path, in order. */
const markdownUnder = (path: string): readonly string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => markdownUnder(`${path}/${name}`))
    : path.endsWith('.md')
      ? [path]
      : []

/** Every row of the law tables in a file, or in a folder and those below it. */
export const readTables = (path: string): readonly Row[] =>
  markdownUnder(path).flatMap((file) => rowsIn(readFileSync(file, 'utf8'), file))
