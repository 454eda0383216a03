import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const nebraska: JurisdictionFile = {
  jurisdiction: 'US-NE',
  name: 'Nebraska',
  within: 'US',
  rules: [
    {
      id: 'us-ne.calling-hours.adad-solicitation',
      kind: 'calling-hours',
      title: 'Hours for recorded sales messages to homes',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-248(1)(a)',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248&print=true',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: ['us-ne.invitation', 'us-ne.business-relationship', 'us-ne.nonprofit'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Announcing devices and residential lines only: no hours for live calls.',
        },
      ],
    },
    {
      id: 'us-ne.calling-hours.adad-sunday-holiday',
      kind: 'calling-hours',
      title: 'Recorded sales messages on Sundays and legal holidays',
      versions: [
        {
          from: null,
          citation: '291 Neb. Admin. Code ch. 11, § 003; Neb. Rev. Stat. §§ 62-301, 84-1001(4)',
          source: 'https://leadmanagerhelp.clickpointsoftware.com/en/articles/5753977-state-calling-hours',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            windows: {
              'mon-sat': ['00:00', '24:00'],
              sun: ['13:00', '21:00'],
              holiday: ['13:00', '21:00'],
            },
            holidays: [
              { name: "New Year's Day", date: '01-01', observed: { sat: -1, sun: 1 } },
              { name: 'Birthday of Martin Luther King, Jr.', nth: 3, weekday: 'mon', month: 1 },
              { name: "President's Day", nth: 3, weekday: 'mon', month: 2 },
              { name: 'Arbor Day', nth: -1, weekday: 'fri', month: 4 },
              { name: 'Memorial Day', nth: -1, weekday: 'mon', month: 5 },
              {
                name: 'Juneteenth National Independence Day',
                date: '06-19',
                observed: { sat: -1, sun: 1 },
                since: 2021,
              },
              { name: 'Independence Day', date: '07-04', observed: { sat: -1, sun: 1 } },
              { name: 'Labor Day', nth: 1, weekday: 'mon', month: 9 },
              { name: "Indigenous Peoples' Day and Columbus Day", nth: 2, weekday: 'mon', month: 10 },
              { name: 'Veterans Day', date: '11-11', observed: { sat: -1, sun: 1 } },
              { name: 'Thanksgiving Day', nth: 4, weekday: 'thu', month: 11 },
              { name: 'Day after Thanksgiving', nth: 4, weekday: 'thu', month: 11, plus: 1 },
              { name: 'Christmas Day', date: '12-25', observed: { sat: -1, sun: 1 } },
            ],
          },
          note: 'The rule text was not found; it has exceptions, so nothing lifts here. The days are those of § 62-301 (read), Sundays kept on Monday; § 84-1001 (read) and the federal schedule keep Saturdays on Friday; both the day and the day kept are closed. Juneteenth from the first year it was kept.',
        },
      ],
    },
    {
      id: 'us-ne.calling-hours.adad-other',
      kind: 'calling-hours',
      title: 'Hours for other recorded messages',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-256(2)(c), (3)',
          source: 'https://self-law.org/code/ne/chapter-86/86-256',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['informational', 'debt-collection', 'charity', 'political', 'survey', 'healthcare'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-ne.business-relationship', 'us-ne.personal-relationship'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Schools, employers about work schedules and political subdivisions are outside as well, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-ne.consent.adad',
      kind: 'consent',
      title: 'No recorded sales messages to mobiles and business lines',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. §§ 86-242(2), 86-244(3)-(4)',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-244',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['wireless', 'business'],
          },
          liftedBy: ['us-ne.business-relationship', 'us-ne.nonprofit'],
          params: { required: 'express', elements: ['prior express invitation or permission of the person called'] },
          note: 'Residential and business lines are barred unless the act permits the call; § 86-248 permits residential ones within its hours, and no section that permits business lines was found.',
        },
      ],
    },
    {
      id: 'us-ne.invitation',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-242(2)(a)',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-242',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-ne.business-relationship',
      kind: 'relationship',
      title: 'Established business relationship',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. §§ 86-242(2)(b), 86-256(3)(b)',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-242',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null, ongoing: ['subscriber'] },
          note: 'Its definition was not found: the federal 18 months are taken for a transaction, and an inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-ne.personal-relationship',
      kind: 'relationship',
      title: 'Established personal relationship',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-256(3)(b)',
          source: 'https://self-law.org/code/ne/chapter-86/86-256',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['informational', 'debt-collection', 'charity', 'political', 'survey', 'healthcare'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['personal'] },
          note: 'Not for sales messages: § 86-242 speaks of business relationships alone.',
        },
      ],
    },
    {
      id: 'us-ne.nonprofit',
      kind: 'status',
      title: 'Tax-exempt nonprofit organization',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-242(2)(c)',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-242',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
        },
      ],
    },
    {
      id: 'us-ne.other.adad-lines',
      kind: 'conduct',
      title: 'Lines that may not be reached, and release of the line',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. §§ 86-244(1)-(2), 86-249',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-244',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'do not call emergency lines, medical offices, or guest and patient rooms',
              'release the line within 5 seconds after the person hangs up',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ne.identification.adad-other',
      kind: 'identification',
      title: 'Who sends a recorded message',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. §§ 86-248(2)(d), 86-256(2)(a)-(b)',
          source: 'https://self-law.org/code/ne/chapter-86/86-256',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'say at the beginning for whom the message is sent',
              'give a telephone number other than that of the device, or an address',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ne.internal-dnc',
      kind: 'internal-dnc',
      title: 'Do-not-call list of senders of recorded messages',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-248(1)(b), (2)',
          source: 'https://nebraskalegislature.gov/laws/statutes.php?statute=86-248&print=true',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
          note: 'Requests of residential and business subscribers, recorded when made. No period seen: the federal ones serve.',
        },
      ],
    },
    {
      id: 'us-ne.dnc-registry',
      kind: 'note',
      title: 'No list of its own',
      versions: [
        {
          from: null,
          citation: 'None; 16 C.F.R. § 310.4(b)(1)(iii)(B)',
          source:
            'https://stateregstoday.com/living/consumer-protection/telemarketing-and-do-not-call-lists-in-nebraska',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { says: 'Nebraska keeps no list; the national registry applies as federal law.', status: 'in-force' },
          note: 'The same page claims a Sunday ban that no statute supports.',
        },
      ],
    },
    {
      id: 'us-ne.registration',
      kind: 'registration',
      title: 'Permit for each announcing device',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. §§ 86-250, 86-256(1); 291 Neb. Admin. Code ch. 11, § 002',
          source: 'http://www.contactcentercompliance.com/legal/statutes/NE/R.R.S._Neb./86-250.adpx',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Nebraska Public Service Commission',
            requires: [
              'for sales messages a permit of 500 USD per device, good for two years',
              'for other messages a registration of the device, free of charge',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ne.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'Neb. Rev. Stat. § 86-290',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From a survey that does not list the state as all-party.',
        },
      ],
    },
  ],
}
