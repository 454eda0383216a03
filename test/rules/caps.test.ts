import { describe, expect, it } from 'vitest'
import { type Attempt, type Call, memoryAttempts } from '../../src/index.ts'
import { gateUnder, NUMBER, rule, TWO_CLOCKS } from '../ruritania.ts'

const at = (iso: string, more: Partial<Attempt> = {}): Attempt => ({ at: iso, ...more })
const codes = (decision: { readonly reasons: readonly { readonly code: string }[] }): readonly string[] =>
  decision.reasons.map(({ code }) => code)

describe('rolling caps', () => {
  const cap = rule('call-cap', { caps: [{ max: 2, per: 'PT24H', counts: 'attempts', scope: 'person' }] })
  const history = [at('2026-07-06T10:00:00Z'), at('2026-07-06T12:00:00Z')]
  it.each([
    ['one before', history.slice(1), '2026-07-06T17:00:00Z', true, null],
    ['two before', history, '2026-07-06T17:00:00Z', false, '2026-07-07T10:00:00.000Z'],
    [
      'a millisecond before the first is a day old',
      history,
      '2026-07-07T09:59:59.999Z',
      false,
      '2026-07-07T10:00:00.000Z',
    ],
    ['the first is a day old', history, '2026-07-07T10:00:00Z', true, null],
    ['order does not matter', [...history].reverse(), '2026-07-06T17:00:00Z', false, '2026-07-07T10:00:00.000Z'],
    [
      'an attempt dated after now counts',
      [...history.slice(1), at('2026-07-06T18:00:00Z')],
      '2026-07-06T17:00:00Z',
      false,
      '2026-07-07T12:00:00.000Z',
    ],
  ])('%s', (_, attempts, now, allowed, next) => {
    const decision = gateUnder([cap]).canDial(NUMBER, null, now, { attempts })
    expect([decision.allowed, decision.nextAllowedAt]).toEqual([allowed, next])
    if (!allowed) expect(decision.reasons[0]).toMatchObject({ code: 'cap-reached', cap: 2, count: 2, per: 'PT24H' })
  })

  it.each<[string, Partial<Attempt>, Call]>([
    ['subject', { subject: 'Solar' }, { subject: 'solar ' }],
    ['campaign', { campaign: 'Q3' }, { campaign: 'q3' }],
    ['debt', { debt: 'A-1' }, { debt: 'a-1' }],
  ])('count an attempt whose %s is written otherwise', (scope, said, call) => {
    const one = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: scope as 'debt' }] })
    const decide = (attempt: Partial<Attempt>) =>
      gateUnder([one]).canDial(NUMBER, null, '2026-07-06T17:00:00Z', {
        ...call,
        attempts: [at('2026-07-06T10:00:00Z', attempt)],
      })
    expect(decide(said).allowed).toBe(false)
    expect(decide({ [scope]: 'another' }).allowed).toBe(true)
  })

  const monthly = rule('call-cap', { caps: [{ max: 2, per: 'P1M', counts: 'attempts', scope: 'person' }] })
  const lastDays = [at('2027-01-29T20:00:00Z'), at('2027-01-30T20:00:00Z'), at('2027-01-31T16:00:00Z')]
  it.each([
    ['two of three still count when a month is over for the youngest', lastDays, '2027-02-28T17:00:00Z', false],
    ['the same two alone', lastDays.slice(0, 2), '2027-02-28T17:00:00Z', false],
    ['a millisecond before it is over for them', lastDays, '2027-02-28T19:59:59.999Z', false],
    ['it is over for all', lastDays, '2027-02-28T20:00:00Z', true],
  ])('of months, which end with a short one: %s', (_, attempts, now, allowed) => {
    const decision = gateUnder([monthly]).canDial(NUMBER, null, now, { attempts })
    const next = allowed ? null : '2027-02-28T20:00:00.000Z'
    expect([decision.allowed, decision.nextAllowedAt]).toEqual([allowed, next])
  })

  it.each(['P1M', 'P2M', 'P7M', 'P11M', 'P13M', 'P23M', 'P1Y', 'P4Y', 'P35M'])(
    'of %s reads as far back as they last',
    (per) => {
      const cap = rule('call-cap', { caps: [{ max: 1, per, counts: 'attempts', scope: 'number' }] })
      for (let month = 0; month < 12; month++) {
        const made = Date.UTC(2025, month, 1, 12)
        const attempts = memoryAttempts([{ id: 'a', number: NUMBER, at: made }])
        const { nextAllowedAt } = gateUnder([cap], { attempts }).canDial(NUMBER, null, made + 1)
        const ends = Date.parse(nextAllowedAt as string)
        const gate = gateUnder([cap], { attempts })
        expect([gate.canDial(NUMBER, null, ends - 1).allowed, gate.canDial(NUMBER, null, ends).allowed]).toEqual([
          false,
          true,
        ])
      }
    },
  )

  it('needs a history', () => {
    const decision = gateUnder([cap], { attempts: undefined as never }).canDial(NUMBER, null, '2026-07-06T17:00:00Z')
    expect(codes(decision)).toEqual(['history-missing'])
    expect(decision.verdict).toBe('unknown')
  })
})

