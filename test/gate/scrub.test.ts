import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import type { ScrubRow } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const gate = gateUnder([
  rule('consent', { required: 'express', elements: [] }),
  rule('calling-hours', { windows: { 'mon-fri': ['09:00', '17:00'] } }),
])
const consent = { type: 'consent', level: 'express', at: 0 } as const
const numberAt = (i: number): string => `+1515555${String(100 + (i % 100)).padStart(4, '0')}`
async function* later<T>(rows: Iterable<T>): AsyncGenerator<T> {
  for (const row of rows) {
    await Promise.resolve()
    yield row
  }
}
const all = async <T>(rows: AsyncIterable<T>): Promise<readonly T[]> => {
  const found: T[] = []
  for await (const row of rows) found.push(row)
  return found
}

const rows = [
  { number: NUMBER, consent, id: 7, name: 'Ada' },
  { number: NUMBER, id: 8 },
  { number: '5155550124', consent, call: { defaultCountry: 'US' }, id: 9 },
  { number: '12', consent, id: 10 },
  { number: NUMBER, consent, call: { purpose: 'sales' as never }, id: 11 },
]
const expected = [
  [7, []],
  [8, ['consent-missing']],
  [9, []],
  [10, ['number-invalid']],
  [11, ['input-invalid']],
]

describe('scrub', () => {
  it('decides the rows in order and gives back each as it was', () => {
    const found = [...gate.scrub(rows, NOW)]
    expect(found.map(({ row, decision }) => [row.id, decision.reasons.map(({ code }) => code)])).toEqual(expected)
    found.forEach(({ row, decision }, i) => {
      const { number, consent: known = null, call } = rows[i] as (typeof rows)[number] & ScrubRow
      expect(row).toBe(rows[i])
      expect(decision).toEqual(gate.canDial(number, known, NOW, call))
    })
  })

  it('does the same with rows that come by and by', async () => {
    const found = await all(gate.scrub(later(rows), NOW))
    expect(found.map(({ row, decision }) => [row.id, decision.reasons.map(({ code }) => code)])).toEqual(expected)
  })

  it('counts as it goes', async () => {
    const counts: number[] = []
    const onProgress = (count: number): void => void counts.push(count)
    expect([...gate.scrub(rows.slice(0, 3), NOW, { onProgress })]).toHaveLength(3)
    expect(await all(gate.scrub(later(rows.slice(0, 2)), NOW, { onProgress }))).toHaveLength(2)
    expect(counts).toEqual([1, 2, 3, 1, 2])
  })

  it('refuses to count for what is no function', () => {
    expect(() => gate.scrub([], NOW, { onProgress: 5 as never })).toThrow(
      expect.objectContaining({ code: 'config-invalid', path: 'options.onProgress' }),
    )
  })

  it('has nothing to say of no rows', async () => {
    expect([...gate.scrub([], NOW)]).toEqual([])
    expect(await all(gate.scrub(later([]), NOW))).toEqual([])
  })

  it('reads a row only when one is asked for', () => {
    let read = 0
    function* endless(): Generator<ScrubRow> {
      for (let i = 0; ; i++) {
        read++
        yield { number: numberAt(i), consent }
      }
    }
    const found = gate.scrub(endless(), NOW)[Symbol.iterator]()
    expect(read).toBe(0)
    found.next()
    expect(read).toBe(1)
    for (let i = 0; i < 999; i++) found.next()
    expect(read).toBe(1000)
  })

  it('closes the source when the reader stops', async () => {
    let closed = 0
    function* source(): Generator<ScrubRow> {
      try {
        for (let i = 0; ; i++) yield { number: numberAt(i) }
      } finally {
        closed++
      }
    }
    for (const _ of gate.scrub(source(), NOW)) break
    for await (const _ of gate.scrub(later(source()), NOW)) break
    expect(closed).toBe(2)
  })

  it('keeps no row, nor any decision, that it has given back', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const given: WeakRef<object>[] = []
    function* source(): Generator<ScrubRow> {
      for (let i = 0; ; i++) yield { number: numberAt(i), consent }
    }
    const found = gate.scrub(source(), NOW)[Symbol.iterator]()
    const take = (): void => {
      const { row, decision } = found.next().value
      given.push(new WeakRef(row), new WeakRef(decision))
    }
    for (let i = 0; i < 500; i++) take()
    // What a weak reference was made of lives at least until the job ends.
    await new Promise((resolve) => setTimeout(resolve))
    collect()
    expect(given.filter((one) => one.deref() !== undefined).length).toBeLessThan(20)
    take()
  })
})

describe('rows that are none', () => {
  const boom = (): never => {
    throw new Error('do not touch')
  }
  it.each<[string, unknown, string]>([
    ['null', null, 'number-invalid number'],
    ['undefined', undefined, 'number-invalid number'],
    ['a text', NUMBER, 'number-invalid number'],
    ['nothing in it', {}, 'number-invalid number'],
    [
      'a number that throws',
      {
        get number() {
          return boom()
        },
      },
      'number-invalid number',
    ],
    [
      'a consent that throws',
      {
        number: NUMBER,
        get consent() {
          return boom()
        },
      },
      'consent-invalid consent',
    ],
    [
      'a call that throws',
      {
        number: NUMBER,
        consent,
        get call() {
          return boom()
        },
      },
      'input-invalid call',
    ],
    ['a consent in the plural', { number: NUMBER, consents: consent }, 'consent-invalid consent'],
    [
      'a consent in the plural beside none',
      { number: NUMBER, consent: null, consents: consent },
      'consent-invalid consent',
    ],
    ['a call with a capital', { number: NUMBER, consent, Call: { seller: 'acme' } }, 'input-invalid call'],
    ['a call that is null', { number: NUMBER, consent, call: null }, 'input-invalid call'],
  ])('%s: denied, and the batch goes on', async (_, row, reason) => {
    const batch = [row as ScrubRow, { number: NUMBER, consent }]
    for (const found of [[...gate.scrub(batch, NOW)], await all(gate.scrub(later(batch), NOW))]) {
      const first = found[0]?.decision.reasons.map((one) => `${one.code} ${'path' in one ? one.path : ''}`)
      expect(first).toEqual([reason])
      expect(found[1]?.decision.allowed).toBe(true)
    }
  })

  it('a count of calls is no call', () => {
    const [found] = [...gate.scrub([{ number: NUMBER, consent, calls: 3, Call: null } as ScrubRow], NOW)]
    expect(found?.decision.allowed).toBe(true)
  })

  it('an instant that is none denies every row', () => {
    const found = [...gate.scrub([{ number: NUMBER, consent }, { number: NUMBER }], 'soon')]
    expect(found.map(({ decision }) => decision.reasons[0]?.code)).toEqual(['input-invalid', 'input-invalid'])
  })
})

describe('what holds no rows', () => {
  it.each([null, undefined, 7, 'rows', {}, () => []])('%s is a mistake of the program', (rows) => {
    expect(() => gate.scrub(rows as never, NOW)).toThrow(
      expect.objectContaining({ code: 'config-invalid', path: 'rows' }),
    )
  })
})
