import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const texas: JurisdictionFile = {
  jurisdiction: 'US-TX',
  name: 'Texas',
  within: 'US',
  rules: [
    {
      id: 'us-tx.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for consumer telephone calls',
      versions: [
        {
          from: null,
          citation: 'Tex. Bus. & Com. Code § 301.051(b)(2)',
          source:
            'https://www.foster.com/newsroom-alerts-texas-expands-telemarketing-law-to-cover-text-messagesms-marketing-what-companies-need-to-know',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['09:00', '21:00'], sun: ['12:00', '21:00'] } },
          note: 'A consumer telephone call goes to a residential number about consumer goods. One firm reads the hours as Central time; the person’s own clock is used, and El Paso’s is Mountain. Texts are treated as calls. The exceptions of § 301.051(a) were not read. No holiday rule.',
        },
      ],
    },
    {
      id: 'us-tx.dnc-registry',
      kind: 'dnc-registry',
      title: 'Texas No-Call List',
      versions: [
        {
          from: null,
          citation: 'Tex. Bus. & Com. Code § 304.051; 16 Tex. Admin. Code § 26.37',
          source: 'https://lexace.ai/us/statute/texas/304.051',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-tx.relationship-exemption', 'us-tx.written-permission'],
          params: { registry: 'us-tx', maxAge: 'P3M' },
          note: 'State registrants and the Texas part of the national registry, published each quarter since 2002. Binds, from memory, once a number has been published for 60 days; enforced at once here. § 304.004 leaves out calls to a business that has not asked to be spared, debt collection, and state licensees who close face to face.',
        },
      ],
    },
    {
      id: 'us-tx.dnc-registry.electric',
      kind: 'dnc-registry',
      title: 'Texas Electric No-Call List',
      versions: [
        {
          from: null,
          citation: '16 Tex. Admin. Code § 25.484; PURA § 39.1025',
          source: 'https://regulations.justia.com/states/texas/title-16/part-2/chapter-25/subchapter-r/section-25-484',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['any'],
            recipient: ['business'],
            subject: ['electric', 'energy', 'power', 'utilit'],
          },
          liftedBy: [],
          params: { registry: 'us-tx-electric', maxAge: 'P3M' },
          note: 'Calls about retail electric service to nonresidential customers who registered on or after 2005-05-27; some earlier residential registrations remain on it.',
        },
      ],
    },
    {
      id: 'us-tx.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship, and a year after it ends',
      versions: [
        {
          from: null,
          citation: 'Tex. Bus. & Com. Code § 304.004(2)',
          source: 'https://codes.findlaw.com/tx/business-and-commerce-code/bus-com-sect-304-004/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null, ongoing: ['subscriber'], lapsed: 'P12M' },
          note: 'A relationship nobody has ended has no time limit; one that ended counts until its first anniversary or the first list that shows the number, whichever is later. The anniversary is used; a single transaction counts as one that ended that day.',
        },
      ],
    },
    {
      id: 'us-tx.written-permission',
      kind: 'permission',
      title: 'Calls that are not unsolicited',
      versions: [
        {
          from: null,
          citation: 'Tex. Bus. & Com. Code § 304.002(9) (“unsolicited telephone call”)',
          source:
            'http://www.laws9.com/statutes/texas/business-and-commerce-code/title-10-use-of-telecommunications/chapter-304-telemarketing',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'Chapter 304 reaches unsolicited calls only and does not define the word; signed permission is the reading that also meets federal law. Lifts the no-call list, not the hours of chapter 301.',
        },
      ],
    },
    {
      id: 'us-tx.consent.sms-solicitation',
      kind: 'note',
      title: 'Texts are telephone solicitation (SB 140)',
      versions: [
        {
          from: '2025-09-01',
          citation: 'Tex. Bus. & Com. Code ch. 302 as amended by SB 140 (2025)',
          source: 'https://www.bassberry.com/?p=85206',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Marketing texts and images count as telephone solicitation. Chapter 302 asks for registration, not consent; a program that texts only people who agreed beforehand stays outside by the state’s position and a court order of November 2025, which do not bind private suits. Violations are actionable under the DTPA, more than once.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us-tx.registration',
      kind: 'registration',
      title: 'Telephone solicitation registration',
      versions: [
        {
          from: null,
          citation: 'Tex. Bus. & Com. Code §§ 302.101, 302.106, 302.107',
          source: 'https://www.bassberry.com/?p=85206',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            authority: 'Texas Secretary of State',
            requires: [
              'certificate for each location',
              'yearly fee of 200 USD',
              'security of 10,000 USD',
              'quarterly updates',
            ],
          },
          note: 'Exemptions: ch. 302 subch. B; the one for commercial sales covers only buyers who resell or manufacture.',
        },
        {
          from: '2025-09-01',
          citation: 'Tex. Bus. & Com. Code §§ 302.101, 302.106, 302.107, as amended by SB 140 (2025)',
          source: 'https://www.bassberry.com/?p=85206',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'Texas Secretary of State',
            requires: [
              'certificate for each location',
              'yearly fee of 200 USD',
              'security of 10,000 USD',
              'quarterly updates',
              'the same before marketing texts, unless every recipient agreed beforehand',
            ],
          },
          note: 'Exemptions: ch. 302 subch. B, among them customers of two years’ standing (§ 302.058) and public companies; the one for commercial sales covers only buyers who resell or manufacture.',
        },
      ],
    },
    {
      id: 'us-tx.identification',
      kind: 'identification',
      title: 'Name, business and purpose at the start',
      versions: [
        {
          from: null,
          citation: 'Tex. Bus. & Com. Code § 301.051 (formerly § 37.02(a)(1))',
          source: 'http://law.justia.com/codes/texas/2005/bc/004.00.000037.00.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: ['give your name at once', 'name the business you call for', 'say why you are calling'],
          },
          note: 'Read in the predecessor section.',
        },
      ],
    },
    {
      id: 'us-tx.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'Tex. Penal Code § 16.02',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From a survey that does not list the state as all-party; the section number is recalled. A call across state lines can bring in the other state’s rule.',
        },
      ],
    },
  ],
}
