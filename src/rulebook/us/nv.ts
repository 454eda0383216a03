import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const nevada: JurisdictionFile = {
  jurisdiction: 'US-NV',
  name: 'Nevada',
  within: 'US',
  rules: [
    {
      id: 'us-nv.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for solicitation at home',
      versions: [
        {
          from: null,
          citation: 'NRS 598.0918(3)',
          source: 'https://archive.leg.state.nv.us/Session/71st2001/bills/AB/AB337_EN.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '20:00'] } },
          note: 'The linked act of 2001 said 8 a.m. to 9 p.m.; three later readings agree on 9 to 8 and on texts. The current text was not read, nor when it changed. Speaks of a person at the residence: mobiles are covered, business lines are not. Exceptions, if any, were not seen.',
        },
      ],
    },
    {
      id: 'us-nv.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for announcing devices',
      versions: [
        {
          from: null,
          citation: 'NRS 597.814(2)(a), (3)',
          source: 'http://www.contactcentercompliance.com/legal/statutes/NV/NRS/597.814.adpx',
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
          liftedBy: ['us-nv.preexisting-relationship'],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'An undated copy. As enacted in 1999 (A.B. 193) the device was one used to sell goods or services, and schools, nonprofits, cable companies and utilities were free (NRS 597.816); whether that still stands was not read, so every purpose is covered and none of them is exempt.',
        },
      ],
    },
    {
      id: 'us-nv.preexisting-relationship',
      kind: 'relationship',
      title: 'Preexisting business relationship',
      versions: [
        {
          from: null,
          citation: 'NRS 597.814(3)',
          source: 'http://www.contactcentercompliance.com/legal/statutes/NV/NRS/597.814.adpx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null, ongoing: ['subscriber'] },
          note: 'With the user of the device or an affiliate. The subsection states no period and a definition was not found: the federal 18 months are taken for a transaction, and an inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-nv.other.adad-second-call',
      kind: 'conduct',
      title: 'No second recorded call after a hang-up',
      versions: [
        {
          from: null,
          citation: 'NRS 597.814(2)(b)',
          source: 'http://www.contactcentercompliance.com/legal/statutes/NV/NRS/597.814.adpx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['do not call a number again by device once a person there ended the call'] },
          note: 'No period is stated. A preexisting business relationship excuses it.',
        },
      ],
    },
    {
      id: 'us-nv.identification.adad',
      kind: 'identification',
      title: 'Announcement before a recorded message',
      versions: [
        {
          from: null,
          citation: 'NRS 597.814(1)',
          source: 'http://www.contactcentercompliance.com/legal/statutes/NV/NRS/597.814.adpx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'let a natural voice first say what the call is and that a device will play a message',
              'give the name, address and telephone number of the business',
            ],
          },
          note: 'A preexisting business relationship excuses it.',
        },
      ],
    },
    {
      id: 'us-nv.identification',
      kind: 'identification',
      title: 'Who calls, for whom and why within 30 seconds',
      versions: [
        {
          from: null,
          citation: 'NRS 598.092(2)',
          source: 'http://nv.elaws.us/nrs/598.092',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: ['say who you are, whom you represent and the purpose of the call'],
            within: 'PT30S',
          },
        },
      ],
    },
    {
      id: 'us-nv.caller-id',
      kind: 'caller-id',
      title: 'Caller ID may not be blocked',
      versions: [
        {
          from: null,
          citation: 'NRS 598.0918(4)',
          source: 'https://archive.leg.state.nv.us/Session/71st2001/bills/AB/AB337_EN.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['do not block or circumvent caller identification on unsolicited calls'] },
          note: 'Text read is that of 2001.',
        },
      ],
    },
    {
      id: 'us-nv.dnc-registry',
      kind: 'dnc-registry',
      title: 'Nevada part of the national registry',
      versions: [
        {
          from: null,
          citation: 'NRS 228.530, 228.540, 228.550',
          source:
            'https://instalawyer.io/laws/nevada-revised-statutes/chapter-228-attorney-general-nrs-228540-national-database',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-nv.solicited', 'us-nv.charity'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Once the Attorney General finds it adequate, the Nevada part of the national registry is the registry of the act. The exceptions of the act (NRS 228.600) were not found: no relationship lifts the rule, the federal one included. Calls for charitable, religious and political organizations are outside.',
        },
      ],
    },
    {
      id: 'us-nv.solicited',
      kind: 'permission',
      title: 'Call the person agreed to in writing',
      versions: [
        {
          from: null,
          citation: 'NRS 228.530(1)',
          source: 'https://courtgpt.ai/laws/nevada/chapter-228/statute-228-530',
          verified: { on: '2026-11-22', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'The act speaks of unsolicited calls alone. What makes a call unsolicited was not found: a signed agreement is asked for, as federal law does.',
        },
      ],
    },
    {
      id: 'us-nv.charity',
      kind: 'status',
      title: 'Call on behalf of a charitable organization',
      versions: [
        {
          from: null,
          citation: 'NRS 228.530(1), (2)(a)',
          source: 'https://courtgpt.ai/laws/nevada/chapter-228/statute-228-530',
          verified: { on: '2026-11-22', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'Organizations exempt under section 501(c)(3), and religious and political ones. Which calls are on behalf of one (subsection 2(f)) was read in part: a company that calls for it is not counted.',
        },
      ],
    },
    {
      id: 'us-nv.registration',
      kind: 'registration',
      title: 'Telephone seller registration',
      versions: [
        {
          from: null,
          citation: 'NRS 599B.080 to 599B.115',
          source: 'https://leg.state.nv.us/division/legal/lawlibrary/NRS/NRS-599B.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Nevada Consumer Affairs Unit',
            requires: ['registration of seller and salespersons', 'security', 'a work card'],
          },
          note: 'Contents of the chapter read only; its exemptions were not.',
        },
      ],
    },
    {
      id: 'us-nv.recording-consent',
      kind: 'recording-consent',
      title: 'Recording a call with the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'NRS 200.620; Lane v. Allstate, 114 Nev. 1176 (1998)',
          source: 'https://lasvegassun.com/news/1998/dec/10/court-no-wiretap-without-consent/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Courts look to where the recording is made; applied to Nevada recipients all the same.',
        },
      ],
    },
  ],
}
