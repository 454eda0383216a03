import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const virginia: JurisdictionFile = {
  jurisdiction: 'US-VA',
  name: 'Virginia',
  within: 'US',
  rules: [
    {
      id: 'us-va.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-511',
          source: 'http://law.lis.virginia.gov/vacodepopularnames/virginia-telephone-privacy-protection-act/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-va.prior-consent'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Any landline or mobile with a Virginia area code, businesses included (§ 59.1-510). Before texts were named.',
        },
        {
          from: '2026-01-01',
          citation: 'Va. Code § 59.1-511 (2025, c. 626)',
          source: 'https://www.lawserver.com/law/state/virginia/va-code/virginia_code_59-1-513-1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-va.prior-consent'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'The definition now takes in texts to mobiles.',
        },
      ],
    },
    {
      id: 'us-va.prior-consent',
      kind: 'hours-request',
      title: 'Prior consent of the person called to that time',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-511',
          source: 'http://law.lis.virginia.gov/vacodepopularnames/virginia-telephone-privacy-protection-act/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { basis: 'prior consent of the person called to a call at that time' },
          note: 'Read as consent to the hour: a consent to marketing alone opens no night, on a business line least of all.',
        },
      ],
    },
    {
      id: 'us-va.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Virginia law',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-514(B)-(D)',
          source: 'http://statutes.laws-info.com/virginia/title-59-1/chapter-44/59-1-514',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-va.written-agreement', 'us-va.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Any number on the registry, a business line included. A copy no older than 31 days is a defense (C). Before texts were named.',
        },
        {
          from: '2026-01-01',
          citation: 'Va. Code § 59.1-514(B)-(D) (2025, c. 626)',
          source: 'https://www.mondaq.com/unitedstates/privacy-protection/1738886/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-va.written-agreement', 'us-va.relationship-exemption'],
          params: { registry: 'us-national', maxAge: 'P31D' },
        },
      ],
    },
    {
      id: 'us-va.written-agreement',
      kind: 'permission',
      title: 'Signed agreement that names the party and the number',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-514(D)(i)',
          source: 'http://statutes.laws-info.com/virginia/title-59-1/chapter-44/59-1-514',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'written' },
        },
      ],
    },
    {
      id: 'us-va.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship or personal relationship',
      versions: [
        {
          from: null,
          citation: 'Va. Code §§ 59.1-510, 59.1-514(D)',
          source: 'https://cliclaw.com/node/7104',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M', ongoing: ['personal'] },
          note: 'Lifts the registry rule, not the hours.',
        },
      ],
    },
    {
      id: 'us-va.consent.adad',
      kind: 'consent',
      title: 'Consent to recorded sales messages',
      versions: [
        {
          from: '2009-07-01',
          citation: 'Va. Code §§ 59.1-518.1, 59.1-518.2',
          source: 'https://law.lis.virginia.gov/vacodefull/title59.1/chapter44.1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-va.adad-relationship'],
          params: {
            required: 'express',
            elements: [
              'the person asked for, consented to or permitted the message',
              'or a live operator said who sends it, why, what is sold and whether payment is asked, and then got consent',
            ],
          },
          note: 'The first day is recalled (2009, c. 699).',
        },
      ],
    },
    {
      id: 'us-va.adad-relationship',
      kind: 'relationship',
      title: 'Prior business or personal relationship',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-518.1',
          source: 'https://law.lis.virginia.gov/vacodefull/title59.1/chapter44.1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['personal', 'subscriber'] },
          note: 'The chapter defines no relationship and states no period; an inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-va.revocation.sms',
      kind: 'revocation',
      title: 'Reply STOP or UNSUBSCRIBE',
      versions: [
        {
          from: '2026-01-01',
          citation: 'Va. Code §§ 59.1-513, 59.1-514 (2025, c. 626)',
          source: 'https://www.mondaq.com/unitedstates/privacy-protection/1738886/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['text'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: null, channels: ['reply STOP', 'reply UNSUBSCRIBE'] },
          note: 'Holds at least ten years. No delay to act is given.',
        },
      ],
    },
    {
      id: 'us-va.internal-dnc',
      kind: 'internal-dnc',
      title: 'A request holds at least ten years',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-514(A)',
          source: 'http://statutes.laws-info.com/virginia/title-59-1/chapter-44/59-1-514',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: null, retain: 'P10Y' },
          note: 'Texts by the act of 2025.',
        },
      ],
    },
    {
      id: 'us-va.identification',
      kind: 'identification',
      title: 'First and last name, and for whom',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-512',
          source: 'http://law.lis.virginia.gov/vacodepopularnames/virginia-telephone-privacy-protection-act/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['give your first and last name promptly', 'name the person on whose behalf you call'] },
          note: 'Leaves no room for aliases; how a synthetic voice meets it is open.',
        },
      ],
    },
    {
      id: 'us-va.caller-id',
      kind: 'caller-id',
      title: 'Number and name must be sent',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-513',
          source: 'http://statutes.laws-info.com/virginia/title-59-1/chapter-44/59-1-513',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'send your number, and your name where the carrier can; the seller may stand in',
              'the number takes do-not-call requests in business hours',
              'do not suppress it',
            ],
          },
        },
      ],
    },
    {
      id: 'us-va.abandonment',
      kind: 'conduct',
      title: 'Message when no agent is ready',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 59.1-513.1',
          source: 'https://vacode.org/59.1-513.1/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            must: [
              'no agent within 2 seconds of the greeting: play a message with the name and number of the seller, which takes do-not-call requests in business hours',
            ],
          },
          note: 'The section sets no rate.',
        },
      ],
    },
    {
      id: 'us-va.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one participant',
      versions: [
        {
          from: null,
          citation: 'Va. Code § 19.2-62',
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
