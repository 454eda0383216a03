import { describe, expect, it } from 'vitest'
import type { ReasonCode, ReasonFields } from '../../src/index.ts'
import { type Names, reasonMessage } from '../../src/messages/reason-message.ts'
import type { Draft } from '../../src/rules/finding.ts'

const NUMBER = '+15155550123'
const at = '2026-07-06T17:00:00.000Z'
const clock = { zone: 'America/Chicago', localTime: '2026-07-06T20:14:00-05:00' }
const cap = { cap: 3, count: 4, per: 'PT24H', counts: 'attempts', scope: 'subject' } as const
const hours = { ...clock, window: ['08:00', '20:00'], from: 'number' } as const
const say = <C extends ReasonCode>(code: C, fields: ReasonFields[C], names: Partial<Names> = {}): string =>
  reasonMessage({ code, fields, until: null } as unknown as Draft, {
    law: 'Ruritania',
    number: NUMBER,
    seller: undefined,
    title: 'expected a text',
    ...names,
  })

/** One sentence for each code; the type misses none. */
const SENTENCES: { readonly [C in ReasonCode]: readonly [fields: ReasonFields[C], sentence: string] } = {
  'input-invalid': [{ path: 'call.purpose' }, '`call.purpose` could not be understood: expected a text.'],
  'number-invalid': [{ path: 'number' }, '`+15155550123` is not a telephone number: expected a text.'],
  'number-not-dialable': [{ class: 'premium' }, '+15155550123 is a premium-rate number and is not called.'],
  'consent-invalid': [{ path: 'consent[2].at' }, '`consent[2].at` could not be understood: expected a text.'],
  'consent-missing': [
    { level: 'written' },
    'Ruritania requires prior express written consent for this call, and none on record reaches it.',
  ],
  'consent-expired': [
    { level: 'written', record: 1, expiredAt: at },
    'The consent in record 1 ended on 2026-07-06; Ruritania requires one in force.',
  ],
  'consent-revoked': [{ record: 2, revokedAt: at }, 'The person asked on 2026-07-06 to stop (record 2).'],
  'number-reassigned': [
    { record: 0 },
    '+15155550123 was reassigned after the consent in record 0 was given, which no longer counts.',
  ],
  listed: [{ registry: 'us-national', asOf: at }, '+15155550123 is on the us-national list of 2026-07-06.'],
  'list-missing': [
    { registry: 'us-national' },
    'Ruritania requires a check against the us-national list, and none was supplied.',
  ],
  'list-stale': [
    { registry: 'us-national', asOf: at, maxAge: 'P31D' },
    'The us-national list is of 2026-07-06; Ruritania allows a copy no older than 31 days.',
  ],
  'list-not-covering': [
    { registry: 'us-national', asOf: '', areaCode: '515' },
    'No us-national list that was supplied covers area code 515.',
  ],
  'do-not-call-request': [
    { record: 0, requestedAt: at },
    'The person asked on 2026-07-06 not to be called (record 0).',
  ],
  'outside-hours': [hours, 'It is 20:14 on 2026-07-06 in America/Chicago; Ruritania allows such calls 08:00–20:00.'],
  'prohibited-day': [
    { ...clock, day: 'Founding Day' },
    'It is Founding Day (2026-07-06) in America/Chicago; Ruritania allows no such calls on that day.',
  ],
  moratorium: [{ region: 'US-NY' }, 'An emergency is declared in US-NY; Ruritania bars such calls while it lasts.'],
  'cap-reached': [cap, 'There were 4 calls within 24 hours; Ruritania allows 3 per subject.'],
  'cooling-off': [
    { after: 'conversation', since: at, period: 'P7D' },
    'The last conversation was on 2026-07-06; Ruritania asks for 7 days of rest.',
  ],
  'history-missing': [
    { cap: 3, per: 'PT24H' },
    'Ruritania limits how often a person is called (3 per 24 hours), and no call history was supplied.',
  ],
  represented: [{ record: 0 }, 'An attorney represents the person (record 0); Ruritania bars direct contact.'],
  'abandonment-rate': [
    { rate: 0.03125, maxRate: 0.03, campaign: 'c1' },
    'The campaign abandons 3.13 % of answered calls; Ruritania allows 3 %.',
  ],
  'caller-id-invalid': [
    { path: 'call.callerId' },
    '`call.callerId` is not a number that can be called back; Ruritania requires a true caller ID.',
  ],
  'jurisdiction-unknown': [
    { number: NUMBER },
    'Where +15155550123 is answered is not known, so neither is the law that holds there.',
  ],
  'evidence-unavailable': [
    { source: 'attempts' },
    'What Ruritania asks about could not be established: attempts did not answer, is too old, is of a later date or could not be read.',
  ],
  'company-policy': [
    { policy: 'blocked-region' },
    "The company's own policy (blocked-region) does not allow this call.",
  ],
}

