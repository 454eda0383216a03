import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const missouri: JurisdictionFile = {
  jurisdiction: 'US-MO',
  name: 'Missouri',
  within: 'US',
  rules: [
    {
      id: 'us-mo.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telemarketing to a residence',
      versions: [
        {
          from: '2000-08-28',
          citation: 'Mo. Rev. Stat. § 407.1076(5)',
          source: 'https://legalfix.com/statutes/state-codes/missouri/title-xxvi/chapter-407/section-407-1076',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Equal to the federal hours, but nothing in the section lifts them. Calls to businesses are outside (§ 407.1085), save those that sell nondurable office and cleaning supplies.',
        },
      ],
    },
    {
      id: 'us-mo.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be called again',
      versions: [
        {
          from: null,
          citation: 'Mo. Rev. Stat. § 407.1076(4)',
          source: 'https://legalfix.com/statutes/state-codes/missouri/title-xxvi/chapter-407/section-407-1076',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'Bars passing the number on for telemarketing as well. No retention period seen.',
        },
      ],
    },
    {
      id: 'us-mo.dnc-registry',
      kind: 'dnc-registry',
      title: 'Missouri No-Call List',
      versions: [
        {
          from: '2001-07-01',
          citation: 'Mo. Rev. Stat. §§ 407.1095-407.1110; 15 CSR 60-13',
          source: 'https://self-law.org/code/mo/chapter-407/407-1101',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-mo.relationship-exemption', 'us-mo.express-permission'],
          params: { registry: 'us-mo', maxAge: 'P3M' },
          note: 'Kept by the Attorney General, sent out each quarter. A residential subscriber has the service, wireless included, primarily for personal and familial use; numbers used for business are not meant to be listed. Texts are solicitations in the definition as it stands; when they came in was not read. Calls by members of a charity, on a referral, and to set an appointment for a licensed trade are outside, which a call does not show. Bills to add business lines (S.B. 963 of 2024, S.B. 469 of 2025) were not found enacted.',
        },
      ],
    },
    {
      id: 'us-mo.relationship-exemption',
      kind: 'relationship',
      title: 'Business contact within 180 days, or a current relationship',
      versions: [
        {
          from: null,
          citation: 'Mo. Rev. Stat. § 407.1095(3)(b)',
          source:
            'https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00028196&billsummary_session=2026&billsummary_state=mo',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P180D', inquiry: 'P180D', ongoing: ['subscriber', 'personal'] },
          note: 'The text as a bill of 2026 recites it. A purchase or an inquiry is a business contact. Shorter than the federal 18 months, longer than the federal three for an inquiry: both apply.',
        },
      ],
    },
    {
      id: 'us-mo.express-permission',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'Mo. Rev. Stat. § 407.1095(3)(a)',
          source:
            'https://fastdemocracy.com/bill-summary/?billsummary_id=MOB00028196&billsummary_session=2026&billsummary_state=mo',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-mo.identification',
      kind: 'identification',
      title: 'Opening disclosures, a synthetic voice among them',
      versions: [
        {
          from: null,
          citation: 'Mo. Rev. Stat. § 407.1073(1)',
          source: 'http://statutes.laws-info.com/missouri/t26/c407/407_1073',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              'say promptly that the purpose is a sale',
              'give your name and the seller’s',
              'say what is sold',
              'with a prize: say that no purchase is needed',
              'say if the voice is recorded or computer-generated',
            ],
          },
        },
      ],
    },
    {
      id: 'us-mo.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Mo. Rev. Stat. § 542.402',
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
