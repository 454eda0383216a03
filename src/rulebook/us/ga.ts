import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const georgia: JurisdictionFile = {
  jurisdiction: 'US-GA',
  name: 'Georgia',
  within: 'US',
  rules: [
    {
      id: 'us-ga.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for automatic dialing and announcing equipment',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-23; Ga. Comp. R. & Regs. 515-12-1-.32',
          source:
            'http://votesmart.org/bill/6230/17228/7940/nan-orrock-voted-nay-passage-sb-379-automatic-calling-device-restrictions',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Recorded messages that sell, poll or gather information. Live calls have the federal hours alone.',
        },
      ],
    },
    {
      id: 'us-ga.calling-hours.telecom',
      kind: 'calling-hours',
      title: 'Hours for telecommunications companies',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-187(3)',
          source: 'http://statutes.laws-info.com/georgia/title-46/chapter-5/article-5/46-5-187',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
            caller: ['seller'],
            subject: ['telecommunications'],
          },
          liftedBy: ['us-ga.telecom-consent'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Carriers calling a residence, not sellers at large; the federal hours in other words. Text read is that of 2010.',
        },
      ],
    },
    {
      id: 'us-ga.telecom-consent',
      kind: 'hours-request',
      title: 'Prior consent to a call at that time',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-187(3)',
          source: 'http://statutes.laws-info.com/georgia/title-46/chapter-5/article-5/46-5-187',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { basis: 'the person consented before the call was placed' },
        },
      ],
    },
    {
      id: 'us-ga.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded messages',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-23; Ga. Comp. R. & Regs. 515-12-1-.32(4)(a)',
          source: 'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'express',
            elements: ['consent received before the call, or got by a live operator first'],
          },
          note: 'Recorded messages that sell, poll or gather information. The regulation speaks of goods for personal use; businesses are covered all the same.',
        },
      ],
    },
    {
      id: 'us-ga.registration.adad',
      kind: 'registration',
      title: 'Permit for automatic dialing and announcing equipment',
      versions: [
        {
          from: null,
          citation: 'Ga. Comp. R. & Regs. 515-12-1-.32(2)',
          source: 'https://www.law.cornell.edu/regulations/georgia/Ga-Comp-R--Regs-R-515-12-1-.32',
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
          liftedBy: [],
          params: {
            authority: 'the Georgia Public Service Commission',
            requires: ['a permit, renewed every two years'],
          },
        },
      ],
    },
    {
      id: 'us-ga.dnc-registry',
      kind: 'dnc-registry',
      title: 'Georgia no-call list, served by the national registry',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-27',
          source: 'http://ga.elaws.us/law/section46-5-27',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us-ga.relationship-exemption', 'us-ga.express-permission'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Voice alone; residential, mobile and wireless subscribers. Since July 1, 2024 (SB 73) nobody need know of the listing to be liable, and who benefits from the call is liable too; the ban itself is older. That the national registry serves as the list is recalled. Registered charities and political calls are outside.',
        },
      ],
    },
    {
      id: 'us-ga.relationship-exemption',
      kind: 'relationship',
      title: 'Prior or current business or personal relationship, no period stated',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-27(b)(3); Ga. Comp. R. & Regs. 515-14-1-.01(e)(2)',
          source: 'http://rules.sos.ga.gov/GAC/515-14-1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber', 'personal'] },
          note: 'Lifts the Georgia rule only; the federal periods stay. An inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-ga.express-permission',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-27(b)(3); Ga. Comp. R. & Regs. 515-14-1-.01(e)(1)',
          source: 'http://rules.sos.ga.gov/GAC/515-14-1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { level: 'express' },
          note: 'Oral permission suffices here; the federal rules ask for a signed agreement.',
        },
      ],
    },
    {
      id: 'us-ga.caller-id',
      kind: 'caller-id',
      title: 'Caller identification',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-27(g)',
          source: 'https://compliancepoint.com/marketing-compliance/georgia-strengthens-telemarketing-law',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['do not block or circumvent caller identification'] },
          note: 'The definition of telephone solicitation, § 46-5-27(b)(3), speaks of voice alone; the summary of (g) does not, so texts are reached as the stricter reading.',
        },
      ],
    },
    {
      id: 'us-ga.identification',
      kind: 'identification',
      title: 'Identity and place of business',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. § 46-5-27(g)',
          source: 'https://compliancepoint.com/marketing-compliance/georgia-strengthens-telemarketing-law',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['your identity', 'where the business is'] },
          note: 'O.C.G.A. § 10-1-393.13 binds calls to any subscriber, businesses included, as well; its operative words were not read.',
        },
      ],
    },
    {
      id: 'us-ga.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'O.C.G.A. §§ 16-11-62, 16-11-66',
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
