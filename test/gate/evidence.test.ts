import { describe, expect, it } from 'vitest'
import { dncList, type GateConfig } from '../../src/index.ts'
import { gateUnder, NUMBER, rule } from '../ruritania.ts'

const NOW = '2026-07-06T17:00:00Z'
const ASOF = '2020-01-01'
const codesOf = (config: GateConfig, rules: Parameters<typeof gateUnder>[0] = []): readonly string[] =>
  gateUnder(rules, config)
    .canDial(NUMBER, null, NOW, { seller: 'acme' })
    .reasons.map((reason) => `${reason.code}@${reason.rule}`)

describe('lists no law asks for', () => {
  const list = (more: object = {}) => dncList({ registry: 'litigators', asOf: ASOF, numbers: [NUMBER], ...more })
  it.each<[string, GateConfig['lists'], readonly string[]]>([
    ['holds the number, however old', [list()], ['listed@gate.list']],
    ['does not hold it', [list({ numbers: [] })], []],
    ['does not cover it', [list({ numbers: [], covers: ['212'] })], []],
    ['is of another seller', [list({ seller: 'beta' })], []],
    ['is of this seller', [list({ seller: 'acme' })], ['listed@gate.list']],
    ['is of this seller, written otherwise', [list({ seller: ' Acme' })], ['listed@gate.list']],
    ['cannot be read in part', [list({ numbers: ['12'] })], ['evidence-unavailable@gate.list']],
    ['holds it until now', [list({ numbers: [{ number: NUMBER, expiresAt: NOW }] })], []],
    ['two of them', [list(), list({ registry: 'angry' })], ['listed@gate.list', 'listed@gate.list']],
    ['two copies of one', [list(), list({ numbers: [] })], ['listed@gate.list']],
  ])('%s', (_, lists, expected) => {
    expect(codesOf({ lists: lists ?? [] })).toEqual(expected)
  })

  it('say when an entry lapses', () => {
    const lists = [list({ numbers: [{ number: NUMBER, expiresAt: '2026-08-01T00:00:00Z' }] })]
    const decision = gateUnder([], { lists }).canDial(NUMBER, null, NOW)
    expect(decision).toMatchObject({
      nextAllowedAt: '2026-08-01T00:00:00.000Z',
      validUntil: '2026-08-01T00:00:00.000Z',
      reasons: [{ registry: 'litigators', asOf: '2020-01-01T00:00:00.000Z', until: '2026-08-01T00:00:00.000Z' }],
    })
  })

  it('are named in order', () => {
    const lists = ['b', 'c', 'a'].map((registry) => list({ registry }))
    const { reasons } = gateUnder([], { lists }).canDial(NUMBER, null, NOW)
    expect(reasons.map((reason) => 'registry' in reason && reason.registry)).toEqual(['a', 'b', 'c'])
  })
})

describe('copies of a registry', () => {
  const registry = rule('dnc-registry', { registry: 'ruritania', maxAge: 'P31D' })
  const list = (more: object = {}) => dncList({ registry: 'ruritania', asOf: '2026-07-01', numbers: [], ...more })
  it.each<[string, GateConfig['lists'], readonly string[]]>([
    ['by area code', [list({ covers: ['515'] })], []],
    ['by the prefix of a country', [list({ covers: ['+1'] })], []],
    ['by a longer prefix', [list({ covers: ['+1515'] })], []],
    ['by another country', [list({ covers: ['+44'] })], ['list-not-covering@ruritania.dnc-registry']],
    ['none at all', [list({ covers: [] })], ['list-not-covering@ruritania.dnc-registry']],
    ['of another seller', [list({ seller: 'beta' })], ['list-missing@ruritania.dnc-registry']],
    [
      'the entry that ends last counts',
      [
        list({ numbers: [{ number: NUMBER, expiresAt: '2026-07-07T00:00:00Z' }] }),
        list({ numbers: [{ number: NUMBER, expiresAt: '2026-07-06T00:00:00Z' }] }),
      ],
      ['listed@ruritania.dnc-registry'],
    ],
  ])('%s', (_, lists, expected) => {
    expect(codesOf({ lists: lists ?? [] }, [registry])).toEqual(expected)
  })
})

describe('emergencies', () => {
  const ban = rule('moratorium', { region: 'US-NY', maxAge: 'P7D', trigger: 'a declared emergency' })
  it.each<[string, GateConfig['emergencies'], readonly string[]]>([
    ['an instant of any kind', { asOf: new Date('2026-07-06T00:00:00Z'), active: [] }, []],
    ['epoch milliseconds', { asOf: Date.parse(NOW), active: [] }, []],
    ['another region', { asOf: NOW, active: ['US-LA', 'US-NE-055'] }, []],
    ['the region', { asOf: NOW, active: ['US-LA', 'US-NY'] }, ['moratorium@ruritania.moratorium']],
    [
      'a declaration stands though the check is old',
      { asOf: 0, active: ['US-NY'] },
      ['moratorium@ruritania.moratorium'],
    ],
  ])('%s', (_, emergencies, expected) => {
    expect(codesOf(emergencies === undefined ? {} : { emergencies }, [ban])).toEqual(expected)
  })

  it('a check dated ahead counts from its date', () => {
    const gate = gateUnder([ban], { emergencies: { asOf: '2026-07-06T18:00:00Z', active: [] } })
    expect(gate.canDial(NUMBER, null, NOW)).toMatchObject({
      verdict: 'unknown',
      nextAllowedAt: '2026-07-06T18:00:00.000Z',
      reasons: [{ code: 'evidence-unavailable', source: 'emergencies' }],
    })
  })
})

describe('a store whose answer is none', () => {
  const attempt = { id: 'a', at: Date.parse(NOW) - 60_000, number: NUMBER }
  const cap = rule('call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'number' }] })
  it.each<[string, unknown, string]>([
    ['a list', [attempt], 'cap-reached@ruritania.call-cap'],
    // What can only be gone through has no length, and would be as good as empty.
    ['a set', new Set([attempt]), 'evidence-unavailable@ruritania.call-cap'],
    ['the values of a map', new Map([['a', attempt]]).values(), 'evidence-unavailable@ruritania.call-cap'],
    ['a promise', Promise.resolve([attempt]), 'evidence-unavailable@ruritania.call-cap'],
    ['nothing', undefined, 'evidence-unavailable@ruritania.call-cap'],
    ['a list of nothing', [null], 'evidence-unavailable@ruritania.call-cap'],
    // biome-ignore lint/suspicious/noSparseArray: a place that holds nothing
    ['a list with a hole', [, attempt], 'evidence-unavailable@ruritania.call-cap'],
  ])('%s', (_, attempts, expected) => {
    const store = {
      read: () => ({ attempts, version: 0 }) as never,
      append: () => true,
      settle: () => true,
      release: () => true,
    }
    const gate = gateUnder([cap], { attempts: store })
    const { reasons } = gate.canDial(NUMBER, null, NOW)
    expect(reasons.map(({ code, rule: id }) => `${code}@${id}`)).toEqual([expected])
    if (!Array.isArray(attempts) || attempts[0] !== attempt) expect(reasons).toMatchObject([{ source: 'attempts' }])
    expect(gate.admit(NUMBER, null, NOW).attempt).toBeUndefined()
  })
})
