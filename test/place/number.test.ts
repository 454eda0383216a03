import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areaCodes } from '../../src/place/area-codes.ts'
import { parseNumber } from '../../src/place/number.ts'

const fictitious = fc
  .tuple(
    fc.constantFrom(...areaCodes().filter((code) => code.class === 'geographic')),
    fc.integer({ min: 100, max: 199 }),
  )
  .map(([{ code }, line]) => ({ npa: code, exchange: '555', line: `0${line}`, e164: `+1${code}5550${line}` }))

describe('classes', () => {
  it.each([
    ['+13055550100', 'geographic', 'US'],
    ['+13055550199', 'geographic', 'US'],
    ['+13055550200', 'directory', 'US'],
    ['+13055550099', 'directory', 'US'],
    ['+13055551212', 'directory', 'US'],
    ['+13055554334', 'directory', 'US'],
    ['+18005551212', 'directory', null],
    ['+13059760123', 'premium', 'US'],
    ['+19005550123', 'premium', null],
    ['+18005550199', 'toll-free', null],
    ['+18885550123', 'toll-free', null],
    ['+15005550123', 'personal', null],
    ['+15335550123', 'personal', null],
    ['+16005550123', 'non-geographic', 'CA'],
    ['+16225550123', 'non-geographic', 'CA'],
    ['+16335550123', 'non-geographic', 'CA'],
    ['+17005550123', 'non-geographic', null],
    ['+17105550123', 'non-geographic', 'US'],
    ['+14165550123', 'geographic', 'CA'],
    ['+17875550123', 'geographic', 'US'],
    ['+18765550123', 'geographic', 'JM'],
    ['+12735550123', 'unassigned', null],
    ['+442079460123', 'geographic', 'GB'],
    ['+447700900123', 'geographic', 'GB'],
    ['+448081570123', 'toll-free', 'GB'],
    ['+449098790123', 'premium', 'GB'],
    ['+61491570006', 'geographic', 'AU'],
    ['+33199001234', 'geographic', 'FR'],
    ['+493023125000', 'geographic', 'DE'],
    ['+80012345678', 'toll-free', null],
  ])('%s is %s in %s', (number, kind, country) => {
    expect(parseNumber(number)).toMatchObject({ ok: true, e164: number, class: kind, country })
  })

  it.each([
    ['911', undefined, 'emergency'],
    ['988', 'US', 'emergency'],
    ['112', 'DE', 'emergency'],
    ['999', 'GB', 'emergency'],
    ['000', 'AU', 'emergency'],
    ['17', 'FR', 'emergency'],
    ['411', 'US', 'service-code'],
    ['811', undefined, 'service-code'],
    ['72000', 'US', 'short'],
    ['411', 'DE', 'short'],
    ['12345', 'DE', 'short'],
    ['12345', 'AQ', 'short'],
    ['123456', 'US', 'short'],
  ])('%s dialled in %s is %s', (digits, country, kind) => {
    expect(parseNumber(digits, country)).toMatchObject({ ok: true, e164: digits, class: kind, areaCode: null })
  })

  it('a brief number of a country with brief numbers is no short code', () => {
    expect(parseNumber('402020', 'LU')).toMatchObject({ ok: true, e164: '+352402020', class: 'geographic' })
  })
})

