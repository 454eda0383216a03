import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const connecticut: JurisdictionFile = {
  jurisdiction: 'US-CT',
  name: 'Connecticut',
  within: 'US',
  rules: [
    {
      id: 'us-ct.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephonic sales calls',
      versions: [
        {
          from: null,
          citation: 'Conn. Gen. Stat. § 42-288a (before P.A. 23-98)',
          source: 'https://blog.clickpointsoftware.com/telemarketing-calling-hours-by-state',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'The old text was not read.',
        },
        {
          from: '2023-10-01',
          citation: 'Conn. Gen. Stat. § 42-288a(c) (P.A. 23-98)',
          source:
            'https://casetext.com/statute/general-statutes-of-connecticut/title-42-business-selling-trading-and-collection-practices/chapter-743m-telemarketing/section-42-288a-telephonic-sales-calls-no-sales-solicitation-calls-listing-and-national-do-not-call-registry-prohibited-acts-disclosures-exceptions-regulations-penalties',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ct.business-contact'],
          params: { windows: { 'mon-sun': ['09:00', '20:00'] } },
          note: 'Residential, mobile and paging numbers; voice, text and media messages; soliciting gifts is a sales call since 2023. Vendors still print 9 to 9, the old hours. What the definition of telephonic sales call leaves out (consent, customers, business contacts) may be free of the hours too: not settled, so nothing lifts them. A consumer is any buyer, so a business mobile may be one.',
        },
      ],
    },
    {
      id: 'us-ct.consent',
      kind: 'consent',
      title: 'Prior express written consent for telephonic sales calls',
      versions: [
        {
          from: '2023-10-01',
          citation: 'Conn. Gen. Stat. §§ 42-284, 42-288a (P.A. 23-98); 47 CFR 64.1200(f)',
          source: 'https://www.thewbkfirm.com/industry/connecticut-amends-telemarketing-law',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ct.relationship-exemption', 'us-ct.business-contact'],
          params: {
            required: 'written',
            elements: ['the elements of prior express written consent in 47 CFR 64.1200'],
          },
          note: 'Live, hand-dialed calls too. One reader takes consent as needed only outside the exceptions of the definition; the stricter reading stands, with the exception for existing customers that two summaries name. Calls in answer to a request or a visit, and on an existing debt or contract, are outside. A Connecticut area code is presumed to be in the state (§ 42-288(c)).',
        },
      ],
    },
    {
      id: 'us-ct.relationship-exemption',
      kind: 'relationship',
      title: 'Existing customers who have not opted out',
      versions: [
        {
          from: '2023-10-01',
          citation: 'Conn. Gen. Stat. § 42-284(8), (18)(B) (P.A. 23-98)',
          source: 'https://thompsonhine.com/insights/preparing-for-connecticuts-new-telemarketing-law',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'A call to an existing customer who has not opted out is no telephonic sales call, say two law firms (the other: mslawgroup.com/ct-amends-telemarketing-law); the subparagraph itself was not read. Established business relationship means an existing one, not ended by either side (§ 42-284(8), read). No period after a purchase is stated anywhere, so a past purchase alone lifts nothing: only a relationship that goes on does. It lifts the consent, not the hours.',
        },
      ],
    },
    {
      id: 'us-ct.business-contact',
      kind: 'status',
      title: 'Business-to-business contact',
      versions: [
        {
          from: '2023-10-01',
          citation: 'Conn. Gen. Stat. § 42-284(18)(B)(iv) (P.A. 23-98)',
          source: 'https://mslawgroup.com/ct-amends-telemarketing-law/',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['business'] },
          liftedBy: [],
          params: { recipient: ['business'] },
          note: 'The term is not defined, and the sections speak of any consumer mobile: it lifts nothing.',
        },
      ],
    },
    {
      id: 'us-ct.dnc-registry',
      kind: 'dnc-registry',
      title: 'No sales solicitation calls listing, identical to the national registry',
      versions: [
        {
          from: null,
          citation: 'Conn. Gen. Stat. § 42-288a(a), (b)',
          source:
            'https://casetext.com/statute/general-statutes-of-connecticut/title-42-business-selling-trading-and-collection-practices/chapter-743m-telemarketing/section-42-288a-telephonic-sales-calls-no-sales-solicitation-calls-listing-and-national-do-not-call-registry-prohibited-acts-disclosures-exceptions-regulations-penalties',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [
            'us.fcc-ebr',
            'us.fcc-dnc-written-permission',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'A breach of the federal registry rules is a breach here, so what lifts those counts. The listing is renewed each quarter at least; 31 days are the federal age.',
        },
      ],
    },
    {
      id: 'us-ct.identification',
      kind: 'identification',
      title: 'Disclosures within ten seconds',
      versions: [
        {
          from: '2023-10-01',
          citation: 'Conn. Gen. Stat. § 42-288a (P.A. 23-98)',
          source: 'https://www.thewbkfirm.com/industry/connecticut-amends-telemarketing-law',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: ['state who you are, for whom you call and why', 'then offer to stop further calls'],
            within: 'PT10S',
          },
        },
      ],
    },
    {
      id: 'us-ct.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'Conn. Gen. Stat. § 52-570d; § 53a-187 et seq.',
          source: 'https://www.metaverse.law/2022/10/11/two-party-consent-requirements-for-recording-calls/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Civil liability; the criminal statute asks for one party. A recorded notice at the start or an automatic tone will do. Section numbers recalled.',
        },
      ],
    },
  ],
}
