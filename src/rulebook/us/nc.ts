import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const northCarolina: JurisdictionFile = {
  jurisdiction: 'US-NC',
  name: 'North Carolina',
  within: 'US',
  rules: [
    {
      id: 'us-nc.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-102(f)',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'No clock is named; the clock of the person called is kept. The hours are not in doubt, their reach is: (f) names no subscriber, so business lines are bound; but § 75-101 (not seen) may define a solicitation as a call to an individual subscriber, and the findings speak of the home. The exceptions of § 75-103 lift the registry rule alone.',
        },
      ],
    },
    {
      id: 'us-nc.consent.prerecorded',
      kind: 'consent',
      title: 'Approval before a recorded message',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-104',
          source: 'http://statutes.laws.com/north-carolina/Chapter_75/GS_75-104',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'informational', 'healthcare', 'charity'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-nc.charity', 'us-nc.existing-contract'],
          params: {
            required: 'express',
            elements: [
              'a live operator says who calls, and the nature and length of the message',
              'and gets approval before it plays',
            ],
          },
          note: 'Parties, candidates, officials, pollsters and broadcasters are free where nothing is sold and they identify themselves, and so are calls on an existing debt: political, survey and debt calls are left out. A bill of 2023 (H682) would widen liability; its outcome was not found.',
        },
      ],
    },
    {
      id: 'us-nc.charity',
      kind: 'status',
      title: 'Charity or civic organization that solicits nothing',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-104',
          source: 'http://statutes.laws.com/north-carolina/Chapter_75/GS_75-104',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['informational', 'healthcare'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'The call itself must be by the organization; a fundraiser is not it. No part of it may be a solicitation: § 75-101, which says whether asking for donations is one, was not read, so an appeal is taken for one.',
        },
      ],
    },
    {
      id: 'us-nc.existing-contract',
      kind: 'relationship',
      title: 'Existing debt or contract',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-104',
          source: 'http://statutes.laws.com/north-carolina/Chapter_75/GS_75-104',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['informational', 'healthcare'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'The message must concern the contract and sell nothing.',
        },
      ],
    },
    {
      id: 'us-nc.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as North Carolina law',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. §§ 75-101, 75-102(a)',
          source: 'http://laws9.com/statutes/north-carolina/Chapter_75/GS_75-102',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-nc.express-permission', 'us-nc.relationship-exemption', 'us-nc.nonprofit'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Numbers of telephone subscribers, residential and wireless. Callers with fewer than ten employees and few calls, appointments to meet face to face and newspapers are free as well (§ 75-103(a)(4)-(6)), which a call does not show.',
        },
      ],
    },
    {
      id: 'us-nc.express-permission',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-103(a)(1)',
          source: 'https://self-law.org/code/nc/chapter-75/75-103',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-nc.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-103(a)(2)',
          source: 'https://self-law.org/code/nc/chapter-75/75-103',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M' },
          note: 'Its periods stand in § 75-101, which was not read: the federal ones are taken.',
        },
      ],
    },
    {
      id: 'us-nc.nonprofit',
      kind: 'status',
      title: 'Tax-exempt nonprofit, or one who calls for it',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-103(a)(3)',
          source: 'https://self-law.org/code/nc/chapter-75/75-103',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['nonprofit', 'fundraiser'] },
        },
      ],
    },
    {
      id: 'us-nc.internal-dnc',
      kind: 'internal-dnc',
      title: 'No further solicitation after a request',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-102(b), (c)(3)',
          source: 'http://laws9.com/statutes/north-carolina/Chapter_75/GS_75-102',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'P30BD', retain: null },
        },
      ],
    },
    {
      id: 'us-nc.identification',
      kind: 'identification',
      title: 'Who calls, and an end when asked',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 75-102(c)(1)-(2), (4)',
          source: 'http://laws9.com/statutes/north-carolina/Chapter_75/GS_75-102',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'say at the beginning for whom you call and who you are',
              'give a telephone number or address when asked',
              'end the call and release the line at an objection',
            ],
          },
        },
      ],
    },
    {
      id: 'us-nc.registration',
      kind: 'registration',
      title: 'Telephonic seller registration',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. §§ 66-260 to 66-266',
          source: 'http://statutes.laws.com/north-carolina/Chapter_66/GS_66-260',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Secretary of State of North Carolina',
            requires: ['registration and bond of telephonic sellers as § 66-260 defines them'],
          },
          note: 'The definitions of the article and its heading were read; who is exempt was not.',
        },
      ],
    },
    {
      id: 'us-nc.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'N.C. Gen. Stat. § 15A-287',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From a survey that does not list the state as all-party; the section number is recalled.',
        },
      ],
    },
  ],
}
