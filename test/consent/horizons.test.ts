import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { consentFor, relationshipFor, startsLater } from '../../src/consent/fold.ts'
import { parseConsent } from '../../src/consent/parse.ts'
import type { Params } from '../../src/vocabulary/params.ts'
import { dealings, queries, records } from './scenario.ts'

const levels = fc.constantFrom<'express' | 'written'>('express', 'written')
const periods = fc.constantFrom(undefined, 'P10D', 'P1M')
const terms: fc.Arbitrary<Params['relationship']> = fc.record({
  transaction: fc.constantFrom('P1M', 'P30D', 'unlimited', null),
  inquiry: fc.constantFrom('P10D', null),
  ongoing: fc.subarray(['personal', 'member', 'donor', 'subscriber'] as const),
})

describe('what is said of the future comes true', () => {
  it('`startsAt` is when a consent that is missing becomes valid', () => {
    fc.assert(
      fc.property(records, queries, levels, periods, (input, q, level, period) => {
        const parsed = parseConsent(input)
        const now = consentFor(parsed, q, level, period)
        if (now.state !== 'missing' || now.startsAt === null) return
        expect(now.startsAt).toBeGreaterThan(q.at)
        expect(consentFor(parsed, { ...q, at: now.startsAt }, level, period).state).toBe('valid')
        expect(consentFor(parsed, { ...q, at: now.startsAt - 1 }, level, period).state).not.toBe('valid')
      }),
    )
  })

  it('`startsLater` is when a relationship begins', () => {
    fc.assert(
      fc.property(records, queries, terms, (input, q, p) => {
        const parsed = parseConsent(input)
        const at = startsLater(parsed, q, p)
        if (at !== null) expect(relationshipFor(parsed, { ...q, at }, p)).not.toBeNull()
      }),
    )
  })

  it('a relationship holds up to the instant before `until` and not at it, unless another takes over', () => {
    fc.assert(
      fc.property(fc.array(dealings, { maxLength: 6 }), queries, terms, (input, q, p) => {
        const parsed = parseConsent(input)
        const now = relationshipFor(parsed, q, p)
        if (now === null || now.until === Number.POSITIVE_INFINITY) return
        expect(relationshipFor(parsed, { ...q, at: now.until - 1 }, p)).not.toBeNull()
        const then = relationshipFor(parsed, { ...q, at: now.until }, p)
        if (then !== null)
          expect(parsed.records.find((record) => record.index === then.record)?.at).toBeGreaterThan(q.at)
      }),
    )
  })
})
