import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const delaware: JurisdictionFile = {
  jurisdiction: 'US-DE',
  name: 'Delaware',
  within: 'US',
  rules: [
    {
      id: 'us-de.calling-hours',
      kind: 'calling-hours',
      title: 'Federal hours, as the Attorney General states them',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(c); 6 Del. C. ch. 25A',
          source: 'https://attorneygeneral.delaware.gov/fraud/cpu/telemarketing/',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'The Attorney General names 8 a.m. to 9 p.m. under federal and Delaware law; one reader of all nine sections of chapter 25A found no hours there. Equal to the federal hours either way. Sales between businesses are outside the chapter (§ 2505A(3)), as a business line is outside this rule; no other exemption is known, so neither a time asked for nor a nonprofit lifts it.',
        },
      ],
    },
    {
      id: 'us-de.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be called again, for ten years',
      versions: [
        {
          from: null,
          citation: '6 Del. C. § 2507A(a)(3)',
          source: 'https://legalfix.com/statutes/state-codes/delaware/title-6/chapter-25a/section-2507a',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: 'P10Y' },
        },
      ],
    },
    {
      id: 'us-de.dnc-registry',
      kind: 'note',
      title: 'No Delaware list was found',
      versions: [
        {
          from: null,
          citation: 'none; 16 CFR 310.4(b)(1)(iii)(B)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'No list of Delaware’s own was found: the national registry applies by federal law.',
            status: 'unsettled',
          },
        },
      ],
    },
    {
      id: 'us-de.registration',
      kind: 'registration',
      title: 'Telemarketing registration',
      versions: [
        {
          from: null,
          citation: '6 Del. C. § 2503A; § 2505A',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            authority: 'the Delaware Department of Justice, Consumer Protection Unit',
            requires: ['registration', 'a bond of $50,000'],
          },
          note: 'Sales between businesses are exempt from the whole chapter (§ 2505A(3)).',
        },
      ],
    },
    {
      id: 'us-de.record-keeping',
      kind: 'record-keeping',
      title: 'Records for 24 months',
      versions: [
        {
          from: null,
          citation: '6 Del. C. § 2504A',
          source: 'https://law.justia.com/codes/delaware/2015/title-6/chapter-25a/section-2504a/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            retain: 'P24M',
            keep: [
              'scripts and advertising',
              'prizes and who received them',
              'customers and what they bought',
              'employees and the names they use',
              'authorizations',
            ],
          },
        },
      ],
    },
    {
      id: 'us-de.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties (disputed)',
      versions: [
        {
          from: null,
          citation: '11 Del. C. § 1335(a)(4); 11 Del. C. § 2402',
          source: 'https://www.metaverse.law/2022/10/11/two-party-consent-requirements-for-recording-calls/',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'The privacy statute asks all parties, the wiretap statute and a federal ruling one; surveys differ. The stricter stands. Section numbers recalled.',
        },
      ],
    },
  ],
}
