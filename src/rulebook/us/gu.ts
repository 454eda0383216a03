import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const guam: JurisdictionFile = {
  jurisdiction: 'US-GU',
  name: 'Guam',
  within: 'US',
  rules: [
    {
      id: 'us-gu.registration',
      kind: 'registration',
      title: 'Telephonic seller registration',
      versions: [
        {
          from: null,
          citation: '5 G.C.A. § 32302',
          source:
            'https://cliclaw.com/library/state-laws/us-territory-guam/guam-regulation-telemarketing-5-gca-%C2%A7-32301-et-seq',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-gu.relationship-exemption'],
          params: {
            authority: 'the Guam Attorney General',
            requires: ['registration ten days before doing business', 'a fee of $50'],
          },
          note: 'Signed written contracts are outside as well. The article has no hours and no list.',
        },
      ],
    },
    {
      id: 'us-gu.relationship-exemption',
      kind: 'relationship',
      title: 'Business or negotiation within 18 months',
      versions: [
        {
          from: null,
          citation: '5 G.C.A. § 32301(a)',
          source:
            'https://cliclaw.com/library/state-laws/us-territory-guam/guam-regulation-telemarketing-5-gca-%C2%A7-32301-et-seq',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P18M' },
          note: 'By any means other than telemarketing. Takes the call out of the Guam article and its registration, never out of the federal rules. The duty to register is shown all the same: dealings lift no duty.',
        },
      ],
    },
    {
      id: 'us-gu.dnc-registry',
      kind: 'note',
      title: 'No Guam list was found',
      versions: [
        {
          from: null,
          citation: 'none; federal rules',
          source:
            'https://cliclaw.com/library/state-laws/us-territory-guam/guam-regulation-telemarketing-5-gca-%C2%A7-32301-et-seq',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'The article has eight sections and none sets up a list: the national registry applies by federal law.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us-gu.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: '18 U.S.C. 2511(2)(d); no Guam statute found',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'The federal rule is assumed: give notice anyway.',
        },
      ],
    },
  ],
}
