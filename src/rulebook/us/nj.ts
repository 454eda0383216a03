import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const newJersey: JurisdictionFile = {
  jurisdiction: 'US-NJ',
  name: 'New Jersey',
  within: 'US',
  rules: [
    {
      id: 'us-nj.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for unsolicited sales calls',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-128(d)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-nj.written-request', 'us-nj.relationship-exemption'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'A customer is any individual resident (N.J.A.C. 13:45D-1.3), who may be called on a business line; another reading frees business lines because a telemarketer makes residential calls and the rules are scoped to them (13:45D-1.2). A company is no customer, but a number does not tell it from a sole proprietor, so business lines are covered. Lettered (c) before the amendment of 2023.',
        },
      ],
    },
    {
      id: 'us-nj.consent.wireless',
      kind: 'consent',
      title: 'No unsolicited sales calls to mobiles',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-130 (2003, c. 76)',
          source: 'http://www.jdsupra.com/legalnews/new-jersey-amends-do-not-call-law-eas-45694/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['wireless'] },
          liftedBy: [],
          params: {
            required: 'written',
            ban: true,
            elements: ['none: sales calls to mobiles were barred with or without consent'],
          },
        },
        {
          from: '2015-01-29',
          citation: 'N.J.S.A. 56:8-130',
          source:
            'https://www.allaboutadvertisinglaw.com/2015/02/glory-days-new-jersey-allows-certain-telemarketing-calls-to-cell-phones.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['wireless'] },
          liftedBy: ['us-nj.relationship-exemption'],
          params: { required: 'written', elements: ['an express written request of the customer'] },
          note: 'Listed or not. Texts are not settled and covered. A follow-up the customer asked for by telephone or website (2023) may be free, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-nj.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the New Jersey no-call list',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-127, 56:8-128(a); N.J.A.C. 13:45D',
          source: 'http://www.contactcentercompliance.com/legal/statutes/NJ/N.J._Stat./56_8-127.adpx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-nj.written-request', 'us-nj.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The state excuses a number in its first three months on the list where the copy was under three months old; the federal 31 days are kept.',
        },
      ],
    },
    {
      id: 'us-nj.written-request',
      kind: 'permission',
      title: 'Express written request of the customer',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-120 (definition of unsolicited telemarketing sales call)',
          source:
            'https://www.allaboutadvertisinglaw.com/2015/02/glory-days-new-jersey-allows-certain-telemarketing-calls-to-cell-phones.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'written' },
        },
      ],
    },
    {
      id: 'us-nj.relationship-exemption',
      kind: 'relationship',
      title: 'Existing customer',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-120; N.J.A.C. 13:45D-1.3',
          source: 'http://compliance.dnc.com/legal/statutes/NJ/N.J.A.C./13_45D-1.3.adpx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'One who still owes payment or is bound by a written contract: a purchase or an inquiry alone is not enough, however recent. The rules also know an established customer of continuing services; a subscriber is one.',
        },
      ],
    },
    {
      id: 'us-nj.identification',
      kind: 'identification',
      title: 'Who calls, for whom and why within 30 seconds',
      versions: [
        {
          from: '2023-12-01',
          citation: 'N.J.S.A. 56:8-128(b)-(c)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'give your name, the name and telephone number of the seller, and the purpose',
              'show mailing addresses on websites and in later letters',
            ],
            within: 'PT30S',
          },
          note: 'A violation is a disorderly persons offense.',
        },
      ],
    },
    {
      id: 'us-nj.caller-id',
      kind: 'caller-id',
      title: 'Caller ID may not be blocked or borrowed',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-128(e)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-jersey-statutes/title-56-trade-names-trade-marks-and-unfair-trade-practices/chapter-568/section-568-128-requirements-relative-to-telemarketing-sales-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['do not block caller ID', 'show no number or name that is not the telemarketer’s'] },
        },
      ],
    },
    {
      id: 'us-nj.registration',
      kind: 'registration',
      title: 'Telemarketer registration',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 56:8-121, 56:8-126',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the New Jersey Division of Consumer Affairs',
            requires: ['registration every year, from out of state too', 'a bond of at least 25,000 USD where asked'],
          },
        },
      ],
    },
    {
      id: 'us-nj.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'N.J.S.A. 2A:156A-4(d)',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From a survey that does not list the state as all-party; the section number is recalled.',
        },
      ],
    },
  ],
}
