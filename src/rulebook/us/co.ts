import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const colorado: JurisdictionFile = {
  jurisdiction: 'US-CO',
  name: 'Colorado',
  within: 'US',
  rules: [
    {
      id: 'us-co.dnc-registry',
      kind: 'dnc-registry',
      title: 'Colorado No-Call List',
      versions: [
        {
          from: '2002-07-01',
          citation: 'C.R.S. §§ 6-1-904, 6-1-905; 4 CCR 723-2',
          source:
            'https://law.justia.com/codes/colorado/2017/title-6/fair-trade-and-restraint-of-trade/article-1/part-9/section-6-1-904/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-co.relationship-exemption', 'us-co.inquiry', 'us-co.express-permission'],
          params: { registry: 'us-co', maxAge: 'P3M', quarterly: 'P30D' },
          note: 'Kept for the Public Utilities Commission. A copy is renewed within 30 days of the start of each calendar quarter (§ 6-1-904(4)). No copy is used for longer than three months either. Residential and, since June 2003, wireless subscribers; business landlines are not covered, and a listed business mobile is treated as a subscriber’s. Charities that give notice and political callers are outside.',
        },
      ],
    },
    {
      id: 'us-co.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship, until ended',
      versions: [
        {
          from: null,
          citation: 'C.R.S. § 6-1-903(7)',
          source: 'https://stopfraudcolorado.gov/fraud-center/telemarketing-fraud/colorado-no-call.html',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null, ongoing: ['subscriber'], endsWithRelationship: true },
          note: 'By a purchase, an application or a contract, not ended by either side (colorado.public.law/statutes/crs_6-1-903, read but for the end of subsection (7)). That it exists now or did within the last 18 months is how the Attorney General states the section; the form for complaints (coloradonocall.com/Public/Complaint.aspx) asks for the same 18 months.',
        },
      ],
    },
    {
      id: 'us-co.inquiry',
      kind: 'relationship',
      title: 'Thirty days after an inquiry',
      versions: [
        {
          from: null,
          citation: 'C.R.S. § 6-1-903(10)',
          source: 'https://www.coloradonocall.com/Public/Exempt.aspx',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: 'P30D' },
        },
      ],
    },
    {
      id: 'us-co.express-permission',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'C.R.S. § 6-1-903(10)',
          source: 'https://www.coloradonocall.com/Public/Exempt.aspx',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-co.caller-id',
      kind: 'caller-id',
      title: 'No way around caller ID',
      versions: [
        {
          from: null,
          citation: 'C.R.S. § 6-1-904(3)',
          source:
            'https://law.justia.com/codes/colorado/2017/title-6/fair-trade-and-restraint-of-trade/article-1/part-9/section-6-1-904/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            must: ['show the calling number wherever the equipment can', 'do not block or get around caller ID'],
          },
        },
      ],
    },
    {
      id: 'us-co.registration',
      kind: 'registration',
      title: 'Registrations with the Attorney General and for the list',
      versions: [
        {
          from: null,
          citation: 'C.R.S. § 6-1-303(1); § 6-1-904(1)(b)',
          source: 'https://colorado.public.law/statutes/crs_6-1-303',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Colorado Attorney General and the agent of the Public Utilities Commission',
            requires: [
              'registration as a commercial telephone seller ten days before',
              'registration and fee for the no-call list',
            ],
          },
        },
      ],
    },
    {
      id: 'us-co.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'C.R.S. § 18-9-303',
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
