import { describe, expect, it } from 'vitest'
import { type Call, type ConsentRecord, canDial, type GateConfig } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'

describe('moratoria', () => {
  const ban = rule('moratorium', { region: 'US-IA', maxAge: 'P7D', trigger: 'a declared emergency' })
  it.each<[string, GateConfig['emergencies'], string[]]>([
    ['nobody checked', undefined, ['evidence-unavailable']],
    ['none active', { asOf: '2026-07-06T00:00:00Z', active: [] }, []],
    ['active', { asOf: '2026-07-06T00:00:00Z', active: ['US-IA'] }, ['moratorium']],
    ['active in a county', { asOf: '2026-07-06T00:00:00Z', active: ['US-IA-061'] }, ['moratorium']],
    ['active elsewhere', { asOf: '2026-07-06T00:00:00Z', active: ['US-ID'] }, []],
    ['checked exactly a week ago', { asOf: '2026-06-29T17:00:00Z', active: [] }, []],
    ['a millisecond longer ago', { asOf: '2026-06-29T16:59:59.999Z', active: [] }, ['evidence-unavailable']],
    ['checked after the call', { asOf: '2026-07-06T17:00:01Z', active: [] }, ['evidence-unavailable']],
  ])('%s', (_, emergencies, codes) => {
    const decision = gateUnder([ban], emergencies === undefined ? {} : { emergencies }).canDial(NUMBER, null, NOW)
    expect(decision.reasons.map(({ code }) => code)).toEqual(codes)
  })
})

describe('reassigned numbers', () => {
  const check = (mandatory: boolean) => rule('reassigned-number', { mandatory, refresh: 'P1M' })
  const consent: ConsentRecord = { type: 'consent', level: 'express', at: '2026-01-01T00:00:00Z' }
  type Reassigned = NonNullable<NonNullable<Call['recipient']>['reassigned']>
  const answer = (result: 'yes' | 'no' | 'no-data', checkedAt = '2026-07-01T00:00:00Z'): Reassigned => ({
    checkedAt,
    result,
  })
  it.each<[string, boolean, Reassigned | undefined, string[], string[]]>([
    ['a warning where consent is relied on', false, undefined, [], ['reassigned-unchecked']],
    ['a recent no', false, answer('no'), [], []],
    ['an old no', false, answer('no', '2026-06-06T16:59:59Z'), [], ['reassigned-unchecked']],
    ['no data is no answer', false, answer('no-data'), [], ['reassigned-unchecked']],
    ['demanded and not made', true, undefined, ['evidence-unavailable'], []],
    ['demanded and made', true, answer('no'), [], []],
    ['demanded, just a month old', true, answer('no', '2026-06-06T17:00:00Z'), [], []],
    ['demanded, without data', true, answer('no-data'), ['evidence-unavailable'], []],
    ['demanded, and reassigned', true, answer('yes'), ['number-reassigned'], []],
  ])('%s', (_, mandatory, reassigned, codes, warnings) => {
    const recipient = reassigned === undefined ? {} : { reassigned }
    const decision = gateUnder([check(mandatory)]).canDial(NUMBER, consent, NOW, { recipient })
    expect(decision.reasons.map(({ code }) => code)).toEqual(codes)
    expect(decision.warnings.map(({ code }) => code)).toEqual(warnings)
  })

  it('is known from the instant of the check on, where that lies ahead', () => {
    const ahead = '2026-07-06T18:00:00.000Z'
    const decide = (now: string, result: 'no' | 'no-data') =>
      gateUnder([check(true)]).canDial(NUMBER, consent, now, { recipient: { reassigned: answer(result, ahead) } })
    expect(decide(NOW, 'no')).toMatchObject({ nextAllowedAt: ahead, validUntil: ahead, reasons: [{ until: ahead }] })
    expect(decide(ahead, 'no').allowed).toBe(true)
    expect(decide(NOW, 'no-data')).toMatchObject({ nextAllowedAt: null, reasons: [{ until: null }] })
  })

  it('is no concern where no consent is relied on', () => {
    expect(gateUnder([check(false)]).canDial(NUMBER, null, NOW).warnings).toEqual([])
  })
})

describe('represented debtors', () => {
  const represented = rule('represented', { who: 'an attorney' })
  it.each<[string, ConsentRecord, boolean, string | null]>([
    ['represented', { type: 'represented', at: '2026-01-01T00:00:00Z' }, false, null],
    [
      'until a day',
      { type: 'represented', at: '2026-01-01T00:00:00Z', to: '2026-08-01T00:00:00Z' },
      false,
      '2026-08-01T00:00:00.000Z',
    ],
    [
      'until a day years ahead',
      { type: 'represented', at: '2026-01-01T00:00:00Z', to: '2034-08-01T00:00:00Z' },
      false,
      '2034-08-01T00:00:00.000Z',
    ],
    [
      'until a day that no zone table tells of',
      { type: 'represented', at: '2026-01-01T00:00:00Z', to: '2050-08-01T00:00:00Z' },
      false,
      null,
    ],
    ['no longer', { type: 'represented', at: '2026-01-01T00:00:00Z', to: NOW }, true, null],
    ['not yet', { type: 'represented', at: '2026-08-01T00:00:00Z' }, true, null],
  ])('%s', (_, consent, allowed, next) => {
    const decision = gateUnder([represented]).canDial(NUMBER, consent, NOW)
    expect([decision.allowed, decision.nextAllowedAt]).toEqual([allowed, next])
  })
})

