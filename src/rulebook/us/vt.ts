import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const vermont: JurisdictionFile = {
  jurisdiction: 'US-VT',
  name: 'Vermont',
  within: 'US',
  rules: [
    {
      id: 'us-vt.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Vermont law',
      versions: [
        {
          from: null,
          citation: '9 V.S.A. § 2464a(b)',
          source:
            'http://print.casetext.com/statute/vermont-statutes/title-9-commerce-and-trade/chapter-63-consumer-protection/subchapter-1-general-provisions/section-2464a-prohibited-telephone-solicitations',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Definitions read, subsection (b) not. The act of 2002 used a trade list; Vermont now relies on the national one. Customers residing or located in Vermont, businesses included. Asking for contributions to a tax-exempt organization is outside; that its sales calls are was not read. No text was found that frees a customer, a person who agreed or an acquaintance, and the federal exceptions do not clear a rule of the state: nothing lifts this one.',
        },
      ],
    },
    {
      id: 'us-vt.internal-dnc',
      kind: 'internal-dnc',
      title: 'Numbers on the caller’s own list',
      versions: [
        {
          from: '2002-07-01',
          citation: '9 V.S.A. § 2464a (2002, No. 120)',
          source: 'http://www.leg.state.vt.us/DOCS/2002/ACTS/ACT120SUM.HTM',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'P45D', retain: null },
          note: 'From the summary of the act of 2002.',
        },
      ],
    },
    {
      id: 'us-vt.registration',
      kind: 'registration',
      title: 'Telemarketer registration',
      versions: [
        {
          from: null,
          citation: '9 V.S.A. §§ 2464a(b)(1), (d), 2464b',
          source: 'http://www.leg.state.vt.us/DOCS/2002/ACTS/ACT120SUM.HTM',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Vermont Secretary of State',
            requires: ['registration before the first call to a Vermont number'],
          },
          note: 'A crime without it, each call counted. Those registered with, licensed or regulated by named state agencies, and certain financial institutions, are no telemarketers (§ 2464a(a)(7)).',
        },
      ],
    },
    {
      id: 'us-vt.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'None; 18 U.S.C. § 2511; State v. Geraw (Vt. 2002)',
          source: 'https://courtroomproven.com/?p=108',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'No statute: most surveys leave it at one party by federal law, some ask all. The stricter stands. The case name is recalled.',
        },
      ],
    },
  ],
}