describe('what a cap counts', () => {
  const now = '2026-07-06T17:00:00Z'
  const before = '2026-07-06T16:00:00Z'
  it.each<[string, string, Partial<Attempt>, Call, boolean]>([
    ['the number', 'number', { number: NUMBER }, {}, false],
    ['another number of the person, per number', 'number', { number: '+15155550124' }, {}, true],
    ['another number of the person, per person', 'person', { number: '+15155550124' }, {}, false],
    ['the same debt', 'debt', { debt: 'd1' }, { debt: 'd1' }, false],
    ['another debt', 'debt', { debt: 'd2' }, { debt: 'd1' }, true],
    ['a debt not named', 'debt', {}, { debt: 'd1' }, false],
    ['a debt not asked about', 'debt', { debt: 'd1' }, {}, false],
    ['another subject', 'subject', { subject: 'roofs' }, { subject: 'cars' }, true],
    ['the same subject', 'subject', { subject: 'roofs' }, { subject: 'roofs' }, false],
    ['another campaign', 'campaign', { campaign: 'a' }, { campaign: 'b' }, true],
    ['another seller, by the same dialer', 'person', { seller: 'beta' }, { seller: 'acme' }, false],
    ['a seller not named', 'person', {}, { seller: 'acme' }, false],
  ])('%s', (_, scope, attempt, call, allowed) => {
    const cap = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: scope as 'number' }] })
    expect(gateUnder([cap]).canDial(NUMBER, null, now, { ...call, attempts: [at(before, attempt)] }).allowed).toBe(
      allowed,
    )
  })

  it.each<['attempts' | 'connected' | 'conversations', Attempt['outcome'], boolean]>([
    ['attempts', 'no-answer', false],
    ['attempts', 'failed', true],
    ['connected', 'no-answer', true],
    ['connected', 'voicemail', false],
    ['connected', 'abandoned', false],
    ['connected', undefined, false],
    ['conversations', 'voicemail', true],
    ['conversations', 'conversation', false],
    ['conversations', undefined, false],
  ])('counting %s, an outcome %s', (counts, outcome, allowed) => {
    const cap = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts, scope: 'person', except: ['failed'] }] })
    const attempts = [at(before, outcome === undefined ? {} : { outcome })]
    expect(gateUnder([cap]).canDial(NUMBER, null, now, { attempts }).allowed).toBe(allowed)
  })

  it('may be counted per seller, where the law says so', () => {
    const caps = [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'person', perSeller: true }] as const
    const gate = gateUnder([rule('call-cap', { caps })])
    const attempts = [at(before, { seller: 'beta' })]
    expect(gate.canDial(NUMBER, null, now, { seller: 'acme', attempts }).allowed).toBe(true)
    expect(gate.canDial(NUMBER, null, now, { attempts }).allowed).toBe(false)
  })

  it('leaves out calls the rule does not reach', () => {
    const cap = rule(
      'call-cap',
      { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'person' }] },
      { covers: { purpose: ['telemarketing'], technology: ['manual', 'autodialed'], recipient: ['any'] } },
    )
    const gate = gateUnder([cap])
    const allowedAfter = (attempt: Partial<Attempt>) =>
      gate.canDial(NUMBER, null, now, { attempts: [at(before, attempt)] }).allowed
    expect(allowedAfter({ technology: 'text' })).toBe(true)
    expect(allowedAfter({ purpose: 'survey' })).toBe(true)
    expect(allowedAfter({ technology: 'manual', purpose: 'telemarketing' })).toBe(false)
  })
})

