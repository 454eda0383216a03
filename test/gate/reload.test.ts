import { describe, expect, it } from 'vitest'
import { createGate, type DncList, dncList, memoryAttempts } from '../../src/index.ts'

const AT = Date.parse('2026-07-06T17:00:00Z')
const DAY = 86_400_000
const NUMBER = '+15155550123'
const CALL = { technology: 'manual' } as const

const national = (asOf: number, numbers: readonly string[] = []): DncList =>
  dncList({ registry: 'us-national', asOf, numbers })
const gateWith = (...lists: DncList[]) => createGate({ lists, attempts: memoryAttempts() })
const codes = (gate: ReturnType<typeof createGate>, number = NUMBER) =>
  gate.canDial(number, null, AT, CALL).reasons.map(({ code }) => code)

describe('gate.reload', () => {
  it('goes on with another list', () => {
    const gate = gateWith(national(AT - DAY, [NUMBER]))
    expect(codes(gate)).toContain('listed')
    gate.reload({ lists: [national(AT - DAY)] })
    expect(codes(gate)).toEqual([])
    gate.reload({ lists: [] })
    expect(codes(gate)).toEqual(['list-missing', 'list-missing'])
  })

  it('takes a fresh copy for a stale one', () => {
    const gate = gateWith(national(AT - 40 * DAY))
    expect(codes(gate)).toContain('list-stale')
    gate.reload({ lists: [national(AT - DAY)] })
    expect(codes(gate)).toEqual([])
  })

  it('keeps what is not given, history included', () => {
    const gate = createGate({
      lists: [national(AT - DAY)],
      attempts: memoryAttempts(),
      policy: { caps: [{ max: 1, per: 'P1D', counts: 'attempts', scope: 'number' }] },
    })
    expect(gate.admit(NUMBER, null, AT - 1000, CALL).decision.allowed).toBe(true)
    gate.reload({ emergencies: { asOf: AT, active: [] } })
    expect(codes(gate)).toEqual(['company-policy'])
  })

  it('hears of an emergency', () => {
    const gate = createGate({
      lists: ['us-national', 'us-la'].map((registry) => dncList({ registry, asOf: AT - DAY, numbers: [] })),
      attempts: memoryAttempts(),
      emergencies: { asOf: AT - DAY, active: [] },
    })
    expect(codes(gate, '+15045550123')).not.toContain('moratorium')
    gate.reload({ emergencies: { asOf: AT, active: ['US-LA'] } })
    expect(codes(gate, '+15045550123')).toContain('moratorium')
  })

  it('lets a batch in hand go on with the new list', () => {
    const gate = gateWith(national(AT - DAY))
    const rows = gate.scrub(
      [
        { number: NUMBER, call: CALL },
        { number: NUMBER, call: CALL },
      ],
      AT,
    )
    const found: boolean[] = []
    for (const { decision } of rows) {
      found.push(decision.allowed)
      gate.reload({ lists: [national(AT - DAY, [NUMBER])] })
    }
    expect(found).toEqual([true, false])
  })

  it.each<[string, unknown, string]>([
    ['nothing', null, 'evidence'],
    ['neither', { lists: undefined }, 'evidence'],
    ['an array', [], 'evidence'],
    ['a rulebook', { rulebook: {} }, 'rulebook'],
    ['a store', { attempts: memoryAttempts() }, 'attempts'],
    ['a list that is none', { lists: [{}] }, 'lists[0].registry'],
    [
      'lists that cannot be read',
      {
        get lists(): never {
          throw new Error('gone')
        },
      },
      'config',
    ],
    ['no emergencies', { emergencies: { asOf: 'x', active: [] } }, 'emergencies.asOf'],
  ])('refuses %s, and stays as it was', (_, evidence, path) => {
    const gate = gateWith(national(AT - DAY, [NUMBER]))
    const before = JSON.stringify(gate.canDial(NUMBER, null, AT, CALL))
    expect(() => gate.reload(evidence as never)).toThrow(expect.objectContaining({ code: 'config-invalid', path }))
    expect(JSON.stringify(gate.canDial(NUMBER, null, AT, CALL))).toBe(before)
  })

  it('starts from the configuration as it was given, wherever its fields stand and whatever became of it', () => {
    class Config {
      lists = [national(AT - DAY)]
      get policy() {
        return { blockedRegions: ['US-IA'] }
      }
    }
    const inherited = createGate(new Config())
    expect(codes(inherited)).toContain('company-policy')
    inherited.reload({ lists: [national(AT - DAY)] })
    expect(codes(inherited)).toContain('company-policy')

    const config = { lists: [national(AT - DAY)], policy: { blockedRegions: ['US-IA'] } }
    const gate = createGate(config)
    config.policy.blockedRegions.length = 0
    config.lists.push(national(AT - DAY, [NUMBER]))
    gate.reload({ emergencies: { asOf: AT, active: [] } })
    expect(codes(gate)).toEqual(['company-policy'])
  })
})
