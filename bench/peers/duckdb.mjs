export const connect = async (path, threads) => {
  const { DuckDBInstance } = await import('@duckdb/node-api')
  const instance = await DuckDBInstance.create(path, { threads: String(threads) })
  const connection = await instance.connect()
  await connection.run("set memory_limit = '5GB'; set preserve_insertion_order = true")
  return connection
}
