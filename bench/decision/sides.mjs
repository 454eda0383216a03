import { oursOf } from './ours.mjs'
import { plainOf } from './plain.mjs'
import { e164, worldOf } from './world.mjs'

const strings = function* (history) {
  for (const { code, line, at } of history) yield [e164(code, line), at]
}

/**
 * A side and the world it knows. `side.name` is `plain` or `predial`; `list`, `histories` and, for ours, `mode` say
 * how large that world is.
 */
export const sideOf = async (side, areas) => {
  const world = worldOf(side.list, { histories: side.histories, areas })
  const made =
    side.name === 'plain'
      ? plainOf({ ...world, history: strings(world.history), areas })
      : await oursOf(world, { mode: side.mode, indexPath: side.list.indexPath })
  return { world, ...made }
}
