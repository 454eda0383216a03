import { describe, expect, it } from 'vitest'
import { parseConsent } from '../../src/consent/parse.ts'

const AT = '2026-03-02T15:00:00Z'
const consent = { type: 'consent', level: 'written', at: AT }

describe('what is not understood', () => {
  const scoped = (scope: unknown) => ({ ...consent, scope })
  const relationship = { type: 'relationship', kind: 'donor', from: AT }
  const hours = { type: 'hours', at: AT, allow: { mon: ['09:00', '17:00'] } }
  it.each<[string, unknown, string]>([
    ['no type', { at: AT }, 'consent.type'],
    ['an unknown type', { type: 'opt-in', at: AT }, 'consent.type'],
    ['no instant', { type: 'refusal' }, 'consent.at'],
    ['an instant without an offset', { type: 'refusal', at: '2026-03-02T15:00:00' }, 'consent.at'],
    ['no level', { type: 'consent', at: AT }, 'consent.level'],
    ['an unknown level', { ...consent, level: 'implied' }, 'consent.level'],
    ['an expiry that is null', { ...consent, expiresAt: null }, 'consent.expiresAt'],
    ['an expiry at the start', { ...consent, expiresAt: AT }, 'consent.expiresAt'],
    ['a scope that is null', scoped(null), 'consent.scope'],
    ['a scope that is a list', scoped(['acme']), 'consent.scope'],
    ['a scope that is a Map', scoped(new Map([['sellers', ['acme']]])), 'consent.scope'],
    ['a misspelt key of a scope', scoped({ seller: ['acme'] }), 'consent.scope'],
    ['a scope that names its prototype', scoped(JSON.parse('{"__proto__":{"sellers":["acme"]}}')), 'consent.scope'],
    ['no sellers', scoped({ sellers: [] }), 'consent.scope.sellers'],
    ['no purposes', scoped({ purposes: [] }), 'consent.scope.purposes'],
    ['no technologies', scoped({ technologies: [] }), 'consent.scope.technologies'],
    ['a seller that is blank', scoped({ sellers: [' '] }), 'consent.scope.sellers[0]'],
    ['a seller that is a number', scoped({ sellers: ['acme', 7] }), 'consent.scope.sellers[1]'],
    ['sellers that are a text', scoped({ sellers: 'acme' }), 'consent.scope.sellers'],
    ['an unknown purpose', scoped({ purposes: ['survey', 'sales'] }), 'consent.scope.purposes[1]'],
    ['an unknown technology', scoped({ technologies: ['fax'] }), 'consent.scope.technologies[0]'],
    ['a proof that is a text', { ...consent, proof: 'yes' }, 'consent.proof'],
    ['a proof with a number', { ...consent, proof: { id: 7 } }, 'consent.proof.id'],
    [
      'an unknown purpose of a stop',
      { type: 'revocation', at: AT, scope: { purposes: ['ads'] } },
      'consent.scope.purposes[0]',
    ],
    ['no sellers of a stop', { type: 'do-not-call', at: AT, scope: { sellers: [] } }, 'consent.scope.sellers'],
    ['a channel that is a number', { type: 'revocation', at: AT, via: 5 }, 'consent.via'],
    ['a number that is a number', { type: 'refusal', at: AT, number: 2015550123 }, 'consent.number'],
    ['an unknown kind', { ...relationship, kind: 'friend' }, 'consent.kind'],
    ['a relationship that ends before it begins', { ...relationship, to: '2026-03-02T14:59:59Z' }, 'consent.to'],
    ['a representation likewise', { type: 'represented', at: AT, to: '2026-03-01T00:00:00Z' }, 'consent.to'],
    ['hours that are none', { ...hours, allow: 'mornings' }, 'consent.allow'],
    ['hours that are null', { ...hours, allow: null }, 'consent.allow'],
    ['hours that end before they begin', { ...hours, allow: { mon: ['17:00', '09:00'] } }, 'consent.allow'],
    ['hours of an unknown day', { ...hours, allow: { monday: ['09:00', '17:00'] } }, 'consent.allow'],
    ['an unknown zone', { ...hours, zone: 'Ruritania/Strelsau' }, 'consent.zone'],
    ['a zone that is a number', { ...hours, zone: 5 }, 'consent.zone'],
    ['a seller of a consent outside its scope', { ...consent, seller: 'acme' }, 'consent.seller'],
    ['purposes of a consent outside its scope', { ...consent, purposes: ['survey'] }, 'consent.purposes'],
    ['an end of a consent by the wrong name', { ...consent, to: AT }, 'consent.to'],
    ['a scope of a purchase', { type: 'transaction', at: AT, scope: { sellers: ['acme'] } }, 'consent.scope'],
    ['a start of a relationship by the wrong name', { ...relationship, at: AT }, 'consent.at'],
    ['an end of a relationship by the wrong name', { ...relationship, expiresAt: AT }, 'consent.expiresAt'],
    ['a record that is a text', ['consent'], 'consent[0]'],
    ['a record that is null', [consent, null], 'consent[1]'],
    ['a record that is a list', [[consent]], 'consent[0].type'],
    ['a hole', new Array(1), 'consent[0]'],
    ['true', true, 'consent'],
    ['a text', 'yes', 'consent'],
    ['a function', () => consent, 'consent'],
    ['a Map of records', new Map([[0, consent]]), 'consent.type'],
  ])('%s', (_, input, path) => {
    const parsed = parseConsent(input)
    expect(parsed.problems.map((problem) => problem.path)).toEqual([path])
    expect(Object.isFrozen(parsed.problems[0])).toBe(true)
  })

  it('names every bad field of every record, and keeps the records that are good', () => {
    const parsed = parseConsent([
      { type: 'consent', level: 'oral', at: 'soon', scope: { purposes: ['x', 'survey'] } },
      { type: 'refusal', at: AT },
      { type: 'do-not-call', at: Number.NaN },
    ])
    expect(parsed.problems.map((problem) => problem.path)).toEqual([
      'consent[0].level',
      'consent[0].at',
      'consent[0].scope.purposes[0]',
      'consent[2].at',
    ])
    expect(parsed.records.map((record) => record.index)).toEqual([1])
  })

  it.each([
    ...['expires', 'expiry', 'expiresOn', 'validUntil', 'until', 'expires_at', 'expires_on', 'valid_until'].map(
      (name) => [name, 'expiresAt'] as const,
    ),
    ...['phone', 'phoneNumber', 'phone_number'].map((name) => [name, 'number'] as const),
  ])('do not pass over %s, which was meant to narrow: use %s', (name, meant) => {
    const { problems } = parseConsent({ ...consent, [name]: AT })
    expect(problems).toEqual([{ path: `consent.${name}`, message: `is not a field of this record; use ${meant}` }])
  })

  it.each([
    ['an empty list', scoped({ sellers: [] }), 'an empty list covers nothing; leave it out to cover all'],
    ['an expiry', { ...consent, expiresAt: 0 }, 'must be after at'],
    ['an unknown key of a scope', scoped({ seller: 'acme' }), 'a scope has sellers, purposes and technologies only'],
    ['a misplaced field', { ...consent, seller: 'acme' }, 'is not a field of this record; use scope.sellers'],
    ['a field in lower case', { ...consent, expiresat: AT }, 'is not a field of this record; use expiresAt'],
    ['a field in the plural', { ...consent, scopes: {} }, 'is not a field of this record; use scope'],
    ['a field with a capital', { ...consent, Number: '+12125550123' }, 'is not a field of this record; use number'],
    ['an instant', { ...consent, at: 'soon' }, 'must be an instant, such as 2026-03-02T15:00:00Z'],
    [
      'hours',
      { type: 'hours', at: AT, allow: { monday: null } },
      expect.stringMatching(/^must be weekly hours; monday: /),
    ],
    [
      'hours on holidays, which nobody can tell',
      { type: 'hours', at: AT, allow: { 'mon-sun': ['09:00', '17:00'], holiday: null } },
      'must be weekly hours; holiday: name the weekdays, a record has no list of holidays',
    ],
    ['a type', {}, expect.stringMatching(/^must be consent, revocation, .* or represented$/)],
    ['a purpose', scoped({ purposes: ['ads'] }), expect.stringMatching(/^must be one of telemarketing, .*emergency$/)],
  ])('says what is wrong with %s', (_, input, message) => {
    expect(parseConsent(input).problems[0]?.message).toEqual(message)
  })
})

