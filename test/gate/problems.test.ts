import { describe, expect, it } from 'vitest'
import { canDial, createGate, type Decision } from '../../src/index.ts'
import { gateUnder, NUMBER } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const gate = gateUnder([])
const found = ({ reasons }: Decision): readonly string[] =>
  reasons.map((reason) => `${reason.code} ${'path' in reason ? reason.path : ''}`)
const ask = (call: unknown): Decision => gate.canDial(NUMBER, null, NOW, call as never)

describe('several problems', () => {
  it('are all named, in the order of the parameters that were read', () => {
    const call = { purpose: 'x', recipient: { zone: 'Mars', line: 'fax' }, attempts: [{ at: 'x' }] } as never
    expect(found(gate.canDial('12', { type: 'x' } as never, 'now' as never, call))).toEqual([
      'input-invalid now',
      'input-invalid call.purpose',
      'input-invalid call.recipient.line',
      'input-invalid call.attempts[0].at',
      'number-invalid number',
      'consent-invalid consent.type',
    ])
  })

  it('do not make a good number look bad', () => {
    expect(found(gate.canDial('5155550123', null, NOW, { defaultCountry: 'US', purpose: 'x' } as never))).toEqual([
      'input-invalid call.purpose',
    ])
  })

  it('are told with what would settle them', () => {
    const [reason] = ask({ purpose: 'x' }).reasons
    expect(reason).toMatchObject({ settles: 'a value of the documented form', jurisdiction: 'US' })
  })
})

describe('without a gate', () => {
  it('canDial is the built-in law with no lists and no history', () => {
    const call = { technology: 'manual' } as const
    expect(canDial(NUMBER, null, NOW, call)).toEqual(createGate().canDial(NUMBER, null, NOW, call))
    expect(canDial(NUMBER, null, NOW, call).reasons.map(({ code }) => code)).toContain('list-missing')
  })

  it('denies in one shape whatever was wrong', () => {
    const keys = Object.keys(canDial(NUMBER, null, NOW))
    expect(Object.keys(canDial('', null, NOW))).toEqual(keys)
    expect(Object.keys(canDial('911', null, NOW))).toEqual(keys)
  })
})
