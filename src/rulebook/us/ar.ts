import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const arkansas: JurisdictionFile = {
  jurisdiction: 'US-AR',
  name: 'Arkansas',
  within: 'US',
  rules: [
    {
      id: 'us-ar.calling-hours',
      kind: 'calling-hours',
      title: 'Federal hours as Arkansas law',
      versions: [
        {
          from: null,
          citation: 'Ark. Code § 4-99-405(3)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us.hours-by-request', 'us.tsr-scope'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'No hours of its own: a solicitation that breaches 16 CFR 310.4 is a state violation, so what lifts that rule counts here. Whether the whole of 310.4 is imported, or its do-not-call part alone, is arguable.',
        },
      ],
    },
    {
      id: 'us-ar.consent.prerecorded',
      kind: 'consent',
      title: 'No recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'Ark. Code § 5-63-204',
          source: 'https://instalawyer.io/laws/arkansas-code/5-63-204-automated-telephone-solicitation',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'written',
            ban: true,
            elements: [
              'none suffices: only the status of a purchase, or a reply to a call the person began, may be a recording',
            ],
          },
          note: 'A class D felony. Prior consent is not among the exceptions. The ban on political recordings in the statute of the time fell in Gresham v. Rutledge (E.D. Ark. 2016, recalled) and is not in the text read.',
        },
      ],
    },
    {
      id: 'us-ar.dnc-registry',
      kind: 'dnc-registry',
      title: 'Arkansas statewide database',
      versions: [
        {
          from: null,
          citation: 'Ark. Code §§ 4-99-404, 4-99-405',
          source: 'https://codes.findlaw.com/ar/title-4-business-and-commercial-law/ar-code-sect-4-99-404/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ar.relationship-exemption'],
          params: { registry: 'us-ar', maxAge: 'P31D' },
          note: 'The Attorney General must run a database, which may take in the national registry. Whether a list apart from the national one is still sold was not confirmed; one page says that people are now sent to the national one (legalclarity.org). The age is the federal one: the state’s was not seen. A consumer has a residential line.',
        },
      ],
    },
    {
      id: 'us-ar.dnc-registry.national',
      kind: 'dnc-registry',
      title: 'National registry as Arkansas law',
      versions: [
        {
          from: null,
          citation: 'Ark. Code §§ 4-99-404(2)(C), 4-99-405(3)',
          source: 'https://codes.findlaw.com/ar/title-4-business-and-commercial-law/ar-code-sect-4-99-404/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us.tsr-ebr', 'us.tsr-dnc-written-agreement', 'us.tsr-scope'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'A breach of 16 CFR 310.4 is a state violation, so what lifts that rule counts here.',
        },
      ],
    },
    {
      id: 'us-ar.relationship-exemption',
      kind: 'relationship',
      title: 'Financial transaction within 36 months',
      versions: [
        {
          from: null,
          citation: 'Ark. Code § 4-99-403(5)',
          source:
            'https://print.casetext.com/statute/arkansas-code-of-1987/title-4-business-and-commercial-law/subtitle-7-consumer-protection/chapter-99-regulation-of-telephonic-sellers/subchapter-4-arkansas-consumer-telephone-privacy-act/section-4-99-403-definitions',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P36M', inquiry: null },
          note: 'The definition of a prior or existing business relationship was read up to (5)(A); that it takes a call out of the list was not, so it lifts nothing.',
        },
      ],
    },
    {
      id: 'us-ar.caller-id',
      kind: 'caller-id',
      title: 'No blocking of caller ID',
      versions: [
        {
          from: null,
          citation: 'Ark. Code § 4-99-302',
          source:
            'https://law.uslawyerdatabase.com/category/us-law/2020-arkansas-code/title-4-business-and-commercial-law/subtitle-7-consumer-protection/chapter-99-regulation-of-telephonic-sellers',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['show the calling number', 'do not block caller ID, per call or per line'] },
        },
      ],
    },
    {
      id: 'us-ar.registration',
      kind: 'registration',
      title: 'Registration and security of telephonic sellers',
      versions: [
        {
          from: null,
          citation: 'Ark. Code § 4-99-101 et seq.',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Arkansas Attorney General',
            requires: [
              'registration as a telephonic seller if the offer is of a kind named in § 4-99-103',
              'a bond or other security',
            ],
          },
          note: 'For certain representations only, such as a price below the regular one (§ 4-99-103(9)); known by quotation.',
        },
      ],
    },
    {
      id: 'us-ar.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Ark. Code § 5-60-120',
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
