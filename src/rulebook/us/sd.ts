import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const southDakota: JurisdictionFile = {
  jurisdiction: 'US-SD',
  name: 'South Dakota',
  within: 'US',
  rules: [
    {
      id: 'us-sd.calling-hours',
      kind: 'calling-hours',
      title: 'Hours and Sundays for consumer sales calls to homes',
      versions: [
        {
          from: null,
          citation: 'SDCL 37-30A-3(2)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-sd.preexisting-relationship'],
          params: { windows: { 'mon-sat': ['09:00', '21:00'], sun: null } },
          note: 'Hours and Sundays stand in one subdivision, which was not read; three tables agree and one lists the state as federal. Unsolicited calls to a residence for consumer goods (37-30A-1). Small local merchants and sales out of a catalog (37-30A-8(1), (3)), and 501(c)(3) organizations (37-30A-1(4), read in part), are outside on facts or terms a call does not show. Two time zones.',
        },
      ],
    },
    {
      id: 'us-sd.preexisting-relationship',
      kind: 'relationship',
      title: 'Clear preexisting business relationship',
      versions: [
        {
          from: null,
          citation: 'SDCL 37-30A-8(2)',
          source: 'http://sdlegislature.gov/statutes/DisplayStatute.aspx?Type=Statute&Statute=37-30A-8',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null },
          note: 'Counts only if it told the consumer the full name, address and telephone number of the business: a purchase is taken to show that, an inquiry is not. The section states no period, and the definitions of the chapter (37-30A-1) were not read to their end: the federal 18 months are taken. Lifts chapter 37-30A, not the section on automated dialing.',
        },
      ],
    },
    {
      id: 'us-sd.calling-hours.autodial',
      kind: 'calling-hours',
      title: 'Weekday hours for automated dialing',
      versions: [
        {
          from: null,
          citation: 'SDCL 37-30-28',
          source: 'https://lexace.ai/us/statute/south-dakota/37-30-28',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { windows: { 'mon-fri': ['09:00', '21:00'], sat: null, sun: null } },
          note: 'By the time in this state, which has two zones: both must be open. Business-to-business contacts are outside (37-30-24(4), quoted). No holiday rule. The system must also release the line within 20 seconds (us-sd.autodial-operation).',
        },
      ],
    },
    {
      id: 'us-sd.autodial-operation',
      kind: 'conduct',
      title: 'Automated dialing must release the line',
      versions: [
        {
          from: null,
          citation: 'SDCL 37-30-28',
          source: 'https://lexace.ai/us/statute/south-dakota/37-30-28',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { must: ['disconnect within 20 seconds after the person hangs up'] },
        },
      ],
    },
    {
      id: 'us-sd.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the South Dakota registry',
      versions: [
        {
          from: null,
          citation: 'SDCL ch. 49-31',
          source: 'https://donotcall.sd.gov/exemption.aspx',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-sd.relationship-exemption', 'us-sd.express-request'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'One list serves both; the Public Utilities Commission asks for a check every 31 days. Calls about an unfinished debt or contract are not unsolicited (49-31-1.5(2)), which a call does not show.',
        },
      ],
    },
    {
      id: 'us-sd.relationship-exemption',
      kind: 'relationship',
      title: 'Customer of the last 12 months',
      versions: [
        {
          from: null,
          citation: 'SDCL 49-31-1.5(3), 49-31-1.6',
          source: 'https://www.minneapolisfed.org/publications/fedgazette/dont-call-us',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null },
          note: 'That the relationship lifts the list was read (49-31-1.5); its definition (49-31-1.6) was not: the 12 months are of a news item of 2003, and a commission notice of 2005 uses the federal 18 and 3 months. The shorter is kept.',
        },
      ],
    },
    {
      id: 'us-sd.express-request',
      kind: 'permission',
      title: 'Express request of the person called',
      versions: [
        {
          from: null,
          citation: 'SDCL 49-31-1.5(1)',
          source: 'http://sdlegislature.gov/statutes/DisplayStatute.aspx?Type=Statute&Statute=49-31-1.5',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'The federal registry asks for a signed agreement all the same.',
        },
      ],
    },
    {
      id: 'us-sd.registration',
      kind: 'registration',
      title: 'Telemarketer registration',
      versions: [
        {
          from: null,
          citation: 'SDCL ch. 49-31',
          source: 'https://puc.sd.gov/News/2003/82803.aspx',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the South Dakota Public Utilities Commission',
            requires: ['annual registration before the first call', 'fee by number of employees'],
          },
        },
      ],
    },
    {
      id: 'us-sd.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'SDCL 23A-35A-20',
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
