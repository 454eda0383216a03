import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const virginIslands: JurisdictionFile = {
  jurisdiction: 'US-VI',
  name: 'the U.S. Virgin Islands',
  within: 'US',
  rules: [
    {
      id: 'us-vi.dnc-registry',
      kind: 'note',
      title: 'No list or hours of its own found',
      versions: [
        {
          from: null,
          citation: '12A V.I.C. § 310',
          source:
            'https://cliclaw.com/library/us-state-laws/telemarketing-sms/virgin-islands-telemarketing-12a-vic-%C2%A7-303-%C2%A7-310-%C2%A7-327-%C2%A7-336',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'No territorial do-not-call list or calling hours were found; federal law applies. The section on telemarketing and free trials of the consumer code (12A V.I.C. § 310) was read by its heading alone and may hold duties.',
            status: 'unsettled',
          },
        },
      ],
    },
    {
      id: 'us-vi.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: '5 V.I.C. § 4102',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From memory.',
        },
      ],
    },
  ],
}
