import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const districtOfColumbia: JurisdictionFile = {
  jurisdiction: 'US-DC',
  name: 'the District of Columbia',
  within: 'US',
  rules: [
    {
      id: 'us-dc.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for solicitation of a residence',
      versions: [
        {
          from: null,
          citation: 'D.C. Code § 22-3226.08(3)',
          source: 'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'The federal hours, without the federal exceptions. A consumer may be a business, but the hours speak of a residence; a person’s mobile counts as one.',
        },
      ],
    },
    {
      id: 'us-dc.internal-dnc',
      kind: 'internal-dnc',
      title: 'No solicitation after the consumer declined calls of the seller',
      versions: [
        {
          from: null,
          citation: 'D.C. Code § 22-3226.08(2)',
          source: 'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'No period to comply and no end is written.',
        },
      ],
    },
    {
      id: 'us-dc.other.ring-limit',
      kind: 'conduct',
      title: 'Fifteen rings',
      versions: [
        {
          from: null,
          citation: 'D.C. Code § 22-3226.08(1)',
          source: 'https://code.dccouncil.gov/us/dc/council/code/sections/22-3226.08',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['let the telephone ring at most 15 times'] },
        },
      ],
    },
    {
      id: 'us-dc.consent.prerecorded',
      kind: 'consent',
      title: 'No recorded or synthesized sales messages',
      versions: [
        {
          from: null,
          citation: 'D.C. Code § 34-1701',
          source:
            'https://cliclaw.com/library/us-state-laws/district-columbia/district-columbia-ban-automated-dialing-systems-telephone',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'survey'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            required: 'express',
            ban: true,
            elements: [
              'a preexisting business relationship, and a message about goods the person already ordered or bought; consent is no exception',
            ],
          },
          note: 'Reaches messages whose sole purpose is to sell, or to gather survey data used to sell. The exception for goods already ordered or bought cannot be told from the facts of a call, so nothing lifts it; such a message may be informational. Emergency messages of government are outside.',
        },
      ],
    },
    {
      id: 'us-dc.identification',
      kind: 'identification',
      title: 'Disclosures within 30 seconds',
      versions: [
        {
          from: null,
          citation: 'D.C. Code § 22-3226.15',
          source: 'https://code.dccouncil.us/dc/council/code/sections/22-3226.15.html',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { must: ['your true name', 'the company', 'the goods or services'], within: 'PT30S' },
        },
      ],
    },
    {
      id: 'us-dc.registration',
      kind: 'registration',
      title: 'Telephone solicitor registration and bond',
      versions: [
        {
          from: null,
          citation: 'D.C. Code §§ 22-3226.02, 22-3226.03',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'the Mayor of the District of Columbia',
            requires: [
              'a certificate of registration, applied for at least 60 business days before',
              'a bond of 50,000 USD',
            ],
          },
          note: 'No exemption for calls between businesses.',
        },
      ],
    },
    {
      id: 'us-dc.dnc-registry',
      kind: 'note',
      title: 'No list of its own',
      versions: [
        {
          from: null,
          citation: '(none)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'The District keeps no do-not-call list; the national registry binds under the federal rules.',
            status: 'in-force',
          },
          note: 'From memory; no page read.',
        },
      ],
    },
    {
      id: 'us-dc.call-cap.debt',
      kind: 'call-cap',
      title: 'Calls about a debt in seven days',
      versions: [
        {
          from: '2021-09-23',
          citation: 'D.C. Code § 28-3814 (emergency and temporary acts of 2021 and 2022)',
          source:
            'https://fastdemocracy.com/bill-summary/?billsummary_state=dc&billsummary_id=DCB00016803&billsummary_session=24',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { caps: [{ max: 3, per: 'P7D', counts: 'attempts', scope: 'person' }] },
          note: 'Per consumer, creditors collecting for themselves included. The year is inferred from the number of the bill; whether the temporary acts left gaps was not checked.',
        },
        {
          from: '2023-01-01',
          citation:
            'D.C. Code § 28-3814 (Protecting Consumers from Unjust Debt Collection Practices Amendment Act of 2022)',
          source:
            'https://fastdemocracy.com/bill-summary/?billsummary_id=DCB00016818&billsummary_session=24&billsummary_state=dc',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer'],
          },
          liftedBy: [],
          params: { caps: [{ max: 4, per: 'P7D', counts: 'attempts', scope: 'debt' }] },
          note: 'Per account, creditors collecting for themselves included. Loans secured on real estate and direct motor vehicle instalment loans are outside, which a call does not show. Public utilities: see the clarification acts of 2023 and 2024.',
        },
      ],
    },
    {
      id: 'us-dc.call-cap.debt-texts',
      kind: 'call-cap',
      title: 'Texts about a debt in seven days',
      versions: [
        {
          from: '2023-01-01',
          citation:
            'D.C. Code § 28-3814 (Protecting Consumers from Unjust Debt Collection Practices Amendment Act of 2022)',
          source:
            'https://fastdemocracy.com/bill-summary/?billsummary_id=DCB00016818&billsummary_session=24&billsummary_state=dc',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['text'], recipient: ['consumer'] },
          liftedBy: [],
          params: { caps: [{ max: 5, per: 'P7D', counts: 'attempts', scope: 'debt' }] },
          note: 'E-mails and private messages count into the same five; record them as attempts by text.',
        },
      ],
    },
    {
      id: 'us-dc.consent.debt-texts',
      kind: 'consent',
      title: 'Consent to texts about a debt',
      versions: [
        {
          from: '2023-01-01',
          citation:
            'D.C. Code § 28-3814 (Protecting Consumers from Unjust Debt Collection Practices Amendment Act of 2022)',
          source:
            'https://fastdemocracy.com/bill-summary/?billsummary_id=DCB00016818&billsummary_session=24&billsummary_state=dc',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['text'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            required: 'express',
            elements: ['consent of the consumer to texts, e-mails or private messages about the account'],
          },
          note: 'One message in seven days may be sent to ask for that consent, which a call does not show.',
        },
      ],
    },
    {
      id: 'us-dc.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'D.C. Code § 23-542',
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
