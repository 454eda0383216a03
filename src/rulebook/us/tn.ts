import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const tennessee: JurisdictionFile = {
  jurisdiction: 'US-TN',
  name: 'Tennessee',
  within: 'US',
  rules: [
    {
      id: 'us-tn.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for calls and texts to residential subscribers',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 65-4-402; Tenn. Comp. R. & Regs. 1220-04-11-.02(1)',
          source:
            'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: ['us-tn.express-permission', 'us.hours-by-request'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'A residential subscriber may have a wireless provider (rule .01(8)); a number used for a business is outside, home lines used for one included (rule .01(13)). H.B. 2225 (2026) was taken off notice and is not law.',
        },
      ],
    },
    {
      id: 'us-tn.express-permission',
      kind: 'permission',
      title: 'Prior express permission of the subscriber',
      versions: [
        {
          from: null,
          citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(1); Tenn. Code Ann. § 65-4-401',
          source:
            'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'The hours name it in the rule, the register in the definition of telephone solicitation. The federal rules ask for more all the same.',
        },
      ],
    },
    {
      id: 'us-tn.dnc-registry',
      kind: 'dnc-registry',
      title: 'Tennessee Do Not Call and Do Not Text Register',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. §§ 65-4-401 to 65-4-405; Tenn. Comp. R. & Regs. 1220-04-11-.03 to .05',
          source: 'https://homebuilding.tn.gov/tpuc/tennessee-do-not-call-program.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-tn.relationship-exemption', 'us-tn.express-permission'],
          params: { registry: 'us-tn', maxAge: 'P1M' },
          note: 'Updated at the beginning of each month (rule .03), hence the age. By rule .01(6) it holds numbers enrolled with a federal agency as well. An enrolment binds 60 days after the first of the following month (rule .05); a listed number is not called from the day the copy shows it. Calls by members for their own nonprofit, and businesses that make at most three calls a calendar week, are outside on facts a call does not show.',
        },
      ],
    },
    {
      id: 'us-tn.relationship-exemption',
      kind: 'relationship',
      title: 'Existing customer: business relationship within 12 months',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 65-4-401; Tenn. Comp. R. & Regs. 1220-04-11-.01(7)',
          source:
            'https://print.casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-01-definitions',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P12M', inquiry: null, ongoing: ['subscriber'], lapsed: 'P12M' },
          note: 'Shorter than the federal 18 months. Lifts the register, not the hours. An inquiry alone is not counted.',
        },
      ],
    },
    {
      id: 'us-tn.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 47-18-1502(a)(2)',
          source:
            'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Goods and services for personal, family or household use. No permission opens these hours. § 47-18-1507, permissible use, was not read.',
        },
      ],
    },
    {
      id: 'us-tn.calling-hours.adad-poll',
      kind: 'calling-hours',
      title: 'Hours for recorded polls',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 47-18-1502(a)(2)',
          source:
            'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Polls and requests for information, of whomever. § 47-18-1507, permissible use, was not read.',
        },
      ],
    },
    {
      id: 'us-tn.consent.adad',
      kind: 'consent',
      title: 'Consent before recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 47-18-1502(a)(1)',
          source:
            'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer'] },
          liftedBy: [],
          params: { required: 'express', elements: ['consent received before the calls begin'] },
          note: 'Goods and services for personal, family or household use. § 47-18-1502(b), which says how the consent is given, and § 47-18-1507, permissible use, were not read.',
        },
      ],
    },
    {
      id: 'us-tn.consent.adad-poll',
      kind: 'consent',
      title: 'Consent before recorded polls',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 47-18-1502(a)(1)',
          source:
            'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { required: 'express', elements: ['consent received before the calls begin'] },
          note: 'Polls and requests for information, of whomever. § 47-18-1502(b), which says how the consent is given, and § 47-18-1507, permissible use, were not read.',
        },
      ],
    },
    {
      id: 'us-tn.adad-operation',
      kind: 'conduct',
      title: 'How announcing devices must run',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. §§ 47-18-1502(a)(3)-(6), 47-18-1503, 47-18-1504',
          source:
            'https://casetext.com/statute/tennessee-code/title-47-commercial-instruments-and-transactions/chapter-18-consumer-protection/part-15-consumer-telemarketing-protection/section-47-18-1502-unlawful-use-of-adad-equipment-consent-to-calls',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'hold a permit of the Tennessee Public Utility Commission for the equipment',
              'never run it unattended, at random or in sequence',
              'release the line within 10 seconds if the person does not consent or hangs up',
            ],
          },
          note: 'The sections on permits were read by their headings alone.',
        },
      ],
    },
    {
      id: 'us-tn.internal-dnc',
      kind: 'internal-dnc',
      title: 'List of persons who do not wish to be solicited',
      versions: [
        {
          from: null,
          citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(2)',
          source:
            'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
        },
      ],
    },
    {
      id: 'us-tn.identification',
      kind: 'identification',
      title: 'Who calls, at the start',
      versions: [
        {
          from: null,
          citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(3)',
          source:
            'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            must: [
              'say at the start who is calling and for which organization',
              'give a number that is answered while you call',
            ],
          },
        },
      ],
    },
    {
      id: 'us-tn.identification.automated',
      kind: 'identification',
      title: 'Automated calls: within 25 seconds and at the end',
      versions: [
        {
          from: null,
          citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(3)(a); Tenn. Code Ann. § 47-18-1502(a)(5), (7)',
          source:
            'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            must: [
              'give name and telephone number of whoever calls',
              'give both again at the end',
              'have the number answered by somebody who can speak about the call',
            ],
            within: 'PT25S',
          },
          note: 'The rule speaks of a call made via an automated dialing device, which a list dialer is.',
        },
      ],
    },
    {
      id: 'us-tn.caller-id',
      kind: 'caller-id',
      title: 'No blocking of caller ID',
      versions: [
        {
          from: null,
          citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.02(4)',
          source:
            'https://casetext.com/regulation/tennessee-administrative-code/title-1220-tennessee-public-utility-commission/subtitle-1220-04-division-of-public-utilities/chapter-1220-04-11-tennessee-do-not-calltext-regulations/section-1220-04-11-02-general-regulations',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['never block or interfere with the caller ID of a residential subscriber'] },
        },
      ],
    },
    {
      id: 'us-tn.registration',
      kind: 'registration',
      title: 'Solicitor registration',
      versions: [
        {
          from: null,
          citation: 'Tenn. Comp. R. & Regs. 1220-04-11-.04',
          source: 'http://state.tn.us/tra/donotcall/telemarketerFAQ.shtml',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Tennessee Public Utility Commission',
            requires: ['annual registration, due May 1 for July to June', 'fee of $500, which buys the register'],
          },
          note: 'Whoever solicits residential subscribers. H.B. 2408 (2026) reportedly restates it.',
        },
      ],
    },
    {
      id: 'us-tn.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Tenn. Code Ann. § 39-13-601',
          source: 'https://recordinglaw.com/united-states-recording-laws',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'Number of parties from a survey that does not list the state as all-party; the section number is recalled.',
        },
      ],
    },
  ],
}
