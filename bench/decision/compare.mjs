// Figures and ratios of timed decisions.
import { inProcess } from '../harness/child.mjs'
import { figureOf, ratioClaim } from '../harness/claims.mjs'

export const ALLOW = ['allow', 'allow, dialled by hand']
const HOW = {
  raw: 'consent checked on each call',
  parsed: 'consent checked beforehand',
  told: 'every sentence and next instant read',
}

const partsOf = (label) => {
  const [side, shape, consent] = label.split(' | ')
  return { side, shape, consent }
}

/** What a shape is called after is what both sides must say, or the figure is one of something else. */
const checkShares = ({ allowed }) => {
  for (const [label, share] of Object.entries(allowed)) {
    const { shape } = partsOf(label)
    const expected = shape.startsWith('allow') ? 1 : 0
    if (shape !== 'mixed' && share !== expected) throw new Error(`${label}: ${share} of the calls were allowed`)
  }
}

const timeSides = ({ size, say }, areas, sides) => {
  say(`deciding: ${sides.map(({ label }) => label).join(' and ')}`)
  const { rounds, calls, faster, requests } = size
  const input = { sides, areas, rounds: rounds.decisions, warm: rounds.warm, calls, faster, requests }
  const found = inProcess('decision/timing', input)
  checkShares(found)
  return found.ns
}

/** Times `plain` and each of `others`, together and alone; `plain ÷ other` must reach `atLeast(other)`. */
export const compare = (run, areas, plain, others, atLeast) => {
  const plainAlone = timeSides(run, areas, [plain])
  const figures = []
  const claims = []
  const micro = (values) => values?.map((ns) => ns / 1000)
  const add = (timed, label) => {
    const { side, shape, consent } = partsOf(label)
    const { together, alone } = timed(label)
    figures.push(
      figureOf(`${side}: ${shape} (${HOW[consent]})`, 'µs', { together: micro(together), alone: micro(alone) }),
    )
  }
  for (const [i, other] of others.entries()) {
    const together = timeSides(run, areas, [plain, other])
    const alone = timeSides(run, areas, [other])
    const ofPlain = (label) => ({ together: together[label], alone: plainAlone[label] })
    const ofOther = (label) => ({ together: together[label], alone: alone[label] })
    if (i === 0) for (const label of Object.keys(plainAlone)) add(ofPlain, label)
    for (const label of Object.keys(alone)) add(ofOther, label)

    for (const shape of ALLOW) {
      for (const consent of ['raw', 'parsed']) {
        const key = `${shape} | ${consent}`
        const sides = [ofPlain(`plain | ${key}`), ofOther(`${other.label} | ${key}`)]
        claims.push(
          ratioClaim(`plain ÷ ${other.label}: ${shape} (${HOW[consent]})`, ...sides, { atLeast: atLeast(other) }),
        )
      }
    }
    const denials = Object.keys(alone)
      .filter((label) => label.includes('| deny') && label.endsWith('parsed'))
      .map((label) => {
        const name = `${other.label}: ${partsOf(label).shape} ÷ allow`
        return ratioClaim(name, ofOther(label), ofOther(`${other.label} | allow | parsed`), { atMost: 3 })
      })
    claims.push(denials.reduce((worst, denial) => (denial.quoted > worst.quoted ? denial : worst)))
  }
  return { figures, claims }
}
