import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPredialError } from '../../src/errors.ts'
import { type DncListConfig, dncList } from '../../src/memory/dnc-list.ts'
import type { DncEntry } from '../../src/vocabulary/list.ts'

const ASOF = Date.UTC(2026, 9, 21)
const NOW = Date.UTC(2026, 9, 22)
const listOf = (numbers: Iterable<string | DncEntry>, more: Partial<DncListConfig> = {}) =>
  dncList({ registry: 'internal', asOf: '2026-10-21', numbers, ...more })

const nanp = fc
  .tuple(fc.integer({ min: 200, max: 999 }), fc.integer({ min: 200, max: 999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([area, exchange, line]) => `+1${area}${exchange}${String(line).padStart(4, '0')}`)

describe('dncList', () => {
  it('keeps what it was told about the copy', () => {
    const list = dncList({ registry: 'us-national', asOf: '2026-10-21', numbers: [], covers: ['202'], seller: 'Acme' })
    expect(list).toMatchObject({ registry: 'us-national', asOf: ASOF, covers: ['202'], seller: 'Acme', problems: [] })
    expect(listOf([])).not.toHaveProperty('seller')
    expect(listOf([]).covers).toBe('all')
  })

  it('cannot be changed from outside', () => {
    const covers = ['202']
    const list = listOf([], { covers })
    covers.push('415')
    expect(list.covers).toEqual(['202'])
    expect(Object.isFrozen(list) && Object.isFrozen(list.covers) && Object.isFrozen(list.problems)).toBe(true)
  })

  it.each([
    ['+12025550100', '+12025550100'],
    ['2025550100', '+12025550100'],
    ['12025550100', '+12025550100'],
    ['202,5550100', '+12025550100'],
    ['(202) 555-0100', '+12025550100'],
    [' +1 202-555-0100 ', '+12025550100'],
    ['(202) 311-0100', '+12023110100'],
    ['1.202.011.0100', '+12020110100'],
    ['+442079460123', '+442079460123'],
    ['+44 (0)20 7946 0123', '+442079460123'],
    ['+33 1 99 00 12 34', '+33199001234'],
  ])('reads %j as %s', (text, e164) => {
    const list = listOf([text])
    expect(list.problems).toEqual([])
    expect(list.find(e164, NOW)).toEqual({ until: null })
    expect(
      list.find(
        e164.replace(/.$/, (last) => (last === '9' ? '8' : '9')),
        NOW,
      ),
    ).toBeNull()
  })

  it('reads national numbers of the default country', () => {
    const list = listOf(['020 7946 0123', '07700 900123'], { defaultCountry: 'GB' })
    expect(list.problems).toEqual([])
    expect(list.find('+442079460123', NOW)).not.toBeNull()
    expect(list.find('+447700900123', NOW)).not.toBeNull()
  })

  it('does not take ten digits for a +1 number where they are none', () => {
    const list = listOf(['2025550100'], { defaultCountry: 'FR' })
    expect(list.find('+12025550100', NOW)).toBeNull()
    expect(list.problems).toHaveLength(1)
  })

  it('agrees with a set of strings', () => {
    fc.assert(
      fc.property(fc.array(nanp, { maxLength: 200 }), fc.array(nanp, { maxLength: 50 }), (numbers, others) => {
        const list = listOf(numbers)
        const model = new Set(numbers)
        for (const number of [...numbers, ...others]) {
          expect(list.find(number, NOW) !== null).toBe(model.has(number))
        }
      }),
    )
  })

  it('agrees with a set where an area code is crowded enough to be held as bits', () => {
    const every = (step: number, count: number) =>
      Array.from({ length: count }, (_, i) => `+1202${String((i * step) % 10_000_000).padStart(7, '0')}`)
    const numbers = every(7919, 200_000)
    const list = listOf(numbers)
    const model = new Set(numbers)
    const wrong = [...numbers, ...every(6007, 100_000)].filter((n) => (list.find(n, NOW) !== null) !== model.has(n))
    expect(wrong).toEqual([])
    expect(list.find(`+1203${(numbers[1] as string).slice(5)}`, NOW)).toBeNull()
  })

  it('tells numbers of other lengths apart', () => {
    const list = listOf(['+442079460123'])
    for (const other of ['+44207946012', '+4420794601230', '+4402079460123', '+042079460123', '442079460123']) {
      expect(list.find(other, NOW)).toBeNull()
    }
  })

  it.each(['', '+', '911', '2025550100', 'x', '+1202555010a', `+${'1'.repeat(16)}`, '+12025550100 '])(
    'finds nothing for %j, which is not E.164',
    (text) => expect(listOf(['+12025550100']).find(text, NOW)).toBeNull(),
  )
})

describe('wildcards', () => {
  it.each(['415XXXXXXX', '415xxxxxxx', '+1415XXXXXXX', '1415XXXXXXX', '(415) XXX-XXXX', ' 415XXXXXXX '])(
    '%j blocks the area code and no other',
    (text) => {
      const list = listOf([text])
      expect(list.problems).toEqual([])
      fc.assert(
        fc.property(nanp, (number) => {
          expect(list.find(`+1415${number.slice(5)}`, NOW)).toEqual({ until: null })
          expect(list.find(number, NOW) !== null).toBe(number.startsWith('+1415'))
        }),
      )
    },
  )

  it.each([
    ['20255501XX', 'US', '+12025550150', '+12025550250'],
    ['+4420XXXXXXXX', 'US', '+442079460123', '+441134960123'],
    ['020XXXXXXXX', 'GB', '+442079460123', '+441134960123'],
  ])('%s in %s blocks %s and not %s', (text, defaultCountry, blocked, free) => {
    const list = listOf([text], { defaultCountry })
    expect(list.problems).toEqual([])
    expect(list.find(blocked, NOW)).toEqual({ until: null })
    expect(list.find(free, NOW)).toBeNull()
  })

  it.each(['415XXXXXX', '415XXXXXXXX', 'XXXXXXXXXX', '2025550100X', '4X5XXXXXXX', 'X', '+X', `415${'X'.repeat(40)}`])(
    '%j is a problem',
    (text) => {
      const list = listOf([text])
      expect(list.problems).toMatchObject([{ path: 'numbers[0]' }])
    },
  )

  it('may lapse like a number', () => {
    const list = listOf([{ number: '415XXXXXXX', expiresAt: NOW }])
    expect(list.find('+14155550100', NOW - 1)).toEqual({ until: NOW })
    expect(list.find('+14155550100', NOW)).toBeNull()
  })
})

describe('expiry', () => {
  const number = '+12025550100'

  it.each([
    ['a NANP number', number],
    ['a number of another country', '+442079460123'],
  ])('is exclusive to the millisecond for %s', (_, listed) => {
    const list = listOf([{ number: listed, expiresAt: '2026-10-22T00:00:00.000Z' }])
    expect(list.find(listed, NOW - 1)).toEqual({ until: NOW })
    expect(list.find(listed, NOW)).toBeNull()
    expect(list.find(listed, NOW + 1)).toBeNull()
  })

  it('lets the entry that lasts longest count, in any order', () => {
    const one = { number, expiresAt: NOW + 1 }
    const two = { number, expiresAt: NOW + 2 }
    const wild = { number: '202XXXXXXX', expiresAt: NOW + 3 }
    for (const numbers of [
      [one, two],
      [two, one],
    ])
      expect(listOf(numbers).find(number, NOW)).toEqual({ until: NOW + 2 })
    for (const numbers of [
      [one, wild],
      [wild, one],
    ])
      expect(listOf(numbers).find(number, NOW)).toEqual({ until: NOW + 3 })
    for (const numbers of [
      [one, number],
      [number, one],
    ])
      expect(listOf(numbers).find(number, NOW)).toEqual({ until: null })
    for (const numbers of [
      [wild, '202XXXXXXX'],
      ['202XXXXXXX', wild],
      ['20255501XX', wild],
    ]) {
      expect(listOf(numbers).find(number, NOW)).toEqual({ until: null })
    }
  })

  it('holds at an instant that is no instant', () => {
    expect(listOf([{ number, expiresAt: NOW }]).find(number, Number.NaN)).toEqual({ until: NOW })
  })

  it('takes an absent expiry for good', () => {
    const absent = { number, expiresAt: undefined } as unknown as DncEntry
    expect(listOf([absent]).find(number, NOW)).toEqual({ until: null })
  })
})

describe('records that cannot be read', () => {
  const thrower = {
    get number(): string {
      throw new Error('no')
    },
  }
  it.each<[string, unknown, string]>([
    ['words', 'nobody', 'numbers[1]'],
    ['an empty text', '', 'numbers[1]'],
    ['too few digits', '555', 'numbers[1]'],
    ['an area code that cannot be', '1202555010', 'numbers[1]'],
    ['too many digits', '+1202555010012345678', 'numbers[1]'],
    ['a very long text', '2'.repeat(100_000), 'numbers[1]'],
    ['null', null, 'numbers[1]'],
    ['a number of the language', 2025550100, 'numbers[1]'],
    ['an object without a number', {}, 'numbers[1].number'],
    ['a bad number in an entry', { number: 'x' }, 'numbers[1].number'],
    ['a bad expiry', { number: '+12025550100', expiresAt: 'soon' }, 'numbers[1].expiresAt'],
    ['an expiry without an offset', { number: '+12025550100', expiresAt: '2027-01-31' }, 'numbers[1].expiresAt'],
    ['an expiry of null', { number: '+12025550100', expiresAt: null }, 'numbers[1].expiresAt'],
    ['a getter that throws', thrower, 'numbers[1]'],
  ])('%s', (_, bad, path) => {
    const list = listOf(['+12025550101', bad as string, '+12025550102'])
    expect(list.problems).toEqual([{ path, message: expect.stringMatching(/^\S.*[^.]$/) }])
    expect(list.find('+12025550101', NOW)).not.toBeNull()
    expect(list.find('+12025550102', NOW)).not.toBeNull()
  })

  it('are kept up to a hundred and counted', () => {
    const { problems } = listOf(Array.from({ length: 250 }, () => 'nobody'))
    expect(problems).toHaveLength(100)
    expect(problems[98]).toMatchObject({ path: 'numbers[98]' })
    expect(problems[99]).toEqual({ path: 'numbers', message: '151 more that cannot be read' })
    expect(listOf(Array.from({ length: 100 }, () => 'nobody')).problems[99]).toMatchObject({ path: 'numbers[99]' })
  })

  it('never throw, whatever they are', () => {
    fc.assert(
      fc.property(fc.array(fc.anything(), { maxLength: 20 }), (numbers) => {
        const list = listOf(numbers as string[])
        expect(list.problems.length).toBeLessThanOrEqual(numbers.length)
      }),
    )
  })
})

describe('bad configuration', () => {
  const good = { registry: 'internal', asOf: '2026-10-21', numbers: [] }
  it.each<[string, unknown]>([
    ['list', null],
    ['registry', { ...good, registry: '' }],
    ['registry', { ...good, registry: 'US-National' }],
    ['registry', { ...good, registry: ' internal' }],
    ['registry', { ...good, registry: 7 }],
    ['asOf', { ...good, asOf: 'yesterday' }],
    ['asOf', { ...good, asOf: '2026-10-21T10:00' }],
    ['asOf', { ...good, asOf: Number.NaN }],
    ['asOf', { ...good, asOf: undefined }],
    ['covers', { ...good, covers: '202' }],
    ['covers[1]', { ...good, covers: ['202', '20'] }],
    ['covers[0]', { ...good, covers: ['+0'] }],
    ['covers[0]', { ...good, covers: [202] }],
    ['numbers', { ...good, numbers: undefined }],
    ['numbers', { ...good, numbers: null }],
    ['numbers', { ...good, numbers: '+12025550100' }],
    ['numbers', { ...good, numbers: {} }],
    ['seller', { ...good, seller: '' }],
    ['seller', { ...good, seller: ' ' }],
    ['cover', { ...good, cover: ['305'] }],
    ['areaCodes', { ...good, areaCodes: ['305'] }],
    ['defaultCountry', { ...good, defaultCountry: 'us' }],
  ])('%s: %j', (path, config) => {
    let thrown: unknown
    try {
      dncList(config as DncListConfig)
    } catch (error) {
      thrown = error
    }
    expect(isPredialError(thrown) && [thrown.code, thrown.path]).toEqual(['config-invalid', path])
  })

  it('an asOf with an offset or as an instant is taken', () => {
    for (const asOf of ['2026-10-20T20:00:00-04:00', new Date(ASOF), ASOF, { epochMilliseconds: ASOF }]) {
      expect(listOf([], { asOf }).asOf).toBe(ASOF)
    }
  })

  it('calling-code prefixes are covers too', () => {
    expect(listOf([], { covers: ['+44', '202'] }).covers).toEqual(['+44', '202'])
  })
})

describe('holdsNanp', () => {
  it('is true wherever `find` may ever say yes', () => {
    const entry = fc.record({
      number: fc.oneof(
        fc.nat(99).map((n) => `+1202555${String(n).padStart(4, '0')}`),
        fc.constantFrom('202XXXXXXX', '202555010X', '+1212555010X', '+442079460123'),
      ),
      expiresAt: fc.constantFrom(undefined, 1000, 2000),
    })
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.nat(99), fc.constantFrom(202, 212, 303), (numbers, n, area) => {
        const list = dncList({ registry: 'internal', asOf: 0, numbers: numbers as DncEntry[] })
        const e164 = `+1${area}555${String(n).padStart(4, '0')}`
        const ever = [0, 1000, 1999, 2000].some((now) => list.find(e164, now) !== null)
        expect(list.holdsNanp?.(area, 5_550_000 + n)).toBe(ever)
      }),
    )
  })
})
