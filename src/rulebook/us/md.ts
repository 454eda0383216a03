import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const maryland: JurisdictionFile = {
  jurisdiction: 'US-MD',
  name: 'Maryland',
  within: 'US',
  rules: [
    {
      id: 'us-md.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: '2024-01-01',
          citation: 'Md. Code, Com. Law § 14-4502(c)(1)',
          source: 'https://www.wmar2news.com/local/law-to-prevent-spam-calls-takes-effect-first-of-the-year',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'Sales calls and polls, live or automated. The business-to-business exemption belongs to the consent section alone. A solicitation is a campaign to residents of Maryland (Pub. Util. § 8-205); whether a company is one is unsettled, so businesses are covered. Before 2024 Maryland had the federal hours.',
        },
      ],
    },
    {
      id: 'us-md.call-cap',
      kind: 'call-cap',
      title: 'Three solicitations in 24 hours on one subject',
      versions: [
        {
          from: '2024-01-01',
          citation: 'Md. Code, Com. Law § 14-4502(c)(2)',
          source: 'https://www.dnc.com/index.php/news/maryland-governor-signs-stop-spam-calls-act-2023-law',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caps: [{ max: 3, per: 'PT24H', counts: 'attempts', scope: 'subject' }] },
          note: 'Per called party, calls and texts together; calls are read as attempts and the 24 hours as rolling. The business-to-business exemption belongs to the consent section alone. A solicitation is a campaign to residents of Maryland (Pub. Util. § 8-205); whether a company is one is unsettled, so businesses are covered.',
        },
      ],
    },
    {
      id: 'us-md.consent',
      kind: 'consent',
      title: 'Written consent to automated or recorded solicitation',
      versions: [
        {
          from: '2024-01-01',
          citation: 'Md. Code, Com. Law §§ 14-4501(d), 14-4502(a)(3)',
          source: 'https://lexace.ai/us/statute/maryland/CL-14-4502',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'survey'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            required: 'written',
            elements: [
              'signature of the called party',
              'authorizes automated, recorded or voicemail solicitation',
              'the telephone number',
              'clear disclosure, including that consent is not a condition of purchase',
            ],
          },
          note: 'Reaches automated selection OR dialing. Outside, which a call does not show: isolated transactions; noncommercial appeals and opinion research; sales between businesses by a solicitor at least three years under one name; maintenance of goods sold before; one call in reply to an inquiry; informational contacts with customers that turn into a sale.',
        },
      ],
    },
    {
      id: 'us-md.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Maryland law',
      versions: [
        {
          from: null,
          citation: 'Md. Code, Com. Law § 14-3201',
          source:
            'https://www.alfainternational.com/compendium/business-litigation-2/telephone-consumer-protection-act-tcpa/maryland/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [
            'us.fcc-ebr',
            'us.fcc-dnc-written-permission',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'No list of its own: breach of the federal telemarketing rules is a state violation, so what lifts those rules counts here.',
        },
      ],
    },
    {
      id: 'us-md.caller-id',
      kind: 'caller-id',
      title: 'No blocking or altering of the number shown',
      versions: [
        {
          from: null,
          citation: 'Md. Code, Pub. Util. § 8-205; Com. Law § 14-4502(b)',
          source: 'https://lexace.ai/us/statute/maryland/PU-8-205',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['show the calling number', 'use no device that blocks, spoofs or alters it'] },
        },
      ],
    },
    {
      id: 'us-md.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'Md. Code, Cts. & Jud. Proc. § 10-402',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Number of parties from a survey; the section number is recalled.',
        },
      ],
    },
  ],
}
