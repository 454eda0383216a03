import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const california: JurisdictionFile = {
  jurisdiction: 'US-CA',
  name: 'California',
  within: 'US',
  rules: [
    {
      id: 'us-ca.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for announcing devices',
      versions: [
        {
          from: null,
          citation: 'Cal. Pub. Util. Code § 2872(c)',
          source: 'https://codes.findlaw.com/ca/public-utilities-code/puc-sect-2872.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] }, fixedZone: 'America/Los_Angeles' },
          note: 'No calls received between 9 p.m. and 9 a.m. California time. The words speak of a device operated in the state; callers elsewhere are taken in. Schools on attendance, exempt organizations to their members, utilities on an arranged installation and plants in an emergency are outside (§ 2872(d), later letters not read), which a call does not show. California sets no hours for live calls.',
        },
      ],
    },
    {
      id: 'us-ca.calling-hours.debt',
      kind: 'calling-hours',
      title: 'Hours for debt collection, creditors included',
      versions: [
        {
          from: null,
          citation: 'Cal. Civ. Code § 1788.17; 15 U.S.C. 1692c(a)(1)',
          source: 'http://law.onecle.com/california/civil/1788.17.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us.hours-by-request'],
          params: { windows: { 'mon-sun': ['08:00:01', '21:00'] }, narrowedByRequest: true },
          note: 'Every debt collector in the sense of the state act, which takes in those who collect their own consumer debts, must keep 15 U.S.C. 1692b to 1692j: after 8 and before 9, as in us.fdcpa-calling-hours, and never at a time known to be inconvenient. That creditors are debt collectors (§ 1788.2) is recalled.',
        },
      ],
    },
    {
      id: 'us-ca.represented.debt',
      kind: 'represented',
      title: 'Debtor represented by an attorney',
      versions: [
        {
          from: null,
          citation: 'Cal. Civ. Code § 1788.14(c)',
          source: 'http://law.onecle.com/california/civil/1788.14.html',
          verified: { on: '2026-11-22', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { who: 'an attorney who asked in writing that all communications on the debt go to them' },
          note: 'Unless the attorney does not answer or approves; a reply to a question of the debtor is free. § 1788.17 adds 15 U.S.C. 1692c(a)(2), which asks no writing.',
        },
      ],
    },
    {
      id: 'us-ca.consent.adad',
      kind: 'consent',
      title: 'Agreement to recorded calls',
      versions: [
        {
          from: null,
          citation: 'Cal. Pub. Util. Code §§ 2873, 2874',
          source: 'https://jurris.com/california/public-utilities-code/2871-2876/2873-4',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            required: 'express',
            elements: [
              'a prior agreement of the person called to receive such calls from the caller',
              'or consent to hear the recording, given to a live unrecorded voice at the start of the call',
            ],
          },
          note: 'Commercial or not. The exemptions of § 2872(d) cannot be told from a call. A recording that a live voice introduces and the person consents to on the call needs no earlier agreement: place such a call as a live one.',
        },
      ],
    },
    {
      id: 'us-ca.identification.ai',
      kind: 'identification',
      title: 'Live announcement before a recording',
      versions: [
        {
          from: null,
          citation: 'Cal. Pub. Util. Code § 2874(a)',
          source: 'https://jurris.com/california/public-utilities-code/2871-2876/2874-5',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            must: [
              'begin with a live, unrecorded voice',
              'state the nature of the call',
              'give name, address and telephone number of the business',
              'ask whether the person consents to hear the recording',
            ],
          },
        },
        {
          from: '2025-01-01',
          citation: 'Cal. Pub. Util. Code § 2874(a) as amended by AB 2905 (2024 c. 316)',
          source: 'https://self-law.org/code/ca/public-utilities-code/2874',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: [
              'telemarketing',
              'informational',
              'debt-collection',
              'charity',
              'political',
              'survey',
              'healthcare',
            ],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            must: [
              'begin with a live, unrecorded voice',
              'state the nature of the call',
              'give name, address and telephone number of the business',
              'say if the message uses an artificial voice',
              'ask whether the person consents to hear the recording',
            ],
          },
          note: 'Artificial voice: generated or significantly altered by artificial intelligence.',
        },
      ],
    },
    {
      id: 'us-ca.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as the California list',
      versions: [
        {
          from: null,
          citation: 'Cal. Bus. & Prof. Code §§ 17590-17594 (§ 17592(c))',
          source: 'https://self-law.org/code/ca/business-and-professions-code/17590',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us.fcc-dnc-written-permission'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'California adopts its numbers on the national registry as its own list (§ 17590(c), read). Section 17592 has eight exceptions of its own, none for business lines; their text was not found. Express written permission is one: the Legislative Counsel’s digest of A.B. 2021 of 2018 (leginfo.legislature.ca.gov, bill 201720180AB2021) and the Attorney General (oag.ca.gov/donotcall/faqs) say so. § 17591 (read) speaks of an established business relationship, but its extent and period were not read, so a customer, a personal acquaintance and a nonprofit that sells are not lifted.',
        },
      ],
    },
    {
      id: 'us-ca.registration',
      kind: 'registration',
      title: 'Telephonic seller registration',
      versions: [
        {
          from: null,
          citation: 'Cal. Bus. & Prof. Code §§ 17511-17511.12',
          source: 'http://statutes.laws.com/california/bpc/17511-17514',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the California Department of Justice',
            requires: [
              'registration as a telephonic seller if the offer is of a kind named in § 17511.1',
              'a bond of $100,000',
            ],
          },
          note: 'For certain offers only, such as prizes or prices below the usual.',
        },
      ],
    },
    {
      id: 'us-ca.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'Cal. Penal Code §§ 632, 632.7',
          source: 'https://www.metaverse.law/2022/10/11/two-party-consent-requirements-for-recording-calls/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'A clear notice at the start, followed by staying on the line, is treated as consent. That § 632.7 covers every call with a mobile or cordless telephone, and that callers elsewhere are bound, is recalled.',
        },
      ],
    },
  ],
}
