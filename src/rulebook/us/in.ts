import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const indiana: JurisdictionFile = {
  jurisdiction: 'US-IN',
  name: 'Indiana',
  within: 'US',
  rules: [
    {
      id: 'us-in.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for automatic dialing-announcing devices',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-5-14-8',
          verified: { on: '2026-11-21', from: 'secondary' },
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
            recipient: ['any'],
          },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '20:00'] } },
          note: 'Every recorded call, commercial or not (State v. American Family Voices, Ind. 2008); live calls have the federal hours alone. The exceptions of § 24-5-14-5(a) belong to the consent section. Section text not read; the hours stand in two tables of third parties.',
        },
      ],
    },
    {
      id: 'us-in.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded messages',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-5-14-5',
          source: 'https://lexace.ai/us/statute/indiana/24-5-14-5',
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
            recipient: ['any'],
          },
          liftedBy: ['us-in.adad-relationship'],
          params: {
            required: 'express',
            elements: ['request, consent, permission or authorization of the subscriber'],
          },
          note: 'Every recorded call, commercial or not. A live operator may get the consent right before the message, which a call does not show. Messages of school districts and about work schedules are outside.',
        },
      ],
    },
    {
      id: 'us-in.adad-relationship',
      kind: 'relationship',
      title: 'Current business or personal relationship',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-5-14-5(a)(2)',
          source: 'https://lexace.ai/us/statute/indiana/24-5-14-5',
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
            recipient: ['any'],
          },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber', 'personal'] },
          note: 'Lifts the consent section alone, not the hours. The relationship must be current, so a past purchase does not count.',
        },
      ],
    },
    {
      id: 'us-in.dnc-registry',
      kind: 'dnc-registry',
      title: 'Indiana Do Not Call List',
      versions: [
        {
          from: null,
          citation: 'Ind. Code §§ 24-4.7-3-1, 24-4.7-4-1, 24-4.7-2-9',
          source: 'https://lexace.ai/us/statute/indiana/24-4.7-2-9',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-in.express-request', 'us-in.charity-own-staff'],
          params: { registry: 'us-in', maxAge: 'P3M', quarterly: 'P0D' },
          note: 'Kept by the Attorney General since 2002, published on the first day of each quarter, which takes the place of the last. Calls, texts and other messages that sell, ask for gifts or gather leads. Home, mobile, VoIP and prepaid numbers; a listed number is taken as a person’s even where it is used for business. Existing debts and contracts not yet performed, real-estate and insurance licensees, newspapers by their own staff and, since July 1, 2019, certain financial institutions and broadband providers are outside; a call shows none of that.',
        },
      ],
    },
    {
      id: 'us-in.express-request',
      kind: 'permission',
      title: 'Express request of the person called',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-4.7-1-1(1)',
          source: 'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'A consent obtained by the seller is weaker ground than a request; keep the record of what was asked.',
        },
      ],
    },
    {
      id: 'us-in.charity-own-staff',
      kind: 'status',
      title: 'Charity that calls by its own volunteers or employees',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-4.7-1-1(3)',
          source: 'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'Tax-exempt under section 501; the caller must disclose at once who calls. A paid fundraiser is not exempt.',
        },
      ],
    },
    {
      id: 'us-in.identification.charity',
      kind: 'identification',
      title: 'Disclosures of a charity that calls listed numbers',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-4.7-1-1(3)(B)',
          source: 'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['charity'],
            technology: ['any'],
            recipient: ['consumer', 'wireless'],
            caller: ['nonprofit'],
          },
          liftedBy: [],
          params: { must: ['your true first and last name', 'the name, address and telephone number of the charity'] },
          note: 'At once; a condition of the exemption.',
        },
      ],
    },
    {
      id: 'us-in.relationship-exemption',
      kind: 'note',
      title: 'No exemption for business relationships',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 24-4.7-1-1',
          source: 'https://statutes.laws.com/indiana/title-24/ar-4.7/ch-1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'A present or past customer is no exemption from the Indiana list: only an unperformed debt or contract, an express request or a listed sector is. A federal relationship does not suffice.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us-in.registration',
      kind: 'registration',
      title: 'Telephone solicitor registration',
      versions: [
        {
          from: '2019-07-01',
          citation: 'Ind. Code § 24-4.7-3 (2019)',
          source: 'http://in.gov./attorneygeneral/2444.htm',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Attorney General of Indiana',
            requires: ['registration before doing business', 'the Indiana Do Not Call List (750 USD a year)'],
          },
        },
      ],
    },
    {
      id: 'us-in.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Ind. Code § 35-33.5-1-5',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'Number of parties from a survey; the section number is recalled.',
        },
      ],
    },
  ],
}
