import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const massachusetts: JurisdictionFile = {
  jurisdiction: 'US-MA',
  name: 'Massachusetts',
  within: 'US',
  rules: [
    {
      id: 'us-ma.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for unsolicited telephonic sales calls',
      versions: [
        {
          from: null,
          citation: '201 CMR 12.02(2); M.G.L. c. 159C § 3',
          source: 'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ma.relationship-exemption', 'us-ma.express-request'],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'Unsolicited calls to an individual, for personal, family or household goods; a business is no consumer. What makes a call unsolicited (c. 159C § 1) was not read, so neither exemption lifts here.',
        },
      ],
    },
    {
      id: 'us-ma.dnc-registry',
      kind: 'dnc-registry',
      title: 'Massachusetts Do Not Call Registry',
      versions: [
        {
          from: null,
          citation: 'M.G.L. c. 159C § 2; 201 CMR 12.02(1), 12.03, 12.05',
          source: 'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-ma.relationship-exemption', 'us-ma.express-request'],
          params: { registry: 'us-ma', maxAge: 'P3M', quarterly: 'P0D' },
          note: 'Kept by the Office of Consumer Affairs and Business Regulation; home and mobile numbers, never business numbers; takes in the Massachusetts part of the national registry. The then current quarterly registry must be used (12.02(1)); on which day it comes out was not found, so the first of each calendar quarter is taken. A new entry binds 60 days after its first quarterly list (12.05(2)); enforced at once here.',
        },
      ],
    },
    {
      id: 'us-ma.consent.recorded',
      kind: 'consent',
      title: 'No unsolicited sales calls by a recorded message',
      versions: [
        {
          from: null,
          citation: '201 CMR 12.02(4); M.G.L. c. 159C § 3',
          source: 'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: ['us-ma.relationship-exemption', 'us-ma.express-request'],
          params: {
            required: 'express',
            ban: true,
            elements: ['a call that is not unsolicited: the person expressly asked for it'],
          },
          note: 'Names no consent that opens it. A call the person expressly asked for is not unsolicited, but the definition (c. 159C § 1) was not read.',
        },
      ],
    },
    {
      id: 'us-ma.relationship-exemption',
      kind: 'relationship',
      title: 'Existing customer who has not asked to be left alone',
      versions: [
        {
          from: null,
          citation: 'M.G.L. c. 159C § 1',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'From memory, no period stated; the definition was cut off in every copy seen. Lifts nothing until it is read.',
        },
      ],
    },
    {
      id: 'us-ma.express-request',
      kind: 'permission',
      title: 'Call that the person expressly asked for',
      versions: [
        {
          from: null,
          citation: 'M.G.L. c. 159C § 1',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'From memory; the definition was cut off in every copy seen. Lifts nothing until it is read.',
        },
      ],
    },
    {
      id: 'us-ma.other.automatic-dialing',
      kind: 'conduct',
      title: 'Carrier list against automatic dialing',
      versions: [
        {
          from: null,
          citation: 'M.G.L. c. 159 §§ 19B-19D',
          source: 'https://self-law.org/code/ma/part-i/title-xxii/chapter-159/19d',
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
              'do not dial customers who told their telephone carrier that they want no calls from automatic dialing systems',
              'release the line within 5 seconds after the called party hangs up',
            ],
          },
          note: 'Equipment that stores or generates numbers and delivers a prerecorded message, whatever it says. Whether carriers still keep such lists was not found.',
        },
      ],
    },
    {
      id: 'us-ma.identification',
      kind: 'identification',
      title: 'Disclosures within the first minute',
      versions: [
        {
          from: null,
          citation: '201 CMR 12.02(7)',
          source: 'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            must: [
              'that this is a sales call',
              'the name of the telemarketer',
              'the name of the seller',
              'the goods or services offered',
            ],
            within: 'PT60S',
          },
          note: 'Before any payment is asked for. The items after the first are recalled.',
        },
      ],
    },
    {
      id: 'us-ma.caller-id',
      kind: 'caller-id',
      title: 'No blocking of caller identification',
      versions: [
        {
          from: null,
          citation: '201 CMR 12.02(5); M.G.L. c. 159C § 4',
          source: 'https://regulations.justia.com/states/massachusetts/201-cmr/title-201-cmr-12-00/section-12-02',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { must: ['use no device or service that defeats caller identification'] },
        },
      ],
    },
    {
      id: 'us-ma.registration',
      kind: 'registration',
      title: 'Solicitor registration and list subscription',
      versions: [
        {
          from: null,
          citation: '201 CMR 12.00; M.G.L. c. 159C',
          source: 'http://www.mass.gov/ocabr/data-privacy-and-security/do-not-call/the-law.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            authority: 'the Massachusetts Office of Consumer Affairs and Business Regulation',
            requires: ['registration', 'a subscription to the quarterly do-not-call registry'],
          },
          note: 'List brokers register as well.',
        },
      ],
    },
    {
      id: 'us-ma.calling-hours.debt',
      kind: 'calling-hours',
      title: 'Hours for debt collection',
      versions: [
        {
          from: null,
          citation: '209 CMR 18.16(1)(a); 940 CMR 7.05(3)(e)',
          source: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00:01', '21:00'] }, narrowedByRequest: true },
          note: 'Creditors and collectors. After 8 and before 9 (209 CMR): 08:00:00 itself is outside; 940 CMR names eastern time, which is the clock of the whole state. Known different waking hours govern: the hours a person asked for narrow these and never widen them, because 940 CMR has no exception for consent.',
        },
      ],
    },
    {
      id: 'us-ma.call-cap.debt',
      kind: 'call-cap',
      title: 'Two calls or texts a week for each debt',
      versions: [
        {
          from: null,
          citation: '940 CMR 7.04(1)(f), 7.05(3)(d); 209 CMR 18.16(1)(d)',
          source: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { caps: [{ max: 2, per: 'P7D', counts: 'attempts', scope: 'debt' }] },
          note: 'To a residence, mobile or other personal number; calls, texts and recorded messages together; counted as attempts. Guidance of the Attorney General leaves out a creditor truly unable to reach the debtor or to leave a message. 209 CMR 18.16 yields to consent given to a collector; 940 CMR, which binds creditors and collectors, does not.',
        },
      ],
    },
    {
      id: 'us-ma.call-cap.debt-elsewhere',
      kind: 'call-cap',
      title: 'Two calls in thirty days for each debt at work or elsewhere',
      versions: [
        {
          from: null,
          citation: '940 CMR 7.05(3)(d); 209 CMR 18.16(1)(d)',
          source: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['business'] },
          liftedBy: [],
          params: { caps: [{ max: 2, per: 'P30D', counts: 'attempts', scope: 'debt' }] },
          note: 'A place other than home: a business line is taken to be the place of work of the debtor. A debt of the business itself is outside 940 CMR, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-ma.other.debt-workplace',
      kind: 'conduct',
      title: 'Calls about a debt at work and elsewhere',
      versions: [
        {
          from: null,
          citation: '940 CMR 7.05(3)(d), 7.06(2)(a); 209 CMR 18.16(1)(c)-(d)',
          source: 'https://law.cornell.edu/regulations/massachusetts/209-CMR-18-16',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'no calls at work once the person asked for none (an oral request lasts ten days unless confirmed in writing) or the employer forbids them',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ma.represented',
      kind: 'represented',
      title: 'Debtor represented by an attorney',
      versions: [
        {
          from: null,
          citation: '940 CMR 7.04(2); 209 CMR 18.16(1)(b)',
          source: 'http://law.justia.com/cases/massachusetts/court-of-appeals/volumes/12/12massappct992.html',
          verified: { on: '2026-11-22', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { who: 'an attorney for this debt, whose name and address are known or easily found' },
          note: '940 CMR binds creditors as well, once the attorney has told them, but for what preserves rights; it was read as Brow v. Stanton (1981) quotes it. 209 CMR 18.16, which binds collectors, excepts an attorney who fails to answer within a reasonable time or agrees to direct contact.',
        },
      ],
    },
    {
      id: 'us-ma.recording-consent',
      kind: 'recording-consent',
      title: 'Recording needs the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'M.G.L. c. 272 § 99',
          source: 'https://freedomrankings.com/learn/two-party-consent-states',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'Bars secret recording; one that is announced is not secret. The section number is recalled.',
        },
      ],
    },
  ],
}
