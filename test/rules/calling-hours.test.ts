import { describe, expect, it } from 'vitest'
import { gateUnder, NUMBER, rule, TWO_CLOCKS } from '../ruritania.ts'

const weekdays = rule('calling-hours', {
  windows: {
    'mon-fri': ['09:00', '17:00'],
    sat: [
      ['10:00', '12:00'],
      ['14:00', '16:00'],
    ],
    sun: null,
  },
})

// Chicago is UTC-5 in July 2026; 2026-07-06 is a Monday.
describe('calling hours', () => {
  it.each([
    ['Mon one second before opening', '2026-07-06T13:59:59Z', false, '2026-07-06T14:00:00.000Z'],
    ['Mon at opening', '2026-07-06T14:00:00Z', true, null],
    ['Mon in the last second', '2026-07-06T21:59:59.999Z', true, null],
    ['Mon at closing', '2026-07-06T22:00:00Z', false, '2026-07-07T14:00:00.000Z'],
    ['Sat between two windows', '2026-07-11T18:00:00Z', false, '2026-07-11T19:00:00.000Z'],
    ['Sat in the second window', '2026-07-11T20:59:00Z', true, null],
    ['Fri evening waits for Saturday', '2026-07-10T23:00:00Z', false, '2026-07-11T15:00:00.000Z'],
    ['Sunday waits for Monday', '2026-07-12T17:00:00Z', false, '2026-07-13T14:00:00.000Z'],
  ])('%s', (_, now, allowed, next) => {
    const decision = gateUnder([weekdays]).canDial(NUMBER, null, now)
    expect(decision.allowed).toBe(allowed)
    expect(decision.nextAllowedAt).toBe(next)
    expect(decision.reasons.map(({ code }) => code)).toEqual(allowed ? [] : ['outside-hours'])
  })

  it('closes an allowed call at the end of the window', () => {
    const decision = gateUnder([weekdays]).canDial(NUMBER, null, '2026-07-06T15:00:00Z')
    expect(decision.validUntil).toBe('2026-07-06T22:00:00.000Z')
  })

  it('says the figures', () => {
    const [reason] = gateUnder([weekdays]).canDial(NUMBER, null, '2026-07-07T01:14:00Z').reasons
    expect(reason).toMatchObject({
      zone: 'America/Chicago',
      localTime: '2026-07-06T20:14:00-05:00',
      window: ['09:00', '17:00'],
      from: 'number',
      message: 'It is 20:14 on 2026-07-06 in America/Chicago; Ruritania allows such calls 09:00–17:00.',
      until: '2026-07-07T14:00:00.000Z',
      verified: 'primary',
      jurisdiction: 'US',
      rule: 'ruritania.calling-hours',
    })
  })

  it.each([
    ['both closed', '2026-07-06T12:59:00Z', false],
    ['open in the east alone', '2026-07-06T13:00:00Z', false],
    ['open in both', '2026-07-06T14:00:00Z', true],
    ['last minute in both', '2026-07-06T20:59:00Z', true],
    ['open in the west alone', '2026-07-06T21:00:00Z', false],
  ])('two clocks must both be open: %s', (_, now, allowed) => {
    expect(gateUnder([weekdays]).canDial(TWO_CLOCKS, null, now).allowed).toBe(allowed)
  })

  it('uses the one clock a statute names', () => {
    const fixed = rule('calling-hours', { windows: { 'mon-fri': ['09:00', '17:00'] }, fixedZone: 'America/New_York' })
    const gate = gateUnder([fixed])
    expect(gate.canDial(NUMBER, null, '2026-07-06T13:00:00Z').allowed).toBe(true)
    expect(gate.canDial(NUMBER, null, '2026-07-06T21:00:00Z').reasons[0]).toMatchObject({
      from: 'statute',
      zone: 'America/New_York',
    })
  })

  it.each([
    ['spring: 02:30 does not exist, 03:00 is open', '2026-03-08T08:00:00Z', true],
    ['spring: the last second of standard time, 01:59:59', '2026-03-08T07:59:59Z', true],
    ['spring: a second before 01:00', '2026-03-08T06:59:59Z', false],
    ['autumn: the first 01:30', '2026-11-01T06:30:00Z', true],
    ['autumn: the second 01:30', '2026-11-01T07:30:00Z', true],
    ['autumn: 02:00 is closed', '2026-11-01T08:00:00Z', false],
  ])('on days the clock changes: %s', (_, now, allowed) => {
    const spring = rule('calling-hours', {
      windows: {
        sun: [
          ['03:00', '04:00'],
          ['01:00', '02:00'],
        ],
      },
    })
    expect(gateUnder([spring]).canDial(NUMBER, null, now).allowed).toBe(allowed)
  })

  it('has special hours on holidays, which reopen no closed day', () => {
    const withHolidays = rule('calling-hours', {
      windows: { 'mon-sat': ['09:00', '17:00'], sun: null, holiday: ['10:00', '12:00'] },
      holidays: [
        { name: 'Founding Day', date: '07-06' },
        { name: 'Sunday Feast', date: '07-12' },
      ],
    })
    const gate = gateUnder([withHolidays])
    expect(gate.canDial(NUMBER, null, '2026-07-06T14:30:00Z').allowed).toBe(false)
    expect(gate.canDial(NUMBER, null, '2026-07-06T15:30:00Z').allowed).toBe(true)
    expect(gate.canDial(NUMBER, null, '2026-07-12T15:30:00Z').allowed).toBe(false)
  })

  it('is narrowed to what the person asked for, where the law says so', () => {
    const narrowed = rule('calling-hours', { windows: { 'mon-sun': ['00:00', '24:00'] }, narrowedByRequest: true })
    const asked = { type: 'hours', allow: { 'mon-sun': ['18:00', '19:00'] }, at: '2026-01-01T00:00:00Z' } as const
    const gate = gateUnder([narrowed])
    expect(gate.canDial(NUMBER, asked, '2026-07-06T22:59:00Z').nextAllowedAt).toBe('2026-07-06T23:00:00.000Z')
    expect(gate.canDial(NUMBER, asked, '2026-07-06T23:00:00Z').allowed).toBe(true)
    expect(gate.canDial(NUMBER, { ...asked, zone: 'America/New_York' }, '2026-07-06T23:00:00Z').allowed).toBe(false)
    expect(gate.canDial(NUMBER, null, '2026-07-06T22:59:00Z').allowed).toBe(true)
  })
})

