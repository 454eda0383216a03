import { describe, expect, it } from 'vitest'
import {
  createGate,
  type DncList,
  dncList,
  type GateConfig,
  isPredialError,
  memoryAttempts,
  PredialError,
  rulebook,
} from '../../src/index.ts'

const list = dncList({ registry: 'internal', asOf: '2026-07-01', numbers: [] })
const store = memoryAttempts()
const cap = { max: 1, per: 'PT24H', counts: 'attempts', scope: 'number' }
const problemOf = (config: unknown): PredialError => {
  try {
    createGate(config as GateConfig)
  } catch (error) {
    expect(error).toBeInstanceOf(PredialError)
    return error as PredialError
  }
  throw new Error('the configuration was accepted')
}

// What stands on a prototype would be lost in the gate's own copy.
class Hours {
  readonly 'mon-sun' = ['08:00', '21:00']
  get sun(): null {
    return null
  }
}
class Closed {
  get weekdays(): readonly string[] {
    return ['sun']
  }
}

describe('a configuration that is bad', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'config'],
    ['an emergency in no country', { emergencies: { asOf: 0, active: ['XX-NY'] } }, 'emergencies.active[0]'],
    ['a region of no country', { policy: { blockedRegions: ['XX-YY'] } }, 'policy.blockedRegions[0]'],
    ['a promise', Promise.resolve({ lists: [list] }), 'config'],
    ['a map', new Map([['lists', [list]]]), 'config'],
    ['a date', new Date(0), 'config'],
    [
      'a number that cannot be read',
      { defaults: { attempts: [{ at: 0, number: 'xx' }] } },
      'defaults.attempts[0].number',
    ],
    ['a text', 'strict', 'config'],
    ['a list of lists', [], 'config'],
    ['an unknown key', { list: [list] }, 'list'],
    ['an unknown key further in', { policy: { hour: {} } }, 'policy.hour'],
    ['a path for a rulebook', { rulebook: 'rulebook.json' }, 'rulebook'],
    ['a rulebook without an id', { rulebook: { files: [] } }, 'rulebook.id'],
    ['the files of a rulebook', { rulebook: rulebook.files }, 'rulebook'],
    ['a rulebook that was not loaded', { rulebook: { id: 'x', files: [] } }, 'rulebook'],
    ['one list', { lists: list }, 'lists'],
    ['a list without a registry', { lists: [{ ...list, registry: undefined }] }, 'lists[0].registry'],
    [
      'a list under a name that no rule writes so',
      { lists: [{ ...list, registry: 'US-National' }] },
      'lists[0].registry',
    ],
    ['a list under no name', { lists: [{ ...list, registry: '' }] }, 'lists[0].registry'],
    ['a list without a look-up', { lists: [list, { ...list, find: undefined }] }, 'lists[1].find'],
    ['a list of no date', { lists: [{ ...list, asOf: Number.NaN }] }, 'lists[0].asOf'],
    ['a date of a list as text', { lists: [{ ...list, asOf: '2026-07-01' }] }, 'lists[0].asOf'],
    ['a list that covers a number', { lists: [{ ...list, covers: 212 }] }, 'lists[0].covers'],
    ['a list without problems', { lists: [{ ...list, problems: undefined }] }, 'lists[0].problems'],
    ['a list of a seller without a name', { lists: [{ ...list, seller: 1 }] }, 'lists[0].seller'],
    ['a list of a seller whose name is blank', { lists: [{ ...list, seller: ' ' }] }, 'lists[0].seller'],
    ['attempts as a list', { attempts: [] }, 'attempts'],
    ['a store that cannot append', { attempts: { ...store, append: undefined } }, 'attempts.append'],
    ['a store that cannot read', { attempts: { ...store, read: 'yes' } }, 'attempts.read'],
    ['a store that cannot settle', { attempts: { ...store, settle: null } }, 'attempts.settle'],
    ['a store that cannot release', { attempts: { ...store, release: {} } }, 'attempts.release'],
    ['campaigns that cannot be read', { campaigns: {} }, 'campaigns.read'],
    ['emergencies of no date', { emergencies: { active: [] } }, 'emergencies.asOf'],
    ['emergencies of a local date', { emergencies: { asOf: '2026-07-01T12:00', active: [] } }, 'emergencies.asOf'],
    ['emergencies without regions', { emergencies: { asOf: 0 } }, 'emergencies.active'],
    ['an emergency by name', { emergencies: { asOf: 0, active: ['Florida'] } }, 'emergencies.active[0]'],
    ['an emergency in no region', { emergencies: { asOf: 0, active: ['US-NY', 'NY'] } }, 'emergencies.active[1]'],
    ['a listener that is none', { onDecision: true }, 'onDecision'],
    ['a default of no field', { defaults: { sellor: 'acme' } }, 'defaults.sellor'],
    ['defaults that are no call', { defaults: 'acme' }, 'defaults'],
    ['an unknown purpose by default', { defaults: { purpose: 'sales' } }, 'defaults.purpose'],
    ['an unknown line by default', { defaults: { recipient: { line: 'fax' } } }, 'defaults.recipient.line'],
    ['no zone by default', { defaults: { recipient: { zone: 'US/Nowhere' } } }, 'defaults.recipient.zone'],
    ['no region by default', { defaults: { recipient: { region: 'US-ZZ' } } }, 'defaults.recipient.region'],
    ['no country by default', { defaults: { defaultCountry: 'XX' } }, 'defaults.defaultCountry'],
    ['a policy that is a text', { policy: 'strict' }, 'policy'],
    ['hours of a class', { policy: { hours: new Hours() } }, 'policy.hours'],
    ['closed days of a class', { policy: { closed: new Closed() } }, 'policy.closed'],
    ['closed days that are inherited', { policy: { closed: Object.create({ weekdays: ['sun'] }) } }, 'policy.closed'],
    ['a policy of a class', { policy: new Closed() }, 'policy'],
    ['hours that are a list', { policy: { hours: [] } }, 'policy.hours'],
    ['hours that are a map', { policy: { hours: new Map() } }, 'policy.hours'],
    ['a cap that is no number', { policy: { caps: [{ ...cap, max: Number.NaN }] } }, 'policy.caps[0].max'],
    ['a cap without end', { policy: { caps: [{ ...cap, max: Number.POSITIVE_INFINITY }] } }, 'policy.caps[0].max'],
    ['hours that are a text', { policy: { hours: '09:00-17:00' } }, 'policy.hours'],
    ['hours that close before they open', { policy: { hours: { mon: ['17:00', '09:00'] } } }, 'policy.hours'],
    ['hours of an unknown day', { policy: { hours: { monday: ['09:00', '17:00'] } } }, 'policy.hours'],
    ['hours of holidays nobody lists', { policy: { hours: { holiday: ['09:00', '17:00'] } } }, 'policy.hours'],
    ['caps that are no list', { policy: { caps: cap } }, 'policy.caps'],
    ['a cap over no period', { policy: { caps: [{ ...cap, per: 'P1X' }] } }, 'policy.caps[0].per'],
    ['a cap over no time at all', { policy: { caps: [{ ...cap, per: 'P0D' }] } }, 'policy.caps[0].per'],
    ['a cap over a calendar year', { policy: { caps: [cap, { ...cap, per: 'calendar-year' }] } }, 'policy.caps[1].per'],
    ['a cap of half a call', { policy: { caps: [{ ...cap, max: 1.5 }] } }, 'policy.caps[0].max'],
    ['a cap below nought', { policy: { caps: [{ ...cap, max: -1 }] } }, 'policy.caps[0].max'],
    ['a cap of something', { policy: { caps: [{ ...cap, counts: 'rings' }] } }, 'policy.caps[0].counts'],
    ['a cap per something', { policy: { caps: [{ ...cap, scope: 'agent' }] } }, 'policy.caps[0].scope'],
    ['a cap with an unknown outcome', { policy: { caps: [{ ...cap, except: ['bsy'] }] } }, 'policy.caps[0].except[0]'],
    ['a cap by unknown days', { policy: { caps: [{ ...cap, days: 'business' }] } }, 'policy.caps[0].days'],
    ['a cap of hours by the calendar', { policy: { caps: [{ ...cap, days: 'calendar' }] } }, 'policy.caps'],
    ['closed on no day', { policy: { closed: { weekdays: ['sunday'] } } }, 'policy.closed.weekdays[0]'],
    ['closed on no date', { policy: { closed: { dates: ['2026-02-30'] } } }, 'policy.closed.dates[0]'],
    ['closed by another key', { policy: { closed: { holidays: [] } } }, 'policy.closed.holidays'],
    ['a blocked region nobody knows', { policy: { blockedRegions: ['US', 'US-ZZ'] } }, 'policy.blockedRegions[1]'],
    ['a blocked county', { policy: { blockedRegions: ['US-FL-086'] } }, 'policy.blockedRegions[0]'],
    ['a blocked country nobody knows', { policy: { blockedRegions: ['XX'] } }, 'policy.blockedRegions[0]'],
    ['an emergency in a region nobody knows', { emergencies: { asOf: 0, active: ['US-ZZ'] } }, 'emergencies.active[0]'],
    ['a blocked region by name', { policy: { blockedRegions: ['Florida'] } }, 'policy.blockedRegions[0]'],
    ['evidence of no kind', { policy: { locate: 'phone' } }, 'policy.locate'],
    ['codes of practice, perhaps', { policy: { codesOfPractice: 'yes' } }, 'policy.codesOfPractice'],
  ])('%s', (_, config, path) => {
    const problem = problemOf(config)
    expect([problem.code, problem.path]).toEqual(['config-invalid', path])
    expect(problem.message.startsWith(`${path}: `)).toBe(true)
    expect(isPredialError(problem)).toBe(true)
  })

  it('says what is wrong in the words of the field', () => {
    expect(problemOf({ policy: { hours: { mon: ['17:00', '09:00'] } } }).message).toBe(
      'policy.hours: mon: 17:00 is not before 09:00',
    )
    expect(problemOf({ emergencies: { asOf: 'today', active: [] } }).message).toMatch(/expected an instant/)
    expect(problemOf({ policy: { caps: [{ ...cap, per: 'P1X' }] } }).message).toMatch(/expected an ISO 8601 duration/)
  })
})

