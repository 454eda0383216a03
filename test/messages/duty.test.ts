import { describe, expect, it } from 'vitest'
import type { Params, RuleKind } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const sentences = <K extends RuleKind>(kind: K, params: Params[K]): readonly string[] =>
  gateUnder([rule(kind, params)])
    .canDial(NUMBER, null, '2026-07-06T17:00:00Z')
    .duties.map((duty) => `${duty.kind}: ${duty.message}`)

describe('a duty in words', () => {
  it.each([
    ['identification', { must: ['your name'] }, ['identification: Say: your name.']],
    [
      'identification',
      { must: ['your name', 'the seller'], within: 'PT30S' },
      ['identification: Say within 30 seconds: your name; the seller.'],
    ],
    [
      'recording-consent',
      { parties: 'all' },
      ['recording-consent: Record only with the consent of everyone on the call.'],
    ],
    ['recording-consent', { parties: 'one' }, []],
    ['record-keeping', { retain: 'P5Y', keep: ['scripts'] }, ['record-keeping: Keep for 5 years: scripts.']],
    [
      'registration',
      { authority: 'the Crown', requires: ['a seal', 'a bond'] },
      ['registration: Hold with the Crown: a seal; a bond.'],
    ],
    ['opt-out', { must: ['press 9'] }, ['opt-out: Offer to stop: press 9.']],
    ['conduct', { must: ['no pressure'] }, ['conduct: Observe: no pressure.']],
    ['caller-id', { must: ['a true number'] }, ['caller-id: Show a caller ID: a true number.']],
    [
      'abandonment',
      { maxRate: 0.035, over: 'P30D', answerWithin: 'PT2S' },
      ['abandonment: Abandon at most 3.5 % of answered calls over 30 days; connect an agent within 2 seconds.'],
    ],
    ['note', { says: 'pending', status: 'pending' }, []],
    ['represented', { who: 'an attorney' }, []],
  ] as const)('%s of %j', (kind, params, expected) => {
    expect(sentences(kind, params as never)).toEqual(expected)
  })
})
