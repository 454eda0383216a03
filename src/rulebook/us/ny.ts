import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const newYork: JurisdictionFile = {
  jurisdiction: 'US-NY',
  name: 'New York',
  within: 'US',
  rules: [
    {
      id: 'us-ny.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telemarketing',
      versions: [
        {
          from: null,
          citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
          source: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-ny.hours-by-consent'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Before texts were added.',
        },
        {
          from: '2021-08-12',
          citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
          source: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-ny.hours-by-consent'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'A customer is any natural person resident in the state, a sole proprietor on a business line included; a company is not one, but a call does not show which it reaches. The exemption of business calls belongs to § 399-pp alone.',
        },
      ],
    },
    {
      id: 'us-ny.hours-by-consent',
      kind: 'hours-request',
      title: 'Express consent to a call at a different time',
      versions: [
        {
          from: null,
          citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
          source: 'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { basis: 'the customer expressly consented to a call at that time' },
        },
      ],
    },
    {
      id: 'us-ny.emergency-moratorium',
      kind: 'moratorium',
      title: 'No unsolicited telemarketing into a declared emergency',
      versions: [
        {
          from: '2019-12-18',
          citation: 'N.Y. Gen. Bus. Law §§ 399-z(5-a), 399-pp(7)',
          source: 'https://www.dnc.com/news/new-york-disaster-emergency-calling-restriction-status',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-ny.established-relationship', 'us-ny.express-request'],
          params: {
            region: 'US-NY',
            maxAge: 'P7D',
            trigger: 'a state of emergency or disaster emergency under N.Y. Exec. Law § 24 or § 28',
          },
          note: 'Before texts were added.',
        },
        {
          from: '2021-08-12',
          citation: 'N.Y. Gen. Bus. Law §§ 399-z(5-a), 399-pp(7)',
          source: 'https://www.dnc.com/news/new-york-disaster-emergency-calling-restriction-status',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ny.established-relationship', 'us-ny.express-request'],
          params: {
            region: 'US-NY',
            maxAge: 'P7D',
            trigger: 'a state of emergency or disaster emergency under N.Y. Exec. Law § 24 or § 28',
          },
          note: 'Bars calls into the county, city, town or village under the declaration; an emergency anywhere in the state counts unless the place is known not to be in it. Statewide orders have stood for years at a time. Whether A1250/S6853 (2025-26), which would narrow the ban, was enacted is unknown.',
        },
      ],
    },
    {
      id: 'us-ny.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the New York registry',
      versions: [
        {
          from: null,
          citation: 'N.Y. Gen. Bus. Law § 399-z',
          source: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-ny.established-relationship', 'us-ny.express-request'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Before texts were added.',
        },
        {
          from: '2021-08-12',
          citation: 'N.Y. Gen. Bus. Law § 399-z',
          source: 'https://www.nysenate.gov/legislation/laws/GBS/399-Z/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ny.established-relationship', 'us-ny.express-request'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Unsolicited telemarketing sales calls only: the two exceptions are those of the definition of that term. An oral request suffices here, not under the federal rules.',
        },
      ],
    },
    {
      id: 'us-ny.established-relationship',
      kind: 'relationship',
      title: 'Established business relationship',
      versions: [
        {
          from: null,
          citation: 'N.Y. Gen. Bus. Law § 399-z(1)(k)(ii); 19 NYCRR 220.2(b)',
          source: 'https://regulations.justia.com/states/new-york/title-19/chapter-viii/part-220/section-220-2/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M', endsWithRelationship: true },
          note: 'Not ended by either side, and gone once the customer says that no more calls are wished.',
        },
      ],
    },
    {
      id: 'us-ny.express-request',
      kind: 'permission',
      title: 'Express written or verbal request of the customer',
      versions: [
        {
          from: null,
          citation: 'N.Y. Gen. Bus. Law § 399-z(1)(k)(i)',
          source: 'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-ny.identification',
      kind: 'identification',
      title: 'Opening disclosure and do-not-call offer',
      versions: [
        {
          from: '2023-03-06',
          citation: 'N.Y. Gen. Bus. Law § 399-z(2)',
          source: 'https://instalawyer.io/laws/new-york-laws/399-z-telemarketing-establishment-of',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              "first the telemarketer's name and on whose behalf the call is made",
              "then the offer to be put on the entity's do-not-call list",
              'only then anything else',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ny.internal-dnc',
      kind: 'internal-dnc',
      title: 'Entity-specific do-not-call list',
      versions: [
        {
          from: '2023-03-06',
          citation: 'N.Y. Gen. Bus. Law § 399-z',
          source: 'https://iapda.org/blog/9',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
          note: 'No periods found: the federal ones serve.',
        },
      ],
    },
    {
      id: 'us-ny.opt-out.recorded',
      kind: 'opt-out',
      title: 'Opt-out in recorded messages',
      versions: [
        {
          from: '2023-03-06',
          citation: 'N.Y. Gen. Bus. Law § 399-z',
          source: 'https://iapda.org/blog/9',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              'a key press that puts the number on the do-not-call list',
              'in a voicemail a toll-free number that does the same',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ny.call-cap.nyc-debt',
      kind: 'call-cap',
      title: 'New York City cap on debt-collection contacts',
      versions: [
        {
          from: '2026-09-01',
          citation: '6 RCNY § 5-77 (amended 2026)',
          source: 'https://www.americollect.com/2026/04/new-york-city-dcwp-debt-collection-rules-finalized/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            area: {
              name: 'New York City',
              zip3: ['100', '101', '102', '103', '104', '110', '111', '112', '113', '114', '116'],
              areaCodes: ['212', '332', '347', '465', '646', '718', '917', '929'],
            },
          },
          liftedBy: [],
          params: { caps: [{ max: 3, per: 'P7D', counts: 'attempts', scope: 'debt' }] },
          note: 'Calls, texts and letters count together; those outside the log do not show. Any seven days are read as rolling. Original creditors are covered once collection procedures begin. The rule of the city before 2026-09-01 is not modelled.',
        },
      ],
    },
    {
      id: 'us-ny.consent.nyc-debt-text',
      kind: 'consent',
      title: 'New York City consent to debt-collection texts',
      versions: [
        {
          from: '2026-09-01',
          citation: '6 RCNY § 5-77 (amended 2026)',
          source: 'https://www.americollect.com/2026/04/new-york-city-dcwp-debt-collection-rules-finalized/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['text'],
            recipient: ['consumer'],
            area: {
              name: 'New York City',
              zip3: ['100', '101', '102', '103', '104', '110', '111', '112', '113', '114', '116'],
              areaCodes: ['212', '332', '347', '465', '646', '718', '917', '929'],
            },
          },
          liftedBy: [],
          params: { required: 'written', elements: ['written and revocable consent to collection by text'] },
          note: 'The earlier rule of the city, before 2026-09-01, is not modelled.',
        },
      ],
    },
    {
      id: 'us-ny.cooling-off.nyc-debt',
      kind: 'cooling-off',
      title: 'New York City rest after a debt-collection conversation',
      versions: [
        {
          from: '2026-09-01',
          citation: '6 RCNY § 5-77 (amended 2026)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            area: {
              name: 'New York City',
              zip3: ['100', '101', '102', '103', '104', '110', '111', '112', '113', '114', '116'],
              areaCodes: ['212', '332', '347', '465', '646', '718', '917', '929'],
            },
          },
          liftedBy: [],
          params: { after: 'conversation', period: 'P7D', scope: 'debt' },
          note: 'Recalled from the text of 2024, not seen in that of 2026. Seven full days, the stricter reading.',
        },
      ],
    },
    {
      id: 'us-ny.registration',
      kind: 'registration',
      title: 'Telemarketer registration',
      versions: [
        {
          from: null,
          citation: 'N.Y. Gen. Bus. Law § 399-pp',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the New York Department of State',
            requires: ['a certificate of registration', 'a bond'],
          },
          note: 'Business-to-business sales are exempt from § 399-pp only.',
        },
      ],
    },
    {
      id: 'us-ny.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'N.Y. Penal Law §§ 250.00, 250.05',
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
