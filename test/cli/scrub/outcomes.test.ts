import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { blockScrub } from '../../../src/cli/scrub/block.ts'
import { outcomesBy } from '../../../src/cli/scrub/outcomes.ts'
import { paths } from '../../../src/cli/scrub/paths.ts'
import { tallyInto } from '../../../src/cli/scrub/tally.ts'
import { counter } from '../../../src/cli/summary.ts'
import type { Decision, Gate } from '../../../src/index.ts'

it('leads equal lists to one place, and no two others', () => {
  const word = fc.constantFrom('', 'a', 'b', 'ab', '-', 'c', 'd')
  fc.assert(
    fc.property(fc.array(fc.array(word, { maxLength: 6 }), { maxLength: 400 }), (lists) => {
      const { root, next } = paths()
      const places = new Map<number, string>()
      const known = new Map<string, number>()
      for (const list of lists) {
        const name = JSON.stringify(list)
        const place = list.reduce(next, root)
        expect(places.get(place) ?? name).toBe(name)
        expect(known.get(name) ?? place).toBe(place)
        places.set(place, name)
        known.set(name, place)
      }
    }),
  )
})

it('counts and writes every row however many outcomes there are', () => {
  const ROWS = 50_000
  const OUTCOMES = 30_000
  const at = (i: number): string => new Date(1_800_000_000_000 + (i % OUTCOMES) * 1_000).toISOString()
  const regions = ['US-NY', 'US-FL', 'US-LA']
  let asked = 0
  // A gate that says of each row when it may be called, and of one in five nothing against it.
  const canDial = (): Decision => {
    const i = asked++
    const isAllowed = i % 5 === 0
    return {
      verdict: isAllowed ? 'allow' : 'deny',
      reasons: isAllowed ? [] : [{ code: 'cap-reached' }, { code: 'cap-reached' }],
      warnings: i % 2 === 0 ? [] : [{ code: 'several-zones' }],
      nextAllowedAt: isAllowed ? null : at(i),
      recipient: { places: [{ region: regions[i % 3] }, { zone: 'x' }] },
    } as unknown as Decision
  }
  const form = { delimiter: ',', width: 1, positions: { phone: 0 }, defaultCountry: 'US', lineEnd: '\n' }
  const { scrub } = blockScrub({ canDial } as unknown as Gate, 0, null, form)
  const counts = counter()
  const tally = tallyInto(counts)
  const allocate = (length: number): Uint8Array => new Uint8Array(length)
  const lines: string[] = []
  for (let done = 0; done < ROWS; done += 1_000) {
    const bytes = new Uint8Array(Buffer.from('2125550123\n'.repeat(1_000)))
    const block = scrub({ bytes, cut: bytes.length, end: bytes.length, isEnd: false }, allocate(10), allocate)
    tally.take(0, block.counts)
    lines.push(...Buffer.from(block.out.subarray(0, block.length)).toString().trimEnd().split('\n'))
    if (done % 7_000 === 0) tally.settle()
  }
  tally.settle()
  const expected = Array.from({ length: ROWS }, (_, i) =>
    i % 5 === 0 ? `2125550123,allow,,,${regions[i % 3]}` : `2125550123,deny,cap-reached,${at(i)},${regions[i % 3]}`,
  )
  expect(lines).toEqual(expected)
  expect(counts.summary()).toEqual({
    rows: ROWS,
    malformed: 0,
    verdicts: { allow: 10_000, deny: 40_000, unknown: 0 },
    reasons: { 'cap-reached': 40_000 },
    warnings: { 'several-zones': 25_000 },
    regions: {
      'US-FL': { rows: 16_667, allow: 3_333, deny: 13_334, unknown: 0 },
      'US-LA': { rows: 16_666, allow: 3_333, deny: 13_333, unknown: 0 },
      'US-NY': { rows: 16_667, allow: 3_334, deny: 13_333, unknown: 0 },
    },
  })
})

it('tells decisions apart that share their lists', () => {
  const shared = { warnings: [], recipient: { places: [{ region: 'US-NY' }] } }
  const reasons = (...codes: string[]): object => ({ reasons: codes.map((code) => ({ code })) })
  const cases = [
    { verdict: 'allow', ...reasons(), nextAllowedAt: null },
    { verdict: 'deny', ...reasons('cap-reached'), nextAllowedAt: '2026-11-21T14:00:00.000Z' },
    { verdict: 'deny', ...reasons('cap-reached'), nextAllowedAt: '2026-11-21T14:00:01.000Z' },
    { verdict: 'deny', ...reasons('listed'), nextAllowedAt: '2026-11-21T14:00:01.000Z' },
    { verdict: 'deny', ...reasons('listed', 'cap-reached'), nextAllowedAt: '2026-11-21T14:00:01.000Z' },
    { verdict: 'deny', ...reasons('listed'), nextAllowedAt: null },
    { verdict: 'unknown', ...reasons('listed'), nextAllowedAt: null },
  ].map((one) => ({ ...shared, ...one }) as unknown as Decision)
  const others = [
    { ...cases[0], warnings: [{ code: 'several-zones' }] },
    { ...cases[0], recipient: { places: [{ region: 'US-NJ' }] } },
  ] as unknown as Decision[]
  const outcomes = outcomesBy(',')
  const places = [...cases, ...others].map((one) => outcomes.of(one).place)
  expect(new Set(places).size).toBe(places.length)
  expect([...cases, ...others].map((one) => outcomes.of(one).place)).toEqual(places)
})
