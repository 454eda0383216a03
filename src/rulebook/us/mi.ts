import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const michigan: JurisdictionFile = {
  jurisdiction: 'US-MI',
  name: 'Michigan',
  within: 'US',
  rules: [
    {
      id: 'us-mi.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for unsolicited commercial calls',
      versions: [
        {
          from: null,
          citation: 'MCL 750.540e(1)(f)',
          source: 'https://www.gvsu.edu/gvpd/harassing-calls-18.htm',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'A criminal provision on malicious calls. One reading, which stands here, closes 9 p.m. to 9 a.m. to every unsolicited call for business or contributions; the other reaches malicious calls alone and leaves the federal hours. What makes a call unsolicited is not defined, so nothing lifts it.',
        },
      ],
    },
    {
      id: 'us-mi.consent.recorded',
      kind: 'consent',
      title: 'No telephone solicitation by a recorded message',
      versions: [
        {
          from: null,
          citation: 'MCL 445.111a',
          source:
            'http://www.legislature.mi.gov/(S(1flqmx0p50xpffo4geasahav))/mileg.aspx?page=GetObject&objectname=mcl-Act-227-of-1971',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: ['us-mi.express-invitation', 'us-mi.relationship-exemption'],
          params: {
            required: 'express',
            ban: true,
            elements: [
              'an express invitation or permission, or an existing customer, takes the call out of the definition',
            ],
          },
          note: 'From the heading of the section; in whole or in part is recalled.',
        },
      ],
    },
    {
      id: 'us-mi.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the Michigan list',
      versions: [
        {
          from: null,
          citation: 'MCL 445.111a',
          source: 'http://www.michiganbusinessnetwork.com/blog/do-not-call-list',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us-mi.express-invitation', 'us-mi.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Since March 31, 2003; voice alone; home numbers and personal mobiles. A call that only asks for a meeting face to face is outside, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-mi.express-invitation',
      kind: 'permission',
      title: 'Express invitation or permission of the subscriber',
      versions: [
        {
          from: null,
          citation: 'MCL 445.111(m)(i)',
          source: 'https://telecommunications.uslegal.com/articles/michigan-laws-regarding-telephonic-solicitation/',
          verified: { on: '2026-11-21', from: 'secondary' },
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
      id: 'us-mi.relationship-exemption',
      kind: 'relationship',
      title: 'Existing customer',
      versions: [
        {
          from: null,
          citation: 'MCL 445.111(m)(ii)',
          source: 'https://telecommunications.uslegal.com/articles/michigan-laws-regarding-telephonic-solicitation/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null, ongoing: ['subscriber'] },
          note: 'Until the customer asks not to be called. Who is an existing customer was not read; from memory, one who paid within 12 months or still owes by agreement, and that stricter reading stands.',
        },
      ],
    },
    {
      id: 'us-mi.identification',
      kind: 'identification',
      title: 'Information at the start of a solicitation',
      versions: [
        {
          from: null,
          citation: 'MCL 445.111b',
          source: 'https://legalclarity.org/michigan-do-not-call-list-rules-and-compliance-guide',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { must: ['your identity, the business you call for and the purpose, at the beginning'] },
          note: 'From a summary; the section was not read beyond its heading.',
        },
      ],
    },
    {
      id: 'us-mi.caller-id',
      kind: 'caller-id',
      title: 'No interference with caller ID',
      versions: [
        {
          from: null,
          citation: 'MCL 445.111b',
          source:
            'http://www.legislature.mi.gov/(S(1flqmx0p50xpffo4geasahav))/mileg.aspx?page=GetObject&objectname=mcl-Act-227-of-1971',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { must: ['do not interfere with the caller ID function'] },
          note: 'From the heading of the section.',
        },
      ],
    },
    {
      id: 'us-mi.other.telephone-solicitation-act',
      kind: 'note',
      title: 'Telephone Solicitation Act (pending)',
      versions: [
        {
          from: null,
          citation: 'S.B. 351 to 355 (2025-2026)',
          source:
            'https://ombudsman.legislature.mi.gov/documents/2025-2026/billintroduced/Senate/htm/2025-SIB-0351.htm',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'A new Telephone Solicitation Act for calls and texts passed the Senate on January 29, 2026 and went to the House. No enactment was found.',
            status: 'pending',
          },
          note: 'Another source dates the passage to December 2025.',
        },
      ],
    },
    {
      id: 'us-mi.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'MCL 750.539c; Sullivan v. Gray, 117 Mich. App. 476 (1982)',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'The statute asks for the consent of all parties; a court of appeals lets a participant record. The stricter stands. Citations recalled.',
        },
      ],
    },
  ],
}
