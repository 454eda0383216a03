// The pipeline of well-known libraries: csv-parse, libphonenumber-js, SQLite in a read transaction, luxon, csv-stringify.
import { createReadStream, createWriteStream } from 'node:fs'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { parse } from 'csv-parse'
import { stringify } from 'csv-stringify'
import { parsePhoneNumber } from 'libphonenumber-js'
import { DateTime } from 'luxon'
import { wallNs } from '../harness/clock.mjs'
import { readSqlite } from '../peers/sqlite.mjs'

/** Nanoseconds by the clock, from the open database to the finished file. */
export const measure = async ({ sqlitePath, input, output, areas, at }) => {
  const isListed = await readSqlite(sqlitePath)
  const zones = new Map(areas.map(([code, { zone }]) => [code, zone]))
  const verdict = (number) => {
    const phone = parsePhoneNumber(number, 'US')
    if (!phone.isValid()) return 'invalid'
    if (isListed(Number(phone.nationalNumber)) === 1) return 'listed'
    const { hour } = DateTime.fromMillis(at, { zone: zones.get(phone.nationalNumber.slice(0, 3)) })
    return hour < 8 || hour >= 21 ? 'outside-hours' : 'allow'
  }
  const start = wallNs()
  await pipeline(
    createReadStream(input),
    parse({ columns: true }),
    new Transform({
      objectMode: true,
      transform: (row, _, done) => {
        row.verdict = verdict(row.phone)
        done(null, row)
      },
    }),
    stringify({ header: true }),
    createWriteStream(output),
  )
  return { pipeline: wallNs() - start }
}
