import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const wyoming: JurisdictionFile = {
  jurisdiction: 'US-WY',
  name: 'Wyoming',
  within: 'US',
  rules: [
    {
      id: 'us-wy.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for unsolicited sales calls',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 40-12-302(d)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-wy.relationship-exemption', 'us-wy.express-request', 'us.hours-by-request'],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'Personal, family or household goods and services, so consumers alone. Calls about an unfinished debt or contract and callers of fewer than 225 unsolicited calls a year are outside, which a call does not show. Section read through quotations; three sources agree.',
        },
      ],
    },
    {
      id: 'us-wy.consent.recorded',
      kind: 'consent',
      title: 'No recorded sales calls',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 40-12-303(a)',
          source: 'https://lexace.ai/us/statute/wyoming/40-12-303',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: [],
          params: { required: 'written', ban: true, elements: [] },
          note: 'The ways out of § 40-12-303(b) are for live messages alone and the text names no consent. A telephonic sales call is one to a consumer (§ 40-12-301(a)(ix)), so business lines are outside.',
        },
      ],
    },
    {
      id: 'us-wy.dnc-registry.automated',
      kind: 'dnc-registry',
      title: 'Automated dialing only to screened numbers',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 40-12-303(b)',
          source: 'https://lexace.ai/us/statute/wyoming/40-12-303',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['autodialed', 'atds'], recipient: ['consumer'] },
          liftedBy: ['us-wy.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Automated selection or dialing with a live agent is barred unless the numbers were screened against the national list (and unlisted numbers, see us-wy.unlisted-numbers), the person called first, or a relationship stands. Consent is no way out. No age of a copy is stated: the federal one serves.',
        },
      ],
    },
    {
      id: 'us-wy.unlisted-numbers',
      kind: 'conduct',
      title: 'Screen out unlisted numbers',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 40-12-303(b)(ii)',
          source: 'https://lexace.ai/us/statute/wyoming/40-12-303',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['autodialed', 'atds'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              'leave out every unlisted number when a system dials, unless the person called first or is a customer',
            ],
          },
          note: 'No list of unlisted numbers can be asked; hence a duty.',
        },
      ],
    },
    {
      id: 'us-wy.dnc-registry',
      kind: 'dnc-registry',
      title: 'Do-not-call list under state law',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. §§ 40-12-301, 40-12-302',
          source:
            'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-wy.relationship-exemption', 'us-wy.express-request'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The Attorney General’s pages name the Telephone Preference Service of the Direct Marketing Association, which appears defunct; the section on automated calls says national do-not-call list. The national registry is asked here; add the trade list to your own lists if it can still be had.',
        },
      ],
    },
    {
      id: 'us-wy.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship until it is ended',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 40-12-301(a)(vi)',
          source:
            'https://cliclaw.com/library/us-state-laws/telemarketing-sms/wyoming-telephone-solicitation-wy-stat-%C2%A7-40-12-301-et-seq',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            transaction: 'unlimited',
            inquiry: 'unlimited',
            ongoing: ['subscriber'],
            endsWithRelationship: true,
          },
          note: 'A prior or existing relationship by inquiry, application, purchase or transaction, not ended by either side; the definition was read whole and states no period. The federal 18 and 3 months apply beside it.',
        },
      ],
    },
    {
      id: 'us-wy.express-request',
      kind: 'permission',
      title: 'Call at the request of the person',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. tit. 40, ch. 12, art. 3',
          source:
            'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation-for-businesses',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'From the Attorney General’s pages. Lifts the hours and the list, not the section on automated calls.',
        },
      ],
    },
    {
      id: 'us-wy.identification',
      kind: 'identification',
      title: 'Disclosures at the beginning',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. tit. 40, ch. 12, art. 3',
          source:
            'https://attorneygeneral.wyo.gov/law-office-division/consumer-protection-and-antitrust-unit/telephone-solicitation-for-businesses',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { must: ['give your name and the business you call for', 'say that the call is to sell'] },
        },
      ],
    },
    {
      id: 'us-wy.registration',
      kind: 'registration',
      title: 'Notice of telemarketing activity',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 40-12-305',
          source: 'http://reversephonedb.com/wyoming-telemarketing-laws/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Wyoming Secretary of State',
            requires: ['notice of activity', 'consent to service of process'],
          },
          note: 'Sellers of consumer goods. The filing office is recalled; the heading of the section was read.',
        },
      ],
    },
    {
      id: 'us-wy.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Wyo. Stat. § 7-3-702',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'Number of parties from a survey that does not list the state as all-party; the section number is recalled.',
        },
      ],
    },
  ],
}
