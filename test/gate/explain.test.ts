import { describe, expect, it } from 'vitest'
import {
  rulebook as builtIn,
  createGate,
  defineRule,
  dncList,
  extendRulebook,
  loadRulebook,
  type RuleOutcome,
} from '../../src/index.ts'
import { gateUnder, NUMBER, rule, version } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const any = { purpose: ['any'], technology: ['any'], recipient: ['any'] } as const
const outcomes = (rules: readonly RuleOutcome[]): Readonly<Record<string, string>> =>
  Object.fromEntries(rules.map(({ rule: id, outcome }) => [id.replace('ruritania.', ''), outcome]))
const why = (rules: readonly RuleOutcome[], id: string): string | undefined =>
  rules.find((one) => one.rule === `ruritania.${id}`)?.why

const law = [
  rule('calling-hours', { windows: { 'mon-sun': ['09:00', '17:00'] } }, { id: 'ruritania.a-hours' }),
  rule(
    'consent',
    { required: 'express', elements: [] },
    { id: 'ruritania.b-consent', liftedBy: ['ruritania.j-business'] },
  ),
  rule(
    'dnc-registry',
    { registry: 'ruritania', maxAge: 'P31D' },
    { id: 'ruritania.c-list', liftedBy: ['ruritania.d-bought'] },
  ),
  rule('relationship', { transaction: 'P18M', inquiry: null }, { id: 'ruritania.d-bought' }),
  rule('permission', { level: 'written' }, { id: 'ruritania.e-permission' }),
  rule('identification', { must: ['your name'] }, { id: 'ruritania.f-name', liftedBy: ['ruritania.j-business'] }),
  rule('recording-consent', { parties: 'one' }, { id: 'ruritania.g-recording' }),
  rule('note', { says: 'pending', status: 'pending' }, { id: 'ruritania.h-note' }),
  rule('caller-id', { must: ['a true number'] }, { id: 'ruritania.i-caller', liftedBy: ['ruritania.j-business'] }),
  rule('status', { recipient: ['business'] }, { id: 'ruritania.j-business' }),
  rule('conduct', { must: ['no charity'] }, { id: 'ruritania.k-purpose', covers: { ...any, purpose: ['charity'] } }),
  rule('conduct', { must: ['no texts'] }, { id: 'ruritania.l-technology', covers: { ...any, technology: ['text'] } }),
  rule(
    'conduct',
    { must: ['no shops'] },
    { id: 'ruritania.m-recipient', covers: { ...any, recipient: ['business-wireless'] } },
  ),
  rule('conduct', { must: ['no banks'] }, { id: 'ruritania.n-caller', covers: { ...any, caller: ['creditor'] } }),
  rule('conduct', { must: ['no roofs'] }, { id: 'ruritania.o-subject', covers: { ...any, subject: ['Roofs'] } }),
  rule(
    'conduct',
    { must: ['no town'] },
    { id: 'ruritania.p-area', covers: { ...any, area: { name: 'Town', zip3: ['100'], areaCodes: ['212'] } } },
  ),
  rule('conduct', { must: ['no rush'] }, { id: 'ruritania.q-code', code: true }),
]
const call = { subject: 'cars', caller: { kind: 'seller' }, recipient: { line: 'landline' } } as const
const bought = { type: 'transaction', at: '2026-06-01T00:00:00Z' } as const

