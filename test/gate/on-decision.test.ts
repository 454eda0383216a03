import { describe, expect, it } from 'vitest'
import { type Decision, type GateInput, memoryAttempts } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const once = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'person' }] })
const recorder = () => {
  const seen: { readonly decision: Decision; readonly input: GateInput }[] = []
  return { seen, onDecision: (decision: Decision, input: GateInput) => void seen.push({ decision, input }) }
}
const broken = {
  onDecision: () => {
    throw new Error('disk full')
  },
}
const refused = {
  allowed: false,
  verdict: 'unknown',
  reasons: [{ code: 'evidence-unavailable', rule: 'gate.internal', source: 'onDecision' }],
  recipient: { number: NUMBER },
  now: '2026-07-06T17:00:00.000Z',
}

describe('every decision is told', () => {
  it('once, with what it was made from', () => {
    const { seen, onDecision } = recorder()
    const consent = { type: 'consent', level: 'express', at: 0 } as const
    const call = { seller: 'acme' }
    const decision = gateUnder([], { onDecision }).canDial(NUMBER, consent, NOW, call)
    expect(seen).toHaveLength(1)
    expect(seen[0]?.decision).toBe(decision)
    expect(seen[0]?.input).toEqual({ number: NUMBER, consent, now: NOW, call })
    expect(seen[0]?.input.call).toBe(call)
  })

  it('also a denial, and one of what was not understood', () => {
    const { seen, onDecision } = recorder()
    const gate = gateUnder([once], { onDecision, attempts: undefined as never })
    gate.canDial(NUMBER, null, NOW)
    gate.canDial('12', null, 'soon')
    expect(seen.map(({ decision }) => decision.reasons.map(({ code }) => code))).toEqual([
      ['history-missing'],
      ['input-invalid', 'number-invalid'],
    ])
    expect(seen[1]?.input).toEqual({ number: '12', consent: null, now: 'soon', call: undefined })
  })

  it('once for an admission, however often the gate decided', () => {
    const { seen, onDecision } = recorder()
    const store = memoryAttempts()
    let turns = 3
    const busy = {
      ...store,
      append: (...args: Parameters<typeof store.append>) => turns-- <= 0 && store.append(...args),
    }
    const { decision } = gateUnder([once], { onDecision, attempts: busy }).admit(NUMBER, null, NOW)
    expect(decision.allowed).toBe(true)
    expect(seen.map((one) => one.decision)).toEqual([decision])
  })

  it('for each row of a batch, and not for an explanation', () => {
    const { seen, onDecision } = recorder()
    const gate = gateUnder([], { onDecision })
    const rows = [...gate.scrub([{ number: NUMBER }, { number: '12' }], NOW)]
    expect(seen.map(({ decision }) => decision)).toEqual(rows.map(({ decision }) => decision))
    gate.explain(NUMBER, null, NOW)
    expect(seen).toHaveLength(2)
  })
})

describe('a decision that could not be recorded', () => {
  it('is a denial', () => {
    expect(gateUnder([], broken).canDial(NUMBER, null, NOW)).toMatchObject(refused)
  })

  it('leaves no attempt behind', () => {
    const attempts = memoryAttempts()
    const admission = gateUnder([once], { ...broken, attempts }).admit(NUMBER, null, NOW)
    expect(admission.decision).toMatchObject(refused)
    expect(admission.attempt).toBeUndefined()
    expect(attempts.read(NUMBER, 0).attempts).toEqual([])
  })

  it('is one as well where there is no store, and where the attempt cannot be taken back', () => {
    expect(gateUnder([], { ...broken, attempts: undefined as never }).admit(NUMBER, null, NOW).decision).toMatchObject(
      refused,
    )
    const release = (): never => {
      throw new Error('connection lost')
    }
    const attempts = { ...memoryAttempts(), release }
    expect(gateUnder([], { ...broken, attempts }).admit(NUMBER, null, NOW)).toEqual({
      decision: expect.objectContaining({ allowed: false }),
    })
  })

  it('is one in a batch', () => {
    const [row] = gateUnder([], broken).scrub([{ number: NUMBER }], NOW)
    expect(row?.decision).toMatchObject(refused)
  })
})
