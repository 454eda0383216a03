// One decision, ours beside the obvious composition of well-known libraries.
import { listsOf, withIndex } from '../data/lists.mjs'
import { inProcess } from '../harness/child.mjs'
import { boundClaim, figureOf, ratioClaim } from '../harness/claims.mjs'
import { FLAGS } from './allocation.mjs'

const ALLOW = ['allow', 'allow, dialled by hand']
const HOW = {
  raw: 'consent checked on each call',
  parsed: 'consent checked beforehand',
  told: 'every sentence and next instant read',
}

const lessFavourable = (claims) => claims.reduce((worst, one) => (one.quoted < worst.quoted ? one : worst))

/** The two sides beside each other and each alone, on worlds that may differ in size. */
const compare = (run, areas, plain, ours) => {
  const { size, say } = run
  const time = (sides) => {
    say(`deciding: ${sides.map(({ label }) => label).join(' and ')}`)
    const { rounds, calls } = size
    return inProcess('decision/timing', { sides, areas, rounds: rounds.decisions, calls, requests: size.requests })
  }
  const together = time([plain, ours])
  return { together, ours: time([ours]) }
}

export const run = (one) => {
  const { folder, size, say } = one
  const listOf = listsOf(one)
  const areas = folder.once('areas', () => inProcess('decision/areas', {}))
  const small = withIndex(one, listOf('list'))
  const whole = withIndex(one, listOf('whole'))

  const plain = { name: 'plain', label: 'plain', list: small, histories: size.history.same }
  const ours = (label, list, histories, mode) => ({ name: 'predial', label, list, histories, mode })
  const same = size.modes.map((mode) => ours(`same data, ${mode}`, small, size.history.same, mode))
  const all = ['compact', 'expanded'].map((mode) => ours(`whole registry, ${mode}`, whole, size.history.whole, mode))

  say('deciding: plain')
  const plainAlone = inProcess('decision/timing', {
    sides: [plain],
    areas,
    rounds: size.rounds.decisions,
    calls: size.calls,
    requests: size.requests,
  })
  const runs = [...same, ...all].map((side) => ({ side, ...compare(one, areas, plain, side) }))

  const figures = []
  const claims = []
  const shares = []
  const both = (togetherNs, aloneNs, label) => ({ together: togetherNs[label], alone: aloneNs[label] })
  const micro = (values) => values?.map((ns) => ns / 1000)
  const add = (label, { together, alone }) =>
    figures.push(figureOf(label, 'µs', { together: micro(together), alone: micro(alone) }))

  const [first] = runs
  for (const label of Object.keys(plainAlone.ns)) {
    const [, shape, consent] = label.split(' | ')
    add(`plain: ${shape} (${HOW[consent]})`, both(first.together.ns, plainAlone.ns, label))
  }
  for (const { side, together, ours: alone } of runs) {
    for (const label of Object.keys(alone.ns)) {
      const [, shape, consent] = label.split(' | ')
      add(`${side.label}: ${shape} (${HOW[consent]})`, both(together.ns, alone.ns, label))
    }
    const figure = (shape, consent = 'parsed') => both(together.ns, alone.ns, `${side.label} | ${shape} | ${consent}`)
    const plainly = (shape, consent) => both(together.ns, plainAlone.ns, `plain | ${shape} | ${consent}`)
    const atLeast = side.list === small || side.mode === 'expanded' ? 30 : 20
    const ratios = ALLOW.flatMap((shape) =>
      ['raw', 'parsed'].map((consent) =>
        ratioClaim(
          `${side.label}: plain ÷ ours, ${shape} (${HOW[consent]})`,
          plainly(shape, consent),
          figure(shape, consent),
          { atLeast },
        ),
      ),
    )
    claims.push(lessFavourable(ratios))
    const denials = Object.keys(alone.ns)
      .map((label) => label.split(' | '))
      .filter(([, shape, consent]) => shape.startsWith('deny') && consent === 'parsed')
      .map(([, shape]) => ratioClaim(`${side.label}: ${shape} ÷ allow`, figure(shape), figure('allow'), { atMost: 3 }))
    claims.push(denials.reduce((worst, denial) => (denial.quoted > worst.quoted ? denial : worst)))
    shares.push(...Object.entries(alone.allowed).map(([label, share]) => [label, share]))
  }
  for (const [label, share] of [...shares, ...Object.entries(plainAlone.allowed)]) {
    const [, shape] = label.split(' | ')
    if (shape.startsWith('allow') && share !== 1) throw new Error(`${label}: only ${share} allowed`)
    if (shape.startsWith('deny') && share !== 0) throw new Error(`${label}: ${share} allowed`)
  }

  const latencies = all.map((side) => {
    say(`latency: ${side.label}`)
    return [side, inProcess('decision/latency', { side, areas, requests: size.requests, count: size.calls * 64 })]
  })
  say('heap of a decision')
  const heap = inProcess('decision/allocation', { side: all[0], areas, rounds: 5 }, FLAGS)
  say('verdicts of both sides')
  const agreement = inProcess('decision/agreement', {
    list: small,
    histories: size.history.same,
    areas,
    perAreaCode: 200,
  })

  const counts = `${small.count.toLocaleString('en')} numbers and ${size.history.same.toLocaleString('en')} histories`
  return [
    {
      title: 'One decision (processor time)',
      notes: [
        `plain: zod + libphonenumber-js + luxon + Set + Map over ${counts}; «same data» is ours over the same`,
        `«whole registry» is ours over ${whole.count.toLocaleString('en')} numbers and ${size.history.whole.toLocaleString('en')} histories`,
        'of several ways of asking the ratio with the least favourable outcome is shown',
      ],
      figures,
      claims,
    },
    {
      title: 'Latency of an allow, the timer included (clock)',
      figures: latencies.flatMap(([{ label }, found]) =>
        ['timer', 'p50', 'p999', 'longest'].map((key) =>
          figureOf(`${label}: ${key}`, 'µs', { alone: [found[key] / 1000] }),
        ),
      ),
      claims: latencies.map(([{ label }, { p99 }]) => boundClaim(`${label}: p99`, 'µs', [p99 / 1000], { atMost: 3 })),
    },
    {
      title: 'Heap of one decision',
      figures: Object.entries(heap).map(([shape, bytes]) => figureOf(shape, 'B', { alone: bytes })),
      claims: ALLOW.map((shape) => boundClaim(shape, 'B', heap[shape], { atMost: 400 })),
    },
    {
      title: `Verdicts of both sides on ${agreement.calls.toLocaleString('en')} calls, valid and invalid numbers of every area code`,
      notes: [
        `${agreement.sameVerdict.toLocaleString('en')} the same; the others, by the reason:`,
        ...agreement.differ.map(({ why, count }) => `${String(count).padStart(6)}  ${why}`),
      ],
    },
  ]
}