describe('explain', () => {
  it('says of every rule what came of it', () => {
    const { decision, rules } = gateUnder(law, { policy: { codesOfPractice: false } }).explain(
      NUMBER,
      bought,
      NOW,
      call,
    )
    expect(decision.reasons.map((reason) => reason.rule)).toEqual(['ruritania.b-consent'])
    expect(outcomes(rules)).toEqual({
      'a-hours': 'pass',
      'b-consent': 'deny',
      'c-list': 'exempt',
      'd-bought': 'pass',
      'e-permission': 'not-applicable',
      'f-name': 'duty',
      'g-recording': 'pass',
      'h-note': 'information',
      'i-caller': 'pass',
      'j-business': 'not-applicable',
      'k-purpose': 'not-applicable',
      'l-technology': 'not-applicable',
      'm-recipient': 'not-applicable',
      'n-caller': 'not-applicable',
      'o-subject': 'not-applicable',
      'p-area': 'not-applicable',
      'q-code': 'not-applicable',
    })
    expect(rules.map((one) => one.rule)).toEqual(law.map(({ id }) => id))
  })

  it.each([
    ['a-hours', 'It allows the call.'],
    ['b-consent', 'Ruritania requires prior express consent for this call, and none on record reaches it.'],
    ['c-list', 'It would deny, but ruritania.d-bought lifts it.'],
    ['d-bought', 'It lifts ruritania.c-list.'],
    ['e-permission', 'Not applicable: nothing that it lifts denies, or its conditions are not met.'],
    ['f-name', 'Say: your name.'],
    ['g-recording', 'It asks nothing of this call.'],
    ['h-note', 'Information: it neither denies nor lifts.'],
    ['i-caller', 'It allows the call. Show a caller ID: a true number.'],
    ['k-purpose', 'Not applicable: it does not reach calls for this purpose.'],
    ['l-technology', 'Not applicable: it does not reach calls placed this way.'],
    ['m-recipient', 'Not applicable: it does not reach this kind of subscriber or line.'],
    ['n-caller', 'Not applicable: it does not bind this kind of caller.'],
    ['o-subject', 'Not applicable: it is about another subject.'],
    ['p-area', 'Not applicable: the place is outside the area it holds in.'],
    ['q-code', 'Not applicable: the policy does not follow codes of practice.'],
  ])('says why: %s', (id, sentence) => {
    const { rules } = gateUnder(law, { policy: { codesOfPractice: false } }).explain(NUMBER, bought, NOW, call)
    expect(why(rules, id)).toBe(sentence)
  })

  it('says that a duty was lifted, as the decision does by leaving it out', () => {
    const { decision, rules } = gateUnder(law).explain(NUMBER, bought, NOW, {
      ...call,
      recipient: { kind: 'business', line: 'landline' },
    })
    expect(decision.duties.map((duty) => duty.rule)).toEqual(['ruritania.q-code'])
    expect(outcomes(rules)).toMatchObject({
      'b-consent': 'exempt',
      'f-name': 'exempt',
      'i-caller': 'pass',
      'q-code': 'duty',
    })
    expect(why(rules, 'f-name')).toBe('It would bind, but ruritania.j-business lifts it.')
    expect(why(rules, 'i-caller')).toBe('It allows the call.')
    expect(why(rules, 'j-business')).toBe('It lifts ruritania.b-consent.')
  })

  it('puts what the gate itself says first', () => {
    const stop = { type: 'revocation', at: '2026-06-01T00:00:00Z' } as const
    const { rules } = gateUnder([rule('note', { says: '', status: 'in-force' })]).explain(NUMBER, stop, NOW)
    expect(rules).toMatchObject([
      { rule: 'gate.revocation', kind: 'gate', outcome: 'deny', jurisdiction: 'US', verified: 'own' },
      { rule: 'ruritania.note', kind: 'note', outcome: 'information' },
    ])
    expect(gateUnder([]).explain('911', null, NOW, { defaultCountry: 'US' }).rules).toMatchObject([
      { rule: 'gate.number', outcome: 'deny' },
    ])
  })

  it('has no rules where the input was not understood', () => {
    const gate = gateUnder(law)
    expect(gate.explain('12', null, NOW)).toEqual({ decision: gate.canDial('12', null, NOW), rules: [] })
    const untouchable = new Proxy(
      {},
      {
        get: () => {
          throw new Error('no')
        },
      },
    )
    expect(gate.explain(NUMBER, null, NOW, untouchable).rules).toEqual([])
  })

  it('names every rule of every place, the company’s policy last', () => {
    const rulebook = loadRulebook(builtIn.files.filter(({ jurisdiction }) => ['US', 'US-FL'].includes(jurisdiction)))
    const own = defineRule({
      id: 'us-ia.own',
      jurisdiction: 'US-IA',
      kind: 'conduct',
      title: 'ours',
      versions: [version<'conduct'>({ must: ['smile'] })],
    })
    const gate = createGate({
      rulebook: extendRulebook(rulebook, [own]),
      lists: rulebook.registries().map((registry) => dncList({ registry, asOf: NOW, numbers: [] })),
      policy: { hours: { 'mon-fri': ['09:00', '17:00'] } },
    })
    const { decision, rules } = gate.explain('+18505550123', null, NOW, { recipient: { region: 'US-IA' } })
    const inForce = rulebook.on('2026-07-06').filter(({ jurisdiction }) => ['US', 'US-FL'].includes(jurisdiction))
    expect(rules.map((one) => one.rule)).toEqual([
      ...inForce
        .filter(({ jurisdiction }) => jurisdiction === 'US')
        .map(({ id }) => id)
        .sort(),
      ...inForce
        .filter(({ jurisdiction }) => jurisdiction === 'US-FL')
        .map(({ id }) => id)
        .sort(),
      'us-ia.own',
      'policy.hours',
    ])
    const denying = rules.filter(({ outcome }) => outcome === 'deny').map((one) => one.rule)
    expect(denying).toEqual(decision.reasons.map((reason) => reason.rule))
    for (const one of rules) expect(one.why).toMatch(/\.$/)
  })
})

it('a list about another subject that holds the number denies, and is said to', () => {
  const covers = { ...any, subject: ['power'] }
  const list = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P31D' }, { covers })
  const holding = (numbers: readonly string[]) =>
    gateUnder([list], { lists: [dncList({ registry: 'ruritania', asOf: '2026-07-01', numbers })] }).explain(
      NUMBER,
      null,
      NOW,
    )
  const held = holding([NUMBER])
  expect(held.decision.reasons).toMatchObject([{ code: 'listed', rule: 'ruritania.dnc-registry' }])
  expect(held.rules).toMatchObject([{ rule: 'ruritania.dnc-registry', outcome: 'deny' }])
  expect(holding([]).rules).toMatchObject([{ rule: 'ruritania.dnc-registry', outcome: 'not-applicable' }])
})

it('a rule that passes by a list says of what date the list is', () => {
  const list = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P31D' })
  const lists = [dncList({ registry: 'ruritania', asOf: '2026-07-01', numbers: [] })]
  const { rules } = gateUnder([list], { lists }).explain(NUMBER, null, NOW)
  expect(why(rules, 'dnc-registry')).toBe(
    'It allows the call. The ruritania list of 2026-07-01T00:00:00.000Z does not hold the number.',
  )
})
