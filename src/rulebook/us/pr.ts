import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const puertoRico: JurisdictionFile = {
  jurisdiction: 'US-PR',
  name: 'Puerto Rico',
  within: 'US',
  rules: [
    {
      id: 'us-pr.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telemarketing',
      versions: [
        {
          from: '2003-08-28',
          citation: '10 L.P.R.A. § 4033 (Act 210-2003)',
          source:
            'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'A consumer is a natural person (§ 4031). In force from the approval, as is assumed. Whether this stands in § 4032 or § 4033 was not confirmed. One clock all year.',
        },
      ],
    },
    {
      id: 'us-pr.internal-dnc',
      kind: 'internal-dnc',
      title: 'No calls after a request',
      versions: [
        {
          from: '2003-08-28',
          citation: '10 L.P.R.A. §§ 4033, 4034(d)',
          source:
            'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { honorWithin: null, retain: 'P5Y' },
          note: 'The names and dates of requests are kept five years; the request itself does not expire.',
        },
      ],
    },
    {
      id: 'us-pr.rings',
      kind: 'conduct',
      title: 'At most five rings',
      versions: [
        {
          from: '2003-08-28',
          citation: '10 L.P.R.A. § 4033 (Act 210-2003)',
          source:
            'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['never let the telephone ring more than five times'] },
          note: 'The federal rules ask for 15 seconds or four rings before hanging up: four or five rings satisfy both.',
        },
      ],
    },
    {
      id: 'us-pr.identification',
      kind: 'identification',
      title: 'Disclosures within the first minute',
      versions: [
        {
          from: '2003-08-28',
          citation: '10 L.P.R.A. § 4032 (Act 210-2003)',
          source:
            'https://www.gaclaw.com/news-publications/archived-news-letters/fall-2003-09-new-puerto-rico-telemarketing-law/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'say what the call is truly for',
              'give the true name of the company',
              'say what goods or services are offered',
            ],
            within: 'PT1M',
          },
        },
      ],
    },
    {
      id: 'us-pr.record-keeping',
      kind: 'record-keeping',
      title: 'Records of telemarketing',
      versions: [
        {
          from: '2003-08-28',
          citation: '10 L.P.R.A. § 4034',
          source:
            'https://casetext.com/statute/laws-of-puerto-rico/title-ten-commerce/subtitle-3-business-regulations-generally/chapter-308-telemarketing-fraud-prevention-act/4034-registry-policy-generally',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            retain: 'P5Y',
            keep: [
              'where calls come from',
              'scripts',
              'written authorizations',
              'who asked not to be called, and when',
              'support for claims',
            ],
          },
          note: 'Open to the Department of Consumer Affairs (DACO).',
        },
      ],
    },
    {
      id: 'us-pr.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'P.R. Const. art. II, § 10; Penal Code (violation of personal communications)',
          source: 'https://recordphonecall-com.pages.dev/legal/us/puerto-rico/',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Some surveys call it unsettled or one-party; the stricter reading stands.',
        },
      ],
    },
  ],
}
