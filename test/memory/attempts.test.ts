import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPredialError } from '../../src/errors.ts'
import type { AreaLog } from '../../src/memory/area-log.ts'
import { type InitialAttempt, memoryAttempts } from '../../src/memory/attempts.ts'
import { keepsTo } from '../../src/memory/log-limits.ts'
import { shortcutsOf } from '../../src/memory/shortcuts.ts'
import type { AttemptRecord, AttemptStore } from '../../src/ports/attempt-store.ts'

const KEY = '+12025550100'
const attempt = (id: string, at = 0, more: Partial<AttemptRecord> = {}): AttemptRecord => ({
  id,
  at,
  number: KEY,
  ...more,
})
const ids = (attempts: readonly AttemptRecord[]) => attempts.map(({ id }) => id)

/** Whether the `nth` newest attempt on a line is `ms` old at an instant, or there are fewer. */
const keeps = (store: AttemptStore, line: number, nth: number, ms: number, at: number, areaCode = 202) => {
  const log = shortcutsOf(store)?.log(areaCode) as AreaLog
  return keepsTo(log, line, [{ nth, ms }], at)
}

describe('memoryAttempts', () => {
  it('knows nothing at first', () => {
    const store = memoryAttempts()
    expect(store.read(KEY, 0).attempts).toEqual([])
    expect(store.settle(KEY, 'a', 'busy', 0)).toBe(false)
    expect(store.release(KEY, 'a')).toBe(false)
    expect(store.append(KEY, store.read(KEY, 0).version, attempt('a'))).toBe(true)
  })

  it('reads what is at or after an instant, oldest first, however late it was reported', () => {
    const store = memoryAttempts([attempt('c', 30), attempt('a', 10), attempt('b', 20), attempt('b2', 20)])
    expect(ids(store.read(KEY, Number.NEGATIVE_INFINITY).attempts)).toEqual(['a', 'b', 'b2', 'c'])
    expect(ids(store.read(KEY, 20).attempts)).toEqual(['b', 'b2', 'c'])
    expect(ids(store.read(KEY, 21).attempts)).toEqual(['c'])
    expect(ids(store.read(KEY, 31).attempts)).toEqual([])
    expect(ids(store.read(KEY, Number.NaN).attempts)).toHaveLength(4)
  })

  it('keeps logs apart', () => {
    const store = memoryAttempts([{ ...attempt('a'), key: 'id:7' }, attempt('a')])
    store.append('__proto__', 0, attempt('z'))
    expect(store.read('id:7', 0).attempts).toEqual([attempt('a')])
    expect(ids(store.read(KEY, 0).attempts)).toEqual(['a'])
    expect(ids(store.read('__proto__', 0).attempts)).toEqual(['z'])
    expect(store.read('constructor', 0).attempts).toEqual([])
  })

  it('writes nothing at a stale version', () => {
    const store = memoryAttempts()
    const { version } = store.read(KEY, 0)
    expect(store.append(KEY, version, attempt('a'))).toBe(true)
    const before = store.read(KEY, 0)
    for (const stale of [version, before.version + 1, -1, Number.NaN]) {
      expect(store.append(KEY, stale, attempt('b'))).toBe(false)
    }
    expect(store.read(KEY, 0)).toEqual(before)
  })

  it.each([
    ['settled', (store: ReturnType<typeof memoryAttempts>) => store.settle(KEY, 'a', 'conversation', 5)],
    ['released', (store: ReturnType<typeof memoryAttempts>) => store.release(KEY, 'a')],
  ])('makes a version stale when an attempt is %s', (_, change) => {
    const store = memoryAttempts([attempt('a')])
    const { version } = store.read(KEY, 0)
    expect(change(store)).toBe(true)
    expect(store.append(KEY, version, attempt('b'))).toBe(false)
  })

  it('never comes back to an earlier version', () => {
    const store = memoryAttempts()
    const seen = new Set<number>()
    for (const id of ['a', 'b', 'a']) {
      const { version } = store.read(KEY, 0)
      expect(seen.has(version)).toBe(false)
      seen.add(version)
      expect(store.append(KEY, version, attempt(id))).toBe(true)
      expect(store.release(KEY, id)).toBe(true)
    }
  })

  it('refuses an id that the log holds', () => {
    const store = memoryAttempts([attempt('a', 1)])
    expect(store.append(KEY, store.read(KEY, 0).version, attempt('a', 2))).toBe(false)
    expect(store.read(KEY, 0).attempts).toEqual([attempt('a', 1)])
  })

  it('settles one attempt and leaves what was read before as it was', () => {
    const store = memoryAttempts([attempt('a', 1), attempt('b', 2, { seller: 'Acme' })])
    const before = store.read(KEY, 0)
    expect(store.settle(KEY, 'b', 'voicemail', 9)).toBe(true)
    expect(store.read(KEY, 0).attempts).toEqual([
      attempt('a', 1),
      attempt('b', 2, { seller: 'Acme', outcome: 'voicemail' }),
    ])
    expect(before.attempts).toEqual([attempt('a', 1), attempt('b', 2, { seller: 'Acme' })])
    expect(store.settle(KEY, 'c', 'busy', 9)).toBe(false)
  })

  it('releases one attempt, once', () => {
    const store = memoryAttempts([attempt('a', 1), attempt('b', 2)])
    expect(store.release(KEY, 'a')).toBe(true)
    expect(store.release(KEY, 'a')).toBe(false)
    expect(ids(store.read(KEY, 0).attempts)).toEqual(['b'])
  })

  it('is not changed through what it was given or gave', () => {
    const given = { ...attempt('a', 1) }
    const store = memoryAttempts([given])
    given.at = 99
    const { attempts } = store.read(KEY, 0)
    expect(() => {
      ;(attempts[0] as { at: number }).at = 99
    }).toThrow(TypeError)
    expect(store.read(KEY, 0).attempts).toEqual([attempt('a', 1)])
    expect(() => {
      ;(attempts as AttemptRecord[]).length = 0
    }).toThrow(TypeError)
    expect(store.read(KEY, 0).attempts).toHaveLength(1)
  })

  it('loses and doubles nothing under interleaved diallers', () => {
    const schedule = fc.array(fc.tuple(fc.nat(3), fc.boolean(), fc.nat(50)), { maxLength: 120 })
    fc.assert(
      fc.property(schedule, (steps) => {
        const store = memoryAttempts()
        const versions = [0, 0, 0, 0]
        const written: string[] = []
        for (const [step, [dialler, reads, at]] of steps.entries()) {
          if (reads) {
            versions[dialler] = store.read(KEY, 0).version
            continue
          }
          const current = store.read(KEY, 0).version
          const done = store.append(KEY, versions[dialler] as number, attempt(`${step}`, at))
          expect(done).toBe(versions[dialler] === current)
          if (done) written.push(`${step}`)
        }
        const { attempts } = store.read(KEY, 0)
        expect(ids(attempts).sort()).toEqual(written.sort())
        expect(attempts.map(({ at }) => at)).toEqual(attempts.map(({ at }) => at).sort((a, b) => a - b))
      }),
    )
  })

  it.each<[string, unknown]>([
    ['initial[1]', null],
    ['initial[1].id', attempt('')],
    ['initial[1].id', attempt('a', 5)],
    ['initial[1].at', attempt('b', Number.NaN)],
    ['initial[1].at', { ...attempt('b'), at: '2026-10-21' }],
    ['initial[1].number', { id: 'b', at: 1 }],
    ['initial[1].number', { id: 'b', at: 1, number: '5155550123' }],
    ['initial[1].number', { id: 'b', at: 1, number: '+1 515 555 0123' }],
    ['initial[1].number', { id: 'b', at: 1, number: '(515) 555-0123' }],
  ])('refuses a history with a bad record: %s', (path, bad) => {
    let thrown: unknown
    try {
      memoryAttempts([attempt('a', 1), bad as InitialAttempt])
    } catch (error) {
      thrown = error
    }
    expect(isPredialError(thrown) && [thrown.code, thrown.path]).toEqual(['config-invalid', path])
  })

  it.each([[null], ['attempts'], [5], [{}]])('refuses a history that is none: %j', (initial) => {
    expect(() => memoryAttempts(initial as never)).toThrow(
      expect.objectContaining({ code: 'config-invalid', path: 'initial' }),
    )
  })

  it('refuses to append an attempt that no window would ever see', () => {
    const store = memoryAttempts()
    expect(() => store.append(KEY, 0, attempt('a', Number.NaN))).toThrow('attempt.at')
    expect(store.read(KEY, 0).attempts).toEqual([])
  })

  it('keeps the log of a NANP number as it keeps any other', () => {
    // The two are kept in different ways: columns for a NANP number, records for any other key.
    const step = fc.record({
      what: fc.constantFrom('append', 'append', 'append', 'settle', 'release'),
      id: fc.oneof(fc.nat(9).map(String), fc.constantFrom('x', '007', `${KEY}/5/0`, `${KEY}/5/01`, '1234567890')),
      at: fc.oneof(fc.nat(9), fc.constantFrom(-3, 5_000_000_000_000, 1.5)),
      number: fc.constantFrom(KEY, '+12025550101'),
      seller: fc.constantFrom(undefined, 'a', 'b'),
      debt: fc.constantFrom(undefined, 'd'),
      outcome: fc.constantFrom(undefined, 'busy' as const),
    })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), fc.nat(9), (steps, since) => {
        const store = memoryAttempts()
        const read = (key: string, from = Number.NEGATIVE_INFINITY) => store.read(key, from)
        for (const { what, id, outcome, ...rest } of steps) {
          const given = Object.fromEntries(Object.entries({ id, outcome, ...rest }).filter(([, v]) => v !== undefined))
          const [one, other] = [KEY, 'id:1'].map((key) => {
            if (what === 'append') return store.append(key, read(key).version, given as unknown as AttemptRecord)
            return what === 'settle' ? store.settle(key, id, 'voicemail', 0) : store.release(key, id)
          })
          expect(one).toBe(other)
          expect(read(KEY)).toEqual(read('id:1'))
          const { attempts } = read(KEY)
          for (let nth = 1; nth <= 7; nth++) {
            const exact = attempts.at(-nth)?.at
            expect(keeps(store, 5_550_100, nth, Number.POSITIVE_INFINITY, 0)).toBe(exact === undefined)
            if (exact === undefined) continue
            // Never taken for older than it is, and up to the fifth for little younger.
            const isDated = exact < 2 ** 32 * 1000 - 1000
            if (isDated) expect(keeps(store, 5_550_100, nth, 5000, exact + 4999)).toBe(false)
            if (isDated && exact >= 0 && nth <= 5) expect(keeps(store, 5_550_100, nth, 5000, exact + 6000)).toBe(true)
          }
        }
        expect(read(KEY, since)).toEqual(read('id:1', since))
        const history = shortcutsOf(store)?.history(202, 5_550_100, KEY, since)
        expect(history).toEqual(read(KEY, since).attempts.map((one) => ({ ...one, id: '' })))
      }),
    )
  })

  it('holds many numbers of one area code', () => {
    const numbers = Array.from({ length: 5000 }, (_, i) => `+1202555${String(i).padStart(4, '0')}`)
    const store = memoryAttempts(numbers.map((number, i) => ({ id: `${i}`, at: i * 1000, number })))
    numbers.forEach((number, i) => {
      expect(ids(store.read(number, 0).attempts)).toEqual([`${i}`])
      expect(keeps(store, 5_550_000 + i, 1, 1000, i * 1000)).toBe(false)
      expect(keeps(store, 5_550_000 + i, 2, Number.POSITIVE_INFINITY, 0)).toBe(true)
    })
    expect(keeps(store, 5_550_000, 1, Number.POSITIVE_INFINITY, 0, 203)).toBe(true)
    expect(keeps(store, 5_560_000, 1, Number.POSITIVE_INFINITY, 0)).toBe(true)
  })
})
