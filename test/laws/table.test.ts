import { describe, expect, it } from 'vitest'
import type { Decision } from '../../src/vocabulary/decision.ts'
import { consentOf, historyOf, listsOf, worldOf } from './cells.ts'
import { checkRow } from './check.ts'
import { rowsIn } from './table.ts'
import { spanOf, whenOf } from './when.ts'

const iso = (ms: number): string => new Date(ms).toISOString()
const HEADER = '| id | when | call | allowed | reasons | because |\n|---|---|---|---|---|---|\n'
const only = (text: string) => {
  const [row, ...more] = rowsIn(text, 'x.md')
  expect(more).toEqual([])
  if (row === undefined) throw new Error('no row')
  return row
}

describe('when', () => {
  it.each([
    ['Mon 2026-07-06 19:59 America/New_York', '2026-07-06T23:59:00.000Z'],
    ['Mon 2026-07-06 08:00:01 America/Chicago', '2026-07-06T13:00:01.000Z'],
    ['Sun 2026-11-01 01:30 first America/Chicago', '2026-11-01T06:30:00.000Z'],
    ['Sun 2026-11-01 01:30 second America/Chicago', '2026-11-01T07:30:00.000Z'],
    ['Sun 2026-11-01 02:00 America/Chicago', '2026-11-01T08:00:00.000Z'],
    ['2026-07-06T23:59:00Z', '2026-07-06T23:59:00.000Z'],
  ])('reads %s', (text, expected) => {
    expect(iso(whenOf(text))).toBe(expected)
  })

  it.each([
    ['Tue 2026-07-06 19:59 America/New_York', /is a Mon, not a Tue/],
    ['Sun 2026-03-08 02:30 America/Chicago', /skips/],
    ['Sun 2026-11-01 01:30 America/Chicago', /comes twice/],
    ['Mon 2026-07-06 10:00 second America/Chicago', /comes once/],
    ['Mon 2026-07-06 19:59 America/Nowhere', /not an IANA zone/],
    ['Mon 2026-02-30 19:59 America/Chicago', /not a date/],
    ['2026-07-06T23:59:00', /neither a date nor an instant/],
  ])('refuses %s', (text, message) => {
    expect(() => whenOf(text)).toThrow(message)
  })

  it('adds up spans', () => {
    expect(spanOf('31d1m')).toBe(31 * 86_400_000 + 60_000)
    expect(() => spanOf('31')).toThrow(/not a span/)
  })
})

describe('cells', () => {
  it('reads consent records', () => {
    const cell =
      'consent:written 2026-01-02 sellers=acme,beta expires=2027-01-01; relationship:donor 2020-01-01 to=2021-01-01 seller=acme; hours 2026-03-01 mon-fri=09:00-12:00,14:00-16:00 sun=closed'
    expect(consentOf(cell)).toEqual([
      {
        type: 'consent',
        level: 'written',
        at: Date.UTC(2026, 0, 2),
        expiresAt: Date.UTC(2027, 0, 1),
        scope: { sellers: ['acme', 'beta'] },
      },
      { type: 'relationship', kind: 'donor', from: Date.UTC(2020, 0, 1), to: Date.UTC(2021, 0, 1), seller: 'acme' },
      {
        type: 'hours',
        at: Date.UTC(2026, 2, 1),
        allow: {
          'mon-fri': [
            ['09:00', '12:00'],
            ['14:00', '16:00'],
          ],
          sun: null,
        },
      },
    ])
    expect(consentOf('')).toBeNull()
    expect(() => consentOf('consent:written 2026-01-02 seler=acme')).toThrow(/`seler` is not a key/)
  })

  it('reads attempts, and repeats them', () => {
    const attempt = { at: Date.UTC(2026, 6, 6, 14), outcome: 'no-answer', debt: 'd1' }
    expect(historyOf('2026-07-06T10:00:00-04:00 no-answer debt=d1 x2')).toEqual([attempt, attempt])
    expect(() => historyOf('2026-07-06T10:00:00-04:00 noanswer')).toThrow(/not `key=value`/)
  })

  it('reads lists and the world', () => {
    expect(listsOf('on=a,b none=c age=d:2h covers=d:212,305')).toEqual({
      on: ['a', 'b'],
      none: ['c'],
      age: new Map([['d', 7_200_000]]),
      covers: new Map([['d', ['212', '305']]]),
    })
    expect(worldOf('')).toEqual({ active: [], checkedAgo: 3_600_000, hasHistory: true, stats: [] })
    expect(worldOf('emergency=US-NY,US-LA emergencies=none history=none stats=c1:10/1@2026-07-01')).toEqual({
      active: ['US-NY', 'US-LA'],
      checkedAgo: null,
      hasHistory: false,
      stats: [{ campaign: 'c1', answered: 10, abandoned: 1, at: Date.UTC(2026, 6, 1) }],
    })
    expect(() => worldOf('stats=c1')).toThrow(/not `campaign:answered\/abandoned`/)
  })
})

