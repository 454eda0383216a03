// The index: how much it weighs, how fast it opens and how fast it answers.
import { AREA_WORDS } from '../data/area-codes.mjs'
import { listsOf, withIndex, withQueries, withSqlite } from '../data/lists.mjs'
import { inProcess } from '../harness/child.mjs'
import { boundClaim, figureOf, ratioClaim } from '../harness/claims.mjs'
import { isInstalled, notInstalled } from '../harness/peer.mjs'
import { weigh } from './weight.mjs'

const PEERS = ['roaring-wasm', 'roaring', 'better-sqlite3']

const opens = ({ size, say }, { indexPath, count }) => {
  const timed = (mode) => {
    say(`opening ${mode}`)
    const input = { indexPath, mode, rounds: size.rounds.opens }
    return inProcess('index/open', input, ['--expose-gc']).map((ns) => ns / 1e6)
  }
  const compact = timed('compact')
  return {
    title: `Opening an index of ${count.toLocaleString('en')} numbers, checksums verified, from a warm file cache (clock)`,
    figures: [figureOf('expanded', 'ms', { alone: timed('expanded') })],
    claims: [boundClaim('compact', 'ms', compact, { atMost: 300 })],
  }
}

/** `beside`: the sides that share a process; each of them, and of `apart`, is measured alone as well. */
const lookups = ({ size, say }, list, { beside, apart }, claimsOf) => {
  const time = (sides) => {
    say(`looking up in ${list.name}: ${sides.join(', ')}`)
    return inProcess('index/lookups', { sides, list, rounds: size.rounds.lookups })
  }
  const together = time(beside)
  const figures = {}
  for (const side of [...beside, ...apart]) {
    const alone = time([side])[side]
    for (const kind of ['miss', 'hit']) {
      figures[`${side} ${kind}`] = { together: together[side]?.[kind], alone: alone[kind] }
    }
  }
  const ratio = (over, under, kind, target) =>
    [over, under].every((side) => [...beside, ...apart].includes(side))
      ? [ratioClaim(`${kind}: ${over} ÷ ${under}`, figures[`${over} ${kind}`], figures[`${under} ${kind}`], target)]
      : []
  return {
    title: `Independent look-ups of uniform random numbers among ${list.count.toLocaleString('en')} (processor time)`,
    figures: Object.entries(figures).map(([label, figure]) => figureOf(label, 'ns', figure)),
    claims: claimsOf(ratio),
  }
}

export const run = (one) => {
  const listOf = listsOf(one)
  const installed = PEERS.filter(isInstalled)
  const missing = PEERS.filter((peer) => !isInstalled(peer)).map(notInstalled)
  const whole = withQueries(one, withIndex(one, listOf('whole')))
  const part = withQueries(one, withIndex(one, listOf('part')))
  if (installed.includes('better-sqlite3')) withSqlite(one, part)

  const weight = weigh(one)
  const wasm = ['roaring-wasm'].filter(isInstalled)
  const sqlite = ['better-sqlite3'].filter(isInstalled)
  const native = ['roaring'].filter(isInstalled)
  const againstRoaring = (ratio) => [
    ...ratio('roaring-wasm', 'compact', 'miss', { atLeast: 2 }),
    ...ratio('roaring-wasm', 'compact', 'hit', { atLeast: 1 }),
    ...['miss', 'hit'].flatMap((kind) => ratio('roaring-wasm', 'expanded', kind, { atLeast: 8 })),
  ]
  return [
    { ...weight, notes: [...weight.notes, ...missing] },
    opens(one, whole),
    lookups(one, part, { beside: ['compact', 'expanded', ...wasm, ...sqlite], apart: native }, (ratio) => [
      ...againstRoaring(ratio),
      ...ratio('better-sqlite3', 'compact', 'miss', { atLeast: 10 }),
      ...ratio('better-sqlite3', 'compact', 'hit', { atLeast: 6 }),
    ]),
    lookups(
      one,
      { ...whole, bytes: whole.codes.length * AREA_WORDS * 4 },
      { beside: ['compact', 'expanded', ...wasm, 'random reads'], apart: native },
      (ratio) => [
        ...againstRoaring(ratio),
        ...['miss', 'hit'].flatMap((kind) => ratio('expanded', 'random reads', kind, { atMost: 1.5 })),
      ],
    ),
  ]
}
