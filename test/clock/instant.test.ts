import { runInNewContext } from 'node:vm'
import fc from 'fast-check'
import { DateTime, FixedOffsetZone } from 'luxon'
import { describe, expect, it } from 'vitest'
import { dateOrInstantMs, epochMs, isoUtc, MAX_INSTANT } from '../../src/clock/instant.ts'

const JULY = Date.UTC(2026, 6, 7, 0, 14)

describe('epochMs', () => {
  it.each<readonly [string, unknown]>([
    ['a Date', new Date(JULY)],
    ['a Date of another realm', runInNewContext(`new Date(${JULY})`)],
    ['a number', JULY],
    ['a number with a fraction', JULY + 0.75],
    ['a Luxon DateTime', DateTime.fromMillis(JULY, { zone: 'UTC-4' })],
    ['epochMilliseconds', { epochMilliseconds: JULY }],
    ['epochMilliseconds as a bigint', { epochMilliseconds: BigInt(JULY) }],
    ['UTC', '2026-07-07T00:14:00Z'],
    ['lower case', '2026-07-07t00:14:00z'],
    ['milliseconds', '2026-07-07T00:14:00.000Z'],
    ['microseconds, cut off', '2026-07-07T00:14:00.000999Z'],
    ['a decimal comma', '2026-07-07T00:14:00,000Z'],
    ['no seconds', '2026-07-07T00:14Z'],
    ['a western offset', '2026-07-06T20:14:00-04:00'],
    ['an eastern offset', '2026-07-07T05:44:00+05:30'],
    ['an offset without a colon', '2026-07-07T05:44:00+0530'],
    ['an offset in hours', '2026-07-06T20:14-04'],
  ])('takes %s', (_, instant) => {
    expect(epochMs(instant)).toBe(JULY)
  })

  it.each([
    ['0050-03-01T00:00:00Z', Date.parse('0050-03-01T00:00:00Z')],
    ['2024-02-29T23:59:59.5Z', Date.UTC(2024, 1, 29, 23, 59, 59, 500)],
  ])('reads %s', (text, ms) => {
    expect(epochMs(text)).toBe(ms)
  })

  it.each<readonly [string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['true', true],
    ['NaN', Number.NaN],
    ['Infinity', Number.POSITIVE_INFINITY],
    ['a number beyond Date', MAX_INSTANT + 1],
    ['a bigint', BigInt(JULY)],
    ['an invalid Date', new Date(Number.NaN)],
    ['an invalid DateTime', DateTime.invalid('test')],
    ['an empty object', {}],
    ['a list', [JULY]],
    ['a fake Date', Object.create(Date.prototype)],
    ['a DateTime of text', { toMillis: () => 'soon' }],
    ['epochMilliseconds of NaN', { epochMilliseconds: Number.NaN }],
    [
      'a getter that throws',
      {
        get epochMilliseconds() {
          throw new Error('no')
        },
      },
    ],
    ['an empty string', ''],
    ['a word', 'tomorrow'],
    ['digits', String(JULY)],
    ['a date alone', '2026-07-07'],
    ['no offset', '2026-07-07T00:14:00'],
    ['basic form', '20260707T001400Z'],
    ['a week date', '2026-W28-2T00:14:00Z'],
    ['an ordinal date', '2026-188T00:14:00Z'],
    ['an expanded year', '+002026-07-07T00:14:00Z'],
    ['a time alone', 'T00:14:00Z'],
    ['a zone in brackets', '2026-07-06T20:14:00-04:00[America/New_York]'],
    ['a blank for T', '2026-07-07 00:14:00Z'],
    ['the 30th of February', '2026-02-30T00:00:00Z'],
    ['month 13', '2026-13-01T00:00:00Z'],
    ['month 0', '2026-00-01T00:00:00Z'],
    ['day 0', '2026-01-00T00:00:00Z'],
    ['hour 25', '2026-07-07T25:00:00Z'],
    ['minute 60', '2026-07-07T00:60:00Z'],
    ['second 60', '2026-07-07T00:14:60Z'],
    ['an offset of a day', '2026-07-07T00:14:00+24:00'],
    ['a trailing word', '2026-07-07T00:14:00Z.'],
    ['a very long string', `${'9'.repeat(100_000)}T00:00:00Z`],
    ['an expanded year beyond Date', '+999999-01-01T00:00:00Z'],
  ])('refuses %s', (_, instant) => {
    expect(epochMs(instant)).toBeNull()
  })

  it('never throws and gives whole milliseconds a Date can hold', () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true }), (value) => {
        const ms = epochMs(value)
        if (ms !== null) expect(Number.isInteger(ms) && Math.abs(ms) <= MAX_INSTANT).toBe(true)
      }),
      { numRuns: 2000 },
    )
  })

  it('reads back what Date and Luxon write', () => {
    const anyInstant = fc.integer({ min: Date.UTC(0, 0), max: Date.UTC(9999, 0) })
    const thisEra = fc.integer({ min: Date.UTC(1900, 0), max: Date.UTC(2200, 0) })
    const zone = fc.integer({ min: -14 * 60, max: 14 * 60 })
    fc.assert(
      fc.property(anyInstant, thisEra, zone, (far, ms, minutes) => {
        expect(epochMs(new Date(far).toISOString())).toBe(far)
        const local = DateTime.fromMillis(ms, { zone: FixedOffsetZone.instance(minutes) })
        expect(epochMs(local.toISO())).toBe(ms)
      }),
    )
  })
})

describe('dateOrInstantMs', () => {
  it('takes a date alone for midnight UTC, and instants as they are', () => {
    expect(dateOrInstantMs('2026-07-07')).toBe(Date.UTC(2026, 6, 7))
    expect(dateOrInstantMs('2026-07-06T20:14:00-04:00')).toBe(JULY)
    expect(dateOrInstantMs(JULY)).toBe(JULY)
  })

  it.each(['2026-02-30', '2026-7-7', '07/07/2026', '2026-07-07T00:14', '', null, {}])('refuses %j', (text) => {
    expect(dateOrInstantMs(text)).toBeNull()
  })
})

describe('isoUtc', () => {
  it('writes what Date writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -MAX_INSTANT, max: MAX_INSTANT }), (ms) => {
        expect(isoUtc(ms)).toBe(new Date(ms).toISOString())
        expect(isoUtc(ms)).toBe(new Date(ms).toISOString())
      }),
    )
  })

  it('refuses NaN, and remembers nothing of it', () => {
    expect(isoUtc(JULY)).toBe('2026-07-07T00:14:00.000Z')
    expect(() => isoUtc(Number.NaN)).toThrow(RangeError)
    expect(isoUtc(JULY)).toBe('2026-07-07T00:14:00.000Z')
  })
})