describe('caps by the calendar', () => {
  it.each<[string, string, string, boolean, string | null]>([
    // Chicago: 04:59Z on the 7th is 23:59 on the 6th.
    ['calendar-day', '2026-07-06T05:00:00Z', '2026-07-07T04:59:00Z', false, '2026-07-07T05:00:00.000Z'],
    ['calendar-day', '2026-07-06T04:59:00Z', '2026-07-06T05:00:00Z', true, null],
    ['calendar-week', '2026-07-06T05:00:00Z', '2026-07-12T17:00:00Z', false, '2026-07-13T05:00:00.000Z'],
    ['calendar-week', '2026-07-06T04:59:00Z', '2026-07-06T05:00:00Z', true, null],
    ['calendar-month', '2026-07-01T05:00:00Z', '2026-07-31T17:00:00Z', false, '2026-08-01T05:00:00.000Z'],
    ['calendar-month', '2026-07-01T04:59:00Z', '2026-07-01T05:00:00Z', true, null],
  ])('%s: %s then %s', (per, earlier, now, allowed, next) => {
    const cap = rule('call-cap', { caps: [{ max: 1, per, counts: 'attempts', scope: 'person' }] })
    const decision = gateUnder([cap]).canDial(NUMBER, null, now, { attempts: [at(earlier)] })
    expect([decision.allowed, decision.nextAllowedAt]).toEqual([allowed, next])
  })

  // The clock of another dialler is fast: what it recorded lies ahead, in a day, a week or a month of its own.
  it.each([
    ['calendar-day', '2026-07-07T05:00:03Z', '2026-07-07T04:59:55Z', '2026-07-08T05:00:00.000Z'],
    ['calendar-week', '2026-07-13T05:00:03Z', '2026-07-13T04:59:55Z', '2026-07-20T05:00:00.000Z'],
    ['calendar-month', '2026-08-01T05:00:03Z', '2026-08-01T04:59:55Z', '2026-09-01T05:00:00.000Z'],
  ])('%s: the reason names the end of what lies ahead as well', (per, ahead, now, end) => {
    const cap = rule('call-cap', { caps: [{ max: 1, per, counts: 'attempts', scope: 'person' }] })
    const attempts = [at(now), at(ahead)]
    const { reasons, nextAllowedAt } = gateUnder([cap]).canDial(NUMBER, null, now, { attempts })
    expect([reasons.map(({ until }) => until), nextAllowedAt]).toEqual([[end], end])
    expect(gateUnder([cap]).canDial(NUMBER, null, end, { attempts }).allowed).toBe(true)
  })

  it('counts a run of days, today included', () => {
    const cap = rule('call-cap', {
      caps: [{ max: 1, per: 'P7D', days: 'calendar', counts: 'attempts', scope: 'person' }],
    })
    const gate = gateUnder([cap])
    const attempts = [at('2026-07-01T20:00:00Z')]
    const decision = gate.canDial(NUMBER, null, '2026-07-07T20:00:00Z', { attempts })
    expect(decision.nextAllowedAt).toBe('2026-07-08T05:00:00.000Z')
    expect(gate.canDial(NUMBER, null, '2026-07-08T05:00:00Z', { attempts }).allowed).toBe(true)
  })

  it('takes the strictest of the plausible calendars', () => {
    const cap = rule('call-cap', { caps: [{ max: 1, per: 'calendar-day', counts: 'attempts', scope: 'person' }] })
    // 04:30Z: already the 7th in the east, still the 6th in the west.
    const decision = gateUnder([cap]).canDial(TWO_CLOCKS, null, '2026-07-07T04:30:00Z', {
      attempts: [at('2026-07-06T17:00:00Z')],
    })
    expect(decision.nextAllowedAt).toBe('2026-07-07T05:00:00.000Z')
  })
})

describe('cooling off', () => {
  const rest = rule('cooling-off', { after: 'conversation', period: 'P7D', days: 'calendar', scope: 'debt' })
  it.each([
    ['the day before it ends', '2026-08-20T17:00:00Z', 'conversation', false],
    ['the day it ends', '2026-08-21T05:00:00Z', 'conversation', true],
    ['no conversation', '2026-08-15T17:00:00Z', 'voicemail', true],
  ] as const)('%s', (_, now, outcome, allowed) => {
    const attempts = [at('2026-08-14T17:00:00Z', { outcome, debt: 'd1' })]
    const decision = gateUnder([rest]).canDial(NUMBER, null, now, { debt: 'd1', attempts })
    expect(codes(decision)).toEqual(allowed ? [] : ['cooling-off'])
    expect(decision.nextAllowedAt).toBe(allowed ? null : '2026-08-21T05:00:00.000Z')
  })

  it('rests after a refusal for as long as the law says', () => {
    const sixty = rule('cooling-off', { after: 'refusal', period: 'P60D', scope: 'person' })
    const refusal = { type: 'refusal', at: '2026-07-01T12:00:00Z' } as const
    expect(gateUnder([sixty]).canDial(NUMBER, refusal, '2026-08-30T11:59:59Z').nextAllowedAt).toBe(
      '2026-08-30T12:00:00.000Z',
    )
    expect(gateUnder([sixty]).canDial(NUMBER, refusal, '2026-08-30T12:00:00Z').allowed).toBe(true)
  })
})

