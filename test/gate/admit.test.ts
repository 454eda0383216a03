import { describe, expect, it } from 'vitest'
import {
  type AttemptStore,
  type Call,
  createGate,
  type Gate,
  type GateConfig,
  memoryAttempts,
} from '../../src/index.ts'
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
it('records a number of more digits than E.164 knows, as some plans have', () => {
  const gate = createGate({ attempts: memoryAttempts() })
  const calls = [1, 2].map(() =>
    gate.admit('+4930231250123456', null, '2026-07-06T10:00:00Z', { purpose: 'emergency' }),
  )
  expect(calls.map(({ decision }) => decision.reasons.map(({ code }) => code))).toEqual([[], []])
})

describe('admit', () => {
  it('records what it allows, and so reaches the cap', () => {
    const store = memoryAttempts()
    const gate = gateOver(store)
    const call: Call = {
      seller: 'acme',
      campaign: 'c1',
      subject: 'roofs',
      debt: 'd1',
      technology: 'manual',
      purpose: 'survey',
    }
    const first = gate.admit(NUMBER, null, NOW, call)
    expect(first.decision.allowed).toBe(true)
    expect(first.attempt?.keys).toEqual([NUMBER])
    expect(store.read(NUMBER, 0).attempts).toEqual([{ id: first.attempt?.id, at: NOW, number: NUMBER, ...call }])
    const second = gate.admit(NUMBER, null, NOW + MINUTE, call)
    expect(second.attempt?.id).not.toBe(first.attempt?.id)
    const third = gate.admit(NUMBER, null, NOW + 2 * MINUTE, call)
    expect(codes(third)).toEqual(['cap-reached'])
    expect(third).not.toHaveProperty('attempt')
    expect(third.decision.nextAllowedAt).toBe('2026-07-07T17:00:00.000Z')
    expect(store.read(NUMBER, 0).attempts).toHaveLength(2)
  })

  it('asking is free', () => {
    const store = memoryAttempts()
    for (let i = 0; i < 5; i++) expect(gateOver(store).canDial(NUMBER, null, NOW).allowed).toBe(true)
    expect(store.read(NUMBER, 0)).toEqual({ attempts: [], version: 0 })
  })

  it('leaves out what the call did not say', () => {
    const store = memoryAttempts()
    const { attempt } = gateOver(store).admit(NUMBER, null, NOW)
    const [kept] = store.read(NUMBER, 0).attempts
    expect(kept).toEqual({
      id: attempt?.id,
      at: NOW,
      number: NUMBER,
      technology: 'autodialed',
      purpose: 'telemarketing',
    })
  })

  it('without a store allows and records nothing', () => {
    const gate = gateUnder([rest], { attempts: undefined as never })
    expect(codes(gate.admit(NUMBER, null, NOW))).toEqual(['history-missing'])
    const admission = gateUnder([], { attempts: undefined as never }).admit(NUMBER, null, NOW)
    expect(admission.decision.allowed).toBe(true)
    expect(admission).not.toHaveProperty('attempt')
  })

  it('refuses what it cannot understand like canDial', () => {
    const gate = gateOver(memoryAttempts())
    expect(gate.admit('12', null, NOW)).toEqual({ decision: gate.canDial('12', null, NOW) })
  })
})

