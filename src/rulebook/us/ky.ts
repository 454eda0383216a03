import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const kentucky: JurisdictionFile = {
  jurisdiction: 'US-KY',
  name: 'Kentucky',
  within: 'US',
  rules: [
    {
      id: 'us-ky.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation of a residence',
      versions: [
        {
          from: null,
          citation: 'KRS 367.46955(16)',
          source: 'https://self-law.org/code/ky/chapter-367/367-46955',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ky.relationship-exemption'],
          params: { windows: { 'mon-sun': ['10:00', '21:00'] } },
          note: 'Subsection (16) says a person’s residence, the Act itself reaches residential and mobile numbers. One reading leaves a mobile free before 10; the other, which stands here, counts a person’s mobile as the residence. Calls between merchants are outside (KRS 367.46951(2)). Subsection (16) is known by quotation only.',
        },
      ],
    },
    {
      id: 'us-ky.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for automated calling equipment',
      versions: [
        {
          from: null,
          citation: 'KRS 367.461(2)(e)',
          source: 'https://self-law.org/code/ky/chapter-367/367-461',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Recorded messages that advertise, poll or gather information, to homes and businesses. A sales message to a home waits until 10 as well.',
        },
      ],
    },
    {
      id: 'us-ky.consent.adad',
      kind: 'consent',
      title: 'Written consent to recorded messages, good for two years',
      versions: [
        {
          from: null,
          citation: 'KRS 367.461(2)(a), 367.463',
          source: 'https://self-law.org/code/ky/367-463',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'written',
            expiresAfter: 'P2Y',
            elements: ['a form that states its purpose and effect conspicuously', 'notice of how to withdraw'],
          },
          note: 'Without it a live operator must introduce the message, or the person agree by keypad, for that one call; a call does not show that. A letter of withdrawal voids the consent from the fifteenth day; the gate honors it at once.',
        },
      ],
    },
    {
      id: 'us-ky.identification.adad',
      kind: 'identification',
      title: 'Name and number in recorded messages',
      versions: [
        {
          from: null,
          citation: 'KRS 367.461(2)(b)',
          source: 'https://self-law.org/code/ky/chapter-367/367-461',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'the name and telephone number of the caller, again at the end',
              'a number answered by a person in office hours',
            ],
            within: 'PT25S',
          },
        },
      ],
    },
    {
      id: 'us-ky.other.adad',
      kind: 'conduct',
      title: 'How automated calling equipment must work',
      versions: [
        {
          from: null,
          citation: 'KRS 367.461(2)(c)-(f)',
          source: 'https://self-law.org/code/ky/chapter-367/367-461',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'disconnect within 10 seconds after the person hangs up or does not consent',
              'no random or sequential dialing',
              'no unlisted numbers, hospitals, nursing homes, fire protection or law enforcement agencies',
              'run only while attended',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ky.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the zero call list',
      versions: [
        {
          from: null,
          citation: 'KRS 367.46955(15), 367.46994',
          source: 'https://self-law.org/code/ky/367-46994',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ky.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The zero call list moved to the national registry in 2007. The subsection number is recalled. No exemption for permission was read.',
        },
      ],
    },
    {
      id: 'us-ky.relationship-exemption',
      kind: 'relationship',
      title: 'Prior or existing business relationship, no period stated',
      versions: [
        {
          from: null,
          citation: 'KRS 367.46951(2)(c); 40 KAR 2:076',
          source: 'http://www.lrc.state.ky.us/kar/040/002/076.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'Takes a call out of the definition of telephone solicitation: lifts the list and the 10 o’clock opening, never the federal rules. An inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-ky.internal-dnc',
      kind: 'internal-dnc',
      title: 'No solicitation of a person who said stop',
      versions: [
        {
          from: null,
          citation: 'KRS 367.46955(14)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
          note: 'Speaks of a person, not of a residence. Known by paraphrase only.',
        },
      ],
    },
    {
      id: 'us-ky.identification',
      kind: 'identification',
      title: 'Goods or services within 30 seconds',
      versions: [
        {
          from: null,
          citation: 'KRS 367.46953',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { must: ['the goods or services offered'], within: 'PT30S' },
          note: 'The section was not read; it may ask for more.',
        },
      ],
    },
    {
      id: 'us-ky.registration',
      kind: 'registration',
      title: 'Registration and bond of telemarketing companies',
      versions: [
        {
          from: null,
          citation: 'KRS 367.46971, 367.46981',
          source:
            'https://cliclaw.com/library/state-laws/kentucky/kentucky-telephone-solicitations-krs-%C2%A7-367461-%C2%A7-367-46999',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { authority: 'the Attorney General of Kentucky', requires: ['registration, renewed', 'a bond'] },
          note: 'From the headings of the sections; the exemptions were not read.',
        },
      ],
    },
    {
      id: 'us-ky.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'KRS 526.010',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'Number of parties from a survey; the section number is recalled.',
        },
      ],
    },
  ],
}
