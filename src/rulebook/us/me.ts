import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const maine: JurisdictionFile = {
  jurisdiction: 'US-ME',
  name: 'Maine',
  within: 'US',
  rules: [
    {
      id: 'us-me.calling-hours.automated',
      kind: 'calling-hours',
      title: 'Hours for automated solicitation calls',
      versions: [
        {
          from: null,
          citation: '10 M.R.S. § 1498(3)',
          source: 'https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            windows: { 'mon-fri': ['09:00', '17:00'], 'sat-sun': null },
            fixedZone: 'America/New_York',
          },
          note: 'The statute counts by the time in Maine and does not speak of holidays. It spares messages on the status of purchased goods, replies to an inquiry of the person called, and government duties (§ 1498(6)); a call does not show that it is such a reply, so nothing lifts. No hours rule for live calls was found.',
        },
      ],
    },
    {
      id: 'us-me.call-cap.automated',
      kind: 'call-cap',
      title: 'One completed automated call in eight hours',
      versions: [
        {
          from: null,
          citation: '10 M.R.S. § 1498(3)',
          source: 'https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { caps: [{ max: 1, per: 'PT8H', counts: 'connected', scope: 'number' }] },
        },
      ],
    },
    {
      id: 'us-me.consent.automated-wireless',
      kind: 'consent',
      title: 'No automated solicitation of cellular and unlisted numbers',
      versions: [
        {
          from: null,
          citation: '10 M.R.S. § 1498(2)',
          source: 'https://legislature.maine.gov/legis/bills/bills_121st/billtexts/LD039201-1.asp',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['wireless', 'landline'],
          },
          liftedBy: [],
          params: {
            required: 'express',
            ban: true,
            elements: ['none: the section names no consent that lifts the ban'],
          },
          note: 'Barred are paging, cellular, unlisted, unpublished, toll-free and direct-inward-dial numbers and emergency lines. An unlisted landline cannot be told from a listed one, so every line is covered. Read as recited in a bill of 2003; later amendments were not checked.',
        },
      ],
    },
    {
      id: 'us-me.reassigned-number',
      kind: 'reassigned-number',
      title: 'Reassigned-number check before sales calls',
      versions: [
        {
          from: '2024-07-16',
          citation: '10 M.R.S. § 1499-B(6) (2024, L.D. 2234)',
          source:
            'https://www.kelleydrye.com/viewpoints/blogs/ad-law-access/maine-to-require-telemarketers-to-check-reassigned-number-database',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-me.express-request', 'us-me.established-relationship'],
          params: { refresh: null, mandatory: true },
          note: 'The section states no age for the answer. The safe harbor of the section needs the check too.',
        },
      ],
    },
    {
      id: 'us-me.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the Maine registry',
      versions: [
        {
          from: null,
          citation: '10 M.R.S. § 1499-B(4), (6)',
          source: 'https://law.counselstack.com/statute/me/10%20%C2%A71499-B',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-me.express-request', 'us-me.established-relationship'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The state bar begins once a number has been listed for three months; a copy does not show since when, so it begins at once. The federal 31 days are used for its age.',
        },
      ],
    },
    {
      id: 'us-me.established-relationship',
      kind: 'relationship',
      title: 'Established business relationship',
      versions: [
        {
          from: null,
          citation: '10 M.R.S. § 1499-B(1)(D-1), (2)',
          source: 'https://www.mainelegislature.org/ros/LOM/LOM123rd/123R2/PUBLIC489.asp',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M' },
          note: 'Text as enacted by P.L. 2007, ch. 489. A request not to be called ends it.',
        },
      ],
    },
    {
      id: 'us-me.express-request',
      kind: 'permission',
      title: 'Express request of the person called',
      versions: [
        {
          from: null,
          citation: '10 M.R.S. § 1499-B(2)',
          source:
            'https://www.kelleydrye.com/viewpoints/blogs/ad-law-access/maine-to-require-telemarketers-to-check-reassigned-number-database',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-me.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: '15 M.R.S. § 710',
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