describe('settle and release', () => {
  it('a conversation brings the rest that follows one', () => {
    const gate = gateOver(memoryAttempts())
    const { attempt } = gate.admit(NUMBER, null, NOW)
    if (attempt === undefined) throw new Error('nothing was recorded')
    expect(gate.canDial(NUMBER, null, NOW + MINUTE).allowed).toBe(true)
    // Plain data: it may have been somewhere else meanwhile.
    const handle = JSON.parse(JSON.stringify(attempt)) as typeof attempt
    expect(gate.settle(handle, 'conversation', NOW + MINUTE)).toBe(true)
    expect(gate.canDial(NUMBER, null, NOW + 2 * MINUTE)).toMatchObject({
      reasons: [{ code: 'cooling-off', since: '2026-07-06T17:00:00.000Z' }],
      nextAllowedAt: '2026-07-13T17:00:00.000Z',
    })
  })

  it('an outcome the law does not count frees the cap', () => {
    const cap = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'connected', scope: 'person' }] })
    const gate = gateUnder([cap])
    const { attempt } = gate.admit(NUMBER, null, NOW)
    if (attempt === undefined) throw new Error('nothing was recorded')
    expect(gate.canDial(NUMBER, null, NOW + MINUTE).allowed).toBe(false)
    expect(gate.settle(attempt, 'no-answer', NOW + MINUTE)).toBe(true)
    expect(gate.canDial(NUMBER, null, NOW + MINUTE).allowed).toBe(true)
  })

  it('a call that never left is not counted', () => {
    const gate = gateOver(memoryAttempts())
    const [first] = [gate.admit(NUMBER, null, NOW), gate.admit(NUMBER, null, NOW)]
    expect(codes(gate.admit(NUMBER, null, NOW))).toEqual(['cap-reached'])
    if (first?.attempt === undefined) throw new Error('nothing was recorded')
    expect(gate.release(first.attempt)).toBe(true)
    expect(gate.release(first.attempt)).toBe(false)
    expect(gate.admit(NUMBER, null, NOW).decision.allowed).toBe(true)
    expect(codes(gate.admit(NUMBER, null, NOW))).toEqual(['cap-reached'])
  })

  it('say that there is no such attempt, outcome or instant', () => {
    const gate = gateOver(memoryAttempts())
    const { attempt } = gate.admit(NUMBER, null, NOW)
    if (attempt === undefined) throw new Error('nothing was recorded')
    expect(gate.settle({ ...attempt, id: 'other' }, 'busy', NOW)).toBe(false)
    expect(gate.settle(attempt, 'answered' as never, NOW)).toBe(false)
    expect(gate.settle(attempt, 'busy', 'later')).toBe(false)
    expect(gate.release({ ...attempt, keys: [OTHER] })).toBe(false)
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    for (const bad of [undefined, {}, 'x', [[]], { id: 'none', keys: [] }, { ...attempt, keys: [1] }, proxy]) {
      expect([gate.settle(bad as never, 'busy', NOW), gate.release(bad as never)]).toEqual([false, false])
    }
    const none = gateUnder([], { attempts: undefined as never })
    expect([none.settle(attempt, 'busy', NOW), none.release(attempt)]).toEqual([false, false])
  })
})

describe('two numbers of one person', () => {
  const person = { recipient: { id: 'p1' } }
  it('share a cap that is per person', () => {
    const gate = gateOver(memoryAttempts())
    const first = gate.admit(NUMBER, null, NOW, person)
    expect(first.attempt?.keys).toEqual([NUMBER, 'id:p1'])
    expect(gate.admit(OTHER, null, NOW, person).decision.allowed).toBe(true)
    expect(codes(gate.admit(NUMBER, null, NOW, person))).toEqual(['cap-reached'])
    expect(codes(gate.admit(OTHER, null, NOW, person))).toEqual(['cap-reached'])
    expect(gate.admit(OTHER, null, NOW, { recipient: { id: 'p2' } }).decision.allowed).toBe(true)
    if (first.attempt === undefined) throw new Error('nothing was recorded')
    expect(gate.release(first.attempt)).toBe(true)
    expect(gate.admit(NUMBER, null, NOW, person).decision.allowed).toBe(true)
  })

  it('count a call once, and calls without the id where the number is the same', () => {
    const gate = gateOver(memoryAttempts())
    gate.admit(NUMBER, null, NOW)
    gate.admit(NUMBER, null, NOW, person)
    expect(gate.canDial(NUMBER, null, NOW, person).reasons).toMatchObject([{ code: 'cap-reached', count: 2 }])
    expect(gate.canDial(NUMBER, null, NOW).reasons).toMatchObject([{ code: 'cap-reached', count: 2 }])
    expect(gate.canDial(OTHER, null, NOW, person).allowed).toBe(true)
  })

  it('share no cap that is per number', () => {
    const gate = gateUnder([
      rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'number' }] }),
    ])
    expect(gate.admit(NUMBER, null, NOW, person).decision.allowed).toBe(true)
    expect(gate.admit(OTHER, null, NOW, person).decision.allowed).toBe(true)
    expect(codes(gate.admit(OTHER, null, NOW, person))).toEqual(['cap-reached'])
  })
})
