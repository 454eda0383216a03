import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const iowa: JurisdictionFile = {
  jurisdiction: 'US-IA',
  name: 'Iowa',
  within: 'US',
  rules: [
    {
      id: 'us-ia.dnc-registry',
      kind: 'note',
      title: 'No list and no hours of its own',
      versions: [
        {
          from: null,
          citation: '(none; federal rules)',
          source: 'https://www.iowaattorneygeneral.gov/newsroom/333-000-iowans-sign-up-for-do-not-call-list',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'Iowa keeps no do-not-call list and sets no hours; the national registry and the federal hours bind under the federal rules.',
            status: 'in-force',
          },
          note: 'Two vendor charts claim a 9 a.m. opening; no statute for it was found. The section on announcing devices (Iowa Code § 476.57) is reported repealed.',
        },
      ],
    },
    {
      id: 'us-ia.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Iowa Code § 808B.2',
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
