import { describe, expect, it } from 'vitest'
import { type AttemptStore, type Gate, type GateConfig, memoryAttempts } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const MINUTE = 60_000
const NOW = Date.parse('2026-07-06T17:00:00Z')
const OTHER = '+15155550124'
const perPerson = rule('call-cap', { caps: [{ max: 2, per: 'PT24H', counts: 'attempts', scope: 'person' }] })
const rest = rule('cooling-off', { after: 'conversation', period: 'P7D', scope: 'person' })
const gateOver = (store: AttemptStore, config: GateConfig = {}): Gate =>
  gateUnder([perPerson, rest], { attempts: store, ...config })
const codes = ({ decision }: { readonly decision: ReturnType<Gate['canDial']> }): readonly string[] =>
  decision.reasons.map(({ code }) => code)
/** A store whose every call passes through `before`. */
const watched = (store: AttemptStore, before: (method: keyof AttemptStore, key: string) => void): AttemptStore => {
  const announced = <M extends 'read' | 'append'>(method: M, key: string): AttemptStore[M] => {
    before(method, key)
    return store[method]
  }
  return {
    ...store,
    read: (key, since) => announced('read', key)(key, since),
    append: (key, version, attempt) => announced('append', key)(key, version, attempt),
  }
}

describe('other diallers', () => {
  it('who write between reading and appending make the gate decide again', () => {
    const store = memoryAttempts()
    const rival = gateOver(store)
    let turns = 2
    const gate = gateOver(
      watched(store, (method) => {
        if (method === 'append' && turns-- > 0) rival.admit(NUMBER, null, NOW)
      }),
    )
    // The first append fails; the second decision finds one call and another slips in; the third finds the cap reached.
    expect(codes(gate.admit(NUMBER, null, NOW))).toEqual(['cap-reached'])
    expect(store.read(NUMBER, 0).attempts).toHaveLength(2)
  })

  it('never make a gate exceed the cap together', () => {
    const store = memoryAttempts()
    const gates = Array.from({ length: 5 }, () => gateOver(store))
    const busy = gateOver(watched(store, (method) => method === 'append' && gates.pop()?.admit(NUMBER, null, NOW)))
    const admitted = [busy.admit(NUMBER, null, NOW), ...Array.from({ length: 4 }, () => busy.admit(NUMBER, null, NOW))]
    expect(admitted.filter(({ attempt }) => attempt !== undefined).length).toBeLessThanOrEqual(2)
    expect(store.read(NUMBER, 0).attempts).toHaveLength(2)
  })

  it('who write to the other log of the person leave nothing behind in the first', () => {
    const store = memoryAttempts()
    const person = { recipient: { id: 'p1' } }
    let turns = 1
    const gate = gateOver(
      watched(store, (method, key) => {
        if (method === 'append' && key === 'id:p1' && turns-- > 0) gateOver(store).admit(OTHER, null, NOW, person)
      }),
    )
    const { attempt } = gate.admit(NUMBER, null, NOW, person)
    expect(attempt).toBeDefined()
    expect(store.read(NUMBER, 0).attempts.map(({ id }) => id)).toEqual([attempt?.id])
    expect(store.read('id:p1', 0).attempts).toHaveLength(2)
  })

  it('who never stop writing are a fault, after a bounded number of tries', () => {
    let tries = 0
    const store = { ...memoryAttempts(), append: () => tries++ < 0 }
    const admission = gateOver(store).admit(NUMBER, null, NOW)
    expect(admission).toMatchObject({
      decision: { verdict: 'unknown', reasons: [{ code: 'evidence-unavailable', source: 'attempt store' }] },
    })
    expect(admission).not.toHaveProperty('attempt')
    expect(tries).toBeGreaterThan(1)
    expect(tries).toBeLessThan(50)
  })
})

describe('a store that throws', () => {
  const boom = (): never => {
    throw new Error('connection lost')
  }
  it.each(['read', 'append'] as const)('in %s denies', (method) => {
    const { decision, attempt } = gateOver({ ...memoryAttempts(), [method]: boom }).admit(NUMBER, null, NOW)
    expect(decision.reasons).toMatchObject([
      { code: 'evidence-unavailable', rule: 'gate.internal', source: 'attempt store' },
    ])
    expect(attempt).toBeUndefined()
  })

  it('at the second log of a person leaves nothing behind in the first', () => {
    const store = memoryAttempts()
    const gate = gateOver(
      watched(store, (method, key) => (method === 'append' && key === 'id:p1' ? boom() : undefined)),
    )
    expect(gate.admit(NUMBER, null, NOW, { recipient: { id: 'p1' } }).attempt).toBeUndefined()
    expect(store.read(NUMBER, 0).attempts).toEqual([])
  })
})

it('goes on after a restart whose history came back with other versions', () => {
  const before = memoryAttempts()
  const gate = gateUnder([], { attempts: before })
  for (let i = 0; i < 3; i++) {
    const { attempt } = gate.admit(NUMBER, null, NOW + i * MINUTE)
    if (attempt !== undefined) gate.settle(attempt, 'busy', NOW + i * MINUTE)
  }
  const after = gateUnder([], { attempts: memoryAttempts(before.read(NUMBER, 0).attempts) })
  for (let i = 3; i < 9; i++) expect(after.admit(NUMBER, null, NOW + i * MINUTE).attempt).toBeDefined()
})