it('a field that cannot be read the second time is bad as well', () => {
  let asked = 0
  const lists = (): never[] => {
    if (asked++ === 0) return []
    throw new Error('gone')
  }
  const problem = problemOf(Object.defineProperty({}, 'lists', { get: lists, enumerable: true }))
  expect([problem.code, problem.path]).toEqual(['config-invalid', 'config'])
})

describe('a configuration that is good', () => {
  it.each<[string, GateConfig]>([
    ['nothing at all', {}],
    [
      'everything',
      {
        rulebook,
        lists: [list, { ...list, registry: 'litigators', seller: 'acme', covers: ['212', '+44'] }],
        attempts: store,
        campaigns: { read: () => null },
        emergencies: { asOf: new Date(0), active: ['US-NY', 'US-FL-086'] },
        defaults: { purpose: 'survey', defaultCountry: 'US', recipient: { zone: 'America/Denver', country: 'US' } },
        policy: {
          hours: { 'mon-fri': ['09:00', '17:00'] },
          caps: [
            { max: 0, per: 'calendar-month', counts: 'connected', scope: 'debt', except: ['failed'] },
            { max: 3, per: 'P7D', days: 'calendar', counts: 'attempts', scope: 'person' },
          ],
          closed: { weekdays: ['sun'], dates: ['2026-12-24'] },
          blockedRegions: ['US-FL', 'GB'],
          locate: 'address',
          codesOfPractice: false,
        },
        onDecision: () => {},
      },
    ],
  ])('%s', (_, config) => {
    expect(createGate(config).canDial('+15155550123', null, '2026-07-06T17:00:00Z').allowed).toBe(false)
  })

  it('may hold lists and stores that are classes of their own', () => {
    class Nobody implements DncList {
      readonly registry = 'nobody'
      readonly asOf = 0
      readonly covers = 'all'
      readonly problems = []
      find(): null {
        return null
      }
    }
    expect(() => createGate({ lists: [new Nobody()] })).not.toThrow()
  })
})

it('what cannot be read is no raw error, whichever field it is', () => {
  const throwing = (name: string): object => ({
    get [name](): never {
      throw new Error('unreadable')
    },
  })
  for (const name of ['rulebook', 'lists', 'policy']) expect(problemOf(throwing(name)).path).toBe('config')
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(problemOf(proxy).path).toBe('config')
})

it('a field that is none is called so, and a value is told what is expected', () => {
  expect(problemOf({ list: [] }).message).toBe('list: is no field here')
  expect(problemOf({ policy: { locate: 'gps' } }).message).toBe(
    'policy.locate: expected one of address, postal-code, coordinates, zone, number',
  )
  expect(problemOf({ lists: list }).message).toBe('lists: expected array')
})
