import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const florida: JurisdictionFile = {
  jurisdiction: 'US-FL',
  name: 'Florida',
  within: 'US',
  rules: [
    {
      id: 'us-fl.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for commercial telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 501.616(6) (before ch. 2021-185)',
          source: 'https://flsenate.gov/Session/Bill/2021/1120/BillText/Filed/HTML',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
        },
        {
          from: '2021-07-01',
          citation: 'Fla. Stat. § 501.616(6)(a)',
          source: 'http://www.lawserver.com/law/state/florida/statutes/florida_statutes_501-616',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'The licensing exemptions of § 501.604 do not lift it. Business entities are persons (§ 501.603); a pitch of purely business goods is arguably outside. Whether a text is a phone call here is litigated: treated as one.',
        },
      ],
    },
    {
      id: 'us-fl.calling-hours.debt',
      kind: 'calling-hours',
      title: 'Hours for debt collection, creditors included',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 559.72(17)',
          source: 'https://flsenate.gov/Session/Bill/2025/232/BillText/c2/HTML',
          verified: { on: '2026-11-22', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'No person communicates between 9 p.m. and 8 a.m., e-mail apart since 2025. That the prior consent of the debtor lifts it is recalled, so nothing does.',
        },
      ],
    },
    {
      id: 'us-fl.represented.debt',
      kind: 'represented',
      title: 'Debtor represented by an attorney',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 559.72(18)',
          source: 'https://flsenate.gov/Session/Bill/2025/232/BillText/c2/HTML',
          verified: { on: '2026-11-22', from: 'recalled' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { who: 'an attorney for this debt whose name and address are known or easily found' },
          note: 'The paragraph itself was not read.',
        },
      ],
    },
    {
      id: 'us-fl.call-cap',
      kind: 'call-cap',
      title: 'Three solicitation calls to a person in 24 hours on one subject',
      versions: [
        {
          from: '2021-07-01',
          citation: 'Fla. Stat. § 501.616(6)(b)',
          source: 'https://flsenate.gov/Session/Bill/2021/1120/BillText/Filed/HTML',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caps: [{ max: 3, per: 'PT24H', counts: 'attempts', scope: 'subject' }] },
          note: 'Per called person, all calling numbers together; calls are read as attempts and the 24 hours as rolling.',
        },
      ],
    },
    {
      id: 'us-fl.consent.ftsa',
      kind: 'consent',
      title: 'Written consent for automated or recorded sales calls (FTSA)',
      versions: [
        {
          from: '2021-07-01',
          citation: 'Fla. Stat. § 501.059(8)(a), (1)(g) (ch. 2021-185)',
          source: 'https://flsenate.gov/Session/Bill/2021/1120/BillText/er/HTML',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            required: 'written',
            elements: [
              'signature of the called party',
              'authorizes sales calls, texts or voicemail by an automated system or recording',
              'the telephone number',
              'says that consent is not a condition of purchase',
            ],
          },
          note: 'Reached any automated selection OR dialing. A telephonic sales call is one to a consumer; a business mobile of unknown use is treated as a consumer’s.',
        },
        {
          from: '2023-05-25',
          citation: 'Fla. Stat. § 501.059(8)(a), (1)(g) (HB 761, ch. 2023-150)',
          source: 'https://flsenate.gov/Committees/billsummaries/2023/html/3034',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us-fl.relationship-exemption'],
          params: {
            required: 'written',
            elements: [
              'signature, or an act showing consent: a ticked box or an affirmative reply',
              'authorizes sales calls, texts or voicemail by an automated system or recording',
              'the telephone number',
              'clear disclosure, including that consent is not a condition of purchase',
            ],
          },
          note: 'Reaches unsolicited calls by a system that selects AND dials, or that plays a recording. One firm gives 2023-05-26; the chapter-law number is recalled. A Florida area code is presumed to reach a person in Florida.',
        },
      ],
    },
    {
      id: 'us-fl.dnc-registry',
      kind: 'dnc-registry',
      title: 'Florida Do Not Call List',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 501.059(3), (4)',
          source: 'https://www.freshfromflorida.com/Business-Services/Florida-Do-Not-Call',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us-fl.relationship-exemption', 'us-fl.express-request'],
          params: { registry: 'us-fl', maxAge: 'P3M' },
          note: 'Kept by the Department of Agriculture and Consumer Services, issued each quarter. Calls on an existing debt or contract, by newspaper publishers, and by real-estate agents answering a yard sign are outside.',
        },
        {
          from: '2014-07-01',
          citation: 'Fla. Stat. § 501.059(3), (4)',
          source: 'https://www.freshfromflorida.com/Business-Services/Florida-Do-Not-Call',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-fl.relationship-exemption', 'us-fl.express-request'],
          params: { registry: 'us-fl', maxAge: 'P3M' },
          note: 'Texts joined in 2014. Calls on an existing debt or contract, by newspaper publishers, and by real-estate agents answering a yard sign are outside.',
        },
      ],
    },
    {
      id: 'us-fl.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be called again for a seller or charity',
      versions: [
        {
          from: '2013-07-01',
          citation: 'Fla. Stat. § 501.059(5)',
          source: 'https://www.freshfromflorida.com/Business-Services/Florida-Do-Not-Call',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
        },
      ],
    },
    {
      id: 'us-fl.relationship-exemption',
      kind: 'relationship',
      title: 'Prior or existing business relationship, no period stated',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 501.059(1) (“unsolicited telephonic sales call”)',
          source: 'https://flsenate.gov/laws/statutes/2012/501.059',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'Lifts the Florida list and, since May 2023, the FTSA consent rule; never the hours or the call cap. An inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-fl.express-request',
      kind: 'permission',
      title: 'Call in response to an express request of the person called',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 501.059(1) (“unsolicited telephonic sales call”)',
          source: 'https://flsenate.gov/laws/statutes/2012/501.059',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'A call answering an express request is not unsolicited. A consent obtained by the seller is weaker ground than a request; keep the record of what was asked.',
        },
      ],
    },
    {
      id: 'us-fl.revocation.text-stop',
      kind: 'note',
      title: 'STOP reply and 15-day cure before a suit over texts',
      versions: [
        {
          from: '2023-05-25',
          citation: 'Fla. Stat. § 501.059(10)(c)',
          source: 'https://www.flsenate.gov/Session/Bill/2023/1308/Amendment/896012/HTML',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['text'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            says: 'Before suing over texts the person must reply STOP and the sender has 15 days to cease. A condition of private suits, not leave to keep texting: the federal revocation rule governs.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us-fl.caller-id',
      kind: 'caller-id',
      title: 'Caller ID must show the true number',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. §§ 501.059, 501.616(7)',
          source: 'https://flsenate.gov/Session/Bill/2021/1120/BillText/er/HTML',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'show the calling number, and the name where the network can carry it',
              'use no technology that hides who is calling',
            ],
          },
        },
      ],
    },
    {
      id: 'us-fl.identification',
      kind: 'identification',
      title: 'Disclosures within 30 seconds',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. §§ 501.613, 501.059(2)',
          source: 'https://www.nolo.com/legal-encyclopedia/florida-restrictions-telemarketers.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'give your true first and last name at once',
              'name the company you call for',
              'say what goods or services are offered',
            ],
            within: 'PT30S',
          },
        },
      ],
    },
    {
      id: 'us-fl.registration',
      kind: 'registration',
      title: 'Commercial telephone seller licence',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. §§ 501.605, 501.607, 501.616(4)',
          source: 'http://www.lawserver.com/law/state/florida/statutes/florida_statutes_501-616',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'Florida Department of Agriculture and Consumer Services',
            requires: ['seller licence', 'licence of each salesperson', 'bond'],
          },
          note: 'Exemptions from licensing: § 501.604.',
        },
      ],
    },
    {
      id: 'us-fl.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'Fla. Stat. § 934.03(2)(d)',
          source: 'https://www.metaverse.law/2022/10/11/two-party-consent-requirements-for-recording-calls/',
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
