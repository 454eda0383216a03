import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const kansas: JurisdictionFile = {
  jurisdiction: 'US-KS',
  name: 'Kansas',
  within: 'US',
  rules: [
    {
      id: 'us-ks.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the Kansas no-call list',
      versions: [
        {
          from: null,
          citation: 'K.S.A. 50-670a',
          source: 'http://ksrevisor.org/statutes/chapters/ch50/050_006_0070a.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ks.relationship-exemption', 'us-ks.written-agreement'],
          params: { registry: 'us-national', maxAge: 'P30D' },
          note: 'To be consulted before calling and at least every 30 days: one day stricter than the federal rules. Residences and mobiles of consumers. A number the consumer held out as a business number, called about that business, is a defense (subsection (f), known by quotation); not relied on. Calls about an existing debt or contract are outside, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-ks.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship until the consumer objects',
      versions: [
        {
          from: null,
          citation: 'K.S.A. 50-670(a)(3)(C)',
          source: 'https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M' },
          note: 'The period stands in a definition that was not read: those of the FCC are used. An objection holds for five years.',
        },
      ],
    },
    {
      id: 'us-ks.written-agreement',
      kind: 'permission',
      title: 'Express written agreement of the person called',
      versions: [
        {
          from: null,
          citation: 'K.S.A. 50-670(a)(3)(A)',
          source: 'https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'The section also frees a call in response to an express request; an oral consent on file does not show one.',
        },
      ],
    },
    {
      id: 'us-ks.internal-dnc',
      kind: 'internal-dnc',
      title: 'Objections honored for five years',
      versions: [
        {
          from: null,
          citation: 'K.S.A. 50-670(a)(3)(C)',
          source: 'https://instalawyer.io/laws/kansas-statutes/50-670-kansas-no-call-act-definitions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: 'P5Y' },
        },
      ],
    },
    {
      id: 'us-ks.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'K.S.A. 21-6101',
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
