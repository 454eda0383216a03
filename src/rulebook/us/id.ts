import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const idaho: JurisdictionFile = {
  jurisdiction: 'US-ID',
  name: 'Idaho',
  within: 'US',
  rules: [
    {
      id: 'us-id.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the no telephone solicitation contact list',
      versions: [
        {
          from: null,
          citation: 'Idaho Code § 48-1003A',
          source: 'https://legalfix.com/statutes/state-codes/idaho/title-48/chapter-10/section-48-1003a',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-id.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Residential and mobile numbers; business numbers of the subscriber are outside (subsection (4)(a), known by quotation). The state bar bites once a number was listed for three months; enforced at once here, as the federal rules are. Text read is that of 2019.',
        },
      ],
    },
    {
      id: 'us-id.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship, existing or within 18 months',
      versions: [
        {
          from: null,
          citation: 'Idaho Code § 48-1002(3)',
          source: 'https://legislature.idaho.gov/statutesrules/idstat/Title48/T48CH10/SECT48-1002/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null, ongoing: ['subscriber'], endsWithRelationship: true },
          note: 'By an application, a purchase, a contract or a transaction; it must exist now or have existed within 18 months, and must not have been terminated by either side (subsection (3), read whole). Whether a relationship that ended was terminated or ran out its record does not show: it counts as terminated. Lifts the Idaho list only.',
        },
      ],
    },
    {
      id: 'us-id.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'Idaho Code § 48-1003C',
          source: 'https://legislature.idaho.gov/sessioninfo/2007/legislation/h0075/',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'express',
            elements: ['request, consent or authorization of the subscriber, or a live operator who gets it first'],
          },
          note: 'The bill of 2007 that asked for consent (H.B. 75) went no further than its committee; the opening words of the section in force suggest duties for those who use a device. The stricter reading stands until the section is read.',
        },
      ],
    },
    {
      id: 'us-id.registration',
      kind: 'registration',
      title: 'Telephone solicitor registration',
      versions: [
        {
          from: null,
          citation: 'Idaho Code §§ 48-1004(1)(a), 48-1005',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Attorney General of Idaho',
            requires: ['registration at least 10 days before doing business', 'an agent for service of process'],
          },
          note: 'Exempt, at the burden of the caller: fewer than 60 % of last year’s sales made by telephone solicitation.',
        },
      ],
    },
    {
      id: 'us-id.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Idaho Code § 18-6702',
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
