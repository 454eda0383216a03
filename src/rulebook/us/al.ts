import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const alabama: JurisdictionFile = {
  jurisdiction: 'US-AL',
  name: 'Alabama',
  within: 'US',
  rules: [
    {
      id: 'us-al.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for solicitation calls, none on Sunday',
      versions: [
        {
          from: null,
          citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(b), (2)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['08:00', '20:00'], sun: null } },
          note: 'The hours are agreed, their reach is not. One reading: every solicitor who calls consumers in Alabama, a word the rule does not define, so that business lines are reached; the other: rules of the Public Service Commission bind telephone utilities alone (rule T-1). The stricter stands. No zone is named. H.B. 427 of 2026, with a cap of three calls in 24 hours, was not found enacted.',
        },
      ],
    },
    {
      id: 'us-al.prohibited-days',
      kind: 'prohibited-days',
      title: 'No solicitation on holidays',
      versions: [
        {
          from: null,
          citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(b), (2); Ala. Code § 1-3-8',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            days: [],
            holidays: [
              { name: "New Year's Day", date: '01-01', observed: { sat: -1, sun: 1 } },
              { name: "Martin Luther King, Jr.'s and Robert E. Lee's birthday", nth: 3, weekday: 'mon', month: 1 },
              { name: "George Washington's and Thomas Jefferson's birthday", nth: 3, weekday: 'mon', month: 2 },
              { name: 'Confederate Memorial Day', nth: 4, weekday: 'mon', month: 4 },
              { name: 'National Memorial Day', nth: -1, weekday: 'mon', month: 5 },
              { name: "Jefferson Davis' birthday", nth: 1, weekday: 'mon', month: 6 },
              { name: 'Juneteenth', date: '06-19', observed: { sat: -1, sun: 1 }, since: 2021 },
              { name: 'Independence Day', date: '07-04', observed: { sat: -1, sun: 1 } },
              { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
              { name: 'Columbus, Fraternal and American Indian Heritage Day', nth: 2, weekday: 'mon', month: 10 },
              { name: "Veterans' Day", date: '11-11', observed: { sat: -1, sun: 1 } },
              { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
              { name: 'Day after Thanksgiving (by proclamation)', nth: 4, weekday: 'thu', month: 11, plus: 1 },
              { name: 'Christmas Day', date: '12-25', observed: { sat: -1, sun: 1 } },
            ],
          },
          note: 'The rule does not say which holidays; the state holidays of § 1-3-8 are taken. A Sunday holiday is kept on Monday, a Saturday one on Friday; the day itself stays closed. Juneteenth is in § 1-3-8 since June 1, 2025 (H.B. 165 of 2025) and was proclaimed each year from 2021. Sundays are closed by the hours. Governors often proclaim the Friday after Thanksgiving a state holiday: it is closed every year, as the stricter reading. Other proclaimed days are not here: add them by policy. Reach as in us-al.calling-hours.',
        },
      ],
    },
    {
      id: 'us-al.prohibited-days.mardi-gras',
      kind: 'prohibited-days',
      title: 'No solicitation on Mardi Gras in Mobile and Baldwin counties',
      versions: [
        {
          from: null,
          citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(b), (2); Ala. Code § 1-3-8',
          source: 'http://www.archives.alabama.gov/intro/holidays.html',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['any'],
            recipient: ['any'],
            area: { name: 'Mobile and Baldwin counties', zip3: ['365', '366'], areaCodes: ['251'] },
          },
          liftedBy: [],
          params: { days: [], holidays: [{ name: 'Mardi Gras', easter: -47 }] },
          note: 'A state holiday in these two counties only. The area code and the postal prefixes reach somewhat further than the counties.',
        },
      ],
    },
    {
      id: 'us-al.dnc-registry',
      kind: 'dnc-registry',
      title: 'Alabama do-not-call register',
      versions: [
        {
          from: '2000-07-01',
          citation: 'Ala. Code § 8-19C-2; Ala. Admin. Code r. 770-X-5-.31',
          source: 'http://www.contactcentercompliance.com/legal/statutes/AL/Code_of_Ala./8-19C-2.adpx',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { registry: 'us-al', maxAge: 'P31D' },
          note: 'Kept by the Public Service Commission. Whether a register of its own is still live is not settled: a carrier’s notice to subscribers says that it was merged with the national one (us-al.dnc-registry.national), other pages that both must be checked. The stricter reading asks for it. The period of renewal was not seen; 31 days are the federal ones. Section 8-19A-3 defines telephone solicitation for this chapter too; what it leaves out was not read, so nothing lifts.',
        },
      ],
    },
    {
      id: 'us-al.dnc-registry.national',
      kind: 'dnc-registry',
      title: 'National registry as the Alabama register',
      versions: [
        {
          from: null,
          citation: 'Ala. Code § 8-19C-2',
          source: 'http://www.mound.net/do-not-call-notification/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us.fcc-ebr', 'us.fcc-dnc-written-permission', 'us.tcpa-nonprofit-exclusion'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The notice that carriers send subscribers says that Alabama adopted the national registry and merged its register with it, and excepts business relationships, prior written consent and nonprofits.',
        },
      ],
    },
    {
      id: 'us-al.identification.automated',
      kind: 'identification',
      title: 'Name and number in automated calls',
      versions: [
        {
          from: null,
          citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(e), (f)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: ['state the name and number of whoever makes or pays for the call', 'repeat both at the end'],
            within: 'PT20S',
          },
          note: 'Reach as in us-al.calling-hours.',
        },
      ],
    },
    {
      id: 'us-al.automated-calls',
      kind: 'conduct',
      title: 'How automated calls are placed',
      versions: [
        {
          from: null,
          citation: 'Ala. Admin. Code r. 770-X-5-.17(1)(a), (c), (d), (i)',
          source:
            'https://d1tvxue8o4w0fl.cloudfront.net/regulation/alabama-administrative-code/title-770-alabama-public-service-commission/chapter-770-x-5-telephone-rules/section-770-x-5-17-live-and-automated-solicitations-and-announcements',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              'do not dial numbers in sequence',
              'release the line within 10 seconds of hanging up',
              'do not call emergency or unlisted numbers',
              'say so and get permission before recording an answer',
            ],
          },
          note: 'Reach as in us-al.calling-hours.',
        },
      ],
    },
    {
      id: 'us-al.registration',
      kind: 'registration',
      title: 'Telemarketing licence',
      versions: [
        {
          from: null,
          citation: 'Ala. Code § 8-19A-1 et seq.',
          source:
            'https://cliclaw.com/library/us-state-laws/alabama/alabama-telephone-solicitations-ala-code-%C2%A78-19c-1-et-seq',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Alabama Attorney General',
            requires: ['licence of the commercial telephone seller and its salespersons unless exempt'],
          },
          note: 'Calling without it is a class C felony according to the same page. Exemptions: § 8-19A-4.',
        },
      ],
    },
    {
      id: 'us-al.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Ala. Code § 13A-11-30',
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