describe('tables', () => {
  const line = '| a-1 | Mon 2026-07-06 10:00 America/Chicago | seller=beta zip=50309 | yes | | § 1: open |'

  it('puts the row over the defaults, which last until the next', () => {
    const text = `# Law\n\ndefaults: number=+15155550123 seller=acme line=wireless\n\n${HEADER}${line}\n\nprose\n\n${HEADER}${line.replace('seller=beta', '')}`
    const [first, second] = rowsIn(text, 'x.md')
    expect(first).toMatchObject({ id: 'a-1', where: 'x.md:7', number: '+15155550123', because: '§ 1: open' })
    expect(first?.call).toEqual({ seller: 'beta', recipient: { line: 'wireless', postalCode: '50309' } })
    expect(second?.call).toMatchObject({ seller: 'acme' })
  })

  it.each([
    ['a denial without a reason', line.replace('yes', 'no'), /a denial has reasons/],
    ['an unknown key', line.replace('zip', 'zipp'), /`zipp` is not a key of the call/],
    ['a key that comes twice', line.replace('zip=50309', 'seller=beta'), /`seller` comes twice/],
    ['a cell too many', `${line} x |`, /7 cells under 6 columns/],
    ['an unknown answer', line.replace('yes', 'maybe'), /not yes, no or unknown/],
  ])('names file and line of %s', (_, bad, message) => {
    const text = `defaults: number=+15155550123\n${HEADER}${bad}`
    expect(() => rowsIn(text, 'x.md')).toThrow(message)
    expect(() => rowsIn(text, 'x.md')).toThrow(/^x\.md:4: /)
  })

  it('refuses a table without a column it needs, or with one it does not know', () => {
    expect(() => rowsIn('| id | when | allowed | reasons |', 'x.md')).toThrow(/no column `because`/)
    expect(() => rowsIn('| id | when | allowed | reasons | because | zone |', 'x.md')).toThrow(/`zone` is not a column/)
    expect(() => rowsIn(HEADER + line, 'x.md')).toThrow(/no number/)
  })
})

describe('checking a row', () => {
  const row = (cells: string) =>
    only(
      `defaults: number=+15155550123\n| id | when | allowed | reasons | lifted | next | warnings | duties | because |\n| a | 2026-07-06T23:00:00Z | ${cells} | x |`,
    )
  const denial = {
    verdict: 'deny',
    allowed: false,
    reasons: [{ code: 'listed', rule: 'us.a' }],
    exemptions: [{ rule: 'us.b' }],
    nextAllowedAt: '2026-07-07T13:00:00.000Z',
    warnings: [{ code: 'list-ageing' }],
    duties: [{ rule: 'us.d', message: 'Keep for P5Y: scripts.' }],
  } as unknown as Decision

  it.each([
    'no | listed | | | |',
    'no | listed@us.a | us.b | 2026-07-07T13:00:00Z | list-ageing !consent-expiring | us.d us.d~P5Y !us.e',
  ])('accepts %s', (cells) => {
    expect(checkRow(row(cells), denial)).toEqual([])
  })

  it.each([
    ['yes | | | | |', /verdict deny/],
    ['unknown | listed | | | |', /verdict deny/],
    ['no | listed outside-hours | | | |', /reasons \[listed\]/],
    ['no | listed@us.b | | | |', /reason listed@us\.b missing/],
    ['no | listed | us.c | | |', /lifted us\.c missing/],
    ['no | listed | | - | |', /nextAllowedAt/],
    ['no | listed | | 2026-07-07T13:01:00Z | |', /nextAllowedAt/],
    ['no | listed | | | consent-expiring |', /warning consent-expiring missing/],
    ['no | listed | | | !list-ageing |', /warning list-ageing must be absent/],
    ['no | listed | | | | us.e', /duty us\.e missing/],
    ['no | listed | | | | us.d~P4Y', /duty us\.d~P4Y missing/],
    ['no | listed | | | | !us.d~P5Y', /duty us\.d~P5Y must be absent/],
  ])('refuses %s', (cells, message) => {
    expect(checkRow(row(cells), denial).join('\n')).toMatch(message)
  })
})
