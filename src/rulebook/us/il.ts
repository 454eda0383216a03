import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const illinois: JurisdictionFile = {
  jurisdiction: 'US-IL',
  name: 'Illinois',
  within: 'US',
  rules: [
    {
      id: 'us-il.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for live solicitation',
      versions: [
        {
          from: null,
          citation: '815 ILCS 413/15(a), 413/5',
          source: 'https://ilga.gov/legislation/publicacts/pubact90/acts/90-0541.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['manual', 'autodialed', 'atds'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'The federal hours, but for any person, businesses included, and without the federal exceptions. Carriers, banks, insurers, real-estate licensees and the other institutions of 413/10 are outside, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-il.calling-hours.autodialer',
      kind: 'calling-hours',
      title: 'Hours for recorded sales messages',
      versions: [
        {
          from: null,
          citation: '815 ILCS 305/15(a)',
          source: 'https://blog.clickpointsoftware.com/telemarketing-calling-hours-by-state?hs_amp=true',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-il.autodialer-relationship'],
          params: { windows: { 'mon-sun': ['09:00', '21:00'] } },
          note: 'The hours come from a vendor table; the words of 15(a) were cut off in the copies seen. Calls in response to an express request are outside (305/20(a)(1)); a consent on file does not show a request, so it does not lift them.',
        },
      ],
    },
    {
      id: 'us-il.consent.autodialer',
      kind: 'consent',
      title: 'Consent to recorded sales messages',
      versions: [
        {
          from: null,
          citation: '815 ILCS 305/30(b), 305/5',
          source: 'https://self-law.org/code/il/chapter-815/act-305/30',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-il.autodialer-relationship'],
          params: { required: 'express', elements: ['consent of the called party'] },
          note: 'A recorded message is one that solicits a sale without a live voice. Political, charitable, polling and research calls are outside (305/20(a)(3)).',
        },
      ],
    },
    {
      id: 'us-il.autodialer-relationship',
      kind: 'relationship',
      title: 'Prior or existing business relationship, no period stated',
      versions: [
        {
          from: null,
          citation: '815 ILCS 305/20(a)(2)',
          source: 'https://self-law.org/code/il/chapter-815/act-305/20',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'Lifts consent and hours of recorded messages; 305/15(d) on caller ID stays. An inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-il.caller-id.autodialer',
      kind: 'caller-id',
      title: 'Caller ID of autodialers',
      versions: [
        {
          from: null,
          citation: '815 ILCS 305/15(d), 305/20(b)',
          source: 'https://self-law.org/code/il/chapter-815/act-305/20',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: {
            purpose: ['telemarketing', 'charity', 'political', 'survey'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { must: ['do not impede caller identification'] },
          note: 'Binds even the calls that 305/20(a) leaves out. What paragraph (d) says is recalled.',
        },
      ],
    },
    {
      id: 'us-il.dnc-registry',
      kind: 'dnc-registry',
      title: 'Restricted Call Registry',
      versions: [
        {
          from: null,
          citation: '815 ILCS 402/5 to 402/40',
          source: 'https://law.onecle.com/illinois/815ilcs402/index.html',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-il.registry-relationship', 'us-il.registry-permission'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Binds since October 1, 2003; residential subscribers, mobiles included. Kept by the Commerce Commission and in practice the Illinois part of the national registry; one vendor speaks of a separate file. Where one is offered, load it under a name of its own.',
        },
      ],
    },
    {
      id: 'us-il.registry-relationship',
      kind: 'relationship',
      title: 'Existing customer of the last 18 months',
      versions: [
        {
          from: null,
          citation: '815 ILCS 402/5(b)-(c)',
          source: 'http://laws9.com/statutes/illinois/chapter815/2346',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: null, ongoing: ['subscriber'] },
          note: 'The definitions were read, that they lift the registry in a summary. Direct dealings only: no affiliates. An open account counts while it is open; an inquiry does not.',
        },
      ],
    },
    {
      id: 'us-il.registry-permission',
      kind: 'permission',
      title: 'Express consent to a call to a registered number',
      versions: [
        {
          from: null,
          citation: '815 ILCS 402/5',
          source: 'https://legalclarity.org/illinois-do-not-call-list-rules-and-compliance-guide',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'From a summary. The federal rules ask for a signed agreement all the same.',
        },
      ],
    },
    {
      id: 'us-il.calling-hours.securities',
      kind: 'calling-hours',
      title: 'Hours for cold calls about securities',
      versions: [
        {
          from: '1998-07-30',
          citation: '815 ILCS 5/8b(a)(2)',
          source: 'http://www.ilga.gov/legislation/ilcs/documents/081500050K8b.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['seller'],
            subject: ['securities', 'invest', 'stock', 'bond', 'debenture', 'mutual', 'shares', 'options'],
          },
          liftedBy: ['us-il.account-relationship'],
          params: {
            windows: { 'mon-sat': ['09:00:01', '21:00'], sun: ['12:00:01', '21:00'] },
            fixedZone: 'America/Chicago',
          },
          note: 'Unsolicited calls of dealers and investment advisers to natural persons, by Central time. After 9, after noon and before 9: the full hours themselves are outside. The subjects are of the definition of a security (5/2.1, read: note, stock, bond, debenture, transferable share, investment contract, investment fund share, option); note and security alone would catch other trades, so state such calls as securities. A call that states no subject is taken for another’s: those who sell securities must state it.',
        },
      ],
    },
    {
      id: 'us-il.account-relationship',
      kind: 'relationship',
      title: 'Account with the solicitor',
      versions: [
        {
          from: null,
          citation: '815 ILCS 5/8b(a)',
          source: 'http://www.ilga.gov/legislation/ilcs/documents/081500050K8b.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['subscriber'] },
        },
      ],
    },
    {
      id: 'us-il.identification',
      kind: 'identification',
      title: 'Opening of a live solicitation',
      versions: [
        {
          from: null,
          citation: '815 ILCS 413/15(b), 413/25(b)',
          source: 'https://ilga.gov/legislation/publicacts/pubact90/acts/90-0541.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['manual', 'autodialed', 'atds'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'your name, the business and the purpose, at once',
              'ask whether the person consents to the solicitation, and end the call if not',
              'take the number off the list on request',
            ],
          },
          note: 'Going on without consent is a violation.',
        },
      ],
    },
    {
      id: 'us-il.identification.securities',
      kind: 'identification',
      title: 'Opening of a securities call',
      versions: [
        {
          from: '1998-07-30',
          citation: '815 ILCS 5/8b(a)(1)',
          source: 'http://www.ilga.gov/legislation/ilcs/documents/081500050K8b.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['seller'],
            subject: ['securities', 'invest', 'stock', 'bond', 'debenture', 'mutual', 'shares', 'options'],
          },
          liftedBy: [],
          params: { must: ['for securities: your name, the dealer or adviser, and the purpose of the call, at once'] },
        },
      ],
    },
    {
      id: 'us-il.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: '720 ILCS 5/14-1 et seq.',
          source: 'https://www.metaverse.law/2022/10/11/two-party-consent-requirements-for-recording-calls/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Private conversations recorded in secret. One vendor page calls Illinois one-party since 2014; its own list and two others say all parties.',
        },
      ],
    },
  ],
}
