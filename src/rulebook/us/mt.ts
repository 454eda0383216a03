import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const montana: JurisdictionFile = {
  jurisdiction: 'US-MT',
  name: 'Montana',
  within: 'US',
  rules: [
    {
      id: 'us-mt.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telemarketing to a residence',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 30-14-1412(1)(d)',
          source:
            'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Equal to the federal hours, but nothing in the section lifts them.',
        },
      ],
    },
    {
      id: 'us-mt.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be called again',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 30-14-1412(1)(c)',
          source:
            'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'P10BD', retain: 'P5Y' },
          note: 'The periods are those of the federal rules that the section points to. Not limited to residences.',
        },
      ],
    },
    {
      id: 'us-mt.caller-id',
      kind: 'caller-id',
      title: 'No blocking of caller ID',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 30-14-1412(1)(f)',
          source:
            'https://leg.mt.gov/bills/mca/title_0300/chapter_0140/part_0140/section_0120/0300-0140-0140-0120.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'do not block caller ID or *69',
              'a substitute name and number must identify the company and be answered by its staff',
            ],
          },
        },
      ],
    },
    {
      id: 'us-mt.consent.automated',
      kind: 'consent',
      title: 'Permission for recorded calls',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 45-8-216',
          source: 'https://self-law.org/code/mt/title-45/chapter-8/part-2/45-8-216',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'survey', 'political', 'informational'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-mt.preexisting-relationship'],
          params: {
            required: 'express',
            elements: ['permission that a live operator gets before the message is played'],
          },
          note: 'Covers selling, informing in order to sell, soliciting information, gathering data and campaigning; an informational call may be one of these. A message on the status of bought goods and one in reply to an inquiry are free, which a call does not show. Another prior consent is taken as the permission the section asks for.',
        },
        {
          from: '2019-09-10',
          citation: 'Mont. Code § 45-8-216; Victory Processing, LLC v. Fox, 937 F.3d 1218 (9th Cir. 2019)',
          source: 'https://case-law.vlex.com/vid/937-f-3d-1218-821713973',
          verified: { on: '2026-11-22', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'survey', 'informational'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us-mt.preexisting-relationship'],
          params: {
            required: 'express',
            elements: ['permission that a live operator gets before the message is played'],
          },
          note: 'The opinion (No. 18-35163, September 10, 2019) holds that the restriction of campaign messages, (1)(e), violates the First Amendment; the other ends stand. The section is still printed with it (self-law.org/code/mt/title-45/chapter-8/part-2/45-8-216). A message on the status of bought goods is free, and so is one for purposes of responding to an inquiry (subsection (2), read whole, without a period). That a message answers an inquiry a record of one does not show, so an inquiry lifts nothing: its age is not what is missing, and a period of federal law would not supply it.',
        },
      ],
    },
    {
      id: 'us-mt.preexisting-relationship',
      kind: 'relationship',
      title: 'Other pertinent information to existing customers',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 45-8-216(2)',
          source: 'https://self-law.org/code/mt/title-45/chapter-8/part-2/45-8-216',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['informational'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'The section was read whole and states no period. Pertinent information is not read to take in an offer of goods, so sales messages are not lifted.',
        },
      ],
    },
    {
      id: 'us-mt.dnc-registry',
      kind: 'dnc-registry',
      title: 'Montana no-call list, which takes in the national one',
      versions: [
        {
          from: null,
          citation: 'Mont. Code §§ 30-14-1601 to 30-14-1606',
          source: 'https://codes.findlaw.com/mt/title-30-trade-and-commerce/mt-st-30-14-1603/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-mt.relationship-exemption', 'us-mt.express-permission'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The Department of Justice provides the list and includes the Montana part of a national one; in practice that is the list (recalled). Voice only. Residential subscriber: a customer of a local exchange company; mobiles of private people are reached as the stricter reading.',
        },
      ],
    },
    {
      id: 'us-mt.express-permission',
      kind: 'permission',
      title: 'Prior express invitation or permission',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 30-14-1601(4)(a)',
          source: 'http://www.lawserver.com/law/state/montana/mt-code/montana_code_30-14-1601',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { level: 'express' },
        },
      ],
    },
    {
      id: 'us-mt.relationship-exemption',
      kind: 'relationship',
      title: 'Business contact or current relationship',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 30-14-1601(4)(b)',
          source: 'http://www.lawserver.com/law/state/montana/mt-code/montana_code_30-14-1601',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'P180D', inquiry: 'P180D', ongoing: ['subscriber', 'personal'] },
          note: 'That some dealings are exempt was read; the 180 days are from memory of the Missouri text, so it lifts nothing.',
        },
      ],
    },
    {
      id: 'us-mt.registration',
      kind: 'registration',
      title: 'Registration of sellers and telemarketers',
      versions: [
        {
          from: null,
          citation: 'Mont. Code §§ 30-14-1404, 30-14-1405',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            authority: 'the Montana Department of Justice',
            requires: ['registration unless exempt', 'a bond of $50,000 unless exempt'],
          },
          note: 'Sales to businesses are exempt (§ 30-14-1405(3)).',
        },
      ],
    },
    {
      id: 'us-mt.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the knowledge of all parties',
      versions: [
        {
          from: null,
          citation: 'Mont. Code § 45-8-213(1)(c)',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Section and the sufficiency of a warning at the start are recalled.',
        },
      ],
    },
  ],
}
