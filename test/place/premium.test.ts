import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type MetadataJson, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import { describe, expect, it } from 'vitest'
import { parseNumber } from '../../src/place/number.ts'

const inRoot = (path: string): URL => new URL(`../../${path}`, import.meta.url)
const classOf = (number: string, country?: string): string => {
  const read = parseNumber(number, country)
  return read.ok ? read.class : read.message
}

it('phone-plans.gen.ts is what scripts/gen-phone-plans.mjs writes', async () => {
  const { phonePlans } = (await import(inRoot('scripts/gen-phone-plans.mjs').href)) as { phonePlans: () => string }
  expect(readFileSync(inRoot('src/place/phone-plans.gen.ts'), 'utf8')).toBe(phonePlans())
})

// The numbers that libphonenumber documents as examples of each type.
describe.each([
  ['AT', '+43', '900123456', '1234567890', '664123456', '800123456'],
  ['BE', '+32', '90012345', '12345678', '470123456', '80012345'],
  ['CH', '+41', '900123456', '212345678', '781234567', '800123456'],
  ['CZ', '+420', '900123456', '212345678', '601123456', '800123456'],
  ['DE', '+49', '9001234567', '3023125000', '15123456789', '8001234567'],
  ['DK', '+45', '90123456', '32123456', '34412345', '80123456'],
  ['ES', '+34', '803123456', '810123456', '612345678', '900123456'],
  ['FI', '+358', '600123456', '131234567', '412345678', '800123456'],
  ['FR', '+33', '899123456', '123456789', '612345678', '801234567'],
  ['GB', '+44', '9012345678', '2079460123', '7700900123', '8001234567'],
  ['GR', '+30', '9091234567', '2123456789', '6912345678', '8001234567'],
  ['HU', '+36', '90123456', '12345678', '201234567', '80123456'],
  ['IE', '+353', '1512345678', '2212345', '850123456', '1800123456'],
  ['IL', '+972', '1919123456', '21234567', '502345678', '1800123456'],
  ['IT', '+39', '899123456', '0212345678', '3123456789', '800123456'],
  ['JP', '+81', '990123456', '312345678', '9012345678', '120123456'],
  ['NL', '+31', '900123456', '101234567', '612345678', '8001234'],
  ['NO', '+47', '82012345', '21234567', '40612345', '80012345'],
  ['NZ', '+64', '900123456', '32345678', '211234567', '800123456'],
  ['PL', '+48', '701234567', '123456789', '512345678', '800123456'],
  ['PT', '+351', '760123456', '212345678', '912345678', '800123456'],
  ['RU', '+7', '8091234567', '3011234567', '9123456789', '8001234567'],
  ['SE', '+46', '900123456', '8123456', '701234567', '20123456'],
  ['SG', '+65', '19001234567', '61234567', '81234567', '18001234567'],
  ['TR', '+90', '9001234567', '2123456789', '5012345678', '8001234567'],
  ['ZA', '+27', '862123456', '101234567', '711234567', '801234567'],
])('%s', (country, code, premium, ...others) => {
  it(`${code}${premium} is premium, also as it is dialled at home`, () => {
    expect(parseNumber(`${code}${premium}`)).toMatchObject({ ok: true, class: 'premium', country })
    expect(classOf(premium, country)).toBe('premium')
  })

  it.each(others)(`${code}%s is not`, (number) => {
    expect(classOf(`${code}${number}`)).toMatch(/^(geographic|toll-free)$/)
  })
})

describe('what is like a premium number', () => {
  it.each([
    ['+979123456789', 'premium', 'a calling code of premium numbers alone'],
    ['+499004000000', 'premium', 'unassigned, in a range of premium numbers'],
    ['+491371000000', 'geographic', 'a vote beside 0137 7'],
    ['+33836100000', 'premium', 'of a range that is premium but for a part'],
    ['+8616812345', 'premium', 'eight digits, which no mobile has'],
    ['+376180000', 'premium', 'told by its length alone'],
    ['+37618001234', 'geographic', 'toll-free, longer by two'],
    ['+3987800000', 'geographic', 'without the 0 of 0878'],
  ])('%s is %s: %s', (number, kind) => {
    expect(classOf(number)).toBe(kind)
  })

  it.each(['+49 (0)900 1234567', '0049 900 1234567', '0900 1234567', '0900/1234567 ext. 1'])(
    '%s in DE is one',
    (input) => {
      expect(parseNumber(input, 'DE')).toMatchObject({ e164: '+499001234567', class: 'premium' })
    },
  )

  it('a brief one is premium, not a short code', () => {
    expect(parseNumber('892000', 'IT')).toMatchObject({ e164: '+39892000', class: 'premium' })
  })
})

describe('against libphonenumber with all its patterns', () => {
  const PREMIUM = 3
  const metadata = createRequire(import.meta.url)('libphonenumber-js/metadata.max.json') as MetadataJson
  let seed = 20_261_120
  const below = (limit: number): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * limit)
  }

  it('every premium number is one here, and none of another type', async () => {
    const { shapes } = (await import(inRoot('scripts/premium-starts.mjs').href)) as {
      shapes: (pattern: string) => readonly (readonly string[])[]
    }
    const wrong: string[] = []
    const counted = { premium: 0, others: 0 }
    for (const plan of Object.values(metadata.countries)) {
      const [code, , , , , , , , , , , types] = plan as [string, ...unknown[]]
      if (code === '1') continue
      for (const [type, patterns] of ((types || []) as readonly (0 | readonly [pattern: string])[]).entries()) {
        const all = patterns === 0 || patterns[0] === '' ? [] : shapes(patterns[0])
        const some =
          type === PREMIUM ? [...all, ...all, ...all, ...all] : Array.from({ length: 15 }, () => all[below(all.length)])
        for (const shape of some) {
          const national = (shape ?? []).map((digits) => digits[below(digits.length)]).join('')
          const known = parsePhoneNumberFromString(`+${code}${national}`)
          if (known === undefined || !known.isValid()) continue
          const isPremium = known.getType() === 'PREMIUM_RATE'
          counted[isPremium ? 'premium' : 'others'] += 1
          if ((classOf(known.number) === 'premium') !== isPremium) wrong.push(`${known.number} ${known.getType()}`)
        }
      }
    }
    expect(wrong).toEqual([])
    expect(counted.premium).toBeGreaterThan(1000)
    expect(counted.others).toBeGreaterThan(10_000)
  })
})
