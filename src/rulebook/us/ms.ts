import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const mississippi: JurisdictionFile = {
  jurisdiction: 'US-MS',
  name: 'Mississippi',
  within: 'US',
  rules: [
    {
      id: 'us-ms.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation, none on Sunday',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 77-3-723(1); compare § 77-3-603(a)',
          source:
            'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['08:00', '20:00'], sun: null }, fixedZone: 'America/Chicago' },
          note: 'A consumer is a person or a business, and callers who need not use the list (§ 77-3-711) keep the hours too. “Central Standard Time” is read as the clock of Mississippi; read as UTC-6 all year, summer calls would run 9 to 9 by that clock, and 9 to 8 satisfies both. The older § 77-3-603(a) runs to 9 p.m.; the stricter 8 p.m. stands.',
        },
      ],
    },
    {
      id: 'us-ms.calling-hours.charity',
      kind: 'calling-hours',
      title: 'Hours for appeals, none on Sunday',
      versions: [
        {
          from: '2019-07-01',
          citation: 'Miss. Code §§ 77-3-705, 77-3-723(1) (S.B. 2821 of 2019)',
          source: 'http://billstatus.ls.state.ms.us/documents/2019/html/SB/2800-2899/SB2821PS.htm',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['08:00', '20:00'], sun: null }, fixedZone: 'America/Chicago' },
          note: 'The bill adds charitable contributions to what is solicited, as passed by the Senate; a bill of 2023 recites the definition with any other item of value. One reading keeps to sales. The enacted text and its exemptions (§ 77-3-711) were not read, so the stricter stands. Start from memory.',
        },
      ],
    },
    {
      id: 'us-ms.calling-hours.fundraiser',
      kind: 'calling-hours',
      title: 'Hours for professional fundraisers, none on Sunday',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 79-11-524',
          source:
            'https://getpocketlaw.com/law/state_mississippi/section-79-11-524-restrictions-on-hours-of-telephone-solicitation_b2fa0ba0c333',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['charity'], technology: ['any'], recipient: ['consumer'], caller: ['fundraiser'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['09:00', '21:00'], sun: null } },
          note: 'Residential numbers only; mobiles of private people are reached as the stricter reading. Names no clock: the person’s own. A charity that calls for itself is outside.',
        },
      ],
    },
    {
      id: 'us-ms.prohibited-days',
      kind: 'prohibited-days',
      title: 'No solicitation on legal holidays (former commission rule)',
      versions: [
        {
          from: null,
          citation: '39 Miss. Admin. Code Pt. I, R. 1:28 (repealed); Miss. Code § 3-3-7',
          source:
            'https://codes.findlaw.com/ms/title-3-state-sovereignty-jurisdiction-and-holidays/ms-code-sect-3-3-7.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ms.relationship-exemption'],
          params: {
            days: [],
            holidays: [
              { name: "New Year's Day", date: '01-01', observed: { sun: 1 } },
              { name: "Robert E. Lee's and Dr. Martin Luther King, Jr.'s birthday", nth: 3, weekday: 'mon', month: 1 },
              { name: "Washington's birthday", nth: 3, weekday: 'mon', month: 2 },
              { name: 'Confederate Memorial Day', nth: -1, weekday: 'mon', month: 4 },
              { name: "National Memorial Day and Jefferson Davis' birthday", nth: -1, weekday: 'mon', month: 5 },
              { name: 'Independence Day', date: '07-04', observed: { sun: 1 } },
              { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
              { name: "Armistice or Veterans' Day", date: '11-11', observed: { sun: 1 } },
              { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
              { name: 'Christmas Day', date: '12-25', observed: { sun: 1 } },
            ],
          },
          note: 'The list is § 3-3-7 as read; the repealed rule itself was seen in a summary. A holiday on a Sunday is kept on Monday. Sundays are closed by the hours.',
        },
        {
          from: '2023-07-01',
          citation: '39 Miss. Admin. Code Pt. I, R. 1:28 (repealed)',
          source:
            'https://www.dnc.com/blog/no-more-holidays-mississippi-marketers-magnolia-state-lifts-prohibition-telemarketing-legal',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: null,
          note: 'The Act moved to the Attorney General on this day (H.B. 1225 of 2023) and the commission repealed its rules; the repeal may have followed a little later.',
        },
      ],
    },
    {
      id: 'us-ms.consent.recorded',
      kind: 'consent',
      title: 'Recorded messages only to existing customers',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 77-3-723(2)',
          source:
            'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-ms.relationship-exemption'],
          params: {
            required: 'written',
            ban: true,
            elements: ['an established business relationship, and a message that tells of a new product or service'],
          },
          note: 'No consent opens it. What the message says is the duty us-ms.recorded-content. Whether a synthetic voice is a recorded message is not stated: taken as one.',
        },
      ],
    },
    {
      id: 'us-ms.consent.recorded.charity',
      kind: 'consent',
      title: 'No recorded appeals',
      versions: [
        {
          from: '2019-07-01',
          citation: 'Miss. Code §§ 77-3-705, 77-3-723(2) (S.B. 2821 of 2019)',
          source: 'http://billstatus.ls.state.ms.us/documents/2019/html/SB/2800-2899/SB2821PS.htm',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['charity'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'written',
            ban: true,
            elements: ['an established business relationship, and a message that tells of a new product or service'],
          },
          note: 'As us-ms.calling-hours.charity. That a gift makes such a relationship was found nowhere, and an appeal tells of no product.',
        },
      ],
    },
    {
      id: 'us-ms.recorded-content',
      kind: 'conduct',
      title: 'What a recorded message may say',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 77-3-723(2)',
          source:
            'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['use the recorded message only to tell the customer of a new product or service'] },
        },
      ],
    },
    {
      id: 'us-ms.dnc-registry',
      kind: 'dnc-registry',
      title: 'Mississippi no-calls list',
      versions: [
        {
          from: '2003-07-01',
          citation: 'Miss. Code §§ 77-3-705, 77-3-707, 77-3-717',
          source: 'https://legiscan.com/MS/text/HB1055/2011',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-ms.relationship-exemption'],
          params: { registry: 'us-ms', maxAge: 'P31D' },
          note: 'The registry that the Public Service Commission kept until July 2023. Whether the Attorney General still distributes it is unclear: keep the last file suppressed, and date the copy by the day you checked for a newer one. Mobiles joined in July 2016; whether business numbers can be listed is disputed, so they are reached. The exempt categories of § 77-3-711 (no major sales presentation by telephone, resident licensees) cannot be told from a call.',
        },
        {
          from: '2019-07-01',
          citation: 'Miss. Code §§ 77-3-705, 77-3-707, 77-3-717 (S.B. 2821 of 2019)',
          source: 'http://billstatus.ls.state.ms.us/documents/2019/html/SB/2800-2899/SB2821PS.htm',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-ms.relationship-exemption'],
          params: { registry: 'us-ms', maxAge: 'P31D' },
          note: 'Appeals are reached as in us-ms.calling-hours.charity, and nothing lifts it for them; the rest as before. Start from memory.',
        },
      ],
    },
    {
      id: 'us-ms.dnc-registry.national',
      kind: 'dnc-registry',
      title: 'National registry as the Mississippi list',
      versions: [
        {
          from: '2023-07-01',
          citation: 'Miss. Code § 77-3-705 (H.B. 1225 of 2023)',
          source:
            'https://tcpaworld.com/2023/04/10/mississippi-and-tennessee-make-updates-to-current-state-telemarketing-laws-see-what-is-new-and-whats-to-come/',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-ms.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The Act now names the national registry or the earlier state one. Its own six months of relationship bind, not the federal 18. A consumer is a person or a business. Appeals are reached as in us-ms.calling-hours.charity.',
        },
      ],
    },
    {
      id: 'us-ms.relationship-exemption',
      kind: 'relationship',
      title: 'Business relationship, existing or within six months',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 77-3-705',
          source: 'https://www.dnc.com/news/2019-january-restricted-call-dates',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P6M', inquiry: null, ongoing: ['subscriber'], lapsed: 'P6M' },
          note: 'Reported for sales calls to consumers under the former holiday rule; the definition of the Act was not read, so neither a business line nor an appeal is lifted, and a gift is no relationship. Lifts the lists, the holidays and the ban on recordings, never the hours.',
        },
      ],
    },
    {
      id: 'us-ms.caller-id',
      kind: 'caller-id',
      title: 'No way around caller ID',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 77-3-723(2)',
          source:
            'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['show the calling number', 'use nothing that blocks or gets around caller ID'] },
        },
      ],
    },
    {
      id: 'us-ms.identification',
      kind: 'identification',
      title: 'Opening statement',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 77-3-723(1)',
          source:
            'https://getpocketlaw.com/law/state_mississippi/section-77-3-723-rules-for-authorized-calls_57b73fa7ff73',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['begin with your name, the company you call for and the purpose of the call'] },
        },
      ],
    },
    {
      id: 'us-ms.registration',
      kind: 'registration',
      title: 'Registration of telephone solicitors',
      versions: [
        {
          from: null,
          citation: 'Miss. Code §§ 77-3-713, 77-3-605',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Mississippi Attorney General',
            requires: ['registration', 'a bond of $75,000', 'an agent for service of process'],
          },
        },
      ],
    },
    {
      id: 'us-ms.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Miss. Code § 41-29-531',
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
