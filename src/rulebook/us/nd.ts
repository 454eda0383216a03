import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const northDakota: JurisdictionFile = {
  jurisdiction: 'US-ND',
  name: 'North Dakota',
  within: 'US',
  rules: [
    {
      id: 'us-nd.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code §§ 51-28-02, 51-28-05',
          source: 'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-nd.current-relationship'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Sales and requests for donations by voice, text or otherwise to whoever subscribed to a residential line, mobiles included. Calls from schools, employers about work schedules and public safety are outside.',
        },
      ],
    },
    {
      id: 'us-nd.consent.prerecorded',
      kind: 'consent',
      title: 'Consent to recorded messages of any content',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code §§ 51-28-01(5), 51-28-02',
          source: 'https://lexace.ai/us/statute/north-dakota/51-28-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-nd.current-relationship'],
          params: {
            required: 'express',
            elements: [
              'the person knowingly asked for, consented to or permitted the message',
              'or a live operator got consent before it',
            ],
          },
          note: 'A subscriber has a residential line over any technology (§ 51-28-01(6)-(7)), so business lines are outside. Schools and employers about work schedules are free, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-nd.current-relationship',
      kind: 'relationship',
      title: 'Current business relationship',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code § 51-28-02',
          source: 'https://lexace.ai/us/statute/north-dakota/51-28-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'Not defined: only one that lasts is counted. Lifts the hours (§ 51-28-05) and the consent to recorded messages, not the list.',
        },
      ],
    },
    {
      id: 'us-nd.dnc-registry',
      kind: 'dnc-registry',
      title: 'North Dakota list, kept through the national registry',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code §§ 51-28-06, 51-28-09',
          source: 'https://lexace.ai/us/statute/north-dakota/51-28-09',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-nd.relationship-exemption', 'us-nd.prior-consent', 'us-nd.charity'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Personal telephones, mobiles included, not business ones (Attorney General). § 51-28-06 was not read.',
        },
      ],
    },
    {
      id: 'us-nd.relationship-exemption',
      kind: 'relationship',
      title: 'Purchase within 24 months',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code § 51-28-01(4)',
          source: 'http://laws9.com/statutes/north-dakota/t51/t51c28',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P24M', inquiry: null },
          note: 'Purchase, rental, lease, financial transaction or free trial newspaper; an inquiry does not count. Federal law stops at eighteen months.',
        },
      ],
    },
    {
      id: 'us-nd.prior-consent',
      kind: 'permission',
      title: 'Consent given before',
      versions: [
        {
          from: null,
          citation: 'North Dakota Attorney General, Do Not Call',
          source: 'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-nd.charity',
      kind: 'status',
      title: 'Charity that calls for itself',
      versions: [
        {
          from: null,
          citation: 'North Dakota Attorney General, Do Not Call',
          source: 'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'The same page bars paid professional fundraisers.',
        },
      ],
    },
    {
      id: 'us-nd.other.solicitation',
      kind: 'conduct',
      title: 'Fundraisers and release of the line',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code ch. 51-28; North Dakota Attorney General, Do Not Call',
          source: 'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              'do not use paid professional fundraisers',
              'a dialing device releases the line within 10 seconds after the person hangs up',
            ],
          },
          note: 'The scope of the bar on fundraisers was not read, so it is told rather than enforced.',
        },
      ],
    },
    {
      id: 'us-nd.caller-id',
      kind: 'caller-id',
      title: 'Caller ID may not be blocked',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code § 51-28-08',
          source: 'https://attorneygeneral.nd.gov/consumer-resources/do-not-call/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { must: ['do not block caller ID'] },
        },
      ],
    },
    {
      id: 'us-nd.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'N.D. Cent. Code § 12.1-15-02',
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
