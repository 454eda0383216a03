import { describe, expect, it } from 'vitest'
import { loadRulebook, PredialError } from '../../src/index.ts'
import { rule } from '../ruritania.ts'
import { closing, fileWith } from './files.ts'

const problemOf = (run: () => unknown): readonly [string, string] => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(PredialError)
    const { code, path } = error as PredialError
    return [code, path]
  }
  throw new Error('it was accepted')
}
const covers = { purpose: ['any'], technology: ['any'], recipient: ['any'] }
const withParams = (kind: string, params: unknown) => fileWith({ kind }, { params })

describe('a rulebook that cannot be read', () => {
  it.each<[string, unknown, string]>([
    ['nothing', null, 'files'],
    ['one file', fileWith({})[0], 'files'],
    ['a file that is none', [null], 'rules'],
    ['a file without rules', [{ jurisdiction: 'US', name: 'R' }], 'rules'],
    ['a file of no jurisdiction', [{ name: 'R', rules: [] }], 'jurisdiction'],
    ['a file of a state by name', [{ jurisdiction: 'Florida', name: 'R', rules: [] }], 'jurisdiction'],
    ['a file without a name', [{ jurisdiction: 'US', rules: [] }], 'US.name'],
    ['a file within a name', [{ jurisdiction: 'US-FL', name: 'F', within: 'Union', rules: [] }], 'US-FL.within'],
    ['a rule that is none', [{ jurisdiction: 'US', name: 'R', rules: ['hours'] }], 'rule'],
    ['a rule without an id', fileWith({ id: undefined }), 'rule.id'],
    ['an id without a dot', fileWith({ id: 'hours' }), 'rule.id'],
    ['an id in capitals', fileWith({ id: 'US.hours' }), 'rule.id'],
    ['an unknown kind', fileWith({ kind: 'curfew' }), 'ru.hours.kind'],
    ['a kind every object has', fileWith({ kind: 'toString' }), 'ru.hours.kind'],
    ['no kind', fileWith({ kind: undefined }), 'ru.hours.kind'],
    ['no title', fileWith({ title: '' }), 'ru.hours.title'],
    ['no versions', fileWith({ versions: [] }), 'ru.hours.versions'],
    ['versions that are none', fileWith({ versions: 'all' }), 'ru.hours.versions'],
    ['a version that is none', fileWith({ versions: [null] }), 'ru.hours.versions[0]'],
    ['no start', fileWith({}, { from: undefined }), 'ru.hours.versions[0].from'],
    ['a start that is an instant', fileWith({}, { from: '2026-01-01T00:00:00Z' }), 'ru.hours.versions[0].from'],
    ['a start no month has', fileWith({}, { from: '2026-02-30' }), 'ru.hours.versions[0].from'],
    ['no citation', fileWith({}, { citation: '' }), 'ru.hours.versions[0].citation'],
    ['a citation that is a number', fileWith({}, { citation: 42 }), 'ru.hours.versions[0].citation'],
    ['nobody verified it', fileWith({}, { verified: undefined }), 'ru.hours.versions[0].verified.from'],
    ['verified somehow', fileWith({}, { verified: { from: 'hearsay' } }), 'ru.hours.versions[0].verified.from'],
    ['own, in a rulebook', fileWith({}, { verified: { from: 'own' } }), 'ru.hours.versions[0].verified.from'],
    ['covers nothing', fileWith({}, { covers: undefined }), 'ru.hours.versions[0].covers'],
    ['no purpose', fileWith({}, { covers: { ...covers, purpose: [] } }), 'ru.hours.versions[0].covers.purpose'],
    [
      'an unknown purpose',
      fileWith({}, { covers: { ...covers, purpose: ['any', 'sales'] } }),
      'ru.hours.versions[0].covers.purpose[1]',
    ],
    [
      'an unknown technology',
      fileWith({}, { covers: { ...covers, technology: [7] } }),
      'ru.hours.versions[0].covers.technology[0]',
    ],
    [
      'an unknown recipient',
      fileWith({}, { covers: { ...covers, recipient: ['voip'] } }),
      'ru.hours.versions[0].covers.recipient[0]',
    ],
    [
      'an unknown caller',
      fileWith({}, { covers: { ...covers, caller: ['any'] } }),
      'ru.hours.versions[0].covers.caller[0]',
    ],
    [
      'a subject that is a text',
      fileWith({}, { covers: { ...covers, subject: 'cars' } }),
      'ru.hours.versions[0].covers.subject',
    ],
    [
      'a subject that is empty',
      fileWith({}, { covers: { ...covers, subject: ['cars', ''] } }),
      'ru.hours.versions[0].covers.subject[1]',
    ],
    [
      'an area that is a text',
      fileWith({}, { covers: { ...covers, area: 'town' } }),
      'ru.hours.versions[0].covers.area',
    ],
    [
      'an area without ZIP codes',
      fileWith({}, { covers: { ...covers, area: { areaCodes: ['212'] } } }),
      'ru.hours.versions[0].covers.area.zip3',
    ],
    [
      'an area of numbers',
      fileWith({}, { covers: { ...covers, area: { zip3: ['100'], areaCodes: [212] } } }),
      'ru.hours.versions[0].covers.area.areaCodes[0]',
    ],
    ['no day of verification', fileWith({}, { verified: { from: 'primary' } }), 'ru.hours.versions[0].verified.on'],
    [
      'a day of verification that is none',
      fileWith({}, { verified: { from: 'primary', on: '2026-13-01' } }),
      'ru.hours.versions[0].verified.on',
    ],
    ['nothing is said of what lifts it', fileWith({}, { liftedBy: undefined }), 'ru.hours.versions[0].liftedBy'],
    ['an unknown lifter', fileWith({}, { liftedBy: ['ru.nothing'] }), 'ru.hours.versions[0].liftedBy[0]'],
    ['params that are a list', fileWith({}, { params: [] }), 'ru.hours.versions[0].params'],
    ['no params', fileWith({}, { params: undefined }), 'ru.hours.versions[0].params'],
  ])('%s', (_, files, path) => {
    expect(problemOf(() => loadRulebook(files as never))).toEqual(['rulebook-invalid', path])
  })

  it.each<[string, unknown]>([
    ['calling-hours', {}],
    ['calling-hours', { windows: { mon: ['9', '17'] } }],
    ['calling-hours', { windows: { holiday: ['09:00', '10:00'] } }],
    ['calling-hours', { windows: {}, fixedZone: 'America/Nowhere' }],
    ['calling-hours', { windows: {}, holidays: [{ name: 'x', date: '13-01' }] }],
    ['prohibited-days', { days: ['sun'] }],
    ['prohibited-days', { days: ['Mon'], holidays: [] }],
    ['dnc-registry', { registry: 'ru', maxAge: '31 days' }],
    ['dnc-registry', { maxAge: 'P31D' }],
    ['dnc-registry', { registry: 'ru', maxAge: 'P31D', quarterly: 'soon' }],
    ['dnc-registry', { registry: 'RU', maxAge: 'P31D' }],
    ['abandonment', { maxRate: 'x', over: 'P30D', answerWithin: 'PT2S' }],
    ['abandonment', { maxRate: 3, over: 'P30D', answerWithin: 'PT2S' }],
    ['abandonment', { maxRate: 0.03, over: 'P0D', answerWithin: 'PT2S' }],
    ['moratorium', { region: 'US-RU', maxAge: '7d', trigger: '' }],
    ['consent', { required: 'oral', elements: [] }],
    ['consent', { required: 'written', expiresAfter: '', elements: [] }],
    ['permission', { level: 'signed' }],
    ['call-cap', { caps: [{ max: -1, per: 'PT24H', counts: 'attempts', scope: 'number' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'calendar-year', counts: 'attempts', scope: 'number' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'calendar-day', days: 'calendar', counts: 'attempts', scope: 'number' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'P1M', days: 'calendar', counts: 'attempts', scope: 'number' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'rings', scope: 'number' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'agent' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'PT24H', counts: 'attempts', scope: 'number', except: ['lost'] }] }],
    ['call-cap', { caps: [], excusedAfterConsent: 'PT1H' }],
    ['call-cap', { caps: [], unlessConsent: 'oral' }],
    ['call-cap', {}],
    ['call-cap', { caps: [] }],
    ['call-cap', { caps: [{ max: 1, per: 'P0D', counts: 'attempts', scope: 'number' }] }],
    ['call-cap', { caps: [{ max: 1, per: 'P0D', days: 'calendar', counts: 'attempts', scope: 'number' }] }],
    ['cooling-off', { after: 'call', period: 'P7D', scope: 'person' }],
    ['cooling-off', { after: 'attempt', period: 'P7D', scope: 'agent' }],
    ['cooling-off', { after: 'attempt', period: 'a week', scope: 'person' }],
    ['cooling-off', { after: 'attempt', period: 'PT0S', scope: 'person' }],
    ['cooling-off', { after: 'attempt', period: 'PT24H', days: 'calendar', scope: 'person' }],
    ['cooling-off', { after: 'attempt', period: 'P7D', scope: 'person', excusedAfterConsent: 'P1M' }],
    ['abandonment', { maxRate: 0.03, over: 'P30D' }],
    ['reassigned-number', { refresh: '30 days', mandatory: true }],
    ['relationship', { transaction: '18 months', inquiry: null }],
    ['relationship', { transaction: null, inquiry: 'always' }],
    ['relationship', { transaction: null, inquiry: null, ongoing: ['friend'] }],
    ['relationship', { transaction: null, inquiry: null, gift: 'ever' }],
    ['relationship', { transaction: null, inquiry: null, lapsed: '90 days' }],
    ['permission', { level: 'written', expiresAfter: '1 year' }],
    ['status', { caller: ['nonprofits'] }],
    ['status', { recipient: ['companies'] }],
    ['consent', { required: 'written', expiresAfter: null, elements: [] }],
    ['dnc-registry', { registry: 'ru', maxAge: 'P31D', quarterly: null }],
    ['permission', { level: 'written', expiresAfter: null }],
    ['relationship', { transaction: null, inquiry: null, gift: null }],
    ['call-cap', { caps: [{ max: 1, per: 'P1D', counts: 'attempts', scope: 'person', perSeller: 'no' }] }],
    ['relationship', { transaction: null, inquiry: null, survivesRequest: 'no' }],
    ['identification', {}],
    ['identification', { must: 'say who calls' }],
    ['identification', { must: [], within: '30 seconds' }],
    ['opt-out', { must: [7] }],
    ['caller-id', {}],
    ['conduct', {}],
    ['recording-consent', { parties: 'two' }],
    ['registration', { authority: 'the ministry' }],
    ['record-keeping', { retain: '5 years', keep: [] }],
    ['record-keeping', { retain: 'P5Y' }],
  ])('%s of %j', (kind, params) => {
    expect(problemOf(() => loadRulebook(withParams(kind, params)))).toEqual([
      'rulebook-invalid',
      'ru.hours.versions[0].params',
    ])
  })

  it.each<[string, unknown]>([
    [
      'calling-hours',
      {
        windows: { 'mon-fri': ['09:00', '17:00'], holiday: null },
        holidays: [{ name: 'x', date: '07-04' }],
        fixedZone: 'Europe/Paris',
      },
    ],
    [
      'call-cap',
      {
        caps: [{ max: 0, per: 'calendar-week', counts: 'connected', scope: 'subject' }],
        unlessConsent: 'written',
        excusedAfterConsent: 'P7D',
      },
    ],
    ['cooling-off', { after: 'refusal', period: 'P60D', scope: 'person', excusedAfterConsent: 'P1W' }],
    ['consent', { required: 'express', expiresAfter: 'P1Y', elements: [] }],
    ['relationship', { transaction: 'unlimited', inquiry: 'P3M', ongoing: ['donor'], gift: 'P2Y', lapsed: 'P90D' }],
    ['relationship', { transaction: 'unlimited', inquiry: null, ongoing: ['member'], endsWithRelationship: true }],
    ['reassigned-number', { refresh: null, mandatory: false }],
    ['internal-dnc', { honorWithin: 'P10BD', retain: null }],
    ['note', {}],
  ])('but %s of %j can', (kind, params) => {
    expect(loadRulebook(withParams(kind, params)).on('2026-07-06')).toHaveLength(1)
  })

  it('names the version and the lifter that are wrong', () => {
    const one = rule('relationship', { transaction: 'P1D', inquiry: null }, { id: 'ru.bought' })
    const hours = closing([null, '17:00'], ['2026-01-01', '18:00'])
    const lifted = {
      ...hours,
      versions: [hours.versions[0], { ...hours.versions[1], liftedBy: ['ru.bought', 'ru.hours'] }],
    }
    const files = [{ jurisdiction: 'US', name: 'Ruritania', rules: [one, lifted as never] }]
    expect(problemOf(() => loadRulebook(files))).toEqual(['rulebook-invalid', 'ru.hours.versions[1].liftedBy[1]'])
    const badLate = closing([null, '17:00'], ['2026-01-01', '08:00'])
    expect(problemOf(() => loadRulebook([{ jurisdiction: 'US', name: 'R', rules: [badLate] }]))).toEqual([
      'rulebook-invalid',
      'ru.hours.versions[1].params',
    ])
  })
})
