// A file of leads scrubbed with full decisions, beside DuckDB's anti-join and the pipeline of well-known libraries.
import { rmSync } from 'node:fs'
import { listsOf, withIndex, withSqlite } from '../data/lists.mjs'
import { OPEN_AT } from '../decision/world.mjs'
import { inProcess } from '../harness/child.mjs'
import { figureOf, ratioClaim } from '../harness/claims.mjs'
import { wallNs } from '../harness/clock.mjs'
import { isInstalled, notInstalled } from '../harness/peer.mjs'
import { scrub, writeConfig } from './ours.mjs'

const HISTORIES = 1000
const DUCKDB = '@duckdb/node-api'
const seconds = (values) => ({ alone: values.map((ns) => ns / 1e9) })

const prepare = (run) => {
  const { folder, size, say } = run
  const areas = folder.once('areas', () => inProcess('decision/areas', {}))
  const list = withIndex(run, listsOf(run)('part'))
  const registries = folder.once('calls', () => {
    say('writing the file of leads')
    return inProcess('data/calls-csv', { list, areas, ...size.csv, histories: HISTORIES })
  })
  if (isInstalled('better-sqlite3')) withSqlite(run, list)
  if (isInstalled(DUCKDB)) {
    folder.once('part.duckdb', () => {
      say('filling DuckDB')
      return inProcess('peers/build-duckdb', list)
    })
  }
  return { list, areas, config: writeConfig(list, registries, OPEN_AT) }
}

/** Turn by turn, each in a process of its own. */
const race = ({ folder, size, say }, { list, config }) => {
  const [input, output] = [`${folder.path}/calls.csv`, `${folder.path}/scrubbed.csv`]
  const found = { ours: [], one: [], duckdb: {} }
  let summary = null
  for (let round = -1; round < size.rounds.scrubs; round++) {
    say(`scrubbing, round ${round + 1}`)
    for (const workers of [2, 1]) {
      rmSync(output, { force: true })
      const one = scrub({ input, output, config, at: OPEN_AT, workers })
      summary = one.summary
      if (round >= 0) found[workers === 2 ? 'ours' : 'one'].push(one.took)
    }
    for (const query of isInstalled(DUCKDB) ? ['anti-join', 'left join'] : []) {
      const start = wallNs()
      const one = inProcess('scrub/duckdb', {
        duckdbPath: list.duckdbPath,
        input,
        output: `${folder.path}/joined.csv`,
        query,
      })
      const took = { process: wallNs() - start, query: one.query }
      if (round < 0) continue
      for (const [of, ns] of Object.entries(took)) {
        const key = `DuckDB ${query}, ${of === 'query' ? 'the query alone' : 'whole process'}`
        found.duckdb[key] ??= []
        found.duckdb[key].push(ns)
      }
    }
  }
  return { ...found, summary }
}

/** Per row, of the first rows. */
const libraries = ({ folder, size, say }, { list, areas }) => {
  say('scrubbing with libraries')
  const input = `${folder.path}/calls.prefix.csv`
  const once = () => {
    const output = `${folder.path}/libraries.csv`
    return inProcess('scrub/libraries', { sqlitePath: list.sqlitePath, input, output, areas, at: OPEN_AT }).pipeline
  }
  return Array.from({ length: 3 }, once).map((ns) => (ns * size.csv.rows) / size.csv.prefix)
}

export const run = (one) => {
  const prepared = prepare(one)
  const { ours, one: single, duckdb, summary } = race(one, prepared)
  const scaled = isInstalled('better-sqlite3') ? libraries(one, prepared) : null
  const { rows, prefix } = one.size.csv
  const best = Object.entries(duckdb).filter(([label]) => label.endsWith('process'))
  return [
    {
      title: `Scrubbing ${rows.toLocaleString('en')} rows against ${prepared.list.count.toLocaleString('en')} numbers, full decisions, two threads (clock)`,
      notes: [
        'ours: `predial scrub`, the whole process: start, opening the index, reading, deciding, writing',
        'DuckDB: two threads, prebuilt table, the list check alone; processes take turns',
        `libraries: csv-parse + libphonenumber-js + luxon + better-sqlite3 + csv-stringify, from the open database on, ${prefix.toLocaleString('en')} rows, scaled`,
        `verdicts: ${JSON.stringify(summary.verdicts ?? summary)}`.slice(0, 200),
        ...[DUCKDB, 'better-sqlite3'].filter((peer) => !isInstalled(peer)).map(notInstalled),
      ],
      figures: [
        figureOf('ours, two threads', 's', seconds(ours)),
        figureOf('ours, one thread', 's', seconds(single)),
        ...Object.entries(duckdb).map(([label, ns]) => figureOf(label, 's', seconds(ns))),
        ...(scaled === null ? [] : [figureOf('libraries', 's', seconds(scaled))]),
      ],
      claims: [
        ...best.map(([label, ns]) => ratioClaim(`${label} ÷ ours`, seconds(ns), seconds(ours), { atLeast: 1 })),
        ...(scaled === null ? [] : [ratioClaim('libraries ÷ ours', seconds(scaled), seconds(ours), { atLeast: 40 })]),
      ],
    },
  ]
}
