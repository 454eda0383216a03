import type { JurisdictionFile } from '../../vocabulary/rule.ts'

/** The federal law of the United States: TCPA and FCC rules, Telemarketing Sales Rule, FDCPA and Regulation F. */
export const unitedStates: JurisdictionFile = {
  jurisdiction: 'US',
  name: 'federal law',
  rules: [
    {
      id: 'us.fcc-calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitations (FCC)',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 CFR 64.1200(c)(1), (e), (f)(15); 47 U.S.C. 227(a)(4)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us.hours-by-request', 'us.tcpa-nonprofit-exclusion'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'The definition of telephone solicitation also leaves out calls on an established business relationship or with prior express permission; neither lifts the hours here, because the TSR hours bind the same calls (see us.fcc-calling-hours-consent-question). The rule bars calls after 9 p.m., so 21:00:00 is arguable; it is closed here. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-calling-hours-consent-question',
      kind: 'note',
      title: 'Does consent lift the FCC hours rule?',
      versions: [
        {
          from: null,
          citation: '47 CFR 64.1200(c)(1), (f)(15)(i); King v. Bon Charge (D. Del. Apr. 30, 2026)',
          source: 'https://production.jdsupra.com/legalnews/fcc-seeks-comments-amid-wave-of-after-8047137',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'A marketing call or text sent with prior permission is by definition no telephone solicitation, so the FCC hours may not reach it; one district court agrees, no court of appeals has ruled. The gate keeps 08:00-21:00 for consented marketing too.',
            status: 'unsettled',
          },
        },
      ],
    },
    {
      id: 'us.tsr-calling-hours',
      kind: 'calling-hours',
      title: 'Hours for outbound telemarketing calls (TSR)',
      versions: [
        {
          from: '1995-12-31',
          citation: '16 CFR 310.4(c)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.hours-by-request', 'us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Only the prior consent of the person called lifts it; an established business relationship does not. Interstate campaigns within FTC jurisdiction; charity calls by a company calling for a charity. Speaks of a residence: personal mobiles are taken in as the stricter reading. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fdcpa-calling-hours',
      kind: 'calling-hours',
      title: 'Hours for debt collectors',
      versions: [
        {
          from: '1978-03-20',
          citation: '15 U.S.C. 1692c(a)(1); 12 CFR 1006.6(b)(1)(i)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: ['us.hours-by-request'],
          params: { windows: { 'mon-sun': ['08:00:01', '21:00'] } },
          note: 'After 8 and before 9: 08:00:00 itself is outside. Not for creditors collecting in their own name. The Act took effect in March 1978; Regulation F has repeated the hours since 2021-11-30. Consent given to the creditor or to an earlier collector does not count.',
        },
      ],
    },
    {
      id: 'us.regf-ambiguous-location',
      kind: 'note',
      title: 'Debt collection: conflicting location information',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.6(b)(1)(i); comment 6(b)(1)(i)-2',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            says: 'Where the data point to several places, a collector complies if the time is convenient in every one of them. The gate asks this of every rule about hours.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.regf-inconvenient-times-places',
      kind: 'calling-hours',
      title: 'Times the consumer named as convenient',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.6(b)(1); comments 6(b)(1)-1, -2, 6(b)(1)(ii)-1',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['00:00', '24:00'] }, narrowedByRequest: true },
          note: 'Places count as well as times: a landline is tied to a place, a mobile is not. One reply through the same medium to a contact the consumer started is allowed. What a creditor noted counts as known.',
        },
      ],
    },
    {
      id: 'us.hours-by-request',
      kind: 'hours-request',
      title: 'The person asked to be called at that time',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(c); 47 U.S.C. 227(a)(4)(A); 15 U.S.C. 1692c(a)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity', 'debt-collection'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { basis: 'prior consent of the person called to be called at that time' },
          note: 'A debt collector needs consent given to itself, in a communication at a convenient time.',
        },
      ],
    },
    {
      id: 'us.no-federal-prohibited-days',
      kind: 'note',
      title: 'No federal ban on Sundays or holidays',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(c); 47 CFR 64.1200(c)(1)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Federal law closes no weekday and no holiday; such bans come from the states. Calls concentrated on Sundays or holidays may count as harassment in debt collection.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.fcc-national-dnc',
      kind: 'dnc-registry',
      title: 'National Do Not Call Registry (FCC)',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(c)(2), (e)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [
            'us.fcc-ebr',
            'us.fcc-dnc-written-permission',
            'us.fcc-personal-relationship',
            'us.tcpa-nonprofit-exclusion',
          ],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'A registered mobile is presumed residential, so business mobiles are reached too. The 31 days come from the error defence; before 2005 a copy could be three months old. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-national-dnc',
      kind: 'dnc-registry',
      title: 'National Do Not Call Registry (TSR)',
      versions: [
        {
          from: '2003-10-01',
          citation: '16 CFR 310.4(b)(1)(iii)(B)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.tsr-ebr', 'us.tsr-dnc-written-agreement', 'us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'No exception for a personal relationship. Charitable appeals are outside (310.6(a)). The TSR does not speak of texts. Start from memory; the 31 days stand since 2005.',
        },
      ],
    },
    {
      id: 'us.fcc-dnc-safe-harbor',
      kind: 'note',
      title: 'National DNC: FCC error safe harbor',
      versions: [
        {
          from: '2005-01-01',
          citation: '47 CFR 64.1200(c)(2)(i)(A)-(E)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'A call to a registered number is excused as an error only where written procedures, trained staff, a company list, a registry copy at most 31 days old on the day of the call and an own, unshared subscription are routine practice.',
            status: 'in-force',
          },
          note: 'A defence, not a permission. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-dnc-safe-harbor',
      kind: 'note',
      title: 'National and entity-specific DNC: TSR error safe harbor',
      versions: [
        {
          from: '2005-01-01',
          citation: '16 CFR 310.4(b)(3)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            says: 'A call in breach of either do-not-call ban of the TSR is excused as an error under the same routine practices, with monitoring and enforcement; not where the information needed to honor a request was not obtained.',
            status: 'in-force',
          },
          note: 'The last condition since 2024-05-16. A defence, not a permission. Start from memory.',
        },
      ],
    },
    {
      id: 'us.dnc-registration-permanent',
      kind: 'note',
      title: 'Registrations do not expire',
      versions: [
        {
          from: '2008-02-15',
          citation: '15 U.S.C. 6155; 47 CFR 64.1200(c)(2)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer'] },
          liftedBy: [],
          params: {
            says: 'A registration does not expire: it stands until the person removes it or the number is disconnected and reassigned or invalid.',
            status: 'in-force',
          },
          note: 'Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-dnc-texts',
      kind: 'note',
      title: 'Registry protects against texts to wireless numbers',
      versions: [
        {
          from: '2024-03-26',
          citation: '47 CFR 64.1200(e); FCC 23-107 para 26 (89 FR 5098)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['text'], recipient: ['wireless'] },
          liftedBy: [],
          params: {
            says: 'Hours, registry and company-list rules reach marketing texts to mobiles in the words of the rule since this day; the FCC held so before. us.fcc-calling-hours, us.fcc-national-dnc and us.fcc-internal-dnc carry it.',
            status: 'in-force',
          },
          note: 'The date is from memory.',
        },
      ],
    },
    {
      id: 'us.text-is-call',
      kind: 'note',
      title: "Are texts 'calls'? Court split",
      versions: [
        {
          from: null,
          citation: '47 U.S.C. 227(b), (c)(5); FCC 03-153 para 165',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['any'], technology: ['text'], recipient: ['wireless'] },
          liftedBy: [],
          params: {
            says: 'The FCC and the Ninth Circuit treat a text as a call; the Seventh Circuit (Illinois, Indiana, Wisconsin) denies the private do-not-call action for texts. The gate treats texts as calls everywhere.',
            status: 'unsettled',
          },
        },
      ],
    },
    {
      id: 'us.dnc-scope-residential',
      kind: 'note',
      title: 'Registry protects residential subscribers; personal mobiles presumed residential',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(c)(2), (e); FCC 03-153 paras 36-37',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['business', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'The FCC registry protects residential subscribers, and a registered mobile is presumed to be one even where a business uses it; genuine business lines are outside.',
            status: 'in-force',
          },
          note: 'The presumption can be rebutted case by case. Start from memory.',
        },
      ],
    },
    {
      id: 'us.dnc-access-duty',
      kind: 'registration',
      title: 'Pay for and use the registry before calling',
      versions: [
        {
          from: '2003-10-01',
          citation: '16 CFR 310.8(a), (b), (e)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'FTC, National Do Not Call Registry',
            requires: [
              'an own subscription account number for each seller, not shared',
              'a yearly subscription that holds the area code called, also for numbers that are not listed',
              'the certification that the data serve compliance only',
              'the fee of the fiscal year for each area code',
            ],
          },
          note: 'Sellers who call only under written agreements or an established business relationship and do not use the registry otherwise need no access. Start approximate, from memory; the fees before fiscal year 2025 were not looked up.',
        },
        {
          from: '2024-10-01',
          citation: '16 CFR 310.8(a)-(e)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'FTC, National Do Not Call Registry',
            requires: [
              'an own subscription account number for each seller, not shared',
              'a yearly subscription that holds the area code called, also for numbers that are not listed',
              'the certification that the data serve compliance only',
              '80 USD an area code, 40 USD in the second half of the subscription year, at most 22,038 USD; the first five area codes are free',
            ],
          },
          note: 'Fees of fiscal year 2025.',
        },
        {
          from: '2025-10-01',
          citation: '16 CFR 310.8(a)-(e), fees as adjusted in August 2025',
          source:
            'https://www.mychesco.com/a/news/national/ftc-announces-updated-fees-for-national-do-not-call-registry-access-in-fy-2026',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'FTC, National Do Not Call Registry',
            requires: [
              'an own subscription account number for each seller, not shared',
              'a yearly subscription that holds the area code called, also for numbers that are not listed',
              'the certification that the data serve compliance only',
              '82 USD an area code, 41 USD in the second half of the subscription year, at most 22,626 USD; the first five area codes are free',
            ],
          },
          note: 'Fees of fiscal year 2026.',
        },
        {
          from: '2026-10-01',
          citation: '16 CFR 310.8(a)-(e)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            authority: 'FTC, National Do Not Call Registry',
            requires: [
              'an own subscription account number for each seller, not shared',
              'a yearly subscription that holds the area code called, also for numbers that are not listed',
              'the certification that the data serve compliance only',
              'the fee of the fiscal year for each area code beyond the first five',
            ],
          },
          note: 'The fees of fiscal year 2027 were not found: see telemarketing.donotcall.gov.',
        },
      ],
    },
    {
      id: 'us.tsr-list-use-restriction',
      kind: 'note',
      title: 'Registry and stop lists may be used only for compliance',
      versions: [
        {
          from: '2003-10-01',
          citation: '16 CFR 310.4(b)(2)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Registry data and stop lists may be used only to comply or to prevent calls: no sale, rent, lease or purchase for anything else.',
            status: 'in-force',
          },
          note: 'Registry data must not be shipped with software. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-ebr',
      kind: 'relationship',
      title: 'Established business relationship (FCC)',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(f)(5), (f)(15)(ii); 47 U.S.C. 227(a)(4)(B)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M' },
          note: 'Months here, days in the TSR. Ends at once with a stop request, even if the customer keeps buying. Reaches affiliates only where the subscriber would expect it. Never replaces consent.',
        },
      ],
    },
    {
      id: 'us.tsr-ebr',
      kind: 'relationship',
      title: 'Established business relationship (TSR)',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.2(q); 310.4(b)(1)(iii)(B)(2)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { transaction: 'P540D', inquiry: 'P90D' },
          note: 'Lifts the registry ban alone, never hours. Many guides still say 18 and 3 months; when the day counts came in was not found.',
        },
      ],
    },
    {
      id: 'us.fcc-dnc-written-permission',
      kind: 'permission',
      title: 'Signed permission to call a registered number (FCC)',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(c)(2)(ii)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'A signed agreement that names the seller and the number; an oral yes is not enough. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-dnc-written-agreement',
      kind: 'permission',
      title: 'Signed agreement to call a registered number (TSR)',
      versions: [
        {
          from: '2003-10-01',
          citation: '16 CFR 310.4(b)(1)(iii)(B)(1)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { level: 'written' },
          note: 'Express, in writing, for a specific party, with number and signature; the seller must be able to show it. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-personal-relationship',
      kind: 'relationship',
      title: 'Personal relationship with the caller (FCC)',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(c)(2)(iii), (f)(14)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['manual'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['personal'] },
          note: 'Family, friends and acquaintances of the person who dials. The TSR has no such exception. Definition from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-nonprofit-exclusion',
      kind: 'status',
      title: 'Tax-exempt nonprofits make no telephone solicitations',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(a)(4)(C); 47 CFR 64.1200(f)(15)(iii)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'The statute says by a nonprofit; the rule adds on behalf of, which is not relied on here. A nonprofit that sells for a commercial partner may fall outside: declare it a seller. Robocall consent is not lifted.',
        },
      ],
    },
    {
      id: 'us.tsr-charity-rules',
      kind: 'consent',
      title: 'Recorded appeals for charities only to members and donors',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(b)(1)(v)(B), 310.2(aa), 310.6(a)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['charity'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.tsr-member', 'us.tsr-donor', 'us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            required: 'written',
            ban: true,
            elements: ['the person is a member of the charity, or gave to it within the two years before the call'],
          },
          note: 'For companies that call for a charity; no consent opens it. The two years came with the amendments in force from 2024-05-16. Whether a synthetic voice is a prerecorded message is unsettled: taken as one.',
        },
      ],
    },
    {
      id: 'us.tsr-member',
      kind: 'relationship',
      title: 'Member of the charity',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(b)(1)(v)(B)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['charity'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['member'] },
        },
      ],
    },
    {
      id: 'us.tsr-donor',
      kind: 'relationship',
      title: 'Donor to the charity within two years',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(b)(1)(v)(B), 310.2(aa)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['charity'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, gift: 'P2Y' },
          note: 'A donor record counts for two years after its end, or after its start where no end is given: the last gift. A purchase is no gift.',
        },
      ],
    },
    {
      id: 'us.tsr-b2b-exemption',
      kind: 'status',
      title: 'Business-to-business calls are outside the TSR',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.6(b)(7)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['business'] },
          liftedBy: [],
          params: { recipient: ['business'] },
          note: 'The business buys or gives; a pitch to an employee as a person is a consumer call. Not for retail sale of nondurable office or cleaning supplies. The FCC rules know no such exemption.',
        },
      ],
    },
    {
      id: 'us.tsr-other-exemptions',
      kind: 'note',
      title: 'Other TSR exemptions and what they do not lift',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.6(b)(1)-(6)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Pay-per-call, franchise and face-to-face sales stay under caller ID, both do-not-call bans, abandonment, prerecorded and hours rules. Inbound calls are mostly exempt, but not upsells and listed high-risk goods.',
            status: 'in-force',
          },
          note: 'Inbound technical support calls from 2025-01-09, from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-scope',
      kind: 'status',
      title: 'Nonprofits calling for themselves are outside the TSR',
      versions: [
        {
          from: '1995-12-31',
          citation: '16 CFR 310.2(x), (hh), (ii); 15 U.S.C. 6105(a), 6106(4)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { caller: ['nonprofit'] },
          note: 'Banks, common carriers and purely intrastate campaigns are outside as well; the gate does not know them and applies the TSR. Companies that call for a nonprofit are inside.',
        },
      ],
    },
    {
      id: 'us.tcpa-c-does-not-permit-b',
      kind: 'note',
      title: 'A DNC exemption never licenses a robocall',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(c)(6)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Nothing in the do-not-call subsection permits what the robocall subsection forbids: every rule must be passed on its own.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.fcc-internal-dnc',
      kind: 'internal-dnc',
      title: 'Company-specific do-not-call list (FCC)',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(d)(3), (d)(6) as in force before 2025-04-11',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { honorWithin: 'P30D', retain: 'P5Y' },
          note: 'Start from memory.',
        },
        {
          from: '2025-04-11',
          citation: '47 CFR 64.1200(d)(1)-(6), (e)',
          source: 'https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { honorWithin: 'P10BD', retain: 'P5Y' },
          note: 'Ten business days are an outer limit. Neither a relationship nor an earlier consent excuses a call; a later express consent reopens (from the structure of the rule). Business day is not defined: Monday to Friday without federal holidays. A 2025 proposal to drop company lists is not final.',
        },
      ],
    },
    {
      id: 'us.fcc-internal-dnc-exempt-calls',
      kind: 'internal-dnc',
      title: 'Do-not-call list for exempt recorded calls to homes',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 CFR 64.1200(d) as in force 2023-07-20 to 2025-04-11',
          source: 'https://www.lermansenter.com/july-20-2023-effective-date-announced-for-tcpa-rule-amendments/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['informational', 'political', 'survey', 'charity', 'healthcare', 'debt-collection'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: { honorWithin: 'P30D', retain: 'P5Y' },
          note: 'The 30 days are inferred from the general limit of the time.',
        },
        {
          from: '2025-04-11',
          citation: '47 CFR 64.1200(d), (a)(3)(ii)-(v)',
          source: 'https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['informational', 'political', 'survey', 'charity', 'healthcare', 'debt-collection'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: { honorWithin: 'P10BD', retain: 'P5Y' },
          note: 'Whether tax-exempt nonprofits are excused was not found: taken as bound.',
        },
      ],
    },
    {
      id: 'us.tsr-entity-dnc',
      kind: 'internal-dnc',
      title: 'Entity-specific do-not-call request (TSR)',
      versions: [
        {
          from: '2003-10-01',
          citation: '16 CFR 310.4(b)(1)(iii)(A); 310.5(a)(10)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: { honorWithin: 'PT0S', retain: 'P5Y' },
          note: 'No end date: the five years are the record-keeping period, the request stands for good. It binds the seller or charity called for, not the call center. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-dnc-interference',
      kind: 'conduct',
      title: 'Do not obstruct a stop request',
      versions: [
        {
          from: null,
          citation: '16 CFR 310.4(b)(1)(ii)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            must: [
              'take a stop request at once',
              'do not hang up, pitch first, charge for it, refer the person elsewhere or make them name the seller',
            ],
          },
          note: 'Amended from 2024-05-16.',
        },
      ],
    },
    {
      id: 'us.fcc-internal-dnc-sharing',
      kind: 'note',
      title: 'Stop requests taken by vendors',
      versions: [
        {
          from: '2025-04-11',
          citation: '47 CFR 64.1200(d)(3), (d)(5)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            says: 'The company called for answers for whoever keeps its list; a request reaches affiliates only where the consumer would expect it.',
            status: 'in-force',
          },
          note: 'Liability for lists kept by others is from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-consent-protected-lines',
      kind: 'conduct',
      title: 'Emergency lines and patient rooms',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1)(A)(i)-(ii); 47 CFR 64.1200(a)(1)(i)-(ii)',
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
            technology: ['atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            must: [
              'do not call emergency lines, or guest and patient rooms of hospitals, care homes and the like, without prior express consent (written for telemarketing)',
            ],
          },
          note: 'The gate cannot tell such a line from another.',
        },
      ],
    },
    {
      id: 'us.tcpa-consent-wireless-informational',
      kind: 'consent',
      title: 'Robocalls and robotexts to mobiles: prior express consent',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1)(A)(iii); 47 CFR 64.1200(a)(1)(iii)',
          source: 'https://www.fcc.gov/fcc-rules-political-robocalls-and-robotexts-explained',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['informational', 'political', 'survey', 'charity', 'healthcare', 'debt-collection'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            required: 'express',
            elements: [
              'from the current subscriber or customary user',
              'for this caller and this kind of message',
              'oral suffices; the caller must prove it',
            ],
          },
          note: 'Reaches business mobiles and numbers whose owner pays for the call. A text needs consent only if an autodialer sends it; a text call does not say, so consent is asked for. No expiry; ends with revocation or reassignment.',
        },
      ],
    },
    {
      id: 'us.tcpa-consent-wireless-telemarketing',
      kind: 'consent',
      title: 'Marketing robocalls and robotexts to mobiles: written consent',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1)(A)(iii)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: { required: 'express', elements: ['prior express consent of the called party'] },
          note: 'Before the rule of 2013 the statute alone: oral consent sufficed.',
        },
        {
          from: '2013-10-16',
          citation: '47 CFR 64.1200(a)(2), (f)(9)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: ['us.tcpa-light-consent'],
          params: {
            required: 'written',
            elements: [
              'a written agreement with the signature of the person called, electronic or not',
              'clearly authorizes the seller',
              'covers advertising or telemarketing by autodialer or by artificial or prerecorded voice',
              'states the telephone number',
              'says clearly and conspicuously that signing authorizes such calls',
              'says clearly and conspicuously that signing is no condition of a purchase',
            ],
          },
          note: 'A business relationship does not replace it. A text call does not say whether an autodialer sends it, so the stricter reading stands. In the Fifth Circuit express consent is enough (us.tcpa-written-consent-split): not relied on. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-consent-residential-telemarketing',
      kind: 'consent',
      title: 'Recorded marketing calls to homes: written consent',
      versions: [
        {
          from: '2013-10-16',
          citation: '47 U.S.C. 227(b)(1)(B); 47 CFR 64.1200(a)(3)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: {
            required: 'written',
            elements: [
              'a written agreement with the signature of the person called, electronic or not',
              'clearly authorizes the seller',
              'covers advertising or telemarketing by autodialer or by artificial or prerecorded voice',
              'states the telephone number',
              'says clearly and conspicuously that signing authorizes such calls',
              'says clearly and conspicuously that signing is no condition of a purchase',
            ],
          },
          note: 'An autodialer with a live agent is not restricted on home landlines. Before 2013 a business relationship was enough; that law is not kept here. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-consent-residential-informational',
      kind: 'note',
      title: 'Non-marketing prerecorded calls to homes',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 U.S.C. 227(b)(1)(B), (b)(2)(B); 47 CFR 64.1200(a)(3)(ii)-(v); FCC 22-100',
          source: 'http://federal.elaws.us/citation/88-FR-3677',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['informational', 'political', 'survey', 'charity', 'healthcare', 'debt-collection'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: {
            says: 'Recorded calls to homes without advertising need consent or an exemption with its cap and opt-out; with prior express consent the caps fall away. Carried by us.fcc-residential-exempt-noncommercial, -commercial, -nonprofit and -hipaa.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.tcpa-pewc-elements',
      kind: 'note',
      title: 'Prior express written consent: elements',
      versions: [
        {
          from: '2013-10-16',
          citation: '47 CFR 64.1200(f)(9), (f)(3)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Prior express written consent is a signed agreement that authorizes the seller to deliver marketing by autodialer or artificial or prerecorded voice to a stated number, with clear disclosures. The elements stand in the rules that ask for it.',
            status: 'in-force',
          },
          note: 'Several sellers may be named, each clearly. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-one-to-one-vacated',
      kind: 'note',
      title: 'One-to-one consent rule: vacated, never in force',
      versions: [
        {
          from: '2025-01-27',
          citation:
            'former 47 CFR 64.1200(f)(9) as amended by FCC 23-107; Insurance Marketing Coalition v. FCC, 127 F.4th 303 (11th Cir. 2025); 90 FR 42137',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            says: 'The rule of one seller per consent was set aside on 2025-01-24, three days before it would have applied, and removed from the CFR on 2025-08-29.',
            status: 'vacated',
          },
        },
      ],
    },
    {
      id: 'us.tcpa-written-consent-split',
      kind: 'note',
      title: 'Is written consent required by the statute? Fifth Circuit says no',
      versions: [
        {
          from: '2026-02-25',
          citation: 'Bradford v. Sovereign Pest Control of TX (5th Cir. Feb. 2026)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'The Fifth Circuit (Texas, Louisiana, Mississippi) reads the statute to ask for prior express consent only, oral or written, even for telemarketing. The gate asks for written consent everywhere.',
            status: 'unsettled',
          },
          note: 'Decided on 25 or 26 February 2026; opinion not read.',
        },
      ],
    },
    {
      id: 'us.tcpa-light-consent',
      kind: 'permission',
      title: 'Nonprofit marketing robocalls to mobiles: consent need not be written',
      versions: [
        {
          from: '2013-10-16',
          citation: '47 CFR 64.1200(a)(2)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
            caller: ['nonprofit'],
          },
          liftedBy: [],
          params: { level: 'express' },
          note: 'Start from memory. HIPAA health care messages are likewise outside the written-consent rule; with the purpose healthcare us.tcpa-consent-wireless-informational asks for express consent. Recorded marketing of a nonprofit to homes is held to written consent: stricter than (a)(3)(iv).',
        },
      ],
    },
    {
      id: 'us.tcpa-atds-definition',
      kind: 'note',
      title: 'What counts as an autodialer',
      versions: [
        {
          from: '2021-04-01',
          citation: '47 U.S.C. 227(a)(1); Facebook v. Duguid, 592 U.S. 395 (2021)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['autodialed', 'atds', 'text'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'An autodialer stores or produces numbers with a random or sequential number generator and dials them. List dialers are usually outside: declare technology `autodialed`, and `atds` for the federal autodialer.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.tcpa-ai-voice',
      kind: 'note',
      title: 'AI-generated voice is an artificial voice',
      versions: [
        {
          from: '2024-02-08',
          citation: 'FCC 24-17 (CG Docket 23-362, Feb. 2024); 47 U.S.C. 227(b)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'A voice generated by AI is an artificial voice: every federal rule on prerecorded voices covers ai-voice, conversational agents included.',
            status: 'in-force',
          },
          note: 'A ruling on the statute as it stood, so no start is set in the rules. Whether the TSR follows is unsettled: taken so.',
        },
      ],
    },
    {
      id: 'us.tcpa-emergency-exemption',
      kind: 'note',
      title: 'Emergency purposes',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1)(A)-(B); 47 CFR 64.1200(f)(4)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['emergency'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Calls made necessary by a situation affecting health and safety need no consent and are no solicitations. Reminders, marketing and collection do not qualify. No prohibition but that of false caller ID covers purpose emergency.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.tcpa-live-manual',
      kind: 'note',
      title: 'Live calls dialed by hand need no robocall consent',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1) (by its terms)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['manual'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'A call dialed by hand and spoken live needs no robocall consent; leaving a recorded or synthetic voicemail makes it a recorded call.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.tcpa-business-landline',
      kind: 'note',
      title: 'Business landlines: no federal robocall consent rule',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1)(A)-(B) (by its terms)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['any'],
            technology: ['atds', 'prerecorded', 'ai-voice'],
            recipient: ['business-landline'],
          },
          liftedBy: [],
          params: {
            says: 'The robocall consent rules do not name ordinary business landlines, so none covers them. A home office may be residential; toll-free numbers are covered as lines whose owner pays.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.tcpa-federal-debt',
      kind: 'note',
      title: 'Government-backed debt exception: treat as void',
      versions: [
        {
          from: '2020-07-06',
          citation: '47 U.S.C. 227(b)(1)(A)(iii), (B); Barr v. AAPC, 591 U.S. 610 (2020)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'The printed exception for debts owed to or guaranteed by the United States was severed in 2020: such robocalls need consent like any other.',
            status: 'in-force',
          },
          note: 'The holding is from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-multi-line',
      kind: 'conduct',
      title: 'Do not tie up the lines of a business',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(1)(D)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['atds', 'prerecorded', 'ai-voice'], recipient: ['business'] },
          liftedBy: [],
          params: { must: ['never engage two or more lines of one multi-line business at the same time'] },
        },
      ],
    },
    {
      id: 'us.tsr-prerecorded-consent',
      kind: 'consent',
      title: 'Recorded sales messages: signed agreement (TSR)',
      versions: [
        {
          from: '2009-09-01',
          citation: '16 CFR 310.4(b)(1)(v)(A)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            required: 'written',
            elements: [
              'got after a clear and conspicuous disclosure that it authorizes prerecorded calls',
              'no condition of a purchase',
              'shows the willingness to receive prerecorded calls by or for a specific seller',
              'states the telephone number',
              'signature',
            ],
          },
          note: 'On any line, registered or not; one document can serve this and the FCC rule. A business relationship is no substitute. Whether a synthetic voice is a prerecorded message is unsettled: taken as one. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-prerecorded-mechanics',
      kind: 'opt-out',
      title: 'How a recorded call must run (TSR)',
      versions: [
        {
          from: '2008-12-01',
          citation: '16 CFR 310.4(b)(1)(v)(B)-(C)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            must: [
              'let it ring at least 15 seconds or 4 rings',
              'begin the message within 2 seconds of the greeting, with the disclosures',
              'then at once offer an opt-out by voice or keypress that lists the number and ends the call',
              'on voicemail give a toll-free number that does the same',
            ],
          },
          note: 'HIPAA health care messages are outside. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tcpa-consent-by-number',
      kind: 'note',
      title: 'Giving a number as consent',
      versions: [
        {
          from: '1992-12-20',
          citation: 'FCC 92-443 (1992), FCC 07-232 (2008), FCC 15-72 (2015)',
          source:
            'https://www.lermansenter.com/new-tcpa-compliance-requirements-for-calls-to-residential-numbers-exempt-from-prior-express-consent/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['informational', 'healthcare', 'debt-collection'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Whoever knowingly gives a mobile number to a business normally consents to robocalls closely related to the reason, never to marketing; given to a creditor for a debt it extends to its collectors.',
            status: 'in-force',
          },
          note: 'Record it as an express consent. Details from memory; courts decide independently.',
        },
      ],
    },
    {
      id: 'us.fcc-residential-exempt-noncommercial',
      kind: 'call-cap',
      title: 'Recorded non-commercial calls to homes: 3 in 30 days',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 CFR 64.1200(a)(3)(ii)',
          source:
            'https://www.afslaw.com/perspectives/alerts/new-tcpa-rules-prerecorded-calls-landlines-take-effect-july-20',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['political', 'survey', 'informational'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: {
            caps: [{ max: 3, per: 'P30D', counts: 'attempts', scope: 'number', perSeller: true }],
            unlessConsent: 'express',
          },
          note: 'Whether an unanswered attempt counts is not stated: it does here. Prior express consent lifts the cap.',
        },
      ],
    },
    {
      id: 'us.fcc-residential-exempt-commercial',
      kind: 'call-cap',
      title: 'Recorded commercial calls to homes that sell nothing: 3 in 30 days',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 CFR 64.1200(a)(3)(iii)',
          source: 'http://jdsupra.com/legalnews/fcc-amends-tcpa-rules-effective-july-20-9138174/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['informational', 'debt-collection'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: {
            caps: [{ max: 3, per: 'P30D', counts: 'attempts', scope: 'number', perSeller: true }],
            unlessConsent: 'express',
          },
          note: 'Stands beside the Regulation F limit for collectors. Prior express consent lifts the cap.',
        },
      ],
    },
    {
      id: 'us.fcc-residential-exempt-nonprofit',
      kind: 'call-cap',
      title: 'Recorded nonprofit calls to homes: 3 in 30 days',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 CFR 64.1200(a)(3)(iv)',
          source: 'http://jdsupra.com/legalnews/fcc-amends-tcpa-rules-effective-july-20-9138174/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['charity'], technology: ['prerecorded', 'ai-voice'], recipient: ['consumer-landline'] },
          liftedBy: [],
          params: {
            caps: [{ max: 3, per: 'P30D', counts: 'attempts', scope: 'number', perSeller: true }],
            unlessConsent: 'express',
          },
          note: 'A company that calls for the charity is bound by us.tsr-charity-rules as well. Prior express consent lifts the cap.',
        },
      ],
    },
    {
      id: 'us.fcc-residential-exempt-hipaa',
      kind: 'call-cap',
      title: 'Recorded health care calls to homes: one a day, three a week',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 CFR 64.1200(a)(3)(v)',
          source:
            'https://manatt.com/insights/newsletters/tcpa-connect/reminder%E2%80%94new-rules-impacting-exempted-calls-now-ef',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['healthcare'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: {
            caps: [
              { max: 1, per: 'calendar-day', counts: 'attempts', scope: 'person', perSeller: true },
              { max: 3, per: 'P7D', counts: 'attempts', scope: 'person', perSeller: true },
            ],
            unlessConsent: 'express',
          },
          note: 'Week is not defined: any 7 days is the stricter reading. Prior express consent lifts the cap.',
        },
      ],
    },
    {
      id: 'us.fcc-residential-exempt-optout',
      kind: 'opt-out',
      title: 'Opt-out in exempt recorded calls to homes',
      versions: [
        {
          from: '2023-07-20',
          citation: '47 CFR 64.1200(a)(3)(ii)-(v), (b)(2)-(3), (d)',
          source:
            'https://www.afslaw.com/perspectives/alerts/new-tcpa-rules-prerecorded-calls-landlines-take-effect-july-20',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['informational', 'political', 'survey', 'charity', 'healthcare', 'debt-collection'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer-landline'],
          },
          liftedBy: [],
          params: {
            must: [
              'give a number that takes stop requests in business hours',
              'offer an automated opt-out by voice or keypress',
              'on voicemail give a toll-free number to the same mechanism',
            ],
          },
          note: 'Without these the exemption is lost.',
        },
      ],
    },
    {
      id: 'us.fcc-wireless-exempt-package',
      kind: 'note',
      title: 'Package delivery notices to mobiles',
      versions: [
        {
          from: '2021-03-29',
          citation: '47 CFR 64.1200(a)(9)(i)',
          source: 'https://docs.fcc.gov/public/attachments/FCC-14-32A1.txt',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: {
            purpose: ['informational'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Package delivery: one notice per package and one more for each of at most two further attempts that need a signature, without consent, short, without marketing, with opt-out. Holds only where the message costs the person nothing and counts against no plan limit, which a sender can rarely warrant: the gate does not rely on it and asks for consent.',
            status: 'in-force',
          },
          note: 'Figures from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-wireless-exempt-financial',
      kind: 'note',
      title: 'Bank fraud and security alerts to mobiles',
      versions: [
        {
          from: '2021-03-29',
          citation: '47 CFR 64.1200(a)(9)(iii)',
          source:
            'https://www.regulationtomorrow.com/us/banks-restricted-in-robocalls-and-texts-to-customer-cell-phones-without-prior-consent/',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: {
            purpose: ['informational'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Fraud and security alerts of financial institutions: at most three per event over three days, without consent, short, without marketing or collection, with opt-out. Holds only where the message costs the person nothing and counts against no plan limit, which a sender can rarely warrant: the gate does not rely on it and asks for consent.',
            status: 'in-force',
          },
          note: 'Figures from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-wireless-exempt-healthcare',
      kind: 'note',
      title: 'Healthcare messages to mobiles: 1 a day, 3 a week',
      versions: [
        {
          from: '2021-03-29',
          citation: '47 CFR 64.1200(a)(9)(iv)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['healthcare'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Health care messages to a number the patient gave: at most one a day and three a week, without consent, short, without marketing or billing, with opt-out. Holds only where the message costs the person nothing and counts against no plan limit, which a sender can rarely warrant: the gate does not rely on it and asks for consent.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.fcc-wireless-exempt-inmate',
      kind: 'note',
      title: 'Inmate collect-call billing notices to mobiles',
      versions: [
        {
          from: '2021-03-29',
          citation: '47 CFR 64.1200(a)(9)(ii)',
          source: 'https://docs.fcc.gov/public/attachments/FCC-22-100A1.txt',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: {
            purpose: ['informational'],
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Inmate collect-call providers: a few notices after a failed collect call, to set up billing, without consent. Holds only where the message costs the person nothing and counts against no plan limit, which a sender can rarely warrant: the gate does not rely on it and asks for consent.',
            status: 'in-force',
          },
          note: 'The number of notices is from memory.',
        },
      ],
    },
    {
      id: 'us.no-general-federal-cap',
      kind: 'conduct',
      title: 'No harassment by repeated calls',
      versions: [
        {
          from: '1995-12-31',
          citation: '16 CFR 310.4(b)(1)(i)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: { must: ['do not ring or engage a person repeatedly with intent to annoy, abuse or harass'] },
          note: 'Federal law sets no number of live sales calls; caps such as three a day are state law. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-abandonment',
      kind: 'abandonment',
      title: 'Abandoned calls: 3 percent (FCC)',
      versions: [
        {
          from: '2012-11-15',
          citation: '47 CFR 64.1200(a)(6), (a)(7)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { maxRate: 0.03, over: 'P30D', answerWithin: 'PT2S' },
          note: 'Per campaign; business lines too. Let it ring 15 seconds or 4 rings, and play identification and an opt-out when no agent is free. That nonprofits are exempt is from memory and lifts nothing. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-abandonment',
      kind: 'abandonment',
      title: 'Abandoned calls: 3 percent (TSR)',
      versions: [
        {
          from: '2008-12-01',
          citation: '16 CFR 310.4(b)(1)(iv), (b)(4)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['autodialed', 'atds'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: { maxRate: 0.03, over: 'P30D', answerWithin: 'PT2S' },
          note: 'The rule bans every abandoned call; 3 percent per campaign over 30 days, with rings, message and records, is its safe harbor. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-identification-live',
      kind: 'identification',
      title: 'What a live telemarketer must say (FCC)',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 CFR 64.1200(d)(4)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            must: [
              'give the name of the person calling',
              'name the company called for',
              'give a telephone number or address where it can be reached',
            ],
          },
          note: 'The number must not be a 900 number or cost more than an ordinary call (from memory).',
        },
      ],
    },
    {
      id: 'us.fcc-identification-prerecorded',
      kind: 'identification',
      title: 'Identification in recorded and synthetic messages',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(d)(3)(A); 47 CFR 64.1200(b)(1)-(2)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'name at the start the business responsible, by its registered name',
              'give its telephone number during or after the message; in sales calls and exempt calls to homes it must take stop requests in business hours',
            ],
          },
        },
      ],
    },
    {
      id: 'us.fcc-automated-optout',
      kind: 'opt-out',
      title: 'Automated opt-out in recorded sales calls (FCC)',
      versions: [
        {
          from: '2013-01-14',
          citation: '47 CFR 64.1200(b)(3)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            must: [
              'offer an opt-out by voice or keypress within 2 seconds of the identification',
              'let it record the number on the company list and end the call',
              'on voicemail give a toll-free number to the same mechanism',
            ],
          },
          note: 'Exempt calls to homes: us.fcc-residential-exempt-optout. Start from memory; a 2025 proposal asks whether to keep it.',
        },
      ],
    },
    {
      id: 'us.tsr-disclosures',
      kind: 'identification',
      title: 'Prompt disclosures (TSR)',
      versions: [
        {
          from: '2003-03-31',
          citation: '16 CFR 310.4(d), (e)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            must: [
              'say promptly who the seller is, that the purpose is to sell, and what is sold',
              'say that no purchase is needed for a prize',
              'for a charity: say which charity and that a contribution is asked',
            ],
          },
          note: 'Upsells too. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-caller-id',
      kind: 'caller-id',
      title: 'Telemarketers must send caller ID (FCC)',
      versions: [
        {
          from: '2004-01-29',
          citation: '47 CFR 64.1601(e)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            must: [
              'send the calling number, and the name where the carrier offers it; the number and name of the seller may stand in',
              'show a number that takes stop requests in business hours',
              'do not block caller ID',
            ],
          },
          note: 'That nonprofits are exempt is from memory. Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-caller-id',
      kind: 'caller-id',
      title: 'Caller ID transmission (TSR)',
      versions: [
        {
          from: '2004-01-29',
          citation: '16 CFR 310.4(a)(8)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            must: [
              'send the number, and the name where the carrier offers it; a seller or charity number answered in business hours may stand in',
            ],
          },
          note: 'Proof of the right to use the number must be kept. Start from memory.',
        },
      ],
    },
    {
      id: 'us.caller-id-spoofing',
      kind: 'caller-id',
      title: 'No deceptive caller ID',
      versions: [
        {
          from: '2010-12-22',
          citation: '47 U.S.C. 227(e)(1)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'never send misleading or inaccurate caller ID to defraud, cause harm or wrongfully obtain something of value',
            ],
          },
          note: 'Texts and callers abroad since an act of 2018. Start from memory.',
        },
      ],
    },
    {
      id: 'us.caller-id-blocking-note',
      kind: 'note',
      title: 'Carriers block invalid and do-not-originate numbers',
      versions: [
        {
          from: null,
          citation: '47 CFR 64.1200(k), (o)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Carriers may or must block calls that show invalid, unallocated, unused or do-not-originate numbers.',
            status: 'in-force',
          },
          note: 'Paragraphs not verified.',
        },
      ],
    },
    {
      id: 'us.fcc-revocation',
      kind: 'revocation',
      title: 'Revoking consent by any reasonable means',
      versions: [
        {
          from: '2025-04-11',
          citation: '47 CFR 64.1200(a)(10); 89 FR 15756; 89 FR 82518',
          source: 'https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm',
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
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            honorWithin: 'P10BD',
            channels: [
              'any reasonable means',
              'voice or keypress opt-out on the call',
              'reply text: stop, quit, end, revoke, opt out, cancel, unsubscribe',
              'website or telephone number the caller designates',
            ],
          },
          note: 'Ten business days are a ceiling; the gate stops at once. Other wording by the test of a reasonable person; no exclusive means. Reach of a stop: see us.fcc-revocation-scope-today.',
        },
      ],
    },
    {
      id: 'us.fcc-revocation-other-means',
      kind: 'note',
      title: 'Revocation by voicemail, email or other means',
      versions: [
        {
          from: '2025-04-11',
          citation: '47 CFR 64.1200(a)(11)',
          verified: { on: '2026-11-21', from: 'secondary' },
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
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'A request by voicemail, email or other means raises a rebuttable presumption of revocation: record it as a revocation.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.fcc-revocation-confirmation',
      kind: 'note',
      title: 'One confirmation text after an opt-out',
      versions: [
        {
          from: '2024-04-04',
          citation: '47 CFR 64.1200(a)(12)',
          source: 'https://www.govinfo.gov/content/pkg/FR-2024-03-05/html/2024-04587.htm',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['text'], recipient: ['wireless'] },
          liftedBy: [],
          params: {
            says: 'One text that only confirms the opt-out, without marketing, within 5 minutes, is covered by the consent and may ask which categories are meant; without a reply all consented texts stop. It is the one message not to be put to the gate.',
            status: 'in-force',
          },
          note: 'After 5 minutes the sender must show that the delay was reasonable.',
        },
      ],
    },
    {
      id: 'us.fcc-revocation-revoke-all-delayed',
      kind: 'note',
      title: 'Revoke-all: delayed to 2027-01-31',
      versions: [
        {
          from: '2027-01-31',
          citation: '47 CFR 64.1200(a)(10) in part; DA 25-312; DA 26-12',
          source: 'https://www.consumerfinancialserviceslawmonitor.com/?p=30918',
          verified: { on: '2026-11-21', from: 'secondary' },
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
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'From this day a stop in reply to one kind of message is to end all robocalls and robotexts of that caller, unrelated matters included; waived twice, and likely replaced first (us.fcc-revocation-2026-order).',
            status: 'pending',
          },
        },
      ],
    },
    {
      id: 'us.fcc-revocation-scope-today',
      kind: 'note',
      title: 'Scope of a stop today',
      versions: [
        {
          from: '2025-04-11',
          citation: '47 CFR 64.1200(a)(10), (a)(12), (d)(3); FCC 24-24',
          verified: { on: '2026-11-21', from: 'conflicting' },
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
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Sources differ on what a stop ends while the revoke-all duty is waived. The gate takes the strictest: a revocation recorded without a scope ends everything but emergency calls.',
            status: 'unsettled',
          },
        },
      ],
    },
    {
      id: 'us.fcc-revocation-2026-order',
      kind: 'note',
      title: 'FCC 26-67: new revocation rules, adopted, not known to be in force',
      versions: [
        {
          from: null,
          citation: 'FCC 26-67 (CG Docket 02-278), adopted 2026-09-30; draft FCC-CIRC 2609-05',
          verified: { on: '2026-11-21', from: 'secondary' },
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
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: {
            says: 'Adopted 2026-09-30, in force 30 days after publication, which was not found: one designated and disclosed opt-out method, and opt-outs by category for informational messages.',
            status: 'pending',
          },
          note: 'From the draft; check the Federal Register before relying on it.',
        },
      ],
    },
    {
      id: 'us.fcc-reassigned-numbers',
      kind: 'reassigned-number',
      title: 'Consent does not follow a reassigned number',
      versions: [
        {
          from: '2021-11-01',
          citation: '47 CFR 64.1200(l), (m)',
          source: 'https://regulations.justia.com/regulations/fedreg/2019/03/26/2019-05620.html',
          verified: { on: '2026-11-21', from: 'secondary' },
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
            technology: ['atds', 'prerecorded', 'ai-voice', 'text'],
            recipient: ['consumer', 'wireless'],
          },
          liftedBy: [],
          params: { refresh: 'P1M', mandatory: false },
          note: 'A no of the Reassigned Numbers Database, asked with the date of consent, is a safe harbor for consent claims, not for registry claims; no data is not. Carriers report monthly.',
        },
      ],
    },
    {
      id: 'us.fcc-ported-number',
      kind: 'note',
      title: '15-day grace after a port to wireless',
      versions: [
        {
          from: '2004-01-01',
          citation: '47 CFR 64.1200(a)(1)(iv)',
          verified: { on: '2026-11-21', from: 'secondary' },
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
            technology: ['atds', 'prerecorded', 'ai-voice'],
            recipient: ['wireless'],
          },
          liftedBy: [],
          params: {
            says: 'A voice call within 15 days of a port from landline to mobile is excused where the caller did not know and the number is on neither the registry nor the company list: line data must be at most 15 days old.',
            status: 'in-force',
          },
          note: 'A defence, not a permission. Start from memory.',
        },
      ],
    },
    {
      id: 'us.fdcpa-cease-communication',
      kind: 'internal-dnc',
      title: 'Debt collection: refusal to pay or wish for no contact',
      versions: [
        {
          from: '1978-03-20',
          citation: '15 U.S.C. 1692c(c); 12 CFR 1006.6(c)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'In writing, or by an electronic medium the collector accepts; about that debt. One notice that efforts end or of a named remedy is left open. The Act took effect in March 1978, Regulation F on 2021-11-30.',
        },
      ],
    },
    {
      id: 'us.regf-medium-optout',
      kind: 'internal-dnc',
      title: 'Debt collection: stop using this medium or number',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.14(h)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['any'], caller: ['debt-collector'] },
          liftedBy: [],
          params: { honorWithin: 'PT0S', retain: null },
          note: 'From any person, orally too, for any debt. Calls and texts are different media: give the request a scope of technologies. One confirming reply is left open (in part from memory).',
        },
      ],
    },
    {
      id: 'us.fdcpa-attorney',
      kind: 'represented',
      title: 'Debt collection: represented consumer',
      versions: [
        {
          from: '1978-03-20',
          citation: '15 U.S.C. 1692c(a)(2); 12 CFR 1006.6(b)(2)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { who: 'an attorney for this debt, whose name and address are known or easily found' },
          note: 'Open again when the attorney consents or does not respond in a reasonable time: end the record. The Act took effect in March 1978, Regulation F on 2021-11-30.',
        },
      ],
    },
    {
      id: 'us.fdcpa-workplace',
      kind: 'conduct',
      title: 'Debt collection: place of employment',
      versions: [
        {
          from: '1978-03-20',
          citation: '15 U.S.C. 1692c(a)(3); 12 CFR 1006.6(b)(3)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            must: [
              'do not call at work where the employer is known, or has to be taken, to forbid it; a word of the consumer is enough',
            ],
          },
          note: 'The Act took effect in March 1978, Regulation F on 2021-11-30.',
        },
      ],
    },
    {
      id: 'us.fdcpa-third-party',
      kind: 'conduct',
      title: 'Debt collection: third parties',
      versions: [
        {
          from: '1978-03-20',
          citation: '15 U.S.C. 1692c(b), 1692b; 12 CFR 1006.6(d), 1006.10',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['debt-collection'], technology: ['any'], recipient: ['any'], caller: ['debt-collector'] },
          liftedBy: [],
          params: {
            must: [
              'do not discuss the debt with anyone but the consumer (or spouse, parent of a minor, guardian, executor, administrator)',
              'ask third parties for location information only, and once',
            ],
          },
          note: 'Once only is from memory. The Act took effect in March 1978, Regulation F on 2021-11-30.',
        },
      ],
    },
    {
      id: 'us.regf-call-frequency',
      kind: 'call-cap',
      title: 'Debt collection: seven calls in seven days',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.14(b)(2)(i)(A), (b)(3), (b)(4)',
          source: 'https://infobytes.orrick.com/2020-10-30/cfpb-finalizes-certain-debt-collection-rules',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            caps: [
              { max: 7, per: 'P7D', days: 'calendar', counts: 'attempts', scope: 'debt', except: ['busy', 'failed'] },
            ],
            excusedAfterConsent: 'P7D',
          },
          note: 'A presumption, rebuttable both ways. Any seven consecutive calendar days, per person and per debt, third parties included; texts are not counted.',
        },
      ],
    },
    {
      id: 'us.regf-conversation-cooldown',
      kind: 'cooling-off',
      title: 'Debt collection: seven days of rest after a conversation',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.14(b)(2)(i)(B), (b)(3)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: { after: 'conversation', period: 'P7D', days: 'calendar', scope: 'debt', excusedAfterConsent: 'P7D' },
          note: 'The day of the conversation is day one; one the consumer started counts too.',
        },
      ],
    },
    {
      id: 'us.regf-call-frequency-exclusions',
      kind: 'note',
      title: 'Debt collection: calls that do not count',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.14(b)(3)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            says: 'Not counted: calls within 7 days of prior consent given to the collector for more calls (spent by a conversation), calls that do not connect, calls to certain professionals. A ring without answer, an answered drop and a voicemail count. The two frequency rules carry it.',
            status: 'in-force',
          },
          note: 'The third exclusion is from memory and is not applied.',
        },
      ],
    },
    {
      id: 'us.regf-particular-debt',
      kind: 'note',
      title: 'Debt collection: what is one debt',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.14(b)(4)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            says: 'Each debt counts on its own; student loans under one account number are one debt. A call that raises several debts counts to each.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.recording-consent',
      kind: 'recording-consent',
      title: 'Federal wiretap law: one party',
      versions: [
        {
          from: '1968-06-19',
          citation: '18 U.S.C. 2511(2)(d)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['any'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: { parties: 'one' },
          note: 'Start from memory.',
        },
      ],
    },
    {
      id: 'us.tsr-recordkeeping',
      kind: 'record-keeping',
      title: 'Records of telemarketing (TSR)',
      versions: [
        {
          from: '1995-12-31',
          citation: '16 CFR 310.5 before 2024-05-16',
          source:
            'https://blog.galalaw.com/post/102j48j/ftc-piles-on-additional-recordkeeping-requirements-and-business-to-business-prote',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            retain: 'P24M',
            keep: ['advertising and scripts', 'prize and sales records', 'employees', 'consents'],
          },
        },
        {
          from: '2024-05-16',
          citation: '16 CFR 310.5(a), (b), (c), (d)',
          source: 'http://federal.elaws.us/citation/89-FR-26783',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['telemarketing', 'charity'],
            technology: ['manual', 'autodialed', 'atds', 'prerecorded', 'ai-voice'],
            recipient: ['any'],
          },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            retain: 'P5Y',
            keep: [
              'scripts and each recorded message',
              'every call: telemarketer, seller or charity, what for, person or business, both numbers, UTC time to the second, duration, message, caller ID with the right to use it, disposition',
              'consents, relationships and donors',
              'stop requests and registry versions',
              'customers, prize winners, employees, contracts',
            ],
          },
          note: 'Call records due from 2024-10-15; calls to a single number keyed by hand need no number, time, duration and disposition.',
        },
      ],
    },
    {
      id: 'us.tsr-consent-record',
      kind: 'record-keeping',
      title: 'A complete consent record (TSR)',
      versions: [
        {
          from: '2024-05-16',
          citation: '16 CFR 310.5(a)(8)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            retain: 'P5Y',
            keep: [
              'name and telephone number',
              'the request as it was shown',
              'the purpose',
              'a copy of the consent and its date',
              'what the rule in question asks for',
            ],
          },
        },
      ],
    },
    {
      id: 'us.tsr-dnc-version-record',
      kind: 'record-keeping',
      title: 'The registry version used and each stop request (TSR)',
      versions: [
        {
          from: '2024-05-16',
          citation: '16 CFR 310.5(a)(10)-(11)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing', 'charity'], technology: ['any'], recipient: ['any'] },
          liftedBy: ['us.tsr-b2b-exemption', 'us.tsr-scope'],
          params: {
            retain: 'P5Y',
            keep: [
              'who accessed the registry, when, with which account, for which campaign',
              'for each stop request: person, numbers, seller or charity, telemarketer, date, what was offered',
            ],
          },
        },
      ],
    },
    {
      id: 'us.regf-record-retention',
      kind: 'record-keeping',
      title: 'Debt collection records',
      versions: [
        {
          from: '2021-11-30',
          citation: '12 CFR 1006.100',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: {
            purpose: ['debt-collection'],
            technology: ['any'],
            recipient: ['consumer'],
            caller: ['debt-collector'],
          },
          liftedBy: [],
          params: {
            retain: 'P3Y',
            keep: [
              'evidence of compliance, until three years after the last collection activity on the debt',
              'recordings of calls, if made, for three years after each',
            ],
          },
        },
      ],
    },
    {
      id: 'us.political-calls',
      kind: 'note',
      title: 'Political calls and texts',
      versions: [
        {
          from: null,
          citation: '47 U.S.C. 227(a)(4), (b)(1); 47 CFR 64.1200(a)(1), (a)(3)(ii); DA 20-670',
          source: 'https://www.fcc.gov/fcc-rules-political-robocalls-and-robotexts-explained',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['political'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Calls that sell nothing and ask for votes or support are no solicitations: no registry, no hours, no TSR. Robocall consent for mobiles and the cap on recorded calls to homes remain.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.survey-calls',
      kind: 'note',
      title: 'Survey and polling calls',
      versions: [
        {
          from: null,
          citation: '47 U.S.C. 227(a)(4); 47 CFR 64.1200(a)(3)(ii)',
          source: 'http://jdsupra.com/legalnews/fcc-amends-tcpa-rules-effective-july-20-9138174/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['survey'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Genuine research is treated as a political call; a survey that leads to a pitch is telemarketing.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.dual-purpose',
      kind: 'note',
      title: 'Mixed messages count as telemarketing',
      versions: [
        {
          from: '2003-10-01',
          citation: '47 CFR 64.1200(a)(2), (f)(1), (f)(13)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: {
            purpose: ['telemarketing', 'informational', 'healthcare'],
            technology: ['any'],
            recipient: ['any'],
          },
          liftedBy: [],
          params: {
            says: 'A message with any advertising in it is telemarketing: declare that purpose.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.preemption',
      kind: 'note',
      title: 'State law stacks on top',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(f)(1)-(2)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Federal law leaves stricter state law standing; how far it reaches interstate calls is disputed. The law of the recipient and federal law apply together.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.mclaughlin',
      kind: 'note',
      title: 'Courts are not bound by FCC interpretations',
      versions: [
        {
          from: '2025-06-20',
          citation: 'McLaughlin Chiropractic v. McKesson, 606 U.S. ___ (June 20, 2025)',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'Courts decide for themselves what the statute means, with respect for the FCC. Its exemptions may be disregarded, and so may its expansions; the regulations stay in force for enforcement.',
            status: 'unsettled',
          },
        },
      ],
    },
    {
      id: 'us.penalties',
      kind: 'note',
      title: 'Exposure per call',
      versions: [
        {
          from: '1992-12-20',
          citation: '47 U.S.C. 227(b)(3), (c)(5), (g)',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: '500 USD or the actual loss per robocall, up to 500 USD per call against the do-not-call rules after more than one in 12 months, up to three times that for wilful breaches; states may sue too.',
            status: 'in-force',
          },
        },
      ],
    },
    {
      id: 'us.ringless-voicemail',
      kind: 'note',
      title: 'Ringless voicemail is a call',
      versions: [
        {
          from: '2022-11-21',
          citation: 'FCC 22-85 (Nov. 2022)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['any'], technology: ['prerecorded', 'ai-voice'], recipient: ['wireless'] },
          liftedBy: [],
          params: {
            says: 'A voicemail dropped on a mobile without a ring is a recorded call and needs consent: declare it prerecorded.',
            status: 'in-force',
          },
          note: 'Order and date from memory.',
        },
      ],
    },
    {
      id: 'us.fcc-2025-fnprm',
      kind: 'note',
      title: 'Pending FCC proposals',
      versions: [
        {
          from: null,
          citation: 'FCC 25-76 (Oct. 28, 2025); FCC 24-84 (Aug. 2024)',
          source: 'https://natlawreview.com/article/fcc-proposes-eliminating-and-streamlining-tcpa-and-dnc-rules',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['any'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'The FCC asked in October 2025 about company lists, automated opt-outs, abandonment and identification, and in 2024 about disclosure of AI calls; only revocation has been decided since.',
            status: 'pending',
          },
        },
      ],
    },
  ],
}
