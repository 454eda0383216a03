import type { JurisdictionFile } from '../../vocabulary/rule.ts'

export const northernMarianaIslands: JurisdictionFile = {
  jurisdiction: 'US-MP',
  name: 'the Northern Mariana Islands',
  within: 'US',
  rules: [
    {
      id: 'us-mp.dnc-registry',
      kind: 'note',
      title: 'No list of its own found',
      versions: [
        {
          from: null,
          citation: 'None found; 16 C.F.R. § 310.4(b)(1)(iii)(B)',
          verified: { on: '2026-11-21', from: 'recalled' },
          covers: { purpose: ['telemarketing'], technology: ['any'], recipient: ['any'] },
          liftedBy: [],
          params: {
            says: 'No Commonwealth telemarketing statute or list was found; numbers of area code 670 can be on the national registry, and federal law applies.',
            status: 'unsettled',
          },
          note: 'One search found nothing, which proves nothing. Pacific/Saipan is ten hours ahead of UTC all year.',
        },
      ],
    },
  ],
}
