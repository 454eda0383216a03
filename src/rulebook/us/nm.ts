import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const newMexico: JurisdictionFile = {
  jurisdiction: 'US-NM',
  name: 'New Mexico',
  within: 'US',
  rules: [
    {
      id: 'us-nm.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12-22(B)(5)',
          source: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'An hour later than federal law. Paragraph (2) of the same list speaks of residential subscribers, (5) does not: business lines are bound. Text read is that of 2006; two readings of 2026 agree. Texts are covered in the stricter reading.',
        },
      ],
    },
    {
      id: 'us-nm.consent.prerecorded',
      kind: 'consent',
      title: 'Consent to hear a recorded sales message',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12-22(A)',
          source: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { required: 'express', elements: ['the person called consents to hear the recorded message'] },
          note: 'Needed besides the relationship.',
        },
      ],
    },
    {
      id: 'us-nm.consent.prerecorded-relationship',
      kind: 'consent',
      title: 'Recorded sales messages only within a relationship',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12-22(A)',
          source: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-nm.established-relationship'],
          params: {
            required: 'express',
            ban: true,
            elements: ['an established business relationship with the person called'],
          },
          note: 'Consent alone does not do.',
        },
      ],
    },
    {
      id: 'us-nm.established-relationship',
      kind: 'relationship',
      title: 'Established business relationship',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12-22(A)',
          source: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null, ongoing: ['subscriber'] },
          note: 'Its definition was not found: the federal 18 months are taken for a transaction, and an inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-nm.identification',
      kind: 'identification',
      title: 'Sponsor and purpose within 15 seconds',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12-22(B)(1)-(4)',
          source: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'name the sponsor and the primary purpose',
              'no courtesy call, no survey as a guise',
              'before a commitment say the cost, all terms and any extra charges',
            ],
            within: 'PT15S',
          },
        },
      ],
    },
    {
      id: 'us-nm.other.release',
      kind: 'conduct',
      title: 'Release of the line',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12-22(B)(6)',
          source: 'https://law.justia.com/codes/new-mexico/2006/nmrc/jd_57-12-22-13117.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { must: ['automatic equipment releases the line at once when the person hangs up'] },
        },
      ],
    },
    {
      id: 'us-nm.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as New Mexico law',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 §§ 57-12-22(C), 57-12A-4',
          source: 'http://laws9.com/statutes/new-mexico/chapter-57/article-12a/section-57-12a-4',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-nm.no-call-permission', 'us-nm.no-call-relationship'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Bound after three months on the registry; a copy does not show since when, and federal law does not wait. What the definition of telephone solicitation leaves out (§ 57-12A-2(H)) was read in a summary: permission, a business relationship, candidates and ballot issues, polls, and licensed real estate agents about real estate, which a call does not show. It names no nonprofits and no acquaintances. Ch. 57-12A is marked for contingent repeal.',
        },
      ],
    },
    {
      id: 'us-nm.no-call-permission',
      kind: 'permission',
      title: 'Permission of the subscriber',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12A-2(H)',
          source:
            'http://jec.unm.edu/education/online-training/consumer-law-tutorial/regulation-of-trade-practices-cont',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'From a summary for judges, which names no form. Lifts the registry rule alone; federal law asks for a signature.',
        },
      ],
    },
    {
      id: 'us-nm.no-call-relationship',
      kind: 'relationship',
      title: 'Business relationship with the caller',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 57-12A-2(H)',
          source:
            'http://jec.unm.edu/education/online-training/consumer-law-tutorial/regulation-of-trade-practices-cont',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M' },
          note: 'From a summary for judges. Its period was not found: the federal ones are taken. Lifts the registry rule alone.',
        },
      ],
    },
    {
      id: 'us-nm.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'NMSA 1978 § 30-12-1',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'From a survey that does not list the state as all-party; the section number is recalled.',
        },
      ],
    },
  ],
}
