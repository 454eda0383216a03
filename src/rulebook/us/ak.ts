import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const alaska: JurisdictionFile = {
  jurisdiction: 'US-AK',
  name: 'Alaska',
  within: 'US',
  rules: [
    {
      id: 'us-ak.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry as Alaska law: sales',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a), (g)',
          source: 'https://www.akleg.gov/basis/Bill/Text/26?Hsid=HB0093Z',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ak.request', 'us-ak.business-calls'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'No list of its own. At home or on a mobile. Mobiles joined by H.B. 93 of the 26th legislature (2009-2010). An established business relationship was not among the exceptions read. A call made in response to an inquiry is no solicitation ((g)(4)(B)(i)), without a period; but that a call answers an inquiry a record of one does not show, so an inquiry lifts nothing.',
        },
      ],
    },
    {
      id: 'us-ak.dnc-registry.fundraiser',
      kind: 'dnc-registry',
      title: 'National registry as Alaska law: companies that ask for gifts',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a), (g)',
          source: 'https://www.akleg.gov/basis/Bill/Text/26?Hsid=HB0093Z',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['charity'],
            technology: ['any'],
            recipient: ['consumer', 'wireless'],
            caller: ['seller', 'fundraiser', 'debt-collector', 'creditor'],
          },
          liftedBy: ['us-ak.request', 'us-ak.business-calls'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'The exception for members and donors is for the charity and its volunteers.',
        },
      ],
    },
    {
      id: 'us-ak.dnc-registry.charity',
      kind: 'dnc-registry',
      title: 'National registry as Alaska law: charities',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a), (g)',
          source: 'https://www.akleg.gov/basis/Bill/Text/26?Hsid=HB0093Z',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['charity'],
            technology: ['any'],
            recipient: ['consumer', 'wireless'],
            caller: ['nonprofit'],
          },
          liftedBy: ['us-ak.request', 'us-ak.business-calls', 'us-ak.charity-member'],
          params: { registry: 'us-national', maxAge: 'P31D' },
        },
      ],
    },
    {
      id: 'us-ak.request',
      kind: 'permission',
      title: 'Call answering a request of the customer',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(g)(4)(B)(i)',
          source: 'https://www.akleg.gov/basis/Bill/Text/26?Hsid=HB0093Z',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { level: 'express' },
          note: 'A consent obtained by the seller is weaker ground than a request; keep the record of what was asked.',
        },
      ],
    },
    {
      id: 'us-ak.charity-member',
      kind: 'relationship',
      title: 'Member of the charity, or gift or interest within 18 months',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(g)(4)(B)(ii)',
          source: 'https://www.akleg.gov/basis/Bill/Text/26?Hsid=HB0093Z',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P18M', ongoing: ['member'], gift: 'P18M' },
          note: 'A gift is a transaction or a donor record, an expressed interest an inquiry. A donor record counts for 18 months after its end, or after its start where no end is given: the last gift. Ends with a request to stop.',
        },
      ],
    },
    {
      id: 'us-ak.business-calls',
      kind: 'status',
      title: 'Business-to-business calls',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(g)(4)(B)(iv)',
          source: 'https://www.akleg.gov/basis/Bill/Text/26?Hsid=HB0093Z',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['business'] },
          liftedBy: [],
          params: { recipient: ['business'] },
          note: 'Lifts the do-not-call rules only.',
        },
      ],
    },
    {
      id: 'us-ak.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be called again',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a)',
          source:
            'https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-ak.business-calls'],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'Made to the caller, or to the business or charity called for. The paragraph was read in a bill of 2003 (S.C.S. C.S.H.B. 15).',
        },
      ],
    },
    {
      id: 'us-ak.consent.prerecorded',
      kind: 'consent',
      title: 'No recorded sales messages',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a)',
          source: 'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            required: 'written',
            ban: true,
            elements: ['none suffices: the section names no consent that opens it'],
          },
          note: 'Read in a bill of 2003 and in a summary of the present law: no recorded “advertisement or solicitation”. A call that answers a request or inquiry is no solicitation, but a sales recording is an advertisement all the same, and a consent on file does not show a request; so nothing lifts it.',
        },
      ],
    },
    {
      id: 'us-ak.consent.prerecorded.fundraiser',
      kind: 'consent',
      title: 'No recorded appeals by companies',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a), (g)(4)',
          source: 'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['charity'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
            caller: ['seller', 'fundraiser', 'debt-collector', 'creditor'],
          },
          liftedBy: ['us-ak.request'],
          params: {
            required: 'written',
            ban: true,
            elements: ['none suffices: only a call that answers the customer’s request or inquiry may be a recording'],
          },
          note: 'A solicitation asks for a purchase or a donation (§ 45.50.475(g)(4)(A), read).',
        },
      ],
    },
    {
      id: 'us-ak.consent.prerecorded.charity',
      kind: 'consent',
      title: 'Recorded appeals by charities only to members and recent donors',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.50.475(a), (g)(4)',
          source: 'https://www.akleg.gov/basis/Bill/Plaintext/23?Hsid=HB0015H',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['charity'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
            caller: ['nonprofit'],
          },
          liftedBy: ['us-ak.request', 'us-ak.charity-member'],
          params: {
            required: 'written',
            ban: true,
            elements: [
              'none suffices: only a call that answers a request or inquiry, or one to a member or recent donor, may be a recording',
            ],
          },
        },
      ],
    },
    {
      id: 'us-ak.registration',
      kind: 'registration',
      title: 'Registration of each solicitation campaign',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 45.63.010',
          source:
            'https://cliclaw.com/library/state-laws/alaska/alaska-telephonic-solicitations-act-%C2%A7-4563010-4563100-%C2%A7-4550475',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Alaska Department of Law',
            requires: ['registration 30 days before each campaign', 'consent to service of process', 'a fee'],
          },
          note: 'For substantially the same offer to two or more persons. Nineteen exemptions by subject (§ 45.63.080), none for sales to businesses.',
        },
      ],
    },
    {
      id: 'us-ak.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'Alaska Stat. § 42.20.310',
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
