// One process of the benchmarks: `node worker.mjs <part> <input as JSON>`, what it found as JSON on standard output.
import { writeSync } from 'node:fs'

const PARTS = {
  'build/csv-parse': () => import('./build/csv-parse.mjs'),
  'build/ours': () => import('./build/ours.mjs'),
  'build/readline': () => import('./build/readline.mjs'),
  'build/together': () => import('./build/together.mjs'),
  'data/calls-csv': () => import('./data/calls-csv.mjs'),
  'data/prepare': () => import('./data/prepare.mjs'),
  'data/queries': () => import('./data/queries.mjs'),
  'decision/agreement': () => import('./decision/agreement.mjs'),
  'decision/allocation': () => import('./decision/allocation.mjs'),
  'decision/areas': () => import('./decision/areas.mjs'),
  'decision/latency': () => import('./decision/latency.mjs'),
  'decision/timing': () => import('./decision/timing.mjs'),
  'index/lookups': () => import('./index/lookups.mjs'),
  'index/memory': () => import('./index/memory.mjs'),
  'index/open': () => import('./index/open.mjs'),
  'peers/build-duckdb': () => import('./peers/build-duckdb.mjs'),
  'peers/build-sqlite': () => import('./peers/build-sqlite.mjs'),
  'scrub/duckdb': () => import('./scrub/duckdb.mjs'),
  'scrub/libraries': () => import('./scrub/libraries.mjs'),
}

const [part, input] = process.argv.slice(2)
const { measure } = await PARTS[part]()
const found = Buffer.from(JSON.stringify((await measure(JSON.parse(input))) ?? null))
for (let at = 0; at < found.length; ) at += writeSync(1, found, at)
// Native peers keep threads that would hold the process.
process.exit(0)
