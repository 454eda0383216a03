import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const wisconsin: JurisdictionFile = {
  jurisdiction: 'US-WI',
  name: 'Wisconsin',
  within: 'US',
  rules: [
    {
      id: 'us-wi.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation of consumers',
      versions: [
        {
          from: null,
          citation: 'Wis. Admin. Code ATCP 127.16(3)',
          source: 'https://docs-preview.legis.wisconsin.gov/code/admin_code/atcp/090/127/ii/18/1/b/2?up=1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-wi.prior-consent'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Who buys in a business capacity is no consumer (ATCP 127.01). Sundays are open; tables that close them are wrong.',
        },
      ],
    },
    {
      id: 'us-wi.prior-consent',
      kind: 'hours-request',
      title: 'Prior consent of the consumer to other hours',
      versions: [
        {
          from: null,
          citation: 'Wis. Admin. Code ATCP 127.16(3)',
          source: 'https://docs-preview.legis.wisconsin.gov/code/admin_code/atcp/090/127/ii/18/1/b/2?up=1',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { basis: 'prior consent of the consumer to calls at that time' },
          note: 'The copy seen ends within these words. The federal hours apply beside it.',
        },
      ],
    },
    {
      id: 'us-wi.dnc-registry',
      kind: 'dnc-registry',
      title: 'State registry: the Wisconsin part of the national one',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(1)(fm), (4)(a)2.; Wis. Admin. Code ATCP 127.82',
          source: 'https://docs.legis.wisconsin.gov/code/register/2015/712b/register/final/cr_14_050_rule_text/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-wi.request', 'us-wi.current-client', 'us-wi.nonprofit'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Calls and texts. A list of its own from 2002, the national one since about August 2015. A number in the current local business directory is outside (ATCP 127.80(10)(e)), which a call does not show. The federal relationship does not count: the client must be a current one.',
        },
      ],
    },
    {
      id: 'us-wi.request',
      kind: 'permission',
      title: 'Response to the recipient’s request',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(6)(am)1.',
          source: 'https://docs.legis.wisconsin.gov/document/statutes/100.523(1)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'Lifts the registry, not the rule on recordings.',
        },
      ],
    },
    {
      id: 'us-wi.current-client',
      kind: 'relationship',
      title: 'Current client of the seller',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(6)(am)2.',
          source: 'https://docs.legis.wisconsin.gov/document/statutes/100.523(1)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'Of the seller itself, not of an affiliate. A past purchase or an inquiry makes no current client. Lifts the registry, not the rule on recordings.',
        },
      ],
    },
    {
      id: 'us-wi.nonprofit',
      kind: 'status',
      title: 'Nonprofit organizations and those who call for them',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(1)(j)',
          source: 'https://lexace.ai/us/statute/wisconsin/100.52',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['nonprofit', 'fundraiser'] },
          note: 'Not telephone solicitors: a nonprofit organization, its employees and its contractors.',
        },
      ],
    },
    {
      id: 'us-wi.consent.prerecorded',
      kind: 'consent',
      title: 'Consent to recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(4)(a)1.',
          source: 'https://datcp.wi.gov/Pages/Programs_Services/WIPrivacyLawsUnsolicitedCommercialCommunications.aspx',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-wi.nonprofit'],
          params: { required: 'express', elements: ['consent of the recipient'] },
          note: 'The exceptions for requests and current clients (§ 100.52(6)) are for subdivisions 2 and 3 alone. That a synthetic voice is an electronically prerecorded message is the stricter reading.',
        },
      ],
    },
    {
      id: 'us-wi.identification',
      kind: 'identification',
      title: 'Who calls and for whom, at the beginning',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(4)(d); Wis. Admin. Code ATCP 127.04',
          source: 'https://docs.legis.wisconsin.gov/document/statutes/100.523(1)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-wi.nonprofit'],
          params: { must: ['say at the beginning which solicitor is calling', 'name the seller if it is another'] },
        },
      ],
    },
    {
      id: 'us-wi.caller-id',
      kind: 'caller-id',
      title: 'True caller ID',
      versions: [
        {
          from: '2013-06-01',
          citation: 'Wis. Admin. Code ATCP 127.14(16)',
          source: 'https://docs-preview.legis.wisconsin.gov/code/admin_code/atcp/090/127/ii/18/1/b/2?up=1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { must: ['never show misleading or inaccurate caller ID'] },
          note: 'Wis. Stat. § 100.52(4)(a)4. and 5. (2023 Act 243) say the like since April 1, 2025.',
        },
      ],
    },
    {
      id: 'us-wi.registration',
      kind: 'registration',
      title: 'Telephone solicitor registration',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 100.52(3); Wis. Admin. Code ATCP 127.81',
          source: 'https://datcp.wi.gov/Pages/Licenses_Permits/TelemarketerRegistration.aspx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-wi.nonprofit'],
          params: {
            authority: 'the Wisconsin Department of Agriculture, Trade and Consumer Protection',
            requires: [
              'annual registration, December 1 to November 30',
              'fee',
              'proof of current copies of the registry',
            ],
          },
          note: 'To solicit individuals with basic local or mobile service; company landlines are not covered customers.',
        },
      ],
    },
    {
      id: 'us-wi.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Wis. Stat. § 968.31',
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
