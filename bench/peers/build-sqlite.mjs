import { rmSync, statSync } from 'node:fs'
import { readBits } from '../data/bits-file.mjs'
import { buildSqlite } from './sqlite.mjs'

const areasOf = function* ({ bitsPath, codes }) {
  let i = 0
  for (const bits of readBits(bitsPath, codes.length)) yield { code: codes[i++], bits }
}

export const measure = async (list) => {
  rmSync(list.sqlitePath, { force: true })
  // In the order of the key, as one would sort before filling a table of this size.
  const areas = [...areasOf(list)].sort((a, b) => a.code - b.code)
  await buildSqlite(list.sqlitePath, areas)
  return { bytes: statSync(list.sqlitePath).size }
}