describe('prohibited days', () => {
  const days = rule('prohibited-days', {
    days: ['sun'],
    holidays: [
      { name: 'Founding Day', date: '07-04', observed: { sat: -1, sun: 1 } },
      { name: 'Moved Day', date: '07-15', observed: { wed: -2 }, moves: true },
    ],
  })
  it.each([
    ['Thursday', '2026-07-02T17:00:00Z', null, null],
    ['observed on the Friday before', '2026-07-03T17:00:00Z', 'Founding Day (observed)', '2026-07-06T05:00:00.000Z'],
    ['the day itself, a Saturday', '2026-07-04T17:00:00Z', 'Founding Day', '2026-07-06T05:00:00.000Z'],
    ['Sunday', '2026-07-05T17:00:00Z', 'Sunday', '2026-07-06T05:00:00.000Z'],
    ['the day a holiday moved to', '2026-07-13T17:00:00Z', 'Moved Day', '2026-07-14T05:00:00.000Z'],
    ['the day it moved from', '2026-07-15T17:00:00Z', null, null],
  ])('%s', (_, now, day, next) => {
    const decision = gateUnder([days]).canDial(NUMBER, null, now)
    expect(decision.reasons.map((reason) => 'day' in reason && reason.day)).toEqual(day === null ? [] : [day])
    expect(decision.nextAllowedAt).toBe(next)
  })

  it('holds until the start of the next closed day', () => {
    expect(gateUnder([days]).canDial(NUMBER, null, '2026-07-02T17:00:00Z').validUntil).toBe('2026-07-03T05:00:00.000Z')
  })

  it.each([[60], [62], [400], [4000]])('finds the first open day behind %i closed ones', (count) => {
    const first = Date.UTC(2026, 6, 6)
    const dates = Array.from({ length: count }, (_, i) => new Date(first + i * 86_400_000).toISOString().slice(0, 10))
    const decision = gateUnder([], { policy: { closed: { dates } } }).canDial(NUMBER, null, '2026-07-06T17:00:00Z')
    const day = new Date(first + count * 86_400_000).toISOString().slice(0, 10)
    const next = decision.nextAllowedAt as string
    expect(next.slice(0, 10)).toBe(day)
    expect(decision.reasons).toMatchObject([{ code: 'company-policy', until: next }])
  })

  it('knows a day that begins in time, beside one that legal time does not reach', () => {
    // A Saturday, the last day of the zone table; in Guam it is Sunday from 14:00Z on.
    const call = { defaultCountry: 'US', recipient: { country: 'US' } }
    const gate = gateUnder([], { policy: { closed: { weekdays: ['sun'] } } })
    const before = gate.canDial('+18005550123', null, '2039-12-31T10:00:00Z', call)
    expect([before.allowed, before.validUntil]).toEqual([true, '2039-12-31T14:00:00.000Z'])
    expect(gate.canDial('+18005550123', null, '2039-12-31T14:00:00Z', call).allowed).toBe(false)
  })

  it('opens never where every weekday is closed', () => {
    const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
    const decision = gateUnder([], { policy: { closed: { weekdays } } }).canDial(NUMBER, null, '2026-07-06T17:00:00Z')
    expect([decision.nextAllowedAt, decision.reasons[0]?.until]).toEqual([null, null])
  })

  it('goes by the local date of every place', () => {
    // 04:30Z on Monday is 00:30 Monday in the east, 23:30 Sunday in the west.
    expect(gateUnder([days]).canDial(TWO_CLOCKS, null, '2026-07-06T04:30:00Z').nextAllowedAt).toBe(
      '2026-07-06T05:00:00.000Z',
    )
  })
})
