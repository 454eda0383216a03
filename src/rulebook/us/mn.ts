import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const minnesota: JurisdictionFile = {
  jurisdiction: 'US-MN',
  name: 'Minnesota',
  within: 'US',
  rules: [
    {
      id: 'us-mn.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for commercial telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. §§ 325E.30, 325E.26',
          source: 'https://www.dropcowboy.com/state-compliance',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'Unsolicited sales calls to a residential subscriber, live or by device; a person’s mobile counts as a home phone. Two tables agree, one that was not checked shows the federal hours; section text not read, so nothing lifts them.',
        },
      ],
    },
    {
      id: 'us-mn.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded messages',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. §§ 325E.26 to 325E.29',
          source: 'http://www.ag.state.mn.us/Consumer/Utilities/AutoDialingDeviceLaw.asp',
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
          liftedBy: ['us-mn.adad-relationship'],
          params: {
            required: 'express',
            elements: ['request, consent, permission or authorization of the subscriber'],
          },
          note: 'Any message, political ones included. A live operator may get the consent right before the message, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-mn.adad-relationship',
      kind: 'relationship',
      title: 'Current business or personal relationship',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. § 325E.27',
          verified: { on: '2026-11-21', from: 'recalled' },
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
          params: { transaction: null, inquiry: null, ongoing: ['subscriber', 'personal'] },
          note: 'From memory, with messages of schools and about work schedules. Lifts nothing until it is read.',
        },
      ],
    },
    {
      id: 'us-mn.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry in place of the state list',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. §§ 325E.311 to 325E.316',
          source: 'https://statutes.laws.com/minnesota/324-338/325E/325E_314',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-mn.relationship-exemption', 'us-mn.express-invitation'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Voice calls to residential subscribers. One source says the sections have expired, the copies read show a live duty. They ask for a list no older than 90 days; the federal 31 govern. Nonprofits and calls that only lead to a meeting face to face, shown by caller ID, are outside in part; not modelled.',
        },
      ],
    },
    {
      id: 'us-mn.relationship-exemption',
      kind: 'relationship',
      title: 'Prior or current business or personal relationship, no period stated',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. § 325E.311, subd. 6(2)',
          source: 'https://www.revisor.mn.gov/statutes/2007/cite/325E.311/subd/325E.311.6',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber', 'personal'] },
          note: 'Text read is that of 2007. Lifts the Minnesota rule only. An inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-mn.express-invitation',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. § 325E.311, subd. 6(1)',
          source: 'https://www.revisor.mn.gov/statutes/2007/cite/325E.311/subd/325E.311.6',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { level: 'express' },
          note: 'Text read is that of 2007. Oral permission suffices here; the federal rules ask for a signed agreement.',
        },
      ],
    },
    {
      id: 'us-mn.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Minn. Stat. § 626A.02',
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
