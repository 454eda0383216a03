import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseConsent } from '../../src/consent/parse.ts'
import type { Consent } from '../../src/vocabulary/consent.ts'
import { ms } from './scenario.ts'

const AT = ms('2026-03-02')
const consent = { type: 'consent', level: 'written', at: AT }

function boom(): never {
  throw new Error('boom')
}

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}

const cyclic: Record<string, unknown> = { sellers: ['acme'] }
cyclic.sellers = [cyclic]

describe('input that means harm', () => {
  it.each<[string, () => unknown, string]>([
    [
      'a getter that throws',
      () => ({
        ...consent,
        get level() {
          return boom()
        },
      }),
      'consent.level',
    ],
    [
      'a getter that throws in a list',
      () => [
        consent,
        {
          type: 'refusal',
          get at() {
            return boom()
          },
        },
      ],
      'consent[1].at',
    ],
    [
      'a getter that throws in a scope',
      () => ({
        ...consent,
        scope: {
          get sellers() {
            return boom()
          },
        },
      }),
      'consent.scope',
    ],
    ['a list whose items throw', () => Object.defineProperty([0], 0, { get: boom }), 'consent[0]'],
    ['a proxy that throws at everything', () => new Proxy({}, { get: boom, getPrototypeOf: boom }), 'consent'],
    ['a revoked proxy', () => revoked({}), 'consent'],
    ['a revoked proxy of a list', () => revoked([]), 'consent'],
    ['a revoked proxy in a list', () => [revoked({})], 'consent[0].type'],
    ['a proxy that is true of everything', () => new Proxy({}, { get: () => true }), 'consent.type'],
    ['a scope that holds itself', () => ({ ...consent, scope: cyclic }), 'consent.scope'],
    ['more records than a person has', () => new Array(4_294_967_295), 'consent'],
    ['a length below nothing', () => new Proxy([], { get: () => -1 }), 'consent'],
    ['a length that is no number', () => new Proxy([], { get: () => Number.NaN }), 'consent'],
    [
      'more sellers than there are',
      () => ({ ...consent, scope: { sellers: new Array(4_294_967_295) } }),
      'consent.scope',
    ],
    ['an instant that throws', () => ({ ...consent, at: { toMillis: boom } }), 'consent.at'],
    ['an instant that lies', () => ({ ...consent, at: { epochMilliseconds: 'now' } }), 'consent.at'],
    ['a symbol', () => Symbol('consent'), 'consent'],
    ['a big integer for an instant', () => ({ ...consent, at: 1n }), 'consent.at'],
  ])('%s is a problem, not an exception', (_, make, path) => {
    const parsed = parseConsent(make())
    expect(parsed.problems.map((problem) => problem.path)).toContain(path)
  })

  it('reads a field once, so that it cannot change after it was checked', () => {
    let reads = 0
    const parsed = parseConsent({
      ...consent,
      get scope() {
        reads++
        return reads === 1 ? { sellers: ['acme'] } : undefined
      },
    })
    expect(reads).toBe(1)
    expect(parsed.records[0]?.sellers).toEqual(['acme'])
  })

  const check = (parsed: Consent): void => {
    expect(Object.isFrozen(parsed)).toBe(true)
    for (const problem of parsed.problems) expect(problem.path).toMatch(/^consent\b/)
    for (const record of parsed.records) {
      expect(Number.isFinite(record.at)).toBe(true)
      expect(record.endsAt).toBeGreaterThanOrEqual(record.at)
      expect(record.number ?? '+12015550123').toMatch(/^\+[1-9]\d{6,14}$/)
    }
  }

  it('anything at all gives a consent', () => {
    fc.assert(
      fc.property(fc.anything({ withDate: true, withMap: true, withTypedArray: true, withBigInt: true }), (input) => {
        check(parseConsent(input))
      }),
      { numRuns: 500 },
    )
  })

  it('anything in any field gives a consent', () => {
    const field = fc.constantFrom(
      'type',
      'number',
      'at',
      'from',
      'to',
      'expiresAt',
      'level',
      'kind',
      'scope',
      'seller',
      'proof',
      'via',
      'allow',
      'zone',
    )
    const type = fc.constantFrom(
      'consent',
      'revocation',
      'do-not-call',
      'transaction',
      'relationship',
      'hours',
      'represented',
    )
    fc.assert(
      fc.property(type, fc.dictionary(field, fc.anything()), (of, fields) => {
        check(parseConsent([{ type: of, at: AT, from: AT, level: 'express', kind: 'donor', ...fields }]))
      }),
      { numRuns: 500 },
    )
  })

  it('every object has either its record or a problem', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { minLength: 1, maxLength: 8 }), (input) => {
        const { records, problems } = parseConsent(input)
        input.forEach((_, i) => {
          const good = records.some((record) => record.index === i)
          const bad = problems.some((problem) => problem.path.startsWith(`consent[${i}]`))
          expect(good).toBe(!bad)
        })
      }),
    )
  })
})
