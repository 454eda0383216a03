// DuckDB on a prebuilt table: the rows that are not listed, or all rows with a verdict; the list check alone.
import { wallNs } from '../harness/clock.mjs'
import { connect } from '../peers/duckdb.mjs'

const columns = ['id', 'first', 'last', 'phone', 'email', 'state']
  .map((name) => `'${name}': '${name === 'id' || name === 'phone' ? 'BIGINT' : 'VARCHAR'}'`)
  .join(', ')
const leads = (input) => `read_csv('${input}', header = true, columns = { ${columns} })`

const QUERIES = {
  'anti-join': (input) => `select leads.* from ${leads(input)} leads anti join dnc on dnc.number = leads.phone`,
  'left join': (input) =>
    `select leads.*, case when dnc.number is null then 'allow' else 'deny' end as verdict
     from ${leads(input)} leads left join dnc on dnc.number = leads.phone`,
}

/** Nanoseconds of the query by the clock. */
export const measure = async ({ duckdbPath, input, output, query }) => {
  const connection = await connect(duckdbPath, 2)
  const start = wallNs()
  await connection.run(`copy (${QUERIES[query](input)}) to '${output}' (header)`)
  return { query: wallNs() - start }
}