describe('caller ID', () => {
  const required = rule('caller-id', { must: ['show a number that takes calls'] })
  it.each([
    ['+12025550100', true],
    ['+18005550199', true],
    ['2025550100', false],
    ['+1202555010', false],
    ['+12029110100', false],
    ['+19995550100', false],
    ['+19005550100', false],
  ])('%s', (callerId, allowed) => {
    const decision = gateUnder([required]).canDial(NUMBER, null, NOW, { callerId })
    expect(decision.reasons.map(({ code }) => code)).toEqual(allowed ? [] : ['caller-id-invalid'])
  })

  it('is refused where no law asks for it as well, and once where one does', () => {
    const wrong = { callerId: '+19115550100' }
    expect(gateUnder([]).canDial(NUMBER, null, NOW, wrong).reasons).toMatchObject([
      { code: 'caller-id-invalid', rule: 'gate.caller-id', path: 'call.callerId', verified: 'own' },
    ])
    expect(gateUnder([required]).canDial(NUMBER, null, NOW, wrong).reasons).toMatchObject([
      { code: 'caller-id-invalid', rule: 'ruritania.caller-id' },
    ])
    const consent: ConsentRecord = { type: 'consent', level: 'written', at: '2026-01-01T00:00:00Z' }
    const abroad = canDial('+442079460123', consent, NOW, { technology: 'manual', callerId: 'not a number' })
    expect(abroad.reasons).toContainEqual(expect.objectContaining({ rule: 'gate.caller-id', jurisdiction: 'GB' }))
  })

  it('is a duty when it is not given', () => {
    expect(gateUnder([required]).canDial(NUMBER, null, NOW).duties).toMatchObject([
      { kind: 'caller-id', message: 'Show a caller ID: show a number that takes calls.' },
    ])
  })
})

describe('abandonment', () => {
  const limit = rule('abandonment', { maxRate: 0.03, over: 'P30D', answerWithin: 'PT2S' })
  it.each([
    ['at the limit', 1000, 30, true],
    ['over it', 1000, 31, false],
    ['nothing answered yet', 0, 0, true],
  ])('%s', (_, answered, abandoned, allowed) => {
    const asked: [string, number, number][] = []
    const campaigns = {
      read: (campaign: string, since: number, until: number) => {
        asked.push([campaign, since, until])
        return { answered, abandoned }
      },
    }
    const decision = gateUnder([limit], { campaigns }).canDial(NUMBER, null, NOW, { campaign: 'c1' })
    expect(decision.reasons.map(({ code }) => code)).toEqual(allowed ? [] : ['abandonment-rate'])
    expect(asked).toEqual([['c1', Date.parse('2026-06-06T17:00:00Z'), Date.parse(NOW)]])
  })

  it('is a duty while no figures are known', () => {
    const decision = gateUnder([limit]).canDial(NUMBER, null, NOW, { campaign: 'c1' })
    expect(decision.duties).toMatchObject([
      {
        kind: 'abandonment',
        message: 'Abandon at most 3 % of answered calls over 30 days; connect an agent within 2 seconds.',
      },
    ])
  })
})

describe('duties', () => {
  it.each([
    [
      rule('identification', { must: ['your name', 'the seller'], within: 'PT30S' }),
      'Say within 30 seconds: your name; the seller.',
    ],
    [rule('opt-out', { must: ['press 9'] }), 'Offer to stop: press 9.'],
    [rule('recording-consent', { parties: 'all' }), 'Record only with the consent of everyone on the call.'],
    [rule('registration', { authority: 'the Crown', requires: ['licence'] }), 'Hold with the Crown: licence.'],
    [rule('record-keeping', { retain: 'P5Y', keep: ['scripts'] }), 'Keep for 5 years: scripts.'],
    [rule('conduct', { must: ['no pressure'] }), 'Observe: no pressure.'],
  ])('%#', (one, message) => {
    expect(
      gateUnder([one])
        .canDial(NUMBER, null, NOW)
        .duties.map((duty) => duty.message),
    ).toEqual([message])
  })

  it('are none where one party may record, nor for information', () => {
    const rules = [rule('recording-consent', { parties: 'one' }), rule('note', { says: 'pending', status: 'pending' })]
    expect(gateUnder(rules).canDial(NUMBER, null, NOW).duties).toEqual([])
  })
})
