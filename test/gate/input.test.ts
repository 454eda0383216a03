import { describe, expect, it } from 'vitest'
import { type Decision, parseConsent } from '../../src/index.ts'
import { gateUnder, NUMBER } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const gate = gateUnder([])
const found = ({ reasons }: Decision): readonly string[] =>
  reasons.map((reason) => `${reason.code} ${'path' in reason ? reason.path : ''}`)
const ask = (call: unknown): Decision => gate.canDial(NUMBER, null, NOW, call as never)

describe('a field of the call that cannot be understood is named', () => {
  it.each<[unknown, string]>([
    [null, 'call'],
    [[], 'call'],
    ['telemarketing', 'call'],
    [{ porpose: 'survey' }, 'call.porpose'],
    [{ recipient: { state: 'FL' } }, 'call.recipient.state'],
    [{ caller: { type: 'seller' } }, 'call.caller.type'],
    [{ purpose: 'sales' }, 'call.purpose'],
    [{ purpose: null }, 'call.purpose'],
    [{ technology: 'sms' }, 'call.technology'],
    [{ seller: '' }, 'call.seller'],
    [{ seller: ' ' }, 'call.seller'],
    [{ recipient: { id: '\t' } }, 'call.recipient.id'],
    [{ recipient: { reassigned: { disconnectedAt: NOW, checkedAt: NOW } } }, 'call.recipient.reassigned.checkedAt'],
    [
      { recipient: { reassigned: { checkedAt: NOW, result: 'no', disconnectedat: NOW } } },
      'call.recipient.reassigned.disconnectedat',
    ],
    [{ seller: 7 }, 'call.seller'],
    [{ campaign: {} }, 'call.campaign'],
    [{ subject: ['cars'] }, 'call.subject'],
    [{ debt: 42 }, 'call.debt'],
    [{ callerId: 12025550100 }, 'call.callerId'],
    [{ defaultCountry: 'USA' }, 'call.defaultCountry'],
    [{ defaultCountry: 'us' }, 'call.defaultCountry'],
    [{ defaultCountry: 'XX' }, 'call.defaultCountry'],
    [{ caller: 'acme' }, 'call.caller'],
    [{ caller: { kind: 'broker' } }, 'call.caller.kind'],
    [{ caller: { country: 'U.S.' } }, 'call.caller.country'],
    [{ caller: { region: 'FL' } }, 'call.caller.region'],
    [{ recipient: [] }, 'call.recipient'],
    [{ recipient: { id: '' } }, 'call.recipient.id'],
    [{ recipient: { kind: 'person' } }, 'call.recipient.kind'],
    [{ recipient: { line: 'mobile' } }, 'call.recipient.line'],
    [{ recipient: { country: 'XX' } }, 'call.recipient.country'],
    [{ recipient: { country: 'usa' } }, 'call.recipient.country'],
    [{ recipient: { region: 'Florida' } }, 'call.recipient.region'],
    [{ recipient: { region: 'US-ZZ' } }, 'call.recipient.region'],
    [{ recipient: { postalCode: 33101 } }, 'call.recipient.postalCode'],
    [{ recipient: { postalCode: 'ABCDE' } }, 'call.recipient.postalCode'],
    [{ recipient: { latitude: 91, longitude: 0 } }, 'call.recipient.latitude'],
    [{ recipient: { latitude: 0, longitude: -181 } }, 'call.recipient.longitude'],
    [{ recipient: { latitude: Number.NaN, longitude: 0 } }, 'call.recipient.latitude'],
    [{ recipient: { latitude: '25.8', longitude: -80 } }, 'call.recipient.latitude'],
    [{ recipient: { latitude: 25.8 } }, 'call.recipient.longitude'],
    [{ recipient: { longitude: -80 } }, 'call.recipient.latitude'],
    [{ recipient: { zone: 'EST5' } }, 'call.recipient.zone'],
    [{ recipient: { zone: -5 } }, 'call.recipient.zone'],
    [{ recipient: { reassigned: 'no' } }, 'call.recipient.reassigned'],
    [{ recipient: { reassigned: {} } }, 'call.recipient.reassigned.checkedAt'],
    [{ recipient: { reassigned: { disconnectedAt: 'May' } } }, 'call.recipient.reassigned.disconnectedAt'],
    [{ recipient: { reassigned: { disconnectedAt: undefined } } }, 'call.recipient.reassigned.disconnectedAt'],
    [{ recipient: { reassigned: { checkedAt: NOW } } }, 'call.recipient.reassigned.result'],
    [{ recipient: { reassigned: { checkedAt: NOW, result: 'maybe' } } }, 'call.recipient.reassigned.result'],
    [{ recipient: { reassigned: { checkedAt: '2026', result: 'no' } } }, 'call.recipient.reassigned.checkedAt'],
    [{ attempts: {} }, 'call.attempts'],
    [{ attempts: [null] }, 'call.attempts[0]'],
    [{ attempts: [{ at: NOW }, NOW] }, 'call.attempts[1]'],
    [{ attempts: [{}] }, 'call.attempts[0].at'],
    [{ attempts: [{ at: '2026-07-06' }] }, 'call.attempts[0].at'],
    [{ attempts: [{ at: NOW, outcome: 'answered' }] }, 'call.attempts[0].outcome'],
    [{ attempts: [{ at: NOW, number: '12' }] }, 'call.attempts[0].number'],
    [{ attempts: [{ at: NOW, number: 5155550124 }] }, 'call.attempts[0].number'],
    [{ attempts: [{ at: NOW, technology: 'dialer' }] }, 'call.attempts[0].technology'],
    [{ attempts: [{ at: NOW, purpose: 'sales' }] }, 'call.attempts[0].purpose'],
    [{ attempts: [{ at: NOW, seller: '' }] }, 'call.attempts[0].seller'],
    [{ attempts: [{ at: NOW, Outcome: 'conversation' }] }, 'call.attempts[0].Outcome'],
    // biome-ignore lint/suspicious/noSparseArray: a place that holds nothing
    [{ attempts: [, { at: NOW }] }, 'call.attempts[0]'],
    [{ attempts: [{ at: NOW, campaign: 1 }] }, 'call.attempts[0].campaign'],
    [{ attempts: [{ at: NOW, subject: null }] }, 'call.attempts[0].subject'],
    [{ attempts: [{ at: NOW, debt: true }] }, 'call.attempts[0].debt'],
  ])('%j: %s', (call, path) => {
    const decision = ask(call)
    expect(found(decision)).toEqual([`input-invalid ${path}`])
    expect(decision).toMatchObject({ allowed: false, verdict: 'deny', nextAllowedAt: null })
    expect(decision.reasons[0]).toMatchObject({ rule: 'gate.input', verified: 'own', until: null })
    expect(decision.reasons[0]?.message).toMatch(/^`call[^`]*` could not be understood: .+\.$/)
  })

  it.each([undefined, {}, { purpose: undefined, recipient: undefined, caller: { kind: undefined } }])(
    '%j is nothing said',
    (call) => {
      expect(ask(call).allowed).toBe(true)
    },
  )
})

describe('the other three values', () => {
  it.each([
    ['a local time', '2026-07-06T17:00:00'],
    ['a date', '2026-07-06'],
    ['a bad date', new Date(Number.NaN)],
    ['an impossible date', '2026-02-30T00:00:00Z'],
    ['not a number', Number.NaN],
    ['without end', Number.POSITIVE_INFINITY],
    ['beyond what a date can hold', 8.65e15],
    ['nothing', undefined],
    ['null', null],
    ['an object', {}],
  ])('now: %s', (_, now) => {
    expect(found(gate.canDial(NUMBER, null, now as never))).toEqual(['input-invalid now'])
  })

  it.each([
    new Date(NOW),
    Date.parse(NOW),
    NOW,
    { epochMilliseconds: Date.parse(NOW) },
    { toMillis: () => Date.parse(NOW) },
  ])('now may be any kind of instant, %#', (now) => {
    expect(gate.canDial(NUMBER, null, now)).toMatchObject({ allowed: true, now: '2026-07-06T17:00:00.000Z' })
  })

  it.each<[unknown, unknown]>([
    ['', undefined],
    ['hello', undefined],
    ['5155550123', undefined],
    ['+1515555012', undefined],
    [5155550123, 'US'],
    [null, 'US'],
    [undefined, undefined],
    [{}, undefined],
  ])('number: %j', (number, defaultCountry) => {
    const decision = gate.canDial(
      number as string,
      null,
      NOW,
      defaultCountry === undefined ? {} : { defaultCountry: 'US' },
    )
    expect(found(decision)).toEqual(['number-invalid number'])
    expect(decision.reasons[0]?.rule).toBe('gate.number')
    expect(decision.recipient.places).toEqual([])
  })

  it('a number in national format goes by the default country', () => {
    expect(gate.canDial('(515) 555-0123', null, NOW, { defaultCountry: 'US' })).toMatchObject({
      allowed: true,
      recipient: { number: NUMBER, country: 'US' },
    })
  })

  it.each<[unknown, readonly string[]]>([
    ['yes', ['consent']],
    [42, ['consent']],
    [{}, ['consent.type']],
    [
      [
        { type: 'consent', level: 'written', at: NOW },
        { type: 'consent', at: NOW },
      ],
      ['consent[1].level'],
    ],
    [
      [{ type: 'revocation', at: 'May' }, 7],
      ['consent[0].at', 'consent[1]'],
    ],
  ])('consent: %j', (consent, paths) => {
    expect(found(gate.canDial(NUMBER, consent as never, NOW))).toEqual(paths.map((path) => `consent-invalid ${path}`))
  })

  it('a consent that was parsed carries its problems along', () => {
    const consent = parseConsent([{ type: 'refusal', at: 'soon' }])
    expect(found(gate.canDial(NUMBER, consent, NOW))).toEqual(['consent-invalid consent[0].at'])
  })
})
