import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const pennsylvania: JurisdictionFile = {
  jurisdiction: 'US-PA',
  name: 'Pennsylvania',
  within: 'US',
  rules: [
    {
      id: 'us-pa.calling-hours',
      kind: 'calling-hours',
      title: 'Hours and Sundays for telemarketing',
      versions: [
        {
          from: '2019-12-03',
          citation: '73 P.S. § 2245(a)(1)',
          source: 'https://govt.westlaw.com/pac/Document/NE4CC77F0E9F711E9BEFE89A994168F89',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'The hours predate 2019; the date is that of the text read. The rule says telemarketing, not telephone solicitation call, so a business relationship does not clearly lift it.',
        },
        {
          from: '2026-10-18',
          citation: '73 P.S. § 2245(a)(1), as amended by Act 47 of 2026 (SB 992)',
          source:
            'https://www.pasenategop.com/news/brooks-bill-to-strengthen-protections-against-telemarketers-passes-senate',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['09:00', '19:00'], sun: null } },
          note: 'The enrolled text and its rewritten exemptions were not read; two independent readings of 2026 and the Senate’s release agree on hours and Sundays. Covers robocalls, texts, voicemail and ringless voicemail. Many charts still show 08:00–21:00.',
        },
      ],
    },
    {
      id: 'us-pa.calling-hours.debt',
      kind: 'calling-hours',
      title: 'Hours for debt collection, creditors included',
      versions: [
        {
          from: null,
          citation: '73 P.S. § 2270.4',
          source: 'http://www.attorneygeneral.gov/consumers.aspx?id=244',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00:01', '21:00'] } },
          note: 'Not before 8 or after 9 without express permission, which is for the act of 2000 what 15 U.S.C. 1692c(a)(1) is for collectors; exactly 8 and exactly 9 are taken as it takes them. That creditors are bound is said by two summaries. The text was not read, so no permission lifts it.',
        },
      ],
    },
    {
      id: 'us-pa.represented.debt',
      kind: 'represented',
      title: 'Debtor represented by an attorney',
      versions: [
        {
          from: null,
          citation: '73 P.S. § 2270.4',
          source: 'http://www.attorneygeneral.gov/consumers.aspx?id=244',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { who: 'an attorney of whom the caller knows' },
          note: 'As for the hours.',
        },
      ],
    },
    {
      id: 'us-pa.prohibited-days.holidays',
      kind: 'prohibited-days',
      title: 'No telephone solicitation on legal holidays',
      versions: [
        {
          from: '2019-12-03',
          citation: '73 P.S. § 2245(a)(10); holidays: 44 P.S. § 11',
          source:
            'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-pa.relationship-exemption.holidays'],
          params: {
            days: [],
            holidays: [
              { name: 'New Year’s Day', date: '01-01', observed: { sat: -1, sun: 1 } },
              { name: 'Martin Luther King Jr. Day', nth: 3, weekday: 'mon', month: 1 },
              { name: 'Presidents’ Day', nth: 3, weekday: 'mon', month: 2 },
              { name: 'Good Friday', easter: -2 },
              { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
              { name: 'Flag Day', date: '06-14', observed: { sat: -1, sun: 1 } },
              { name: 'Independence Day', date: '07-04', observed: { sat: -1, sun: 1 } },
              { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
              { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
              { name: 'Election Day', nth: 1, weekday: 'mon', month: 11, plus: 1 },
              { name: 'Veterans Day', date: '11-11', observed: { sat: -1, sun: 1 } },
              { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
              { name: 'Christmas Day', date: '12-25', observed: { sat: -1, sun: 1 } },
            ],
          },
          note: 'Which observed day counts was not found, so the date and the observed day are both closed. 44 P.S. § 11 also makes Saturday afternoons half-holidays, which nobody applies here. Juneteenth is not on the list. What Act 47 did to the exemptions was not read.',
        },
      ],
    },
    {
      id: 'us-pa.dnc-registry',
      kind: 'dnc-registry',
      title: 'Pennsylvania Do Not Call List',
      versions: [
        {
          from: null,
          citation: '73 P.S. §§ 2242, 2245.2',
          source: 'https://govt.westlaw.com/pac/Document/NF2B0FCB0E9F711E98CCACEE740D6E525',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-pa.relationship-exemption'],
          params: { registry: 'us-pa', maxAge: 'P3M' },
          note: 'Binds from 30 days after the quarterly list that first shows the number; enforced at once here. Business lines may enrol. Text read is that of 2019; Act 47 of 2026 tightened removal.',
        },
      ],
    },
    {
      id: 'us-pa.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship within 12 months',
      versions: [
        {
          from: null,
          citation: '73 P.S. § 2242',
          source: 'https://govt.westlaw.com/pac/Document/N74C963A0E9F711E9AF2CE45E2DE3A839',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null, ongoing: ['subscriber'], lapsed: 'P12M' },
          note: 'Works through the definition of a telephone solicitation call: lifts the list and, before Act 47, the holiday ban; not the hours. After a mere inquiry the caller needs consent to go on.',
        },
      ],
    },
    {
      id: 'us-pa.relationship-exemption.holidays',
      kind: 'relationship',
      title: 'Established business relationship, on holidays before Act 47',
      versions: [
        {
          from: null,
          citation: '73 P.S. § 2242',
          source: 'https://govt.westlaw.com/pac/Document/N74C963A0E9F711E9AF2CE45E2DE3A839',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null, ongoing: ['subscriber'], lapsed: 'P12M' },
        },
        {
          from: '2026-10-18',
          citation: '73 P.S. § 2242; Act 47 of 2026 (SB 992)',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: null,
          note: 'The exemptions that Act 47 rewrote were not read, so a relationship is not taken to open a holiday any more, as it is not for hours.',
        },
      ],
    },
    {
      id: 'us-pa.caller-id',
      kind: 'caller-id',
      title: 'No blocked or false caller ID',
      versions: [
        {
          from: '2026-10-18',
          citation: '73 P.S. § 2245.1; Act 47 of 2026',
          source:
            'https://www.pasenategop.com/news/brooks-bill-to-strengthen-protections-against-telemarketers-passes-senate',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'do not block caller ID',
              'show no false number or name',
              'use no artificial intelligence to deceive the person called',
            ],
          },
        },
      ],
    },
    {
      id: 'us-pa.identification.robocall',
      kind: 'opt-out',
      title: 'Opt-out at the start of a robocall',
      versions: [
        {
          from: '2019-12-03',
          citation: '73 P.S. § 2245.2(j)',
          source:
            'https://www.jenkinslaw.org/blog/2019/12/03/amendments-pennsylvanias-telemarketer-registration-act-effective-today',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: ['open the call by saying how to opt out', 'give a toll-free opt-out number in a voicemail'],
          },
        },
      ],
    },
    {
      id: 'us-pa.registration',
      kind: 'registration',
      title: 'Telemarketer registration',
      versions: [
        {
          from: null,
          citation: '73 P.S. §§ 2243–2244',
          source: 'http://mondaq.com/unitedstates/x/860268/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { authority: 'Pennsylvania Attorney General', requires: ['registration', 'bond'] },
          note: 'The bond is recalled.',
        },
      ],
    },
    {
      id: 'us-pa.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: '18 Pa.C.S. §§ 5703–5704',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Section numbers are recalled, as is a narrow exception in § 5704 for calls monitored by trained supervisors.',
        },
      ],
    },
  ],
}
