import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const washington: JurisdictionFile = {
  jurisdiction: 'US-WA',
  name: 'Washington',
  within: 'US',
  rules: [
    {
      id: 'us-wa.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone sales calls',
      versions: [
        {
          from: '2022-06-09',
          citation: 'RCW 80.36.390(8); RCW 19.158.040(2), 19.158.110(4)',
          source: 'https://app.leg.wa.gov/RCW/default.aspx?cite=19.158.040',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'RCW 80.36.390 spares business-to-business calls, replies to a request, and texts; RCW 19.158 reaches any person and has none of these exceptions, so nothing lifts the hours. Whether its "telephone call" takes in a text is open; it does here. Sellers with few such calls, or who call earlier buyers alone, are no commercial telephone solicitors (RCW 19.158.020(3)), which a call does not show.',
        },
      ],
    },
    {
      id: 'us-wa.calling-hours.donations',
      kind: 'calling-hours',
      title: 'Hours for calls that ask for donations',
      versions: [
        {
          from: '2022-06-09',
          citation: 'RCW 80.36.390(8)',
          source: 'https://wa-law.org/bill/2021-22/hb/1497/S.PL/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-wa.request', 'us-wa.members'],
          params: { windows: { 'mon-sun': ['08:00', '20:00'] } },
          note: 'Nonprofits that call for themselves are bound. Texts are no telephone call of this section since its definition of 2023. RCW 19.158 spares charitable calls.',
        },
      ],
    },
    {
      id: 'us-wa.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Washington law',
      versions: [
        {
          from: '2023-07-23',
          citation: 'RCW 80.36.390(9) (2023 H.B. 1051 § 3)',
          source: 'http://lawfilesext.leg.wa.gov/biennium/2023-24/Pdf/Bills/Session%20Laws/House/1051-S.SL.pdf',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: ['us-wa.request', 'us-wa.relationship-exemption', 'us-wa.members'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'A call is made by a live person, an artificial voice or a recording; texts are left to federal law. Telephone solicitation includes asking for donations, which the federal registry rules spare. Business-to-business calls are outside. The age of a copy is the federal one.',
        },
      ],
    },
    {
      id: 'us-wa.request',
      kind: 'permission',
      title: 'Call in response to a request of the person called',
      versions: [
        {
          from: null,
          citation: 'RCW 80.36.390(1)(b)(i)',
          source: 'https://wa-law.org/bill/2021-22/hb/1497/S.PL/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'Lifts RCW 80.36.390 alone, not RCW 19.158.',
        },
      ],
    },
    {
      id: 'us-wa.relationship-exemption',
      kind: 'relationship',
      title: 'Call about an item bought within twelve months',
      versions: [
        {
          from: null,
          citation: 'RCW 80.36.390(1)(b)(i)',
          source: 'http://lawfilesext.leg.wa.gov/biennium/2023-24/Pdf/Bills/Session%20Laws/House/1051-S.SL.pdf',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null },
          note: 'Such calls are no telephone solicitation, and (9) bars telephone solicitation to listed numbers alone (session law of 2023, § 3(1)(b)(i), (9)). The call must concern the item bought, which a call does not show. A call in response to an inquiry is outside as well, but the section states no period, and that a call answers an inquiry a record of one does not show: it lifts nothing. The session law of 2023 defines no wider relationship. Lifts RCW 80.36.390 alone, and no appeal for donations, which concerns no item bought.',
        },
      ],
    },
    {
      id: 'us-wa.members',
      kind: 'relationship',
      title: 'Nonprofit that calls its own members',
      versions: [
        {
          from: null,
          citation: 'RCW 80.36.390(1)(b)(ii)-(iii)',
          source: 'https://wa-law.org/bill/2021-22/hb/1497/S.PL/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['charity'], technology: ['any'], recipient: ['any'], caller: ['nonprofit'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['member'] },
          note: 'A fundraiser that calls for the organization is not the organization.',
        },
      ],
    },
    {
      id: 'us-wa.consent.adad',
      kind: 'consent',
      title: 'No unsolicited recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'RCW 80.36.400 (2023 H.B. 1051 § 2)',
          source: 'http://lawfilesext.leg.wa.gov/biennium/2023-24/Pdf/Bills/Session%20Laws/House/1051-S.SL.pdf',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { required: 'express', elements: ['the person asked for the message; an unsolicited one is barred'] },
          note: 'Text read is that of July 23, 2023, which added recordings left as voicemail and those who assist; the ban itself is of 1986. Businesses are called as customers too. Some reports speak of an exception for an established relationship: the session law has none.',
        },
      ],
    },
    {
      id: 'us-wa.consent.sms',
      kind: 'consent',
      title: 'Consent to commercial text messages',
      versions: [
        {
          from: null,
          citation: 'RCW 19.190.060, 19.190.070',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['text'], recipient: ['wireless'] },
          liftedBy: [],
          params: { required: 'express', elements: ['clear and affirmative consent in advance'] },
          note: 'The wording of the consent is recalled. The act of 2026 (H.B. 2274) cuts damages from June 11, 2026; whether for texts is open.',
        },
      ],
    },
    {
      id: 'us-wa.call-cap.debt',
      kind: 'call-cap',
      title: 'Three contacts of a collection agency in a week',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(13)(a)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { caps: [{ max: 3, per: 'P7D', counts: 'attempts', scope: 'person' }] },
          note: 'More is presumed harassment. Any form of contact with debtor or spouse counts, letters included, which an attempt history may not hold. A single week: any seven days, the reading that keeps to both. Answers to the debtor are free, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-wa.call-cap.debt-workplace',
      kind: 'call-cap',
      title: 'One contact of a collection agency in a week at work',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(13)(b)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['business'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { caps: [{ max: 1, per: 'P7D', counts: 'attempts', scope: 'number' }] },
          note: 'A business line is taken to be the place of employment of the debtor or spouse, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-wa.call-cap.debt-wireless',
      kind: 'call-cap',
      title: 'Two calls or texts of a collection agency to a mobile in a day',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(18)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['wireless'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { caps: [{ max: 2, per: 'calendar-day', counts: 'attempts', scope: 'number' }] },
          note: 'Agencies that check a commercial list of mobile numbers each month are excused for numbers it lacks. The first day of this subsection was not looked for.',
        },
      ],
    },
    {
      id: 'us-wa.calling-hours.debt',
      kind: 'calling-hours',
      title: 'Hours of collection agencies at home',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(13)(c)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['07:30', '21:00'] } },
          note: 'The federal start at eight governs. The regulator says other hours may be asked for; the text does not, so a request lifts the federal hours alone. A landline is presumed to be in the zone of its area code.',
        },
      ],
    },
    {
      id: 'us-wa.represented.debt',
      kind: 'represented',
      title: 'Debtor represented by an attorney',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(12)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { who: 'an attorney who asked in writing that all communications on the claim go to them' },
          note: 'Ends when the attorney leaves a written question unanswered for a reasonable time.',
        },
      ],
    },
    {
      id: 'us-wa.other.debt',
      kind: 'conduct',
      title: 'Collection at the cost of the person called',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(17)(a)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            must: ['do not cause charges on a mobile more than three times in a calendar week'],
          },
        },
      ],
    },
    {
      id: 'us-wa.caller-id.debt',
      kind: 'caller-id',
      title: 'Collection agencies must show their number',
      versions: [
        {
          from: null,
          citation: 'RCW 19.16.250(19)',
          source:
            'https://wa-law.org/rcw/19_business_regulations%E2%80%94miscellaneous/19.016_collection_agencies.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { must: ['do not block your number'] },
        },
      ],
    },
    {
      id: 'us-wa.internal-dnc',
      kind: 'internal-dnc',
      title: 'Removal from the list for at least a year',
      versions: [
        {
          from: '2022-06-09',
          citation: 'RCW 80.36.390(6) (2022); RCW 19.158.110(3)',
          source: 'https://wa-law.org/bill/2021-22/hb/1497/S.PL/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: 'P1Y' },
          note: 'Reached every number associated with the person.',
        },
        {
          from: '2023-07-23',
          citation: 'RCW 80.36.390(7) (2023 H.B. 1051 § 3); RCW 19.158.110(3)',
          source: 'http://lawfilesext.leg.wa.gov/biennium/2023-24/Pdf/Bills/Session%20Laws/House/1051-S.SL.pdf',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: 'P1Y' },
          note: 'Reaches the numbers the person asked to have removed. The federal request does not end after a year.',
        },
      ],
    },
    {
      id: 'us-wa.identification',
      kind: 'identification',
      title: 'Who calls and why within 30 seconds',
      versions: [
        {
          from: '2022-06-09',
          citation: 'RCW 80.36.390(3), (5)-(7); RCW 19.158.110(1), (2)',
          source: 'https://wa-law.org/bill/2021-22/hb/1497/S.PL/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'say who you are, for whom you call and why',
              'end the call within 10 seconds when asked',
              'asking for a donation, ask whether to go on, end the call or be removed from the list',
              'to a request for removal, say that it holds for at least a year',
            ],
            within: 'PT30S',
          },
        },
      ],
    },
    {
      id: 'us-wa.registration',
      kind: 'registration',
      title: 'Commercial telephone solicitor registration',
      versions: [
        {
          from: null,
          citation: 'RCW 19.158.050, 19.158.150',
          source: 'https://app6.leg.wa.gov/rcw/default.aspx?cite=19.158&full=true',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Washington Department of Licensing',
            requires: ['registration as a commercial telephone solicitor, unless RCW 19.158.020(3) exempts'],
          },
          note: 'Section heading read only.',
        },
      ],
    },
    {
      id: 'us-wa.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of all parties',
      versions: [
        {
          from: null,
          citation: 'RCW 9.73.030',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'all' },
          note: 'An announcement on the recording counts as consent; this and the section number are recalled.',
        },
      ],
    },
  ],
}
