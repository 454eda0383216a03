import { describe, expect, it } from 'vitest'
import { gateOver } from '../../src/gate/gate.ts'
import { type ConsentInput, type ConsentRecord, type Decision, dncList, type Rulebook } from '../../src/index.ts'
import type { Rule } from '../../src/vocabulary/rule.ts'
import { NUMBER, rule, ruritania, TWO_CLOCKS, version } from '../ruritania.ts'

// When a reason ends is worked out by the law that holds until then, also where that is another than today's.
// NUMBER lives by America/Chicago, whose days begin at 05:00 UTC in October.

const DAY = '2026-10-21'
const EVENING = '2026-10-21T03:00:00Z'

const decide = (law: Rulebook, now: string, consent: ConsentInput = null, number = NUMBER): Decision => {
  const [recalled, full] = [true, false].map((recalls) => gateOver({}, law, recalls).canDial(number, consent, now))
  expect(JSON.stringify(recalled)).toBe(JSON.stringify(full))
  return full as Decision
}

const hours = (today: [string, string], from: [string, string] | null): Rule =>
  ({
    ...rule('calling-hours', { windows: { 'mon-sun': today } }),
    versions: [
      version<'calling-hours'>({ windows: { 'mon-sun': today } }),
      version<'calling-hours'>(from === null ? null : { windows: { 'mon-sun': from } }, { from: DAY }),
    ],
  }) as Rule

describe('the end of a reason', () => {
  it.each<[string, [string, string] | null, string]>([
    ['opens later', ['10:00', '20:00'], '2026-10-21T15:00:00.000Z'],
    ['opens earlier', ['06:00', '20:00'], '2026-10-21T11:00:00.000Z'],
    ['opens as before', ['08:00', '12:00'], '2026-10-21T13:00:00.000Z'],
    ['is no more', null, '2026-10-21T05:00:00.000Z'],
  ])('is that of the law of tomorrow, which %s', (_, from, until) => {
    const { reasons, nextAllowedAt } = decide(ruritania([hours(['08:00', '20:00'], from)]), EVENING)
    expect(reasons.map((reason) => reason.until)).toEqual([until])
    expect(nextAllowedAt).toBe(until)
  })

  it('is of one rule alone', () => {
    const later = rule('calling-hours', { windows: { 'mon-sun': ['12:00', '20:00'] } }, { id: 'ruritania.later' })
    const { reasons, nextAllowedAt } = decide(
      ruritania([hours(['08:00', '20:00'], ['10:00', '20:00']), later]),
      EVENING,
    )
    expect(reasons.map((reason) => [reason.rule, reason.until])).toEqual([
      ['ruritania.calling-hours', '2026-10-21T15:00:00.000Z'],
      ['ruritania.later', '2026-10-21T17:00:00.000Z'],
    ])
    expect(nextAllowedAt).toBe('2026-10-21T17:00:00.000Z')
  })

  it('is that of both clocks on the night another law changes', () => {
    const dated = hours(['00:00', '24:00'], ['01:00', '24:00'])
    const steady = rule('calling-hours', { windows: { 'mon-sun': ['08:00', '20:00'] } }, { id: 'ruritania.steady' })
    const law = ruritania([{ ...dated, id: 'ruritania.dated' } as Rule, steady])
    const ends = (now: string): readonly unknown[] =>
      decide(law, now, null, TWO_CLOCKS)
        .reasons.filter((reason) => reason.rule === 'ruritania.steady')
        .map((reason) => reason.until)
    const night = ends('2026-10-21T04:30:00Z')
    const after = ends('2026-10-22T04:30:00Z').map((until) => Date.parse(until as string) - 86_400_000)
    expect(new Set(night.map((until) => Date.parse(until as string)))).toEqual(new Set(after))
  })

  it('comes with a consent that is given later, where none was in sight', () => {
    const internal = rule('internal-dnc', { honorWithin: null, retain: null })
    const later = '2026-10-21T18:00:00.000Z'
    const records: ConsentRecord[] = [
      { type: 'do-not-call', at: '2026-01-01T00:00:00Z' },
      { type: 'consent', level: 'written', at: later },
    ]
    const { reasons, nextAllowedAt } = decide(ruritania([internal]), EVENING, records)
    expect(reasons.map((reason) => [reason.code, reason.until])).toEqual([['do-not-call-request', later]])
    expect(nextAllowedAt).toBe(later)
  })

  it('does not come with another stop, nor where a law takes the stop over', () => {
    const stops: ConsentRecord[] = [
      { type: 'revocation', at: '2026-06-01T00:00:00Z' },
      { type: 'do-not-call', at: '2026-12-01T00:00:00Z' },
    ]
    const params = { honorWithin: null, retain: null }
    const later = { ...rule('internal-dnc', params), versions: [version(params, { from: DAY })] } as unknown as Rule
    for (const law of [ruritania([]), ruritania([later])]) {
      const { reasons, nextAllowedAt } = decide(law, EVENING, [
        ...stops,
        { type: 'inquiry', at: '2026-11-01T00:00:00Z' },
      ])
      expect(reasons.map((reason) => [reason.rule, reason.until])).toEqual([['gate.revocation', null]])
      expect(nextAllowedAt).toBeNull()
    }
  })

  it('is of each list alone', () => {
    const ends = ['2026-11-01T00:00:00.000Z', '2026-12-01T00:00:00.000Z']
    const lists = ends.map((expiresAt, i) =>
      dncList({ registry: `list-${i}`, asOf: '2026-10-01', numbers: [{ number: NUMBER, expiresAt }] }),
    )
    const between: ConsentRecord = { type: 'inquiry', at: '2026-10-25T00:00:00Z' }
    const { reasons } = gateOver({ lists }, ruritania([]), false).canDial(NUMBER, between, EVENING)
    expect(reasons.map((reason) => reason.until)).toEqual(ends)
  })

  it('comes with a record that begins before', () => {
    const wish = rule('hours-request', { basis: '' }, { id: 'ruritania.wish' })
    const open = rule('calling-hours', { windows: { 'mon-sun': ['08:00', '20:00'] } }, { liftedBy: ['ruritania.wish'] })
    const asked: ConsentRecord = { type: 'hours', at: '2026-10-21T08:00:00Z', allow: { 'mon-sun': ['00:00', '24:00'] } }
    expect(decide(ruritania([open, wish]), EVENING, asked).reasons.map((reason) => reason.until)).toEqual([
      '2026-10-21T08:00:00.000Z',
    ])
  })
})
