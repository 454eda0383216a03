import { describe, expect, it } from 'vitest'
import { type Call, createGate, type Decision, memoryAttempts } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const dutiesOf = ({ duties }: Decision): readonly string[] => duties.map((duty) => duty.rule)

describe('duties of the federal sales rule', () => {
  const gate = createGate({ attempts: memoryAttempts() })
  const tsr = (call: Call): readonly string[] =>
    dutiesOf(gate.canDial(NUMBER, null, NOW, { technology: 'manual', ...call })).filter((id) =>
      id.startsWith('us.tsr-'),
    )
  const owed = tsr({})

  it('bind a caller who did not say who calls, and a seller', () => {
    expect(owed).toContain('us.tsr-disclosures')
    expect(owed).toContain('us.tsr-caller-id')
    expect(tsr({ caller: { kind: 'seller' } })).toEqual(owed)
    expect(tsr({ recipient: { kind: 'consumer' } })).toEqual(owed)
  })

  it('do not bind a nonprofit, nor a call to a business', () => {
    expect(tsr({ caller: { kind: 'nonprofit' } })).toEqual([])
    expect(tsr({ recipient: { kind: 'business' } })).toEqual([])
  })

  it('leave the duties of other laws in place', () => {
    const all = dutiesOf(gate.canDial(NUMBER, null, NOW, { technology: 'manual' }))
    const left = dutiesOf(gate.canDial(NUMBER, null, NOW, { technology: 'manual', caller: { kind: 'nonprofit' } }))
    expect(left.length).toBeGreaterThan(0)
    expect(all).toEqual(expect.arrayContaining([...left]))
  })
})

describe('a duty', () => {
  const any = { purpose: ['any'], technology: ['any'], recipient: ['any'] } as const
  const bought = { type: 'transaction', at: '2026-06-01T00:00:00Z' } as const
  const relationship = rule('relationship', { transaction: 'P18M', inquiry: null }, { id: 'ru.bought' })
  const nonprofit = rule('status', { caller: ['nonprofit'] }, { id: 'ru.nonprofit' })
  const duty = (more: object) => rule('conduct', { must: ['smile'] }, { id: 'ru.duty', ...more })
  const owes = (rules: Parameters<typeof gateUnder>[0], call: Call): boolean =>
    dutiesOf(gateUnder(rules).canDial(NUMBER, bought, NOW, call)).includes('ru.duty')

  it('is lifted by what caller and recipient are, not by dealings', () => {
    const call: Call = { caller: { kind: 'nonprofit' } }
    expect(owes([duty({ liftedBy: ['ru.bought'] }), relationship], call)).toBe(true)
    expect(owes([duty({ liftedBy: ['ru.nonprofit'] }), nonprofit], call)).toBe(false)
    expect(owes([duty({ liftedBy: ['ru.bought', 'ru.nonprofit'] }), relationship, nonprofit], call)).toBe(false)
    expect(owes([duty({ liftedBy: ['ru.nonprofit'] }), nonprofit], { caller: { kind: 'fundraiser' } })).toBe(true)
    expect(owes([duty({ liftedBy: ['ru.nonprofit'] }), nonprofit], {})).toBe(true)
  })

  it.each<[string, object, Call, boolean]>([
    ['of its subject', { subject: ['Solar Panels'] }, { subject: 'solar panels' }, true],
    ['of another subject', { subject: ['solar panels'] }, { subject: 'roofs' }, false],
    ['of a subject nobody stated', { subject: ['solar panels'] }, {}, false],
    ['in its area, by the area code', { area: { name: 'Town', zip3: [], areaCodes: ['515'] } }, {}, true],
    ['in another area', { area: { name: 'Town', zip3: [], areaCodes: ['212'] } }, {}, false],
    [
      'in its area, by the ZIP code',
      { area: { name: 'Town', zip3: ['503'], areaCodes: ['212'] } },
      { recipient: { postalCode: '50309' } },
      true,
    ],
    [
      'in its area, by the area code, beside a ZIP code of another',
      { area: { name: 'Town', zip3: ['100'], areaCodes: ['515'] } },
      { recipient: { postalCode: '50309' } },
      true,
    ],
    [
      'in another area, by both',
      { area: { name: 'Town', zip3: ['100'], areaCodes: ['212'] } },
      { recipient: { postalCode: '50309' } },
      false,
    ],
    ['for its purpose', { purpose: ['charity'] }, { purpose: 'charity' }, true],
    ['for another purpose', { purpose: ['charity'] }, { purpose: 'political' }, false],
  ])('binds calls %s', (_, covers, call, expected) => {
    expect(owes([duty({ covers: { ...any, ...covers } })], call)).toBe(expected)
    expect(owes([duty({ covers: { ...any, ...covers } })], { ...call, caller: { kind: 'seller' } })).toBe(expected)
  })

  it.each<[string, Call, boolean]>([
    ['in it by the area code', {}, true],
    ['in it by ZIP code and area code', { recipient: { postalCode: '50309' } }, true],
    ['in it by the area code, elsewhere by the ZIP code', { recipient: { postalCode: '52240' } }, false],
    ['somewhere in the region', { recipient: { region: 'US-IA' } }, false],
  ])('is lifted by an exemption of an area for who is %s', (_, call, lifted) => {
    const area = { name: 'Town', zip3: ['503'], areaCodes: ['515'] }
    const town = rule('status', { caller: ['nonprofit'] }, { id: 'ru.town', covers: { ...any, area } })
    expect(owes([duty({ liftedBy: ['ru.town'] }), town], { ...call, caller: { kind: 'nonprofit' } })).toBe(!lifted)
  })

  it('in an area is owed where neither ZIP nor area code says', () => {
    const area = { name: 'Town', zip3: ['503'], areaCodes: ['515'] }
    const one = duty({ covers: { ...any, area } })
    const decision = gateUnder([one]).canDial('+18005550123', null, NOW, { recipient: { region: 'US-IA' } })
    expect(dutiesOf(decision)).toEqual(['ru.duty'])
  })

  it('is shown whether the call is allowed or not, law by law', () => {
    const closed = rule('calling-hours', { windows: {} })
    const rules = [
      duty({}),
      rule('registration', { authority: 'the Crown', requires: ['a seal'] }, { id: 'ru.a-seal' }),
    ]
    expect(dutiesOf(gateUnder(rules).canDial(NUMBER, null, NOW))).toEqual(['ru.a-seal', 'ru.duty'])
    expect(dutiesOf(gateUnder([...rules, closed]).canDial(NUMBER, null, NOW))).toEqual(['ru.a-seal', 'ru.duty'])
  })
})
