import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const newHampshire: JurisdictionFile = {
  jurisdiction: 'US-NH',
  name: 'New Hampshire',
  within: 'US',
  rules: [
    {
      id: 'us-nh.dnc-registry',
      kind: 'dnc-registry',
      title: 'Federal registry as New Hampshire law',
      versions: [
        {
          from: null,
          citation: 'N.H. Rev. Stat. §§ 359-E:7 to 359-E:11 (2003, ch. 303)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/statute/new-hampshire-revised-statutes/title-31-trade-and-commerce/chapter-359-e-telemarketing/telemarketing-sales-calls/section-359-e7-definitions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us.tsr-ebr', 'us.tsr-dnc-written-agreement', 'us.tsr-scope'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The Federal Trade Commission is the list administrator, and the relationship is the one of its rule (359-E:7, V). The chapter makes telemarketers keep that rule, so its other exceptions count here. Natural persons only; it is silent on texts. The state duty to get the list is quarterly, the federal one every 31 days.',
        },
      ],
    },
    {
      id: 'us-nh.caller-id',
      kind: 'caller-id',
      title: 'Caller ID may not be blocked or false',
      versions: [
        {
          from: null,
          citation: 'N.H. Rev. Stat. § 359-E:5-a',
          source:
            'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/new-hampshire/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['show your telephone number', 'show nothing missing, inaccurate or deceptive'] },
        },
      ],
    },
    {
      id: 'us-nh.registration',
      kind: 'registration',
      title: 'Registration of recorded-message dialers',
      versions: [
        {
          from: null,
          citation: 'N.H. Rev. Stat. §§ 359-E:1, 359-E:2',
          source:
            'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/new-hampshire/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing', 'charity', 'survey'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: {
            authority: 'the Consumer Protection and Antitrust Bureau of New Hampshire',
            requires: ['registration 10 days before soliciting with a dialer that plays a recorded message'],
          },
          note: 'Solicitation of a residential subscriber is to sell, to gain a pledge or contribution without an earlier relationship, or to obtain information or opinions (359-E:1, II, read).',
        },
      ],
    },
    {
      id: 'us-nh.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'N.H. Rev. Stat. § 570-A:2',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'The section number is recalled.',
        },
      ],
    },
  ],
}
