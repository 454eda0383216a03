import { rmSync, statSync } from 'node:fs'
import { connect } from './duckdb.mjs'

/** The text as a table of ten digits. */
export const measure = async ({ duckdbPath, textPath }) => {
  rmSync(duckdbPath, { force: true })
  const connection = await connect(duckdbPath, 2)
  const columns = "header = false, columns = { 'code': 'BIGINT', 'line': 'BIGINT' }"
  await connection.run(
    `create table dnc as select code * 10000000 + line as number from read_csv('${textPath}', ${columns})`,
  )
  connection.closeSync()
  return { bytes: statSync(duckdbPath).size }
}
