import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const oregon: JurisdictionFile = {
  jurisdiction: 'US-OR',
  name: 'Oregon',
  within: 'US',
  rules: [
    {
      id: 'us-or.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: '2026-01-01',
          citation: 'ORS 646.563(1)(b) (Or. Laws 2025, ch. 580)',
          source: 'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'Sources differ on whether a business relationship lifts the hours; here it does not. Business-to-business calls are outside on any line (ORS 646.561(4)(b)(C)). For a mobile number the caller may go by the area code. Direct replies to a message of the person are outside, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-or.call-cap',
      kind: 'call-cap',
      title: 'Three solicitations in 24 hours',
      versions: [
        {
          from: '2026-01-01',
          citation: 'ORS 646.563(1)(b) (Or. Laws 2025, ch. 580)',
          source: 'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-or.relationship-exemption'],
          params: { caps: [{ max: 3, per: 'PT24H', counts: 'attempts', scope: 'person' }] },
          note: 'Calls and texts count together. Replies to a person who asked for information are outside, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-or.relationship-exemption',
      kind: 'relationship',
      title: 'Transaction within 18 months',
      versions: [
        {
          from: '2026-01-01',
          citation: 'ORS 646.561, 646A.370(6) (Or. Laws 2025, ch. 580)',
          source: 'https://production.jdsupra.com/legalnews/oregon-passes-new-telephone-8210765',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null },
          note: 'Lifts the cap alone.',
        },
      ],
    },
    {
      id: 'us-or.dnc-registry',
      kind: 'dnc-registry',
      title: 'Federal registry as the Oregon registry',
      versions: [
        {
          from: null,
          citation: 'ORS 646.569(1)(b), 646.572',
          source: 'https://law.justia.com/codes/oregon/2011/vol14/646/646-569/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-or.prior-purchaser', 'us-or.express-request'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Text read is that of 2011. Business-to-business contacts are outside the definition of telephone solicitation (Or. Laws 2001, ch. 170), hence consumers only. An inquiry does not lift it.',
        },
      ],
    },
    {
      id: 'us-or.prior-purchaser',
      kind: 'relationship',
      title: 'Person who bought from the seller before',
      versions: [
        {
          from: null,
          citation: 'ORS 646.569(2)(b)',
          source: 'https://law.justia.com/codes/oregon/2011/vol14/646/646-569/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null },
          note: 'The section states no period; the federal rules do. Text read is that of 2011.',
        },
      ],
    },
    {
      id: 'us-or.express-request',
      kind: 'permission',
      title: 'Request of the called party',
      versions: [
        {
          from: null,
          citation: 'ORS 646.567 (definition of telephone solicitation)',
          source: 'http://www.leg.state.or.us/01orlaws/sess0100.dir/0170ses.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'Text read is Or. Laws 2001, ch. 170. The federal rules ask for a signed agreement all the same.',
        },
      ],
    },
    {
      id: 'us-or.internal-dnc',
      kind: 'internal-dnc',
      title: 'No second call after a request',
      versions: [
        {
          from: null,
          citation: 'ORS 646.563',
          source:
            'https://law.uslawyerdatabase.com/category/us-law/2021-oregon-revised-statutes/volume-16-trade-practices-labor-and-employment/title-50-trade-regulations-and-practices/chapter-646-trade-practices-and-antitrust-regulation/telephone-solicitation',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
          note: 'Before texts were added. Business-to-business contacts are outside (ORS 646.561), hence consumers only.',
        },
        {
          from: '2026-01-01',
          citation: 'ORS 646.563(1)(a) (Or. Laws 2025, ch. 580)',
          source:
            'https://law.uslawyerdatabase.com/category/us-law/2021-oregon-revised-statutes/volume-16-trade-practices-labor-and-employment/title-50-trade-regulations-and-practices/chapter-646-trade-practices-and-antitrust-regulation/telephone-solicitation',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
          note: 'A request does not expire. Texts by the act of 2025.',
        },
      ],
    },
    {
      id: 'us-or.other.adad',
      kind: 'opt-out',
      title: 'Announcing devices: release and opt-out',
      versions: [
        {
          from: null,
          citation: 'ORS 646A.372',
          source: 'https://lawserver.com/law/state/oregon/or-statutes/oregon_statutes_646a-372',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'informational', 'charity', 'political', 'survey', 'healthcare'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            must: [
              'within the first 10 seconds a one-digit or spoken opt-out from future calls',
              'release the line within 10 seconds after the person hangs up',
            ],
          },
          note: 'Collection agencies, debt buyers, debt collectors and public safety are exempt. A transaction within 18 months excuses the opt-out, not the release.',
        },
      ],
    },
    {
      id: 'us-or.registration',
      kind: 'registration',
      title: 'Telephonic seller registration',
      versions: [
        {
          from: null,
          citation: 'ORS 646.553',
          source:
            'https://law.uslawyerdatabase.com/category/us-law/2021-oregon-revised-statutes/volume-16-trade-practices-labor-and-employment/title-50-trade-regulations-and-practices/chapter-646-trade-practices-and-antitrust-regulation/telephone-solicitation',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Oregon Department of Justice',
            requires: ['registration at least 10 days before doing business, for telephonic sellers of ORS 646.551'],
          },
        },
      ],
    },
    {
      id: 'us-or.recording-consent',
      kind: 'recording-consent',
      title: 'Recording a call with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'ORS 165.540(1)(a)',
          source: 'https://oregon.public.law/statutes/ors_165.540',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'Conversations in person need notice to all ((1)(c)); calls do not.',
        },
      ],
    },
  ],
}
