import { describe, expect, it } from 'vitest'
import { createGate, memoryAttempts } from '../../src/index.ts'

const gate = createGate({ attempts: memoryAttempts() })
const consent = { type: 'consent', level: 'written', at: '2026-01-01T00:00:00Z' } as const
const NOON = '2026-07-06T10:00:00Z'
const call = { technology: 'manual', recipient: { kind: 'consumer' } } as const

// Of countries without a file of their own in the rulebook, at an hour that is open in each.
describe.each([
  ['+499001234567', '+493023125000'],
  ['+33899123456', '+33199001234'],
  ['+34803123456', '+34612345678'],
  ['+41900123456', '+41781234567'],
  ['+46900123456', '+46701234567'],
  ['+48701234567', '+48512345678'],
  ['+31900123456', '+31612345678'],
  ['+420900123456', '+420601123456'],
  ['+3531512345678', '+353850123456'],
  ['+27862123456', '+27711234567'],
])('the premium number %s', (premium, ordinary) => {
  it('is not called', () => {
    const decision = gate.canDial(premium, consent, NOON, call)
    expect(decision.allowed).toBe(false)
    expect(decision.reasons).toMatchObject([{ code: 'number-not-dialable', class: 'premium' }])
    expect(gate.canDial(ordinary, consent, NOON, call).allowed).toBe(true)
  })

  it('is not shown as the caller', () => {
    const shown = gate.canDial(ordinary, consent, NOON, { ...call, callerId: premium })
    expect(shown.allowed).toBe(false)
    expect(shown.reasons).toMatchObject([{ code: 'caller-id-invalid', path: 'call.callerId' }])
    expect(gate.canDial(ordinary, consent, NOON, { ...call, callerId: ordinary }).allowed).toBe(true)
  })
})