describe('one sentence for each code, with the figures', () => {
  it.each(Object.entries(SENTENCES))('%s', (code, [fields, sentence]) => {
    expect(say(code as ReasonCode, fields as never)).toBe(sentence)
  })

  it.each<[ReasonCode, object, Partial<Names>, string]>([
    [
      'number-not-dialable',
      { class: 'directory' },
      {},
      '+15155550123 is a directory-assistance number and is not called.',
    ],
    ['number-not-dialable', { class: 'service-code' }, { number: '311' }, '311 is a service code and is not called.'],
    ['number-not-dialable', { class: 'emergency' }, { number: '911' }, '911 is an emergency number and is not called.'],
    ['number-not-dialable', { class: 'short' }, { number: '12345' }, '12345 is a short code and is not called.'],
    [
      'number-not-dialable',
      { class: 'unassigned' },
      {},
      '+15155550123 is in an area code that is not in service and is not called.',
    ],
    ['number-not-dialable', { class: 'other' }, {}, '+15155550123 is other and is not called.'],
    [
      'consent-missing',
      { level: 'express' },
      { law: 'federal law' },
      'Federal law requires prior express consent for this call, and none on record reaches it.',
    ],
    [
      'consent-missing',
      { level: 'none-suffices' },
      { law: 'federal law' },
      'Federal law bans this call, whatever consent was given.',
    ],
    [
      'number-reassigned',
      { record: null },
      {},
      '+15155550123 was reassigned: whoever answers is not the person on record.',
    ],
    [
      'list-not-covering',
      { registry: 'gb-tps', asOf: '', areaCode: '' },
      {},
      'No gb-tps list that was supplied covers +15155550123.',
    ],
    [
      'do-not-call-request',
      { record: 3, requestedAt: at },
      { seller: 'acme' },
      'The person asked on 2026-07-06 not to be called for acme (record 3).',
    ],
    [
      'outside-hours',
      { ...hours, window: null },
      {},
      'It is 20:14 on 2026-07-06 in America/Chicago; Ruritania allows no such calls on that day.',
    ],
    [
      'outside-hours',
      { ...hours, from: 'statute' },
      {},
      'It is 20:14 on 2026-07-06 in America/Chicago, the clock the statute names; Ruritania allows such calls 08:00–20:00.',
    ],
    [
      'outside-hours',
      { ...hours, localTime: '2026-07-06T07:59:59.500-05:00' },
      {},
      'It is 07:59:59 on 2026-07-06 in America/Chicago; Ruritania allows such calls 08:00–20:00.',
    ],
    [
      'cap-reached',
      { ...cap, count: 1, cap: 1, counts: 'conversations', per: 'P7D' },
      {},
      'There was 1 conversation within 7 days; Ruritania allows 1 per subject.',
    ],
    [
      'cap-reached',
      { ...cap, counts: 'connected', per: 'calendar-week' },
      {},
      'There were 4 connected calls in a calendar week; Ruritania allows 3 per subject.',
    ],
    [
      'cap-reached',
      { ...cap, count: 0, cap: 0, per: 'P1Y2M' },
      {},
      'There were 0 calls within P1Y2M; Ruritania allows 0 per subject.',
    ],
    [
      'cooling-off',
      { after: 'refusal', since: at, period: 'P1M' },
      {},
      'The last refusal was on 2026-07-06; Ruritania asks for 1 month of rest.',
    ],
    [
      'history-missing',
      { cap: 1, per: 'calendar-day' },
      { law: 'the generic conservative policy' },
      'The generic conservative policy limits how often a person is called (1 per calendar day), and no call history was supplied.',
    ],
  ])('%s of %j', (code, fields, names, sentence) => {
    expect(say(code, fields as never, names)).toBe(sentence)
  })
})
