import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const arizona: JurisdictionFile = {
  jurisdiction: 'US-AZ',
  name: 'Arizona',
  within: 'US',
  rules: [
    {
      id: 'us-az.calling-hours',
      kind: 'calling-hours',
      title: 'Federal hours as Arizona law',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 44-1278(B)(6)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us.hours-by-request', 'us.tcpa-nonprofit-exclusion'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'No hours of its own: breach of 47 CFR 64.1200 or 16 CFR 310.4 is a state violation, so what lifts those rules counts here. Section text not read. Most of the state keeps Mountain Standard Time all year; the Navajo Nation observes daylight saving time.',
        },
      ],
    },
    {
      id: 'us-az.consent.mobile',
      kind: 'consent',
      title: 'No unsolicited sales calls to mobile numbers',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 44-1278(B)(3), § 44-1273(A)',
          source: 'http://azsos.gov/Business_Services/TS/Overview.htm',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['wireless'] },
          liftedBy: [],
          params: { required: 'express', elements: ['an express request or permission of the person called'] },
          note: 'Live or automated, at any hour, business mobiles included; § 44-1273(A) is said to keep it in force against every exemption. What makes a call solicited was not read. H.B. 2246 (2026) would rewrite the section; no enactment found.',
        },
      ],
    },
    {
      id: 'us-az.consent.prerecorded',
      kind: 'consent',
      title: 'Permission for recorded and text solicitation',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 13-2919; § 44-1278(B)',
          source: 'https://self-law.org/code/az/title-13/13-2919',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'survey'],
            technology: ['prerecorded', 'ai-voice', 'text'],
            recipient: ['any'],
          },
          liftedBy: ['us-az.existing-relationship'],
          params: { required: 'express', elements: ['prior express invitation or permission of the recipient'] },
          note: 'Covers a survey only where its results serve to solicit a purchase; a call does not show that. Registered sellers may be bound by a stricter rule of § 44-1278(B).',
        },
      ],
    },
    {
      id: 'us-az.existing-relationship',
      kind: 'relationship',
      title: 'Existing business relationship with the sender',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 13-2919(B)(2)',
          source: 'https://self-law.org/code/az/title-13/13-2919',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'survey'],
            technology: ['prerecorded', 'ai-voice', 'text'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
          note: 'The section, read whole, says existing, defines no relationship and states no period. As with the same words in Oklahoma and Connecticut only a relationship that goes on today is counted: that a past purchase leaves one was found nowhere.',
        },
      ],
    },
    {
      id: 'us-az.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Arizona law',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 44-1282',
          source: 'https://self-law.org/code/az/title-44/44-1282',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [
            'us.fcc-ebr',
            'us.fcc-dnc-written-permission',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Before texts were added.',
        },
        {
          from: '2023-04-12',
          citation: 'A.R.S. § 44-1282 (2023, ch. 41, H.B. 2498)',
          source: 'https://self-law.org/code/az/title-44/44-1282',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [
            'us.fcc-ebr',
            'us.fcc-dnc-written-permission',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Does not apply to what federal law permits, so it reaches the lines the federal rule reaches and yields to its exemptions. The exceptions for licensed real-estate agents are not modelled.',
        },
      ],
    },
    {
      id: 'us-az.internal-dnc',
      kind: 'internal-dnc',
      title: 'Seller no-call list',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 44-1278(B)',
          source: 'http://azsos.gov/Business_Services/TS/Overview.htm',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'No retention period seen: the federal five years serve.',
        },
      ],
    },
    {
      id: 'us-az.registration',
      kind: 'registration',
      title: 'Telephone seller registration',
      versions: [
        {
          from: null,
          citation: 'A.R.S. §§ 44-1272 to 44-1277',
          source: 'https://www.lawserver.com/law/state/arizona/az-laws/arizona_laws_44-1277',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Arizona Secretary of State',
            requires: [
              'registration, or a limited registration where § 44-1273 exempts',
              'a bond for a full registration',
            ],
          },
        },
      ],
    },
    {
      id: 'us-az.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'A.R.S. § 13-3005',
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