describe("fields of the caller's own", () => {
  const consent = { type: 'consent', level: 'written', at: AT, number: '+12125550123' }
  it.each<[string, object]>([
    ['marks of a document store', { ...consent, _id: 'x', _type: 'Consent', '@type': 'Consent', __type: 'Consent' }],
    ['one of the same letters beside the field itself', { ...consent, phones: ['x'], numbers: 2, phone2: 'x' }],
    ['one that is empty', { ...consent, Scope: null, expiresat: undefined }],
    ['one that would narrow nothing', { ...consent, proofs: [], kinds: [], levels: 1 }],
    ['a purpose of a purchase', { type: 'transaction', at: AT, purpose: 'subscription' }],
    ['of a stop, which would only be narrower', { type: 'revocation', at: AT, scopes: { sellers: ['acme'] } }],
    ['anything else', { ...consent, source: 'web', createdAt: AT, zip: '10001', agent: 7 }],
  ])('%s: taken', (_, record) => {
    expect(parseConsent(record).problems).toEqual([])
  })

  it.each<[object, string, string]>([
    [{ type: 'consent', level: 'written', at: AT, phones: '+12125550123' }, 'phones', 'number'],
    [{ ...consent, purpose: 'survey' }, 'purpose', 'scope.purposes'],
    [{ ...consent, scope: { purposes: ['telemarketing'] }, Seller: 'other' }, 'Seller', 'scope.sellers'],
    [{ ...consent, scope: { sellers: ['acme'] }, Technologies: ['text'] }, 'Technologies', 'scope.technologies'],
    [{ type: 'transaction', at: AT, Number: '+12125550123' }, 'Number', 'number'],
    [{ type: 'hours', at: AT, allow: { mon: ['09:00', '10:00'] }, Zone: 'America/Chicago' }, 'Zone', 'zone'],
    [{ type: 'transaction', at: AT, Seller: 'acme' }, 'Seller', 'seller'],
    [{ type: 'relationship', kind: 'member', from: AT, TO: AT }, 'TO', 'to'],
  ])('%j: refused, with the field to use', (record, name, field) => {
    expect(parseConsent(record).problems).toEqual([
      { path: `consent.${name}`, message: `is not a field of this record; use ${field}` },
    ])
  })
})

describe('other names of a number and an end', () => {
  const records = [
    { type: 'consent', level: 'written', at: AT },
    { type: 'transaction', at: AT },
    { type: 'inquiry', at: AT },
    { type: 'relationship', kind: 'member', from: AT },
    { type: 'hours', at: AT, allow: { mon: ['09:00', '10:00'] } },
  ]
  const ends = [
    'until',
    'expires',
    'expiresOn',
    'expiry',
    'validUntil',
    'expires_at',
    'expires_on',
    'valid_until',
    'Until',
  ]
  const numbers = ['phone', 'phoneNumber', 'phone_number', 'Phone']
  const cases = records.flatMap((record) => [
    ...numbers.map((name) => [record.type, name, { ...record, [name]: '+12125550123' }] as const),
    ...(record.type === 'consent' || record.type === 'relationship' ? ends : []).map(
      (name) => [record.type, name, { ...record, [name]: '2026-06-01T00:00:00Z' }] as const,
    ),
  ])
  it.each(cases)('a %s with `%s` is refused', (_, name, record) => {
    expect(parseConsent(record).problems).toMatchObject([{ path: `consent.${name}` }])
  })
})
