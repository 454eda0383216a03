import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type ConsentQuery,
  changesAfter,
  consentFor,
  refusals,
  relationshipFor,
  representationAt,
  requestedHours,
  requestFor,
  revocationFor,
  startsLater,
} from '../../src/consent/fold.ts'
import { parseConsent } from '../../src/consent/parse.ts'
import type { Consent, ConsentRecord } from '../../src/vocabulary/consent.ts'
import type { Params } from '../../src/vocabulary/params.ts'
import { consents, dealings, instants, queries, records, stops } from './scenario.ts'

const levels = fc.constantFrom<'express' | 'written'>('express', 'written')
const periods = fc.constantFrom(undefined, 'P10D', 'P1M')
const terms: fc.Arbitrary<Params['relationship']> = fc.record({
  transaction: fc.constantFrom('P1M', 'P30D', 'unlimited', null),
  inquiry: fc.constantFrom('P10D', null),
  ongoing: fc.subarray(['personal', 'member', 'donor', 'subscriber'] as const),
})

/** Everything that holds, without the positions that name the records. */
function holds(consent: Consent, q: ConsentQuery, p: Params['relationship']): object {
  const bare = (answer: object | null) => (answer === null ? null : { ...answer, record: 0 })
  return {
    express: bare(consentFor(consent, q, 'express')),
    written: bare(consentFor(consent, q, 'written', 'P20D')),
    request: bare(requestFor(consent, q)),
    revocation: bare(revocationFor(consent, q)),
    relationship: bare(relationshipFor(consent, q, p)),
    starts: startsLater(consent, q, p),
    refusals: refusals(consent, q.at).map(bare),
    represented: bare(representationAt(consent, q.at)),
    hours: bare(requestedHours(consent, q, 'open')),
    changes: changesAfter(consent, q.at),
  }
}

/** The query's own answer where a record neither speaks of the call nor binds it. */
const unrelated = (record: ConsentRecord, q: ConsentQuery): boolean => {
  const { sellers } = ('scope' in record && record.scope) || { sellers: undefined }
  const named = sellers ?? ('seller' in record && record.seller !== undefined ? [record.seller] : undefined)
  const otherNumber = record.number !== undefined && record.number !== q.number
  const otherSeller = named !== undefined && (q.seller === undefined || !named.includes(q.seller))
  return otherNumber || otherSeller
}

