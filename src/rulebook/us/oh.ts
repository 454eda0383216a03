import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const ohio: JurisdictionFile = {
  jurisdiction: 'US-OH',
  name: 'Ohio',
  within: 'US',
  rules: [
    {
      id: 'us-oh.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Ohio law',
      versions: [
        {
          from: null,
          citation: 'Ohio Rev. Code § 109.87',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/statute/ohio-revised-code/title-1-state-government/chapter-109-attorney-general/section-10987-acts-or-practices-in-violation-of-federal-telemarketing-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [
            'us.fcc-ebr',
            'us.fcc-dnc-written-permission',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'No list of its own: a breach of the federal acts and rules is a breach of Ohio law, so it reaches the lines the federal rule reaches and yields to its exemptions. Definitions read; the prohibition through quotations.',
        },
      ],
    },
    {
      id: 'us-oh.federal-rules',
      kind: 'note',
      title: 'Federal telemarketing rules as Ohio law',
      versions: [
        {
          from: null,
          citation: 'Ohio Rev. Code § 109.87',
          source: 'https://reporttelemarketer.com/ohio-revised-code-10987-what-it-means-for-telemarketers',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Ohio has no calling hours, consent or caller-ID rule of its own for sales calls; breaking a federal telemarketing act or rule breaks Ohio law as well, texts included.',
            status: 'in-force',
          },
          note: 'Charts that give Ohio 9 to 9 under § 4719.04 are wrong: that is the section on the bond.',
        },
      ],
    },
    {
      id: 'us-oh.registration',
      kind: 'registration',
      title: 'Telephone solicitor registration',
      versions: [
        {
          from: null,
          citation: 'Ohio Rev. Code §§ 4719.02, 4719.04',
          source: 'https://telecommunications.uslegal.com/articles/ohio-laws-regarding-telephonic-solicitation/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Ohio Attorney General',
            requires: ['certificate of registration', 'bond of $50,000'],
          },
          note: 'Unless exempt (§ 4719.01(B)); callers from outside the state included.',
        },
      ],
    },
    {
      id: 'us-oh.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Ohio Rev. Code § 2933.52',
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
