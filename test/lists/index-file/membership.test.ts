import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addNumber, numberBits } from '../../../src/lists/index-file/number-bits.ts'
import { openDncIndex } from '../../../src/lists/index-file/open.ts'
import { packIndex } from '../../../src/lists/index-file/pack.ts'
import { unpackIndex } from '../../../src/lists/index-file/unpack.ts'
import { bitsOf, HEADER, indexOf, packed, sampleNumbers, seeded } from './sample.ts'

const LISTED = { until: null }
const NOW = Date.UTC(2026, 10, 21)

describe('the numbers of an index', () => {
  it('are those that were packed, compact and expanded', async () => {
    const numbers = sampleNumbers()
    const bytes = await packed(bitsOf(numbers))
    const compact = openDncIndex(bytes)
    const expanded = openDncIndex(bytes, { mode: 'expanded' })
    for (const index of [compact, expanded]) {
      for (const digits of numbers) expect(index.find(`+${digits}`, NOW), digits).toEqual(LISTED)
      let count = 0
      for (const areaCode of [202, 203, 204, 999]) {
        for (let line = 0; line < 10_000_000; line += areaCode === 202 ? 1 : 99) {
          if (index.holdsNanp(areaCode, line)) count += 1
        }
      }
      // 1-203-555-0100 and 1-999-555-0199 lie between the steps.
      expect(count).toBe([...numbers].filter((digits) => /^1202\d{7}$/.test(digits)).length)
      for (const key of ['442079460', '44207946', '4420794610', '1', '1234', '99999999999', '111155501', '1202111']) {
        for (let line = 0; line < 10_000; line++) {
          const digits = `${key}${String(line).padStart(4, '0')}`
          if ((index.find(`+${digits}`, NOW) !== null) !== numbers.has(digits)) throw new Error(digits)
        }
      }
    }
  })

  it('are a set: any number is listed if and only if it was added', async () => {
    const digit = fc.nat(9)
    const exchange = fc.constantFrom('200', '201', '555', '999', '199', '000')
    const nanp = fc
      .tuple(
        fc.constantFrom('200', '202', '999', '199', '011'),
        exchange,
        fc.constantFrom('0000', '0001', '0100', '9999'),
      )
      .map((parts) => `1${parts.join('')}`)
    const foreign = fc.oneof(
      fc.tuple(
        fc.constantFrom('442079460', '44207946', '1', '12025550', '999'),
        fc.array(digit, { minLength: 4, maxLength: 6 }),
      ),
      fc.tuple(fc.constantFrom('2', '81', '120255501', '9'), fc.array(digit, { minLength: 4, maxLength: 14 })),
    )
    const any = fc.oneof(
      nanp,
      foreign.map(([head, tail]) => `${head}${tail.join('')}`).filter((digits) => digits.length <= 15),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(any, { maxLength: 40 }), fc.array(any, { maxLength: 40 }), async (added, asked) => {
        const numbers = new Set(added)
        const bytes = await packed(bitsOf(numbers))
        for (const index of [openDncIndex(bytes), openDncIndex(bytes, { mode: 'expanded' })]) {
          expect(index.info.count).toBe(numbers.size)
          for (const digits of [...added, ...asked]) {
            expect(index.find(`+${digits}`, NOW) !== null, digits).toBe(numbers.has(digits))
            const match = /^1([2-9]\d\d)(\d{7})$/.exec(digits)
            if (match !== null) expect(index.holdsNanp(Number(match[1]), Number(match[2]))).toBe(numbers.has(digits))
          }
        }
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('are told for anything that is no E.164 number: not on the list', async () => {
    const index = await indexOf(sampleNumbers())
    const strange = ['', '+', '12025550100', '+0', '+012025550100', '+1202555010', '+120255501000', '+1202555O100', ' ']
    for (const text of [...strange, '+1234', '+12', '+9999999999999990', '+1202555010 ', '+1e10']) {
      expect(index.find(text, NOW), text).toBeNull()
    }
    for (const value of [null, undefined, 12025550100, {}, Number.NaN]) {
      expect(index.find(value as unknown as string, NOW)).toBeNull()
    }
  })

  it('of an area code are asked by integers in range only', async () => {
    const index = await indexOf(['12025550100'])
    const expanded = openDncIndex(await packed(bitsOf(['12025550100'])), { mode: 'expanded' })
    for (const one of [index, expanded]) {
      expect(one.holdsNanp(202, 5550100)).toBe(true)
      for (const [areaCode, line] of [
        ...[
          [199, 5550100],
          [1000, 5550100],
          [-1, 0],
          [202.5, 5550100],
          [Number.NaN, 5550100],
        ],
        ...[
          [202, -1],
          [202, 10_000_000],
          [202, Number.NaN],
          [202, Number.POSITIVE_INFINITY],
          [202, 2 ** 32 + 5550100],
        ],
        // Of an exchange that the index holds, one that it does not, one below 200, and an area code that it does not.
        ...[
          [202, 5550100.5],
          [202, 2_000_000.5],
          [202, 0.5],
          [415, 5550100.5],
          [202, '5550100'],
          [202, '0'],
          [415, '5550100'],
        ],
      ] as [number, number][]) {
        expect(() => one.holdsNanp(areaCode, line), `${areaCode} ${line}`).toThrow(RangeError)
      }
    }
  })

  it('come back when the index is unpacked', async () => {
    const bits = bitsOf(sampleNumbers())
    const bytes = await packed(bits)
    expect(unpackIndex(bytes)).toEqual(bits)
    expect(await packed(unpackIndex(bytes))).toEqual(bytes)
    const some = unpackIndex(bytes, ['999', '202', '777'])
    expect(some.areas.flatMap((words, areaCode) => (words === undefined ? [] : [areaCode]))).toEqual([202, 999])
    expect(some.areas[202]).toEqual(bits.areas[202])
    expect(some.blocks.size).toBe(0)
  })

  it('outside area codes may be of many countries', async () => {
    const next = seeded(4)
    const numbers = new Set<string>()
    while (numbers.size < 4000) {
      const head = ['44207', '3368', '819', '1', '99999999'][next(5)] as string
      numbers.add(`${head}${String(next(10 ** 7)).padStart(7, '0')}`)
    }
    const bytes = await packed(bitsOf(numbers))
    for (const index of [openDncIndex(bytes), openDncIndex(bytes, { mode: 'expanded' })]) {
      for (const digits of numbers) {
        expect(index.find(`+${digits}`, NOW), digits).toEqual(LISTED)
        const last = Number(digits.slice(-1))
        for (const other of [
          `${digits.slice(0, -1)}${(last + 1) % 10}`,
          digits.slice(0, -1),
          `${digits.slice(0, 14)}0`,
        ]) {
          if ((index.find(`+${other}`, NOW) !== null) !== numbers.has(other)) throw new Error(other)
        }
      }
    }
    expect(unpackIndex(bytes)).toEqual(bitsOf(numbers))
  })

  it('may be many', async () => {
    const bits = numberBits()
    const next = seeded(3)
    let count = 0
    for (const areaCode of [205, 717]) {
      const words = new Uint32Array(800 * 313)
      for (let i = 0; i < words.length; i++) {
        const word = i % 313 === 312 ? next(2 ** 16) & next(2 ** 16) : next(2 ** 32) & next(2 ** 32) & next(2 ** 32)
        words[i] = word
        for (let v = word; v !== 0; v &= v - 1) count += 1
      }
      bits.areas[areaCode] = words
    }
    const bytes = await packed(bits)
    const compact = openDncIndex(bytes)
    const expanded = openDncIndex(bytes, { mode: 'expanded' })
    expect(compact.info).toMatchObject({ count, bytes: bytes.length })
    let same = true
    for (let line = 2_000_000; line < 10_000_000; line += 1) {
      const bit = line - 2_000_000
      const block = Math.floor(bit / 10_000)
      const inBlock = bit - block * 10_000
      const word = (bits.areas[717] as Uint32Array)[block * 313 + (inBlock >>> 5)] as number
      const expected = ((word >>> (inBlock & 31)) & 1) === 1
      if (compact.holdsNanp(717, line) !== expected || expanded.holdsNanp(717, line) !== expected) same = false
    }
    expect(same).toBe(true)
  })
})

describe('numbers being gathered', () => {
  it('are told from those already there', () => {
    const bits = numberBits()
    expect(addNumber(bits, '12025550100')).toBe(true)
    expect(addNumber(bits, '12025550100')).toBe(false)
    expect(addNumber(bits, '442079460958')).toBe(true)
    expect(addNumber(bits, '442079460958')).toBe(false)
    expect(addNumber(bits, '12025550131')).toBe(true)
    expect(addNumber(bits, '12025550131')).toBe(false)
  })

  it.each(['', '1234', '1234567890123456', '0123456', '+12025550100', '1202555010x', ' 12025550100'])(
    'are not %j',
    (digits) => {
      expect(() => addNumber(numberBits(), digits)).toThrow(expect.objectContaining({ code: 'list-format' }))
    },
  )

  it('are refused where they are in the wrong place', async () => {
    const words = (): Uint32Array => new Uint32Array(313).fill(1, 0, 1)
    const code = expect.objectContaining({ code: 'list-format' })
    for (const key of ['1202555', '', '0123', '1x', '123456789012']) {
      await expect(packed({ ...numberBits(), blocks: new Map([[key, words()]]) })).rejects.toThrow(code)
    }
    await expect(packed({ ...numberBits(), blocks: new Map([['44', new Uint32Array(312)]]) })).rejects.toThrow(code)
    const stray = words()
    stray[312] = 1 << 16
    await expect(packed({ ...numberBits(), blocks: new Map([['44', stray]]) })).rejects.toThrow(code)
    for (const areaCode of [100, 1000]) {
      const bits = numberBits()
      bits.areas[areaCode] = new Uint32Array(800 * 313)
      await expect(packed(bits)).rejects.toThrow(code)
    }
  })
})

describe('packing', () => {
  it('leaves out what is empty, gives memory free and tells how far it is', async () => {
    const bits = bitsOf(['12025550100', '19995550100', '442079460958'])
    bits.areas[300] = new Uint32Array(800 * 313)
    bits.blocks.set('4420', new Uint32Array(313))
    const steps: [number, number][] = []
    const chunks: Uint8Array[] = []
    const made = await packIndex(
      bits,
      HEADER,
      async (chunk) => {
        await Promise.resolve()
        chunks.push(chunk)
      },
      { release: true, onProgress: (done, of) => steps.push([done, of]) },
    )
    const bytes = Buffer.concat(chunks)
    expect(made).toEqual({ count: 3, bytes: bytes.length })
    expect(steps).toEqual([
      [1, 4],
      [2, 4],
      [3, 4],
      [4, 4],
    ])
    expect(bits.areas.every((words) => words === undefined) && bits.blocks.size === 0).toBe(true)
    const { info } = openDncIndex(bytes)
    expect(info.areaCodes.map(({ areaCode }) => areaCode)).toEqual(['202', '999'])
    expect(info.otherNumbers).toBe(1)
  })

  it('lets other work run', async () => {
    const bits = bitsOf(['12025550100', '12035550100', '12045550100'])
    let others = 0
    const count = (): void => {
      others += 1
      if (others < 100) setImmediate(count)
    }
    setImmediate(count)
    await packed(bits)
    expect(others).toBeGreaterThanOrEqual(3)
  })

  it('refuses a description that it could not read again', async () => {
    const bad = [
      { registry: 'US' },
      { registry: '' },
      { asOf: Number.NaN },
      { lines: -1 },
      { rejected: 0.5 },
      { seller: '' },
    ]
    for (const part of [...bad, { covers: ['20'] }, { sources: [{ name: 'x', sha256: 'no', bytes: 1 }] }]) {
      await expect(packed(numberBits(), { ...HEADER, ...part }), JSON.stringify(part)).rejects.toThrow()
    }
  })

  it('holds a list without numbers', async () => {
    const index = await indexOf([])
    expect(index.info).toMatchObject({ count: 0, areaCodes: [] })
    expect(index.find('+12025550100', NOW)).toBeNull()
    expect(index.holdsNanp(202, 5550100)).toBe(false)
  })
})
