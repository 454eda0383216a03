import { rmSync } from 'node:fs'
import { listsOf } from '../data/lists.mjs'
import { inProcess } from '../harness/child.mjs'
import { boundClaim, figureOf, ratioClaim } from '../harness/claims.mjs'
import { isInstalled } from '../harness/peer.mjs'

const REGISTRY = 258_000_000
const mb = (bytes) => bytes / 1e6

/** The file of an index over numbers spread evenly, for as many numbers as the registry has. */
const evenBytes = ({ folder, size, say }) =>
  folder.once('even.index', () => {
    say('building the index of an even population')
    const { parts } = inProcess('data/prepare', { folder: folder.path, shape: 'even', parts: { even: size.even } })
    const [input, output] = [`${folder.path}/even.txt`, `${folder.path}/even.dnc`]
    const { bytes } = inProcess('build/ours', { input, output })
    for (const ending of ['txt', 'bits', 'dnc']) rmSync(`${folder.path}/even.${ending}`)
    return (bytes * REGISTRY) / parts.even.count
  })

/** How much the whole list weighs, ours and in either build of roaring; each side alone in its process. */
export const weigh = (run) => {
  const list = listsOf(run)('whole')
  const peers = ['roaring-wasm', 'roaring'].filter(isInstalled)
  const found = {}
  for (const side of ['compact', 'expanded', ...peers]) {
    run.say(`weighing ${side}`)
    found[side] = inProcess('index/memory', { side, list }, ['--expose-gc'])
  }
  const bytes = (side, of) => ({ alone: [mb(found[side][of])] })
  const { stored, owned } = found.compact
  const perRegistry = (value) => [(mb(value) * REGISTRY) / list.count]
  const heavier = { alone: [mb(Math.max(stored, owned))] }
  return {
    title: `Weight of ${list.count.toLocaleString('en')} numbers`,
    notes: ['The bounds are for 258 million numbers; a smaller list is scaled up to them.'],
    figures: Object.keys(found).flatMap((side) => [
      figureOf(`${side}: as stored`, 'MB', bytes(side, 'stored')),
      figureOf(`${side}: held by JavaScript`, 'MB', bytes(side, 'owned')),
      figureOf(`${side}: growth of the process`, 'MB', bytes(side, 'resident')),
    ]),
    claims: [
      boundClaim('on disk', 'MB', perRegistry(stored), { atMost: 180 }),
      boundClaim('as opened, compact', 'MB', perRegistry(owned), { atMost: 180 }),
      boundClaim('on disk, numbers spread evenly', 'MB', [mb(evenBytes(run))], { atMost: 225 }),
      ...peers.map((peer) =>
        ratioClaim(`${peer}, serialized ÷ ours, the larger`, bytes(peer, 'stored'), heavier, { atLeast: 1.8 }),
      ),
    ],
  }
}