describe('a rest of months, which end with a short one', () => {
  const [earlier, later] = ['2027-01-29T20:00:00Z', '2027-01-31T16:00:00Z']
  const month = { period: 'P1M', scope: 'person' } as const
  const declined = [
    { type: 'refusal', at: earlier },
    { type: 'refusal', at: later },
  ] as const
  const talked = [at(earlier, { outcome: 'conversation' }), at(later, { outcome: 'conversation' })]
  it.each([
    ['refusals', gateUnder([rule('cooling-off', { after: 'refusal', ...month })]), declined, {}],
    [
      'conversations',
      gateUnder([rule('cooling-off', { after: 'conversation', ...month })]),
      null,
      { attempts: talked },
    ],
    ['attempts', gateUnder([rule('cooling-off', { after: 'attempt', ...month })]), null, { attempts: talked }],
  ])('lasts until it is over for the earlier of two %s', (_, gate, consent, call) => {
    const before = gate.canDial(NUMBER, consent, '2027-02-28T19:59:59.999Z', call)
    expect(before.reasons).toMatchObject([{ code: 'cooling-off', since: '2027-01-29T20:00:00.000Z' }])
    expect(before.nextAllowedAt).toBe('2027-02-28T20:00:00.000Z')
    expect(gate.canDial(NUMBER, consent, '2027-02-28T20:00:00Z', call).allowed).toBe(true)
  })
})

describe('calls the person asked for', () => {
  const purpose = ['debt-collection'] as const
  const more = { excusedAfterConsent: 'P7D' }
  const rules = [
    rule('call-cap', { caps: [{ max: 1, per: 'P7D', days: 'calendar', counts: 'attempts', scope: 'debt' }], ...more }),
    rule('cooling-off', { after: 'conversation', period: 'P7D', days: 'calendar', scope: 'debt', ...more }),
  ]
  const consent = {
    type: 'consent',
    level: 'express',
    at: '2026-06-04T15:00:00Z',
    scope: { purposes: [...purpose] },
  } as const
  const ask = (now: string, attempts: readonly Attempt[]) =>
    codes(gateUnder(rules).canDial(NUMBER, consent, now, { purpose: 'debt-collection', debt: 'd', attempts }))

  it('are excused for seven calendar days', () => {
    const tried = [
      at('2026-06-05T15:00:00Z', { outcome: 'no-answer' }),
      at('2026-06-06T15:00:00Z', { outcome: 'no-answer' }),
    ]
    expect(ask('2026-06-10T17:00:00Z', tried)).toEqual([])
    // From the 11th calls count again; those of the seven days never did.
    expect(ask('2026-06-11T17:00:00Z', tried)).toEqual([])
    expect(ask('2026-06-11T17:00:00Z', [...tried, at('2026-06-11T15:00:00Z', { outcome: 'no-answer' })])).toEqual([
      'cap-reached',
    ])
  })

  it('are no longer excused once a conversation happened', () => {
    const talked = [at('2026-06-05T15:00:00Z', { outcome: 'conversation' })]
    expect(ask('2026-06-06T17:00:00Z', talked)).toEqual(['cooling-off'])
  })

  it('is not meant by a consent for everything', () => {
    const { scope: _, ...anything } = consent
    const tried = [at('2026-06-03T15:00:00Z', { outcome: 'conversation' })]
    expect(
      codes(
        gateUnder(rules).canDial(NUMBER, anything, '2026-06-05T17:00:00Z', {
          purpose: 'debt-collection',
          debt: 'd',
          attempts: tried,
        }),
      ),
    ).toEqual(['cap-reached', 'cooling-off'])
  })
})

describe('a cap that consent lifts', () => {
  const cap = rule('call-cap', {
    caps: [{ max: 1, per: 'P30D', counts: 'attempts', scope: 'number' }],
    unlessConsent: 'express',
  })
  const attempts = [at('2026-07-05T17:00:00Z')]
  it.each([
    ['without consent', null, false],
    ['with consent', { type: 'consent', level: 'express', at: '2026-01-01T00:00:00Z' }, true],
  ] as const)('%s', (_, consent, allowed) => {
    expect(gateUnder([cap]).canDial(NUMBER, consent, '2026-07-06T17:00:00Z', { attempts }).allowed).toBe(allowed)
  })

  it('is allowed from the day a consent dated ahead begins', () => {
    const consent = { type: 'consent', level: 'express', at: '2026-07-10T00:00:00Z' } as const
    const decision = gateUnder([cap]).canDial(NUMBER, consent, '2026-07-06T17:00:00Z', { attempts })
    expect(decision.nextAllowedAt).toBe('2026-07-10T00:00:00.000Z')
  })
})
