import { describe, expect, it } from 'vitest'
import { type Call, memoryAttempts } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const any = { purpose: ['any'], technology: ['any'], recipient: ['any'] } as const
const denyIf = (id: string, covers: object) =>
  rule('consent', { required: 'express', ban: true, elements: [] }, { id: `deny.${id}`, covers: { ...any, ...covers } })
const rules = [
  denyIf('survey', { purpose: ['survey'] }),
  denyIf('text', { technology: ['text'] }),
  denyIf('business', { recipient: ['business'] }),
  denyIf('seller', { caller: ['seller'] }),
]
const found = (defaults: Call | undefined, call: Call | undefined): readonly string[] =>
  gateUnder(rules, defaults === undefined ? {} : { defaults })
    .canDial(NUMBER, null, NOW, call)
    .reasons.map(({ rule: id }) => id.replace('deny.', ''))

describe('defaults', () => {
  it.each<[string, Call | undefined, Call | undefined, readonly string[]]>([
    ['none', undefined, { caller: { kind: 'creditor' } }, []],
    ['none, and no call', undefined, undefined, ['seller']],
    ['alone', { purpose: 'survey', caller: { kind: 'creditor' } }, undefined, ['survey']],
    ['beside the call', { purpose: 'survey' }, { technology: 'text' }, ['survey', 'text', 'seller']],
    [
      'under the call',
      { purpose: 'survey', technology: 'text' },
      { purpose: 'political', caller: { kind: 'creditor' } },
      ['text'],
    ],
    [
      'in the recipient',
      { recipient: { kind: 'business' }, caller: { kind: 'creditor' } },
      { recipient: { line: 'voip' } },
      ['business'],
    ],
    [
      'under the recipient',
      { recipient: { kind: 'business' } },
      { recipient: { kind: 'consumer' }, caller: { kind: 'creditor' } },
      [],
    ],
    ['in the caller', { caller: { kind: 'seller' } }, { caller: { country: 'US' } }, ['seller']],
    ['under the caller', { caller: { kind: 'seller' } }, { caller: { kind: 'nonprofit' } }, []],
    [
      'where the call says undefined',
      { caller: { kind: 'creditor' }, purpose: 'survey' },
      { purpose: undefined, caller: { kind: undefined } } as never,
      ['survey'],
    ],
  ])('%s', (_, defaults, call, expected) => {
    expect([...found(defaults, call)].sort()).toEqual([...expected].sort())
  })

  it('leave what they were given as it was', () => {
    const defaults: Call = Object.freeze({ recipient: Object.freeze({ kind: 'business' }), caller: Object.freeze({}) })
    const call: Call = Object.freeze({
      recipient: Object.freeze({ line: 'voip' }),
      caller: Object.freeze({ kind: 'creditor' }),
    })
    expect(found(defaults, call)).toEqual(['business'])
  })

  it('reach the fields of a class as well', () => {
    class Lead {
      get purpose(): 'survey' {
        return 'survey'
      }
      get recipient(): { readonly kind: 'business' } {
        return { kind: 'business' }
      }
    }
    const expected = ['business', 'seller', 'survey']
    expect([...found(undefined, new Lead())].sort()).toEqual(expected)
    expect([...found({ seller: 'acme' }, new Lead())].sort()).toEqual(expected)
  })

  it('give a number its country and a person their place', () => {
    const defaults: Call = { defaultCountry: 'US', recipient: { region: 'US-FL', zone: 'America/New_York' } }
    const decision = gateUnder([], { defaults }).canDial('(515) 555-0123', null, NOW)
    expect(decision.recipient.places.map(({ region }) => region)).toEqual(['US-FL', 'US-IA'])
  })

  it('hold the history of a call apart from that of the gate, and both count', () => {
    const cap = rule('call-cap', { caps: [{ max: 2, per: 'PT24H', counts: 'attempts', scope: 'number' }] })
    const attempts = memoryAttempts([{ id: 'a', at: Date.parse('2026-07-06T10:00:00Z'), number: NUMBER }])
    const gate = gateUnder([cap], { attempts, defaults: { attempts: [{ at: '2026-07-06T11:00:00Z' }] } })
    expect(gate.canDial(NUMBER, null, NOW).reasons).toMatchObject([{ code: 'cap-reached', count: 2 }])
    expect(gate.canDial(NUMBER, null, NOW, { attempts: [] }).allowed).toBe(true)
  })
})
