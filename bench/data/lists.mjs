// The lists of a run and what is made from them, each made once in a process of its own.
import { inProcess } from '../harness/child.mjs'

export const AS_OF = '2026-11-15'

/** The lists `list`, `part` and `whole`: area codes, count, and where their files are. */
export const listsOf = ({ folder, size, say }) => {
  const { codes, parts } = folder.once('population', () => {
    say('drawing the population and writing its text')
    const { list, part, whole } = size
    return inProcess('data/prepare', { folder: folder.path, shape: 'skewed', parts: { list, part, whole } })
  })
  const at = (name, ending) => `${folder.path}/${name}.${ending}`
  return (name) => ({
    folder: folder.path,
    name,
    count: parts[name].count,
    codes: codes.slice(0, parts[name].areaCodes),
    bitsPath: at('skewed', 'bits'),
    textPath: at(name, 'txt'),
    indexPath: at(name, 'dnc'),
    sqlitePath: at(name, 'sqlite'),
    duckdbPath: at(name, 'duckdb'),
  })
}

export const withIndex = ({ folder, say }, list) => {
  folder.once(`${list.name}.index`, () => {
    say(`building the index of ${list.name}`)
    return inProcess('build/ours', { input: list.textPath, output: list.indexPath })
  })
  return list
}

export const withQueries = ({ folder, size, say }, list) => {
  folder.once(`${list.name}.queries`, () => {
    say(`drawing queries for ${list.name}`)
    return inProcess('data/queries', { ...list, count: size.queries })
  })
  return list
}

export const withSqlite = ({ folder, say }, list) => {
  folder.once(`${list.name}.sqlite`, () => {
    say(`filling SQLite with ${list.name}`)
    return inProcess('peers/build-sqlite', list)
  })
  return list
}
