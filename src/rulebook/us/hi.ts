import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const hawaii: JurisdictionFile = {
  jurisdiction: 'US-HI',
  name: 'Hawaii',
  within: 'US',
  rules: [
    {
      id: 'us-hi.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for calls to a residence',
      versions: [
        {
          from: null,
          citation: 'HRS § 481P-3(8)',
          source: 'https://tcpaguide.org/states/hawaii/dnc',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Equal to the federal hours, but nothing that was read lifts them.',
        },
      ],
    },
    {
      id: 'us-hi.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be called again',
      versions: [
        {
          from: null,
          citation: 'HRS § 481P-3(7)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'Business consumers too. No retention period seen.',
        },
      ],
    },
    {
      id: 'us-hi.dnc-registry',
      kind: 'note',
      title: 'No Hawaii list',
      versions: [
        {
          from: null,
          citation: 'none; federal rules',
          source: 'https://tcpaguide.org/states/hawaii/dnc',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'Hawaii has no list of its own: the national registry applies by federal law. A bill of 2003 for a list was not found enacted.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us-hi.ringing',
      kind: 'conduct',
      title: 'No more than ten rings',
      versions: [
        {
          from: null,
          citation: 'HRS § 481P-3(5)',
          source: 'https://self-law.org/code/hi/481p-3',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['do not let the telephone ring more than ten times'] },
          note: 'The opening words were read; exceptions further on were not.',
        },
      ],
    },
    {
      id: 'us-hi.record-keeping',
      kind: 'record-keeping',
      title: 'Records for two years',
      versions: [
        {
          from: null,
          citation: 'HRS § 481P-4',
          source: 'https://tcpaguide.org/states/hawaii/dnc',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { retain: 'P24M', keep: ['records of all telemarketing activities'] },
        },
      ],
    },
    {
      id: 'us-hi.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'HRS § 803-42',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'For telephone calls; a device installed in a private place needs everyone. Section recalled.',
        },
      ],
    },
  ],
}
