// What can be asked for a number: each side opens the same list and gives a loop of look-ups over a set of queries.

import { LINES } from '../data/area-codes.mjs'
import { readBits } from '../data/bits-file.mjs'
import { randomBits } from '../data/random.mjs'
import { loopOf } from '../harness/rounds.mjs'
import { openNative, openWasm } from '../peers/roaring.mjs'
import { openSqlite } from '../peers/sqlite.mjs'

/** A body that asks the next `n` queries, from where the last round stopped: no round finds the caches it warmed. */
const rolling = (ask) =>
  `if (state.at + n > state.of) state.at = 0
   let found = 0
   for (let i = state.at, end = state.at + n; i < end; i++) found += ${ask}
   state.at += n
   return found`

const stateOf = ({ ids }) => ({ at: 0, of: ids.length })

const ofIndex = (index) => ({
  loop: (queries) =>
    loopOf(
      { index, areaCode: queries.areaCode, line: queries.line, state: stateOf(queries) },
      rolling('index.holdsNanp(areaCode[i], line[i]) ? 1 : 0'),
    ),
})

const ofBitmap = (bitmap) => ({
  loop: (queries) =>
    loopOf({ bitmap, ids: queries.ids, state: stateOf(queries) }, rolling('bitmap.has(ids[i]) ? 1 : 0')),
})

/** Reads of one word each, out of a bit for every number there can be, at places that were computed beforehand. */
const randomReads = ({ bytes }) => {
  const words = new Uint32Array(bytes >>> 2).fill(1)
  const next = randomBits(8)
  return {
    loop: (queries) =>
      loopOf(
        { words, place: queries.ids.map(() => next() % words.length), state: stateOf(queries) },
        rolling('words[place[i]]'),
      ),
  }
}

const opening = async (path, mode) => {
  const { openDncIndex } = await import('../../dist/lists/index.js')
  return openDncIndex(path, { mode })
}

const numbersOf = function* ({ bitsPath, codes }) {
  let area = 0
  for (const bits of readBits(bitsPath, codes.length)) yield { bits, base: area++ * LINES }
}

export const SIDES = {
  compact: async ({ indexPath }) => ofIndex(await opening(indexPath, 'compact')),
  expanded: async ({ indexPath }) => ofIndex(await opening(indexPath, 'expanded')),
  'roaring-wasm': async (list) => ofBitmap(await openWasm(numbersOf(list))),
  roaring: async (list) => ofBitmap(await openNative(numbersOf(list))),
  'better-sqlite3': ({ sqlitePath }) => openSqlite(sqlitePath),
  'random reads': randomReads,
}
