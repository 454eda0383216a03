import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const westVirginia: JurisdictionFile = {
  jurisdiction: 'US-WV',
  name: 'West Virginia',
  within: 'US',
  rules: [
    {
      id: 'us-wv.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telemarketing to homes',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 46A-6F-601(a)(4)',
          source:
            'https://codes.findlaw.com/wv/chapter-46a-west-virginia-consumer-credit-and-protection-act/wv-code-sect-46a-6f-601/',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Monday through Sunday at the called person’s location. Business-to-business sales are outside the article (§ 46A-6F-206). Telemarketing is the sale of consumer goods to somebody who had not expressed interest before (§ 46A-6F-112(a)(1)); a second limb reaches further, so an inquiry lifts nothing. A bill for 8 to 8 and three calls was not enacted.',
        },
      ],
    },
    {
      id: 'us-wv.calling-hours.debt',
      kind: 'calling-hours',
      title: 'Convenient hours for debt collection',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 46A-2-125(d)',
          source: 'https://instalawyer.io/laws/west-virginia-code/46a-2-125-oppression-and-abuse',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us-wv.hours-by-request'],
          params: { windows: { 'mon-sun': ['08:00:01', '21:00'] }, narrowedByRequest: true },
          note: 'After eight and before nine, to be assumed without other knowledge of what is convenient; hours the person asked for are such knowledge, either way. Original creditors are bound too.',
        },
      ],
    },
    {
      id: 'us-wv.hours-by-request',
      kind: 'hours-request',
      title: 'Knowledge that another time is convenient',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 46A-2-125(d)',
          source: 'https://instalawyer.io/laws/west-virginia-code/46a-2-125-oppression-and-abuse',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { basis: 'knowledge that the consumer finds that time convenient' },
        },
      ],
    },
    {
      id: 'us-wv.represented.debt',
      kind: 'represented',
      title: 'Debtor represented by an attorney',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 46A-2-128(e)',
          source: 'https://www.insidearm.com/news/00043072-west-virginia-amends-its-consumer-and-cre/',
          verified: { on: '2026-11-22', from: 'secondary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { who: 'an attorney for this debt, of whom written notice was given' },
          note: 'Since 2015 written notice counts, after 72 hours and since 2017-07-04 after three business days; before it was enough that an attorney appeared. The days of grace are not used here.',
        },
      ],
    },
    {
      id: 'us-wv.call-cap.debt',
      kind: 'call-cap',
      title: 'Thirty calls or ten conversations a week about debts',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 46A-2-125(d)',
          source: 'https://instalawyer.io/laws/west-virginia-code/46a-2-125-oppression-and-abuse',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            caps: [
              { max: 30, per: 'P7D', counts: 'attempts', scope: 'person' },
              { max: 10, per: 'P7D', counts: 'conversations', scope: 'person' },
            ],
          },
          note: 'The statute adds an intent to annoy, abuse, oppress or threaten, which the figures do not need here. No week is defined: a rolling one is stricter than any calendar. Original creditors are bound; attorneys in part not. Regulation F is far stricter for collectors.',
        },
      ],
    },
    {
      id: 'us-wv.dnc-registry',
      kind: 'note',
      title: 'No list of its own',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code ch. 46A, art. 6F',
          source: 'https://www.findlaw.com/state/west-virginia-law/west-virginia-telemarketing-fraud-laws.html',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'West Virginia keeps no do-not-call list; the national registry applies by federal law alone.',
            status: 'in-force',
          },
          note: 'Bills for a state list (2001 to 2003) were not enacted.',
        },
      ],
    },
    {
      id: 'us-wv.internal-dnc',
      kind: 'internal-dnc',
      title: 'Company do-not-call requests',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 46A-6F-601(a)(3), (b)',
          source: 'https://lexace.ai/us/statute/west-virginia/46A-6F-601',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: null, retain: null },
          note: 'Written procedures, training and a list defend against error. No period stated: a request does not expire.',
        },
      ],
    },
    {
      id: 'us-wv.registration',
      kind: 'registration',
      title: 'Telemarketer registration',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code §§ 46A-6F-301, 46A-6F-302',
          source: 'https://tax.wv.gov/Business/BusinessRegistration/Pages/BusinessRegistrationTelemarketers.aspx',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the West Virginia Tax Department',
            requires: ['registration', 'bond of $100,000, in some cases $500,000'],
          },
          note: 'Unless exempt: charities, licensed brokers and others; business-to-business sales.',
        },
      ],
    },
    {
      id: 'us-wv.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'W. Va. Code § 62-1D-3',
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
