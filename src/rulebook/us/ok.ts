import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const oklahoma: JurisdictionFile = {
  jurisdiction: 'US-OK',
  name: 'Oklahoma',
  within: 'US',
  rules: [
    {
      id: 'us-ok.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for commercial telephone solicitation',
      versions: [
        {
          from: '2022-11-01',
          citation: 'Okla. Stat. tit. 15, § 775C.4',
          source: 'https://dnc.dreamhosters.com/?p=1309',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-ok.existing-customer'],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'The Act has no household limb and defines the called party as the regular user of the number, so business lines are bound. A number with an Oklahoma area code is presumed to reach a person in the state. Before the Act only the federal 9 p.m. stood. The other exemptions of § 775C.5 (isolated sales, sales closed face to face, licensed brokers, business sellers of three years’ standing) rest on facts a call does not show and lift nothing.',
        },
      ],
    },
    {
      id: 'us-ok.call-cap',
      kind: 'call-cap',
      title: 'Three solicitation calls in 24 hours to a person on one subject, and to a number',
      versions: [
        {
          from: '2022-11-01',
          citation: 'Okla. Stat. tit. 15, § 775C.4',
          source: 'https://blog.clickpointsoftware.com/federal-and-local-call-time-and-date-compliance',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-ok.existing-customer'],
          params: {
            caps: [
              { max: 3, per: 'PT24H', counts: 'attempts', scope: 'subject' },
              { max: 3, per: 'PT24H', counts: 'attempts', scope: 'number' },
            ],
          },
          note: 'The section was read in summaries. One has three per person on one subject, whatever number is dialled from; another (dnc.dreamhosters.com/?p=1309) three to any particular number and names no subject. Both bind here. Calls are read as attempts and the 24 hours as rolling.',
        },
      ],
    },
    {
      id: 'us-ok.consent.automated',
      kind: 'consent',
      title: 'Written consent for automated selection or dialing, or a recording',
      versions: [
        {
          from: '2022-11-01',
          citation: 'Okla. Stat. tit. 15, §§ 775C.2, 775C.3',
          source: 'https://lexace.ai/us/statute/oklahoma/15-775C.2',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['any'],
          },
          liftedBy: ['us-ok.existing-customer'],
          params: {
            required: 'written',
            elements: [
              'signature of the called party, electronic or not',
              'clearly authorizes sales calls by automated selection or dialing, recording or voicemail',
              'the telephone number',
              'says that signing authorizes such calls',
              'says that signing is no condition of a purchase',
            ],
          },
          note: 'Definitions read in full; § 775C.3 itself through quotations. Selection or dialing is wider than the federal autodialer: a list dialer with a live agent is inside, a number picked and dialled by a person is not. The definition of consent names texts.',
        },
      ],
    },
    {
      id: 'us-ok.existing-customer',
      kind: 'relationship',
      title: 'Existing customers are outside the Act',
      versions: [
        {
          from: '2022-11-01',
          citation: 'Okla. Stat. tit. 15, § 775C.5',
          source: 'https://dnc.dreamhosters.com/?p=1309',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'The paragraph on existing customers was not read. Only a relationship that goes on today is counted: whether a past purchase makes an existing customer is not known, so it does not here.',
        },
      ],
    },
    {
      id: 'us-ok.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for announcing devices',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 755.1(C)(2)',
          source: 'https://lexace.ai/us/statute/oklahoma/15-755.1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'Any purpose. Collection must keep out of the hours of 15 U.S.C. 1692c as well (item b); one reading lets that replace 9 to 9, but the items bar each set of hours by itself, so both bind here. For sales 8 p.m. of the Act of 2022 comes first.',
        },
      ],
    },
    {
      id: 'us-ok.consent.adad',
      kind: 'consent',
      title: 'When announcing devices may be used',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 755.1(C)(3)',
          source: 'https://lexace.ai/us/statute/oklahoma/15-755.1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-ok.adad-creditor', 'us-ok.adad-order'],
          params: { required: 'written', elements: ['a written request of the person to be called'] },
          note: 'An answer to a call of the person, and a live operator who offers to disconnect before the recording plays, are allowed as well; neither can be told from the facts of a call, so neither lifts. An oral request that was no call of the person is not enough by the text.',
        },
      ],
    },
    {
      id: 'us-ok.adad-creditor',
      kind: 'status',
      title: 'Announcing devices of creditors',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 755.1(C)(3)(c)',
          source: 'https://lexace.ai/us/statute/oklahoma/15-755.1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['creditor'] },
          note: 'Creditors and their assignees. Whether a collector is an assignee a call does not show.',
        },
      ],
    },
    {
      id: 'us-ok.adad-order',
      kind: 'relationship',
      title: 'Announcing devices about goods already ordered',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 755.1(C)(3)(b)',
          source: 'https://lexace.ai/us/statute/oklahoma/15-755.1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['informational'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null },
          note: 'The call must concern goods or services previously ordered or purchased; a sales call never counts as one. The section was read whole and states no period: what the message is about, not how old the order is, makes it lawful.',
        },
      ],
    },
    {
      id: 'us-ok.adad-operation',
      kind: 'conduct',
      title: 'How an announcing device must run',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 755.1(C)(1), (D)',
          source: 'https://lexace.ai/us/statute/oklahoma/15-755.1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            must: [
              'never dial at random or by counting numbers up or down',
              'release the line within 20 seconds after the person hangs up',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ok.dnc-registry',
      kind: 'dnc-registry',
      title: 'Oklahoma consumer registry',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, §§ 775B.2, 775B.3, 775B.4',
          source: 'https://legalfix.com/statutes/state-codes/oklahoma/title-15/section-15-775b-4',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ok.relationship-exemption', 'us-ok.nonprofit'],
          params: { registry: 'us-ok', maxAge: 'P3M' },
          note: 'Kept by the Attorney General since 2003 and updated at least every quarter (§ 775B.4), hence the age. Natural persons alone. The definition of an unsolicited call was not read, so a request of the person lifts nothing here; sales closed face to face are outside by the Attorney General’s page, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-ok.relationship-exemption',
      kind: 'relationship',
      title: 'Business relationship of the last 24 months',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 775B.2(3)',
          source: 'https://cliclaw.com/library/us-state-laws/oklahoma/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P24M', inquiry: 'P24M', ongoing: ['subscriber'], endsWithRelationship: true },
          note: 'Inquiry, application, purchase or transaction by voluntary two-way communication, not ended by either side. Lifts the state registry alone; the federal registry keeps its 18 and 3 months.',
        },
      ],
    },
    {
      id: 'us-ok.nonprofit',
      kind: 'status',
      title: 'Activity of a 501(c)(3) organization',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 775B.2(1)',
          source: 'https://cliclaw.com/library/us-state-laws/oklahoma/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'Not a commercial purpose. A company calling for one is not named.',
        },
      ],
    },
    {
      id: 'us-ok.caller-id',
      kind: 'caller-id',
      title: 'Caller ID that connects back',
      versions: [
        {
          from: '2022-11-01',
          citation: 'Okla. Stat. tit. 15, § 775C.1 et seq. (H.B. 3168, 2022)',
          source: 'https://app.legiplex.com/ok/legislature/2022/2022-r/bills/hb3168/drafts-latest',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: ['show a number at which you can be called back', 'use no technology that hides who is calling'],
          },
          note: 'From the title of H.B. 3168 (2022) and a summary.',
        },
      ],
    },
    {
      id: 'us-ok.registration',
      kind: 'registration',
      title: 'Commercial telephone seller registration',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 15, § 775A.3',
          source: 'https://domino.oag.ok.gov/oagweb.nsf/Telemarketer!OpenPage',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Oklahoma Attorney General',
            requires: ['registration', 'fee', 'bond', 'paid access to the consumer registry'],
          },
          note: 'Unless exempt. § 775A.4(1) makes selling without it unlawful.',
        },
      ],
    },
    {
      id: 'us-ok.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Okla. Stat. tit. 13, § 176.4',
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
