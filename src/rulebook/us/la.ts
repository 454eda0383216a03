import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const louisiana: JurisdictionFile = {
  jurisdiction: 'US-LA',
  name: 'Louisiana',
  within: 'US',
  rules: [
    {
      id: 'us-la.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:811(2)-(3); LPSC General Order R-29617 § V(A)(2)',
          source: 'https://lawserver.com/?p=30183792',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sat': ['08:00', '20:00'], sun: null } },
          note: 'The order (§ V(A)(1)) keeps consent and existing customers inside the hours. R.S. 45:816 exempts calls on request and to existing customers from its chapter; whether that reaches the hours is unclear, so nothing lifts them here.',
        },
      ],
    },
    {
      id: 'us-la.prohibited-days',
      kind: 'prohibited-days',
      title: 'No solicitation on state holidays',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:811(3); LPSC General Order R-29617 § V(A)(2); La. R.S. 1:55',
          source: 'https://legis.la.gov/legis/Law.aspx?d=74097',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            days: [],
            holidays: [
              { name: "New Year's Day", date: '01-01', observed: { sat: -1, sun: 1 } },
              { name: 'Battle of New Orleans', date: '01-08' },
              { name: 'Martin Luther King Jr. Day', nth: 3, weekday: 'mon', month: 1 },
              { name: 'Robert E. Lee Day', date: '01-19', until: 2022 },
              { name: "Washington's Birthday", nth: 3, weekday: 'mon', month: 2 },
              { name: 'Mardi Gras', easter: -47 },
              { name: 'Good Friday', easter: -2 },
              { name: 'National Memorial Day', nth: -1, weekday: 'mon', month: 5 },
              { name: 'Confederate Memorial Day', date: '06-03', until: 2022 },
              { name: 'Juneteenth', date: '06-19', since: 2023 },
              { name: 'Juneteenth (third Saturday in June)', nth: 3, weekday: 'sat', month: 6, since: 2021 },
              { name: 'Independence Day', date: '07-04', observed: { sat: -1, sun: 1 } },
              { name: 'Huey P. Long Day', date: '08-30' },
              { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
              { name: 'Columbus Day', nth: 2, weekday: 'mon', month: 10 },
              { name: "All Saints' Day", date: '11-01' },
              { name: 'General Election Day', nth: 1, weekday: 'mon', month: 11, plus: 1, years: 'even' },
              { name: 'Veterans Day', date: '11-11' },
              { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
              { name: 'Acadian Day', nth: 4, weekday: 'thu', month: 11, plus: 1 },
              { name: 'Christmas Day', date: '12-25', observed: { sat: -1, sun: 1 } },
              { name: 'Day after Christmas (proclaimed)', once: '2023-12-26' },
            ],
          },
          note: "Sundays are closed by the hours. One reading enforces only the list of the Public Service Commission, which leaves out January 8 and 19, Washington's Birthday, June 3, August 30 and Columbus Day; the other every day of R.S. 1:55. The union stands here. Lee Day and Confederate Memorial Day are gone from R.S. 1:55 as read at legis.la.gov (2022 H.B. 248). Juneteenth is the third Saturday in June by Act 128 of 2021; June 19 is proclaimed (it was that Saturday in 2021 and a Sunday in 2022). Not here: Inauguration Day (Baton Rouge only), the Saturday holiday of some parishes, and days the governor proclaims (often July 3 and the days next to Christmas and New Year), but for December 26, 2023 (dnc.com/holiday-alerts?year=2023): add them by policy.",
        },
      ],
    },
    {
      id: 'us-la.consent.cellular',
      kind: 'consent',
      title: 'Consent to call cellular numbers',
      versions: [
        {
          from: null,
          citation: 'LPSC General Order R-29617 § V(A)(12)(b)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['wireless'] },
          liftedBy: [],
          params: { required: 'express', elements: ['prior express consent'] },
          note: 'Stands in the residential part of the order; whether it reaches business mobiles is unsettled, so it does here.',
        },
      ],
    },
    {
      id: 'us-la.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded sales and poll calls',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:811(1), 45:812',
          source: 'https://lawserver.com/?p=30183792',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'survey'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { required: 'express', elements: ['consent as specified in R.S. 45:812'] },
          note: 'R.S. 45:812 was not read. The words "or to use a live operator" may reach live calls as well; only recorded messages are covered here.',
        },
      ],
    },
    {
      id: 'us-la.emergency-moratorium',
      kind: 'moratorium',
      title: 'No solicitation during a state of emergency',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:844.31(A)',
          source:
            'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-la.relationship-exemption', 'us-la.express-request'],
          params: {
            region: 'US-LA',
            maxAge: 'P7D',
            trigger: 'a state of emergency declared by the governor; see lpsc.louisiana.gov/DNC_Emergency',
          },
          note: 'The statute also excepts calls about an existing debt or contract and calls by listed nonprofits without a paid solicitor; neither can be told from the facts of a call, so neither lifts.',
        },
      ],
    },
    {
      id: 'us-la.emergency-moratorium.eoc',
      kind: 'moratorium',
      title: 'No solicitation at all while the Public Service Commission reports to the Emergency Operations Center',
      versions: [
        {
          from: null,
          citation: 'LPSC General Order R-29617',
          source: 'https://mslawgroup.com/louisiana-declares-state-of-emergency/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            region: 'US-LA',
            maxAge: 'P7D',
            trigger:
              'the commission must report to the Emergency Operations Center; see lpsc.louisiana.gov/DNC_Emergency',
          },
          note: 'The order suspends every exception of R.S. 45:844.31 meanwhile. Bans so far: August 2016, September 2018, 2020 (Laura, Delta), August 29 to September 17, 2021 (Ida).',
        },
      ],
    },
    {
      id: 'us-la.dnc-registry',
      kind: 'dnc-registry',
      title: 'Louisiana do-not-call list',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:844.13, 45:844.14, 45:844.16',
          source: 'http://legis.la.gov/Legis/Law.aspx?d=100148',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-la.relationship-exemption', 'us-la.express-request'],
          params: { registry: 'us-la', maxAge: 'P1M' },
          note: 'Updated monthly by statute, hence the age. The list holds the Louisiana numbers of the national registry as well. The other exceptions of R.S. 45:844.12 were not read.',
        },
      ],
    },
    {
      id: 'us-la.relationship-exemption',
      kind: 'relationship',
      title: 'Business relationship, or one that lapsed within six months',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:844.31(A)(3); 45:844.12',
          source:
            'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P6M', inquiry: 'P6M', ongoing: ['subscriber'], lapsed: 'P6M' },
          note: 'Read in the emergency section; that the list (45:844.12) uses the same six months is taken from the facts of the list. Not for car dealers who close the sale face to face.',
        },
      ],
    },
    {
      id: 'us-la.express-request',
      kind: 'permission',
      title: 'Express request of the person called, good for six months',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:844.31(A)(1)',
          source:
            'https://casetext.com/statute/louisiana-revised-statutes/revised-statutes/title-45-public-utilities-and-carriers/chapter-8-j-telephonic-solicitation-prohibited-during-state-of-emergency/section-4584431-telemarketing-activities-prohibitions-exceptions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['any'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { level: 'express', expiresAfter: 'P6M' },
          note: 'The six months are those of the emergency section; for the list they are the stricter reading.',
        },
      ],
    },
    {
      id: 'us-la.registration',
      kind: 'registration',
      title: 'Solicitor registration',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:844.14(A)(3)(b), 45:844.16',
          source: 'https://self-law.org/code/la/title-45/45-415',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            authority: 'the Louisiana Public Service Commission',
            requires: ['register every year', 'buy the do-not-call list'],
          },
          note: 'A year costs $400 for an independent solicitor, $800 for a principal, $400 for the list.',
        },
      ],
    },
    {
      id: 'us-la.caller-id',
      kind: 'caller-id',
      title: 'Caller identification',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 45:844.2',
          source: 'https://lawserver.com/law/state/louisiana/la-laws/louisiana_revised_statutes_45-844-2',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            must: [
              'show the name of the solicitor and a number answered during business hours',
              'never block or misstate it',
            ],
          },
        },
      ],
    },
    {
      id: 'us-la.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'La. R.S. 15:1303',
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