describe('formatting', () => {
  it.each([
    ['(305) 555-0123', 'US', '+13055550123', null],
    ['1 305.555.0123', 'CA', '+13055550123', null],
    ['+1 (305) 555-0123', undefined, '+13055550123', null],
    ['tel:+1-305-555-0123', undefined, '+13055550123', null],
    ['tel:305-555-0123;phone-context=+1', undefined, '+13055550123', null],
    ['\u202a+1\u00a0305\u2011555\u20130123\u202c', undefined, '+13055550123', null],
    ['＋１（３０５）５５５－０１２３', undefined, '+13055550123', null],
    ['+13055550123;ext=7', undefined, '+13055550123', '7'],
    ['305-555-0123 x55', 'US', '+13055550123', '55'],
    ['305-555-0123 Ext. 123', 'US', '+13055550123', '123'],
    ['(305) 555-0123, 9', 'US', '+13055550123', '9'],
    ['011 44 20 7946 0123', 'US', '+442079460123', null],
    ['+44 (0)20 7946 0123', undefined, '+442079460123', null],
    ['020 7946 0123', 'GB', '+442079460123', null],
    ['020 7946 0123', 'gb', '+442079460123', null],
    ['00 1 305 555 0123', 'GB', '+13055550123', null],
    ['030/23125000', 'DE', '+493023125000', null],
  ])('%s in %s is %s, extension %s', (input, country, e164, extension) => {
    expect(parseNumber(input, country)).toMatchObject({ ok: true, e164, extension })
  })

  it('never changes which number it is', () => {
    const gap = fc.constantFrom('', ' ', '-', '.', ' - ', '\u00a0', '\u2013', '\u200b')
    const prefix = fc.constantFrom('+1', '1', '', '+ 1 ', 'tel:+1', '\u202a+1', '＋１')
    const extension = fc.constantFrom(
      ['', null],
      [' x7', '7'],
      [' ext. 7', '7'],
      [';ext=7', '7'],
      [',7', '7'],
      ['#7', '7'],
    )
    fc.assert(
      fc.property(
        fictitious,
        prefix,
        gap,
        gap,
        fc.boolean(),
        extension,
        (number, start, a, b, isBracketed, [end, ext]) => {
          const area = isBracketed ? `(${number.npa})` : number.npa
          const text = `${start}${a}${area}${a}${number.exchange}${b}${number.line}${end}`
          expect(parseNumber(text, 'US')).toEqual({ ...(parseNumber(number.e164) as object), extension: ext })
        },
      ),
    )
  })
})

describe('what is no number', () => {
  it.each([
    ['+10555550123', undefined, 'area code 055 does not exist'],
    ['+19115550123', undefined, 'area code 911 cannot be dialled'],
    ['+13051550123', undefined, 'exchange 155 does not exist'],
    ['+13059110123', undefined, 'exchange 911 cannot be dialled'],
    ['+1911', undefined, 'too short for a number of +1: 3 digits instead of 10'],
    ['+130555501234', undefined, 'too long for a number of +1: 11 digits instead of 10'],
    ['5550123', 'US', 'too short for a number of +1: 7 digits instead of 10'],
    ['3055550123', undefined, 'national format needs a default country'],
    ['13055550123', undefined, 'national format needs a default country'],
    ['3055550123', 'XX', 'the default country is no ISO 3166-1 code'],
    ['+1305555O123', undefined, '`O` is no part of a phone number'],
    ['1-800-FLOWERS', 'US', '`F` is no part of a phone number'],
    ['*67 305 555 0123', 'US', '`*` is no part of a phone number'],
    ['+1+3055550123', undefined, 'a plus sign stands inside the number'],
    ['305-555-0123/4', 'US', 'more than one number'],
    ['305-555-0123 / 305-555-0124', 'US', 'more than one number'],
    ['+13055550123;isub=1', undefined, 'holds a parameter that no phone number has'],
    ['+999123456789', undefined, 'no number of any country'],
    ['+4420', undefined, 'wrong length for a number of GB'],
    ['+44207946012345', undefined, 'wrong length for a number of GB'],
    ['', undefined, 'no digits'],
    ['1', 'US', 'too short for a number of +1: 1 digits instead of 10'],
    ['1'.repeat(100_000), 'US', 'too long for a phone number'],
  ])('%s in %s: %s', (input, country, message) => {
    expect(parseNumber(input, country)).toEqual({ ok: false, message })
  })

  it.each([[undefined], [null], [3055550123], [{}], [[]], [Symbol('number')], [() => '+13055550123']])(
    'is not a string: %s',
    (input) => {
      expect(parseNumber(input)).toEqual({ ok: false, message: 'not a string' })
    },
  )

  it('never throws, and what it accepts is E.164 or a short code', () => {
    const country = fc.option(fc.oneof(fc.constantFrom('US', 'GB', 'DE', 'IT', 'LU', 'XK', 'AQ'), fc.string()), {
      nil: undefined,
    })
    const dialledLike = fc.string({ unit: fc.constantFrom(...'0123456789+-() .,;x#=/'), maxLength: 30 })
    const text = fc.oneof(
      fc.anything(),
      fc.string({ unit: 'binary' }),
      dialledLike,
      dialledLike.map((s) => `+${s}`),
    )
    fc.assert(
      fc.property(text, country, (input, home) => {
        const result = parseNumber(input, home)
        if (result.ok) expect(result.e164).toMatch(/^(\+[1-9]\d{4,14}|\d{2,6})$/)
        else expect(result.message).not.toBe('')
      }),
      { numRuns: 2000 },
    )
  })
})
