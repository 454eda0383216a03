import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const rhodeIsland: JurisdictionFile = {
  jurisdiction: 'US-RI',
  name: 'Rhode Island',
  within: 'US',
  rules: [
    {
      id: 'us-ri.calling-hours',
      kind: 'calling-hours',
      title: 'Hours of operation for telephone sales',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws §§ 5-61-2(2), 5-61-3.6',
          source: 'https://instalawyer.io/laws/rhode-island-general-laws/section-5-61-2-definitions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ri.express-request'],
          params: { windows: { 'mon-fri': ['09:00', '18:00'], sat: ['10:00', '17:00'], sun: null } },
          note: 'Residential, mobile and pager numbers; no business-to-business exclusion. A telephonic seller is defined by what is represented, so a plain sales pitch may fall outside: do not rely on it.',
        },
      ],
    },
    {
      id: 'us-ri.prohibited-days',
      kind: 'prohibited-days',
      title: 'No telephone sales on state or federal holidays',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws §§ 5-61-2(2), 5-61-3.6; holidays: § 25-1-1 and 5 U.S.C. § 6103',
          source: 'https://unicourt.github.io/cic-code-ri/transforms/ri/ocri/r71/gov.ri.code.title.25.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ri.express-request'],
          params: {
            days: [],
            holidays: [
              { name: 'New Year’s Day', date: '01-01', observed: { sat: -1, sun: 1 } },
              { name: 'Martin Luther King Jr. Day', nth: 3, weekday: 'mon', month: 1 },
              { name: 'Washington’s Birthday', nth: 3, weekday: 'mon', month: 2 },
              { name: 'Rhode Island Independence Day', date: '05-04', observed: { sun: 1 } },
              { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
              { name: 'Juneteenth', date: '06-19', observed: { sat: -1, sun: 1 }, since: 2021 },
              { name: 'Independence Day', date: '07-04', observed: { sat: -1, sun: 1 } },
              { name: 'Victory Day', nth: 2, weekday: 'mon', month: 8 },
              { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
              { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
              { name: 'Election Day', nth: 1, weekday: 'mon', month: 11, plus: 1, years: 'even' },
              { name: 'Veterans Day', date: '11-11', observed: { sat: -1, sun: 1 } },
              { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
              { name: 'Christmas Day', date: '12-25', observed: { sat: -1, sun: 1 } },
            ],
          },
          note: 'State law moves a Sunday holiday to Monday; the Friday before a Saturday holiday is the federal observed day. A holiday on a Saturday is literally open 10:00–17:00: treated as closed. Juneteenth stands as a federal holiday. Days proclaimed by governor, assembly, President or Congress are holidays too and must be added by the caller.',
        },
      ],
    },
    {
      id: 'us-ri.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded or synthesized messages',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 5-61-3.4',
          source: 'http://webserver.rilin.state.ri.us/Statutes/title5/5-61/5-61-3.4.HTM',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'express',
            elements: [
              'the subscriber knowingly asked for or agreed to the message',
              'or a live operator first obtains consent and states name, purpose, goods and any request for payment',
            ],
          },
          note: 'School messages and notices of work schedules are outside. The line must be released within five seconds of the person hanging up.',
        },
      ],
    },
    {
      id: 'us-ri.consent.text-advertisement',
      kind: 'consent',
      title: 'No text advertisements to cell phones without a relationship or consent',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 5-61-3.5(a) (P.L. 2003, ch. 98)',
          source: 'http://webserver.rilegislature.gov/PublicLaws/law03/law03098.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['text'], recipient: ['wireless'] },
          liftedBy: ['us-ri.text-relationship'],
          params: { required: 'express', elements: ['the subscriber agreed to receive this sender’s advertisements'] },
          note: 'The part of the section that was read excepts carriers and senders with an existing relationship who offer a way to stop; it names no consent. A subscription to the texts is read as such a relationship. In force since 2003-07-03; the present text was not read in full.',
        },
      ],
    },
    {
      id: 'us-ri.text-relationship',
      kind: 'relationship',
      title: 'Existing relationship with the subscriber, option to stop offered',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 5-61-3.5(a)(iii) (P.L. 2003, ch. 98)',
          source: 'http://webserver.rilegislature.gov/PublicLaws/law03/law03098.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['text'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'No period is stated; every text must offer a way to stop.',
        },
      ],
    },
    {
      id: 'us-ri.dnc-registry',
      kind: 'dnc-registry',
      title: 'Federal do-not-call rules adopted as state law',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 5-61-3.5',
          source: 'http://webserver.rilin.state.ri.us/BillText13/SenateText13/S0173.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [
            'us.fcc-ebr',
            'us.tsr-ebr',
            'us.fcc-dnc-written-permission',
            'us.tsr-dnc-written-agreement',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'No list of its own. The section asks for do-not-call procedures in compliance with 47 CFR 64 or 16 CFR 310, so the federal exemptions come with it; each federal rule still applies by itself.',
        },
      ],
    },
    {
      id: 'us-ri.express-request',
      kind: 'permission',
      title: 'Calls that are not unsolicited',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 5-61-3.6(a) (“unsolicited telephonic sales calls”)',
          source: 'http://webserver.rilin.state.ri.us/Statutes/TITLE5/5-61/5-61-3.6.HTM',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'The chapter bars unsolicited calls and does not define the word; a business relationship is not named as a ground.',
        },
      ],
    },
    {
      id: 'us-ri.identification',
      kind: 'identification',
      title: 'Disclosures within 30 seconds',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 5-61-3.3',
          source: 'https://lawserver.com/law/state/rhode-island/ri-laws/rhode_island_general_laws_5-61-3-3',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'give your true name',
              'name the company you call for',
              'say what goods or services are sold',
              'on a sale, state cancellation rights, registration numbers and street address',
            ],
            within: 'PT30S',
          },
        },
      ],
    },
    {
      id: 'us-ri.registration',
      kind: 'registration',
      title: 'Telephonic seller registration',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws §§ 5-61-3, 5-61-3.1',
          source: 'https://lawserver.com/?p=29816113',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'Rhode Island Attorney General',
            requires: [
              'registration at least 10 days before doing business',
              'fee of 100 USD',
              'security of 30,000 USD',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ri.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'R.I. Gen. Laws § 11-35-21',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From a survey that does not list the state as all-party; the section number is recalled. A call across state lines can bring in the other state’s rule.',
        },
      ],
    },
  ],
}
