import { FIRST_LINE } from '../data/area-codes.mjs'
import { eachBit } from '../data/bits-file.mjs'
import { loopOf } from '../harness/rounds.mjs'

const mapped = 'mmap_size = 8000000000'

/** A table of the ten digits as its integer primary key, filled in ascending order. */
export const buildSqlite = async (path, areas) => {
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(path)
  for (const pragma of ['journal_mode = off', 'synchronous = off', 'cache_size = -200000']) db.pragma(pragma)
  db.exec('create table dnc (number integer primary key); begin')
  const insert = db.prepare('insert into dnc values (?)')
  for (const { code, bits } of areas) {
    eachBit(bits, (line) => insert.run(code * 10_000_000 + FIRST_LINE + line))
  }
  db.exec('commit')
  db.close()
}

/** Whether a number (ten digits) is in the table, inside a read transaction. */
export const readSqlite = async (path) => {
  const { default: Database } = await import('better-sqlite3')
  const db = new Database(path, { readonly: true })
  db.pragma(mapped)
  db.exec('begin')
  const row = db.prepare('select 1 from dnc where number = ?').pluck()
  return (number) => row.get(number)
}

export const openSqlite = async (path) => {
  const ask = await readSqlite(path)
  return {
    loop: ({ areaCode, line }) => {
      const numbers = Float64Array.from(line, (one, i) => areaCode[i] * 10_000_000 + one)
      return loopOf(
        { ask, numbers, state: { at: 0, of: numbers.length } },
        `if (state.at + n > state.of) state.at = 0
         let found = 0
         for (let i = state.at, end = state.at + n; i < end; i++) found += ask(numbers[i]) ?? 0
         state.at += n
         return found`,
      )
    },
  }
}
