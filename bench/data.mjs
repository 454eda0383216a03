// Seeded data for both sides. Numbers are made up in memory and never written anywhere.

/** Area codes of one state and one zone, so that the rules the plain composition knows are the rules that apply. */
const AREA_CODES = [239, 305, 321, 352, 386, 407, 561, 727, 754, 772, 786, 813, 863, 904, 941, 954]
export const STATE = 'US-FL'
export const ZONE = 'America/New_York'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** Friday 2026-11-20, 13:00 in Miami. */
export const OPEN_AT = Date.parse('2026-11-20T18:00:00Z')
/** The same day, 20:30: open by federal law, closed by that of the state. */
export const CLOSED_AT = Date.parse('2026-11-21T01:30:00Z')

/** mulberry32 */
const randomOf = (seed) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const e164 = (code, line) => `+1${code}${line}`
/** An exchange from 200 on that is neither N11 nor 555. */
const lineOf = (random) => {
  for (;;) {
    const line = 2_000_000 + Math.floor(random() * 8_000_000)
    const exchange = Math.floor(line / 10_000)
    if (exchange % 100 !== 11 && exchange !== 555) return line
  }
}
const fictitious = (random) => `555${String(100 + Math.floor(random() * 100)).padStart(4, '0')}`

const numbersOf = function* (random, count) {
  for (let i = 0; i < count; i++) yield e164(AREA_CODES[i % AREA_CODES.length], lineOf(random))
}

/** Every this-many-th listed number is on the state's list as well. */
const STATE_SHARE = 10

/** The lists, as iterables that can be walked again: the same numbers each time. */
export const listsOf = (size) => {
  const numbers = { [Symbol.iterator]: () => numbersOf(randomOf(size), size) }
  return {
    asOf: OPEN_AT - 5 * DAY,
    national: numbers,
    state: {
      *[Symbol.iterator]() {
        let i = 0
        for (const number of numbers) if (i++ % STATE_SHARE === 0) yield number
      },
    },
    internal: { [Symbol.iterator]: () => numbersOf(randomOf(size + 1), size / 100) },
  }
}

/** Attempts of the last four days: [number, instants]; most numbers have fewer than a cap of three in a day allows. */
export const historyOf = (numbers) => ({
  *[Symbol.iterator]() {
    const random = randomOf(numbers + 7)
    const seen = new Set()
    while (seen.size < numbers) {
      const number = e164(AREA_CODES[seen.size % AREA_CODES.length], lineOf(random))
      if (seen.has(number)) continue
      seen.add(number)
      const at = Array.from(
        { length: 1 + Math.floor(random() * 5) },
        () => OPEN_AT - 60_000 - Math.floor(random() * 4 * DAY),
      )
      yield [number, at.sort((a, b) => a - b)]
    }
  },
})

const CALL = { technology: 'autodialed', purpose: 'telemarketing', seller: 'acme', subject: 'solar' }

const records = {
  written: [{ type: 'consent', level: 'written', at: '2026-09-01T12:00:00Z', scope: { sellers: ['acme'] } }],
  expired: [{ type: 'consent', level: 'written', at: '2025-09-01T12:00:00Z', expiresAt: '2026-09-01T12:00:00Z' }],
  revoked: [
    { type: 'consent', level: 'written', at: '2026-09-01T12:00:00Z' },
    { type: 'revocation', at: '2026-10-01T12:00:00Z', via: 'sms' },
  ],
  none: [],
}

/**
 * Requests of one shape: `numbers` to be cut afresh from one buffer (a string that was hashed once is hashed for
 * ever, which would favour `Set`), and consent and call of each.
 */
const requestsOf = (random, count, one) => {
  const rows = Array.from({ length: count }, () => one(random))
  const bytes = Buffer.from(rows.map(({ number }) => number).join(''), 'latin1')
  return {
    numbers: () => rows.map((_, i) => bytes.latin1Slice(i * 12, i * 12 + 12)),
    records: rows.map(({ consent }) => consent),
    calls: rows.map(({ call }) => call ?? CALL),
    at: rows.map(({ at }) => at),
  }
}

const pick = (random, list) => list[Math.floor(random() * list.length)]

/** The shapes of request that are timed, each of `count`. */
export const shapesOf = (count, { listed, called }) => {
  const clean = (random) => {
    for (;;) {
      const number =
        random() < 0.01
          ? e164(pick(random, AREA_CODES), fictitious(random))
          : e164(pick(random, AREA_CODES), lineOf(random))
      if (!listed.has(number)) return number
    }
  }
  const shape = (seed, one) => requestsOf(randomOf(seed), count, one)
  const manual = { ...CALL, technology: 'manual' }
  // Eight in ten have a history, as in a campaign that runs.
  const campaign = (random, under) => {
    for (;;) {
      const [number, at] = random() < 0.8 ? pick(random, called) : [clean(random), []]
      const recent = at.filter((instant) => instant > OPEN_AT - DAY).length
      if (recent < 3 === under && !listed.has(number)) return number
    }
  }
  return {
    allow: shape(11, (random) => ({ number: campaign(random, true), consent: records.written, at: OPEN_AT })),
    'deny: listed': shape(12, (random) => ({
      number: pick(random, listed.sample),
      consent: records.none,
      call: manual,
      at: OPEN_AT,
    })),
    'deny: outside hours': shape(13, (random) => ({
      number: campaign(random, true),
      consent: records.written,
      at: CLOSED_AT,
    })),
    'deny: no consent': shape(14, (random) => ({ number: campaign(random, true), consent: records.none, at: OPEN_AT })),
    'deny: cap reached': shape(15, (random) => ({
      number: campaign(random, false),
      consent: records.written,
      at: OPEN_AT,
    })),
    mixed: shape(16, (random) => ({
      number: random() < 0.2 ? pick(random, listed.sample) : random() < 0.6 ? pick(random, called)[0] : clean(random),
      consent: records[pick(random, ['written', 'written', 'written', 'written', 'expired', 'revoked', 'none'])],
      call: random() < 0.3 ? manual : CALL,
      at: OPEN_AT + Math.floor((random() - 0.5) * 4) * 6 * HOUR + Math.floor(random() * 6 * HOUR),
    })),
  }
}
