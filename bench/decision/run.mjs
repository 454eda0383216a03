// One decision, ours beside the obvious composition of well-known libraries.
import { listsOf, withIndex } from '../data/lists.mjs'
import { inProcess } from '../harness/child.mjs'
import { boundClaim, figureOf } from '../harness/claims.mjs'
import { ALLOW, compare } from './compare.mjs'

const count = (number) => number.toLocaleString('en')

const latency = ({ size, say }, areas, sides) => {
  const found = sides.map((side) => {
    say(`latency: ${side.label}`)
    const input = { side, areas, requests: size.requests, count: size.calls * 64 }
    return [side.label, inProcess('decision/latency', input)]
  })
  const micro = (ns) => ({ alone: [ns / 1000] })
  return {
    title: 'Latency of an allow, the timer included (clock)',
    figures: found.flatMap(([label, figures]) =>
      ['timer', 'p50', 'p999', 'longest'].map((key) => figureOf(`${label}: ${key}`, 'µs', micro(figures[key]))),
    ),
    claims: found.map(([label, { p99 }]) => boundClaim(`${label}: p99`, 'µs', [p99 / 1000], { atMost: 3 })),
  }
}

/** A young generation that holds all that is allocated while it is counted. */
const NO_COLLECTION = ['--expose-gc', '--max-semi-space-size=256', '--min-semi-space-size=256']

const heap = ({ say }, areas, side) => {
  say('heap of a decision')
  const bytes = inProcess('decision/allocation', { side, areas, rounds: 5 }, NO_COLLECTION)
  return {
    title: `Heap of one decision, ${side.label}`,
    figures: Object.keys(bytes)
      .filter((shape) => !ALLOW.includes(shape))
      .map((shape) => figureOf(shape, 'B', { alone: bytes[shape] })),
    claims: ALLOW.map((shape) => boundClaim(shape, 'B', bytes[shape], { atMost: 400 })),
  }
}

const agreement = ({ size, say }, areas, list) => {
  say('verdicts of both sides')
  const { perAreaCode, history } = size
  const found = inProcess('decision/agreement', { list, histories: history.same, areas, perAreaCode })
  return {
    title: `Verdicts of both sides on ${count(found.calls)} calls, valid and invalid numbers of every area code`,
    notes: [
      `${count(found.sameVerdict)} the same; the others, by the reason:`,
      ...found.differ.map((group) => `${String(group.count).padStart(6)}  ${group.why}`),
    ],
  }
}

export const run = (one) => {
  const { folder, size } = one
  const areas = folder.once('areas', () => inProcess('decision/areas', {}))
  const listOf = listsOf(one)
  const list = withIndex(one, listOf('list'))
  const whole = withIndex(one, listOf('whole'))
  const { history, modes } = size

  const plain = { name: 'plain', label: 'plain', list, histories: history.same }
  const ours = (label, of, histories) => (mode) => ({
    name: 'predial',
    label: `${label}, ${mode}`,
    list: of,
    histories,
    mode,
  })
  const same = modes.same.map(ours('same data', list, history.same))
  const all = modes.whole.map(ours('whole registry', whole, history.whole))
  const atLeast = ({ list: of, mode }) => (of === list || mode === 'expanded' ? 30 : 20)
  const decisions = {
    title: 'One decision (processor time)',
    notes: [
      `plain: zod + libphonenumber-js + luxon + Set + Map over ${count(list.count)} numbers and ${count(history.same)} histories`,
      'same data: ours over the same, the list in memory or as an index',
      `whole registry: ours over ${count(whole.count)} numbers and ${count(history.whole)} histories`,
    ],
    ...compare(one, areas, plain, [...same, ...all], atLeast),
  }
  return [decisions, latency(one, areas, all), heap(one, areas, all[0]), agreement(one, areas, list)]
}