describe('what always holds', () => {
  it('every generated record is understood', () => {
    fc.assert(
      fc.property(records, (input) => {
        const parsed = parseConsent(input)
        expect(parsed.problems).toEqual([])
        expect(parsed.records).toHaveLength(input.length)
        expect(parsed.records).toEqual([...parsed.records].sort((a, b) => a.at - b.at || a.index - b.index))
      }),
    )
  })

  it('the order in which records are given is irrelevant', () => {
    const shuffled = records.chain((input) =>
      fc.tuple(fc.constant(input), fc.shuffledSubarray(input, { minLength: input.length })),
    )
    fc.assert(
      fc.property(shuffled, queries, terms, ([input, other], q, p) => {
        expect(holds(parseConsent(other), q, p)).toEqual(holds(parseConsent(input), q, p))
      }),
    )
  })

  it('a request to stop never makes valid what was not, nor lets anything last longer', () => {
    fc.assert(
      fc.property(records, stops, queries, levels, periods, terms, (input, stop, q, level, period, p) => {
        const before = parseConsent(input)
        const after = parseConsent([...input, stop])
        const was = consentFor(before, q, level, period)
        const is = consentFor(after, q, level, period)
        // Of two consents the one that lasts longer may be withdrawn, and the other still holds.
        if (is.state === 'valid') {
          expect(was.state).toBe('valid')
          if (was.state === 'valid') expect(is.until).toBeLessThanOrEqual(was.until)
        }
        if (requestFor(before, q) !== null) expect(requestFor(after, q)).not.toBeNull()
        if (revocationFor(before, q) !== null) expect(revocationFor(after, q)).not.toBeNull()
        const related = relationshipFor(after, q, p)
        if (related !== null) expect(relationshipFor(before, q, p)).toEqual(related)
        const hours = requestedHours(after, q, 'open')
        if (hours !== null) expect(requestedHours(before, q, 'open')).toEqual(hours)
      }),
    )
  })

  it('a consent or a dealing with another seller or for another number changes nothing', () => {
    fc.assert(
      fc.property(records, fc.oneof(consents, dealings), queries, terms, (input, extra, q, p) => {
        fc.pre(unrelated(extra, q))
        const { changes: _, ...before } = holds(parseConsent(input), q, p) as Record<string, unknown>
        expect(holds(parseConsent([...input, extra]), q, p)).toMatchObject(before)
      }),
    )
  })

  it('a consent can only help', () => {
    fc.assert(
      fc.property(records, consents, queries, levels, (input, extra, q, level) => {
        const before = parseConsent(input)
        const after = parseConsent([...input, extra])
        const was = consentFor(before, q, level)
        const is = consentFor(after, q, level)
        if (was.state === 'valid') expect(is.state === 'valid' && is.until >= was.until).toBe(true)
        if (requestFor(before, q) === null) expect(requestFor(after, q)).toBeNull()
        if (revocationFor(before, q) === null) expect(revocationFor(after, q)).toBeNull()
      }),
    )
  })

  it('a do-not-call request of all ends every relationship for good', () => {
    fc.assert(
      fc.property(records, instants, queries, terms, (input, at, q, p) => {
        const parsed = parseConsent([...input, { type: 'do-not-call', at }])
        if (at <= q.at) {
          expect(relationshipFor(parsed, q, p)).toBeNull()
          expect(startsLater(parsed, q, p)).toBeNull()
        }
      }),
    )
  })

  it('written consent is express consent', () => {
    fc.assert(
      fc.property(records, queries, periods, (input, q, period) => {
        const parsed = parseConsent(input)
        const written = consentFor(parsed, q, 'written', period)
        const express = consentFor(parsed, q, 'express', period)
        if (written.state === 'valid') expect(express.state === 'valid' && express.until >= written.until).toBe(true)
      }),
    )
  })

  it('no request stands beside a valid consent, and one stands wherever a consent is revoked', () => {
    fc.assert(
      fc.property(records, queries, (input, q) => {
        const parsed = parseConsent(input)
        const { state } = consentFor(parsed, q, 'express')
        const stands = requestFor(parsed, q) ?? revocationFor(parsed, q)
        if (state === 'valid') expect(stands).toBeNull()
        if (state === 'revoked') expect(stands).not.toBeNull()
      }),
    )
  })

  it('a reassigned number never makes valid what was not', () => {
    fc.assert(
      fc.property(records, queries, instants, terms, (input, q, voidBefore, p) => {
        const parsed = parseConsent(input)
        const before = { ...q, voidBefore: Number.NEGATIVE_INFINITY }
        const after = { ...q, voidBefore }
        const is = consentFor(parsed, after, 'express')
        if (is.state === 'valid') expect(consentFor(parsed, before, 'express').state).toBe('valid')
        const related = relationshipFor(parsed, after, p)
        if (related !== null) expect(relationshipFor(parsed, before, p)).not.toBeNull()
      }),
    )
  })

  it('until the next change nothing changes, and what is valid is valid to its last instant', () => {
    fc.assert(
      fc.property(records, queries, fc.double({ min: 0, max: 1, noNaN: true }), (input, q, part) => {
        const parsed = parseConsent(input)
        const now = consentFor(parsed, q, 'express')
        const next = Math.min(changesAfter(parsed, q.at), q.at + 864e5)
        const at = Math.min(next - 1, Math.floor(q.at + part * (next - q.at)))
        expect(consentFor(parsed, { ...q, at }, 'express')).toEqual(now)
        expect(requestFor(parsed, { ...q, at })).toEqual(requestFor(parsed, q))
        expect(requestedHours(parsed, { ...q, at }, 'open')).toEqual(requestedHours(parsed, q, 'open'))
        expect(representationAt(parsed, at)).toEqual(representationAt(parsed, q.at))
      }),
    )
  })
})
