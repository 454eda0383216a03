// The shapes of request that are timed. Numbers, records and calls are made afresh for every round: a string that was
// hashed once is hashed for ever, which would favour Set, and an object that was seen once may be remembered.
import { pick, randomOf } from '../data/random.mjs'
import { DAY, e164, NIGHT_AT, OPEN_AT } from './world.mjs'

const iso = (instant) => new Date(instant).toISOString()

/** What is known of a person who agreed on the day `since` (epoch ms), each on another. */
export const RECORDS = {
  written: (since) => [{ type: 'consent', level: 'written', at: iso(since), scope: { sellers: ['acme'] } }],
  expired: (since) => [{ type: 'consent', level: 'written', at: iso(since), expiresAt: iso(since + 30 * DAY) }],
  revoked: (since) => [
    { type: 'consent', level: 'written', at: iso(since) },
    { type: 'revocation', at: iso(since + 20 * DAY), via: 'sms' },
  ],
  none: () => [],
}

/** Up to ten months before the calls, and not in the last forty days. */
export const someDay = (random) => OPEN_AT - 40 * DAY - Math.floor(random() * 260 * DAY)

export const callOf = (technology) => ({ technology, purpose: 'telemarketing', seller: 'acme', subject: 'solar' })

/** States where a call that a person dials needs a signature, or a fact that nobody gives. */
const NEEDS_MORE = new Set(['US-AZ', 'US-CT', 'US-LA', 'US-ME', 'US-NJ'])
const CAP = 3

const requestsOf = (rows) => {
  const bytes = Buffer.from(rows.map(({ number }) => number).join(''), 'latin1')
  return {
    count: rows.length,
    numbers: () => rows.map((_, i) => bytes.latin1Slice(i * 12, i * 12 + 12)),
    records: () => rows.map(({ consent, since }) => RECORDS[consent](since)),
    calls: () => rows.map(({ technology }) => callOf(technology)),
    at: rows.map(({ at }) => at),
  }
}

/** Of so many numbers that their logs do not fit the caches of a processor. */
const SAMPLE = 1_000_000
const sampled = ({ history, histories }) => {
  const step = Math.max(1, Math.floor(histories / SAMPLE))
  const found = []
  let i = 0
  for (const one of history) if (i++ % step === 0) found.push(one)
  return found
}

export const shapesOf = (world, count) => {
  const called = sampled(world)
  const recent = ({ at }) => at.filter((instant) => instant > OPEN_AT - DAY).length
  // Still recent some minutes later, since `now` moves on from call to call.
  const capped = ({ at }) => at.filter((instant) => instant > OPEN_AT - DAY + 600_000).length >= CAP
  const listed = ({ code, line }) => world.isListed(code, line)
  // Eight in ten have a history, as in a campaign that runs.
  const some = (random, wanted, from = null) => {
    for (;;) {
      const one =
        from === 'history' || (from === null && random() < 0.8) ? pick(random, called) : world.anyNumber(random)
      if (wanted(one)) return e164(one.code, one.line)
    }
  }
  const region = ({ code }) => world.regionOf(code)
  const clean = (one) => !listed(one) && recent(one) < CAP
  const shape = (seed, one) => {
    const random = randomOf(seed)
    return requestsOf(Array.from({ length: count }, (_, i) => ({ ...one(random, i), since: someDay(random) })))
  }
  return {
    allow: shape(11, (random) => ({
      number: some(random, clean),
      consent: 'written',
      technology: 'autodialed',
      at: OPEN_AT,
    })),
    'allow, dialled by hand': shape(12, (random) => ({
      number: some(random, (one) => clean(one) && !NEEDS_MORE.has(region(one))),
      consent: 'none',
      technology: 'manual',
      at: OPEN_AT,
    })),
    'deny: listed': shape(13, (random) => ({
      number: some(random, (one) => listed(one) && recent(one) < CAP),
      consent: 'none',
      technology: 'manual',
      at: OPEN_AT,
    })),
    'deny: outside hours': shape(14, (random) => ({
      number: some(random, (one) => clean(one)),
      consent: 'written',
      technology: 'autodialed',
      at: NIGHT_AT,
    })),
    'deny: revoked': shape(15, (random) => ({
      number: some(random, clean),
      consent: 'revoked',
      technology: 'autodialed',
      at: OPEN_AT,
    })),
    'deny: cap reached': shape(16, (random) => ({
      number: some(random, (one) => !listed(one) && capped(one), 'history'),
      consent: 'written',
      technology: 'autodialed',
      at: OPEN_AT,
    })),
    'deny: four reasons': shape(17, (random) => ({
      number: some(random, (one) => listed(one) && capped(one), 'history'),
      consent: 'revoked',
      technology: 'autodialed',
      at: NIGHT_AT,
    })),
    mixed: shape(18, (random, i) => ({
      number: some(random, () => true),
      consent: pick(random, ['written', 'written', 'written', 'written', 'expired', 'revoked', 'none']),
      technology: pick(random, ['manual', 'autodialed', 'autodialed']),
      // A day and a night, in order.
      at: OPEN_AT - DAY / 2 + Math.floor((i * DAY) / count),
    })),
  }
}
