// Both sides decide the same calls: valid and invalid numbers of every area code of the United States.
import { LINES } from '../data/area-codes.mjs'
import { pick, randomOf } from '../data/random.mjs'
import { whyOf } from './differences.mjs'
import { callOf, RECORDS, someDay } from './requests.mjs'
import { sideOf } from './sides.mjs'
import { DAY, OPEN_AT } from './world.mjs'

const digits = (value, count) => String(value).padStart(count, '0')
const any = (random, below) => Math.floor(random() * below)

/** Seven digits, some of which no number may have. */
const KINDS = {
  ordinary: (random) => digits(2_000_000 + any(random, LINES), 7),
  'exchange below 200': (random) => digits(any(random, 2_000_000), 7),
  'exchange N11': (random) => `${2 + any(random, 8)}11${digits(any(random, 10_000), 4)}`,
  'exchange 555': (random) => `555${digits(any(random, 10_000), 4)}`,
  'exchange 976': (random) => `976${digits(any(random, 10_000), 4)}`,
  'six digits': (random) => digits(any(random, 1e6), 6),
  'eight digits': (random) => `2${digits(any(random, 1e7), 7)}`,
}
const MOSTLY = ['ordinary', 'ordinary', 'ordinary', 'ordinary', ...Object.keys(KINDS)]

const codesOf = ({ reasons }) =>
  [...new Set(reasons.map((reason) => reason.code ?? reason))].sort().join(' + ') || 'allowed'

/** How many verdicts are the same, and why the others are not. */
export const measure = async ({ list, histories, areas, perAreaCode }) => {
  const plain = await sideOf({ name: 'plain', list, histories }, areas)
  const ours = await sideOf({ name: 'predial', mode: 'memory', list, histories }, areas)
  const random = randomOf(3)
  const listed = []
  for (const number of ours.world.national) if (random() < 0.01) listed.push(number)
  const groups = new Map()
  const found = { calls: 0, sameVerdict: 0, sameReasons: 0 }
  for (const [code] of areas) {
    for (let i = 0; i < perAreaCode; i++) {
      const kind = pick(random, MOSTLY)
      const number = random() < 0.1 ? pick(random, listed) : `+1${code}${KINDS[kind](random)}`
      const records = RECORDS[pick(random, Object.keys(RECORDS))](someDay(random))
      const call = callOf(pick(random, ['manual', 'autodialed']))
      const at = OPEN_AT + any(random, 7 * DAY)
      const one = [number, records, at, call]
      const [a, b] = [plain.check(...one), ours.check(...one)]
      found.calls++
      if (a.allowed === b.allowed) found.sameVerdict++
      if (codesOf(a) === codesOf(b)) found.sameReasons++
      if (a.allowed === b.allowed) continue
      const difference = {
        plain: codesOf(a),
        ours: codesOf(b),
        rules: b.reasons.map(({ rule }) => rule),
        places: b.recipient.places.length,
      }
      const why = whyOf(difference) ?? `UNEXPLAINED ${JSON.stringify(difference)}`
      groups.set(why, (groups.get(why) ?? 0) + 1)
    }
  }
  const differ = [...groups].map(([why, count]) => ({ why, count })).sort((one, other) => other.count - one.count)
  return { ...found, differ }
}
