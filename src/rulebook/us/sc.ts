import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const southCarolina: JurisdictionFile = {
  jurisdiction: 'US-SC',
  name: 'South Carolina',
  within: 'US',
  rules: [
    {
      id: 'us-sc.calling-hours',
      kind: 'calling-hours',
      title: 'Hours for telephone solicitation',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-30',
          source: 'https://thewbkfirm.com/industry/south-carolina-enacts-telephone-privacy-protection-act',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: ['us-sc.written-consent', 'us-sc.relationship-exemption', 'us-sc.personal-relationship'],
          params: { windows: { 'mon-sun': ['08:00', '21:00'] } },
          note: 'Calls, texts and media messages to a home of a natural person or to any mobile with a South Carolina area code, business use included. The section was read through quotations.',
        },
      ],
    },
    {
      id: 'us-sc.written-consent',
      kind: 'permission',
      title: 'Prior written consent of the consumer',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. §§ 37-21-20(6), 37-21-30',
          source:
            'https://blogs.claconnect.com/residentialmortgage/south-carolina-adopts-provisions-regarding-department-of-consumer-affairs-and-telephone-privacy-protection-act/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { level: 'written' },
          note: 'Opens the hours (§ 37-21-30). It takes the call outside the definition of solicitation only while the number is not on the national registry, so it never lifts that rule.',
        },
      ],
    },
    {
      id: 'us-sc.relationship-exemption',
      kind: 'relationship',
      title: 'Established business relationship',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-20(2), (6)',
          source: 'https://scstatehouse.gov/Archives/CodeofLaws2021/t37c021.php',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { transaction: 'P18M', inquiry: 'P3M' },
          note: 'Takes the call outside the definition unless the person asked not to be called or is on the national registry (the proviso from a summary): it opens the hours, and the registry rule stands.',
        },
      ],
    },
    {
      id: 'us-sc.personal-relationship',
      kind: 'relationship',
      title: 'Family, friend or acquaintance of the caller',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-20(4), (6)',
          source: 'https://www.asurity.com/regulatory-updates/legislative-update-2-0-0-0-0-0-0-1-0-0-0-0-0-0/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { transaction: null, inquiry: null, ongoing: ['personal'] },
        },
      ],
    },
    {
      id: 'us-sc.calling-hours.adad',
      kind: 'calling-hours',
      title: 'Hours for recorded consumer calls',
      versions: [
        {
          from: null,
          citation: 'S.C. Code Ann. § 16-17-446(C)(3)',
          source: 'http://www.contactcentercompliance.com/legal/statutes/SC/S.C._Code_Ann./16-17-446.adpx',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { windows: { 'mon-sun': ['08:00', '19:00'] } },
          note: 'The section is still printed, but Cahaly v. LaRosa, 796 F.3d 399 (4th Cir. 2015) held it unconstitutional, and § 16-17-445, on which it leans, was deleted in 2018. Enforced as the stricter reading; not for political calls, which are what that case decided.',
        },
      ],
    },
    {
      id: 'us-sc.consent.adad',
      kind: 'consent',
      title: 'Recorded consumer calls only on request or to customers',
      versions: [
        {
          from: null,
          citation: 'S.C. Code Ann. § 16-17-446(B)',
          source: 'http://www.contactcentercompliance.com/legal/statutes/SC/S.C._Code_Ann./16-17-446.adpx',
          verified: { on: '2026-11-21', from: 'conflicting' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: ['us-sc.adad-relationship'],
          params: { required: 'express', elements: ['express request of the person called'] },
          note: 'The section is still printed, but Cahaly v. LaRosa, 796 F.3d 399 (4th Cir. 2015) held it unconstitutional, and § 16-17-445, on which it leans, was deleted in 2018. Enforced as the stricter reading; not for political calls, which are what that case decided. Calls primarily about an existing debt or contract are excepted, which a sales call is not.',
        },
      ],
    },
    {
      id: 'us-sc.adad-relationship',
      kind: 'relationship',
      title: 'Existing or previous business relationship',
      versions: [
        {
          from: null,
          citation: 'S.C. Code Ann. § 16-17-446(B)(3)',
          source:
            'https://getpocketlaw.com/law/state_south_carolina/section-16-17-446-regulation-of-automatically-dialed-announcing-device-adad_ab9bd6958e2b',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['prerecorded', 'ai-voice'], recipient: ['any'] },
          liftedBy: [],
          params: { transaction: 'unlimited', inquiry: null, ongoing: ['subscriber'] },
          note: 'Read in a copy later than the act of 2018: an existing relationship, or one the solicitor has had before, without a period; an inquiry alone is not counted. The doubt about the section is whether it binds at all, not what (B)(3) says: where (B) is enforced (B)(3) goes with it, and where it is void nothing is barred.',
        },
      ],
    },
    {
      id: 'us-sc.dnc-registry',
      kind: 'dnc-registry',
      title: 'National registry under state law',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-70(B)',
          source: 'https://www.lawserver.com/law/state/south-carolina/sc-code/south_carolina_code_37-21-70',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: { registry: 'us-national', maxAge: 'P31D' },
          note: 'Written consent and relationships do not help a listed number: the exclusions of § 37-21-20(6) stop at the registry. § 37-21-70(C) gives affirmative defenses that were not read. The age of a copy is the federal one.',
        },
      ],
    },
    {
      id: 'us-sc.internal-dnc',
      kind: 'internal-dnc',
      title: 'Requests not to be contacted again',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-70(A)',
          source: 'https://www.lawserver.com/law/state/south-carolina/sc-code/south_carolina_code_37-21-70',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: { honorWithin: null, retain: 'P5Y' },
          note: 'At least five years.',
        },
      ],
    },
    {
      id: 'us-sc.identification',
      kind: 'identification',
      title: 'Disclosures at the outset',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. ch. 37-21 (2018 Act No. 218)',
          source:
            'https://blogs.claconnect.com/residentialmortgage/south-carolina-adopts-provisions-regarding-department-of-consumer-affairs-and-telephone-privacy-protection-act/',
          verified: { on: '2026-11-21', from: 'secondary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['consumer', 'wireless'] },
          liftedBy: [],
          params: {
            must: [
              'give your first and last name and the name of whoever you call for',
              'give a telephone number and an address',
              'say what the call is for',
              'say that no purchase is needed to win a prize',
              'offer to put the person on the do-not-call list',
            ],
          },
          note: 'From summaries, which give no section.',
        },
      ],
    },
    {
      id: 'us-sc.caller-id',
      kind: 'caller-id',
      title: 'No South Carolina area code without a presence in the state',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-50',
          source: 'https://lawserver.com/law/state/south-carolina/sc-code/south_carolina_code_37-21-50',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'show a South Carolina area code only if you have a physical presence in the state',
              'never show false caller ID',
            ],
          },
          note: 'Held preempted by the Truth in Caller ID Act: United Res. Sys., Inc. v. Wilson, 614 F. Supp. 3d 243 (D.S.C. 2022).',
        },
      ],
    },
    {
      id: 'us-sc.abandonment',
      kind: 'conduct',
      title: 'Message when no agent is free',
      versions: [
        {
          from: '2018-05-18',
          citation: 'S.C. Code Ann. § 37-21-60',
          source: 'https://lexace.ai/us/statute/south-carolina/37-21-60',
          verified: { on: '2026-11-21', from: 'primary' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            must: [
              'if nobody is free within 2 seconds of the greeting, play only who called, that it was a sales call, and a number for stop requests',
              'let the person opt out by voice or key press, list the number at once and release the line',
            ],
          },
          note: 'No rate of its own; the federal 3 percent stands.',
        },
      ],
    },
    {
      id: 'us-sc.recording-consent',
      kind: 'recording-consent',
      title: 'Recording with the consent of one party',
      versions: [
        {
          from: null,
          citation: 'S.C. Code Ann. § 17-30-30',
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
